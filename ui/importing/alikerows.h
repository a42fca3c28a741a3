// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a file that look like a lead or like an earlier row, and what is done with each: update, fill in,
// leave out, or a new lead; one by one, or all that are at least likely. It tells what a person chose and
// shows the first ones; more are made when asked for, so that a long list does not hold the window up.
#pragma once

#include "files/importrun.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace ridealong {

class SectionHeader;

class AlikeRows : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t atOnce = 40;

    explicit AlikeRows(QWidget *parent = nullptr);
    void setReport(const ImportReport &report, OnMatch rule);
    QComboBox *ruleBox() const { return m_rule; }
    QComboBox *box(size_t row) const { return m_boxes[row]; }

Q_SIGNALS:
    void decided(qint64 line, ridealong::OnMatch what);
    void ruleChosen(ridealong::OnMatch what);

private:
    void addMore();
    void addRow(const AlikeRow &row);
    void clear();

    std::vector<AlikeRow> m_rows;
    std::vector<QComboBox *> m_boxes;
    SectionHeader *m_header;
    QComboBox *m_rule;
    QLabel *m_note;
    QWidget *m_list = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_more;
};

// The four choices, in words; `data` is the OnMatch.
void fillWithChoices(QComboBox &box);

} // namespace ridealong
