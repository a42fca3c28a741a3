// SPDX-License-Identifier: GPL-3.0-or-later
// A page on paper: its title and answer, its tables, then its charts as they are drawn on the screen, in the
// colours of paper, each beside or above its figures. On its side where a table is too wide to stand upright.
#pragma once

#include "render/printing.h"
#include "report/document.h"

namespace ridealong {

class Page;

struct PrintedPage
{
    report::Document document;
    std::vector<render::Plate> charts = {}; // for the empty boxes of its drawings
};

PrintedPage printedPage(const Page &page);
void askAndPrintPage(Page &page);

} // namespace ridealong
