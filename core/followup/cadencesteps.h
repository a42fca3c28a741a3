// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a cadence: a touch a line, "email 3" is an e-mail three days after the touch before it. Commas
// part touches as well as lines do, and "email +3 d" says the same. The text that is kept has the key of the
// kind and the number alone. What cannot be read is an Error with the number of the line.
#pragma once

#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

constexpr size_t mostCadenceSteps = 12;
constexpr int longestCadenceGap = 365; // days

struct CadenceStep
{
    std::string kind; // its key
    int days = 0;
    bool operator==(const CadenceStep &) const = default;
};

// The key of the kind that a person named; empty where there is none.
using KindKey = std::function<std::string(std::string_view name)>;

Result<std::vector<CadenceStep>> readCadence(std::string_view text, const KindKey &keyOf);
std::string cadenceText(const std::vector<CadenceStep> &steps);

} // namespace ridealong
