// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/measured.h"

#include "measure/offers.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/role.h"

namespace ridealong {

namespace {

constexpr size_t namesAStep = 8000;

NeedInput needInput(const Session &session, const Effort &effort)
{
    return {.book = session.book(),
            .effort = effort,
            .viewer = isManager(session) ? 0 : session.user(),
            .now = momentOf(session.clock().now())};
}

} // namespace

Measures measure(const Session &session)
{
    Measures measures;
    measures.needs = needsYou(needInput(session, measures.effort.of(session.book())));
    return measures;
}

void Measured::follow(Session &session)
{
    if (m_session == &session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = &session;
    forget();
    m_measures = {};
    m_names = {};
    connect(&session, &Session::changed, this, &Measured::note);
}

void Measured::note(const Touched &touched)
{
    forget();
    m_measures.effort.note(m_session->book(), touched);
}

void Measured::forget()
{
    m_finding.reset();
    m_measures.needs.reset();
}

const Effort &Measured::effort(Session &session)
{
    follow(session);
    if (!m_measures.effort.isKept(session.book())) {
        m_finding.reset();
        ++m_scans;
    }
    return m_measures.effort.of(session.book());
}

const std::vector<Need> &Measured::needs(Session &session)
{
    const Effort &spent = effort(session);
    if (!m_measures.needs) {
        if (!m_finding)
            m_finding.emplace(needInput(session, spent));
        m_measures.needs = m_finding->take();
        m_finding.reset();
        ++m_scans;
    }
    return *m_measures.needs;
}

const LeadNames &Measured::names(Session &session)
{
    follow(session);
    m_names.refresh(session.book().leadData());
    return m_names;
}

bool Measured::step(Session &session)
{
    follow(session);
    if (m_measures.needs)
        return !m_names.refresh(session.book().leadData(), namesAStep);
    if (!m_measures.effort.isKept(session.book()))
        effort(session);
    else if (!m_finding)
        m_finding.emplace(needInput(session, effort(session)));
    else if (!m_finding->step())
        needs(session);
    return true;
}

void Measured::take(Session &session, Measures measures)
{
    follow(session);
    forget();
    m_measures = std::move(measures);
}

std::shared_ptr<Measured> makeMeasured()
{
    return std::make_shared<Measured>();
}

} // namespace ridealong
