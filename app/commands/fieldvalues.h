// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments of the form field=value, read as the fields of a lead.
#pragma once

#include "commands/command.h"

#include "files/importfield.h"

namespace ridealong::cli {

struct FieldValue
{
    ImportField field;
    Value value;      // empty clears; a linked row as Link
    std::string text; // as it was written
};

// A stage is looked for in the process that the assignments name, else in this one.
Result<std::vector<FieldValue>> readFieldValues(const Book &book, const std::vector<std::string> &assignments,
                                                uint32_t process = 0);
uint32_t processIn(const Book &book, const std::vector<FieldValue> &values); // 0 where they name none

} // namespace ridealong::cli
