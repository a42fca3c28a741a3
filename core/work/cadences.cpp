// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/cadences.h"

#include "base/words.h"
#include "followup/cadencesteps.h"
#include "measure/proposals.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

// As many touches for an A as it takes to call somebody unreachable.
constexpr std::pair<Grade, const char *> usual[] = {
    {Grade::A, "call 0\nemail 1\ncall 3\ncall 7\nemail 7\ncall 14"},
    {Grade::B, "call 0\nemail 3\ncall 7\ncall 14"},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("cadences", text);
}

Id idOf(const Book &book, Grade grade, uint32_t stage)
{
    const std::string mark = grade == Grade::none ? "any" : std::string(1, letter(grade));
    return Id::hashedFrom("cadence|" + mark + '|' + (stage ? book.stages().id(stage).hex() : "any"));
}

Result<std::string> keptSteps(const Book &book, const std::string &steps)
{
    const auto keyOf = [&book](std::string_view name) {
        return std::string(book.kindKey(book.kindNamed(name)));
    };
    const auto read = readCadence(steps, keyOf);
    return read ? Result<std::string>(cadenceText(*read)) : read.error();
}

Status refusal(const Book &book, Grade grade, uint32_t stage)
{
    if (grade > Grade::E)
        return refuse(tr("Grades go from A to E."));
    if (stage && !book.stages().has(stage))
        return Error{ErrorKind::notFound, tr("There is no such stage.")};
    if (stage && book.stageType(stage) != StageType::open)
        return refuse(tr("%1 is no open stage. Nothing follows there.").arg(shown(book.stageName(stage))));
    return Done{};
}

Status refuseUnlessThere(const Book &book, uint32_t cadence)
{
    if (book.tables().cadence.has(cadence))
        return Done{};
    return Error{ErrorKind::notFound, tr("There is no such cadence.")};
}

void put(ChangeSet &changes, const Book &book, Grade grade, uint32_t stage, std::string steps)
{
    const Id id = idOf(book, grade, stage);
    if (const uint32_t row = book.tables().cadence.find(id)) {
        changes.set(Entity::cadence, row,
                    {{cadenceField("steps"), std::move(steps)}, {cadenceField("deleted"), false}});
        return;
    }
    std::vector<Cell> cells = {{cadenceField("steps"), std::move(steps)}};
    if (grade != Grade::none)
        cells.push_back({cadenceField("grade"), grade});
    if (stage)
        cells.push_back({cadenceField("stage"), Link{stage}});
    changes.create(Entity::cadence, id, std::move(cells));
}

QString wordsOf(const Book &book, const CadenceStep &step)
{
    const uint32_t kind = book.kindNamed(step.kind);
    const QString label = kind ? shown(book.tables().kind.text(kind, kindField("label"))) : shown(step.kind);
    //: A touch of a cadence and the days after the one before it: Call today, E-mail +3 d
    return step.days == 0 ? tr("%1 today").arg(label) : tr("%1 +%2 d").arg(label, QString::number(step.days));
}

} // namespace

std::vector<uint32_t> cadencesInOrder(const Book &book)
{
    const auto &table = book.tables().cadence;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && (!table[row].stage.isSet() || book.stages().has(table[row].stage.number)))
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [&](uint32_t row) {
        const Cadence &cadence = table[row];
        const auto &order = book.stageOrder();
        const auto place = std::ranges::find(order, cadence.stage.number) - order.begin();
        return std::tuple(cadence.grade == Grade::none, cadence.grade, place);
    });
    return rows;
}

uint32_t cadenceFor(const Book &book, Grade grade, uint32_t stage)
{
    const auto &table = book.tables().cadence;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && table[row].grade == grade && table[row].stage.number == stage)
            return row;
    return 0;
}

QString cadenceStepWords(const Book &book, const std::string &steps)
{
    const auto asIs = [](std::string_view name) { return std::string(name); };
    QStringList words;
    if (const auto read = readCadence(steps, asIs))
        for (const CadenceStep &step : *read)
            words << wordsOf(book, step);
    return words.join(QStringLiteral(" · "));
}

Status setCadence(ChangeSet &changes, const Book &book, const CadenceWish &wish)
{
    if (const Status status = refusal(book, wish.grade, wish.stage); !status)
        return status;
    auto steps = keptSteps(book, wish.steps);
    if (!steps)
        return steps.error();
    // A row that an import or a newer version made may have another id.
    const uint32_t there = cadenceFor(book, wish.grade, wish.stage);
    if (!there)
        put(changes, book, wish.grade, wish.stage, std::move(*steps));
    else if (book.tables().cadence.text(there, cadenceField("steps")) != *steps)
        changes.set(Entity::cadence, there, cadenceField("steps"), std::move(*steps));
    return Done{};
}

Status moveCadence(ChangeSet &changes, const Book &book, uint32_t cadence, Grade grade, uint32_t stage)
{
    if (const Status status = refuseUnlessThere(book, cadence); !status)
        return status;
    if (const Status status = refusal(book, grade, stage); !status)
        return status;
    const uint32_t there = cadenceFor(book, grade, stage);
    if (there == cadence)
        return Done{};
    if (there)
        return refuse(tr("There is a cadence for %1 already.").arg(cadenceWords(book, grade, stage)));
    changes.set(Entity::cadence, cadence, cadenceField("deleted"), true);
    put(changes, book, grade, stage, std::string(book.tables().cadence.text(cadence, cadenceField("steps"))));
    return Done{};
}

Status removeCadence(ChangeSet &changes, const Book &book, uint32_t cadence)
{
    if (const Status status = refuseUnlessThere(book, cadence); !status)
        return status;
    changes.set(Entity::cadence, cadence, cadenceField("deleted"), true);
    return Done{};
}

bool lacksUsualCadences(const Book &book)
{
    return std::ranges::any_of(usual, [&](const auto &each) { return cadenceFor(book, each.first, 0) == 0; });
}

Status takeUsualCadences(ChangeSet &changes, const Book &book)
{
    for (const auto &[grade, steps] : usual) {
        if (cadenceFor(book, grade, 0))
            continue;
        if (const Status status = setCadence(changes, book, {.grade = grade, .steps = steps}); !status)
            return status;
    }
    return Done{};
}

} // namespace ridealong
