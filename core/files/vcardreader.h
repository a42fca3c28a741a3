// SPDX-License-Identifier: GPL-3.0-or-later
// Address cards (vCard 2.1, 3.0 and 4.0) as rows of leads, one card after the other. Where a card names
// several phones or addresses, the preferred one is taken, else that of work. A card without an organization
// is its person's. The device is the caller's.
#pragma once

#include "files/vcardlines.h"

#include <array>

namespace ridealong {

inline constexpr std::array<const char *, 13> vcardFields{
    "company", "contact", "title",       "email",   "phone", "website", "street",
    "city",    "region",  "postal_code", "country", "tags",  "notes"};

struct VCard
{
    std::array<std::string, vcardFields.size()> cells; // by vcardFields
    bool isGroup = false;                              // a list of other cards
    bool isNamedByPerson = false;                      // the company is the person, or what else the card has
    bool isWhole = true;                               // its end was there
    int more = 0;                                      // phones, e-mails and addresses that were left out

    bool isEmpty() const;
};

class VCardReader
{
public:
    explicit VCardReader(QIODevice &device)
        : m_lines(device)
    {
    }
    bool next(VCard &card);

private:
    VCardLines m_lines;
    bool m_begun = false; // the next card has begun where the last one ended
};

} // namespace ridealong
