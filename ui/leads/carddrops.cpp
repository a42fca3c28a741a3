// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/carddrops.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>
#include <algorithm>

namespace ridealong {

namespace {

constexpr QLatin1String leadMime("application/x-ridealong-lead");

} // namespace

QMimeData *mimeOf(const std::vector<uint32_t> &leads)
{
    QByteArrayList numbers;
    for (const uint32_t lead : leads)
        numbers << QByteArray::number(lead);
    auto *mime = new QMimeData;
    mime->setData(leadMime, numbers.join(','));
    return mime;
}

std::vector<uint32_t> leadsOf(const QMimeData *mime)
{
    std::vector<uint32_t> leads;
    if (!mime || !mime->hasFormat(leadMime))
        return leads;
    for (const QByteArray &number : mime->data(leadMime).split(','))
        if (const uint32_t lead = number.toUInt())
            leads.push_back(lead);
    return leads;
}

CardDrops::CardDrops(QWidget *target)
    : QObject(target)
    , m_target(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

std::vector<uint32_t> CardDrops::acceptedOf(const QMimeData *mime) const
{
    std::vector<uint32_t> leads = leadsOf(mime);
    if (m_accepts)
        std::erase_if(leads, [this](uint32_t lead) { return !m_accepts(lead); });
    return leads;
}

void CardDrops::setOver(bool over)
{
    m_over = over;
    m_target->update();
    if (!over)
        Q_EMIT left();
}

bool CardDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    case QEvent::DragLeave:
        setOver(false);
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto &drop = static_cast<QDropEvent &>(*event);
    const std::vector<uint32_t> leads = acceptedOf(drop.mimeData());
    if (leads.empty()) {
        drop.ignore();
        return true;
    }
    drop.acceptProposedAction();
    setOver(event->type() != QEvent::Drop);
    if (event->type() == QEvent::DragMove)
        Q_EMIT hovered(leads, drop.position().toPoint());
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(leads);
    return true;
}

} // namespace ridealong
