// SPDX-License-Identifier: GPL-3.0-or-later
// What several pages and the counts of the rail read from a whole book, and share. Effort is kept by
// difference; needs are made once when they are first asked after a change. The window owns it and forgets
// the needs before it lets a page read again; a commit forgets them too. Lives on the window's thread.
#pragma once

#include "measure/effortkeeper.h"
#include "measure/needsyou.h"

#include <QObject>
#include <QPointer>
#include <optional>

namespace ridealong {

class Session;

struct Measures
{
    EffortKeeper effort;
    std::optional<std::vector<Need>> needs; // of the one who acts
};

// For a thread that has the book to itself, such as the one that opened it.
Measures measure(const Session &session);

class Measured : public QObject
{
    Q_OBJECT
public:
    const Effort &effort(Session &session);
    const std::vector<Need> &needs(Session &session);
    // What another thread made of the book as it is.
    void take(Session &session, Measures measures);
    void forget() { m_measures.needs.reset(); }
    int scans() const { return m_scans; } // how often the whole book was read, for tests

private:
    void follow(Session &session);
    void note(const Touched &touched);

    QPointer<Session> m_session;
    Measures m_measures;
    int m_scans = 0;
};

} // namespace ridealong
