// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/cadencesection.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/processes.h"
#include "measure/proposals.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "work/cadences.h"

#include <QPushButton>
#include <algorithm>

namespace ridealong {

namespace {

QStringList gradeNames()
{
    QStringList names{CadenceSection::tr("Any grade")};
    for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::D, Grade::E})
        names << QString(QLatin1Char(letter(grade)));
    return names;
}

// 0 stands for any.
std::vector<uint32_t> openStages(const Book &book)
{
    std::vector<uint32_t> stages{0};
    for (const uint32_t stage : book.stageOrder())
        if (book.stageType(stage) == StageType::open)
            stages.push_back(stage);
    return stages;
}

QStringList stageNames(const Book &book)
{
    QStringList names;
    for (const uint32_t stage : openStages(book))
        names << (stage ? shown(stageCalled(book, stage)) : CadenceSection::tr("Any stage"));
    return names;
}

// The first grade, then any, that has no sequence of its own; then the first stage.
std::pair<Grade, uint32_t> freePlace(const Book &book)
{
    for (const uint32_t stage : openStages(book))
        for (const Grade grade : {Grade::A, Grade::B, Grade::C, Grade::none, Grade::D, Grade::E})
            if (!cadenceFor(book, grade, stage))
                return {grade, stage};
    return {Grade::A, 0};
}

} // namespace

CadenceSection::CadenceSection(ShellContext &context, QWidget *parent)
    : RowsSection(context, parent)
{
    addIntervals();
    addSequences();
    addRowForm();
    refresh();
}

void CadenceSection::addIntervals()
{
    form()->addTitle(tr("Cadences"),
                     tr("The days between two touches. A lead beyond them, with no next step, is "
                        "neglected. D’s and E’s have no cadence."));
    addNumber({.label = tr("A’s every"), .unit = tr("days")}, "cadence_a");
    addNumber({.label = tr("B’s every"), .unit = tr("days")}, "cadence_b");
    addNumber({.label = tr("C’s every"), .unit = tr("days")}, "cadence_c");
    form()->addTitle(tr("Response times"),
                     tr("From the arrival of an inquiry to its first touch, in hours of the working week."));
    addNumber({.label = tr("Target"), .unit = tr("hours")}, "response_target");
    addNumber({.label = tr("Target for web inquiries"), .unit = tr("hours")}, "web_response_target");
    addNumber({.label = tr("Limit"),
               .unit = tr("hours"),
               .note = tr("Today names the inquiries that have waited longer.")},
              "response_limit");
    form()->addTitle(tr("Hand-offs"), tr("What a rep promises who is offered an inquiry."));
    addNumber({.label = tr("Answered within"), .unit = tr("hours")}, "handoff_target");
    addNumber({.label = tr("Accepted"), .unit = tr("%"), .note = tr("The share that should be accepted.")},
              "acceptance_goal", 100);
}

void CadenceSection::addSequences()
{
    addList(tr("Sequences of follow-ups"),
            tr("The touches that a lead gets until somebody is reached, each some days after the one before. "
               "They propose the next step. Of several that fit, the one for its grade and stage holds."),
            {.name = tr("Sequences of follow-ups"),
             .newName = tr("call 0, email 1, call 3"),
             .add = tr("Add sequence"),
             .remove = tr("Remove"),
             .ordered = false},
            {{.title = tr("For"), .width = 180}, {.title = tr("Touches")}});
    m_usual = makeButton(tr("Take the usual ones"), ButtonKind::normal, nullptr, this);
    m_usual->setAccessibleDescription(tr("First attempts for A and for B, which can be changed."));
    m_usual->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form()->addWide(m_usual);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        list()->showProblemOf(
            change([this](ChangeSet &changes) { return takeUsualCadences(changes, book()); }));
    });
    list()->newNameField()->setAccessibleName(tr("Touches of a new sequence"));
    list()->setAdder([this](const QString &steps) { return add(steps); });
    connect(list(), &RowList::removed, this, [this] {
        list()->showProblemOf(
            change([this](ChangeSet &changes) { return removeCadence(changes, book(), row()); }));
    });
}

void CadenceSection::addRowForm()
{
    rowForm()->addChoice(
        {.label = tr("Grade")}, gradeNames(),
        [this](int place) { return give(Grade(place), book().tables().cadence[row()].stage.number); },
        [this] { return int(book().tables().cadence[row()].grade); });
    rowForm()->addChoice(
        {.label = tr("Stage")}, stageNames(book()),
        [this](int place) {
            const auto stages = openStages(book());
            const size_t at = size_t(std::clamp<int>(place, 0, int(stages.size()) - 1));
            return give(book().tables().cadence[row()].grade, stages[at]);
        },
        [this] {
            const auto stages = openStages(book());
            const auto found = std::ranges::find(stages, book().tables().cadence[row()].stage.number);
            return found == stages.end() ? -1 : int(found - stages.begin());
        });
    rowForm()->addEntry(
        {.label = tr("Touches"),
         .note = tr("Kinds with the days since the touch before, such as call 0, email 1, call 3. The first "
                    "one counts from the day on which the lead entered its stage.")},
        Form::Width::text,
        [this](const QString &text) {
            const Cadence &now = book().tables().cadence[row()];
            return change([&](ChangeSet &changes) {
                return setCadence(
                    changes, book(),
                    {.grade = now.grade, .stage = now.stage.number, .steps = text.toStdString()});
            });
        },
        [this] { return stepsOf(row()); });
}

void CadenceSection::refresh()
{
    RowsSection::refresh();
    m_usual->setVisible(lacksUsualCadences(book()));
}

Status CadenceSection::add(const QString &steps)
{
    const auto [grade, stage] = freePlace(book());
    const Status done = change([&, whose = grade, where = stage](ChangeSet &changes) {
        return setCadence(changes, book(), {.grade = whose, .stage = where, .steps = steps.toStdString()});
    });
    if (done)
        showRows(cadenceFor(book(), grade, stage));
    return done;
}

Status CadenceSection::change(const Verb &verb) const
{
    return commit({Op::editCadence}, verb);
}

Status CadenceSection::give(Grade grade, uint32_t stage)
{
    const Status done =
        change([&](ChangeSet &changes) { return moveCadence(changes, book(), row(), grade, stage); });
    if (done)
        showRows(cadenceFor(book(), grade, stage));
    return done;
}

QString CadenceSection::stepsOf(uint32_t row) const
{
    return shown(book().tables().cadence.text(row, cadenceField("steps")))
        .replace(QLatin1Char('\n'), QLatin1String(", "));
}

std::vector<RowLine> CadenceSection::lines() const
{
    std::vector<RowLine> lines;
    for (const uint32_t row : cadencesInOrder(book())) {
        const QString touches =
            cadenceStepWords(book(), std::string(book().tables().cadence.text(row, cadenceField("steps"))));
        lines.push_back({row, {nameOf(row), touches}, tr("%1: %2").arg(nameOf(row), touches)});
    }
    return lines;
}

QString CadenceSection::nameOf(uint32_t row) const
{
    const Cadence &cadence = book().tables().cadence[row];
    return asTitle(cadenceWords(book(), cadence.grade, cadence.stage.number));
}

SettingsSection *makeCadenceSection(ShellContext &shell, QWidget *parent)
{
    return new CadenceSection(shell, parent);
}

QString cadenceFact(const ShellContext &shell)
{
    const auto &days = shell.session->book().info().cadence;
    return CadenceSection::tr("A %1, B %2, C %3 days").arg(days[0]).arg(days[1]).arg(days[2]);
}

} // namespace ridealong
