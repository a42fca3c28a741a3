// SPDX-License-Identifier: GPL-3.0-or-later
// Where "now" comes from. A value: the command line's --today and the tests set it, nothing else asks the
// system.
#pragma once

#include "base/date.h"

namespace ridealong {

class Clock
{
public:
    Clock() = default;           // the system's clock
    static Clock at(Date today); // noon local of that day, standing still
    static Clock at(Instant now);

    Instant now() const;
    Date today() const { return now().localDate(); }
    bool isFixed() const { return m_fixed.isSet(); }

private:
    Instant m_fixed;
};

} // namespace ridealong
