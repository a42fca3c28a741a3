// SPDX-License-Identifier: GPL-3.0-or-later
// A document set on pages: what PDF, printer and the preview paint, one picture a page, in CSS pixels. Never
// fails; a document without blocks is one page. Needs a QGuiApplication for its fonts; any thread.
#pragma once

#include "render/chartpicture.h"
#include "report/document.h"

namespace ridealong::render {

std::vector<report::Picture> pagesOf(const report::Document &document);
Palette paletteFor(const report::Document &document);

} // namespace ridealong::render
