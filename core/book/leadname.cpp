// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/leadname.h"

#include "base/words.h"
#include "book/book.h"

namespace ridealong {

QString companyOf(const Book &book, uint32_t lead)
{
    if (!lead || lead >= book.leads().end())
        return {};
    const std::string_view company = book.leads().text(lead, leadField("company"));
    return shown(company.empty() ? book.leads().text(lead, leadField("reference")) : company);
}

} // namespace ridealong
