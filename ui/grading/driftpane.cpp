// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/driftpane.h"

#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/ownedby.h"
#include "leads/roles.h"
#include "session/gradehistory.h"
#include "shell/context.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int lengths[] = {trendDays, 13 * 7, 52 * 7}; // days

enum Column { fromColumn, toColumn, countColumn, causeColumn };

} // namespace

DriftPane::DriftPane(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_header(new SectionHeader(tr("What moved the grades"), this))
    , m_length(new SegmentedControl(tr("How far back"), {tr("28 days"), tr("13 weeks"), tr("A year")}, this))
    , m_table(new FittedTable(
          tr("What moved the grades"),
          {{tr("Was"), 64}, {tr("Now"), 42}, {tr("Leads"), 58, true}, {tr("What moved them")}}, this))
    , m_empty(makeEmptyState("check", tr("No grade moved"), tr("A longer time may show one."), this))
{
    m_header->addWidget(m_length);
    m_table->setItemDelegateForColumn(fromColumn, new GradeDelegate(m_table, 16));
    m_table->setItemDelegateForColumn(toColumn, new GradeDelegate(m_table, 16));
    m_table->setItemDelegateForColumn(countColumn, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(causeColumn, new TableDelegate(m_table));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addWidget(m_empty);
    column->addStretch(1);
    connect(m_length, &SegmentedControl::chosen, this, &DriftPane::refresh);
    connect(m_table, &FittedTable::rowOpened, this, &DriftPane::openLeads);
}

Period DriftPane::period() const
{
    const Date today = m_shell.session->today();
    return {today.plus(1 - lengths[std::clamp(m_length->current(), 0, 2)]), today};
}

void DriftPane::refresh()
{
    m_drift = driftIn(*m_shell.session, period());
    m_table->clearRows();
    for (const DriftLine &line : m_drift.lines)
        addLine(line);
    m_header->setCaption(sentenceOf(m_drift));
    m_table->setVisible(!m_drift.lines.empty());
    m_empty->setVisible(m_drift.lines.empty());
}

void DriftPane::addLine(const DriftLine &line)
{
    m_table->addRow({makeCell({}, GradeRole, gradeIndex(line.from)),
                     makeCell({}, GradeRole, gradeIndex(line.to)),
                     makeCell(QLocale().toString(qulonglong(line.leads.size()))), makeCell(causesOf(line))},
                    sentenceOf(line));
}

void DriftPane::openLeads(int row)
{
    m_shell.goTo(QStringLiteral("leads"),
                 namedLeads(m_shell.session->book(), m_drift.lines[size_t(row)].leads));
}

} // namespace ridealong
