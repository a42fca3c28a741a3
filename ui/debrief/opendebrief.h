// SPDX-License-Identifier: GPL-3.0-or-later
// The debrief that is being written: a value that its panes read and edit, saved into the book's draft a
// second after the last change, and at once where somebody leaves. Somebody else's change of the book (an
// undo) replaces it unless something is unsaved here. Borrows the Session.
#pragma once

#include "work/debriefs.h"

#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

namespace ridealong {

class Session;

class OpenDebrief : public QObject
{
    Q_OBJECT
public:
    explicit OpenDebrief(Session &session, QObject *parent = nullptr);

    void open(uint32_t ride); // 0: none
    uint32_t ride() const { return m_value.ride; }
    bool isDone() const; // finished, so that it is only read
    void correct();      // a finished one is written again, until it is finished again
    bool isCorrected() const { return m_isCorrected; }
    const Debrief &value() const { return m_value; }
    const Book &book() const;
    bool canWrite() const;

    void edit(const std::function<void(Debrief &)> &change);
    Status save();      // what is unsaved
    void saveSoon();    // once this event is over, which may be the end of the window
    void saveQuietly(); // and nobody hears of it: its window goes
    Status finish();
    void refresh(); // the book has changed

Q_SIGNALS:
    void edited();   // by edit()
    void replaced(); // all of it is another one
    void failed(const ridealong::Error &error);

private:
    Debrief stored() const;
    QString subject() const;
    void take(Debrief value);

    Session &m_session;
    Debrief m_value;
    std::optional<Debrief> m_seen; // as it stood in the book
    bool m_wasDone = false;
    bool m_isCorrected = false;
    bool m_isUnsaved = false;
    bool m_isSaving = false;
    QTimer m_delay;
};

bool isSame(const Debrief &a, const Debrief &b);
int ratingsLeft(const Book &book, const Debrief &debrief); // of the skills in use
int stopsLeft(const Debrief &debrief);
bool isAnswered(const DebriefStop &stop);

} // namespace ridealong
