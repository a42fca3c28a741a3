// SPDX-License-Identifier: GPL-3.0-or-later
// Where the leads of the demonstration are: towns of Ohio, Indiana and Kentucky with their true places, each
// in the territory of the rep whose branch is near. No two rows share a name or a local name, so that company
// names made of them differ.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace ridealong::demo {

struct Town
{
    int rep;
    const char *name, *local; // local: what firms there also call themselves after
    const char *region, *areaCode, *postalCode;
    double latitude, longitude;
};

std::span<const Town> towns();
std::span<const Town> townsOf(int rep); // the first is the one with the branch
size_t townNamed(std::string_view name);
double milesToBranch(const Town &town);

} // namespace ridealong::demo
