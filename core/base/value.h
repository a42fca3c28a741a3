// SPDX-License-Identifier: GPL-3.0-or-later
// One cell, whatever its type: what a change, a filter's constant and an imported cell hold. Empty is
// unknown.
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <string>
#include <variant>

namespace ridealong {

enum class Grade : uint8_t { none, A, B, C, D, E };
inline Grade gradeFrom(int64_t number) // none for what is no grade
{
    return number >= int64_t(Grade::A) && number <= int64_t(Grade::E) ? Grade(number) : Grade::none;
}
inline char letter(Grade grade)
{
    return grade == Grade::none ? '-' : char('A' + int(grade) - 1);
}

// A row of another entity on this laptop, by its number; 0 is none. The log writes the row's id instead.
struct Link
{
    uint32_t number = 0;
    bool isSet() const { return number != 0; }
    auto operator<=>(const Link &) const = default;
};

using Value =
    std::variant<std::monostate, std::string, double, int64_t, bool, Money, Date, Instant, Grade, Link>;

inline bool isEmpty(const Value &value)
{
    return value.index() == 0;
}

} // namespace ridealong
