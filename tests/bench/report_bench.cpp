// SPDX-License-Identifier: GPL-3.0-or-later
// A report of 200 rows as PDF. The limit: the same words and lines put at places that are known, without
// measuring or breaking anything.
#include "render/pages.h"
#include "render/pdf.h"
#include "report/html.h"
#include "support/sampledocument.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <benchmark/benchmark.h>

using namespace ridealong::render;
using namespace ridealong::report;

static const Document &report()
{
    static const Document document = longReport(200);
    return document;
}

static void reportPdf(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(toPdf(report()));
}

static void paintBare(QPainter &painter, const Picture &page, const std::vector<QFont> &fonts)
{
    for (const Mark &mark : page.marks) {
        if (const auto *words = std::get_if<Words>(&mark)) {
            painter.setFont(fonts[words->weight >= 600 ? 1 : 0]);
            painter.setPen(Qt::black);
            painter.drawText(QPointF(words->x, words->baseline) * 10, words->text);
        } else if (const auto *box = std::get_if<Box>(&mark)) {
            painter.fillRect(QRectF(box->x * 10, box->y * 10, box->w * 10, box->h * 10), Qt::gray);
        }
    }
}

static void reportPdfLimit(benchmark::State &state)
{
    const std::vector<Picture> pages = pagesOf(report());
    std::vector<QFont> fonts(2, QFont(QStringLiteral("Inter")));
    fonts[1].setBold(true);
    for (QFont &font : fonts)
        font.setPixelSize(110);
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (const Picture &page : pages) {
            if (&page != &pages.front())
                writer.newPage();
            paintBare(painter, page, fonts);
        }
    }
}

// What a typical Qt program does: HTML through a QTextDocument.
static void reportPdfComposed(benchmark::State &state)
{
    const QString html = QString::fromStdString(toHtml(report()));
    for (auto _ : state) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QTextDocument text;
        text.setHtml(html);
        text.print(&writer);
    }
}

static void reportHtml(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(toHtml(report()));
}

BENCHMARK(reportPdf)->Name("report/pdf_200_rows")->Unit(benchmark::kMillisecond);
BENCHMARK(reportPdfLimit)->Name("report/pdf_200_rows/limit")->Unit(benchmark::kMillisecond);
BENCHMARK(reportPdfComposed)->Name("report/pdf_200_rows/composed")->Unit(benchmark::kMillisecond);
BENCHMARK(reportHtml)->Name("report/html_200_rows")->Unit(benchmark::kMillisecond);
