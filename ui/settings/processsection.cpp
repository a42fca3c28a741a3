// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/processsection.h"

#include "base/words.h"
#include "session/session.h"
#include "settings/entries.h"
#include "shell/context.h"
#include "work/moves.h"
#include "work/processes.h"

#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

// In the order of StageType.
QStringList typeNames()
{
    return {ProcessSection::tr("Open", "a stage"), ProcessSection::tr("Won", "a stage"),
            ProcessSection::tr("Lost", "a stage"), ProcessSection::tr("Parked", "a stage")};
}

std::vector<int> leadsByStage(const Book &book)
{
    std::vector<int> counts(book.stages().end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const uint32_t stage = book.leads()[lead].stage.number;
        if (book.leads().has(lead) && stage < counts.size())
            ++counts[stage];
    }
    return counts;
}

QString percentOf(const Book &book, uint32_t stage)
{
    const double probability = book.stages()[stage].probability;
    return isUnset(probability) ? QString() : numberText(std::round(probability * 1e6) / 1e4);
}

QString daysOf(const Book &book, uint32_t stage)
{
    const int32_t days = book.stages()[stage].idleDays;
    return days == unsetInt ? QString() : QString::number(days);
}

} // namespace

ProcessSection::ProcessSection(ShellContext &context, QWidget *parent)
    : RowsSection(context, parent)
{
    addList(
        tr("Process and stages"),
        tr("What happened stays true: a stage that leads went through can have another name and place, but "
           "keeps its type. When it is deleted, its leads go to another stage of that type."),
        {.name = tr("Stages"),
         .newName = tr("Name of a new stage"),
         .add = tr("Add stage"),
         .remove = tr("Delete")},
        {{.title = tr("Stage")},
         {.title = tr("Type"), .width = 84},
         {.title = tr("Probability"), .width = 124, .right = true},
         {.title = tr("Normal days"), .width = 100, .right = true},
         {.title = tr("Leads"), .width = 76, .right = true}});
    list()->setAdder([this](const QString &name) { return add(name); });
    connect(list(), &RowList::moved, this, [this](int by) {
        list()->showProblemOf(
            change([&](ChangeSet &changes) { return moveStage(changes, book(), row(), by); }));
    });
    connect(list(), &RowList::removed, this, [this] {
        list()->showProblemOf(
            change([&](ChangeSet &changes) { return removeStage(changes, book(), row()); }));
    });
    addProcessRows();
    addNames();
    addFigures();
    addRemoval();
    ProcessSection::refresh();
}

void ProcessSection::addProcessRows()
{
    m_processes = form()->addChoice({.label = tr("Process")}, {}, [this](int place) {
        m_process = processOrder(book())[size_t(std::max(0, place))];
        refresh();
        return Status(Done{});
    });
    form()->addEntry(
        {.label = tr("Name of the process")}, Form::Width::text,
        [this](const QString &text) {
            return commit({Op::editProcess, text.simplified()}, [&](ChangeSet &changes) {
                return renameProcess(changes, book(), process(), text.toStdString());
            });
        },
        [this] { return shown(processName(book(), process())); });
    form()->addEntry(
        {.label = tr("New process"),
         .note = tr("Its name. It starts with a copy of these stages; a lead follows one process.")},
        Form::Width::text,
        [this](const QString &text) {
            return text.trimmed().isEmpty() ? Status(Done{}) : addNewProcess(text);
        },
        [] { return QString(); });
    m_first = form()->addChoice({.label = tr("New leads start in"),
                                 .note = tr("The first process, unless another is chosen for a lead.")},
                                {}, [this](int place) { return putFirst(place); });
    m_processGoes = form()->addChoice(
        {.label = tr("Remove this process"),
         .note = tr("Its leads go to the stage of the same name in the process that you choose.")},
        {}, [this](int place) { return removeProcessInto(place); });
}

// A stage with leads in it goes when it is said where they go.
void ProcessSection::addRemoval()
{
    m_leadsGo = rowForm()->addChoice({.label = tr("Delete, and move its leads to")}, {},
                                     [this](int place) { return removeInto(place); });
}

uint32_t ProcessSection::process() const
{
    return book().tables().process.has(m_process) ? m_process : firstProcess(book());
}

std::vector<uint32_t> ProcessSection::otherProcesses() const
{
    std::vector<uint32_t> others = processOrder(book());
    std::erase(others, process());
    return others;
}

