// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/processes.h"

#include "base/words.h"
#include "pipeline/usualstages.h"
#include "work/order.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("process", text);
}

QString nameOf(const Book &book, uint32_t process)
{
    return shown(processName(book, process));
}

Status refusedRow(const Book &book, uint32_t process)
{
    return book.tables().process.has(process)
               ? Status(Done{})
               : Status(Error{ErrorKind::notFound, tr("There is no such process.")});
}

Status refusedName(const Book &book, const QString &name, uint32_t process)
{
    if (name.isEmpty())
        return refuse(tr("Give the process a name."));
    if (name.size() > longestName)
        return refuse(tr("A name has %1 letters at most.").arg(longestName));
    if (name.contains(u'/'))
        return refuse(tr("A process has no “/” in its name, which stands between it and a stage."));
    if (rowWithText(book.tables().process, processField("name"), name.toStdString(), process))
        return refuse(tr("There is a process called %1.").arg(name));
    return Done{};
}

void addUsualStages(ChangeSet &changes, uint32_t process)
{
    int64_t position = 0;
    for (const UsualStage &row : usualStages)
        changes.create(
            Entity::stage,
            {{stageField("process"), Link{process}},
             {stageField("key"), std::string(row.key)},
             {stageField("name"), QCoreApplication::translate("firstrows", row.name).toStdString()},
             {stageField("type"), std::string(row.type)},
             {stageField("position"), ++position},
             {stageField("probability"), row.probability},
             {stageField("idle_days"), row.days ? Value{int64_t(row.days)} : Value{}}});
}

void copyStages(ChangeSet &changes, const Book &book, uint32_t from, uint32_t process)
{
    int64_t position = 0;
    for (const uint32_t stage : stagesOf(book, from)) {
        std::vector<Cell> cells{{stageField("process"), Link{process}}, {stageField("position"), ++position}};
        for (const FieldNo field :
             {stageField("key"), stageField("name"), stageField("type"), stageField("probability"),
              stageField("idle_days"), stageField("criteria")})
            if (Value value = book.stages().value(stage, field); !isEmpty(value))
                cells.push_back({field, std::move(value)});
        changes.create(Entity::stage, std::move(cells));
    }
}

bool sameName(const Book &book, uint32_t one, uint32_t other)
{
    return folded(book.stageName(one)) == folded(book.stageName(other));
}

double chanceOf(const Book &book, uint32_t stage)
{
    const double chance = book.stages()[stage].probability;
    return isUnset(chance) ? 0 : chance;
}

Status refusedRemoval(const Book &book, uint32_t process, uint32_t into)
{
    if (processOrder(book).size() == 1)
        return refuse(tr("%1 is the only process, and leads need one.").arg(nameOf(book, process)));
    const int leads = leadsOfProcess(book, process);
    if (leads == 0)
        return Done{};
    if (!into)
        return refuse(tr("Say to which process the leads of %1 go. Leads in it: %2.")
                          .arg(nameOf(book, process), QString::number(leads)));
    if (!book.tables().process.has(into) || into == process)
        return refuse(tr("The leads of %1 need another process to go to.").arg(nameOf(book, process)));
    return Done{};
}

Status refusedPlaces(const Book &book, uint32_t process, uint32_t into)
{
    for (const uint32_t stage : stagesWithRemoved(book, process))
        if (useOfStage(book, stage).leads > 0 && !counterpart(book, stage, into))
            return refuse(tr("%1 has no stage for the leads in %2. Add one of that type.")
                              .arg(nameOf(book, into), shown(book.stageName(stage))));
    return Done{};
}

void moveAll(ChangeSet &changes, const Book &book, uint32_t process, const Removal &removal)
{
    Removal told = removal;
    if (told.reason.empty())
        told.reason = tr("The process %1 was removed").arg(nameOf(book, process)).toStdString();
    std::vector<uint32_t> places(book.stages().end());
    for (const uint32_t stage : stagesWithRemoved(book, process))
        places[stage] = counterpart(book, stage, removal.into);
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (processOfLead(book, lead) == process)
            replaceStage(changes, book, lead, places[book.leads()[lead].stage.number], told);
}

} // namespace

uint32_t counterpart(const Book &book, uint32_t stage, uint32_t process)
{
    const double chance = chanceOf(book, stage);
    const auto fits = [&](uint32_t one) { return chanceOf(book, one) <= chance; };
    uint32_t found = 0;
    for (const uint32_t other : stagesOf(book, process)) {
        if (book.stageType(other) != book.stageType(stage))
            continue;
        if (sameName(book, other, stage))
            return other;
        const bool nearer = !fits(found) || chanceOf(book, other) > chanceOf(book, found);
        if (!found || (fits(other) && nearer))
            found = other;
    }
    return found;
}

Result<uint32_t> addProcess(ChangeSet &changes, const Book &book, const std::string &text, uint32_t copyOf)
{
    const QString name = tidied(text);
    if (const Status status = refusedName(book, name, 0); !status)
        return status.error();
    if (copyOf)
        if (const Status status = refusedRow(book, copyOf); !status)
            return status.error();
    int32_t last = 0;
    for (const uint32_t other : processOrder(book))
        last = std::max(last, book.tables().process[other].position);
    const uint32_t process = changes.create(Entity::process, {{processField("name"), name.toStdString()},
                                                              {processField("position"), int64_t(last) + 1}});
    if (copyOf)
        copyStages(changes, book, copyOf, process);
    else
        addUsualStages(changes, process);
    return process;
}

Status renameProcess(ChangeSet &changes, const Book &book, uint32_t process, const std::string &text)
{
    const QString name = tidied(text);
    for (const Status &status : {refusedRow(book, process), refusedName(book, name, process)})
        if (!status)
            return status;
    changes.set(Entity::process, process, processField("name"), name.toStdString());
    return Done{};
}

Status moveProcess(ChangeSet &changes, const Book &book, uint32_t process, int by)
{
    if (const Status status = refusedRow(book, process); !status)
        return status;
    std::vector<uint32_t> all = processOrder(book);
    moveRow(all, process, by);
    setOrder(changes, Entity::process, processField("position"), all);
    return Done{};
}

int leadsOfProcess(const Book &book, uint32_t process)
{
    int leads = 0;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        leads += processOfLead(book, lead) == process;
    return leads;
}

Status removeProcess(ChangeSet &changes, const Book &book, uint32_t process, const Removal &removal)
{
    if (const Status status = refusedRow(book, process); !status)
        return status;
    if (const Status status = refusedRemoval(book, process, removal.into); !status)
        return status;
    if (leadsOfProcess(book, process) > 0) {
        if (const Status status = refusedPlaces(book, process, removal.into); !status)
            return status;
        moveAll(changes, book, process, removal);
    }
    for (const uint32_t stage : stagesOf(book, process))
        changes.set(Entity::stage, stage, stageField("deleted"), true);
    changes.set(Entity::process, process, processField("deleted"), true);
    return Done{};
}

} // namespace ridealong
