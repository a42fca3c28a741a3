// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that hold both coordinates of a place in one cell, "38.04, -84.50": they go to two fields. Found by
// their cells, whatever their header is.
#pragma once

#include "files/importsample.h"

namespace ridealong {

struct PlaceCell
{
    std::string_view latitude, longitude;
};
std::optional<PlaceCell> placeIn(std::string_view cell); // with decimal points; none for anything else

// `said`: columns of which a person said where they go; these are looked at where it is the latitude.
void takePlaces(ImportPlan &plan, const ImportSample &sample, const std::vector<bool> &said);

} // namespace ridealong
