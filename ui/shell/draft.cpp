// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/draft.h"

#include "session/session.h"

#include <QSettings>
#include <QUrl>

namespace ridealong {

namespace {

constexpr int delayMs = 400;

} // namespace

QString draftPlace(const Session &session, const QString &what)
{
    return QStringLiteral("draft/%1/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(session.store().path())), what);
}

Draft::Draft(QString place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &Draft::write);
}

Draft::~Draft()
{
    if (m_delay.isActive())
        write();
}

QString Draft::kept() const
{
    return m_delay.isActive() ? m_text : QSettings().value(m_place).toString();
}

void Draft::keep(const QString &text)
{
    m_text = text;
    m_delay.start();
}

void Draft::forget()
{
    m_text.clear();
    m_delay.stop();
    write();
}

void Draft::write()
{
    m_delay.stop();
    QSettings settings;
    if (m_text.isEmpty())
        settings.remove(m_place);
    else
        settings.setValue(m_place, m_text);
    settings.sync(); // also for the program that ends badly
}

} // namespace ridealong
