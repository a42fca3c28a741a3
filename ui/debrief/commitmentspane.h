// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments of a debrief: the earlier open ones, each kept, dropped or still open (K, D, O), and those of
// today, typed as a line: "tessa sends three names by fri". Delete takes a new one away.
#pragma once

#include <QWidget>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace ridealong {

class CommitmentRow;
class OpenDebrief;
class SectionHeader;

class CommitmentsPane : public QWidget
{
    Q_OBJECT
public:
    explicit CommitmentsPane(OpenDebrief &open, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    CommitmentRow *row(size_t place) const { return place < m_rows.size() ? m_rows[place] : nullptr; }

private:
    void rebuild();
    void renew();
    void connectRow(CommitmentRow *row, size_t place);
    void add();
    void remove(size_t place);

    OpenDebrief &m_open;
    SectionHeader *m_header;
    QVBoxLayout *m_list;
    QLineEdit *m_line;
    std::vector<CommitmentRow *> m_rows;
};

} // namespace ridealong
