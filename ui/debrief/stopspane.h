// SPDX-License-Identifier: GPL-3.0-or-later
// The stops of the ride whose debrief is written, and when they left and came back.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QTimeEdit;
class QVBoxLayout;

namespace ridealong {

class OpenDebrief;
class SectionHeader;
class StopRow;

class StopsPane : public QWidget
{
    Q_OBJECT
public:
    explicit StopsPane(OpenDebrief &open, QWidget *parent = nullptr);

    StopRow *row(size_t place) const { return place < m_rows.size() ? m_rows[place] : nullptr; }
    void focusRow(); // the current one; the first that is not answered when nothing is
    bool hasRows() const { return !m_rows.empty(); }
    SectionHeader *header() const { return m_header; }

Q_SIGNALS:
    void done(); // the last stop was answered: on to the skills
    void sideStepped();

private:
    void rebuild();
    void renew();
    void connectRow(StopRow *row, size_t place);
    void choose(size_t place);
    void step(size_t place, int by);
    void answer(size_t place, int result);
    void setTook(size_t place, bool took);
    QWidget *makeHours();
    void showHours();
    void setHours();
    void changeHours(bool change);

    OpenDebrief &m_open;
    SectionHeader *m_header;
    QLabel *m_none;
    QVBoxLayout *m_list;
    std::vector<StopRow *> m_rows;
    size_t m_current = 0;
    QLabel *m_hours = nullptr;
    QPushButton *m_change = nullptr;
    QWidget *m_times = nullptr;
    QTimeEdit *m_left = nullptr;
    QTimeEdit *m_back = nullptr;
};

} // namespace ridealong
