// SPDX-License-Identifier: GPL-3.0-or-later
// What a report is made of, member by member, said once for writing and for reading it: `io` takes names and
// members. A member that is added to one of these structs does not compile before it stands here too; raise
// `archiveVersion` with it, and give it a default that is right for what was frozen before.
#pragma once

#include "report/sections.h"

#include <concepts>

namespace ridealong::report {

inline constexpr int archiveVersion = 1;

template<class T, class Struct>
concept Is = std::same_as<std::remove_const_t<T>, Struct>;

// How the archive names what stands in a variant.
template<class T>
inline constexpr const char *kindName = nullptr;
template<>
inline constexpr const char *kindName<std::string> = "text";
template<>
inline constexpr const char *kindName<double> = "number";
template<>
inline constexpr const char *kindName<int64_t> = "whole";
template<>
inline constexpr const char *kindName<bool> = "yes";
template<>
inline constexpr const char *kindName<Money> = "money";
template<>
inline constexpr const char *kindName<Date> = "date";
template<>
inline constexpr const char *kindName<Instant> = "instant";
template<>
inline constexpr const char *kindName<Grade> = "grade";
template<>
inline constexpr const char *kindName<Link> = "link";
template<>
inline constexpr const char *kindName<Box> = "box";
template<>
inline constexpr const char *kindName<Stroke> = "stroke";
template<>
inline constexpr const char *kindName<Dot> = "dot";
template<>
inline constexpr const char *kindName<Words> = "words";
template<>
inline constexpr const char *kindName<Prose> = "prose";
template<>
inline constexpr const char *kindName<Figures> = "figures";
template<>
inline constexpr const char *kindName<Table> = "table";
template<>
inline constexpr const char *kindName<MixChart> = "mix";
template<>
inline constexpr const char *kindName<LineChart> = "line";
template<>
inline constexpr const char *kindName<Drawing> = "drawing";
template<>
inline constexpr const char *kindName<Agenda> = "agenda";
template<>
inline constexpr const char *kindName<Actions> = "actions";
template<>
inline constexpr const char *kindName<Note> = "note";
template<>
inline constexpr const char *kindName<Appendix> = "appendix";
template<>
inline constexpr const char *kindName<SideBySide> = "pair";

// The last value of an enumeration.
template<class E>
inline constexpr E lastOf = E(-1);
template<>
inline constexpr Grade lastOf<Grade> = Grade::E;
template<>
inline constexpr ColumnKind lastOf<ColumnKind> = ColumnKind::grade;
template<>
inline constexpr Paper lastOf<Paper> = Paper::a4;
template<>
inline constexpr Ink lastOf<Ink> = Ink::onE;
template<>
inline constexpr Anchor lastOf<Anchor> = Anchor::right;

template<class Io, Is<Point> T>
void fields(Io &io, T &point)
{
    auto &[x, y] = point;
    io("x", x, "y", y);
}

template<class Io, Is<Box> T>
void fields(Io &io, T &box)
{
    auto &[x, y, w, h, fill, radius] = box;
    io("x", x, "y", y, "w", w, "h", h, "fill", fill, "radius", radius);
}

template<class Io, Is<Stroke> T>
void fields(Io &io, T &stroke)
{
    auto &[points, ink, width, dashed] = stroke;
    io("points", points, "ink", ink, "width", width, "dashed", dashed);
}

template<class Io, Is<Dot> T>
void fields(Io &io, T &dot)
{
    auto &[x, y, radius, fill] = dot;
    io("x", x, "y", y, "radius", radius, "fill", fill);
}

template<class Io, Is<Words> T>
void fields(Io &io, T &words)
{
    auto &[x, baseline, text, px, weight, ink, anchor, room] = words;
    io("x", x, "baseline", baseline, "text", text, "px", px, "weight", weight);
    io("ink", ink, "anchor", anchor, "room", room);
}

template<class Io, Is<Picture> T>
void fields(Io &io, T &picture)
{
    auto &[width, height, marks] = picture;
    io("width", width, "height", height, "marks", marks);
}

template<class Io, Is<Run> T>
void fields(Io &io, T &run)
{
    auto &[text, bold] = run;
    io("text", text, "bold", bold);
}

template<class Io, Is<Prose> T>
void fields(Io &io, T &prose)
{
    auto &[title, runs, lead] = prose;
    io("title", title, "runs", runs, "lead", lead);
}

template<class Io, Is<Figure> T>
void fields(Io &io, T &figure)
{
    auto &[id, label, text, value, note, last, lastText, change, definition, risk, quiet] = figure;
    io("id", id, "label", label, "text", text, "value", value, "note", note, "last", last);
    io("last_text", lastText, "change", change, "definition", definition, "risk", risk);
    io("quiet", quiet);
}

template<class Io, Is<Figures> T>
void fields(Io &io, T &all)
{
    auto &[figures] = all;
    io("figures", figures);
}

template<class Io, Is<Column> T>
void fields(Io &io, T &column)
{
    auto &[key, title, kind, weight] = column;
    io("key", key, "title", title, "kind", kind, "weight", weight);
}

template<class Io, Is<Cell> T>
void fields(Io &io, T &cell)
{
    auto &[text, value, aside, grade, strong, risk] = cell;
    io("text", text, "value", value, "aside", aside, "grade", grade, "strong", strong, "risk", risk);
}

template<class Io, Is<Table> T>
void fields(Io &io, T &table)
{
    auto &[id, title, note, columns, rows, headed, whenEmpty] = table;
    io("id", id, "title", title, "note", note, "columns", columns, "rows", rows, "headed", headed);
    io("when_empty", whenEmpty);
}

template<class Io, Is<MixBar> T>
void fields(Io &io, T &bar)
{
    auto &[name, shares, goal] = bar;
    io("name", name, "shares", shares, "goal", goal);
}

template<class Io, Is<MixChart> T>
void fields(Io &io, T &chart)
{
    auto &[id, title, note, bars, total] = chart;
    io("id", id, "title", title, "note", note, "bars", bars, "total", total);
}

template<class Io, Is<LinePoint> T>
void fields(Io &io, T &point)
{
    auto &[label, share] = point;
    io("label", label, "share", share);
}

template<class Io, Is<LineChart> T>
void fields(Io &io, T &chart)
{
    auto &[id, title, note, points, goal, caption] = chart;
    io("id", id, "title", title, "note", note, "points", points, "goal", goal, "caption", caption);
}

template<class Io, Is<Drawing> T>
void fields(Io &io, T &drawing)
{
    auto &[id, title, note, picture, description] = drawing;
    io("id", id, "title", title, "note", note, "picture", picture, "description", description);
}

template<class Io, Is<AgendaLine> T>
void fields(Io &io, T &line)
{
    auto &[key, text, quiet, risk] = line;
    io("key", key, "text", text, "quiet", quiet, "risk", risk);
}

template<class Io, Is<AgendaItem> T>
void fields(Io &io, T &item)
{
    auto &[time, grade, title, aside, end, lines] = item;
    io("time", time, "grade", grade, "title", title, "aside", aside, "end", end, "lines", lines);
}

template<class Io, Is<Agenda> T>
void fields(Io &io, T &agenda)
{
    auto &[id, title, note, items, more, whenEmpty] = agenda;
    io("id", id, "title", title, "note", note, "items", items, "more", more, "when_empty", whenEmpty);
}

template<class Io, Is<Actions> T>
void fields(Io &io, T &actions)
{
    auto &[title, items] = actions;
    io("title", title, "items", items);
}

template<class Io, Is<Note> T>
void fields(Io &io, T &note)
{
    auto &[title, text] = note;
    io("title", title, "text", text);
}

template<class Io, Is<Definition> T>
void fields(Io &io, T &definition)
{
    auto &[term, meaning] = definition;
    io("term", term, "meaning", meaning);
}

template<class Io, Is<Appendix> T>
void fields(Io &io, T &appendix)
{
    auto &[title, terms] = appendix;
    io("title", title, "terms", terms);
}

template<class Io, Is<SideBySide> T>
void fields(Io &io, T &pair)
{
    auto &[left, right] = pair;
    io("left", left, "right", right);
}

template<class Io, Is<Document> T>
void fields(Io &io, T &document)
{
    auto &[title, subtitle, author, footer, made, madeAt, language, currency, paper, landscape, colour,
           blocks] = document;
    io("title", title, "subtitle", subtitle, "author", author, "footer", footer, "made", made);
    io("made_at", madeAt, "language", language, "currency", currency, "paper", paper);
    io("landscape", landscape, "colour", colour, "blocks", blocks);
}

template<class Io, Is<Section> T>
void fields(Io &io, T &section)
{
    auto &[key, title, blocks, isHalf, isOptional] = section;
    io("key", key, "title", title, "blocks", blocks, "half", isHalf, "optional", isOptional);
}

template<class Io, Is<Report> T>
void fields(Io &io, T &report)
{
    auto &[frame, opening, sections, termsTitle, terms] = report;
    io("frame", frame, "opening", opening, "sections", sections, "terms_title", termsTitle, "terms", terms);
}

} // namespace ridealong::report
