// SPDX-License-Identifier: GPL-3.0-or-later
// A document's figures, tables and words as CSV (RFC 4180, UTF-8, no byte order mark): a title line, the
// rows under their headers, an empty line between sections. Numbers are raw: money in major units, shares
// 0-1, dates ISO.
#pragma once

#include "report/document.h"

#include <span>

namespace ridealong::report {

// `sections` names what is wanted: ids of tables and charts, "figures", "words" or "terms"; none named: all.
// One alone is a plain CSV without its title, for other programs. A name that the document does not have
// gives nothing.
std::string toCsv(const Document &document, std::span<const std::string> sections = {});

} // namespace ridealong::report
