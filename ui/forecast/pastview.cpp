// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/pastview.h"

#include "base/words.h"
#include "forecast/pasttables.h"
#include "forecast/pastwords.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "lists/offer.h"
#include "measure/forecast.h"
#include "measure/mix.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int horizons[] = {12, 8, 4, 1};
constexpr double farOff = 0.25;

std::vector<FittedColumn> accuracyColumns()
{
    std::vector<FittedColumn> columns{{PastView::tr("Rep")}, {PastView::tr("Judged"), 72, true}};
    for (const int weeks : horizons)
        columns.push_back(
            {weeks == 1 ? PastView::tr("1 week before") : PastView::tr("%1 weeks before").arg(weeks), 150,
             true});
    columns.push_back({QString(), 4});
    return columns;
}

std::vector<FittedColumn> weekColumns()
{
    return {{PastView::tr("Week")},
            {PastView::tr("Weeks left"), 80, true},
            {PastView::tr("Won"), 84 + moneyRoom(), true},
            {PastView::tr("Weighted"), 84 + moneyRoom(), true},
            {PastView::tr("Forecast"), 84 + moneyRoom(), true},
            {PastView::tr("Likely"), 150 + 2 * moneyRoom(), true},
            {PastView::tr("History alone"), 110 + moneyRoom(), true},
            {PastView::tr("Came"), 84 + moneyRoom(), true},
            {PastView::tr("Off"), 64, true},
            {QString(), 4}};
}

void dressNumbers(FittedTable &table)
{
    for (int column = 1; column < table.model()->columnCount(); ++column) {
        auto *numbers = new NumberDelegate(&table);
        if (column + 1 < table.model()->columnCount())
            numbers->setMissing(PastView::tr("none"));
        table.setItemDelegateForColumn(column, numbers);
    }
}

} // namespace

PastView::PastView(QWidget *parent)
    : QWidget(parent)
    , m_head(new SectionHeader(tr("How accurate, by rep and by how long before the end"), this))
    , m_accuracy(new FittedTable(tr("Accuracy of past forecasts by rep"), accuracyColumns(), this))
    , m_none(makeLabel({}, TextRole::body, Tone::caption, this))
    , m_period(new QComboBox(this))
    , m_person(new QComboBox(this))
    , m_weeks(new FittedTable(tr("Frozen weeks"), weekColumns(), this))
{
    dressTables();
    m_none->setWordWrap(true);
    for (QComboBox *box : {m_period, m_person})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setAccessibleName(tr("Period of the frozen weeks"));
    m_person->setAccessibleName(tr("Whose frozen weeks"));
    auto *header = new SectionHeader(tr("Frozen weeks"), this);
    header->addWidget(m_person);
    header->addWidget(m_period);
    auto *none = new QVBoxLayout;
    none->setContentsMargins(24, 4, 16, 4);
    none->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_accuracy);
    column->addLayout(none);
    column->addSpacing(8);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(header);
    column->addWidget(m_weeks);
    column->addStretch(1);
    connect(m_period, &QComboBox::activated, this, &PastView::fillWeeks);
    connect(m_person, &QComboBox::activated, this, &PastView::fillWeeks);
    connect(m_weeks, &FittedTable::rowOpened, this, [this] {
        if (const auto days = periodNamed(period(), m_book->info().fiscalStartMonth))
            Q_EMIT wonAsked(*days);
    });
}

void PastView::dressTables()
{
    m_head->setCaption(tr("accuracy, and in brackets the bias"));
    m_head->setToolTip(tr("Accuracy is 100% less how far the forecast was off what came. A bias above zero "
                          "means that more was forecast than came."));
    m_accuracy->setItemDelegateForColumn(0, new AvatarDelegate(m_accuracy));
    m_weeks->setItemDelegateForColumn(0, new TableDelegate(m_weeks, TextRole::name));
    dressNumbers(*m_accuracy);
    dressNumbers(*m_weeks);
    offerList(*m_accuracy,
              [this] { return m_book ? accuracyTable(*m_book, m_quarters, m_only) : report::Table(); });
    offerList(*m_weeks,
              [this] { return m_book ? weeksTable(*m_book, period(), person()) : report::Table(); });
}

void PastView::setBook(const Book &book, bool quarters, uint32_t only)
{
    m_book = &book;
    m_quarters = quarters;
    m_only = only;
    fillAccuracy();
    fillPeriods();
    fillPeople();
    fillWeeks();
}

void PastView::choose(const std::string &period)
{
    m_wanted = period;
    if (const int at = m_period->findData(shown(period)); at >= 0)
        m_period->setCurrentIndex(at);
    if (m_book)
        fillWeeks();
}

