// SPDX-License-Identifier: GPL-3.0-or-later
// The skills in use with their ratings on this ride, and below them the guide of the current skill: what each
// of the five values means.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ridealong {

class OpenDebrief;
class SectionHeader;
class SkillRow;

class SkillsPane : public QWidget
{
    Q_OBJECT
public:
    explicit SkillsPane(OpenDebrief &open, QWidget *parent = nullptr);

    SkillRow *row(size_t place) const { return place < m_rows.size() ? m_rows[place] : nullptr; }
    void setMarked(bool marked); // the current row; not while keys go to the stops
    void focusRow();             // the first that is not rated, else the current one
    SectionHeader *header() const { return m_header; }
    QLabel *guide() const { return m_guide; }

Q_SIGNALS:
    void done(); // behind the last skill
    void sideStepped(int by);

private:
    void rebuild();
    void renew();
    void connectRow(SkillRow *row, size_t place);
    void choose(size_t place);
    void step(size_t place, int by);
    void rate(size_t place, int value);
    void showGuide(int pointedAt = 0);

    OpenDebrief &m_open;
    SectionHeader *m_header;
    QVBoxLayout *m_list;
    QLabel *m_guide;
    std::vector<SkillRow *> m_rows;
    QString m_lastWords; // "The line marks Aug 27"
    size_t m_current = 0;
    bool m_marked = true;
};

} // namespace ridealong
