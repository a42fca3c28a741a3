// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that the manager defines for leads. Verbs append to a ChangeSet that the caller commits; what
// they refuse is an Error with a sentence, and then nothing was appended. A field that is archived leaves
// forms, lists and files; its values stay and come back with it.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>

namespace ridealong {

struct FieldWish
{
    std::string label;
    std::string type = "text"; // text, number, date, choice or yes/no
    std::string choices = {};  // of a choice, a line each
};

std::vector<uint32_t> fieldsInOrder(const Book &book);
std::vector<uint32_t> archivedFields(const Book &book);
int valuesOfField(const Book &book, uint32_t field); // how many leads have one
std::vector<std::string> choicesOfField(const Book &book, uint32_t field);

Result<uint32_t> defineField(ChangeSet &changes, const Book &book, const FieldWish &wish);
Status renameField(ChangeSet &changes, const Book &book, uint32_t field, const std::string &label);
// Only of a field without values.
Status retypeField(ChangeSet &changes, const Book &book, uint32_t field, const std::string &type);
// A line each; those that leads have stay among them.
Status setChoices(ChangeSet &changes, const Book &book, uint32_t field, const std::string &lines);
Status moveField(ChangeSet &changes, const Book &book, uint32_t field, int by);
// Not while the grading model or a saved view reads it.
Status archiveField(ChangeSet &changes, const Book &book, uint32_t field);
Status restoreField(ChangeSet &changes, const Book &book, uint32_t field);

} // namespace ridealong
