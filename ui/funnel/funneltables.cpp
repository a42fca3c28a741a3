// SPDX-License-Identifier: GPL-3.0-or-later
#include "funnel/funneltables.h"

#include "base/statistics.h"
#include "base/words.h"
#include "leads/delegates.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "lists/listcopy.h"

#include <QLocale>
#include <QPainter>
#include <QStandardItem>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int BarRole = Qt::UserRole + 90;

class BarDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const double share = index.data(BarRole).toDouble();
        const double height = currentTheme().px(12), wide = std::max(2.0, rect.width() * share);
        if (share <= 0)
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(currentTheme().ink[0]);
        painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - height / 2, wide, height), 2, 2);
    }
};

QString figure(int number)
{
    return QLocale().toString(number);
}

QString daysText(double days)
{
    return std::isnan(days) ? QString() : QLocale().toString(days, 'f', days == std::floor(days) ? 0 : 1);
}

QString shareText(double share)
{
    return std::isnan(share) ? QString() : percentWords(share);
}

// "25% (18%–33%)": the interval says how sure one can be with so few.
QString rateText(const FunnelRow &row)
{
    if (std::isnan(row.winRate))
        return {};
    const Interval sure = wilson(row.won, row.won + row.lost);
    return FigureTable::tr("%1 (%2 to %3)")
        .arg(percentWords(row.winRate), percentWords(sure.low), percentWords(sure.high));
}

QString fromWords(const Book &book, const LossReason &reason)
{
    QStringList parts;
    for (const LostFrom &from : reason.from)
        parts
            << (from.stage
                    ? FigureTable::tr("%1 from %2").arg(figure(from.leads), shown(book.stageName(from.stage)))
                    : FigureTable::tr("%1 from a stage that nobody recorded").arg(figure(from.leads)));
    return parts.join(QStringLiteral(", "));
}

QString reasonWords(const LossReason &reason)
{
    const QString words = reason.reason.empty() ? FigureTable::tr("No reason given") : shown(reason.reason);
    return reason.noDecision ? FigureTable::tr("%1 (no decision)").arg(words) : words;
}

} // namespace

FigureTable::FigureTable(const QString &name, const std::vector<FittedColumn> &columns, int barColumn,
                         QWidget *parent)
    : FittedTable(name, columns, parent)
{
    setItemDelegateForColumn(0, new TableDelegate(this, TextRole::name));
    for (int column = 1; column < int(columns.size()); ++column) {
        if (column == barColumn) {
            setItemDelegateForColumn(column, new BarDelegate(this));
            continue;
        }
        auto *delegate = new NumberDelegate(this);
        if (barColumn < 0)
            delegate->setMissing(tr("none"));
        setItemDelegateForColumn(column, delegate);
    }
    connect(this, &FittedTable::rowOpened, this,
            [this](int row) { Q_EMIT cellOpened(row, std::max(0, currentIndex().column())); });
}

void FigureTable::setRows(const std::vector<Row> &rows)
{
    clearRows();
    for (const Row &row : rows) {
        QList<QStandardItem *> items;
        for (const QString &cell : row.cells) {
            items << makeCell(cell, BarRole, row.bar);
            items.back()->setToolTip(row.tip.isEmpty() ? row.spoken : row.tip);
            if (const size_t at = size_t(items.size()) - 1; at < row.raw.size() && !isEmpty(row.raw[at]))
                withValue(items.back(), row.raw[at]);
        }
        addRow(items, row.spoken);
    }
}

void FigureTable::hideBelow(int column, int width)
{
    m_hidden.emplace_back(column, width);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    for (const auto &[column, least] : m_hidden)
        setColumnHidden(column, width() < currentTheme().px(least));
    FittedTable::resizeEvent(event);
}

QString FigureTable::asText() const
{
    return asRows(listingOf(*this));
}

FigureTable *makeStageTable(QWidget *parent)
{
    return new FigureTable(FigureTable::tr("Stages of the funnel"),
                           {{FigureTable::tr("Stage"), 120},
                            {QString()},
                            {FigureTable::tr("Entered"), 76, true},
                            {FigureTable::tr("Went on"), 82, true},
                            {FigureTable::tr("Median days"), 100, true},
                            {FigureTable::tr("Idle"), 60, true},
                            {FigureTable::tr("Lost here"), 84, true}},
                           stageBar, parent);
}

FigureTable *makeKeyTable(QWidget *parent)
{
    auto *table = new FigureTable(FigureTable::tr("What became of them"),
                                  {{FigureTable::tr("Source")},
                                   {FigureTable::tr("Entered"), 72, true},
                                   {FigureTable::tr("Won"), 60, true},
                                   {FigureTable::tr("Lost"), 60, true},
                                   {FigureTable::tr("Win rate"), 150, true},
                                   {FigureTable::tr("Median cycle"), 104, true},
                                   {FigureTable::tr("Won amount"), 92 + moneyRoom(), true}},
                                  -1, parent);
    table->hideBelow(keyCycle, 640 + moneyRoom()); // names need the room more
    return table;
}

FigureTable *makeVelocityTable(QWidget *parent)
{
    return new FigureTable(FigureTable::tr("Velocity"),
                           {{FigureTable::tr("Factor")}, {FigureTable::tr("Now"), 110 + moneyRoom(), true}},
                           -1, parent);
}

