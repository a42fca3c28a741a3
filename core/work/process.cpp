// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/process.h"

#include "base/words.h"
#include "work/moves.h"
#include "work/order.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int64_t mostDays = 3650;
constexpr double newProbability = 0.5;

QString tr(const char *text)
{
    return QCoreApplication::translate("process", text);
}

QString nameOf(const Book &book, uint32_t stage)
{
    return shown(book.stageName(stage));
}

const char *textOf(StageType type)
{
    switch (type) {
    case StageType::won:
        return "won";
    case StageType::lost:
        return "lost";
    case StageType::parked:
        return "parked";
    case StageType::open:
        break;
    }
    return "open";
}

double usualProbability(StageType type)
{
    return type == StageType::won ? 1 : type == StageType::open ? newProbability : 0;
}

Status refusedRow(const Book &book, uint32_t stage)
{
    return book.stages().has(stage) ? Status(Done{})
                                    : Status(Error{ErrorKind::notFound, tr("There is no such stage.")});
}

// Stages are called by name, so a name calls one stage of the process.
Status refusedName(const Book &book, uint32_t process, const QString &name, uint32_t stage)
{
    if (name.isEmpty())
        return refuse(tr("Give the stage a name."));
    if (name.size() > longestName)
        return refuse(tr("A name has %1 letters at most.").arg(longestName));
    for (const uint32_t other : stagesOf(book, process))
        if (other != stage && folded(book.stageName(other)) == folded(name.toStdString()))
            return refuse(tr("There is a stage called %1.").arg(name));
    return Done{};
}

bool isLastOfType(const Book &book, uint32_t stage)
{
    const StageType type = book.stageType(stage);
    const auto stages = stagesOf(book, book.stages()[stage].process.number);
    return type != StageType::parked &&
           std::ranges::count_if(stages, [&](uint32_t other) { return book.stageType(other) == type; }) == 1;
}

Status refusedLast(const Book &book, uint32_t stage)
{
    if (!isLastOfType(book, stage))
        return Done{};
    return refuse(
        tr("A process needs an open stage, a won one and a lost one, and %1 is the last of its type.")
            .arg(nameOf(book, stage)));
}

Status refusedInUse(const Book &book, uint32_t stage, const QString &what)
{
    const StageUse use = useOfStage(book, stage);
    if (use.leads > 0)
        return refuse(
            tr("%1 %2 Leads in it: %3.").arg(nameOf(book, stage), what, QString::number(use.leads)));
    if (use.moves > 0)
        return refuse(tr("%1 %2 Moves of leads through it are kept: %3.")
                          .arg(nameOf(book, stage), what, QString::number(use.moves)));
    return Done{};
}

// Of its process: a copy of a process keeps the keys, by which the quick log and files know the stages.
std::string freeKey(const Book &book, uint32_t process, const QString &name)
{
    return keyFrom(name, [&](const std::string &key) {
        return std::ranges::any_of(stagesOf(book, process), [&](uint32_t stage) {
            return folded(book.stages().text(stage, stageField("key"))) == key;
        });
    });
}

// A removed stage stays behind the one that it followed, so that those who went through it keep their way.
std::vector<uint32_t> withRemoved(const Book &book, uint32_t process, std::vector<uint32_t> stages)
{
    uint32_t before = 0;
    for (const uint32_t stage : stagesWithRemoved(book, process)) {
        if (std::ranges::find(stages, stage) == stages.end())
            stages.insert(before ? std::ranges::find(stages, before) + 1 : stages.begin(), stage);
        before = stage;
    }
    return stages;
}

// The open ones first, in the order that they have.
void order(ChangeSet &changes, const Book &book, uint32_t process, std::vector<uint32_t> stages,
           const std::function<bool(uint32_t)> &isOpen)
{
    std::ranges::stable_partition(stages, isOpen);
    setOrder(changes, Entity::stage, stageField("position"), withRemoved(book, process, std::move(stages)));
}

