// SPDX-License-Identifier: GPL-3.0-or-later
// Effort that is kept by difference is the effort of the whole book, after whatever was done and taken back.
#include "measure/effortkeeper.h"

#include "support/people.h"
#include "work/leads.h"
#include "work/moves.h"

#include <rapidcheck.h>

using namespace ridealong;

namespace {

struct KeptBook : TempBook
{
    EffortKeeper keeper;
    std::vector<uint32_t> people = {addPerson("Kim Lee", "KL"), addPerson("Sam Ray", "SR")};
    std::vector<uint32_t> leads;

    KeptBook()
    {
        for (const char *company : {"Acme", "Brew", "Coil", "Dyes"})
            leads.push_back(addGraded(*this, company, Grade::B, people[0]));
        keeper.of(book());
        QObject::connect(&session(), &Session::changed,
                         [this](const Touched &touched) { keeper.note(book(), touched); });
    }

    bool isTrue()
    {
        const Effort whole = effortOf(book());
        const Effort &kept = keeper.of(book());
        if (kept.firstWeek() != whole.firstWeek() || kept.lastWeek() != whole.lastWeek())
            return false;
        for (uint32_t person = 0; person < whole.people(); ++person)
            for (Week week = Week::of(book().today()).plus(-12); week <= whole.lastWeek();
                 week = week.plus(1)) {
                const EffortCell &a = kept.cell(person, week), &b = whole.cell(person, week);
                if (a.minutes != b.minutes || a.touches != b.touches)
                    return false;
            }
        return true;
    }

    Value someone()
    {
        const size_t which = *rc::gen::inRange<size_t>(0, people.size() + 1);
        return which < people.size() ? Value{Link{people[which]}} : Value{};
    }
    uint32_t aLead() { return leads[*rc::gen::inRange<size_t>(0, leads.size())]; }
    Date aDay() { return book().today().plus(-*rc::gen::inRange(-2, 70)); }
    uint32_t anActivity() { return *rc::gen::inRange<uint32_t>(1, book().activities().end()); }
    void commit(Op op, ChangeSet changes) { RC_ASSERT(bool(session().commit({op}, std::move(changes)))); }
    void addTouch();
    void editTouch();
    void changeLead();
    void doAnything();
};

void KeptBook::addTouch()
{
    ChangeSet changes = session().change();
    std::vector<Cell> cells = {{activityField("lead"), Link{aLead()}},
                               {activityField("person"), someone()},
                               {activityField("kind"), Link{book().kindNamed("visit")}},
                               {activityField("on"), aDay()}};
    if (*rc::gen::arbitrary<bool>())
        cells.push_back({activityField("minutes"), int64_t(*rc::gen::inRange(-5, 2000))});
    if (*rc::gen::arbitrary<bool>())
        cells.push_back({activityField("grade"), Grade(*rc::gen::inRange(1, 6))});
    if (*rc::gen::arbitrary<bool>())
        cells.push_back({activityField("queue_jump"), *rc::gen::arbitrary<bool>()});
    changes.create(Entity::activity, std::move(cells));
    commit(Op::logActivity, std::move(changes));
}

void KeptBook::editTouch()
{
    if (book().activities().end() < 2)
        return;
    const uint32_t row = anActivity();
    ChangeSet changes = session().change();
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        changes.set(Entity::activity, row, activityField("lead"), Link{aLead()}); // as a merge does
        break;
    case 1:
        changes.set(Entity::activity, row, activityField("person"), someone());
        break;
    case 2:
        changes.set(Entity::activity, row, activityField("on"), aDay());
        break;
    case 3:
        changes.set(Entity::activity, row, activityField("minutes"), Value{});
        break;
    default:
        changes.set(Entity::activity, row, activityField("deleted"), book().activities().has(row));
    }
    commit(Op::logActivity, std::move(changes));
}

void KeptBook::changeLead()
{
    const uint32_t lead = aLead();
    ChangeSet changes = session().change();
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        if (!book().leads().has(lead))
            return;
        RC_ASSERT(bool(moveToStage(changes, book(),
                                   {.lead = lead,
                                    .stage = book().stageNamed(*rc::gen::arbitrary<bool>() ? "Won" : "Demo"),
                                    .on = book().today().plus(-*rc::gen::inRange(0, 50)),
                                    .reason = "Ready"})));
        break;
    case 1:
        changes.set(Entity::lead, lead, leadField("override_grade"), Grade(*rc::gen::inRange(1, 6)));
        break;
    case 2:
        changes.set(Entity::lead, lead, leadField("deleted"), book().leads().has(lead));
        break;
    default:
        changes.set(Entity::kind, book().kindNamed("visit"), kindField("minutes"),
                    int64_t(*rc::gen::inRange(0, 90)));
    }
    commit(Op::editLead, std::move(changes));
}

void KeptBook::doAnything()
{
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        (void)session().undo();
        break;
    case 1:
        (void)session().redo();
        break;
    case 2:
    case 3:
        changeLead();
        break;
    case 4:
    case 5:
        editTouch();
        break;
    default:
        addTouch();
    }
}

} // namespace

TEST(EffortKeeper, IsTheEffortOfTheWholeBookAfterAnyCommitUndoOrRedo)
{
    KeptBook book;

    EXPECT_TRUE(rc::check([&] {
        for (int i = 0; i < 8; ++i)
            book.doAnything();
        RC_ASSERT(book.isTrue());
    }));
}

TEST(EffortKeeper, ReadsEverythingAgainWhenMoreThanLeadsChanged)
{
    KeptBook book;
    const auto keeps = [&](auto &&act) {
        book.keeper.of(book.book());
        act();
        const bool kept = book.keeper.isKept(book.book());
        EXPECT_TRUE(book.isTrue());
        return kept;
    };

    EXPECT_TRUE(keeps([&] { addEffort(book, book.leads[0], book.people[1], "2026-10-13", 30, Grade::A); }));
    EXPECT_TRUE(keeps([&] { EXPECT_TRUE(book->undo()); }));
    EXPECT_FALSE(keeps([&] { book.addPerson("Pat Doe", "PD"); }));
    EXPECT_FALSE(keeps([&] {
        setCell(book, Entity::kind, book.book().kindNamed("call"), kindField("minutes"), int64_t(3));
    }));
    EXPECT_FALSE(keeps([&] {
        setCell(book, Entity::stage, book.book().stageNamed("Demo"), stageField("type"), std::string("won"));
    }));
}
