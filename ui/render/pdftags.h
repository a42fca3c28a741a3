// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of pdffile.h. QPainter cannot say what it paints, so a rectangle that no page shows stands before
// and behind each piece of one; in the finished file a mark of PDF stands in its place, and a tree of the
// elements names the pieces.
#pragma once

#include "render/pdfobjects.h"
#include "render/tags.h"

namespace ridealong::render {

void setTags(PdfObjects &pdf, const std::vector<Tags> &pages);

} // namespace ridealong::render
