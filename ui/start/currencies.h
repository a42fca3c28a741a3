// SPDX-License-Identifier: GPL-3.0-or-later
// The currencies that a person is offered; a book takes any ISO 4217 code.
#pragma once

namespace ridealong {

inline constexpr const char *usualCurrencies[] = {"USD", "EUR", "GBP", "CAD", "AUD", "CHF", "SEK",
                                                  "NOK", "DKK", "PLN", "CZK", "JPY", "INR", "BRL"};

} // namespace ridealong
