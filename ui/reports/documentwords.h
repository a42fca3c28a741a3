// SPDX-License-Identifier: GPL-3.0-or-later
// A document as a text that is read aloud: everything that stands on its pages, in reading order, charts as
// their figures.
#pragma once

#include "report/document.h"

namespace ridealong {

QString documentWords(const report::Document &document);

} // namespace ridealong
