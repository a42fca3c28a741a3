// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/realcompare.h"

#include "base/cbor.h"

#include <sstream>

namespace ridealong {

namespace {

std::string hex(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

// As it stands in the log.
std::string realValue(uint16_t tag, const std::string &value, const RealTeam &team)
{
    std::string bytes;
    int64_t number = 0;
    for (int each = 0; tag != model::owner && each < 1000; ++each)
        if (model::valueOf(each) == value)
            number = each;
    if (tag != model::owner)
        cbor::text(bytes, textOf(number));
    else if (value == model::valueOf(0))
        cbor::null(bytes);
    else
        cbor::id(bytes, team.personId(value[0]));
    return hex(bytes);
}

std::string modelsLines(const model::Laptop &laptop, const Id &row, const RealTeam &team)
{
    std::string lines;
    for (const uint16_t tag :
         {model::name, model::phone, model::stage, model::owner, model::newer, model::deleted}) {
        const auto known = laptop.rows.at(row).registers.find(tag);
        if (known == laptop.rows.at(row).registers.end())
            continue;
        const auto leaves = known->second.leaves();
        if (leaves.size() == 1 && tag == model::owner && leaves.front().value == model::valueOf(0))
            continue; // nobody has it: in a book that may be no value at all
        for (const Leaf &leaf : leaves)
            lines += std::string(leadFields[fieldOf(tag)].info.key) + ' ' + realValue(tag, leaf.value, team) +
                     '\n';
    }
    return lines;
}

// The same of the book, without the stamps.
std::string booksLines(const std::string &dump, const Id &row)
{
    std::map<std::string, std::vector<std::string>> values;
    std::istringstream all(dump);
    bool isIn = false;
    for (std::string line; std::getline(all, line);) {
        if (!line.starts_with(' '))
            isIn = line.starts_with("lead " + row.hex());
        std::istringstream words(line);
        std::string key, stamp, value;
        words >> key;
        if (key == "or")
            words >> key;
        words >> stamp >> value;
        if (isIn && line.starts_with(' '))
            values[key].push_back(value);
    }
    std::string lines;
    for (const uint16_t tag :
         {model::name, model::phone, model::stage, model::owner, model::newer, model::deleted}) {
        const std::string key(leadFields[fieldOf(tag)].info.key);
        if (values[key].size() == 1 && tag == model::owner && values[key].front() == "f6")
            continue;
        for (const std::string &value : values[key])
            lines += key + ' ' + value + '\n';
    }
    return lines;
}

} // namespace

FieldNo fieldOf(uint16_t tag)
{
    switch (tag) {
    case model::phone:
        return leadField("territory");
    case model::stage:
        return leadField("industry");
    case model::newer:
        return leadField("reference");
    case model::deleted:
        return leadField("website");
    case model::owner:
        return leadField("owner");
    default:
        return leadField("company");
    }
}

std::string textOf(int64_t value)
{
    return "v" + std::to_string(value);
}

std::string differenceOf(const RealLaptop &one, const RealLaptop &other, const RealTeam &team)
{
    const auto scopes = scopesOfBoth(one, other, team);
    std::istringstream first(dumpOf(one, scopes)), second(dumpOf(other, scopes));
    std::string line, there, row;
    while (std::getline(first, line) && std::getline(second, there)) {
        if (!line.starts_with(' '))
            row = line;
        if (line != there)
            return "it and " + other.folder.toStdString() + " differ in " + row + ":\n" + line + "\n" + there;
    }
    const bool hasMore = first || std::getline(second, there);
    return hasMore ? "it or " + other.folder.toStdString() + " has more: " + line + there : std::string();
}

std::string differenceToModel(const RealLaptop &book, const model::Laptop &wanted, const RealTeam &team)
{
    const std::string dump = dumpOf(book, scopesOfBoth(book, book, team));
    for (const auto &[row, state] : wanted.rows) {
        if (state.entity != model::lead || !model::mayHold(wanted, model::homeOf(wanted, row)))
            continue;
        const std::string real = booksLines(dump, row), models = modelsLines(wanted, row, team);
        if (real != models)
            return "it says of " + row.hex() + "\n" + real + "the model says\n" + models;
    }
    return {};
}

} // namespace ridealong
