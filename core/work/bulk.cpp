// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/bulk.h"

#include "base/fold.h"
#include "work/leads.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("leads", text);
}

std::string_view trimmed(std::string_view text)
{
    const size_t from = text.find_first_not_of(" \t\r\n"), to = text.find_last_not_of(" \t\r\n");
    return from == std::string_view::npos ? std::string_view{} : text.substr(from, to - from + 1);
}

std::string_view tagText(const Book &book, uint32_t lead)
{
    return book.leads().text(lead, leadField("tags"));
}

Value joined(const std::vector<std::string> &tags)
{
    std::string text;
    for (const std::string &tag : tags)
        text += text.empty() ? tag : ", " + tag;
    return text.empty() ? Value{} : Value{text};
}

bool isSame(std::string_view a, std::string_view b)
{
    return folded(a) == folded(b);
}

void countTags(std::map<std::string, std::pair<std::string, int>> &counts, std::string_view text, int leads)
{
    for (const std::string &tag : tagsOf(text)) {
        auto &[spelling, count] = counts[folded(tag)];
        if (spelling.empty())
            spelling = tag;
        count += leads;
    }
}

std::vector<std::string> mostUsedFirst(const std::map<std::string, std::pair<std::string, int>> &counts)
{
    std::vector<std::pair<std::string, int>> ordered;
    for (const auto &[key, counted] : counts)
        ordered.push_back(counted);
    std::ranges::stable_sort(ordered, std::greater<>(), &std::pair<std::string, int>::second);
    std::vector<std::string> tags;
    for (auto &[tag, count] : ordered)
        tags.push_back(std::move(tag));
    return tags;
}

} // namespace

std::vector<uint32_t> othersThan(const Book &book, std::span<const uint32_t> leads, const LeadFieldRef &field,
                                 const Value &value)
{
    std::vector<uint32_t> others;
    for (const uint32_t lead : leads)
        if (book.leads().has(lead) && leadValue(book.leadData(), lead, field) != value)
            others.push_back(lead);
    return others;
}

Status setField(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads,
                const LeadFieldRef &field, const Value &value, uint32_t by)
{
    const bool isStored = field.kind == LeadFieldRef::Kind::stored;
    if (!isStored && field.kind != LeadFieldRef::Kind::custom)
        return refuse(tr("That is worked out by the program, so it cannot be set."));
    if (isStored && field.field == leadField("owner")) {
        const auto *person = std::get_if<Link>(&value);
        assignOwner(changes, book, leads, person ? person->number : 0, by);
        return Done{};
    }
    for (const uint32_t lead : leads) {
        const Status set = isStored ? setFields(changes, book, lead, {{field.field, value}}, by)
                                    : setCustomField(changes, book, lead, field.customField,
                                                     plainText(value, book.info().perMajor));
        if (!set) {
            changes.clear();
            return set;
        }
    }
    return Done{};
}

std::vector<std::string> tagsOf(std::string_view text)
{
    std::vector<std::string> tags;
    while (!text.empty()) {
        const size_t comma = text.find_first_of(",;");
        const std::string_view tag = trimmed(text.substr(0, comma));
        const auto same = [&](const std::string &other) { return isSame(other, tag); };
        if (!tag.empty() && std::ranges::none_of(tags, same))
            tags.emplace_back(tag);
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return tags;
}

bool hasTag(const Book &book, uint32_t lead, std::string_view tag)
{
    const auto tags = tagsOf(tagText(book, lead));
    return std::ranges::any_of(tags, [&](const std::string &other) { return isSame(other, tag); });
}

// Texts are kept once, so leads with the same tags are counted together.
std::vector<std::string> tagsInUse(const Book &book)
{
    const TextPool &pool = book.leads().pool(leadField("tags"));
    std::vector<int> leads(pool.size(), 0);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead))
            ++leads[book.leads()[lead].tags.code];
    std::map<std::string, std::pair<std::string, int>> counts;
    for (uint32_t code = 1; code < pool.size(); ++code)
        if (leads[code])
            countTags(counts, pool.view({code}), leads[code]);
    return mostUsedFirst(counts);
}

std::vector<std::string> tagsInUse(const Book &book, std::span<const uint32_t> leads)
{
    std::map<std::string, std::pair<std::string, int>> counts;
    for (const uint32_t lead : leads)
        countTags(counts, tagText(book, lead), 1);
    return mostUsedFirst(counts);
}

Status addTag(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads, std::string_view tag)
{
    const std::string_view name = trimmed(tag);
    if (name.empty())
        return refuse(tr("Give the tag a name."));
    if (name.find_first_of(",;") != std::string_view::npos)
        return refuse(tr("A tag has no comma. Add one tag after the other."));
    for (const uint32_t lead : leads) {
        if (!book.leads().has(lead) || hasTag(book, lead, name))
            continue;
        auto tags = tagsOf(tagText(book, lead));
        tags.emplace_back(name);
        (void)setFields(changes, book, lead, {{leadField("tags"), joined(tags)}});
    }
    return Done{};
}

void removeTag(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads, std::string_view tag)
{
    for (const uint32_t lead : leads) {
        if (!book.leads().has(lead) || !hasTag(book, lead, trimmed(tag)))
            continue;
        auto tags = tagsOf(tagText(book, lead));
        std::erase_if(tags, [&](const std::string &other) { return isSame(other, trimmed(tag)); });
        (void)setFields(changes, book, lead, {{leadField("tags"), joined(tags)}});
    }
}

} // namespace ridealong
