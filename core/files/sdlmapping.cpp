// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sdlmapping.h"

#include "files/textsource.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Mapping", text);
}

constexpr std::string_view blanks = " \t\f";

bool isOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

std::string_view withoutIndent(std::string_view line)
{
    return line.substr(std::min(line.find_first_not_of(blanks), line.size()));
}

// Natural lines joined where a backslash ends them; comments and blank lines are none.
std::vector<std::string> logicalLines(std::string_view text)
{
    std::vector<std::string> lines;
    bool goesOn = false;
    while (!text.empty()) {
        const size_t end = std::min(text.find_first_of("\r\n"), text.size());
        std::string_view line = withoutIndent(text.substr(0, end));
        const bool pair = text.substr(end).starts_with("\r\n");
        text.remove_prefix(std::min(text.size(), end + (pair ? 2 : 1)));
        if (!goesOn && (line.empty() || isOf(line[0], "#!")))
            continue;
        if (!goesOn)
            lines.emplace_back();
        const size_t last = line.find_last_not_of('\\');
        const size_t slashes = line.size() - (last == line.npos ? 0 : last + 1);
        goesOn = slashes % 2 == 1;
        lines.back() += line.substr(0, line.size() - goesOn);
    }
    return lines;
}

// One character, escaped or not, to the end of `out`; the place behind it.
size_t takeCharacter(std::string_view line, size_t i, std::u16string &out)
{
    if (line[i] != '\\' || i + 1 == line.size()) {
        size_t end = i + 1;
        while (end < line.size() && (uint8_t(line[end]) & 0xC0) == 0x80)
            ++end;
        out += QString::fromUtf8(line.data() + i, qsizetype(end - i)).toStdU16String();
        return end;
    }
    const char c = line[i + 1];
    constexpr std::string_view letters = "tnrf", meant = "\t\n\r\f";
    if (c == 'u') {
        bool ok = false;
        const uint code =
            QString::fromUtf8(line.data() + i + 2, qsizetype(std::min<size_t>(4, line.size() - i - 2)))
                .toUInt(&ok, 16);
        if (ok && i + 6 <= line.size()) {
            out += char16_t(code);
            return i + 6;
        }
    }
    const size_t letter = letters.find(c);
    if (letter != letters.npos) {
        out += char16_t(meant[letter]);
        return i + 2;
    }
    return takeCharacter(line, i + 1, out); // what it stands before; a second backslash is one
}

std::string finished(const std::u16string &text)
{
    return QString::fromStdU16String(text).trimmed().toStdString();
}

size_t takeOne(std::string_view line, size_t i, std::u16string &out)
{
    if (!line.substr(i).starts_with("\\\\"))
        return takeCharacter(line, i, out);
    out += u'\\';
    return i + 2;
}

// Up to the first = or : that is neither escaped nor in the quotes that Data Loader puts around constants;
// where there is none, up to the first blank.
std::pair<std::string, std::string> pairOf(std::string_view line)
{
    std::u16string key, value;
    size_t i = 0, blank = line.npos, keyAtBlank = 0;
    bool quoted = false;
    while (i < line.size() && (quoted || !isOf(line[i], "=:"))) {
        quoted ^= line[i] == '"';
        if (!quoted && blank == line.npos && isOf(line[i], blanks)) {
            blank = i;
            keyAtBlank = key.size();
        }
        i = takeOne(line, i, key);
    }
    if (i >= line.size() && blank != line.npos) {
        i = blank;
        key.resize(keyAtBlank);
    }
    for (i = std::min(line.size(), i + 1); i < line.size();)
        i = takeOne(line, i, value);
    return {finished(key), finished(value)};
}

