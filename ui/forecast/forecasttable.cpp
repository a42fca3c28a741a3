// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecasttable.h"

#include "base/words.h"
#include "forecast/bulletdelegate.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "lists/tablemenu.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"

#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

enum Column { nameColumn, wonColumn, weightedColumn, forecastColumn, goalColumn, bulletColumn, shareColumn };

constexpr ForecastBy choices[] = {ForecastBy::person, ForecastBy::month, ForecastBy::grade,
                                  ForecastBy::process};
constexpr double leastScale = 1.15, mostScale = 2, half = 0.5;

std::vector<FittedColumn> columns()
{
    return {{ForecastTable::tr("Rep")},
            {ForecastTable::tr("Won"), 66 + moneyRoom(), true},
            {ForecastTable::tr("Weighted"), 82 + moneyRoom(), true},
            {ForecastTable::tr("Forecast"), 88 + moneyRoom(), true, "forecast"},
            {ForecastTable::tr("Quota"), 76 + moneyRoom(), true},
            {ForecastTable::tr("Of quota"), 210},
            {ForecastTable::tr("Share"), 72, true}};
}

double shareOf(const ForecastRow &row, Money money)
{
    return row.quota.orZero() > 0 ? double(money.orZero()) / double(row.quota.minor) : std::nan("");
}

double scaleOf(const std::vector<ForecastRow> &rows)
{
    double most = leastScale;
    for (const ForecastRow &row : rows)
        if (const double share = shareOf(row, shownForecast(row)); share > most)
            most = share;
    return std::min(most, mostScale);
}

QString countTip(int count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(QLocale().toString(count));
}

QString spokenRow(const QString &name, const QList<QStandardItem *> &cells)
{
    return ForecastTable::tr("%1: won %2, weighted %3, forecast %4, quota %5, %6 of it")
        .arg(name, cells[wonColumn]->text(), cells[weightedColumn]->text(), cells[forecastColumn]->text(),
             cells[goalColumn]->text().isEmpty() ? ForecastTable::tr("none") : cells[goalColumn]->text(),
             cells[shareColumn]->text().isEmpty() ? ForecastTable::tr("none") : cells[shareColumn]->text());
}

// What is forecast: worked out, or said by somebody.
QStandardItem *saidCell(const Book &book, const ForecastRow &row)
{
    const Money forecast = shownForecast(row);
    auto *said = makeCell(moneyOf(book, forecast), ByHandRole, row.override.isSet());
    const std::optional<SaidForecast> words = saidForecast(book, row);
    said->setToolTip(
        words ? describe(book, *words)
        : row.p10.isSet()
            ? ForecastTable::tr("Likely %1 to %2").arg(moneyOf(book, row.p10), moneyOf(book, row.p90))
            : QString());
    said->setData(rawOf(forecast), RawRole);
    return said;
}

QStandardItem *bulletCell(const Book &book, const ForecastRow &row, double scale)
{
    const Money forecast = shownForecast(row);
    const double share = shareOf(row, forecast);
    auto *bullet = makeCell();
    if (std::isnan(share))
        return bullet;
    bullet->setData(share, ForecastShareRole);
    bullet->setData(shareOf(row, row.won), WonShareRole);
    bullet->setData(scale, BulletScaleRole);
    bullet->setToolTip(
        ForecastTable::tr("%1 of %2, %3 of it won")
            .arg(moneyOf(book, forecast), moneyOf(book, row.quota), percentWords(shareOf(row, row.won))));
    return bullet;
}

} // namespace

