// SPDX-License-Identifier: GPL-3.0-or-later
// "Which source pays?": the table with the choice of its columns, below it the warnings in words and what the
// return means. Knows the book that it was shown; whoever made it commits and goes where it asks to.
#pragma once

#include "sources/sourcefacts.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class SectionHeader;
class SegmentedControl;
class SourcesTable;
class StateView;

class SourcesPane : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesPane(QWidget *parent = nullptr);

    void setFacts(const Book &book, SourceFacts facts);
    SourcesTable &table() const { return *m_table; }

Q_SIGNALS:
    void opened(const QString &filter);
    void suspectsAsked(bool on);
    void marginAsked();
    void costsAsked();

private:
    void showCaption();
    void showWarnings(const Book &book);
    void addWarning(const SourceWarning &warning);

    Period m_period;
    std::string m_currency;
    SectionHeader *m_header;
    SegmentedControl *m_set;
    QCheckBox *m_suspects;
    SourcesTable *m_table;
    QVBoxLayout *m_warnings;
    QWidget *m_foot;
    QLabel *m_meaning;
    StateView *m_empty;
};

} // namespace ridealong
