// SPDX-License-Identifier: GPL-3.0-or-later
// Room for words in a drawing: what is taken already, and the first of several places where a label covers
// nothing. Widths are estimated from the letters, a little too wide, since core has no fonts. CSS pixels.
#pragma once

#include "report/picture.h"

#include <optional>
#include <span>

namespace ridealong::report {

double wordsWidth(const QString &text, double px, int weight = 400);

struct Room
{
    double x = 0, y = 0, w = 0, h = 0;
};

class LabelRoom
{
public:
    explicit LabelRoom(const Room &whole)
        : m_whole(whole)
    {
    }

    void take(const Room &room) { m_taken.push_back(room); }
    void takeLine(const Point &from, const Point &to) { m_lines.push_back({from, to}); }
    bool isFree(const Room &room) const;
    // Takes the first that is free.
    std::optional<Room> place(std::span<const Room> choices);

private:
    struct Segment
    {
        Point from, to;
    };
    Room m_whole;
    std::vector<Room> m_taken;
    std::vector<Segment> m_lines;
};

} // namespace ridealong::report
