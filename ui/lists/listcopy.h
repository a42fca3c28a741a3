// SPDX-License-Identifier: GPL-3.0-or-later
// A list on the clipboard: as tab separated text with plain numbers and ISO days, which a spreadsheet
// computes with, and as an HTML table that a letter shows as the screen does and whose cells tell a
// spreadsheet their numbers.
#pragma once

#include "lists/listing.h"

class QMimeData;

namespace ridealong {

QString asRows(const Listing &listing);
QString asHtml(const Listing &listing);
void copyListing(const Listing &listing);

} // namespace ridealong
