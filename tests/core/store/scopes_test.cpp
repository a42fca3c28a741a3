// SPDX-License-Identifier: GPL-3.0-or-later
// Who may hold what: the streams of the log in which the rows of coaching stand.
#include "store/connection.h"
#include "work/coaching.h"
#include "work/debriefs.h"
#include "work/rides.h"
#include "work/worktimes.h"

#include "support/people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// The scopes of the entries in which a text stands, by the initials of the person that they name.
std::vector<std::string> scopesOf(TempBook &book, std::string_view text)
{
    std::vector<std::string> scopes;
    Connection log(book.path(), Connection::Mode::read);
    Statement entries(log, "SELECT stream.scope, entry.body FROM entry JOIN stream ON stream.number = "
                           "entry.stream ORDER BY entry.number");
    while (entries.step()) {
        std::string scope(entries.text(0));
        if (entries.blob(1).find(text) == std::string_view::npos)
            continue;
        for (uint32_t person = 1; person < book.book().people().end(); ++person)
            if (scope.ends_with(book.book().people().id(person).hex()))
                scope = scope.substr(0, scope.find(':') + 1) + std::string(book.book().initials(person));
        scopes.push_back(scope);
    }
    return scopes;
}

struct Team
{
    TempBook book;
    uint32_t dana = 1;
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
};

} // namespace

TEST(Scopes, ASharedNoteIsTheRepsAndAPrivateOneItsWritersAlone)
{
    Team team;

    act(team.book, Op::writeNote, [&](ChangeSet &changes) {
        return writeNote(changes, team.book.book(),
                         {.rep = team.tessa, .by = team.dana, .text = "Asked well", .isPrivate = false});
    });
    act(team.book, Op::writeNote, [&](ChangeSet &changes) {
        return writeNote(changes, team.book.book(),
                         {.rep = team.tessa, .by = team.dana, .text = "Ready in spring", .isPrivate = true});
    });

    EXPECT_THAT(scopesOf(team.book, "Asked well"), ElementsAre("rep:TO"));
    EXPECT_THAT(scopesOf(team.book, "Ready in spring"), ElementsAre("private:DW"));
}

TEST(Scopes, APrivateNoteStaysWithItsWriterWhenItIsChangedAndTakenAway)
{
    Team team;
    act(team.book, Op::writeNote, [&](ChangeSet &changes) {
        return writeNote(changes, team.book.book(),
                         {.rep = team.tessa, .by = team.dana, .text = "First words", .isPrivate = true});
    });

    act(team.book, Op::writeNote, [&](ChangeSet &changes) {
        return editNote(changes, team.book.book(), Entity::privateNote, 1, "Second words", team.dana);
    });
    act(team.book, Op::writeNote, [&](ChangeSet &changes) {
        return removeNote(changes, team.book.book(), Entity::privateNote, 1, team.dana);
    });
    ASSERT_TRUE(team.book->undo());

    EXPECT_THAT(scopesOf(team.book, "Second words"), ElementsAre("private:DW"));
    EXPECT_THAT(scopesOf(team.book, "First words"), ElementsAre("private:DW"));
}

TEST(Scopes, AnUnfinishedDebriefIsItsWritersAndAFinishedOneTheReps)
{
    Team team;
    act(team.book, Op::planRide, [&](ChangeSet &changes) -> Status {
        const auto ride = saveRide(changes, team.book.book(),
                                   {.rep = team.tessa, .manager = team.dana, .on = day("2026-10-13")});
        return ride ? Status(Done{}) : Status(ride.error());
    });
    Debrief debrief = debriefOf(team.book.book(), 1, team.dana);
    debrief.sharedNote = "You waited";
    debrief.privateNote = "Talk in December";

    act(team.book, Op::draftDebrief,
        [&](ChangeSet &changes) { return saveDebriefDraft(changes, team.book.book(), debrief, team.dana); });

    EXPECT_THAT(scopesOf(team.book, "You waited"), ElementsAre("private:DW"));

    act(team.book, Op::finishDebrief,
        [&](ChangeSet &changes) { return finishDebrief(changes, team.book.book(), debrief, team.dana); });

    EXPECT_THAT(scopesOf(team.book, "You waited"), ElementsAre("private:DW", "rep:TO"));
    EXPECT_THAT(scopesOf(team.book, "Talk in December"), ElementsAre("private:DW", "private:DW"));
}

TEST(Scopes, HoursAreThoseOfTheirPerson)
{
    Team team;

    act(team.book, Op::bookHours, [&](ChangeSet &changes) {
        return bookHours(changes, team.book.book(), team.tessa, day("2026-10-13"), DayPart::morning,
                         WorkKind::report, 45);
    });

    EXPECT_THAT(scopesOf(team.book, "report"), testing::Contains("rep:TO"));
}

TEST(Scopes, AViewAndTheSettingsOfThisLaptopAreTheirPersonsAlone)
{
    Team team;
    team.book->setUser(team.dana);

    act(team.book, Op::editView, [&](ChangeSet &changes) -> Status {
        changes.create(Entity::view, {{viewField("name"), std::string("My evening list")}});
        changes.create(Entity::setting, {{settingField("key"), std::string("draft_model")},
                                         {settingField("text"), std::string("half a model")}});
        changes.create(Entity::setting, {{settingField("key"), std::string("custom_for_all")},
                                         {settingField("text"), std::string("for everybody")}});
        return Done{};
    });

    EXPECT_THAT(scopesOf(team.book, "My evening list"), ElementsAre("private:DW"));
    EXPECT_THAT(scopesOf(team.book, "half a model"), ElementsAre("private:DW"));
    EXPECT_THAT(scopesOf(team.book, "for everybody"), ElementsAre("team"));
}

TEST(Scopes, WhatIsSetInAnActionThatMadeTheRowIsWrittenWhereTheRowIs)
{
    Team team;
    const uint32_t lead = team.book.addLead("Acme", {{leadField("owner"), Link{team.tessa}}});

    const auto bulk = team.book->bulk({Op::import}, [&](BulkWriter &writer) -> Status {
        ChangeSet first = writer.change();
        const uint32_t made = first.create(Entity::activity, {{activityField("lead"), Link{lead}}});
        const uint32_t owned = first.create(Entity::lead, {{leadField("owner"), Link{team.tessa}}});
        if (const Status written = writer.write(first); !written)
            return written;
        ChangeSet second = writer.change();
        second.set(Entity::activity, made, activityField("note"), std::string("Said in a second part"));
        second.set(Entity::lead, owned, leadField("company"), std::string("Named in a second part"));
        return writer.write(second);
    });

    ASSERT_TRUE(bulk);
    EXPECT_THAT(scopesOf(team.book, "Said in a second part"), ElementsAre("rep:TO"));
    EXPECT_THAT(scopesOf(team.book, "Named in a second part"), ElementsAre("rep:TO"));
}