Status refusedRemoval(const Book &book, uint32_t stage, const Removal &removal)
{
    const int leads = useOfStage(book, stage).leads;
    const uint32_t into = removal.into;
    if (!into && leads == 0)
        return Done{};
    if (!into)
        return refuse(tr("Say to which stage the leads of %1 go. Leads in it: %2.")
                          .arg(nameOf(book, stage), QString::number(leads)));
    if (!book.stages().has(into) || into == stage)
        return refuse(tr("The leads of %1 need another stage to go to.").arg(nameOf(book, stage)));
    if (processOf(book, into) != processOf(book, stage))
        return refuse(tr("The leads of %1 stay in its process. %2 is in another one.")
                          .arg(nameOf(book, stage), nameOf(book, into)));
    if (book.stageType(into) != book.stageType(stage))
        return refuse(tr("%1 is of another type than %2. What was won and lost stays true.")
                          .arg(nameOf(book, into), nameOf(book, stage)));
    return Done{};
}

Status refusedCriterion(const QString &line)
{
    return line.size() > 200 ? Status(refuse(tr("A criterion has %1 letters at most.").arg(200)))
                             : Status(Done{});
}

} // namespace

StageUse useOfStage(const Book &book, uint32_t stage)
{
    StageUse use;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        use.leads += book.leads()[lead].stage.number == stage;
    for (uint32_t move = 1; move < book.moves().end(); ++move)
        use.moves +=
            book.moves()[move].fromStage.number == stage || book.moves()[move].toStage.number == stage;
    return use;
}

Result<uint32_t> addStage(ChangeSet &changes, const Book &book, uint32_t process, const std::string &text,
                          StageType type)
{
    const QString name = tidied(text);
    if (!book.tables().process.has(process))
        return Error{ErrorKind::notFound, tr("There is no such process.")};
    if (const Status status = refusedName(book, process, name, 0); !status)
        return status.error();
    const uint32_t stage =
        changes.create(Entity::stage, {{stageField("process"), Link{process}},
                                       {stageField("key"), freeKey(book, process, name)},
                                       {stageField("name"), name.toStdString()},
                                       {stageField("type"), std::string(textOf(type))},
                                       {stageField("probability"), usualProbability(type)}});
    std::vector<uint32_t> stages = stagesOf(book, process);
    stages.push_back(stage);
    order(changes, book, process, std::move(stages),
          [&](uint32_t one) { return (one == stage ? type : book.stageType(one)) == StageType::open; });
    return stage;
}

Status renameStage(ChangeSet &changes, const Book &book, uint32_t stage, const std::string &text)
{
    const QString name = tidied(text);
    if (const Status status = refusedRow(book, stage); !status)
        return status;
    if (const Status status = refusedName(book, book.stages()[stage].process.number, name, stage); !status)
        return status;
    changes.set(Entity::stage, stage, stageField("name"), name.toStdString());
    return Done{};
}

Status retypeStage(ChangeSet &changes, const Book &book, uint32_t stage, StageType type)
{
    if (const Status status = refusedRow(book, stage); !status || book.stageType(stage) == type)
        return status;
    if (const Status status = refusedLast(book, stage); !status)
        return status;
    if (const Status status =
            refusedInUse(book, stage, tr("keeps its type, so that what was won and lost stays true."));
        !status)
        return status;
    std::vector<Cell> cells{{stageField("type"), std::string(textOf(type))},
                            {stageField("probability"), usualProbability(type)}};
    if (type != StageType::open)
        cells.insert(cells.end(), {{stageField("criteria"), {}}, {stageField("idle_days"), {}}});
    changes.set(Entity::stage, stage, std::move(cells));
    const uint32_t process = processOf(book, stage);
    order(changes, book, process, stagesOf(book, process),
          [&](uint32_t one) { return (one == stage ? type : book.stageType(one)) == StageType::open; });
    return Done{};
}

