// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/shownleads.h"

#include "base/words.h"
#include "book/book.h"
#include "leads/leadwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ridealong {

namespace {

constexpr size_t mostUpright = 7; // columns on a page in portrait

QString tr(const char *text)
{
    return QCoreApplication::translate("ShownLeads", text);
}

report::Column columnOf(const ListColumn &column)
{
    const bool number = column.shape == ColumnShape::number;
    return {.key = column.field.key,
            .title = column.title,
            .kind = number ? report::ColumnKind::number : report::ColumnKind::text,
            .weight = column.shape == ColumnShape::text || column.shape == ColumnShape::name ? 1.0 : 0.2};
}

report::Cell cellOf(const Book &book, uint32_t lead, const ListColumn &column)
{
    const bool isGrade = column.shape == ColumnShape::grade && column.field.key == "grade";
    if (isGrade)
        return {.text = {}, .grade = book.standing(lead).grade};
    const QString text = cellText(book, lead, column);
    return {.text = text.isEmpty() ? column.missing : text,
            .strong = column.shape == ColumnShape::name,
            .risk = isLate(book, lead, column)};
}

report::Table tableOf(const Book &book, const ShownLeads &shown)
{
    report::Table table{.id = "leads",
                        .title = {},
                        .note = {},
                        .columns = {},
                        .rows = {},
                        .whenEmpty = tr("No lead matches.")};
    for (const ListColumn &column : shown.columns)
        table.columns.push_back(columnOf(column));
    for (size_t i = 0; i < std::min(shown.leads.size(), mostPrinted); ++i) {
        std::vector<report::Cell> row;
        for (const ListColumn &column : shown.columns)
            row.push_back(cellOf(book, shown.leads[i], column));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString subtitleOf(const ShownLeads &shown)
{
    if (shown.leads.size() <= mostPrinted)
        return shown.note;
    return tr("The first %1 of %2 leads. Narrow the list to print the others.")
        .arg(QLocale().toString(qlonglong(mostPrinted)), QLocale().toString(qlonglong(shown.leads.size())));
}

} // namespace

report::Document documentOf(const Book &book, const ShownLeads &shown, Instant now)
{
    report::Document document;
    document.title = shown.title;
    document.subtitle = subtitleOf(shown);
    document.author = {ridealong::shown(book.info().name), rangeWords({book.today(), book.today()})};
    document.made = tr("Made with Ridealong");
    document.madeAt = now;
    document.currency = book.info().currency;
    document.paper = report::usualPaper();
    document.landscape = shown.columns.size() > mostUpright;
    document.blocks = {tableOf(book, shown)};
    return document;
}

} // namespace ridealong
