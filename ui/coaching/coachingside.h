// SPDX-License-Identifier: GPL-3.0-or-later
// The right of the Coaching page: what was promised, the notes, where the manager writes, and the next
// ride-along. A rep sees the own promises, debriefs and shared notes there, and writes nothing but answers.
#pragma once

#include "coaching/commitmentlist.h"
#include "coaching/notespane.h"

class QLabel;

namespace ridealong {

class NoteEditor;
class Session;

class CoachingSide : public QWidget
{
    Q_OBJECT
public:
    explicit CoachingSide(Reader reader, QWidget *parent = nullptr);

    void setRep(const Session &session, uint32_t rep);
    CommitmentList *commitments() const { return m_commitments; }
    NotesPane *notes() const { return m_notes; }
    NoteEditor *editor() const { return m_editor; } // null for a rep

Q_SIGNALS:
    void rideAsked(uint32_t ride); // 0: one is to be planned

private:
    QWidget *makeNext();

    Reader m_reader;
    CommitmentList *m_commitments;
    NotesPane *m_notes;
    NoteEditor *m_editor = nullptr;
    QLabel *m_next = nullptr, *m_goal = nullptr;
    QPushButton *m_open = nullptr;
    uint32_t m_ride = 0;
};

} // namespace ridealong
