// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/arrangepane.h"

#include "reports/openingwords.h"
#include "reports/reportarrangement.h"
#include "reports/reportsections.h"
#include "reports/reportwords.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QVBoxLayout>

namespace ridealong {

using report::Paper;

ArrangePane::ArrangePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Sections"), this))
    , m_sections(new ReportSections(this))
    , m_words(new OpeningWords(this))
    , m_paper(new SegmentedControl(tr("Paper"), {tr("Letter"), tr("A4")}, this))
    , m_colour(new SegmentedControl(tr("Color"), {tr("Color"), tr("Gray")}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_sections);
    column->addWidget(m_words);
    column->addWidget(makePaper());
    column->addStretch(1);
    connect(m_sections, &ReportSections::showAsked, this, &ArrangePane::show);
    connect(m_sections, &ReportSections::moveAsked, this, &ArrangePane::move);
    connect(m_words, &OpeningWords::typed, this, &ArrangePane::typed);
    connect(m_words, &OpeningWords::left, m_sections, [this] { m_sections->setFocus(); });
    connect(m_paper, &SegmentedControl::chosen, this, &ArrangePane::choosePaper);
    connect(m_colour, &SegmentedControl::chosen, this, &ArrangePane::choosePaper);
}

QWidget *ArrangePane::makePaper()
{
    auto *box = new QWidget(this);
    auto *choices = new QWidget(box);
    auto *row = new FlowLayout(choices);
    row->addWidget(m_paper);
    row->addWidget(m_colour);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 16, 16, 16);
    column->setSpacing(6);
    column->addWidget(makeLabel(tr("Page"), TextRole::label, Tone::secondary, box));
    column->addWidget(choices);
    return box;
}

void ArrangePane::setReport(const WeekReport &report, const report::Arrangement &arrangement, bool readOnly)
{
    m_report = report.report;
    m_arrangement = arrangement;
    m_sections->setSections(m_report, m_arrangement);
    m_words->setWords(QString::fromStdString(report.pack + ' ' + report.week.iso()),
                      plainText(m_report.opening), report.opening);
    m_words->setReadOnly(readOnly);
    showPaper();
}

void ArrangePane::setPages(int pages)
{
    m_header->setCaption(pagesWords(pages));
}

report::Arrangement ArrangePane::arrangement() const
{
    report::Arrangement arrangement = m_arrangement;
    arrangement.opening = m_words->own();
    return arrangement;
}

void ArrangePane::showPaper()
{
    m_isFilling = true;
    m_paper->setCurrent(m_arrangement.paper.value_or(m_report.frame.paper) == Paper::a4 ? 1 : 0);
    m_colour->setCurrent(m_arrangement.colour ? 0 : 1);
    m_isFilling = false;
}

void ArrangePane::choosePaper()
{
    if (m_isFilling)
        return;
    m_arrangement.paper = m_paper->current() == 1 ? Paper::a4 : Paper::letter;
    m_arrangement.colour = m_colour->current() == 0;
    Q_EMIT arranged();
}

void ArrangePane::show(const std::string &key, bool shown)
{
    for (const report::Section &section : m_report.sections)
        if (section.key == key)
            showSection(m_arrangement, section, shown);
    m_sections->setSections(m_report, m_arrangement);
    Q_EMIT arranged();
}

void ArrangePane::move(const std::string &key, int by)
{
    if (!moveSection(m_report, m_arrangement, key, by))
        return;
    m_sections->setSections(m_report, m_arrangement);
    m_sections->setCurrentKey(key);
    Q_EMIT arranged();
}

} // namespace ridealong
