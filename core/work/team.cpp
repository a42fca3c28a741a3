// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/team.h"

#include "base/words.h"
#include "lead/initials.h"
#include "work/order.h"
#include "work/settings.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int mostCapacity = 100'000;
constexpr int64_t mostHourlyMinor = 100'000'000'000;
constexpr qsizetype mostInitials = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("team", text);
}

QString nameOf(const Book &book, uint32_t person)
{
    return shown(book.personName(person));
}

bool isOwner(const Book &book, uint32_t person)
{
    return person && book.personName(person) == book.info().owner;
}

bool hasReports(const Book &book, uint32_t person)
{
    const auto &people = book.people();
    for (uint32_t row = 1; row < people.end(); ++row)
        if (people.has(row) && people[row].active != 1 && people[row].manager.number == person)
            return true;
    return false;
}

// Names, initials and e-mails call people, so each calls one.
Status refusedTwin(const Book &book, FieldNo field, const std::string &text, uint32_t person,
                   const QString &sentence)
{
    const uint32_t twin = text.empty() ? 0 : rowWithText(book.people(), field, text, person);
    return twin ? Status(refuse(sentence.arg(nameOf(book, twin)))) : Status(Done{});
}

Status takeName(std::string &text, const Book &book, uint32_t person)
{
    const QString name = tidied(text);
    if (name.isEmpty())
        return refuse(tr("Enter a name."));
    if (name.size() > longestName)
        return refuse(tr("A name has %1 letters at most.").arg(longestName));
    text = name.toStdString();
    return refusedTwin(book, personField("name"), text, person, tr("There is a %1 in the team."));
}

Status takeInitials(std::string &text, const Book &book, uint32_t person)
{
    const QString initials = tidied(text).remove(u' ');
    if (initials.isEmpty() || initials.size() > mostInitials)
        return refuse(tr("Initials are one to four letters."));
    text = initials.toStdString();
    return refusedTwin(book, personField("initials"), text, person, tr("%1 has these initials."));
}

Status takeEmail(std::string &text, const Book &book, uint32_t person)
{
    const QString email = QString::fromStdString(text).trimmed();
    const qsizetype at = email.indexOf(u'@');
    const bool isAddress = at > 0 && at == email.lastIndexOf(u'@') && at < email.size() - 1 &&
                           !email.contains(u' ') && email.size() <= 254;
    if (!email.isEmpty() && !isAddress)
        return refuse(tr("An e-mail address looks like name@company.com."));
    text = email.toStdString();
    return refusedTwin(book, personField("email"), text, person, tr("%1 has this e-mail address."));
}

Status refusedRole(const std::string &role, const Book &book, uint32_t person)
{
    if (role != "rep" && role != "manager")
        return refuse(tr("A role is rep or manager."));
    if (role == "manager" || !person)
        return Done{};
    if (isOwner(book, person) && book.info().role == "manager")
        return refuse(tr("%1 owns this book, so the role stays manager.").arg(nameOf(book, person)));
    if (hasReports(book, person))
        return refuse(tr("People report to %1. Give them another manager first.").arg(nameOf(book, person)));
    return Done{};
}

Status refusedManager(Link manager, const Book &book, uint32_t person)
{
    if (!manager.isSet())
        return Done{};
    if (!book.people().has(manager.number))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (book.people().text(manager.number, personField("role")) != "manager")
        return refuse(tr("%1 is not a manager.").arg(nameOf(book, manager.number)));
    uint32_t above = manager.number;
    for (uint32_t steps = 0; above && steps < book.people().end(); ++steps) {
        if (above == person)
            return refuse(tr("%1 would then report to themselves.").arg(nameOf(book, person)));
        above = book.people()[above].manager.number;
    }
    return Done{};
}

Status refusedNumber(const Cell &cell)
{
    if (cell.field == personField("capacity")) {
        const auto *count = std::get_if<int64_t>(&cell.value);
        if (count && (*count < 0 || *count > mostCapacity))
            return refuse(tr("Enter a whole number of leads from 0 to %1.").arg(mostCapacity));
    }
    if (cell.field == personField("hourly_cost")) {
        const auto *cost = std::get_if<Money>(&cell.value);
        if (cost && (cost->minor < 0 || cost->minor > mostHourlyMinor))
            return refuse(tr("An hour costs nothing or more."));
    }
    return Done{};
}

Status refusedRest(const Cell &cell, const Book &book, uint32_t person)
{
    const auto *text = std::get_if<std::string>(&cell.value);
    const auto *link = std::get_if<Link>(&cell.value);
    const auto *active = std::get_if<bool>(&cell.value);
    if (cell.field == personField("role"))
        return refusedRole(text ? *text : std::string(), book, person);
    if (cell.field == personField("manager") && link)
        return refusedManager(*link, book, person);
    if (cell.field == personField("active") && active && !*active && isOwner(book, person))
        return refuse(
            tr("%1 owns this book. Give it another owner first, under Company.").arg(nameOf(book, person)));
    return refusedNumber(cell);
}

