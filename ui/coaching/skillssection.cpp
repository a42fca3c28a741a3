// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/skillssection.h"

#include "coaching/coachingfacts.h"
#include "session/session.h"
#include "shell/context.h"
#include "work/coaching.h"

#include <algorithm>

namespace ridealong {

namespace {

SkillWish wishOf(const Book &book, uint32_t skill)
{
    SkillWish wish{.row = skill, .name = skillName(book, skill).toStdString()};
    for (size_t i = 0; i < wish.guides.size(); ++i)
        wish.guides[i] = skillGuide(book, skill, int(i) + 1).toStdString();
    return wish;
}

// How many ratings stand on a skill.
int ratingsOf(const Book &book, uint32_t skill)
{
    const auto &ratings = book.tables().rating;
    int count = 0;
    for (uint32_t row = 1; row < ratings.end(); ++row)
        count += ratings.has(row) && ratings[row].skill.number == skill;
    return count;
}

} // namespace

SkillsSection::SkillsSection(ShellContext &context, QWidget *parent)
    : RowsSection(context, parent)
{
    addList(tr("Skills"),
            tr("What is rated from 1 to 5 on a ride-along, and what each value means. Ratings that were "
               "given keep the words of their day."),
            {.name = tr("Skills"),
             .newName = tr("Name of a new skill"),
             .add = tr("Add skill"),
             .remove = tr("Retire")},
            {{.title = tr("Skill")},
             {.title = tr("Ratings"), .width = 100, .right = true},
             {.title = tr("State"), .width = 110}});
    list()->setAdder([this](const QString &name) { return add(name); });
    connect(list(), &RowList::moved, this, &SkillsSection::move);
    connect(list(), &RowList::removed, this, &SkillsSection::retireOrRestore);
    addForm();
    refresh();
}

void SkillsSection::addForm()
{
    rowForm()->addEntry(
        {.label = tr("Name")}, Form::Width::text,
        [this](const QString &text) {
            return save([&](SkillWish &wish) { wish.name = text.toStdString(); });
        },
        [this] { return nameOf(row()); });
    const QString labels[] = {tr("1 means"), tr("2 means"), tr("3 means"), tr("4 means"), tr("5 means")};
    for (size_t i = 0; i < 5; ++i)
        rowForm()->addEntry(
            {.label = labels[i]}, Form::Width::text,
            [this, i](const QString &text) {
                return save([&](SkillWish &wish) { wish.guides[i] = text.toStdString(); });
            },
            [this, i] { return skillGuide(book(), row(), int(i) + 1); });
}

Status SkillsSection::save(const std::function<void(SkillWish &)> &edit) const
{
    SkillWish wish = wishOf(book(), row());
    edit(wish);
    return commit({Op::editSkills, {}, nameOf(row())}, [&](ChangeSet &changes) {
        return saveSkill(changes, book(), wish, shell().session->user());
    });
}

Status SkillsSection::add(const QString &name)
{
    const Status done = commit({Op::editSkills, {}, name.simplified()}, [&](ChangeSet &changes) {
        return saveSkill(changes, book(), {.name = name.simplified().toStdString()}, shell().session->user());
    });
    if (done)
        showRows(book().tables().skill.end() - 1);
    return done;
}

void SkillsSection::move(int by)
{
    std::vector<uint32_t> rows = skillsOf(book(), true);
    const auto place = std::ranges::find(rows, row()) - rows.begin();
    const auto to = place + by;
    if (to < 0 || to >= std::ssize(rows) || place >= std::ssize(rows))
        return;
    std::swap(rows[size_t(place)], rows[size_t(to)]);
    list()->showProblemOf(commit({Op::editSkills, {}, tr("order")}, [&](ChangeSet &changes) {
        return orderSkills(changes, book(), rows, shell().session->user());
    }));
    showRows(row());
}

bool SkillsSection::isRetired(uint32_t skill) const
{
    return book().tables().skill[skill].retired == 2;
}

void SkillsSection::retireOrRestore()
{
    const uint32_t skill = row();
    const Status done = commit({Op::editSkills, {}, nameOf(skill)}, [&](ChangeSet &changes) {
        return retireSkill(changes, book(), skill, !isRetired(skill), shell().session->user());
    });
    if (done)
        showRows(skill);
    list()->showProblemOf(done);
}

void SkillsSection::showRow()
{
    list()->setRemoveText(isRetired(row()) ? tr("Use again") : tr("Retire"));
}

std::vector<RowLine> SkillsSection::lines() const
{
    std::vector<RowLine> lines;
    for (const uint32_t skill : skillsOf(book(), true)) {
        const QString count = QLocale().toString(ratingsOf(book(), skill));
        const QString state = isRetired(skill) ? tr("retired") : tr("in use");
        lines.push_back({skill,
                         {nameOf(skill), count, state},
                         tr("%1, %2 ratings, %3").arg(nameOf(skill), count, state)});
    }
    return lines;
}

QString SkillsSection::nameOf(uint32_t skill) const
{
    return skillName(book(), skill);
}

SettingsSection *makeSkillsSection(ShellContext &shell, QWidget *parent)
{
    return new SkillsSection(shell, parent);
}

QString skillsFact(const ShellContext &shell)
{
    QStringList names;
    for (const uint32_t skill : skillsOf(shell.session->book()))
        names << skillName(shell.session->book(), skill);
    return names.join(QStringLiteral(", "));
}

} // namespace ridealong
