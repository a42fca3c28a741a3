// SPDX-License-Identifier: GPL-3.0-or-later
// On a rep's laptop nothing is written that the manager's would hold: hours and commitments are the rep's
// own.
#include "support/tempbook.h"
#include "work/repslaptop.h"

using namespace ridealong;

namespace {

struct RepsBook : TempBook
{
    uint32_t cole = addPerson("Cole Marsh", "CM"), erin = addPerson("Erin Walsh", "EW");

    bool mayCreate(Entity entity, std::vector<Cell> cells)
    {
        ChangeSet changes = session().change();
        changes.create(entity, std::move(cells));
        return keepToOwn(changes, book(), cole).ok();
    }
    bool maySet(Entity entity, uint32_t row, FieldNo field, Value value)
    {
        ChangeSet changes = session().change();
        changes.set(entity, row, field, std::move(value));
        return keepToOwn(changes, book(), cole).ok();
    }
    uint32_t hoursOf(uint32_t person)
    {
        ChangeSet changes = session().change();
        const uint32_t row = changes.create(Entity::workTime, {{workTimeField("person"), Link{person}},
                                                               {workTimeField("on"), session().today()},
                                                               {workTimeField("minutes"), int64_t(60)}});
        EXPECT_TRUE(session().commit({Op::bookHours}, std::move(changes)));
        return row;
    }
};

} // namespace

TEST(RepsLaptop, HoursAreTheRepsOwn)
{
    RepsBook book;
    const uint32_t own = book.hoursOf(book.cole), others = book.hoursOf(book.erin);

    EXPECT_TRUE(book.mayCreate(Entity::workTime, {{workTimeField("person"), Link{book.cole}}}));
    EXPECT_FALSE(book.mayCreate(Entity::workTime, {{workTimeField("person"), Link{book.erin}}}));
    EXPECT_FALSE(book.mayCreate(Entity::workTime, {}));
    EXPECT_TRUE(book.maySet(Entity::workTime, own, workTimeField("minutes"), int64_t(30)));
    EXPECT_FALSE(book.maySet(Entity::workTime, others, workTimeField("minutes"), int64_t(30)));
    EXPECT_FALSE(book.maySet(Entity::workTime, own, workTimeField("person"), Link{book.erin}));
}

TEST(RepsLaptop, CommitmentsAreTheRepsOwn)
{
    RepsBook book;

    EXPECT_TRUE(book.mayCreate(Entity::commitment, {{commitmentField("rep"), Link{book.cole}}}));
    EXPECT_FALSE(book.mayCreate(Entity::commitment, {{commitmentField("rep"), Link{book.erin}}}));
    EXPECT_FALSE(book.mayCreate(Entity::commitment, {}));
}
