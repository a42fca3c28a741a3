// SPDX-License-Identifier: GPL-3.0-or-later
// Why leads are not won: the manager's two lists, one for "No decision" and one for every other lost stage.
// A reason that is typed is taken too; the lists are what is offered first, and what figures are read by.
#pragma once

#include "book/book.h"

#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

std::vector<std::string> closeReasons(const Book &book, uint32_t stage); // empty for a stage that is not lost
// As the list writes it, whatever the case; the text itself where the list has none.
std::string asListed(const Book &book, uint32_t stage, std::string_view reason);
bool isListed(const Book &book, uint32_t stage, std::string_view reason);
// A reason that no list has, as a sentence; empty where there is nothing to say.
QString unlistedWords(const Book &book, uint32_t stage, std::string_view reason);

} // namespace ridealong
