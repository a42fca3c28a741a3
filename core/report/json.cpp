// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json.h"

#include "report/datatables.h"
#include "report/raw.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ridealong::report {

static QJsonValue text(const QString &words)
{
    return words.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(oneLine(words));
}

static QJsonObject figureObject(const Figure &figure, const std::string &currency)
{
    return {{"label", text(figure.label)},
            {"value", rawJson(figure.value, currency)},
            {"text", text(figure.text)},
            {"note", text(figure.note)},
            {"last", rawJson(figure.last, currency)},
            {"last_text", text(figure.lastText)},
            {"change", rawJson(difference(figure.value, figure.last), currency)},
            {"change_text", text(figure.change)},
            {"definition", text(figure.definition)},
            {"risk", figure.risk}};
}

QJsonObject figuresJson(const Document &document)
{
    QJsonObject result;
    for (const Figure &figure : allFigures(document))
        result.insert(QString::fromStdString(figure.id), figureObject(figure, document.currency));
    return result;
}

static QJsonObject rowObject(const Table &table, const std::vector<Cell> &row, const std::string &currency)
{
    QJsonObject object;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const Cell cell = i < row.size() ? row[i] : Cell{};
        const QString key = QString::fromStdString(table.columns[i].key);
        object.insert(key, isEmpty(cell.value) ? text(cell.text) : rawJson(cell.value, currency));
        if (cell.grade != Grade::none)
            object.insert(QStringLiteral("grade"), rawJson(cell.grade, currency));
        if (!cell.aside.isEmpty())
            object.insert(key + QStringLiteral("_note"), text(cell.aside));
    }
    return object;
}

static QJsonArray rowsOf(const Table &table, const std::string &currency)
{
    QJsonArray rows;
    for (const auto &row : table.rows)
        rows.append(rowObject(table, row, currency));
    return rows;
}

QJsonObject tablesJson(const Document &document)
{
    QJsonObject result;
    for (const Table &table : allTables(document))
        result.insert(QString::fromStdString(table.id), rowsOf(table, document.currency));
    return result;
}

static QJsonArray linesOf(const std::vector<QString> &lines)
{
    QJsonArray result;
    for (const QString &line : lines)
        result.append(oneLine(line));
    return result;
}

std::string toJson(const Document &document)
{
    const QJsonObject all = {{"title", text(document.title)},
                             {"subtitle", text(document.subtitle)},
                             {"author", linesOf(document.author)},
                             {"footer", text(document.footer)},
                             {"made", text(document.made)},
                             {"currency", QString::fromStdString(document.currency)},
                             {"figures", figuresJson(document)},
                             {"tables", tablesJson(document)},
                             {"words", rowsOf(wordsTable(document), document.currency)},
                             {"terms", rowsOf(termsTable(document), document.currency)}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented).toStdString();
}

} // namespace ridealong::report
