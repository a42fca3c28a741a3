// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clones.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/similarities.h"
#include "work/bulk.h"
#include "work/leads.h"
#include "work/settings.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clones", text);
}

} // namespace

Status dealClones(ChangeSet &changes, const Book &book, std::span<const DealtLead> deal, uint32_t by)
{
    if (const Status dealt = dealLeads(changes, book, deal, by); !dealt)
        return dealt;
    std::vector<uint32_t> leads;
    for (const DealtLead &dealt : deal)
        leads.push_back(dealt.lead);
    return addTag(changes, book, leads, cloneTag);
}

Deed deedOf(const Book &book, std::span<const DealtLead> deal)
{
    QStringList names;
    for (const DealtLead &dealt : deal)
        if (const QString name = shown(book.personName(dealt.person)); !names.contains(name))
            names << name;
    constexpr int mostNames = 3;
    return {Op::assign,
            deal.size() == 1 ? shown(book.leads().text(deal.front().lead, leadField("company")))
                             : tr("%1 clones").arg(spokenLocale().toString(qlonglong(deal.size()))),
            names.size() > mostNames ? tr("%1 reps").arg(names.size()) : listWords(names)};
}

Status setBestAccounts(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads)
{
    const std::set<uint32_t> wanted(leads.begin(), leads.end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const bool is = book.leads()[lead].bestAccount == 2;
        const bool will = wanted.contains(lead);
        if (is == will || !book.leads().has(lead))
            continue;
        const Status set =
            setFields(changes, book, lead, {{leadField("best_account"), will ? Value{true} : Value{}}});
        if (!set)
            return set;
    }
    return Done{};
}

Status compareBy(ChangeSet &changes, const Book &book, const std::vector<std::string> &keys)
{
    std::string text;
    for (const std::string &key : keys) {
        const auto field = comparableField(book.leadData(), key);
        if (!field)
            return refuse(tr("Leads can’t be compared by %1.").arg(QString::fromStdString(key)));
        text += (text.empty() ? "" : ",") + field->key();
    }
    putSetting(changes, book, lookalikeFieldsKey, text);
    return Done{};
}

} // namespace ridealong
