// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a filter or a mistake with a column; a filter that is printed reads back as the same one.
#include "lead/filter.h"

#include "support/leadsheet.h"

#include <cstdlib>

using namespace ridealong;

namespace {

struct Fixture
{
    LeadSheet sheet;
    LeadData data = sheet.data();

    Fixture()
    {
        const uint32_t brand = sheet.addCustomField("brand", "choice", "Grundfos|Wilo");
        const uint32_t lead = sheet.add({{"company", text("Acme Foods")},
                                         {"value", money(500)},
                                         {"need", text("none")},
                                         {"owner", Link{1}},
                                         {"received_on", day("2026-11-01")}});
        sheet.add({});
        sheet.setCustom(lead, brand, text("Wilo"));
        data.standings = sheet.standings;
    }
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const Fixture fixture;
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    const Result<Filter> filter = parseFilter(input, fixture.data);
    if (!filter)
        return filter.error().text.isEmpty() ? std::abort(), 1 : 0;
    const std::vector<uint32_t> chosen = filter->select(fixture.data);
    for (uint32_t lead : {1u, 2u})
        if (filter->matches(lead) != filter->matches(lead, Assumption{}))
            std::abort();
    const std::string printed = filter->text();
    if (printed.size() > longestFilter)
        return 0;
    const Result<Filter> again = parseFilter(printed, fixture.data);
    if (!again || again->text() != printed || again->select(fixture.data) != chosen)
        std::abort();
    return 0;
}
