// SPDX-License-Identifier: GPL-3.0-or-later
#include "worth/worthpane.h"

#include "base/words.h"
#include "grading/pointsspin.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "measure/audits.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "worth/worthbars.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

constexpr int inTimeColumn = 3, responseColumn = 4, onTimeColumn = 5;

std::vector<FittedColumn> columns()
{
    return {{WorthPane::tr("Rep")},
            {WorthPane::tr("Inquiries"), 76, true},
            {WorthPane::tr("Touched"), 76, true, "followup_rate"},
            {WorthPane::tr("In time"), 70, true, "in_time"},
            {WorthPane::tr("Response"), 82, true, "response_hours"},
            {WorthPane::tr("On time"), 76, true, "step_completion"},
            {WorthPane::tr("At risk"), 70 + moneyRoom(), true, "money_at_risk"},
            {WorthPane::tr("On the table"), 92 + moneyRoom(), true, "money_on_table"}};
}

QString rateWords(double rate)
{
    return std::isnan(rate) ? QString() : percentWords(rate);
}

QString hoursIn(double hours)
{
    if (hours == 0)
        return WorthPane::tr("same day");
    return std::isnan(hours) ? QString()
                             : WorthPane::tr("%1 h").arg(QLocale().toString(hours, 'f', hours < 10 ? 1 : 0));
}

// The month as a person says it; else the name itself.
QString keyWords(const FollowUpRow &row, FollowUpBy by)
{
    if (row.key.empty())
        return by == FollowUpBy::person ? WorthPane::tr("Nobody") : WorthPane::tr("No source");
    if (by != FollowUpBy::month)
        return shown(row.key);
    const Date first = Date::parseIso(row.key + "-01");
    return WorthPane::tr("%1 %2").arg(monthWords(first)).arg(first.year());
}

QString originWords(const FollowUpRevenue &worth, int asked)
{
    return worth.own
               ? WorthPane::tr("Buy rate and share are the book’s own: %1 inquiries were asked after a year.")
                     .arg(asked)
               : WorthPane::tr(
                     "Buy rate and share are the usual ones of the rule of 45, until %1 inquiries were "
                     "asked after a year. So far: %2.")
                     .arg(leastAnswers)
                     .arg(asked);
}

QString gainWords(const Book &book, const FollowUpRevenue &worth)
{
    const std::string &currency = book.info().currency;
    if (!worth.inquiries)
        return WorthPane::tr("No inquiry came in within this time.");
    if (!worth.rule.averageSale.isSet())
        return WorthPane::tr(
            "What it is worth is not known before a first sale, or an average sale in Settings.");
    const Money gain = worth.gain();
    if (gain.orZero() <= 0)
        return WorthPane::tr("You follow up on that many already.");
    return WorthPane::tr("Going from %1 to %2 would be worth %3.")
        .arg(percentWords(worth.rate), percentWords(worth.wished), moneyWords(gain, currency));
}

} // namespace

WorthPane::WorthPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeRule());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeBars());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeTable());
    column->addStretch(1);
}

QWidget *WorthPane::makeRule()
{
    auto *rule = new QWidget(this);
    auto *factors = new QWidget(rule);
    auto *flow = new FlowLayout(factors, 10);
    const QStringList names{tr("inquiries"),   tr("buy from someone"), tr("are followed up"),
                            tr("buy from us"), tr("a sale"),           tr("revenue")};
    for (int i = 0; i < names.size(); ++i) {
        auto *factor = new QWidget(factors); // with its sign before it, so that both go to the next line
        auto *inner = new QGridLayout(factor);
        inner->setContentsMargins({});
        inner->setHorizontalSpacing(10);
        inner->setVerticalSpacing(0);
        m_factors.push_back(makeLabel({}, TextRole::detailTitle, Tone::primary, factor));
        if (i > 0)
            inner->addWidget(makeLabel(i + 1 == names.size() ? QStringLiteral("=") : QStringLiteral("×"),
                                       TextRole::detailTitle, Tone::caption, factor),
                             0, 0);
        inner->addWidget(m_factors.back(), 0, 1);
        inner->addWidget(makeLabel(names[i], TextRole::secondary, Tone::caption, factor), 1, 1);
        flow->addWidget(factor);
    }
    m_origin = makeLabel({}, TextRole::secondary, Tone::secondary, rule);
    m_origin->setWordWrap(true);
    auto *column = new QVBoxLayout(rule);
    column->setContentsMargins(24, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(factors);
    column->addWidget(m_origin);
    return rule;
}

QWidget *WorthPane::makeBars()
{
    auto *bars = new QWidget(this);
    m_wished = new PointsSpin(0, 100, bars);
    m_wished->showValue(wishedRate * 100);
    m_wished->setSuffix(tr(" %"));
    m_wished->setAccessibleName(tr("Follow-up rate to compare with, in percent"));
    m_bars = new WorthBars(bars);
    m_gain = makeLabel({}, TextRole::body, Tone::primary, bars);
    m_gain->setWordWrap(true);
    auto *ask = new QHBoxLayout;
    ask->setSpacing(8);
    ask->addWidget(makeLabel(tr("If we followed up on"), TextRole::strong, Tone::primary, bars));
    ask->addWidget(m_wished);
    ask->addStretch(1);
    auto *column = new QVBoxLayout(bars);
    column->setContentsMargins(24, 12, 16, 14);
    column->setSpacing(8);
    column->addLayout(ask);
    column->addWidget(m_bars);
    column->addWidget(m_gain);
    connect(m_wished, &QDoubleSpinBox::valueChanged, this, &WorthPane::wishedChanged);
    return bars;
}

QWidget *WorthPane::makeTable()
{
    auto *part = new QWidget(this);
    auto *header = new SectionHeader(tr("Where it is lost"), part);
    m_by = new SegmentedControl(tr("A row for each"), {tr("Rep"), tr("Source"), tr("Month")}, part);
    header->addWidget(m_by);
    m_table = new FittedTable(tr("Where it is lost"), columns(), part);
    m_table->setItemDelegateForColumn(0, new TableDelegate(m_table, TextRole::name));
    for (int number = 1; number < 8; ++number) {
        auto *delegate = new NumberDelegate(m_table);
        delegate->setMissing(tr("none"));
        m_table->setItemDelegateForColumn(number, delegate);
    }
    m_empty = makeLabel(tr("No inquiry and no step within this time."), TextRole::body, Tone::caption, part);
    m_empty->setContentsMargins(24, 8, 16, 8);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_table);
    column->addWidget(m_empty);
    connect(m_by, &SegmentedControl::chosen, this, &WorthPane::byChanged);
    connect(m_table, &FittedTable::rowOpened, this,
            [this](int row) { Q_EMIT rowOpened(m_rows[size_t(row)].first, m_rows[size_t(row)].second); });
    return part;
}

