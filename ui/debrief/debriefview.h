// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished debrief says that its rep may read: ratings in the words of that day, what went well, what
// to improve, the shared note, the commitments, and what the rep answered. Never a private note. Reads the
// book when it is told to and keeps nothing of it; a ride without a debrief gives one sentence.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class Book;

class DebriefView : public QWidget
{
    Q_OBJECT
public:
    explicit DebriefView(QWidget *parent = nullptr);

    void setRide(const Book &book, uint32_t ride); // 0: nothing
    QString words() const; // all of it as lines, for the clipboard and a screen reader

private:
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr; // made anew for each ride
    QStringList m_words;
};

} // namespace ridealong
