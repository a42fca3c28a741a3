// SPDX-License-Identifier: GPL-3.0-or-later
// The tables, lists and charts of a page, and the commands that every page has for them: export, copy, print.
// They go with the page, as its own commands do; a key that one of those has stays there.
#pragma once

#include "lists/listing.h"

#include <optional>

namespace ridealong {

class Offer;
class Page;

// What is visible, in reading order; charts by themselves.
std::vector<Listing> listingsOf(const Page &page, ListRows which = ListRows::all);
std::vector<const Offer *> chartsOf(const Page &page);
// The one with the focus, else the first of the pane that the page is about.
std::optional<Listing> currentListing(const Page &page, ListRows which = ListRows::all);
// To be called once, when the page has its own commands.
void addListCommands(Page &page);

} // namespace ridealong
