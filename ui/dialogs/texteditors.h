// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a form that a person types free text into, and their texts as one string, so that a form can
// be kept and filled again. Borrows the fields.
#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace ridealong {

struct TextEditor
{
    QString name; // within its form
    QWidget *widget = nullptr;
    QString before; // when the form was opened
};

// Lines, editable choices and longer texts below `form`; no dates and numbers.
std::vector<TextEditor> textEditorsOf(const QWidget &form);
QString textOf(const TextEditor &editor);
void setText(const TextEditor &editor, const QString &text);

// Empty where every text is as it was.
QString typedTexts(const std::vector<TextEditor> &editors);
// What it cannot read or place it leaves alone. False where nothing was filled.
bool fillTexts(const std::vector<TextEditor> &editors, const QString &typed);

} // namespace ridealong
