// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/duplicates.h"

#include "base/fold.h"
#include "base/hash.h"
#include "lead/companykey.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t fewestPhoneDigits = 7;

uint64_t keyOf(Likeness why, std::string_view text)
{
    return text.empty() ? 0 : hash64(text, uint64_t(why) + 1);
}

std::string digitsOf(std::string_view phone)
{
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.size() < fewestPhoneDigits ? std::string{} : digits;
}

std::string placed(std::string_view company, std::string_view postalCode)
{
    const std::string code = foldedHeader(postalCode);
    std::string key = code.empty() ? std::string{} : companyKey(company);
    if (!key.empty())
        key += '|' + code;
    return key;
}

struct Keyed
{
    uint64_t key;
    uint32_t lead;
    auto operator<=>(const Keyed &) const = default;
};

void addGroups(Likeness why, std::vector<Keyed> &keyed, std::vector<DuplicateGroup> &groups)
{
    std::ranges::sort(keyed);
    for (auto from = keyed.begin(); from != keyed.end();) {
        const auto to = std::find_if(from, keyed.end(), [&](const Keyed &k) { return k.key != from->key; });
        if (to - from > 1) {
            DuplicateGroup group{why, {}};
            std::transform(from, to, std::back_inserter(group.leads), [](const Keyed &k) { return k.lead; });
            groups.push_back(std::move(group));
        }
        from = to;
    }
}

} // namespace

LikenessKeys likenessKeys(std::string_view email, std::string_view phone, std::string_view company,
                          std::string_view postalCode)
{
    const bool mail = email.find('@') != std::string_view::npos;
    return {keyOf(Likeness::email, mail ? folded(email) : std::string{}),
            keyOf(Likeness::phone, digitsOf(phone)),
            keyOf(Likeness::companyAndPostalCode, placed(company, postalCode))};
}

LikenessKeys likenessKeys(const Table<Lead> &leads, uint32_t lead)
{
    return likenessKeys(leads.text(lead, leadField("email")), leads.text(lead, leadField("phone")),
                        leads.text(lead, leadField("company")), leads.text(lead, leadField("postal_code")));
}

std::vector<DuplicateGroup> likelyDuplicates(const Table<Lead> &leads)
{
    std::array<std::vector<Keyed>, 3> keyed;
    for (uint32_t lead = 1; lead < leads.end(); ++lead) {
        if (!leads.has(lead))
            continue;
        const LikenessKeys keys = likenessKeys(leads, lead);
        for (size_t i = 0; i < keys.size(); ++i)
            if (keys[i])
                keyed[i].push_back({keys[i], lead});
    }
    std::vector<DuplicateGroup> groups;
    for (size_t i = 0; i < keyed.size(); ++i)
        addGroups(Likeness(i), keyed[i], groups);
    return groups;
}

std::vector<uint32_t> likelyDuplicatesOf(const Table<Lead> &leads, uint32_t lead)
{
    const LikenessKeys mine = likenessKeys(leads, lead);
    std::vector<uint32_t> alike;
    for (uint32_t other = 1; other < leads.end(); ++other) {
        if (other == lead || !leads.has(other))
            continue;
        const LikenessKeys keys = likenessKeys(leads, other);
        for (size_t i = 0; i < keys.size(); ++i)
            if (mine[i] && mine[i] == keys[i]) {
                alike.push_back(other);
                break;
            }
    }
    return alike;
}

} // namespace ridealong
