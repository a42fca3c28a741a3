// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing as values: boxes, lines, dots and words in CSS pixels (96 to the inch), y downwards, in inks that
// a palette turns into colours. One geometry serves the screen, PDF, PNG and SVG; core needs no Gui for it.
#pragma once

#include <QString>

#include <cstdint>
#include <variant>
#include <vector>

namespace ridealong::report {

// The tokens of the visual specification. The grades' fills and the texts on them stand in the order A to E.
enum class Ink : uint8_t {
    none,
    panel,
    sub,
    sub2,
    line,
    line2,
    t1,
    t2,
    t3,
    accent,
    risk,
    riskFill,
    ink1,
    ink2,
    ink3,
    ink4,
    grid,
    gradeA,
    gradeB,
    gradeC,
    gradeD,
    gradeE,
    onA,
    onB,
    onC,
    onD,
    onE
};
constexpr size_t inkCount = size_t(Ink::onE) + 1;

struct InkRow
{
    const char *name; // its class in SVG
    uint32_t light;   // 0xRRGGBB
    uint32_t dark;
    uint32_t gray; // on paper, for a printer without colour
};
const InkRow &inkRow(Ink ink);

inline Ink gradeInk(int grade)
{
    return Ink(int(Ink::gradeA) + grade);
} // 0 is A
inline Ink onGradeInk(int grade)
{
    return Ink(int(Ink::onA) + grade);
}

enum class Anchor : uint8_t { left, middle, right };

struct Point
{
    double x = 0, y = 0;
};

struct Box
{
    double x = 0, y = 0, w = 0, h = 0;
    Ink fill = Ink::none;
    double radius = 0;
};

struct Stroke
{
    std::vector<Point> points;
    Ink ink = Ink::t1;
    double width = 1;
    bool dashed = false;
};

struct Dot
{
    double x = 0, y = 0, radius = 0;
    Ink fill = Ink::t1;
};

// `room` is the widest it may be, 0 without a limit; what is longer is cut with an ellipsis.
struct Words
{
    double x = 0, baseline = 0;
    QString text;
    float px = 11;
    int16_t weight = 400;
    Ink ink = Ink::t1;
    Anchor anchor = Anchor::left;
    double room = 0;
};

using Mark = std::variant<Box, Stroke, Dot, Words>;

struct Picture
{
    double width = 0, height = 0;
    std::vector<Mark> marks;
};

} // namespace ridealong::report
