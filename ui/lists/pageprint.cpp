// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/pageprint.h"

#include "base/words.h"
#include "book/book.h"
#include "leads/listfiles.h"
#include "lists/chartfiles.h"
#include "lists/offer.h"
#include "lists/pagelists.h"
#include "pages/page.h"
#include "render/pages.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/toast.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostBeside = 6;  // columns of figures beside their chart
constexpr int widestBeside = 460; // px of a chart that half of a page still shows well
constexpr double mostHigh = 420;  // of a chart on paper

QString tr(const char *text)
{
    return QCoreApplication::translate("PageLists", text);
}

report::Table printed(const Listing &listing)
{
    report::Table table = tableOf(listing, int(mostPrinted));
    for (std::vector<report::Cell> &row : table.rows)
        for (report::Cell &cell : row)
            if (const auto *money = std::get_if<Money>(&cell.value); money && cell.text.isEmpty())
                cell.text = moneyWords(*money, listing.currency);
    if (size_t(listing.rows) > mostPrinted)
        table.note = tr("The first %1 of %2 rows.")
                         .arg(QLocale().toString(qulonglong(mostPrinted)), QLocale().toString(listing.rows));
    return table;
}

render::Plate plateOf(const QByteArray &svg)
{
    return [svg](QPainter &painter, const QRectF &place) {
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, place);
    };
}

report::Drawing drawingOf(const Offer &chart)
{
    QSizeF size = chart.widget().size();
    if (size.height() > mostHigh)
        size *= mostHigh / size.height();
    report::Drawing drawing{
        .id = "chart", .title = chart.title(), .note = {}, .picture = {}, .description = {}};
    drawing.description = chart.widget().accessibleDescription();
    drawing.picture = {size.width(), size.height(), {report::Box{0, 0, size.width(), size.height()}}};
    return drawing;
}

// Beside each other where the figures have room there.
void addChart(PrintedPage &paper, const Offer &chart)
{
    if (chart.widget().size().isEmpty())
        return;
    report::Table figures = printed(chart.listing());
    figures.title.clear();
    const bool beside = figures.columns.size() <= mostBeside && chart.widget().width() <= widestBeside;
    if (figures.rows.empty())
        return;
    paper.charts.push_back(plateOf(svgForPaper(chart.widget())));
    if (beside)
        paper.document.blocks.emplace_back(report::SideBySide{{drawingOf(chart)}, {std::move(figures)}});
    else {
        paper.document.blocks.emplace_back(drawingOf(chart));
        paper.document.blocks.emplace_back(std::move(figures));
    }
}

// Of what the page shows now; what it can show instead has a header of its own.
const PageHeader *headerOf(const Page &page)
{
    const QList<PageHeader *> headers = page.findChildren<PageHeader *>();
    const auto shown =
        std::ranges::find_if(headers, [&](const PageHeader *header) { return header->isVisibleTo(&page); });
    return shown == headers.end() ? nullptr : *shown;
}

report::Document frontOf(const Page &page)
{
    const Book &book = page.shell().session->book();
    const PageHeader *header = headerOf(page);
    report::Document document;
    document.title = header ? header->title() : page.windowTitle();
    document.subtitle = header ? header->answer() : QString();
    document.author = {ridealong::shown(book.info().name), rangeWords({book.today(), book.today()})};
    document.made = tr("Made with Ridealong");
    document.madeAt = page.shell().session->clock().now();
    document.currency = book.info().currency;
    document.paper = report::usualPaper();
    return document;
}

} // namespace

PrintedPage printedPage(const Page &page)
{
    PrintedPage paper{.document = frontOf(page)};
    for (const Listing &listing : listingsOf(page)) {
        report::Table table = printed(listing);
        paper.document.landscape = paper.document.landscape || render::needsLandscape(table, paper.document);
        paper.document.blocks.emplace_back(std::move(table));
    }
    for (const Offer *chart : chartsOf(page))
        addChart(paper, *chart);
    return paper;
}

void askAndPrintPage(Page &page)
{
    const PrintedPage paper = printedPage(page);
    if (paper.document.blocks.empty())
        return page.shell().toast({.text = tr("This page shows nothing to print now.")});
    askAndPrint(page.shell(), &page, paper.document, paper.charts);
}

} // namespace ridealong
