// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/dropzone.h"

#include "leads/paint.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "sync/filedrop.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ridealong {

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_button(makeSmallButton(tr("Choose a file"), ButtonKind::normal, nullptr, this))
{
    const auto &t = currentTheme();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(makeLabel(tr("Drop a change file here"), TextRole::name, Tone::primary, this));
    auto *below = new ElidedLabel(tr("A .rlx file from email, a USB stick or a shared folder"), this);
    dress(*below, TextRole::secondary, Tone::caption);
    texts->addWidget(below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(18, t.px(11), 16, t.px(11));
    row->setSpacing(12);
    row->addWidget(makeIconLabel("inbox", 18, Tone::secondary, this));
    row->addLayout(texts, 1);
    row->addWidget(m_button);
}

void DropZone::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->removeEventFilter(this);
    window()->installEventFilter(this);
}

bool DropZone::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter)
        light(!FileDrop::changeFileIn(static_cast<QDragEnterEvent *>(event)->mimeData()).isEmpty());
    else if (event->type() == QEvent::DragLeave || event->type() == QEvent::Drop)
        light(false);
    return false;
}

void DropZone::light(bool on)
{
    m_isLit = on;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isLit)
        return paintPanel(painter, rect(), 6, t.accentTint, t.accent, 2);
    painter.setPen(QPen(t.control, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace ridealong
