// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/listcopy.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <algorithm>

namespace ridealong {

namespace {

QString inOneCell(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
}

QString cellOf(const report::Cell &cell, const report::Column &column, const std::string &currency)
{
    const QString raw = QString::fromStdString(rawText(cell, currency));
    const QString text = cell.text.isEmpty() ? raw : cell.text;
    const bool number = report::isNumeric(column.kind) && !isEmpty(cell.value) && !raw.isEmpty();
    const QString told = number                 ? QStringLiteral(" align=\"right\" sdval=\"%1\"").arg(raw)
                         : text.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"")
                                                : QString();
    return QStringLiteral("<td%1>%2</td>").arg(told, text.toHtmlEscaped());
}

} // namespace

QString asRows(const Listing &listing)
{
    QStringList cells;
    for (size_t i = 0; i < listing.columns.size(); ++i)
        cells << inOneCell(headOf(listing, i));
    QString rows = cells.join(u'\t') + u'\n';
    for (int row = 0; row < listing.rows; ++row) {
        cells.clear();
        for (const report::Cell &cell : listing.row(row))
            cells << inOneCell(QString::fromStdString(rawText(cell, listing.currency)));
        rows += cells.join(u'\t') + u'\n';
    }
    return rows;
}

QString asHtml(const Listing &listing)
{
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><thead><tr>");
    for (const report::Column &column : listing.columns)
        html += QStringLiteral("<th align=\"%1\">%2</th>")
                    .arg(report::isNumeric(column.kind) ? QStringLiteral("right") : QStringLiteral("left"),
                         column.title.toHtmlEscaped());
    html += QStringLiteral("</tr></thead><tbody>");
    for (int row = 0; row < listing.rows; ++row) {
        html += QStringLiteral("<tr>");
        const std::vector<report::Cell> cells = listing.row(row);
        for (size_t i = 0; i < std::min(cells.size(), listing.columns.size()); ++i)
            html += cellOf(cells[i], listing.columns[i], listing.currency);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</tbody></table>");
}

void copyListing(const Listing &listing)
{
    auto *data = new QMimeData;
    data->setText(asRows(listing));
    data->setHtml(asHtml(listing));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace ridealong
