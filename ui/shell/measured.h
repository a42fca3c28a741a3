// SPDX-License-Identifier: GPL-3.0-or-later
// What several pages, the counts of the rail, the palette and the quick log read from a whole book, and
// share. Effort is kept by difference, names of companies are added to; needs are made once after a change:
// step by step, or at once when they are asked first. The window owns it and forgets the needs before it lets
// a page read again; a commit forgets them too. Lives on the window's thread.
#pragma once

#include "lead/leadnames.h"
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
    const LeadNames &names(Session &session);
    // Reads a part of what is not known yet; false when all is.
    bool step(Session &session);
    // What another thread made of the book as it is.
    void take(Session &session, Measures measures);
    void forget();
    int scans() const { return m_scans; } // how often the whole book was read, for tests

private:
    void follow(Session &session);
    void note(const Touched &touched);

    QPointer<Session> m_session;
    Measures m_measures;
    std::optional<NeedsInSteps> m_finding; // refers to the effort
    LeadNames m_names;
    int m_scans = 0;
};

} // namespace ridealong
