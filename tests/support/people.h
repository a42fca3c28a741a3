// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to say in a test who did what and when; a grade is given as the manager's.
#pragma once

#include "support/tempbook.h"

namespace ridealong {

inline Date day(const char *iso)
{
    return Date::parseIso(iso);
}

inline uint32_t addGraded(TempBook &book, const char *company, Grade grade, uint32_t owner = 0,
                          std::vector<Cell> cells = {})
{
    cells.push_back({leadField("override_grade"), grade});
    if (owner)
        cells.push_back({leadField("owner"), Link{owner}});
    return book.addLead(company, std::move(cells));
}

inline uint32_t addActivity(TempBook &book, uint32_t lead, uint32_t person, const char *kind, const char *on,
                            std::vector<Cell> cells = {})
{
    ChangeSet changes = book->change();
    cells.push_back({activityField("lead"), Link{lead}});
    cells.push_back({activityField("person"), Link{person}});
    cells.push_back({activityField("kind"), Link{book.book().kindNamed(kind)}});
    cells.push_back({activityField("on"), day(on)});
    const uint32_t row = changes.create(Entity::activity, std::move(cells));
    EXPECT_TRUE(book->commit({Op::logActivity}, std::move(changes)));
    return row;
}

inline uint32_t addEffort(TempBook &book, uint32_t lead, uint32_t person, const char *on, int64_t minutes,
                          Grade grade)
{
    return addActivity(book, lead, person, "visit", on,
                       {{activityField("minutes"), minutes}, {activityField("grade"), grade}});
}

inline uint32_t addStep(TempBook &book, uint32_t lead, const char *due, std::vector<Cell> cells = {})
{
    ChangeSet changes = book->change();
    cells.push_back({stepField("lead"), Link{lead}});
    cells.push_back({stepField("kind"), Link{book.book().kindNamed("call")}});
    cells.push_back({stepField("due"), day(due)});
    if (std::ranges::find(cells, stepField("state"), &Cell::field) == cells.end())
        cells.push_back({stepField("state"), int64_t(stepOpen)});
    const uint32_t row = changes.create(Entity::step, std::move(cells));
    EXPECT_TRUE(book->commit({Op::planStep}, std::move(changes)));
    return row;
}

inline void setCell(TempBook &book, Entity entity, uint32_t number, FieldNo field, Value value)
{
    ChangeSet changes = book->change();
    changes.set(entity, number, field, std::move(value));
    EXPECT_TRUE(book->commit({Op::editLead}, std::move(changes)));
}

inline uint32_t create(TempBook &book, Entity entity, std::vector<Cell> cells)
{
    ChangeSet changes = book->change();
    const uint32_t row = changes.create(entity, std::move(cells));
    EXPECT_TRUE(book->commit({Op::editPolicy}, std::move(changes)));
    return row;
}

// Commits what the verb appended; its refusal fails the test.
template<class Verb>
auto act(TempBook &book, Op op, Verb &&verb)
{
    ChangeSet changes = book->change();
    auto result = verb(changes);
    EXPECT_TRUE(result) << (result.ok() ? std::string() : result.error().text.toStdString());
    EXPECT_TRUE(book->commit({op}, std::move(changes)));
    return std::move(*result);
}

} // namespace ridealong
