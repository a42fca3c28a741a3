// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a model or a list of faults; a model without faults reads back as it was written, and scores.
#include "scoring/explain.h"
#include "scoring/modelfile.h"

#include "support/leadsheet.h"

#include <cstdlib>

using namespace ridealong;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static LeadSheet sheet;
    static const uint32_t lead =
        sheet.add({{"industry", text("Food")}, {"value", money(500)}, {"received_on", day("2026-11-01")}});
    const LeadData data = sheet.data();
    const std::string_view input(reinterpret_cast<const char *>(bytes), size);
    const ModelReading reading = readAndCheckModel(input, data, ModelState::draft);
    const Explanation why = explain(Scorer(reading.model, data), lead);
    if (!(why.scores.completeness >= 0 && why.scores.completeness <= 1 + 1e-9))
        std::abort();
    if (reading.faults.empty() && readModel(writeModel(reading.model)).model != reading.model)
        std::abort();
    return 0;
}
