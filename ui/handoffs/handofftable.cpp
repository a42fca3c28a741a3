// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffs/handofftable.h"

#include "base/words.h"
#include "grading/sharedelegate.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/ownedby.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStandardItem>

namespace ridealong {

namespace {

enum Column {
    nameColumn,
    offeredColumn,
    acceptedColumn,
    rejectedColumn,
    disqualifiedColumn,
    recycledColumn,
    acceptanceColumn,
    hoursColumn,
    followUpColumn,
    restColumn
};

constexpr HandoffBy choices[] = {HandoffBy::source, HandoffBy::taker, HandoffBy::giver};

std::vector<FittedColumn> columns()
{
    return {{HandoffTable::tr("Source")},
            {HandoffTable::tr("Offered"), 62, true},
            {HandoffTable::tr("Accepted"), 68, true},
            {HandoffTable::tr("Rejected"), 66, true},
            {HandoffTable::tr("Disqualified"), 86, true},
            {HandoffTable::tr("Given back"), 78, true},
            {HandoffTable::tr("Acceptance"), 104},
            {HandoffTable::tr("Answered in"), 84, true},
            {HandoffTable::tr("Follow-up"), 72, true, "followup_rate"},
            {QString(), 4}};
}

QStandardItem *countCell(int count)
{
    return makeCell(QLocale().toString(count), int64_t(count));
}

QStandardItem *hoursCell(double hours)
{
    if (std::isnan(hours))
        return makeCell();
    return makeCell(HandoffTable::tr("%1 h").arg(QLocale().toString(std::lround(hours))), RawRole,
                    rawOf(hours));
}

QStandardItem *acceptanceCell(const HandoffRow &row, double goal)
{
    const bool known = !std::isnan(row.acceptance);
    auto *cell = makeCell(known ? percentWords(row.acceptance) : QString(), ShareRole,
                          known ? QVariant(row.acceptance) : QVariant());
    cell->setData(known && row.acceptance < goal, LateRole);
    cell->setData(rawOf(known ? Value(row.acceptance) : Value()), RawRole);
    return cell;
}

QString spokenRow(const HandoffRow &row, const QString &name)
{
    const QString acceptance =
        std::isnan(row.acceptance) ? HandoffTable::tr("none answered") : percentWords(row.acceptance);
    return HandoffTable::tr("%1: %2 offered, %3 accepted, %4 rejected, acceptance %5")
        .arg(name, QString::number(row.offered), QString::number(row.accepted), QString::number(row.rejected),
             acceptance);
}

NumberDelegate *numbers(FittedTable *table, Tone tone = Tone::primary)
{
    auto *delegate = new NumberDelegate(table, tone);
    delegate->setMissing(HandoffTable::tr("none"));
    return delegate;
}

} // namespace

HandoffTable::HandoffTable(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("What became of hand-offs"), this))
    , m_by(new SegmentedControl(tr("Rows of the table"), {tr("By source"), tr("By rep"), tr("By giver")},
                                this))
    , m_table(new FittedTable(tr("What became of hand-offs"), columns(), this))
    , m_empty(makeEmptyState(
          "inbox", tr("No hand-off yet"),
          tr("Give an inquiry to a rep: it is offered, and the rep accepts or rejects it."), this))
{
    m_header->addWidget(m_by);
    for (int column = offeredColumn; column < restColumn; ++column)
        m_table->setItemDelegateForColumn(column, numbers(m_table));
    m_table->setItemDelegateForColumn(nameColumn, new TableDelegate(m_table, TextRole::name));
    auto *shares = new ShareDelegate(m_table);
    shares->setMissing(tr("none"));
    m_table->setItemDelegateForColumn(acceptanceColumn, shares);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_by, &SegmentedControl::chosen, this, &HandoffTable::fill);
    connect(m_table, &FittedTable::rowOpened, this,
            [this](int row) { Q_EMIT opened(namedLeads(*m_book, m_leads[size_t(row)])); });
}

void HandoffTable::setPeriod(const Book &book, Period period, int days)
{
    m_book = &book;
    m_period = period;
    m_header->setCaption(tr("last %1 days").arg(days));
    fill();
}

void HandoffTable::fill()
{
    if (!m_book)
        return;
    const int by = m_by->current();
    const QStringList titles = {tr("Source"), tr("Rep"), tr("Given by")};
    m_table->model()->setHeaderData(nameColumn, Qt::Horizontal, titles.value(by));
    m_table->clearRows();
    m_leads.clear();
    const double goal = acceptanceGoal(*m_book);
    const auto rows = handoffRates(*m_book, choices[by], m_period);
    for (const HandoffRow &row : rows)
        addRow(row, goal, row.key.empty() ? tr("none set") : shown(row.key));
    if (rows.size() > 1)
        addRow(handoffsOf(*m_book, m_period), goal, tr("All"));
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
}

void HandoffTable::addRow(const HandoffRow &row, double goal, const QString &name)
{
    m_table->addRow({makeCell(name), countCell(row.offered), countCell(row.accepted), countCell(row.rejected),
                     countCell(row.disqualified), countCell(row.recycled), acceptanceCell(row, goal),
                     hoursCell(row.medianHours),
                     makeCell(std::isnan(row.followUpRate) ? QString() : percentWords(row.followUpRate),
                              row.followUpRate),
                     makeCell()},
                    spokenRow(row, name));
    m_leads.push_back(row.leads);
}

// Where room is short, what matters least goes first.
void HandoffTable::fitColumns()
{
    const Theme &t = currentTheme();
    m_table->setColumnHidden(recycledColumn, width() < t.px(806));
    m_table->setColumnHidden(disqualifiedColumn, width() < t.px(724));
    m_table->setColumnHidden(followUpColumn, width() < t.px(634));
    m_table->setColumnHidden(hoursColumn, width() < t.px(558));
}

void HandoffTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QWidget::resizeEvent(event);
}

} // namespace ridealong