void PastView::fillAccuracy()
{
    std::vector<AccuracyRow> rows = forecastAccuracy(*m_book, m_quarters);
    std::erase_if(rows, [this](const AccuracyRow &row) { return m_only && row.person != m_only; });
    m_accuracy->clearRows();
    for (size_t i = 0; i < rows.size();) {
        const uint32_t person = rows[i].person;
        const QString name = person ? shown(m_book->personName(person)) : tr("All");
        int judged = 0;
        QStringList figures(std::size(horizons));
        for (; i < rows.size() && rows[i].person == person; ++i) {
            judged = std::max(judged, rows[i].periods);
            const auto *at = std::ranges::find(horizons, rows[i].horizon);
            if (at != std::end(horizons) && !std::isnan(rows[i].accuracy))
                figures[at - std::begin(horizons)] =
                    tr("%1 (%2)").arg(percentWords(rows[i].accuracy), biasWords(rows[i].bias));
        }
        auto *title =
            makeCell(name, InitialsRole, person ? shown(m_book->initials(person)) : QStringLiteral("∑"));
        QList<QStandardItem *> cells{title, makeCell(QString::number(judged), int64_t(judged))};
        for (const QString &figure : figures)
            cells << makeCell(figure);
        cells << makeCell();
        m_accuracy->addRow(
            cells,
            tr("%1, %2 judged: %3").arg(name, QString::number(judged), figures.join(QStringLiteral(", "))));
    }
    const bool any = m_accuracy->model()->rowCount() > 0;
    m_accuracy->setVisible(any);
    m_none->setVisible(!any);
    m_none->setText(nothingFrozen(*m_book, m_quarters));
}

void PastView::fillPeriods()
{
    const QString before = m_wanted.empty() ? m_period->currentData().toString() : shown(m_wanted);
    m_period->clear();
    for (const std::string &period : frozenPeriods(*m_book, m_quarters))
        if (const auto days = periodNamed(period, m_book->info().fiscalStartMonth))
            m_period->addItem(pastPeriodName(*m_book, *days), shown(period));
    const int fiscal = m_book->info().fiscalStartMonth;
    const int now = m_period->findData(
        shown(m_quarters ? quarterKey(m_book->today(), fiscal) : monthKey(m_book->today())));
    const int at = m_period->findData(before);
    m_period->setCurrentIndex(std::max(0, at < 0 ? now : at));
    m_period->setVisible(m_period->count() > 0);
}

void PastView::fillPeople()
{
    const QVariant before = m_person->currentData();
    m_person->clear();
    if (!m_only)
        m_person->addItem(tr("Everybody"), 0u);
    for (const uint32_t rep : activeReps(*m_book))
        if (!m_only || rep == m_only)
            m_person->addItem(shown(m_book->personName(rep)), rep);
    m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
    m_person->setVisible(!m_only);
}

std::string PastView::period() const
{
    return m_period->currentData().toString().toStdString();
}

uint32_t PastView::person() const
{
    return m_only ? m_only : m_person->currentData().toUInt();
}

void PastView::fillWeeks()
{
    m_weeks->clearRows();
    const auto days = periodNamed(period(), m_book->info().fiscalStartMonth);
    if (days) {
        const Money came = forecastOf(*m_book, {.period = *days, .person = person()}).won;
        const bool isOver = days->to < m_book->today();
        for (const FrozenWeek &week : frozenWeeks(*m_book, period(), person())) {
            const Money forecast{week.won.orZero() + week.weighted.orZero()};
            const bool known = isOver && came.orZero() > 0;
            const double off =
                known ? double(forecast.minor - came.minor) / double(came.minor) : std::nan("");
            const QString name = tr("Week %1, %2")
                                     .arg(week.week.number())
                                     .arg(rangeWords({week.week.first(), week.week.last()}));
            const QString likely =
                week.p10.isSet() && week.p90.isSet()
                    ? tr("%1 to %2").arg(moneyOf(*m_book, week.p10), moneyOf(*m_book, week.p90))
                    : QString();
            m_weeks->addRow({makeCell(name), makeCell(QString::number(week.weeksLeft)),
                             makeCell(moneyOf(*m_book, week.won)), makeCell(moneyOf(*m_book, week.weighted)),
                             makeCell(moneyOf(*m_book, forecast)), makeCell(likely),
                             makeCell(moneyOf(*m_book, week.expected)),
                             makeCell(isOver ? moneyOf(*m_book, came) : tr("not over")),
                             makeCell(biasWords(off), LateRole, std::abs(off) > farOff), makeCell()},
                            tr("%1: forecast %2, %3 came, off by %4")
                                .arg(name, moneyOf(*m_book, forecast), moneyOf(*m_book, came),
                                     known ? biasWords(off) : tr("not judged")));
        }
    }
    m_weeks->setVisible(m_weeks->model()->rowCount() > 0);
}

} // namespace ridealong
