// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as clean HTML: headings, paragraphs, lists, tables, code, links and pictures, without classes and
// styles. Qt reads the Markdown. Needs a QGuiApplication; any thread.
#pragma once

#include <QString>
#include <functional>

namespace ridealong::render {

struct HtmlWish
{
    int headingShift = 0; // 2 makes an h3 of a first heading
    QString idPrefix;     // headings get ids that begin with it; the first heading gets none
    std::function<QString(const QString &address)> link;                         // empty: words only
    std::function<QString(const QString &address, const QString &says)> picture; // the element
};

QString htmlOfMarkdown(const QString &markdown, const HtmlWish &wish);
QString idOf(const QString &words); // "The figures at the top" is "the-figures-at-the-top"

} // namespace ridealong::render
