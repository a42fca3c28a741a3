// SPDX-License-Identifier: GPL-3.0-or-later
// At the left of the page: which sections, in which order, the words before them, and the paper. Changes its
// own arrangement and says so; the words are saved by whoever listens.
#pragma once

#include "session/weekreports.h"

#include <QWidget>

namespace ridealong {

class OpeningWords;
class ReportSections;
class SectionHeader;
class SegmentedControl;

class ArrangePane : public QWidget
{
    Q_OBJECT
public:
    explicit ArrangePane(QWidget *parent = nullptr);
    void setReport(const WeekReport &report, const report::Arrangement &arrangement, bool readOnly);
    void setPages(int pages);
    // With the words as they are typed.
    report::Arrangement arrangement() const;
    OpeningWords *words() const { return m_words; }
    ReportSections *sections() const { return m_sections; }

Q_SIGNALS:
    void arranged(); // by the person: to be remembered
    void typed();

private:
    QWidget *makePaper();
    void show(const std::string &key, bool shown);
    void move(const std::string &key, int by);
    void choosePaper();
    void showPaper();

    SectionHeader *m_header;
    ReportSections *m_sections;
    OpeningWords *m_words;
    SegmentedControl *m_paper;
    SegmentedControl *m_colour;
    report::Report m_report;
    report::Arrangement m_arrangement;
    bool m_isFilling = false;
};

} // namespace ridealong
