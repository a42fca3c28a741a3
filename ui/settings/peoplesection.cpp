// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/peoplesection.h"

#include "base/words.h"
#include "dealing/dealactions.h"
#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"
#include "work/team.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString roleWords(const Book &book, uint32_t person)
{
    return book.people().text(person, personField("role")) == "manager" ? PeopleSection::tr("Manager")
                                                                        : PeopleSection::tr("Rep");
}

bool isActive(const Book &book, uint32_t person)
{
    return book.people()[person].active != 1;
}

FieldNo fieldNamed(const Book &book, const char *key)
{
    return book.people().fieldByKey(key);
}

// Of everybody in one walk over the leads.
std::vector<int> openLeads(const Book &book)
{
    std::vector<int> counts(book.people().end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const uint32_t owner = book.leads()[lead].owner.number;
        if (book.leads().has(lead) && owner < counts.size())
            counts[owner] += book.stageType(book.leads()[lead].stage.number) == StageType::open;
    }
    return counts;
}

QString wholeText(int32_t number)
{
    return number == unsetInt ? QString() : QString::number(number);
}

} // namespace

PeopleSection::PeopleSection(ShellContext &context, QWidget *parent)
    : RowsSection(context, parent)
{
    addList(tr("People"),
            tr("Who leaves the team is made inactive. The leads stay, to be given to somebody else."),
            {.name = tr("People"),
             .newName = tr("Name of a new person"),
             .add = tr("Add person"),
             .remove = tr("Delete"),
             .ordered = false},
            {{.title = tr("Name")},
             {.title = tr("Role"), .width = 90},
             {.title = tr("Open leads"), .width = 90, .right = true},
             {.title = tr("At work"), .width = 90}});
    list()->setAdder([this](const QString &name) { return add(name); });
    connect(list(), &RowList::removed, this, &PeopleSection::remove);
    addIdentity();
    addWork();
    addFigures();
    refresh();
}

void PeopleSection::addText(const RowWords &words, const char *field)
{
    rowForm()->addEntry(
        words, Form::Width::text,
        [this, field](const QString &text) {
            return set(field, text.trimmed().isEmpty() ? Value{} : Value{text.trimmed().toStdString()});
        },
        [this, field] { return shown(book().people().text(row(), fieldNamed(book(), field))); });
}

void PeopleSection::addIdentity()
{
    addText({.label = tr("Name")}, "name");
    rowForm()->addEntry(
        {.label = tr("Initials")}, Form::Width::number,
        [this](const QString &text) { return set("initials", text.toStdString()); },
        [this] { return shown(book().initials(row())); });
    addText({.label = tr("E-mail")}, "email");
}

void PeopleSection::addWork()
{
    rowForm()->addChoice(
        {.label = tr("Role"), .note = tr("Managers see the whole team and change the settings of the book.")},
        {tr("Rep"), tr("Manager")},
        [this](int place) { return set("role", std::string(place == 1 ? "manager" : "rep")); },
        [this] { return int(book().people().text(row(), personField("role")) == "manager"); });
    m_manager = rowForm()->addChoice({.label = tr("Reports to")}, {}, [this](int place) {
        return set("manager", Link{possibleManagers()[size_t(place)]});
    });
    rowForm()->addChoice(
        {.label = tr("At work")}, {tr("Active"), tr("Inactive")},
        [this](int place) {
            const Status done = set("active", place == 0);
            if (done && place != 0)
                offerDealing(row());
            return done;
        },
        [this] { return int(!isActive(book(), row())); });
    addText({.label = tr("Territory")}, "territory");
    addText({.label = tr("Office")}, "office");
}

