// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a company's name once case, diacritics, punctuation, spaces, a leading "the" and the legal
// forms at its end (Inc, GmbH, Pty Ltd) are folded. Leads with the same key are one account. Empty for a name
// with no letter or digit: such a name matches nothing, not even itself.
#pragma once

#include <string>
#include <string_view>

namespace ridealong {

std::string companyKey(std::string_view company);

} // namespace ridealong
