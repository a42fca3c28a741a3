// SPDX-License-Identifier: GPL-3.0-or-later
// A coaching note, or for the rep also a debrief, as a card: whom it is for, the day, the words, and what the
// rep answered. The manager edits, removes and shares from its menu or by F2 and Delete; the rep says that it
// was read, acknowledges and comments by its buttons. It tells what is asked for.
#pragma once

#include "coaching/coachingfacts.h"

#include <QWidget>

class QHBoxLayout;

namespace ridealong {

enum class CardAsk { edit, remove, share, read, acknowledge, comment, open };

class NoteCard : public QWidget
{
    Q_OBJECT
public:
    NoteCard(const CoachingItem &item, Reader reader, bool mayWrite, QWidget *parent = nullptr);
    const CoachingItem &item() const { return m_item; }

Q_SIGNALS:
    void asked(ridealong::CardAsk what);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead(bool mayWrite);
    void addMenu(QHBoxLayout &row);
    void addAnswers();

    CoachingItem m_item;
    Reader m_reader;
    bool m_mayWrite;
};

} // namespace ridealong