void PeopleSection::addFigures()
{
    rowForm()->addEntry(
        {.label = tr("Hired on")}, Form::Width::number,
        [this](const QString &text) -> Status {
            const Date date = dateIn(text);
            if (!date.isSet() && !text.trimmed().isEmpty())
                return refuse(tr("Enter a day such as %1.").arg(dateText(book().today())));
            return set("hired_on", date.isSet() ? Value{date} : Value{});
        },
        [this] { return dateText(book().people()[row()].hiredOn); });
    rowForm()->addEntry(
        {.label = tr("Cost of an hour"),
         .unit = shown(book().info().currency),
         .note =
             tr("With everything on top of the salary. What effort on D’s and E’s wastes is told by it.")},
        Form::Width::number,
        [this](const QString &text) -> Status {
            const auto cost = numberIn(text);
            if (text.trimmed().isEmpty())
                return set("hourly_cost", {});
            if (!cost || *cost < 0 || *cost > 1e6)
                return refuse(tr("Enter an amount, or nothing."));
            return set("hourly_cost", Money{std::llround(*cost * double(book().info().perMajor))});
        },
        [this] {
            const Money cost = book().people()[row()].hourlyCost;
            return cost.isSet() ? numberText(toMajor(cost, book().info().perMajor)) : QString();
        });
    rowForm()->addEntry(
        {.label = tr("Capacity"), .unit = tr("open leads"), .note = tr("120 when nothing stands here.")},
        Form::Width::number,
        [this](const QString &text) -> Status {
            const auto count = numberIn(text);
            if (text.trimmed().isEmpty())
                return set("capacity", {});
            if (!count || *count != std::floor(*count) || std::abs(*count) > 1e9)
                return refuse(tr("Enter a whole number of leads."));
            return set("capacity", int64_t(*count));
        },
        [this] { return wholeText(book().people()[row()].capacity); });
}

Status PeopleSection::add(const QString &name)
{
    uint32_t person = 0;
    const Status done = commit({Op::editTeam, name.simplified()}, [&](ChangeSet &changes) -> Status {
        const auto added = addPerson(changes, book(), {{personField("name"), name.toStdString()}});
        person = added ? *added : 0;
        return added ? Status(Done{}) : Status(added.error());
    });
    if (done)
        showRows(person);
    return done;
}

Status PeopleSection::set(const char *field, Value value) const
{
    return commit({Op::editTeam, nameOf(row())}, [&](ChangeSet &changes) {
        return setPerson(changes, book(), row(), {{fieldNamed(book(), field), std::move(value)}});
    });
}

// Who leaves leaves leads behind.
void PeopleSection::offerDealing(uint32_t person)
{
    const int leads = openLeadsOf(book(), person);
    if (leads == 0)
        return;
    const QString text = leads == 1
                             ? tr("%1 still has 1 open lead.").arg(nameOf(person))
                             : tr("%1 still has %2 open leads.").arg(nameOf(person), QString::number(leads));
    shell().toast({.text = text,
                   .action = leads == 1 ? tr("Deal it…") : tr("Deal them…"),
                   .act = [this, person] { dealLeadsOf(shell(), this, person); }});
}

void PeopleSection::remove()
{
    const uint32_t person = row();
    list()->showProblemOf(commit({Op::editTeam, nameOf(person)},
                                 [&](ChangeSet &changes) { return removePerson(changes, book(), person); }));
}

std::vector<uint32_t> PeopleSection::possibleManagers() const
{
    std::vector<uint32_t> managers{0};
    for (const uint32_t person : peopleInOrder(book()))
        if (person != row() && book().people().text(person, personField("role")) == "manager" &&
            (isActive(book(), person) || book().people()[row()].manager.number == person))
            managers.push_back(person);
    return managers;
}

void PeopleSection::showRow()
{
    const std::vector<uint32_t> managers = possibleManagers();
    QStringList names{tr("nobody")};
    for (size_t place = 1; place < managers.size(); ++place)
        names << nameOf(managers[place]);
    const auto now = std::ranges::find(managers, book().people()[row()].manager.number);
    m_manager->setChoices(names, now == managers.end() ? 0 : int(now - managers.begin()));
}

std::vector<RowLine> PeopleSection::lines() const
{
    const std::vector<int> leads = openLeads(book());
    std::vector<RowLine> lines;
    for (const uint32_t person : peopleInOrder(book())) {
        const QString active = isActive(book(), person) ? tr("Active") : tr("Inactive");
        const QStringList cells{nameOf(person), roleWords(book(), person), QLocale().toString(leads[person]),
                                active};
        //: Name, role, open leads, active or inactive
        lines.push_back(
            {person, cells, tr("%1, %2, open leads: %3, %4").arg(cells[0], cells[1], cells[2], active)});
    }
    return lines;
}

QString PeopleSection::nameOf(uint32_t person) const
{
    return shown(book().personName(person));
}

SettingsSection *makePeopleSection(ShellContext &shell, QWidget *parent)
{
    return new PeopleSection(shell, parent);
}

QString peopleFact(const ShellContext &shell)
{
    const Book &book = shell.session->book();
    int managers = 0, reps = 0;
    for (const uint32_t person : peopleInOrder(book))
        if (isActive(book, person))
            ++(book.people().text(person, personField("role")) == "manager" ? managers : reps);
    return PeopleSection::tr("Reps: %1, managers: %2").arg(reps).arg(managers);
}

} // namespace ridealong
