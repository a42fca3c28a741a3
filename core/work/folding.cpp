// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/folding.h"

#include "base/words.h"
#include "lead/samevalues.h"
#include "work/bulk.h"

#include <QCoreApplication>
#include <unordered_map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("folding", text);
}

using Wanted = std::unordered_map<std::string, size_t>; // the wish of a spelling

Wanted wantedBy(const std::vector<FoldWish> &wishes)
{
    Wanted wanted;
    for (size_t i = 0; i < wishes.size(); ++i)
        for (const std::string &spelling : wishes[i].spellings)
            if (spelling != wishes[i].into)
                wanted.emplace(spelling, i);
    return wanted;
}

} // namespace

Status foldValues(ChangeSet &changes, const Book &book, const LeadFieldRef &field,
                  const std::vector<FoldWish> &wishes, uint32_t by)
{
    if (!mayHaveSpellings(field))
        return refuse(tr("Only a field of text has spellings."));
    for (const FoldWish &wish : wishes)
        if (shown(wish.into).trimmed().isEmpty())
            return refuse(tr("Give the value that the spellings are to become."));
    const Wanted wanted = wantedBy(wishes);
    std::vector<std::vector<uint32_t>> leads(wishes.size());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        if (!book.leads().has(lead))
            continue;
        const auto found = wanted.find(leadText(book.leadData(), lead, field));
        if (found != wanted.end())
            leads[found->second].push_back(lead);
    }
    for (size_t i = 0; i < wishes.size(); ++i)
        if (const Status set = setField(changes, book, leads[i], field, wishes[i].into, by); !set)
            return set;
    return Done{};
}

QString foldedInto(const std::vector<FoldWish> &wishes)
{
    return wishes.size() == 1 ? shown(wishes.front().into) : QString();
}

} // namespace ridealong
