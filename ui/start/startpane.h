// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one way to start: a title with a sentence, its content, and the bar with its buttons.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class StartPane : public QWidget
{
    Q_OBJECT
public:
    StartPane(const QString &title, const QString &sentence, QWidget *parent = nullptr);
    void addContent(QWidget *content); // at its own width, from the top
    void setNote(const QString &note); // what the bar says at its left
    QPushButton *addButton(const QString &text, bool primary);
    QPushButton *primary() const { return m_primary; } // null for none

private:
    QPushButton *m_primary = nullptr;
    QVBoxLayout *m_column;
    QHBoxLayout *m_bar;
    QLabel *m_note;
};

} // namespace ridealong
