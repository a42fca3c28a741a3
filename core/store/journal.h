// SPDX-License-Identifier: GPL-3.0-or-later
// One entry's values before and after, as this laptop keeps them for undo and the audit trail.
#pragma once

#include "book/tables.h"
#include "change/change.h"

#include <optional>
#include <string>
#include <vector>

namespace ridealong {

struct JournalLine
{
    Entity entity = Entity::none;
    uint32_t number = 0;
    bool creates = false;
    uint16_t tag = 0; // of the field that was set; with the two values
    Value before = {};
    Value after = {};
};

void appendLine(std::string &body, const JournalLine &line); // the body is a sequence of lines
// Nothing for a body that is not one of ours: a damaged book.
std::optional<std::vector<JournalLine>> readLines(std::string_view body, const Tables &tables);

} // namespace ridealong
