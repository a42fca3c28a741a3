// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a lead in an editor that fits its type: a line, or a choice for people, choices and yes/no.
// What cannot be read gives the reason in a sentence and is never guessed. Amounts may end in k or m; dates
// and figures are written as the person's language writes them, dates also as 2026-10-14.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <QString>

class QWidget;

namespace ridealong {

// All that a person may set, in the order of the fields' table, then the manager's own.
std::vector<LeadFieldRef> editedFields(const Book &book);
QString labelOf(const LeadFieldRef &field);
bool isEdited(const LeadFieldRef &field);

// As it is edited: figures and dates as the language types them, a person by the name.
QString editText(const Book &book, uint32_t lead, const LeadFieldRef &field);
QWidget *makeFieldEditor(const Book &book, const LeadFieldRef &field, const QString &text,
                         QWidget *parent = nullptr);
QString textOfEditor(const QWidget &editor);
// Empty text is an empty value.
Result<Value> readField(const Book &book, const LeadFieldRef &field, const QString &text);

} // namespace ridealong
