// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "measure/coaching.h"
#include "work/coaching.h"
#include "work/coachingrefusals.h"
#include "work/order.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

using namespace coaching;

namespace {

constexpr size_t mostSkills = 24; // in use

QString tr(const char *text)
{
    return QCoreApplication::translate("coaching", text);
}

QString nameOf(const Book &book, uint32_t skill)
{
    return shown(book.tables().skill.text(skill, skillField("name")));
}

Status refuseRow(const Book &book, uint32_t row, uint32_t by)
{
    if (const Status may = refuseRep(book, by, tr("Only a manager changes the skills.")); !may)
        return may;
    if (!book.tables().skill.has(row))
        return Error{ErrorKind::notFound, tr("There is no such skill.")};
    return Done{};
}

// Of this change set and not yet in the book.
std::vector<const Change *> madeHere(const ChangeSet &changes)
{
    std::vector<const Change *> made;
    for (const Change &change : changes.changes())
        if (change.creates && change.entity == Entity::skill)
            made.push_back(&change);
    return made;
}

bool isRemovedHere(const ChangeSet &changes, uint32_t row)
{
    return std::ranges::any_of(changes.changes(), [&](const Change &change) {
        return !change.creates && change.entity == Entity::skill && change.number == row &&
               std::ranges::any_of(change.cells, [](const Cell &cell) {
                   return cell.field == skillField("deleted") && cell.value == Value{true};
               });
    });
}

bool hasText(const Change &change, FieldNo field, const std::string &text)
{
    return std::ranges::any_of(change.cells, [&](const Cell &cell) {
        const auto *value = std::get_if<std::string>(&cell.value);
        return cell.field == field && value && folded(*value) == folded(text);
    });
}

bool isTaken(const ChangeSet &changes, const Book &book, FieldNo field, const std::string &text, uint32_t but)
{
    const uint32_t there = rowWithText(book.tables().skill, field, text, but);
    return (there && !isRemovedHere(changes, there)) ||
           std::ranges::any_of(madeHere(changes),
                               [&](const Change *made) { return hasText(*made, field, text); });
}

Status refusal(const ChangeSet &changes, const Book &book, const SkillWish &wish, uint32_t by)
{
    if (const Status may = refuseRep(book, by, tr("Only a manager changes the skills.")); !may)
        return may;
    if (wish.row && !book.tables().skill.has(wish.row))
        return Error{ErrorKind::notFound, tr("There is no such skill.")};
    const QString name = tidied(wish.name);
    if (name.isEmpty())
        return refuse(tr("Enter a name."));
    if (name.size() > longestName)
        return refuse(tr("A name has %1 letters at most.").arg(longestName));
    if (isTaken(changes, book, skillField("name"), name.toStdString(), wish.row))
        return refuse(tr("There is a skill called %1.").arg(name));
    for (const std::string &guide : wish.guides)
        if (guide.size() > longestGuide)
            return refuseText(guide, longestGuide, {});
    return Done{};
}

Status refuseMore(const ChangeSet &changes, const Book &book)
{
    if (skillsOf(book).size() + madeHere(changes).size() < mostSkills)
        return Done{};
    return refuse(tr("A team is rated by %1 skills at most. Retire one first.").arg(mostSkills));
}

std::vector<Cell> cellsOf(const SkillWish &wish)
{
    constexpr FieldNo guideFields[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                       skillField("guide_4"), skillField("guide_5")};
    std::vector<Cell> cells = {{skillField("name"), tidied(wish.name).toStdString()}};
    for (size_t i = 0; i < wish.guides.size(); ++i) {
        std::string guide = trimmed(wish.guides[i]);
        cells.push_back({guideFields[i], guide.empty() ? Value{} : Value{std::move(guide)}});
    }
    return cells;
}

int64_t lastPosition(const ChangeSet &changes, const Book &book)
{
    int64_t last = 0;
    for (const uint32_t row : skillsOf(book, true))
        if (const int32_t position = book.tables().skill[row].position; position != unsetInt)
            last = std::max<int64_t>(last, position);
    return last + int64_t(madeHere(changes).size());
}

// It may be this change set that removed it.
void keep(ChangeSet &changes, uint32_t row)
{
    for (Change &change : changes.edit())
        if (!change.creates && change.entity == Entity::skill && change.number == row)
            std::erase_if(change.cells, [](const Cell &cell) { return cell.field == skillField("deleted"); });
}

void add(ChangeSet &changes, const Book &book, const SkillWish &wish)
{
    const std::string key = keyFrom(tidied(wish.name), [&](const std::string &candidate) {
        return isTaken(changes, book, skillField("key"), candidate, 0);
    });
    std::vector<Cell> cells = cellsOf(wish);
    cells.push_back({skillField("position"), lastPosition(changes, book) + 1});
    const Id id = Id::hashedFrom("skill|" + key);
    if (const uint32_t removed = book.tables().skill.find(id)) {
        keep(changes, removed);
        cells.push_back({skillField("retired"), false});
        cells.push_back({skillField("deleted"), false});
        changes.set(Entity::skill, removed, std::move(cells));
        return;
    }
    std::erase_if(cells, [](const Cell &cell) { return isEmpty(cell.value); });
    cells.push_back({skillField("key"), key});
    changes.create(Entity::skill, id, std::move(cells));
}

bool isUsed(const Book &book, uint32_t skill)
{
    const auto &ratings = book.tables().rating;
    const auto &rides = book.tables().ride;
    for (uint32_t row = 1; row < ratings.end(); ++row)
        if (ratings.has(row) && ratings[row].skill.number == skill)
            return true;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].skill.number == skill)
            return true;
    return false;
}

} // namespace

Status saveSkill(ChangeSet &changes, const Book &book, const SkillWish &wish, uint32_t by)
{
    if (const Status status = refusal(changes, book, wish, by); !status)
        return status;
    if (wish.row) {
        changes.set(Entity::skill, wish.row, cellsOf(wish));
        return Done{};
    }
    if (const Status status = refuseMore(changes, book); !status)
        return status;
    add(changes, book, wish);
    return Done{};
}

Status retireSkill(ChangeSet &changes, const Book &book, uint32_t row, bool retired, uint32_t by)
{
    if (const Status status = refuseRow(book, row, by); !status)
        return status;
    if ((book.tables().skill[row].retired == 2) == retired)
        return Done{};
    if (!retired)
        if (const Status status = refuseMore(changes, book); !status)
            return status;
    changes.set(Entity::skill, row, skillField("retired"), retired);
    return Done{};
}

Status removeSkill(ChangeSet &changes, const Book &book, uint32_t row, uint32_t by)
{
    if (const Status status = refuseRow(book, row, by); !status)
        return status;
    if (isUsed(book, row))
        return refuse(tr("%1 was rated or planned for already. Retire it: what was rated stays.")
                          .arg(nameOf(book, row)));
    changes.set(Entity::skill, row, skillField("deleted"), true);
    return Done{};
}

Status orderSkills(ChangeSet &changes, const Book &book, std::span<const uint32_t> rows, uint32_t by)
{
    std::vector<uint32_t> order;
    for (const uint32_t row : rows) {
        if (const Status status = refuseRow(book, row, by); !status)
            return status;
        if (std::ranges::find(order, row) == order.end())
            order.push_back(row);
    }
    for (const uint32_t row : skillsOf(book, true))
        if (std::ranges::find(order, row) == order.end())
            order.push_back(row);
    setOrder(changes, Entity::skill, skillField("position"), order);
    return Done{};
}

} // namespace ridealong
