// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/cohortview.h"

#include "base/words.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "lists/offer.h"
#include "shell/theme.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QLocale>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

std::vector<FittedColumn> columns()
{
    std::vector<FittedColumn> columns{{CohortView::tr("Received in")},
                                      {CohortView::tr("Inquiries"), 80, true}};
    for (const int months : {3, 6, 12}) {
        columns.push_back({CohortView::tr("Won after %1 m").arg(months), 110, true});
        columns.push_back({CohortView::tr("Lost"), 64, true});
        columns.push_back({CohortView::tr("Open"), 64, true});
        columns.push_back({CohortView::tr("Amount"), 76 + moneyRoom(), true});
    }
    columns.push_back({QString(), 4});
    return columns;
}

bool isWonColumn(int column)
{
    return column % 4 == 2;
}

QString wonWords(const Cohort &cohort, const CohortAge &age)
{
    return cohort.inquiries ? CohortView::tr("%1, %2").arg(QLocale().toString(age.won),
                                                           percentWords(double(age.won) / cohort.inquiries))
                            : QLocale().toString(age.won);
}

} // namespace

CohortView::CohortView(QWidget *parent)
    : QWidget(parent)
    , m_table(new FittedTable(tr("What became of inquiries"), columns(), this))
    , m_none(
          makeLabel(tr("No inquiry came in within the last 12 months."), TextRole::body, Tone::caption, this))
{
    auto *header = new SectionHeader(tr("What became of the inquiries of a month"), this);
    header->setCaption(tr("lost includes no decision, open includes parked"));
    m_table->setItemDelegateForColumn(0, new TableDelegate(m_table, TextRole::name));
    for (int column = 1; column + 1 < m_table->model()->columnCount(); ++column) {
        auto *numbers =
            new NumberDelegate(m_table, isWonColumn(column) || column == 1 ? Tone::primary : Tone::secondary);
        if (isWonColumn(column))
            numbers->setMissing(tr("to come"));
        m_table->setItemDelegateForColumn(column, numbers);
    }
    m_none->setContentsMargins(24, 8, 16, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_table);
    column->addWidget(m_none);
    using Holds = report::ColumnKind;
    offerList(*m_table, [this] {
        return tableFromRows(m_table->accessibleName(), asRows(),
                             {Holds::text, Holds::number, Holds::number, Holds::number, Holds::number,
                              Holds::number, Holds::money});
    });
    column->addStretch(1);
    connect(m_table, &FittedTable::rowOpened, this,
            [this](int row) { Q_EMIT monthOpened(m_cohorts[size_t(row)].month); });
}

void CohortView::setCohorts(const Book &book, std::vector<Cohort> cohorts)
{
    m_cohorts = std::move(cohorts);
    m_perMajor = book.info().perMajor;
    m_table->clearRows();
    int inquiries = 0;
    for (const Cohort &cohort : m_cohorts) {
        inquiries += cohort.inquiries;
        const QString name = tr("%1 %2").arg(monthWords(cohort.month)).arg(cohort.month.year());
        QList<QStandardItem *> cells{makeCell(name), makeCell(QLocale().toString(cohort.inquiries))};
        QStringList said;
        for (const CohortAge &age : cohort.ages) {
            cells << makeCell(age.isKnown ? wonWords(cohort, age) : QString())
                  << makeCell(age.isKnown ? QLocale().toString(age.lost) : QString())
                  << makeCell(age.isKnown ? QLocale().toString(age.open) : QString())
                  << makeCell(age.isKnown ? moneyOf(book, age.wonAmount) : QString());
            if (age.isKnown)
                said << tr("%1 won after %2 months").arg(age.won).arg(age.months);
        }
        cells << makeCell();
        m_table->addRow(
            cells,
            tr("%1, %2 inquiries: %3").arg(name).arg(cohort.inquiries).arg(said.join(QStringLiteral(", "))));
    }
    m_table->setVisible(inquiries > 0);
    m_none->setVisible(inquiries == 0);
}

QString CohortView::asRows() const
{
    QString rows = tr("Month\tInquiries\tMonths later\tWon\tLost\tOpen\tWon amount\n");
    for (const Cohort &cohort : m_cohorts)
        for (const CohortAge &age : cohort.ages)
            if (age.isKnown)
                rows += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7\n")
                            .arg(shown(cohort.month.iso().substr(0, 7)))
                            .arg(cohort.inquiries)
                            .arg(age.months)
                            .arg(age.won)
                            .arg(age.lost)
                            .arg(age.open)
                            .arg(toMajor(age.wonAmount, m_perMajor), 0, 'f', 2);
    return rows;
}

// Who was won is the question; what else became of them gives way.
void CohortView::resizeEvent(QResizeEvent *event)
{
    for (int column = 3; column + 1 < m_table->model()->columnCount(); ++column)
        if (column % 4 == 3 || column % 4 == 0)
            m_table->setColumnHidden(column, width() < currentTheme().px(1160));
    QWidget::resizeEvent(event);
}

} // namespace ridealong
