// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/winchances.h"

#include "scoring/suggest.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/reading.h"

#include <QPointer>

namespace ridealong {

namespace {

constexpr int quietMs = 1000;            // so that going through a list starts nothing
constexpr uint32_t quickEnough = 10'000; // closed leads, a tenth of a second

std::shared_ptr<std::optional<WinChance>> learnFrom(const Session &session, const Progress &progress)
{
    const Book &book = session.book();
    const auto known = session.store().knownBeforeClosing(book);
    const KnownThen none;
    const PastLeads past(known ? *known : none, book.leadData());
    return std::make_shared<std::optional<WinChance>>(learnWinChance(book.leadData(), &past, progress));
}

} // namespace

WinChances::WinChances(ShellContext &shell, QObject *parent)
    : QObject(parent)
    , m_shell(shell)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(quietMs);
    connect(&m_delay, &QTimer::timeout, this, &WinChances::learnUnasked);
}

QString WinChances::sentence(uint32_t lead)
{
    if (m_reader)
        return chanceSentence(m_reader->chance(lead), m_closed);
    if (!m_delay.isActive() && !m_isLarge)
        m_delay.start();
    return {};
}

void WinChances::learnUnasked()
{
    const Session *session = m_shell.session;
    if (m_reader || !session || session->isBusy())
        return;
    const Tally closed = closedTally(session->book().leadData());
    if (!tooFewSentence(closed).isEmpty() || closed.leads() == m_closed)
        return;
    m_closed = closed.leads();
    m_isLarge = m_closed > quickEnough;
    if (m_isLarge)
        Q_EMIT learned(); // that it can be asked
    else
        learn();
}

void WinChances::learn()
{
    Session *session = m_shell.session;
    const QPointer<WinChances> self(this);
    const auto work = [self, session](const Progress &progress) -> std::function<void()> {
        const auto chance = learnFrom(*session, progress);
        return [self, session, chance] {
            if (!self || !*chance)
                return;
            self->m_reader = std::make_unique<WinReader>(**chance, session->book().leadData());
            Q_EMIT self->learned();
        };
    };
    (void)readInBackground(m_shell, {.name = tr("Learning from the closed leads"), .work = work});
}

} // namespace ridealong
