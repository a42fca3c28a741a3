// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a file of each table may fill, made from the table of fields of its entity, the book's
// custom fields, and what only files have: how a row finds its lead, and the next step of a lead.
#pragma once

#include "book/book.h"

#include <optional>
#include <string>
#include <vector>

namespace ridealong {

enum class ImportTable : uint8_t { leads, activities, sales, costs, quotas, people };
const char *nameOf(ImportTable table);
std::optional<ImportTable> importTableNamed(std::string_view name);
Entity entityOf(ImportTable table);

struct ImportField
{
    enum class Slot : uint8_t {
        stored,   // a field of the entity
        custom,   // a custom field of leads
        lead,     // names the lead that the row belongs to: reference, company
        nextStep, // on, kind and note of the lead's next step
        process   // the process in which the stage of the row is looked for
    };

    // What else than its type says how a cell is written and kept.
    enum class Form : uint8_t {
        plain,
        dateTime, // a day, or a day and a time
        month,    // 2026-11, or any day of it; kept as its first day
        period,   // 2026-11 or 2026-Q4, kept as that text
        latitude,
        longitude
    };

    Slot slot = Slot::stored;
    Form form = Form::plain;
    Type type = Type::text;
    FieldNo field = noField;  // stored: of the entity; lead: of Lead; nextStep: of Step
    uint32_t customField = 0; // custom: its row
    Entity target = Entity::none;
    std::string key;
    std::string label;
    std::string aliases = {}; // separated by |
    std::string choices = {}; // separated by |
    unsigned flags = 0;
};

std::vector<ImportField> importFields(ImportTable table, const Book &book);
int fieldNamed(const std::vector<ImportField> &fields, std::string_view key); // -1 for none
// Whether several columns may go to this field and their texts are joined, as a first and a last name are.
bool joinsColumns(std::string_view fieldKey);
// Or whichever of them says something counts: a stage beside the word that the deal is won or lost, the days
// of both. Of two stages the one that closes counts.
bool sharesColumns(std::string_view fieldKey);

} // namespace ridealong
