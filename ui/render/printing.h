// SPDX-License-Identifier: GPL-3.0-or-later
// A document on a paged device, a printer or a PDF: a picture a page, made as small as the paper asks for.
// Any thread. Stops between two pages when `progress` says so; what is painted by then stays on the device.
#pragma once

#include "base/progress.h"
#include "render/pages.h"

#include <QPageLayout>
#include <QRectF>
#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace ridealong::render {

// What a picture cannot say in boxes and lines: paints itself as large as it is asked to. Boxes without an
// ink are the places of plates, in the order in which they come.
using Plate = std::function<void(QPainter &painter, const QRectF &place)>;

// The document's own paper, without margins: its pages have theirs inside.
QPageLayout layoutOf(const report::Document &document);
void print(QPagedPaintDevice &device, const report::Document &document, const Progress &progress = {},
           const std::vector<Plate> &plates = {});

using PaintPage = std::function<void(QPainter &painter, Brush &brush, const Page &page)>;
void print(QPagedPaintDevice &device, const report::Document &document, const Pages &pages,
           const PaintPage &paint, const Progress &progress = {});

} // namespace ridealong::render