double WorthPane::wished() const
{
    return m_wished->value() / 100;
}

FollowUpBy WorthPane::by() const
{
    constexpr FollowUpBy all[] = {FollowUpBy::person, FollowUpBy::source, FollowUpBy::month};
    return all[size_t(m_by->current())];
}

// The names need the room more than the figures that are answered elsewhere too.
void WorthPane::resizeEvent(QResizeEvent *event)
{
    const Theme &t = currentTheme();
    m_table->setColumnHidden(responseColumn, width() < t.px(700));
    m_table->setColumnHidden(onTimeColumn, width() < t.px(640));
    m_table->setColumnHidden(inTimeColumn, width() < t.px(560));
    QWidget::resizeEvent(event);
}

void WorthPane::setOneRep()
{
    m_by->setCurrent(1);
}

void WorthPane::setWorth(const Book &book, const FollowUpRevenue &worth, int asked)
{
    const std::string &currency = book.info().currency;
    const auto amount = [&](Money money) {
        return money.isSet() ? moneyWords(money, currency) : tr("not known");
    };
    const QStringList texts{QLocale().toString(worth.inquiries),
                            percentWords(worth.rule.buyRate),
                            worth.inquiries ? percentWords(worth.rate) : tr("none"),
                            percentWords(worth.rule.share),
                            amount(worth.rule.averageSale),
                            amount(worth.now)};
    for (size_t i = 0; i < m_factors.size(); ++i)
        m_factors[i]->setText(texts[qsizetype(i)]);
    m_origin->setText(originWords(worth, asked));
    std::vector<WorthBar> bars;
    const auto add = [&](const QString &name, Money money, bool now) {
        const int64_t more = money.orZero() - worth.now.orZero();
        bars.push_back({name, amount(money),
                        more > 0 ? tr("+%1").arg(moneyWords({more}, currency)) : QString(),
                        std::max(0.0, toMajor({money.orZero()}, minorPerMajor(currency))), now});
    };
    if (worth.now.isSet()) {
        add(tr("Now, at %1").arg(percentWords(worth.rate)), worth.now, true);
        add(tr("At %1").arg(percentWords(worth.wished)), worth.atWished, false);
        add(tr("At %1").arg(percentWords(1)), worth.atAll, false);
    }
    m_bars->setBars(std::move(bars));
    m_bars->setVisible(worth.now.isSet());
    m_gain->setText(gainWords(book, worth));
}

void WorthPane::setRows(const Book &book, const std::vector<FollowUpRow> &rows)
{
    const QStringList titles{tr("Rep"), tr("Source"), tr("Month")};
    m_table->model()->setHeaderData(0, Qt::Horizontal, titles[m_by->current()]);
    m_table->clearRows();
    m_rows.clear();
    for (const FollowUpRow &row : rows) {
        const QString name = keyWords(row, by());
        const QString touched = rateWords(row.rate),
                      table = moneyWords(row.moneyOnTable, book.info().currency);
        m_table->addRow({makeCell(name), makeCell(QLocale().toString(row.inquiries), int64_t(row.inquiries)),
                         makeCell(touched, row.rate), makeCell(rateWords(row.inTimeRate), row.inTimeRate),
                         makeCell(hoursIn(row.medianResponseHours), row.medianResponseHours),
                         makeCell(rateWords(row.stepCompletion), row.stepCompletion),
                         withValue(makeCell(moneyWords(row.moneyAtRisk, book.info().currency), LateRole,
                                            row.moneyAtRisk.minor > 0),
                                   row.moneyAtRisk),
                         makeCell(table, row.moneyOnTable)},
                        tr("%1, %2 inquiries, %3 touched, %4 on the table")
                            .arg(name, QString::number(row.inquiries), touched, table));
        m_rows.emplace_back(row.key, row.person);
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
}

} // namespace ridealong
