// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of help as a table, made of the files in resources/help that are built into the program, those
// of another language in a folder named by its code. A page
// of the window is explained by the file with its key; where it has none, by the first page.
#pragma once

#include <QString>
#include <QUrl>
#include <vector>

namespace ridealong {

constexpr const char *contentsPage = "contents"; // no file: made of the parts of the manual

struct HelpPage
{
    QString key;          // the file's name without its ending
    QString title;        // its first heading
    QString text;         // Markdown
    bool isSpoken = true; // it is in the chosen language, and not in English for want of a translation

    QUrl url() const;
};

// Start here, then those of the window's pages in their order, then the others by title.
std::vector<HelpPage> helpPages();
HelpPage readHelp(const QString &fileName); // such as "today.md"
// The page of this key, else the first.
const HelpPage &helpFor(const std::vector<HelpPage> &pages, const QString &key);
// Those that say it: in the title first, then in the text. All of them for an empty text.
std::vector<HelpPage> findHelp(const std::vector<HelpPage> &pages, const QString &text);

} // namespace ridealong
