// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"

#include "base/spoken.h"

#include "report/charts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ridealong::report {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

static Plain plain(const Block &block)
{
    return std::visit(
        [](const auto &kind) -> Plain {
            if constexpr (std::is_same_v<std::decay_t<decltype(kind)>, SideBySide>)
                return Note{};
            else
                return kind;
        },
        block);
}

Paper usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::letter : Paper::a4;
}

std::vector<Plain> flat(const Document &document)
{
    std::vector<Plain> result;
    for (const Block &block : document.blocks) {
        if (const auto *pair = std::get_if<SideBySide>(&block)) {
            result.insert(result.end(), pair->left.begin(), pair->left.end());
            result.insert(result.end(), pair->right.begin(), pair->right.end());
        } else {
            result.push_back(plain(block));
        }
    }
    return result;
}

std::vector<Figure> allFigures(const Document &document)
{
    std::vector<Figure> result;
    for (const Plain &block : flat(document))
        if (const auto *figures = std::get_if<Figures>(&block))
            result.insert(result.end(), figures->figures.begin(), figures->figures.end());
    return result;
}

std::vector<Table> allTables(const Document &document)
{
    std::vector<Table> result;
    for (const Plain &block : flat(document)) {
        if (const auto *table = std::get_if<Table>(&block))
            result.push_back(*table);
        else if (const auto *mix = std::get_if<MixChart>(&block))
            result.push_back(asTable(*mix));
        else if (const auto *line = std::get_if<LineChart>(&block))
            result.push_back(asTable(*line));
        else if (const auto *agenda = std::get_if<Agenda>(&block))
            result.push_back(asTable(*agenda));
    }
    return result;
}

static Cell shareCell(double share)
{
    if (!std::isfinite(share))
        return {};
    return {.text = percentText(share), .value = share};
}

static std::vector<Cell> mixRow(const MixBar &bar)
{
    std::vector<Cell> row = {{.text = bar.name, .value = bar.name.toStdString(), .strong = true}};
    const auto rounded = roundedShares(bar.shares);
    for (size_t grade = 0; grade < bar.shares.size(); ++grade)
        row.push_back({.text = wholePercent(rounded[grade]), .value = bar.shares[grade]});
    row.push_back(shareCell(bar.goal));
    return row;
}

Table asTable(const MixChart &chart)
{
    Table table{
        .id = chart.id, .title = chart.title, .note = chart.note, .columns = {}, .rows = {}, .whenEmpty = {}};
    table.columns.push_back({"name", tr("Name")});
    for (char letter = 'A'; letter <= 'E'; ++letter)
        table.columns.push_back({std::string(1, letter), QString(QLatin1Char(letter)), ColumnKind::share});
    table.columns.push_back({"goal", tr("Goal for A"), ColumnKind::share});
    for (const MixBar &bar : chart.bars)
        table.rows.push_back(mixRow(bar));
    if (!chart.total.name.isEmpty())
        table.rows.push_back(mixRow(chart.total));
    return table;
}

Table asTable(const LineChart &chart)
{
    Table table{
        .id = chart.id, .title = chart.title, .note = chart.note, .columns = {}, .rows = {}, .whenEmpty = {}};
    table.columns = {{"week", tr("Week")},
                     {"share", tr("Share"), ColumnKind::share},
                     {"goal", tr("Goal"), ColumnKind::share}};
    for (const LinePoint &point : chart.points)
        table.rows.push_back({{.text = point.label, .value = point.label.toStdString()},
                              shareCell(point.share),
                              shareCell(chart.goal)});
    return table;
}

// The text of the first line of that key.
static Cell lineCell(const AgendaItem &item, const std::string &key)
{
    for (const AgendaLine &line : item.lines)
        if (line.key == key)
            return {.text = line.text, .risk = line.risk};
    return {};
}

struct AgendaParts
{
    bool hasTime = false, hasTitle = false, hasEnd = false;
    std::vector<std::string> keys; // of lines, in the order in which they come
};

static AgendaParts partsOf(const Agenda &agenda)
{
    AgendaParts parts;
    for (const AgendaItem &item : agenda.items) {
        parts.hasTime |= !item.time.isEmpty();
        parts.hasTitle |= !item.title.isEmpty();
        parts.hasEnd |= !item.end.isEmpty();
        for (const AgendaLine &line : item.lines)
            if (std::find(parts.keys.begin(), parts.keys.end(), line.key) == parts.keys.end())
                parts.keys.push_back(line.key);
    }
    return parts;
}

