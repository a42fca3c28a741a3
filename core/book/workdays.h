// SPDX-License-Identifier: GPL-3.0-or-later
// Going on to days on which the book's team works. A book that has none within some years (all are holidays)
// gets the day it asked with.
#pragma once

#include "book/bookinfo.h"

namespace ridealong {

Date workdayFrom(const BookInfo &info, Date day);              // the day itself, or the next working day
Date workdaysAfter(const BookInfo &info, Date from, int days); // the n-th working day behind it

} // namespace ridealong
