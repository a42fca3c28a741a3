// SPDX-License-Identifier: GPL-3.0-or-later
// Promises put into groups for the list: by their day, by who holds them, or what was done in the last two
// weeks. Each row that is given comes out in exactly one group, but leads without a step, which are asked
// for.
#pragma once

#include "followups/promisemodel.h"

namespace ridealong {

constexpr int personKeys = 1000; // keys of groups by rep are 1000 and the person's number

std::vector<PromiseSection> sectionsByDay(const Book &book, std::span<const Promise> promises,
                                          bool withoutStep);
std::vector<PromiseSection> sectionsByPerson(const Book &book, std::span<const Promise> promises,
                                             bool withoutStep);
std::vector<PromiseSection> sectionsOfDone(const Book &book, uint32_t person);
bool isWithoutStep(const Promise &promise);

} // namespace ridealong
