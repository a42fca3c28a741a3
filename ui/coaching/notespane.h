// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of notes, newest first, under their heading. Cards stay as long as nothing changed, so that the
// focus does too; what a card asks for goes on to the page.
#pragma once

#include "coaching/notecard.h"

class QPushButton;
class QVBoxLayout;

namespace ridealong {

class SectionHeader;

class NotesPane : public QWidget
{
    Q_OBJECT
public:
    NotesPane(Reader reader, QWidget *parent = nullptr);

    void setItems(const std::vector<CoachingItem> &items, bool mayWrite);
    const std::vector<NoteCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    void asked(const ridealong::CoachingItem &item, ridealong::CardAsk what);

private:
    void fill();

    Reader m_reader;
    SectionHeader *m_header;
    QVBoxLayout *m_column;
    QWidget *m_empty;
    QPushButton *m_all;
    std::vector<CoachingItem> m_items;
    std::vector<NoteCard *> m_cards;
    bool m_showsAll = false;
    bool m_mayWrite = true;
    bool m_isFilled = false;
};

} // namespace ridealong
