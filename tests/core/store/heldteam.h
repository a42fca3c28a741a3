// SPDX-License-Identifier: GPL-3.0-or-later
// A manager and the laptop of a rep, Erin, with a lead of hers: for the tests of what is not applied.
#pragma once

#include "store/schema.h"
#include "support/otherlaptop.h"

namespace ridealong {

inline constexpr int64_t start = 1'791'000'000'000;

inline std::string cborReal(double real)
{
    std::string bytes;
    cbor::real(bytes, real);
    return bytes;
}

struct Team
{
    TempBook book;
    Id erin = idNumbered(7), cole = idNumbered(8), acme = idNumbered(1);
    OtherLaptop manager{1, "rep:" + idNumbered(7).hex()};
    OtherLaptop ofManager{4, "team"};
    OtherLaptop erins{2, "rep:" + idNumbered(7).hex(), idNumbered(7)};

    // The row of Erin's laptop, as the manager let it in.
    Written laptop(std::string revokedAfter = {})
    {
        std::vector<LogPart> parts = {{2, cborId(erin)}, {3, cborText("rep")}};
        if (!revokedAfter.empty()) {
            parts.push_back({8, cborWhole(20'700)});
            parts.push_back({9, cborText(revokedAfter)});
        }
        return ofManager.write(start, {{.kind = LogItem::Kind::create,
                                        .entity = uint16_t(Entity::laptop),
                                        .row = erins.stream().laptop,
                                        .parts = parts}});
    }
    Written lead()
    {
        return manager.write(start,
                             {createdLead(acme, {{companyTag, cborText("Acme")}, {ownerTag, cborId(erin)}})});
    }
    Id owner()
    {
        const auto &leads = book.book().leads();
        return book->store().idOf(Entity::person, leads[leads.find(acme)].owner.number);
    }
    Money value() const { return book.book().leads()[book.book().leads().find(acme)].value; }
    Written set(const Written &made, uint16_t tag, std::string value)
    {
        return erins.write(start + 5, {setField(Entity::lead, acme, tag, std::move(value), {made.hash})});
    }
};

} // namespace ridealong
