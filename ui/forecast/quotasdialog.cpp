// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/quotasdialog.h"

#include "base/words.h"
#include "forecast/forecastdialog.h"
#include "forecast/forecastfacts.h"
#include "leads/leadwords.h"
#include "measure/mix.h"
#include "shell/theme.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int yearsShown = 3; // the last, this and the next
constexpr int mostRowsShown = 12;

Period yearOf(Date day, int fiscalStartMonth)
{
    Date from = quarterOf(day, fiscalStartMonth).from;
    while (from.month() != fiscalStartMonth)
        from = from.plusMonths(-3);
    return {from, from.plusMonths(12).plus(-1)};
}

std::vector<Period> periodsOf(Period year, bool quarters, int fiscalStartMonth)
{
    std::vector<Period> periods;
    for (Date day = year.from; day < year.to; day = day.plusMonths(quarters ? 3 : 1))
        periods.push_back(quarters ? quarterOf(day, fiscalStartMonth) : monthOf(day));
    return periods;
}

} // namespace

QuotasDialog::QuotasDialog(const Book &book, Period period, uint32_t person, QWidget *parent)
    : FormDialog(tr("Quotas"),
                 tr("The amount that a person should sell. A quarter’s quota is its own and those of its "
                    "months together."),
                 tr("Save the quotas"), parent)
    , m_book(book)
    , m_what(addChoice(tr("Of"), {}))
    , m_grid(new QTableWidget(this))
    , m_sum(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_people(activeReps(book))
{
    const int fiscal = book.info().fiscalStartMonth;
    const Period thisYear = yearOf(book.today(), fiscal);
    for (int i = 0; i < yearsShown; ++i) {
        const Period year = yearOf(thisYear.from.plusMonths(12 * (i - 1)), fiscal);
        m_what->addItem(tr("quarters of %1").arg(year.from.year()), int(year.from.days) * 2);
        m_what->addItem(tr("months of %1").arg(year.from.year()), int(year.from.days) * 2 + 1);
    }
    const Date first = yearOf(period.from, fiscal).from;
    const int at = m_what->findData(int(first.days) * 2 + (isQuarter(period) ? 0 : 1));
    m_what->setCurrentIndex(std::max(0, at));
    m_grid->setAccessibleName(tr("Quotas by person and period"));
    m_grid->setMinimumWidth(currentTheme().px(560));
    addWide(m_grid);
    addWide(m_sum);
    fill();
    connect(m_what, &QComboBox::currentIndexChanged, this, &QuotasDialog::fill);
    connect(m_grid, &QTableWidget::cellChanged, this, &QuotasDialog::showSums);
    setCheck([this] { return missing(); });
    const auto row = std::ranges::find(m_people, person);
    const auto column = std::ranges::find(m_periods, period.from, &Period::from);
    if (!m_people.empty())
        m_grid->setCurrentCell(row == m_people.end() ? 0 : int(row - m_people.begin()),
                               column == m_periods.end() ? 0 : int(column - m_periods.begin()));
    m_grid->setFocus();
}

Money QuotasDialog::before(uint32_t person, const std::string &period) const
{
    const auto &quotas = m_book.tables().quota;
    for (uint32_t row = 1; row < quotas.end(); ++row)
        if (quotas.has(row) && quotas[row].person.number == person &&
            quotas.text(row, quotaField("period")) == period)
            return quotas[row].amount;
    return {};
}

void QuotasDialog::fill()
{
    const QSignalBlocker quiet(m_grid);
    const int what = m_what->currentData().toInt();
    const bool months = what % 2 != 0;
    const int fiscal = m_book.info().fiscalStartMonth;
    m_periods = periodsOf(yearOf(Date{what / 2}, fiscal), !months, fiscal);
    m_grid->clear();
    m_grid->setRowCount(int(m_people.size()));
    m_grid->setColumnCount(int(m_periods.size()));
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setHorizontalHeaderItem(column,
                                        new QTableWidgetItem(periodName(m_book, m_periods[size_t(column)])));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const uint32_t person = m_people[size_t(row)];
        m_grid->setVerticalHeaderItem(row, new QTableWidgetItem(shown(m_book.personName(person))));
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const Money amount =
                before(person, keyOf(m_periods[size_t(column)], m_book.info().fiscalStartMonth));
            auto *cell = new QTableWidgetItem(amountText(m_book, amount));
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_grid->setItem(row, column, cell);
        }
    }
    m_grid->horizontalHeader()->setSectionResizeMode(months ? QHeaderView::Interactive
                                                            : QHeaderView::Stretch);
    const int rows = std::min(m_grid->rowCount(), mostRowsShown);
    m_grid->setFixedHeight(m_grid->horizontalHeader()->sizeHint().height() +
                           rows * m_grid->verticalHeader()->defaultSectionSize() + 24);
    showSums();
}

std::vector<QuotaCell> QuotasDialog::changed() const
{
    std::vector<QuotaCell> cells;
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const auto amount = readAmount(m_book, m_grid->item(row, column)->text());
            const std::string period = keyOf(m_periods[size_t(column)], m_book.info().fiscalStartMonth);
            const uint32_t person = m_people[size_t(row)];
            if (amount && *amount != before(person, period))
                cells.push_back({person, period, *amount});
        }
    }
    return cells;
}

void QuotasDialog::showSums()
{
    int64_t sum = 0;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        for (int column = 0; column < m_grid->columnCount(); ++column)
            if (const auto *cell = m_grid->item(row, column))
                if (const auto amount = readAmount(m_book, cell->text()))
                    sum += amount->orZero();
    m_sum->setText(tr("All together: %1").arg(moneyOf(m_book, {sum})));
    m_what->setEnabled(changed().empty()); // other periods would forget what was typed for these
}

QString QuotasDialog::missing() const
{
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        for (int column = 0; column < m_grid->columnCount(); ++column) {
            const auto amount = readAmount(m_book, m_grid->item(row, column)->text());
            if (!amount)
                return amount.error().text;
            if (amount->orZero() < 0)
                return tr("A quota cannot be below zero.");
        }
    }
    return changed().empty() ? tr("Nothing is changed yet.") : QString();
}

} // namespace ridealong
