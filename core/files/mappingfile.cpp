// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping as a JSON file.
#include "files/mapping.h"

#include "files/sdlmapping.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ridealong {

namespace {

constexpr qint64 longestFile = 4 * 1024 * 1024;
constexpr int64_t largestScale = 1'000'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Mapping", text);
}

Error wrong(const QString &key, const QString &why)
{
    return {ErrorKind::badData, tr("The mapping is wrong at \"%1\": %2.").arg(key, why)};
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

// A cell's meaning: text, or a number or a yes/no as it would be written. Null is unknown.
std::optional<std::string> plain(const QJsonValue &value)
{
    if (value.isNull())
        return std::string{};
    if (value.isString())
        return utf8(value.toString());
    if (value.isBool())
        return std::string(value.toBool() ? "yes" : "no");
    if (value.isDouble())
        return utf8(QString::number(value.toDouble(), 'g', 15));
    return {};
}

Status takeColumns(ImportMapping &mapping, const QJsonObject &columns)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QJsonArray fields = it->isArray() ? it->toArray() : QJsonArray{*it};
        for (const QJsonValue &field : fields) {
            if (!field.isString() && !(field.isNull() && !it->isArray()))
                return wrong(QStringLiteral("columns.") + it.key(),
                             tr("it must be the key of a field, or null to leave the column out"));
            mapping.columns.push_back({utf8(it.key()), utf8(field.toString())});
        }
    }
    return Done{};
}

Status takeValues(ImportMapping &mapping, const QJsonObject &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (!field->isObject())
            return wrong(QStringLiteral("values.") + field.key(),
                         tr("it must be an object of what stands in the file and what it means"));
        const QJsonObject pairs = field->toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
            const auto meaning = plain(*pair);
            if (!meaning)
                return wrong(QStringLiteral("values.") + field.key() + QLatin1Char('.') + pair.key(),
                             tr("it must be a text"));
            mapping.values[utf8(field.key())][utf8(pair.key())] = *meaning;
        }
    }
    return Done{};
}

Status takeConstants(ImportMapping &mapping, const QJsonObject &constants)
{
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const auto value = plain(*it);
        if (!value)
            return wrong(QStringLiteral("constants.") + it.key(), tr("it must be a text"));
        mapping.constants[utf8(it.key())] = *value;
    }
    return Done{};
}

Status takeScale(ImportMapping &mapping, const QJsonObject &scales)
{
    for (auto it = scales.begin(); it != scales.end(); ++it) {
        const double scale = it->toDouble();
        if (!it->isDouble() || !(scale >= 1 && scale <= double(largestScale)) ||
            scale != double(int64_t(scale)))
            return wrong(QStringLiteral("scale.") + it.key(),
                         tr("it must be a whole number from 1 to 1,000,000,000"));
        mapping.scale[utf8(it.key())] = int64_t(scale);
    }
    return Done{};
}

using Take = Status (*)(ImportMapping &, const QJsonObject &);
constexpr std::pair<const char *, Take> objectKeys[] = {
    {"columns", takeColumns}, {"values", takeValues}, {"constants", takeConstants}, {"scale", takeScale}};

Status takeDelimiter(ImportMapping &mapping, const QString &key, const std::string &word)
{
    const std::string text = word == "tab" || word == "\\t" ? "\t" : word;
    if (text.size() != 1 || uint8_t(text[0]) >= 0x80 ||
        std::string_view("\"\r\n\0", 4).find(text[0]) != std::string_view::npos)
        return wrong(key, tr("it must be one character, such as , or ; or \"tab\""));
    mapping.delimiter = text[0];
    return Done{};
}

Status takeWord(ImportMapping &mapping, const QString &key, const QJsonValue &value)
{
    const std::string word = utf8(value.toString());
    if (!value.isString())
        return wrong(key, tr("it must be a text"));
    if (key == QLatin1String("delimiter"))
        return takeDelimiter(mapping, key, word);
    if (key == QLatin1String("date")) {
        mapping.date = dateOrderByName(word);
        return mapping.date ? Status(Done{}) : wrong(key, tr("it must be ymd, dmy or mdy"));
    }
    if (key == QLatin1String("decimal")) {
        if (word != "." && word != ",")
            return wrong(key, tr("it must be a point or a comma"));
        mapping.decimal = word[0];
        return Done{};
    }
    mapping.encoding = encodingByName(word);
    return mapping.encoding ? Status(Done{})
                            : wrong(key, tr("it must be utf-8, utf-16, utf-32, windows-1252 or latin-1"));
}

