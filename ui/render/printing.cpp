// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/printing.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>

namespace ridealong::render {

using namespace report;

namespace {

constexpr double pixelsPerInch = 96;
constexpr double almost = 0.995; // whole points of a paper's size are a hair less than the paper

// Other paper than the document was set for makes it smaller, never larger.
double scaleFor(const QPagedPaintDevice &device, const Picture &page)
{
    const double own = device.logicalDpiX() / pixelsPerInch;
    const QRect paper = device.pageLayout().fullRectPixels(device.logicalDpiX());
    const double fit = std::min(paper.width() / page.width, paper.height() / page.height);
    return fit < own * almost ? fit : own;
}

std::vector<QRectF> openPlaces(const Picture &page)
{
    std::vector<QRectF> places;
    for (const Mark &mark : page.marks)
        if (const auto *box = std::get_if<Box>(&mark); box && box->fill == Ink::none)
            places.emplace_back(box->x, box->y, box->w, box->h);
    return places;
}

} // namespace

QPageLayout layoutOf(const Document &document)
{
    return {QPageSize(document.paper == Paper::a4 ? QPageSize::A4 : QPageSize::Letter),
            document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            {},
            QPageLayout::Point};
}

void print(QPagedPaintDevice &device, const Document &document, const Progress &progress,
           const std::vector<Plate> &plates)
{
    auto plate = plates.begin();
    const PaintPage paint = [&](QPainter &painter, Brush &brush, const Page &page) {
        brush.paint(painter, page.picture);
        for (const QRectF &place : openPlaces(page.picture)) {
            if (plate == plates.end())
                return;
            painter.save();
            (*plate++)(painter, place);
            painter.restore();
        }
    };
    print(device, document, setOnPages(document), paint, progress);
}

void print(QPagedPaintDevice &device, const Document &document, const Pages &set, const PaintPage &paint,
           const Progress &progress)
{
    const std::vector<Page> &pages = set.pages;
    QPainter painter(&device);
    Brush brush(paletteFor(document));
    for (size_t i = 0; i < pages.size() && goOn(progress, int64_t(i), int64_t(pages.size())); ++i) {
        if (i > 0)
            device.newPage();
        painter.resetTransform();
        const double scale = scaleFor(device, pages[i].picture);
        painter.scale(scale, scale);
        paint(painter, brush, pages[i]);
    }
}

} // namespace ridealong::render