ForecastTable::ForecastTable(QWidget *parent)
    : QWidget(parent)
    , m_by(new SegmentedControl(tr("A row for each"), {tr("Rep"), tr("Month"), tr("Grade"), tr("Process")},
                                this))
    , m_quotas(makeSmallButton(tr("Quotas…"), ButtonKind::link, nullptr, this))
    , m_table(new FittedTable(tr("Forecast by rep"), columns(), this))
{
    m_table->setItemDelegateForColumn(nameColumn, new AvatarDelegate(m_table));
    for (const int column : {wonColumn, weightedColumn, goalColumn, shareColumn}) {
        auto *numbers = new NumberDelegate(
            m_table, column == wonColumn || column == shareColumn ? Tone::primary : Tone::secondary);
        numbers->setMissing(tr("none"));
        m_table->setItemDelegateForColumn(column, numbers);
    }
    m_table->setItemDelegateForColumn(forecastColumn, new ByHandDelegate(m_table));
    auto *bullets = new BulletDelegate(m_table);
    bullets->setMissing(tr("no quota is set"));
    m_table->setItemDelegateForColumn(bulletColumn, bullets);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    disconnect(m_table, &QTableView::clicked, m_table, nullptr);
    connect(m_table, &QTableView::clicked, this, &ForecastTable::openCell);
    connect(m_table, &QTableView::doubleClicked, this, &ForecastTable::editCell);
    connect(m_table, &FittedTable::rowOpened, this, [this] {
        const QModelIndex at = m_table->currentIndex();
        const auto &row = m_rows[size_t(at.row())];
        at.column() == wonColumn ? Q_EMIT wonOpened(row) : Q_EMIT openOpened(row);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 16, 6);
    line->addWidget(m_by);
    line->addStretch(1);
    line->addWidget(m_quotas);
    column->addLayout(line);
    column->addWidget(m_table);
    connect(m_by, &SegmentedControl::chosen, this, &ForecastTable::byChanged);
    connect(m_quotas, &QPushButton::clicked, this, [this] { Q_EMIT quotasAsked(0); });
}

ForecastBy ForecastTable::by() const
{
    return choices[size_t(std::clamp(m_by->current(), 0, 3))];
}

void ForecastTable::setBy(ForecastBy by)
{
    const auto *at = std::ranges::find(choices, by);
    if (at != std::end(choices))
        m_by->setCurrent(int(at - std::begin(choices)));
}

void ForecastTable::setOneRep()
{
    setBy(ForecastBy::month);
    m_quotas->hide();
}

QString ForecastTable::nameOf(const Book &book, const ForecastRow &row) const
{
    if (by() == ForecastBy::person)
        return row.person ? shown(book.personName(row.person)) : tr("Nobody");
    if (by() == ForecastBy::month)
        return periodName(book, row.period);
    if (by() == ForecastBy::grade)
        return row.key.empty() ? tr("No grade") : tr("Grade %1").arg(shown(row.key));
    return row.key.empty() ? tr("none set") : shown(row.key);
}

void ForecastTable::setRows(const Book &book, std::vector<ForecastRow> rows, const ForecastFacts &facts)
{
    const int current = m_table->currentIndex().row(), column = m_table->currentIndex().column();
    std::erase_if(rows, [this](const ForecastRow &row) { // leads of nobody, where there are none
        return by() == ForecastBy::person && !row.person && !row.won.orZero() && !row.leads;
    });
    m_rows = std::move(rows);
    const double scale = scaleOf(m_rows);
    m_rows.push_back(facts.whole);
    m_quarter = isQuarter(facts.options.period);
    const QString titles[] = {tr("Rep"), tr("Month"), tr("Grade"), tr("Process")};
    m_table->model()->setHeaderData(nameColumn, Qt::Horizontal, titles[m_by->current()]);
    m_table->clearRows();
    for (const ForecastRow &row : m_rows)
        addRow(book, row, scale);
    if (current >= 0)
        m_table->setCurrentIndex(m_table->model()->index(std::min(current, int(m_rows.size()) - 1), column));
}

QStandardItem *ForecastTable::titleCell(const Book &book, const ForecastRow &row, const QString &name) const
{
    const bool whole = &row == &m_rows.back();
    auto *title = makeCell(name);
    if (by() == ForecastBy::person && !whole && row.person)
        title->setData(shown(book.initials(row.person)), InitialsRole);
    else
        title->setData(whole ? QStringLiteral("∑") : name.left(1), InitialsRole);
    return title;
}

void ForecastTable::addRow(const Book &book, const ForecastRow &row, double scale)
{
    const QString name = &row == &m_rows.back() ? tr("All") : nameOf(book, row);
    const double share = shareOf(row, shownForecast(row));
    auto *won = makeCell(moneyOf(book, row.won));
    won->setToolTip(countTip(row.deals, tr("One lead won"), tr("%1 leads won")));
    won->setData(rawOf(row.won), RawRole);
    auto *weighted = makeCell(moneyOf(book, row.weighted));
    weighted->setToolTip(countTip(row.leads, tr("One open lead, worth %1"), tr("%1 open leads, worth %2"))
                             .arg(moneyOf(book, row.open)));
    weighted->setData(rawOf(row.weighted), RawRole);
    auto *goal = makeCell(row.quota.isSet() ? moneyOf(book, row.quota) : QString());
    if (row.quota.isSet())
        goal->setData(rawOf(row.quota), RawRole);
    const QList<QStandardItem *> cells{
        titleCell(book, row, name),
        won,
        weighted,
        saidCell(book, row),
        goal,
        bulletCell(book, row, scale),
        withValue(makeCell(std::isnan(share) ? QString() : percentWords(share), LateRole, share < half),
                  share)};
    m_table->addRow(cells, spokenRow(name, cells));
}

// A click on the forecast or the goal only chooses it, for F2 and the double click.
void ForecastTable::openCell(const QModelIndex &index)
{
    const auto &row = m_rows[size_t(index.row())];
    if (index.column() == wonColumn)
        Q_EMIT wonOpened(row);
    else if (index.column() != forecastColumn && index.column() != goalColumn)
        Q_EMIT openOpened(row);
}

void ForecastTable::editCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.column() == goalColumn)
        return Q_EMIT quotasAsked(m_rows[size_t(index.row())].person);
    const bool byPeriod = by() == ForecastBy::person || by() == ForecastBy::month;
    if (byPeriod || isAll(index.row()))
        Q_EMIT overrideAsked(m_rows[size_t(index.row())]);
}