FigureTable *makeReasonTable(QWidget *parent)
{
    auto *table = new FigureTable(FigureTable::tr("Why leads were lost"),
                                  {{FigureTable::tr("Reason")},
                                   {QString(), 96},
                                   {FigureTable::tr("Leads"), 56, true},
                                   {FigureTable::tr("Value"), 70 + moneyRoom(), true}},
                                  reasonBar, parent);
    table->hideBelow(reasonBar, 360 + moneyRoom());
    return table;
}

void showStages(FigureTable &table, const Book &book, const std::vector<StageConversion> &steps)
{
    std::vector<FigureTable::Row> rows;
    const int most = steps.empty() ? 0 : steps.front().entered;
    for (const StageConversion &step : steps) {
        const bool won = book.stageType(step.stage) == StageType::won;
        const QString name = shown(book.stageName(step.stage));
        const QString rate = won ? QString() : shareText(step.rate), days = daysText(step.medianDays);
        const QString spoken =
            won ? FigureTable::tr("%1: %2 leads").arg(name, figure(step.entered))
                : FigureTable::tr("%1: %2 leads entered, %3 went on, median days %4, idle %5, lost here %6")
                      .arg(name, figure(step.entered), rate.isEmpty() ? FigureTable::tr("none") : rate,
                           days.isEmpty() ? FigureTable::tr("not known") : days, figure(step.idle),
                           figure(step.lostHere));
        rows.push_back({{name, QString(), figure(step.entered), rate, won ? QString() : days,
                         won ? QString() : figure(step.idle), won ? QString() : figure(step.lostHere)},
                        most ? double(step.entered) / most : 0,
                        spoken,
                        {},
                        won ? std::vector<Value>{{}, {}, int64_t(step.entered)}
                            : std::vector<Value>{{},
                                                 {},
                                                 int64_t(step.entered),
                                                 knownOf(step.rate),
                                                 knownOf(step.medianDays),
                                                 int64_t(step.idle),
                                                 int64_t(step.lostHere)}});
    }
    table.setRows(rows);
    table.setAccessibleDescription(rows.empty() ? QString() : rows.front().spoken);
}

QString keyWords(FunnelBy by, const std::string &key)
{
    if (by == FunnelBy::month && !key.empty()) {
        const Date first = Date::parseIso(key + "-01");
        return FigureTable::tr("%1 %2", "month and year").arg(monthWords(first)).arg(first.year());
    }
    if (!key.empty())
        return shown(key);
    return by == FunnelBy::owner || by == FunnelBy::manager ? FigureTable::tr("Nobody")
                                                            : FigureTable::tr("Not known");
}

void showKeys(FigureTable &table, const Book &book, FunnelBy by, const std::vector<FunnelRow> &found)
{
    std::vector<FigureTable::Row> rows;
    for (const FunnelRow &row : found) {
        const QString name = keyWords(by, row.key), amount = moneyOf(book, row.wonAmount);
        rows.push_back({{name, figure(row.entered), figure(row.won), figure(row.lost), rateText(row),
                         daysText(row.medianCycleDays), amount},
                        0,
                        FigureTable::tr("%1: %2 entered, %3 won, %4 lost, won amount %5")
                            .arg(name, figure(row.entered), figure(row.won), figure(row.lost), amount),
                        {},
                        {{},
                         int64_t(row.entered),
                         int64_t(row.won),
                         int64_t(row.lost),
                         knownOf(row.winRate),
                         knownOf(row.medianCycleDays),
                         row.wonAmount}});
    }
    table.setRows(rows);
}

void showVelocity(FigureTable &table, const Book &book, const Velocity &velocity)
{
    const auto amount = [&](Money money) {
        return money.isSet() ? moneyOf(book, money) : FigureTable::tr("not known");
    };
    const auto row = [](const QString &name, const QString &value, const Value &raw, const QString &tip) {
        return FigureTable::Row{{name, value}, 0, FigureTable::tr("%1: %2").arg(name, value), tip, {{}, raw}};
    };
    const QString closed = FigureTable::tr("%1 won of %2 closed in the last twelve months")
                               .arg(figure(velocity.won), figure(velocity.closed));
    const QString rate = shareText(velocity.winRate), days = daysText(velocity.cycleDays);
    table.setRows(
        {row(FigureTable::tr("Open leads"), figure(velocity.open), int64_t(velocity.open), {}),
         row(FigureTable::tr("× win rate"), rate.isEmpty() ? FigureTable::tr("not known") : rate,
             knownOf(velocity.winRate), closed),
         row(FigureTable::tr("× average sale"), amount(velocity.average), velocity.average, closed),
         row(FigureTable::tr("÷ median days to win"), days.isEmpty() ? FigureTable::tr("not known") : days,
             knownOf(velocity.cycleDays), closed),
         row(FigureTable::tr("= in 30 days"), amount(velocity.per30Days), velocity.per30Days,
             FigureTable::tr("%1 a day").arg(amount(velocity.perDay)))});
}

void showReasons(FigureTable &table, const Book &book, const std::vector<LossReason> &reasons)
{
    std::vector<FigureTable::Row> rows;
    const int most = reasons.empty() ? 0 : reasons.front().count();
    for (const LossReason &reason : reasons) {
        const QString name = reasonWords(reason), value = moneyOf(book, reason.value);
        rows.push_back({{name, QString(), figure(reason.count()), value},
                        most ? double(reason.count()) / most : 0,
                        FigureTable::tr("%1: %2 leads worth %3; %4")
                            .arg(name, figure(reason.count()), value, fromWords(book, reason)),
                        {},
                        {{}, {}, int64_t(reason.count()), reason.value}});
    }
    table.setRows(rows);
}

} // namespace ridealong
