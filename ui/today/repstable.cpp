// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/repstable.h"

#include "base/words.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/roles.h"
#include "leads/spoken.h"
#include "leads/valuecell.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "today/nextride.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

enum Column {
    repColumn,
    mixColumn,
    onAColumn,
    goalColumn,
    followUpColumn,
    overdueColumn,
    quotaColumn,
    rideColumn,
    restColumn
};

std::vector<FittedColumn> columns()
{
    return {{RepsTable::tr("Rep"), 160},
            {RepsTable::tr("Effort by grade")},
            {RepsTable::tr("On A’s"), 76, true, "effort_on_a"},
            {RepsTable::tr("Goal"), 60, true},
            {RepsTable::tr("Follow-up"), 88, true, "followup_rate"},
            {RepsTable::tr("Overdue"), 110, true, "money_at_risk"},
            {RepsTable::tr("Quota"), 84, true, "forecast"},
            {RepsTable::tr("Next ride"), 108},
            {QString(), 8}};
}

GradeShares sharesOf(const report::RepWeek &week)
{
    GradeShares shares{.goal = week.policy.goalA};
    for (size_t i = 0; i < 5 && week.minutes.total(); ++i)
        shares.share[i] = double(week.minutes.of[i]) / double(week.minutes.total());
    return shares;
}

QStandardItem *lateCell(const QString &text, bool late)
{
    return makeCell(text, LateRole, late);
}

QString shareText(double share)
{
    return std::isnan(share) ? QString() : percentWords(share);
}

QString overdueText(const report::Overdue &overdue, const std::string &currency)
{
    return overdue.leads == 0 ? QStringLiteral("0")
                              : RepsTable::tr("%1 · %2").arg(QLocale().toString(qlonglong(overdue.leads)),
                                                             moneyWords({overdue.value}, currency));
}

QStandardItem *overdueCell(const report::Overdue &overdue, const std::string &currency)
{
    auto *cell = lateCell(overdueText(overdue, currency), overdue.leads > 0);
    cell->setData(rawOf(Money{overdue.value}), RawRole);
    return cell;
}

QList<QStandardItem *> cellsOf(const Book &book, const RepToday &rep)
{
    const report::RepWeek &week = rep.week;
    const QString name = shown(book.personName(week.person));
    const bool worked = week.minutes.total() > 0;
    const double unknown = std::nan(""), onA = week.minutes.share(Grade::A);
    const double followUp = rep.followUp.whole ? rep.followUp.share() : unknown;
    const double quota = rep.quota > 0 ? double(rep.forecast) / double(rep.quota) : unknown;
    const uint32_t ride = rideAheadOf(book, week.person);
    return {
        makeCell(name, InitialsRole, shown(book.initials(week.person))),
        makeCell({}, MixRole, QVariant::fromValue(sharesOf(week))),
        withValue(lateCell(shareText(worked ? onA : unknown), worked && rep.isOff()), worked ? onA : unknown),
        makeCell(percentWords(week.policy.goalA), week.policy.goalA),
        makeCell(shareText(followUp), followUp),
        overdueCell(rep.overdue, book.info().currency),
        makeCell(shareText(quota), quota),
        makeCell(nextRideWords(book, ride), ride ? book.tables().ride[ride].on : Date()),
        makeCell()};
}

QString spokenRow(const QList<QStandardItem *> &cells)
{
    return RepsTable::tr("%1, %2 on A’s, goal %3, follow-up %4, overdue %5, next ride %6")
        .arg(cells[repColumn]->text(), cells[onAColumn]->text(), cells[goalColumn]->text(),
             cells[followUpColumn]->text(), cells[overdueColumn]->text(), cells[rideColumn]->text());
}

NumberDelegate *numbers(FittedTable *table, Tone tone)
{
    auto *delegate = new NumberDelegate(table, tone);
    delegate->setMissing(RepsTable::tr("none"));
    return delegate;
}

} // namespace

RepsTable::RepsTable(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Reps this week"), this))
    , m_table(new FittedTable(tr("Reps this week"), columns(), this))
    , m_empty(makeEmptyState("users", tr("No rep in the book yet"),
                             tr("Reps come with the first import of leads that have an owner."), this))
{
    m_header->setCaption(tr("Monday to now"));
    m_table->setItemDelegateForColumn(repColumn, new AvatarDelegate(m_table));
    m_table->setItemDelegateForColumn(mixColumn, new MixDelegate(m_table));
    for (const int column : {onAColumn, followUpColumn, overdueColumn, quotaColumn})
        m_table->setItemDelegateForColumn(column, numbers(m_table, Tone::primary));
    m_table->setItemDelegateForColumn(goalColumn, numbers(m_table, Tone::caption));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_table, &FittedTable::rowOpened, this,
            [this](int row) { Q_EMIT opened(m_people[size_t(row)]); });
}

void RepsTable::setFacts(const Book &book, const TodayFacts &facts)
{
    m_people.clear();
    m_table->clearRows();
    for (const RepToday &rep : facts.reps) {
        const QList<QStandardItem *> cells = cellsOf(book, rep);
        m_table->addRow(cells, spokenRow(cells));
        m_people.push_back(rep.week.person);
    }
    const bool quotas = std::ranges::any_of(facts.reps, [](const RepToday &rep) { return rep.quota > 0; });
    const QString quarter = quarterName(facts.week.forecast.quarter, book.info().fiscalStartMonth);
    m_table->model()->setHeaderData(quotaColumn, Qt::Horizontal, tr("%1 quota").arg(quarter));
    m_table->setColumnHidden(quotaColumn, !quotas);
    m_table->setVisible(!m_people.empty());
    m_empty->setVisible(m_people.empty());
}

} // namespace ridealong
