// SPDX-License-Identifier: GPL-3.0-or-later
// The word that somebody likely meant: the nearest of those that there are, where it is near enough.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ridealong {

size_t editsBetween(std::string_view a, std::string_view b); // letters put in, left out, changed or swapped
// Empty where none is within a third of the word, at least one edit, or the word is shorter than three
// letters; without case.
std::string nearWord(std::string_view word, std::span<const std::string> known);

} // namespace ridealong
