// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/labelroom.h"

#include <algorithm>

namespace ridealong::report {

static double letterWidth(QChar c)
{
    if (c.unicode() >= 0x1100)
        return 1.0;
    if (QStringView(u"iIljtfr.,:;'’|!() ").contains(c))
        return 0.36;
    if (QStringView(u"mwMW@%").contains(c))
        return 0.92;
    if (c.isUpper())
        return 0.72;
    return c.isDigit() ? 0.65 : 0.6;
}

double wordsWidth(const QString &text, double px, int weight)
{
    double width = 0;
    for (const QChar c : text)
        width += letterWidth(c);
    return width * px * (weight >= 600 ? 1.07 : 1.02);
}

static bool overlap(const Room &a, const Room &b)
{
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

// Liang and Barsky: what is left of the line between each two borders.
static bool crosses(const Point &from, const Point &to, const Room &room)
{
    double first = 0, last = 1;
    const auto clip = [&](double start, double step, double low, double high) {
        if (step == 0)
            return start >= low && start <= high;
        const double a = (low - start) / step, b = (high - start) / step;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
        return first <= last;
    };
    return clip(from.x, to.x - from.x, room.x, room.x + room.w) &&
           clip(from.y, to.y - from.y, room.y, room.y + room.h);
}

bool LabelRoom::isFree(const Room &room) const
{
    const bool inside = room.x >= m_whole.x && room.y >= m_whole.y &&
                        room.x + room.w <= m_whole.x + m_whole.w && room.y + room.h <= m_whole.y + m_whole.h;
    return inside && std::ranges::none_of(m_taken, [&](const Room &taken) { return overlap(taken, room); }) &&
           std::ranges::none_of(m_lines,
                                [&](const Segment &line) { return crosses(line.from, line.to, room); });
}

std::optional<Room> LabelRoom::place(std::span<const Room> choices)
{
    const auto found = std::ranges::find_if(choices, [&](const Room &choice) { return isFree(choice); });
    if (found == choices.end())
        return {};
    take(*found);
    return *found;
}

} // namespace ridealong::report