std::vector<std::string> namesIn(const std::string &text)
{
    std::vector<std::string> names;
    for (const QString &name : QString::fromStdString(text).split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            names.push_back(name.trimmed().toStdString());
    return names;
}

bool isConstant(const std::string &key)
{
    return key.size() >= 2 && key.front() == '"' && key.back() == '"';
}

// Made for an extract: Salesforce's fields stand on the left.
bool isTurned(const Properties &pairs)
{
    int left = 0, right = 0;
    for (const auto &[key, value] : pairs) {
        if (value.empty() || key.empty() || isConstant(key))
            continue;
        left += isSalesforceField(key);
        right += isSalesforceField(namesIn(value).empty() ? value : namesIn(value).front());
    }
    return left > right;
}

struct Wish
{
    std::string column; // empty for a constant
    std::string constant;
    std::string salesforce;
    SalesforceField meaning;

    bool isFor(std::string_view field) const { return meaning.field && meaning.field == field; }
};

std::vector<Wish> wishesOf(const Properties &pairs)
{
    std::vector<Wish> wishes;
    const bool turned = isTurned(pairs);
    for (const auto &[key, value] : pairs) {
        const std::string &column = turned ? value : key;
        for (const std::string &name : namesIn(turned ? key : value)) {
            if (isConstant(column)) {
                const std::string text =
                    QString::fromStdString(column.substr(1, column.size() - 2)).trimmed().toStdString();
                if (!text.empty())
                    wishes.push_back({{}, text, name, salesforceField(name)});
                continue;
            }
            for (const std::string &one : namesIn(column))
                wishes.push_back({one, {}, name, salesforceField(name)});
        }
    }
    return wishes;
}

// A person's record names its company elsewhere; then its name is that of the person.
void settleNames(std::vector<Wish> &wishes)
{
    const bool hasCompany = std::ranges::any_of(
        wishes, [](const Wish &wish) { return wish.isFor("company") && wish.meaning.rank < 3; });
    for (Wish &wish : wishes)
        if (hasCompany && wish.isFor("company") && wish.meaning.rank == 3)
            wish.meaning = {"contact", 2};
}

bool isBeaten(const Wish &wish, const std::vector<Wish> &wishes)
{
    return std::ranges::any_of(wishes, [&](const Wish &other) {
        return other.isFor(wish.meaning.field) && other.meaning.rank < wish.meaning.rank;
    });
}

void takeWish(ImportMapping &mapping, const Wish &wish, QStringList &leftOut)
{
    const std::string field = wish.meaning.field;
    const auto same = std::ranges::find(mapping.columns, field, &ImportMapping::Column::field);
    if (!wish.column.empty() && same == mapping.columns.end())
        mapping.columns.push_back({wish.column, field, true});
    else if (wish.column.empty() && !mapping.constants.contains(field))
        mapping.constants[field] = wish.constant;
    else
        leftOut += QString::fromStdString(wish.salesforce);
}

// What Salesforce calls its forecast categories.
void addCategories(ImportMapping &mapping)
{
    const bool wanted = std::ranges::find(mapping.columns, "category", &ImportMapping::Column::field) !=
                        mapping.columns.end();
    if (wanted)
        mapping.values["category"] = {{"BestCase", "best case"},
                                      {"Most Likely", "best case"},
                                      {"MostLikely", "best case"},
                                      {"Forecast", "commit"},
                                      {"Closed", ""}};
}

} // namespace

Properties readProperties(const QByteArray &bytes)
{
    std::string text(bytes.constData(), size_t(bytes.size()));
    if (text.starts_with("\xEF\xBB\xBF"))
        text.erase(0, 3);
    if (validUtf8(text) != text.size())
        text = toUtf8(text, Encoding::latin1); // what properties were written in before
    Properties pairs;
    for (const std::string &line : logicalLines(text)) {
        auto pair = pairOf(line);
        const auto before = std::ranges::find(pairs, pair.first, &Properties::value_type::first);
        if (before == pairs.end())
            pairs.push_back(std::move(pair));
        else
            before->second = std::move(pair.second);
    }
    return pairs;
}

Result<ImportMapping> readSdl(const QByteArray &bytes)
{
    std::vector<Wish> wishes = wishesOf(readProperties(bytes));
    settleNames(wishes);
    ImportMapping mapping;
    QStringList leftOut;
    for (const Wish &wish : wishes) {
        if (!wish.meaning.field || isBeaten(wish, wishes))
            leftOut += QString::fromStdString(wish.salesforce);
        else
            takeWish(mapping, wish, leftOut);
    }
    if (mapping.columns.empty() && mapping.constants.empty())
        return Error{ErrorKind::badData, tr("The mapping names no field of Salesforce that leads have.")};
    addCategories(mapping);
    for (const Wish &wish : wishes) { // what it leaves out stays out, whatever its header says
        const auto taken = std::ranges::find(mapping.columns, wish.column, &ImportMapping::Column::header);
        if (!wish.column.empty() && taken == mapping.columns.end())
            mapping.columns.push_back({wish.column, {}, true});
    }
    leftOut.removeDuplicates();
    if (!leftOut.isEmpty())
        mapping.notes +=
            tr("Leads have no field for these of Salesforce: %1.").arg(leftOut.join(QStringLiteral(", ")));
    return mapping;
}

} // namespace ridealong