static std::vector<Cell> rowOf(const AgendaItem &item, const AgendaParts &parts)
{
    std::vector<Cell> row;
    if (parts.hasTime)
        row.push_back({.text = item.time});
    if (parts.hasTitle)
        row.push_back({.text = item.title, .aside = item.aside, .grade = item.grade, .strong = true});
    if (parts.hasEnd)
        row.push_back({.text = item.end});
    for (const std::string &key : parts.keys)
        row.push_back(lineCell(item, key));
    return row;
}

Table asTable(const Agenda &agenda)
{
    const AgendaParts parts = partsOf(agenda);
    Table table{.id = agenda.id,
                .title = agenda.title,
                .note = agenda.note,
                .columns = {},
                .rows = {},
                .whenEmpty = agenda.whenEmpty};
    const auto add = [&](const std::string &key) {
        table.columns.push_back({key, QString::fromStdString(key)});
    };
    for (const auto &[has, key] :
         {std::pair{parts.hasTime, "time"}, {parts.hasTitle, "title"}, {parts.hasEnd, "end"}})
        if (has)
            add(key);
    std::for_each(parts.keys.begin(), parts.keys.end(), add);
    for (const AgendaItem &item : agenda.items)
        table.rows.push_back(rowOf(item, parts));
    return table;
}

Table figureTable(const Document &document)
{
    Table table{
        .id = "figures", .title = tr("Figures"), .note = {}, .columns = {}, .rows = {}, .whenEmpty = {}};
    table.columns = {{"figure", tr("Figure"), ColumnKind::text, 0},
                     {"value", tr("This week"), ColumnKind::number, 0},
                     {"last", tr("Last week"), ColumnKind::number, 0},
                     {"change", tr("Change"), ColumnKind::number, 0},
                     {"definition", tr("Definition"), ColumnKind::text, 1}};
    for (const Figure &figure : allFigures(document))
        table.rows.push_back({{.text = figure.label, .strong = true},
                              {.text = figure.text, .value = figure.value, .risk = figure.risk},
                              {.text = figure.lastText, .value = figure.last},
                              {.text = figure.change, .value = difference(figure.value, figure.last)},
                              {.text = figure.definition}});
    return table;
}

Table appendixTable(const Appendix &appendix, const Document &document)
{
    Table table = figureTable(document);
    table.title = appendix.title;
    const size_t blank = table.rows.empty() ? 0 : 3;
    if (table.rows.empty())
        table.columns.erase(table.columns.begin() + 1, table.columns.end() - 1);
    for (const Definition &term : appendix.terms) {
        std::vector<Cell> row = {{.text = term.term, .strong = true}};
        row.resize(1 + blank);
        row.push_back({.text = term.meaning});
        table.rows.push_back(row);
    }
    return table;
}

QString caption(const Figure &figure)
{
    if (figure.lastText.isEmpty())
        return figure.note;
    const QString was = tr("Was %1").arg(figure.lastText);
    return figure.note.isEmpty() ? was : QString(figure.note + QStringLiteral(". ") + was);
}

QString oneLine(const QString &text)
{
    const auto isBad = [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0);
    };
    if (std::none_of(text.begin(), text.end(), isBad))
        return text;
    QString result = text;
    for (QChar &c : result)
        if (isBad(c))
            c = u' ';
    return result.simplified();
}

namespace {

struct Difference
{
    Value operator()(double value, double last) const { return value - last; }
    Value operator()(int64_t value, int64_t last) const { return double(value) - double(last); }
    Value operator()(Money value, Money last) const
    {
        if (value.isSet() && last.isSet() && std::abs(double(value.minor) - double(last.minor)) < 9e18)
            return Money{value.minor - last.minor};
        return {};
    }
    template<class A, class B>
    Value operator()(const A &, const B &) const
    {
        return {};
    }
};

} // namespace

Value difference(const Value &value, const Value &last)
{
    return std::visit(Difference{}, value, last);
}

bool isNumeric(ColumnKind kind)
{
    return kind == ColumnKind::number || kind == ColumnKind::money || kind == ColumnKind::share;
}

} // namespace ridealong::report
