// SPDX-License-Identifier: GPL-3.0-or-later
// What a lead is called wherever a person reads of it: its company, or its reference where no company is
// known. Empty for number 0 and for a lead that has neither; works for deleted leads too.
#pragma once

#include <QString>
#include <cstdint>

namespace ridealong {

class Book;

QString companyOf(const Book &book, uint32_t lead);

} // namespace ridealong
