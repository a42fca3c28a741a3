// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "base/cbor.h"

#include <QCborStreamReader>

namespace ridealong {

namespace {

std::optional<int64_t> takeWhole(QCborStreamReader &reader)
{
    if (!reader.isInteger())
        return {};
    const int64_t value =
        reader.isUnsignedInteger() ? int64_t(reader.toUnsignedInteger()) : reader.toInteger();
    reader.next();
    return value;
}

std::optional<std::string> takeText(QCborStreamReader &reader)
{
    std::string text;
    auto part = reader.readString();
    while (part.status == QCborStreamReader::Ok) {
        text += part.data.toStdString();
        part = reader.readString();
    }
    if (part.status == QCborStreamReader::Error)
        return {};
    return text;
}

Value typed(int64_t whole, Type type)
{
    switch (type) {
    case Type::money:
        return Money{whole};
    case Type::date:
        return Date{int32_t(whole)};
    case Type::instant:
        return Instant{whole};
    case Type::grade:
        return Grade(whole);
    case Type::link:
        return Link{uint32_t(whole)};
    case Type::number:
        return double(whole);
    default:
        return whole;
    }
}

std::optional<Value> takeValue(QCborStreamReader &reader, Type type)
{
    if (reader.isNull() || reader.isBool()) {
        const Value value = reader.isNull() ? Value{} : Value{reader.toBool()};
        reader.next();
        return value;
    }
    if (reader.isDouble()) {
        const double value = reader.toDouble();
        reader.next();
        return Value{value};
    }
    if (reader.isString()) {
        auto text = takeText(reader);
        return text ? std::optional<Value>(std::move(*text)) : std::nullopt;
    }
    const auto whole = takeWhole(reader);
    return whole ? std::optional<Value>(typed(*whole, type)) : std::nullopt;
}

Type typeOf(const Tables &tables, Entity entity, uint16_t tag)
{
    const TableBase *table = tables.at(entity);
    const FieldNo field = table ? table->fieldByTag(tag) : noField;
    return field == noField ? Type::text : table->info(field).type;
}

std::optional<JournalLine> takeLine(QCborStreamReader &reader, const Tables &tables)
{
    if (!reader.isArray() || !reader.isLengthKnown())
        return {};
    const bool creates = reader.length() == 2;
    reader.enterContainer();
    const auto entity = takeWhole(reader), number = takeWhole(reader);
    if (!entity || !number)
        return {};
    JournalLine line{.entity = Entity(*entity), .number = uint32_t(*number), .creates = creates};
    if (!creates) {
        const auto tag = takeWhole(reader);
        if (!tag)
            return {};
        line.tag = uint16_t(*tag);
        const Type type = typeOf(tables, line.entity, line.tag);
        auto before = takeValue(reader, type);
        auto after = before ? takeValue(reader, type) : std::nullopt;
        if (!after)
            return {};
        line.before = std::move(*before);
        line.after = std::move(*after);
    }
    if (!reader.leaveContainer())
        return {};
    return line;
}

} // namespace

void appendLine(std::string &body, const JournalLine &line)
{
    cbor::array(body, line.creates ? 2 : 5);
    cbor::whole(body, int64_t(line.entity));
    cbor::whole(body, line.number);
    if (line.creates)
        return;
    cbor::whole(body, line.tag);
    cbor::localValue(body, line.before);
    cbor::localValue(body, line.after);
}

std::optional<std::vector<JournalLine>> readLines(std::string_view body, const Tables &tables)
{
    // One array around the lines: the reader takes a single item.
    std::string whole(1, char(0x9F));
    whole += body;
    whole += char(0xFF);
    QCborStreamReader reader(QByteArray::fromRawData(whole.data(), qsizetype(whole.size())));
    std::vector<JournalLine> lines;
    if (!reader.isArray() || !reader.enterContainer())
        return {};
    while (reader.hasNext()) {
        auto line = takeLine(reader, tables);
        if (!line)
            return {};
        lines.push_back(std::move(*line));
    }
    return lines;
}

} // namespace ridealong
