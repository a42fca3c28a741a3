// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/focus.h"

#include "base/blank.h"
#include "measure/brakes.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr int longestDays = 366;

QString tr(const char *text)
{
    return QCoreApplication::translate("releases", text);
}

bool isShare(double value)
{
    return value >= 0 && value <= 1; // false for NaN
}

uint32_t policyFrom(const Book &book, uint32_t person, Date from)
{
    const auto &policies = book.tables().policy;
    uint32_t found = 0;
    for (uint32_t row = 1; row < policies.end(); ++row)
        if (policies.has(row) && policies[row].person.number == person && policies[row].from == from)
            found = row;
    return found;
}

// One row for a person and a day.
void putPolicy(ChangeSet &changes, const Book &book, uint32_t person, Date from, std::vector<Cell> cells)
{
    if (const uint32_t row = policyFrom(book, person, from)) {
        changes.set(Entity::policy, row, std::move(cells));
        return;
    }
    std::erase_if(cells, [](const Cell &cell) { return isEmpty(cell.value); });
    cells.push_back({policyField("from"), from});
    if (person)
        cells.push_back({policyField("person"), Link{person}});
    changes.create(Entity::policy, std::move(cells));
}

} // namespace

Status setPolicy(ChangeSet &changes, const Book &book, const PolicyWish &wish)
{
    const MixPolicy &policy = wish.policy;
    if (wish.person && !book.people().has(wish.person))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (!wish.from.isSet())
        return refuse(tr("Say from which day on the goals hold."));
    for (const double share : {policy.goalA, policy.goalB, policy.goalC, policy.slack, policy.limitDe})
        if (!isShare(share))
            return refuse(tr("Goals, slack and limit are between 0 and 100 percent."));
    const double sum = policy.goalA + policy.goalB + policy.goalC;
    if (std::abs(sum - 1) > 0.0001)
        return refuse(tr("The goals of A, B and C must sum to 100; these sum to %1.").arg(sum * 100));
    std::vector<Cell> cells{{policyField("goal_a"), policy.goalA},
                            {policyField("goal_b"), policy.goalB},
                            {policyField("goal_c"), policy.goalC},
                            {policyField("slack"), policy.slack},
                            {policyField("limit_de"), policy.limitDe}};
    putPolicy(changes, book, wish.person, wish.from, std::move(cells));
    return Done{};
}

Status followEverybody(ChangeSet &changes, const Book &book, uint32_t person, Date from)
{
    if (!book.people().has(person))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (!from.isSet())
        return refuse(tr("Say from which day on the goals hold."));
    putPolicy(changes, book, person, from,
              {{policyField("goal_a"), Value{}},
               {policyField("goal_b"), Value{}},
               {policyField("goal_c"), Value{}},
               {policyField("slack"), Value{}},
               {policyField("limit_de"), Value{}}});
    return Done{};
}

Status releaseBrake(ChangeSet &changes, const Book &book, const ReleaseWish &wish)
{
    if (!book.people().has(wish.person))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (isBlank(wish.reason))
        return refuse(tr("Give a reason for the release. It stands in the history."));
    if (!wish.until.isSet() || wish.until < book.today())
        return refuse(tr("That day is over. Give today or a later one."));
    if (daysBetween(book.today(), wish.until) > longestDays)
        return refuse(tr("A release lasts a year at most. Give an earlier day."));
    if (!brakeOf(book, wish.person).isOn())
        return refuse(tr("The brake of %1 is not on.")
                          .arg(QString::fromStdString(std::string(book.personName(wish.person)))));
    changes.create(Entity::release, {{releaseField("person"), Link{wish.person}},
                                     {releaseField("on"), book.today()},
                                     {releaseField("until"), wish.until},
                                     {releaseField("reason"), wish.reason},
                                     {releaseField("by"), wish.by ? Value{Link{wish.by}} : Value{}}});
    return Done{};
}

} // namespace ridealong
