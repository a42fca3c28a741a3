// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/clones.h"

#include "base/fold.h"
#include "base/words.h"
#include "book/similarities.h"
#include "work/bulk.h"
#include "work/leads.h"
#include "work/settings.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clones", text);
}

bool isActive(const Book &book, uint32_t person)
{
    return book.people().has(person) && book.people()[person].active != 1;
}

std::vector<uint32_t> bestGradeFirst(const Book &book, std::span<const uint32_t> leads)
{
    std::vector<uint32_t> ordered(leads.begin(), leads.end());
    std::ranges::stable_sort(ordered, {}, [&](uint32_t lead) {
        const Grade grade = book.standing(lead).grade;
        return grade == Grade::none ? int(Grade::E) + 1 : int(grade);
    });
    return ordered;
}

std::vector<uint32_t> repsOfTerritory(const Book &book, uint32_t lead, std::span<const uint32_t> reps)
{
    const std::string territory = folded(book.leads().text(lead, leadField("territory")));
    std::vector<uint32_t> there;
    for (const uint32_t rep : reps)
        if (!territory.empty() && folded(book.people().text(rep, personField("territory"))) == territory)
            there.push_back(rep);
    return there.empty() ? std::vector<uint32_t>(reps.begin(), reps.end()) : there;
}

Status refuseDeal(const Book &book, std::span<const DealtLead> deal)
{
    if (deal.empty())
        return refuse(tr("Choose the clones to give, and at least one rep."));
    for (const DealtLead &dealt : deal) {
        if (!isActive(book, dealt.person))
            return refuse(tr("%1 is not active any more.").arg(shown(book.personName(dealt.person))));
        if (!book.leads().has(dealt.lead) || !isOpenLead(book, dealt.lead))
            return refuse(tr("A lead among them is not open any more."));
    }
    return Done{};
}

} // namespace

bool isFree(const Book &book, uint32_t lead)
{
    return !isActive(book, book.leads()[lead].owner.number);
}

std::vector<DealtLead> dealInTurn(const Book &book, std::span<const uint32_t> leads,
                                  std::span<const uint32_t> reps)
{
    std::vector<DealtLead> deal;
    std::map<uint32_t, size_t> given;
    for (const uint32_t lead : bestGradeFirst(book, leads)) {
        if (reps.empty() || !book.leads().has(lead))
            continue;
        const uint32_t owner = book.leads()[lead].owner.number;
        const std::vector<uint32_t> may = repsOfTerritory(book, lead, reps);
        const uint32_t rep =
            std::ranges::count(reps, owner)
                ? owner
                : *std::ranges::min_element(may, {}, [&](uint32_t one) { return given[one]; });
        ++given[rep];
        deal.push_back({lead, rep});
    }
    return deal;
}

Status dealClones(ChangeSet &changes, const Book &book, std::span<const DealtLead> deal)
{
    if (const Status refused = refuseDeal(book, deal); !refused)
        return refused;
    std::vector<uint32_t> leads;
    for (const DealtLead &dealt : deal) {
        leads.push_back(dealt.lead);
        assignOwner(changes, book, {&dealt.lead, 1}, dealt.person);
    }
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
                             : tr("%1 clones").arg(deal.size()),
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
            return refuse(tr("Leads can't be compared by %1.").arg(QString::fromStdString(key)));
        text += (text.empty() ? "" : ",") + field->key();
    }
    putSetting(changes, book, lookalikeFieldsKey, text);
    return Done{};
}

} // namespace ridealong