// Puts texts into their kept form.
Status take(Cell &cell, const Book &book, uint32_t person)
{
    const bool isText = std::holds_alternative<std::string>(cell.value);
    if (!isText && cell.field == personField("name"))
        return refuse(tr("Enter a name."));
    if (isText) {
        auto &text = std::get<std::string>(cell.value);
        if (cell.field == personField("name"))
            return takeName(text, book, person);
        if (cell.field == personField("initials"))
            return takeInitials(text, book, person);
        if (cell.field == personField("email"))
            return takeEmail(text, book, person);
    }
    return refusedRest(cell, book, person);
}

Status takeAll(std::vector<Cell> &cells, const Book &book, uint32_t person)
{
    for (Cell &cell : cells) {
        if (const Status taken = take(cell, book, person); !taken)
            return taken;
        if (const auto *text = std::get_if<std::string>(&cell.value); text && text->empty())
            cell.value = Value{};
    }
    return Done{};
}

bool sets(const std::vector<Cell> &cells, FieldNo field)
{
    return std::ranges::find(cells, field, &Cell::field) != cells.end();
}

// "KL", or "KL2" beside another KL.
std::string freeInitials(const Book &book, const std::string &name)
{
    const std::string wanted = initialsOf(name);
    std::string free = wanted;
    for (int number = 2; rowWithText(book.people(), personField("initials"), free); ++number)
        free = wanted + std::to_string(number);
    return free;
}

template<class T>
bool anyNames(const Table<T> &table, Link T::*member, uint32_t person)
{
    for (uint32_t row = 1; row < table.end(); ++row)
        if ((table[row].*member).number == person)
            return true;
    return false;
}

bool isNamed(const Book &book, uint32_t person)
{
    const Tables &tables = book.tables();
    return anyNames(tables.lead, &Lead::owner, person) ||
           anyNames(tables.activity, &Activity::person, person) ||
           anyNames(tables.step, &Step::person, person) || anyNames(tables.move, &Move::by, person) ||
           anyNames(tables.quota, &Quota::person, person) ||
           anyNames(tables.policy, &Policy::person, person) ||
           anyNames(tables.release, &Release::person, person) ||
           anyNames(tables.release, &Release::by, person) ||
           anyNames(tables.model, &ModelVersion::by, person) || hasReports(book, person);
}

} // namespace

std::vector<uint32_t> peopleInOrder(const Book &book)
{
    const auto &people = book.people();
    std::vector<uint32_t> all;
    for (uint32_t person = 1; person < people.end(); ++person)
        if (people.has(person))
            all.push_back(person);
    std::ranges::stable_sort(all, {}, [&](uint32_t person) {
        return std::pair(people[person].active == 1, folded(book.personName(person)));
    });
    return all;
}

int openLeadsOf(const Book &book, uint32_t person)
{
    int count = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        count += book.leads().has(lead) && book.leads()[lead].owner.number == person &&
                 book.stageType(book.leads()[lead].stage.number) == StageType::open;
    return count;
}

Result<uint32_t> addPerson(ChangeSet &changes, const Book &book, std::vector<Cell> cells)
{
    const auto name = std::ranges::find(cells, personField("name"), &Cell::field);
    if (name == cells.end())
        return refuse(tr("Enter a name."));
    if (const Status taken = takeAll(cells, book, 0); !taken)
        return taken.error();
    const std::string kept =
        std::get<std::string>(std::ranges::find(cells, personField("name"), &Cell::field)->value);
    const std::pair<FieldNo, Value> usual[] = {{personField("initials"), freeInitials(book, kept)},
                                               {personField("role"), std::string("rep")},
                                               {personField("active"), true}};
    for (const auto &[field, value] : usual)
        if (!sets(cells, field))
            cells.push_back({field, value});
    return changes.create(Entity::person, std::move(cells));
}

Status setPerson(ChangeSet &changes, const Book &book, uint32_t person, std::vector<Cell> cells)
{
    if (!book.people().has(person))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (const Status taken = takeAll(cells, book, person); !taken)
        return taken;
    const auto name = std::ranges::find(cells, personField("name"), &Cell::field);
    if (name != cells.end() && isOwner(book, person))
        putSetting(changes, book, "owner", std::get<std::string>(name->value));
    changes.set(Entity::person, person, std::move(cells));
    return Done{};
}

Status removePerson(ChangeSet &changes, const Book &book, uint32_t person)
{
    if (!book.people().has(person))
        return Error{ErrorKind::notFound, tr("There is no such person in the book.")};
    if (isOwner(book, person))
        return refuse(tr("%1 owns this book, so the name stays.").arg(nameOf(book, person)));
    if (isNamed(book, person))
        return refuse(
            tr("%1 stands at leads, activities or goals, so the name stays. Make %1 inactive instead.")
                .arg(nameOf(book, person)));
    changes.set(Entity::person, person, personField("deleted"), true);
    return Done{};
}

} // namespace ridealong