Status setProbability(ChangeSet &changes, const Book &book, uint32_t stage, double probability)
{
    if (const Status status = refusedRow(book, stage); !status)
        return status;
    if (!(probability >= 0 && probability <= 1)) // NaN too
        return refuse(tr("A probability is between 0 and 100 percent."));
    const StageType type = book.stageType(stage);
    if (type != StageType::open && probability != usualProbability(type))
        return refuse(type == StageType::won ? tr("What is won counts in full.")
                                             : tr("What is lost or parked counts nothing."));
    changes.set(Entity::stage, stage, stageField("probability"), probability);
    return Done{};
}

Status setNormalDays(ChangeSet &changes, const Book &book, uint32_t stage, int64_t days)
{
    if (const Status status = refusedRow(book, stage); !status)
        return status;
    if (days < 0 || days > mostDays)
        return refuse(tr("Enter whole days from 1 to %1, or nothing.").arg(mostDays));
    if (book.stageType(stage) != StageType::open && days > 0)
        return refuse(tr("Only leads in an open stage can be idle."));
    changes.set(Entity::stage, stage, stageField("idle_days"), days ? Value{days} : Value{});
    return Done{};
}

Status setCriteria(ChangeSet &changes, const Book &book, uint32_t stage, const std::string &text)
{
    if (const Status status = refusedRow(book, stage); !status)
        return status;
    std::vector<std::string> criteria;
    for (const std::string &line : linesOf(text)) {
        const QString criterion = tidied(line);
        if (const Status status = refusedCriterion(criterion); !status)
            return status;
        if (!criterion.isEmpty() && std::ranges::find(criteria, criterion.toStdString()) == criteria.end())
            criteria.push_back(criterion.toStdString());
    }
    if (!criteria.empty() && book.stageType(stage) != StageType::open)
        return refuse(
            tr("Criteria are asked when a lead leaves an open stage. %1 is none.").arg(nameOf(book, stage)));
    changes.set(Entity::stage, stage, stageField("criteria"),
                criteria.empty() ? Value{} : Value{joinLines(criteria)});
    return Done{};
}

Status moveStage(ChangeSet &changes, const Book &book, uint32_t stage, int by)
{
    if (const Status status = refusedRow(book, stage); !status)
        return status;
    const uint32_t process = processOf(book, stage);
    std::vector<uint32_t> stages = stagesOf(book, process);
    moveRow(stages, stage, by);
    order(changes, book, process, std::move(stages),
          [&](uint32_t one) { return book.stageType(one) == StageType::open; });
    return Done{};
}

void replaceStage(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t stage, const Removal &removal)
{
    const uint32_t from = book.leads()[lead].stage.number;
    const std::string reason = removal.reason.empty()
                                   ? tr("The stage %1 was removed").arg(nameOf(book, from)).toStdString()
                                   : removal.reason;
    changes.create(Entity::move, {{moveField("lead"), Link{lead}},
                                  {moveField("from_stage"), Link{from}},
                                  {moveField("to_stage"), Link{stage}},
                                  {moveField("on"), book.today()},
                                  {moveField("by"), removal.by ? Value{Link{removal.by}} : Value{}},
                                  {moveField("reason"), reason}});
    changes.set(Entity::lead, lead, leadField("stage"), Link{stage});
}

Status removeStage(ChangeSet &changes, const Book &book, uint32_t stage, const Removal &removal)
{
    if (const Status status = refusedRow(book, stage); !status)
        return status;
    if (const Status status = refusedLast(book, stage); !status)
        return status;
    if (const Status status = refusedRemoval(book, stage, removal); !status)
        return status;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads()[lead].stage.number == stage)
            replaceStage(changes, book, lead, removal.into, removal);
    changes.set(Entity::stage, stage, stageField("deleted"), true);
    return Done{};
}

} // namespace ridealong
