// SPDX-License-Identifier: GPL-3.0-or-later
// A document on a paged device, a printer or a PDF: a picture a page, made as small as the paper asks for.
// Any thread. Stops between two pages when `progress` says so; what is painted by then stays on the device.
#pragma once

#include "base/progress.h"
#include "render/pages.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace ridealong::render {

// The document's own paper, without margins: its pages have theirs inside.
QPageLayout layoutOf(const report::Document &document);
void print(QPagedPaintDevice &device, const report::Document &document, const Progress &progress = {});

using PaintPage = std::function<void(QPainter &painter, Brush &brush, const Page &page)>;
void print(QPagedPaintDevice &device, const report::Document &document, const Pages &pages,
           const PaintPage &paint, const Progress &progress = {});

} // namespace ridealong::render
