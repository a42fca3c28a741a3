// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of help as Markdown: the files of resources/help, which are built in, those of another language
// in a folder named by its code. Where a page has the line <!-- measures --> stands THE table of measures, so
// that a definition is written once. Pictures are for the manual alone: in the program the thing itself is
// there.
#pragma once

#include <QString>
#include <QStringList>

namespace ridealong::render {

struct HelpText
{
    QString text;
    bool isSpoken = false; // it is in the language, and not in English for want of a translation

    QString title() const; // its first heading
};

enum class Pictures : uint8_t { without, with };

QStringList helpFiles(); // "today.md", by name
HelpText helpText(const QString &fileName, const QString &language, Pictures pictures = Pictures::without);

} // namespace ridealong::render