Status takeKey(ImportMapping &mapping, const QString &key, const QJsonValue &value)
{
    for (const auto &[name, take] : objectKeys)
        if (key == QLatin1String(name))
            return value.isObject() ? take(mapping, value.toObject())
                                    : Status(wrong(key, tr("it must be an object")));
    if (key == QLatin1String("header")) {
        mapping.header = value.toBool();
        return value.isBool() ? Status(Done{}) : wrong(key, tr("it must be true or false"));
    }
    for (const char *name : {"date", "decimal", "delimiter", "encoding"})
        if (key == QLatin1String(name))
            return takeWord(mapping, key, value);
    return wrong(key, tr("there is no such key; the keys are columns, values, constants, scale, header, "
                         "date, decimal, delimiter and encoding"));
}

QJsonValue orNull(const std::string &text)
{
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(fromUtf8(text));
}

// A column of several fields has a list of them.
void addColumn(QJsonObject &columns, const QString &header, const std::string &field)
{
    const QJsonValue before = columns.value(header);
    if (before.isUndefined() || before.isNull() || field.empty()) {
        columns[header] = orNull(field);
        return;
    }
    QJsonArray fields = before.isArray() ? before.toArray() : QJsonArray{before};
    fields.append(fromUtf8(field));
    columns[header] = fields;
}

void putObject(QJsonObject &to, const char *key, const QJsonObject &value)
{
    if (!value.isEmpty())
        to[QLatin1String(key)] = value;
}

} // namespace

Result<ImportMapping> readMapping(const QByteArray &json)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error != QJsonParseError::NoError) {
        const auto line = 1 + json.left(mistake.offset).count('\n');
        return Error{ErrorKind::badData,
                     tr("The mapping is no JSON: %1 in line %2.").arg(mistake.errorString()).arg(line)};
    }
    if (!document.isObject())
        return Error{ErrorKind::badData, tr("The mapping must be one JSON object, in { and }.")};
    ImportMapping mapping;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const Status taken = takeKey(mapping, it.key(), *it); !taken)
            return taken.error();
    return mapping;
}

Result<ImportMapping> readMappingFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::notFound,
                     tr("The mapping %1 can’t be read: %2.").arg(path, file.errorString())};
    const QByteArray json = file.read(longestFile + 1);
    if (json.size() > longestFile)
        return Error{ErrorKind::badData, tr("The mapping %1 is too large to be one.").arg(path)};
    auto mapping =
        path.endsWith(QLatin1String(".sdl"), Qt::CaseInsensitive) ? readSdl(json) : readMapping(json);
    if (!mapping)
        return Error{mapping.error().kind, path + QStringLiteral(": ") + mapping.error().text};
    return mapping;
}

QByteArray toJson(const ImportMapping &mapping)
{
    QJsonObject object, columns, values, constants, scale;
    for (const ImportMapping::Column &column : mapping.columns)
        addColumn(columns, fromUtf8(column.header), column.field);
    for (const auto &[field, pairs] : mapping.values) {
        QJsonObject meanings;
        for (const auto &[from, to] : pairs)
            meanings[fromUtf8(from)] = orNull(to);
        values[fromUtf8(field)] = meanings;
    }
    for (const auto &[field, value] : mapping.constants)
        constants[fromUtf8(field)] = fromUtf8(value);
    for (const auto &[field, times] : mapping.scale)
        scale[fromUtf8(field)] = qint64(times);
    putObject(object, "columns", columns);
    putObject(object, "values", values);
    putObject(object, "constants", constants);
    putObject(object, "scale", scale);
    if (mapping.header)
        object[QLatin1String("header")] = *mapping.header;
    if (mapping.date)
        object[QLatin1String("date")] = QLatin1String(name(*mapping.date));
    if (mapping.decimal)
        object[QLatin1String("decimal")] = QString(QLatin1Char(*mapping.decimal));
    if (mapping.delimiter)
        object[QLatin1String("delimiter")] = QString(QLatin1Char(*mapping.delimiter));
    if (mapping.encoding)
        object[QLatin1String("encoding")] = QLatin1String(encodingName(*mapping.encoding));
    return QJsonDocument(object).toJson();
}

Status addConstant(ImportMapping &mapping, std::string_view assignment)
{
    const size_t sign = assignment.find('=');
    if (sign == std::string_view::npos || sign == 0)
        return Error{ErrorKind::usage,
                     tr("\"%1\" does not say field=value.")
                         .arg(QString::fromUtf8(assignment.data(), qsizetype(assignment.size())))};
    mapping.constants[std::string(assignment.substr(0, sign))] = std::string(assignment.substr(sign + 1));
    return Done{};
}

} // namespace ridealong
