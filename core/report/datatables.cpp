// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/datatables.h"

#include "report/sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

bool anyCell(const Table &table, size_t column, auto &&is)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto &row) { return column < row.size() && is(row[column]); });
}

struct WordsTaker
{
    Table table;

    void add(const char *kind, const QString &title, const QString &text)
    {
        if (!text.isEmpty())
            table.rows.push_back({{.text = QString::fromLatin1(kind)}, {.text = title}, {.text = text}});
    }

    void operator()(const Prose &prose)
    {
        add(prose.lead ? "opening" : "text", prose.title, plainText(prose));
    }
    void operator()(const Figures &) {}
    void operator()(const Table &one)
    {
        add("note", one.title, one.note);
        if (one.rows.empty())
            add("note", one.title, one.whenEmpty);
    }
    void operator()(const MixChart &chart) { add("note", chart.title, chart.note); }
    void operator()(const LineChart &chart)
    {
        add("note", chart.title, chart.note);
        add("note", chart.title, chart.caption);
    }
    void operator()(const Drawing &drawing)
    {
        add("note", drawing.title, drawing.note);
        add("drawing", drawing.title, drawing.description);
    }
    void operator()(const Agenda &agenda)
    {
        add("note", agenda.title, agenda.note);
        add("note", agenda.title, agenda.items.empty() ? agenda.whenEmpty : agenda.more);
    }
    void operator()(const Actions &actions)
    {
        for (const QString &item : actions.items)
            add("action", actions.title, item);
    }
    void operator()(const Note &note) { add("text", note.title, note.text); }
    void operator()(const Appendix &) {}
};

} // namespace

Table spread(const Table &table)
{
    Table result = table;
    result.columns.clear();
    result.rows.assign(table.rows.size(), {});
    const auto add = [&](const Column &column, size_t from, auto &&cellOf) {
        result.columns.push_back(column);
        for (size_t i = 0; i < table.rows.size(); ++i)
            result.rows[i].push_back(from < table.rows[i].size() ? cellOf(table.rows[i][from]) : Cell{});
    };
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (anyCell(table, i, [](const Cell &cell) { return cell.grade != Grade::none; }))
            add({"grade", tr("Grade"), ColumnKind::grade}, i,
                [](const Cell &cell) { return Cell{.text = {}, .value = cell.grade}; });
        add(table.columns[i], i, [](const Cell &cell) {
            Cell alone = cell;
            alone.grade = Grade::none;
            alone.aside.clear();
            return alone;
        });
        if (anyCell(table, i, [](const Cell &cell) { return !cell.aside.isEmpty(); }))
            add({"note", tr("Note")}, i, [](const Cell &cell) { return Cell{.text = cell.aside}; });
    }
    return result;
}

Table wordsTable(const Document &document)
{
    WordsTaker words{
        .table = {.id = "words",
                  .title = tr("In words"),
                  .note = {},
                  .columns = {{"kind", tr("Kind")}, {"title", tr("Title")}, {"text", tr("Text")}},
                  .rows = {},
                  .whenEmpty = {}}};
    for (const Plain &block : flat(document))
        std::visit(words, block);
    return words.table;
}

Table termsTable(const Document &document)
{
    Table table{.id = "terms",
                .title = tr("Terms"),
                .note = {},
                .columns = {{"term", tr("Term")}, {"meaning", tr("Meaning")}},
                .rows = {},
                .whenEmpty = {}};
    for (const Plain &block : flat(document))
        if (const auto *appendix = std::get_if<Appendix>(&block))
            for (const Definition &term : appendix->terms)
                table.rows.push_back({{.text = term.term}, {.text = term.meaning}});
    return table;
}

} // namespace ridealong::report
