// SPDX-License-Identifier: GPL-3.0-or-later
// One change to many leads, as one action: any field that a person edits, and tags, which are one text of a
// lead with commas between them. The verbs append to a ChangeSet that the caller commits; leads that are as
// wanted already are left out. A refusal is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>
#include <string>
#include <vector>

namespace ridealong {

// Of the leads those in which the field is another one: what setField() would change.
std::vector<uint32_t> othersThan(const Book &book, std::span<const uint32_t> leads, const LeadFieldRef &field,
                                 const Value &value);
// A stored or a custom field; an empty value clears it. The owner takes the open steps along.
Status setField(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads,
                const LeadFieldRef &field, const Value &value, uint32_t by = 0);

std::vector<std::string> tagsOf(std::string_view text);             // "fair, 2026 " has two
bool hasTag(const Book &book, uint32_t lead, std::string_view tag); // without case
// Of all leads or of some; the most used ones first.
std::vector<std::string> tagsInUse(const Book &book);
std::vector<std::string> tagsInUse(const Book &book, std::span<const uint32_t> leads);

// A comma makes two tags of one, so it is refused.
Status addTag(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads, std::string_view tag);
void removeTag(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads, std::string_view tag);

} // namespace ridealong
