// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says, as values: blocks of figures, tables, charts and words. A builder fills it from the
// book; HTML, CSV, JSON, PDF and the preview only render it, so that all of them show the same figures. Texts
// are what a person reads, already formatted; `value` is the same thing as a number (a share is 0-1) for CSV
// and JSON.
#pragma once

#include "base/value.h"
#include "report/picture.h"

#include <array>
#include <limits>
#include <string>

namespace ridealong::report {

constexpr double unknownShare = std::numeric_limits<double>::quiet_NaN();

struct Run
{
    QString text;
    bool bold = false;
};

// Words with bold runs. `lead` sets them larger: the opening of a report.
struct Prose
{
    QString title;
    std::vector<Run> runs;
    bool lead = false;
};

// One number that leadership reads. `id` is its stable name in JSON; `last` and `lastText` are last week's.
// `change` is in words; as a number it is what value and last differ by.
struct Figure
{
    std::string id;
    QString label;
    QString text;
    Value value;
    QString note;
    Value last;
    QString lastText;
    QString change;
    QString definition;
    bool risk = false;
    bool quiet = false; // for the appendix and other programs, not in the row
};

// As many to a line as fit; the definitions go to the appendix.
struct Figures
{
    std::vector<Figure> figures;
};

enum class ColumnKind : uint8_t { text, number, money, share, date, grade };

// `weight` is its part of the room that is left when every column has what its texts need.
struct Column
{
    std::string key;
    QString title;
    ColumnKind kind = ColumnKind::text;
    double weight = 1;
};

// `grade` puts a badge before the text; `aside` follows it in a quieter colour.
struct Cell
{
    QString text;
    Value value = {};
    QString aside = {};
    Grade grade = Grade::none;
    bool strong = false;
    bool risk = false;
};

struct Table
{
    std::string id;
    QString title;
    QString note;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; // a shorter row ends in empty cells
    bool headed = true;                  // without: a list whose columns speak for themselves
    QString whenEmpty;                   // said in place of the rows
};

using Shares = std::array<double, 5>; // of A to E, together 1

struct MixBar
{
    QString name;
    Shares shares = {};
    double goal = unknownShare; // for A
};

// One bar a person, A to E, with the goal for A as a tick. All shares 0: nothing logged.
struct MixChart
{
    std::string id;
    QString title;
    QString note;
    std::vector<MixBar> bars;
    MixBar total; // the legend; without a name there is none
};

struct LinePoint
{
    QString label;
    double share = unknownShare; // a gap where unknown
};

struct LineChart
{
    std::string id;
    QString title;
    QString note;
    std::vector<LinePoint> points; // one a week, 0-1
    double goal = unknownShare;
    QString caption;
};

// Any other drawing, such as a route; `description` says it in words.
struct Drawing
{
    std::string id;
    QString title;
    QString note;
    Picture picture;
    QString description;
};

// What comes one after the other: a time, a badge, a title and a word at the right border; lines below. Each
// is one line on paper and is cut where it is too long, so that a builder of a page can count how high it
// gets.
struct AgendaLine
{
    std::string key; // in JSON, and its column in CSV
    QString text;
    bool quiet = false;
    bool risk = false;
};

struct AgendaItem
{
    QString time = {};
    Grade grade = Grade::none;
    QString title = {}; // empty: its lines begin at once
    QString aside = {}; // follows the title in a quieter colour
    QString end = {};
    std::vector<AgendaLine> lines = {};
};

struct Agenda
{
    std::string id;
    QString title;
    QString note;
    std::vector<AgendaItem> items;
    QString more; // said below them
    QString whenEmpty;
};

constexpr double agendaTitlePitch = 19, agendaLinePitch = 15.5, agendaInset = 5.5; // above and below an item

struct Actions
{
    QString title;
    std::vector<QString> items;
};

struct Note
{
    QString title;
    QString text;
};

struct Definition
{
    QString term;
    QString meaning;
};

// The definitions of all figures with last week's values and changes, then those of other terms.
struct Appendix
{
    QString title;
    std::vector<Definition> terms;
};

struct SideBySide;
using Plain =
    std::variant<Prose, Figures, Table, MixChart, LineChart, Drawing, Agenda, Actions, Note, Appendix>;

struct SideBySide
{
    std::vector<Plain> left;
    std::vector<Plain> right;
};

using Block = std::variant<Prose, Figures, Table, MixChart, LineChart, Drawing, Agenda, Actions, Note,
                           Appendix, SideBySide>;

enum class Paper : uint8_t { letter, a4 };

struct Document
{
    QString title;
    QString subtitle;
    std::vector<QString> author; // a line each, at the top right
    QString footer;              // left, on each page
    QString made;                // right, before the page number: "Made with Ridealong, Oct 9, 2026"
    Instant madeAt;              // in the file's metadata; unset: the time of writing
    std::string language = "en";
    std::string currency = "USD";
    Paper paper = Paper::letter;
    bool landscape = false;
    bool colour = true;
    std::vector<Block> blocks;
};

// The blocks in reading order, those beside each other one after the other.
Paper usualPaper(); // where people measure it in inches, letter
std::vector<Plain> flat(const Document &document);
std::vector<Figure> allFigures(const Document &document);
// The tables and the charts' data in reading order.
std::vector<Table> allTables(const Document &document);

Table asTable(const MixChart &chart);
Table asTable(const LineChart &chart);
Table asTable(const Agenda &agenda); // a column for each key of its lines
// What the appendix says of the figures: this week, last week, the change and the definition.
Table figureTable(const Document &document);
Table appendixTable(const Appendix &appendix, const Document &document);
// The figure's note and what it was last week, in one line.
QString caption(const Figure &figure);
// Without line ends and control characters, which no page can show.
QString oneLine(const QString &text);
// What two numbers or sums of money differ by; unknown for anything else.
Value difference(const Value &value, const Value &last);
bool isNumeric(ColumnKind kind);

} // namespace ridealong::report
