// SPDX-License-Identifier: GPL-3.0-or-later
// A document set on pages: what PDF, printer and the preview paint, one picture a page, in CSS pixels. Never
// fails; a document without blocks is one page. Needs a QGuiApplication for its fonts; any thread.
#pragma once

#include "render/chartpicture.h"
#include "render/tags.h"
#include "report/document.h"

namespace ridealong::render {

struct Page
{
    report::Picture picture;
    Tags tags; // for those who hear it
};

struct Bookmark
{
    QString title;
    size_t page = 0; // from 0
    double top = 0;  // from the page's upper border
    int level = 0;   // below the one before it that has a smaller one
};

struct Pages
{
    std::vector<Page> pages;
    std::vector<Bookmark> outline; // its headings
};

Pages setOnPages(const report::Document &document);
std::vector<report::Picture> pagesOf(const report::Document &document);
Palette paletteFor(const report::Document &document);
// An upright page would crush its columns.
bool needsLandscape(const report::Table &table, const report::Document &document);

} // namespace ridealong::render
