// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of what needs a person today, costliest first: each with a title, a sentence, what it costs and
// the page that deals with it. A manager sees his team, a rep what is his own. Nothing is kept: ask again
// after a change.
#pragma once

#include "measure/mix.h"
#include "measure/response.h"

#include <span>

namespace ridealong {

enum class Urgency : uint8_t { alarm, notice };

struct Need
{
    const char *rule = ""; // id of its row in the table
    QString title = {};    // "Cole has 5 overdue follow-ups worth $214k"
    QString sentence = {}; // "Oldest: Hoosier Ethanol Partners, 9 days overdue, Demo, $70k"
    Money cost = {};       // what it may lose or wastes; unset where money does not tell
    Urgency urgency = Urgency::notice;
    const char *page = "";            // key of the page to open: focus, follow-ups, leads
    uint32_t person = 0;              // whom it is about; 0 for the team
    std::vector<uint32_t> leads = {}; // what it is about, the first to look at first
};

struct NeedInput
{
    const Book &book;
    const Effort &effort;
    uint32_t viewer = 0; // a rep sees his own; 0 or a manager: everybody's
    Moment now = {};     // for clocks of hours; the start of today when unset
};

struct NeedRule
{
    const char *id;
    const char *page;
    Urgency urgency;
    void (*find)(const NeedInput &input, std::vector<Need> &needs);
};

std::span<const NeedRule> needRules();
std::vector<Need> needsYou(const NeedInput &input);

// The same rule by rule, for a thread that has something else to do between two of them. The book must stay
// as it is until take().
class NeedsInSteps
{
public:
    explicit NeedsInSteps(const NeedInput &input)
        : m_input(input)
    {
    }

    bool step();              // asks the next rule; false when none is left
    std::vector<Need> take(); // asks those that are left

private:
    NeedInput m_input;
    size_t m_next = 0;
    std::vector<Need> m_needs;
};

} // namespace ridealong
