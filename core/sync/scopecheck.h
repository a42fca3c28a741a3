// SPDX-License-Identifier: GPL-3.0-or-later
// The second look at what goes into an envelope, by another way than the one that chose it: reads the written
// bytes record by record and refuses an entry of a stream that its readers may not hold. Knows nothing of the
// book or of who is in the team.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace ridealong {

class ScopeCheck
{
public:
    explicit ScopeCheck(std::function<bool(std::string_view scope)> mayHold)
        : m_mayHold(std::move(mayHold))
    {
    }

    Status see(std::string_view plain); // pieces of any size
    Status end() const;                 // nothing is left over

private:
    Status check(std::string_view record);

    std::function<bool(std::string_view scope)> m_mayHold;
    std::unordered_set<Id> m_streams; // that the readers may hold
    std::string m_buffer;
};

} // namespace ridealong