std::vector<uint32_t> ProcessSection::sameType() const
{
    std::vector<uint32_t> stages = stagesOf(book(), process());
    std::erase_if(stages, [this](uint32_t stage) {
        return stage == row() || book().stageType(stage) != book().stageType(row());
    });
    return stages;
}

Status ProcessSection::addNewProcess(const QString &name)
{
    uint32_t made = 0;
    const Status done = commit({Op::editProcess, name.simplified()}, [&](ChangeSet &changes) -> Status {
        const auto added = addProcess(changes, book(), name.toStdString(), process());
        made = added ? *added : 0;
        return added ? Status(Done{}) : Status(added.error());
    });
    if (done) {
        m_process = made;
        refresh();
    }
    return done;
}

Status ProcessSection::putFirst(int place)
{
    if (place < 1)
        return Done{};
    const uint32_t first = processOrder(book())[size_t(place)];
    return commit({Op::editProcess, shown(processName(book(), first))},
                  [&](ChangeSet &changes) { return moveProcess(changes, book(), first, -place); });
}

Status ProcessSection::removeInto(int place)
{
    const std::vector<uint32_t> stages = sameType();
    if (place < 1 || size_t(place) > stages.size())
        return Done{};
    const uint32_t stage = row(), into = stages[size_t(place) - 1], by = shell().session->user();
    return change(
        [&](ChangeSet &changes) { return removeStage(changes, book(), stage, {.into = into, .by = by}); });
}

Status ProcessSection::removeProcessInto(int place)
{
    const std::vector<uint32_t> others = otherProcesses();
    if (place < 1 || size_t(place) > others.size())
        return Done{};
    const uint32_t gone = process(), into = others[size_t(place) - 1], by = shell().session->user();
    return commit({Op::editProcess, shown(processName(book(), gone))}, [&](ChangeSet &changes) {
        return removeProcess(changes, book(), gone, {.into = into, .by = by});
    });
}

void ProcessSection::refresh()
{
    const std::vector<uint32_t> all = processOrder(book());
    QStringList names, others{tr("It stays")};
    for (const uint32_t one : all)
        names << shown(processName(book(), one));
    for (const uint32_t one : otherProcesses())
        others << shown(processName(book(), one));
    m_processes->setChoices(names, int(std::ranges::find(all, process()) - all.begin()));
    m_processGoes->setChoices(others, 0);
    m_first->setChoices(names, 0);
    m_first->parentWidget()->setVisible(all.size() > 1);
    m_processes->parentWidget()->setVisible(all.size() > 1);
    m_processGoes->parentWidget()->setVisible(all.size() > 1);
    RowsSection::refresh();
}

void ProcessSection::addNames()
{
    rowForm()->addEntry(
        {.label = tr("Name")}, Form::Width::text,
        [this](const QString &text) {
            return change(
                [&](ChangeSet &changes) { return renameStage(changes, book(), row(), text.toStdString()); });
        },
        [this] { return nameOf(row()); });
    rowForm()->addChoice(
        {.label = tr("Type")}, typeNames(),
        [this](int place) {
            return change(
                [&](ChangeSet &changes) { return retypeStage(changes, book(), row(), StageType(place)); });
        },
        [this] { return int(book().stageType(row())); });
}

void ProcessSection::addFigures()
{
    auto *probability = rowForm()->addEntry(
        {.label = tr("Probability"), .unit = tr("%"), .note = tr("That a lead in this stage is won.")},
        Form::Width::number,
        [this](const QString &text) {
            const double share = numberIn(text).value_or(-1) / 100;
            return change([&](ChangeSet &changes) { return setProbability(changes, book(), row(), share); });
        },
        [this] { return percentOf(book(), row()); });
    auto *days = rowForm()->addEntry(
        {.label = tr("Normal time"),
         .unit = tr("days"),
         .note = tr("A lead without a touch and a next step for longer is idle. Empty for no limit.")},
        Form::Width::number,
        [this](const QString &text) {
            const double number = text.trimmed().isEmpty() ? 0 : numberIn(text).value_or(-1);
            const bool whole = number == std::floor(number) && std::abs(number) < 1e6;
            return change([&](ChangeSet &changes) {
                return setNormalDays(changes, book(), row(), whole ? int64_t(number) : -1);
            });
        },
        [this] { return daysOf(book(), row()); });
    auto *criteria = rowForm()->addLines(
        {.label = tr("Exit criteria"),
         .note = tr("A line each. A lead that goes on ticks them, or says why not.")},
        [this](const QString &text) {
            return change(
                [&](ChangeSet &changes) { return setCriteria(changes, book(), row(), text.toStdString()); });
        },
        [this] { return shown(book().stages().text(row(), stageField("criteria"))); });
    m_ofOpenStages = {probability->parentWidget(), days->parentWidget(), criteria->parentWidget()};
}

