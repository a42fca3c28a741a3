// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/documentwords.h"

#include <QStringList>

namespace ridealong {

namespace {

using namespace report;

void add(QStringList &lines, const QStringList &parts, const QString &between = QStringLiteral(", "))
{
    QStringList said;
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            said << part.trimmed();
    if (!said.isEmpty())
        lines << said.join(between);
}

void say(QStringList &lines, const Table &table)
{
    add(lines, {table.title, table.note});
    for (const auto &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i) {
            const QString title = i > 0 && i < table.columns.size() ? table.columns[i].title : QString();
            const QString text = row[i].aside.isEmpty() ? row[i].text : row[i].text + u' ' + row[i].aside;
            cells << (title.isEmpty() || text.isEmpty() ? text : title + u' ' + text);
        }
        add(lines, cells);
    }
    if (table.rows.empty())
        add(lines, {table.whenEmpty});
}

void say(QStringList &lines, const Prose &prose)
{
    QString text;
    for (const Run &run : prose.runs)
        text += run.text;
    add(lines, {prose.title, text}, QStringLiteral(": "));
}

void say(QStringList &lines, const Figures &figures)
{
    for (const Figure &figure : figures.figures)
        add(lines, {figure.label, figure.text, caption(figure)});
}

void say(QStringList &lines, const MixChart &chart)
{
    say(lines, asTable(chart));
}

void say(QStringList &lines, const LineChart &chart)
{
    say(lines, asTable(chart));
    add(lines, {chart.caption});
}

void say(QStringList &lines, const Drawing &drawing)
{
    add(lines, {drawing.title, drawing.note, drawing.description});
}

void say(QStringList &lines, const Agenda &agenda)
{
    say(lines, asTable(agenda));
    add(lines, {agenda.more});
}

void say(QStringList &lines, const Actions &actions)
{
    add(lines, {actions.title});
    for (const QString &item : actions.items)
        add(lines, {item});
}

void say(QStringList &lines, const Note &note)
{
    add(lines, {note.title, note.text}, QStringLiteral(": "));
}

void say(QStringList &lines, const Appendix &appendix)
{
    add(lines, {appendix.title});
    for (const Definition &definition : appendix.terms)
        add(lines, {definition.term, definition.meaning}, QStringLiteral(": "));
}

} // namespace

QString documentWords(const Document &document)
{
    QStringList lines;
    add(lines, {document.title});
    add(lines, {document.subtitle});
    for (const QString &line : document.author)
        add(lines, {line});
    for (const Plain &block : flat(document))
        std::visit([&](const auto &plain) { say(lines, plain); }, block);
    add(lines, {document.footer});
    return lines.join(u'\n');
}

} // namespace ridealong
