// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/measured.h"

#include "measure/offers.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/role.h"

namespace ridealong {

namespace {

std::vector<Need> needsOf(const Session &session, const Effort &effort)
{
    return needsYou({.book = session.book(),
                     .effort = effort,
                     .viewer = isManager(session) ? 0 : session.user(),
                     .now = momentOf(session.clock().now())});
}

} // namespace

Measures measure(const Session &session)
{
    Measures measures;
    measures.needs = needsOf(session, measures.effort.of(session.book()));
    return measures;
}

void Measured::follow(Session &session)
{
    if (m_session == &session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    m_measures = {};
    connect(&session, &Session::changed, this, &Measured::note);
}

void Measured::note(const Touched &touched)
{
    m_measures.effort.note(m_session->book(), touched);
    forget();
}

const Effort &Measured::effort(Session &session)
{
    follow(session);
    m_scans += !m_measures.effort.isKept(session.book());
    return m_measures.effort.of(session.book());
}

const std::vector<Need> &Measured::needs(Session &session)
{
    follow(session);
    if (!m_measures.needs) {
        m_measures.needs = needsOf(session, effort(session));
        ++m_scans;
    }
    return *m_measures.needs;
}

void Measured::take(Session &session, Measures measures)
{
    follow(session);
    m_measures = std::move(measures);
}

std::shared_ptr<Measured> makeMeasured()
{
    return std::make_shared<Measured>();
}

} // namespace ridealong