void ForecastTable::editCurrent()
{
    if (!m_table->currentIndex().isValid() && !m_rows.empty())
        m_table->setCurrentIndex(m_table->model()->index(0, forecastColumn));
    editCell(m_table->currentIndex());
}

void ForecastTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const ForecastRow row = m_rows[size_t(index.row())];
        connect(menu->addAction(tr("Won leads")), &QAction::triggered, this,
                [this, row] { Q_EMIT wonOpened(row); });
        connect(menu->addAction(tr("Open leads")), &QAction::triggered, this,
                [this, row] { Q_EMIT openOpened(row); });
        if (by() == ForecastBy::person || by() == ForecastBy::month || isAll(index.row()))
            connect(menu->addAction(tr("Set the forecast by hand…")), &QAction::triggered, this,
                    [this, row] { Q_EMIT overrideAsked(row); });
        menu->addSeparator();
    }
    addTableActions(*menu, *m_table);
    menu->popup(event->globalPos());
}

// The names need the room more than the picture of what stands beside it.
// Names come before bars: these take what names of some length leave, or nothing.
void ForecastTable::resizeEvent(QResizeEvent *event)
{
    const Theme &t = currentTheme();
    m_table->setColumnHidden(weightedColumn, width() < t.px(430));
    int left = width() - t.px(150);
    for (const int column : {wonColumn, weightedColumn, forecastColumn, goalColumn, shareColumn})
        left -= m_table->columnWidth(column); // 0 for a hidden one
    m_table->setColumnHidden(bulletColumn, left < t.px(90));
    if (left >= t.px(90))
        m_table->setColumnWidth(bulletColumn, std::min(left, t.px(210)));
    QWidget::resizeEvent(event);
}

} // namespace ridealong
