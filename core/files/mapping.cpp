// SPDX-License-Identifier: GPL-3.0-or-later
// What headers say by themselves.
#include "files/mapping.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int noRank = 1000;

// 0 for the key or the label, then the place among the aliases.
int rankOfWhole(const ImportField &field, std::string_view header)
{
    if (header.empty())
        return noRank;
    if (foldedHeader(field.key) == header || foldedHeader(field.label) == header)
        return 0;
    int rank = 1;
    for (std::string_view rest = field.aliases; !rest.empty(); ++rank) {
        const size_t bar = rest.find('|');
        if (rest.substr(0, bar) == header)
            return rank;
        rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
    }
    return noRank;
}

// "Est. value" is short for "Estimated value", and "Est. close" for "Expected close".
int rankOf(const ImportField &field, std::string_view header)
{
    int rank = rankOfWhole(field, header);
    if (header.starts_with("est"))
        for (std::string_view word : {"estimated", "expected"})
            rank = std::min(rank, rankOfWhole(field, std::string(word) + std::string(header.substr(3))));
    return rank;
}

struct Claim
{
    int rank;
    size_t header;
    size_t field;
    auto operator<=>(const Claim &) const = default;
};

std::vector<Claim> claimsOf(const std::vector<ImportField> &fields, const std::vector<std::string> &headers)
{
    std::vector<Claim> claims;
    for (size_t h = 0; h < headers.size(); ++h) {
        const std::string folded = foldedHeader(headers[h]);
        for (size_t f = 0; f < fields.size(); ++f)
            if (const int rank = rankOf(fields[f], folded); rank < noRank)
                claims.push_back({rank, h, f});
    }
    std::ranges::sort(claims);
    return claims;
}

// First and last name stand in columns of their own in most lists of people.
bool isPartOfName(std::string_view header)
{
    constexpr std::string_view parts[] = {"firstname", "givenname", "forename",
                                          "lastname",  "surname",   "familyname"};
    return std::ranges::find(parts, header) != std::end(parts);
}

void joinNames(const std::vector<ImportField> &fields, const std::vector<std::string> &headers,
               const std::vector<bool> &gone, std::vector<int> &mapped)
{
    const int contact = fieldNamed(fields, "contact");
    if (contact < 0 || gone[size_t(contact)])
        return;
    for (size_t i = 0; i < headers.size(); ++i)
        if (mapped[i] < 0 && isPartOfName(foldedHeader(headers[i])))
            mapped[i] = contact;
}

} // namespace

bool namesField(const ImportField &field, std::string_view header)
{
    return rankOf(field, foldedHeader(header)) < noRank;
}

std::vector<int> mapHeaders(const std::vector<ImportField> &fields, const std::vector<std::string> &headers,
                            const std::vector<bool> &taken)
{
    std::vector<int> mapped(headers.size(), -1);
    std::vector<bool> gone = taken;
    gone.resize(fields.size());
    for (const Claim &claim : claimsOf(fields, headers)) {
        if (mapped[claim.header] >= 0 || gone[claim.field])
            continue;
        mapped[claim.header] = int(claim.field);
        gone[claim.field] = true;
    }
    joinNames(fields, headers, gone, mapped);
    return mapped;
}

} // namespace ridealong
