// SPDX-License-Identifier: GPL-3.0-or-later
// A document as one HTML file: style and charts inside, no script, nothing fetched, every text escaped. It
// prints on A4 and Letter, follows the reader's dark mode on a screen, and reads well aloud. Never fails.
#pragma once

#include "report/document.h"

namespace ridealong::report {

std::string toHtml(const Document &document);
// `title` and `description` are what a screen reader says of it; `id` makes its names unique in a page.
std::string toSvg(const Picture &picture, const QString &title, const QString &description,
                  const std::string &id);
// For text and for attributes between double quotes.
std::string htmlEscaped(const QString &text);

} // namespace ridealong::report
