// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/previewtable.h"

#include "base/words.h"
#include "book/leadname.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/roles.h"
#include "leads/spoken.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr size_t rowsShown = 5;

enum Column { gradeColumn, scoreColumn, companyColumn, cityColumn, repColumn, valueColumn, dueColumn };

std::vector<FittedColumn> columns()
{
    return {{PreviewTable::tr("Grade"), 66},
            {PreviewTable::tr("Score"), 60, true},
            {PreviewTable::tr("Company")},
            {PreviewTable::tr("City"), 170},
            {PreviewTable::tr("Rep"), 190},
            {PreviewTable::tr("Value"), 90, true},
            {PreviewTable::tr("Follow-up"), 120, true}};
}

QList<QStandardItem *> cellsOf(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const Standing &standing = book.standing(lead);
    const uint32_t owner = row.owner.number;
    return {makeCell({}, GradeRole, int(standing.grade) - 1),
            makeCell(std::isnan(standing.score) ? QString() : QString::number(std::lround(standing.score))),
            makeCell(companyOf(book, lead)),
            makeCell(shown(book.leads().text(lead, leadField("city")))),
            makeCell(shown(book.personName(owner)), InitialsRole, shown(book.initials(owner))),
            makeCell(moneyWords(row.value, book.info().currency)),
            makeCell(standing.nextStepOn.isSet() ? dayWords(standing.nextStepOn) : QString())};
}

} // namespace

PreviewTable::PreviewTable(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("How it will look"), this))
    , m_legend(new MixLegend(this))
    , m_table(new FittedTable(tr("The first leads of the file"), columns(), this))
{
    const auto missing = [](TableDelegate *delegate, const QString &text) {
        delegate->setMissing(text);
        return delegate;
    };
    m_header->addWidget(m_legend);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setItemDelegateForColumn(gradeColumn, new GradeDelegate(m_table));
    m_table->setItemDelegateForColumn(scoreColumn, new NumberDelegate(m_table, Tone::secondary));
    m_table->setItemDelegateForColumn(companyColumn, new TableDelegate(m_table, TextRole::name));
    m_table->setItemDelegateForColumn(cityColumn,
                                      new TableDelegate(m_table, TextRole::body, Tone::secondary));
    m_table->setItemDelegateForColumn(repColumn, missing(new AvatarDelegate(m_table), tr("nobody")));
    m_table->setItemDelegateForColumn(valueColumn, missing(new NumberDelegate(m_table), tr("none")));
    m_table->setItemDelegateForColumn(dueColumn, missing(new NumberDelegate(m_table), tr("none")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
}

void PreviewTable::setPreview(const ImportPreview &preview)
{
    m_table->clearRows();
    for (size_t i = 0; i < std::min(preview.leads.size(), rowsShown); ++i) {
        const QList<QStandardItem *> cells = cellsOf(*preview.book, preview.leads[i]);
        const QString grade = spokenGrade(cells[gradeColumn]->data(GradeRole).toInt());
        m_table->addRow(cells, QString(grade + QStringLiteral(", ") + cells[companyColumn]->text()));
    }
    std::array<LegendText, 5> counts;
    for (size_t grade = 0; grade < 5; ++grade)
        counts[grade].strong = QLocale().toString(preview.grades[grade]);
    m_legend->setTexts(counts);
    const qint64 rows = preview.report.rows;
    m_header->setCaption(rows == 1 ? tr("One row, graded:")
                                   : tr("The first %1 rows, graded:").arg(QLocale().toString(rows)));
}

} // namespace ridealong