Status ProcessSection::add(const QString &name)
{
    uint32_t stage = 0;
    const Status done = commit({Op::editProcess, name.simplified()}, [&](ChangeSet &changes) -> Status {
        const auto added = addStage(changes, book(), process(), name.toStdString(), StageType::open);
        stage = added ? *added : 0;
        return added ? Status(Done{}) : Status(added.error());
    });
    if (done)
        showRows(stage);
    return done;
}

Status ProcessSection::change(const Verb &verb) const
{
    return commit({Op::editProcess, nameOf(row())}, verb);
}

void ProcessSection::showRow()
{
    for (auto *field : m_ofOpenStages)
        field->setVisible(book().stageType(row()) == StageType::open);
    QStringList stages{tr("It stays")};
    for (const uint32_t stage : sameType())
        stages << nameOf(stage);
    const int leads = useOfStage(book(), row()).leads;
    m_leadsGo->setChoices(stages, 0);
    auto *line = static_cast<FormRow *>(m_leadsGo->parentWidget());
    line->setNote(leads == 1 ? tr("One lead is in it. The move is recorded and can be undone.")
                             : tr("%1 leads are in it. Each move is recorded, and all can be undone.")
                                   .arg(QLocale().toString(leads)));
    line->setVisible(leads > 0 && stages.size() > 1);
}

QStringList ProcessSection::cellsOf(uint32_t stage, int leads) const
{
    const QString percent = percentOf(book(), stage);
    return {nameOf(stage), typeNames().at(int(book().stageType(stage))),
            percent.isEmpty() ? QString() : tr("%1%").arg(percent), daysOf(book(), stage),
            QLocale().toString(leads)};
}

std::vector<RowLine> ProcessSection::lines() const
{
    const std::vector<int> leads = leadsByStage(book());
    std::vector<RowLine> lines;
    for (const uint32_t stage : stagesOf(book(), process())) {
        const QStringList cells = cellsOf(stage, leads[stage]);
        //: A stage, its type, its probability, how many leads are in it
        lines.push_back(
            {stage, cells, tr("%1, %2, %3, leads: %4").arg(cells[0], cells[1], cells[2], cells[4])});
    }
    return lines;
}

QString ProcessSection::nameOf(uint32_t stage) const
{
    return shown(book().stageName(stage));
}

SettingsSection *makeProcessSection(ShellContext &shell, QWidget *parent)
{
    return new ProcessSection(shell, parent);
}

QString processFact(const ShellContext &shell)
{
    const Book &book = shell.session->book();
    const auto open = std::ranges::count_if(
        book.stageOrder(), [&](uint32_t stage) { return book.stageType(stage) == StageType::open; });
    return ProcessSection::tr("%1 stages, %2 of them open").arg(book.stageOrder().size()).arg(open);
}

LostSection::LostSection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    form()->addTitle(tr("Lost reasons"),
                     tr("What is offered when a lead was not won. Leads that were lost for "
                        "a reason that is no longer here keep it."));
    form()->addLines(
        {.label = tr("Reasons"), .note = tr("A line each. Ctrl+Enter saves.")},
        [this](const QString &text) {
            return commitSetting(tr("Lost reasons"), "lost_reasons", text.toStdString());
        },
        [this] { return shown(book().setting("lost_reasons")); });
    form()->addLines(
        {.label = tr("Reasons for no decision"),
         .note = tr("What is offered when a lead goes to No decision. A line each.")},
        [this](const QString &text) {
            return commitSetting(tr("Reasons for no decision"), "no_decision_reasons", text.toStdString());
        },
        [this] { return shown(book().setting("no_decision_reasons")); });
    refresh();
}

SettingsSection *makeLostSection(ShellContext &shell, QWidget *parent)
{
    return new LostSection(shell, parent);
}

QString lostFact(const ShellContext &shell)
{
    QStringList reasons;
    for (const std::string &reason : lostReasons(shell.session->book()))
        reasons << shown(reason);
    return reasons.join(QStringLiteral(", "));
}

} // namespace ridealong
