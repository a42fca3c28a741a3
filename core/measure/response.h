// SPDX-License-Identifier: GPL-3.0-or-later
// How fast inquiries are answered, in working hours of the book. The day received has no time: the clock runs
// from the opening of that day (or of the next working day), a touch on the same day answers at once, and a
// touch without a time counts from the opening of its day.
#pragma once

#include "book/book.h"

#include <optional>

namespace ridealong {

struct Moment
{
    Date on;
    int minute = unsetInt; // of the day
};

// Working minutes between two moments; 0 when the second is not later. Any dates, in constant time.
int64_t workingMinutes(const BookInfo &info, Moment from, Moment to);
int workingDaysBetween(const BookInfo &info, Date from, Date to); // the first counts, the last does not

bool isTouched(const Book &book, uint32_t lead);                   // since it was received
std::optional<Moment> firstTouch(const Book &book, uint32_t lead); // since it was received
std::optional<double> responseHours(const Book &book, uint32_t lead);
double waitingHours(const Book &book, uint32_t lead); // of an inquiry that nobody touched, until today opens

bool isWebSource(std::string_view source);           // its name speaks of the web
double targetHours(const Book &book, uint32_t lead); // by its source

enum class Response : uint8_t { notDue, inTime, late }; // late also: past the target and still untouched
Response answerTo(const Book &book, uint32_t lead);
Response answerTo(const Book &book, uint32_t lead, std::optional<double> hours); // its responseHours()

} // namespace ridealong
