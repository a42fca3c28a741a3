// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of pages.h: a block becomes strips as wide as its column, from top to bottom. Between two strips a
// page may end, so nothing higher than a page is one strip.
#pragma once

#include "render/tags.h"
#include "render/typeset.h"

#include <memory>
#include <span>

namespace ridealong::render {

struct Strip
{
    report::Picture picture = {};               // its height is the strip's
    double before = 0;                          // room above, not at the top of a page
    bool keepsWithNext = false;                 // a heading stays with what it heads
    std::shared_ptr<const Strip> repeated = {}; // stands above it again where it begins a page
    Tags tags = {};                             // of its picture; what is repeated is not read again

    // What was put since there were so many marks.
    void tag(size_t from, ElementPtr element);
};
using Strips = std::vector<Strip>;

struct Measure
{
    Typesetter &type;
    const report::Document &document;
    double width;
    double pageHeight; // of what a page can hold
};

constexpr double blockGap = 13;
constexpr double hairline = 0.8;

Strips stripsOf(const report::Block &block, const Measure &measure);
Strips stripsOf(const report::Plain &block, const Measure &measure, double chartHeight = 0);
Strips tableStrips(const report::Table &table, const Measure &measure);
// Where numbers stand whole and texts are broken into a few lines at the most.
double wantedWidth(const report::Table &table, const Measure &measure);
Strips agendaStrips(const report::Agenda &agenda, const Measure &measure);
// The badge of a grade with its upper left corner there.
void putBadge(report::Picture &picture, Grade grade, double x, double y);
constexpr double badgeSide = 16, badgeRoom = 23;

// A title, and what is said under it; both may be empty.
void addHeading(Strips &strips, const Measure &measure, const QString &title, const QString &note);
void addLines(Strips &strips, const Measure &measure, const Style &style, const std::vector<Line> &lines,
              double pitch, const ElementPtr &paragraph = element("P"));
void place(Strip &page, const Strip &strip, double x, double y);
void addRule(report::Picture &picture, double y, double thickness = hairline,
             report::Ink ink = report::Ink::line);

} // namespace ridealong::render
