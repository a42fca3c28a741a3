// SPDX-License-Identifier: GPL-3.0-or-later
// The lower pane of the page Forecast: at the left which sources pay, at the right what became of hand-offs,
// both of the last 90 days. For managers. Reads the book when told to.
#pragma once

#include "book/book.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ridealong {

class OutcomeBar;
class ReasonBars;
class SectionHeader;
class SourcesTable;

class SourcesBelow : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesBelow(QWidget *parent = nullptr);
    void setBook(const Book &book);

Q_SIGNALS:
    void opened(const QString &filter);

private:
    SectionHeader *m_header;
    QLabel *m_answer;
    SourcesTable *m_table;
    QLabel *m_meaning;
};

class HandoffsBelow : public QWidget
{
    Q_OBJECT
public:
    explicit HandoffsBelow(QWidget *parent = nullptr);
    void setBook(const Book &book, Instant now);

Q_SIGNALS:
    void answerAsked();

private:
    SectionHeader *m_header;
    QPushButton *m_answer;
    OutcomeBar *m_bar;
    QLabel *m_counts;
    QLabel *m_why;
    ReasonBars *m_reasons;
};

} // namespace ridealong
