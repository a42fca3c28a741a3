// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/coaching.h"

#include "support/coached.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

struct CoachingTest : testing::Test
{
    TempBook book; // today is Wednesday, 2026-10-14
    uint32_t dana = book->user();
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    uint32_t luis = book.addPerson("Luis Ortega", "LO");
    std::vector<uint32_t> skills = skillsOf(book.book());

    const Tables &tables() { return book.book().tables(); }

    // What the verb says when it refuses; it then appended nothing.
    template<class Verb>
    std::string refused(Verb &&verb)
    {
        ChangeSet changes = book->change();
        const Status done = verb(changes, book.book());
        EXPECT_TRUE(done || changes.isEmpty());
        return done ? std::string() : done.error().text.toStdString();
    }
    uint32_t note(bool isPrivate, const char *text = "Let him wait")
    {
        act(book, Op::writeNote, [&](ChangeSet &c) {
            return writeNote(c, book.book(),
                             {.rep = tessa, .by = dana, .text = text, .isPrivate = isPrivate});
        });
        return (isPrivate ? tables().privateNote.end() : tables().coachingNote.end()) - 1;
    }
    uint32_t promise(uint32_t person, const char *what = "Send three names")
    {
        act(book, Op::makeCommitment, [&](ChangeSet &c) {
            return makeCommitment(c, book.book(), {.rep = tessa, .person = person, .by = dana, .what = what});
        });
        return tables().commitment.end() - 1;
    }
    void rateIt(int value, uint32_t ride = 0, size_t skill = 0)
    {
        act(book, Op::rateSkill,
            [&](ChangeSet &c) { return rate(c, book.book(), tessa, skills[skill], value, dana, ride); });
    }
    std::string state(uint32_t row)
    {
        return std::string(tables().commitment.text(row, commitmentField("state")));
    }
};

} // namespace

TEST_F(CoachingTest, APrivateNoteIsAnotherRowThanASharedOne)
{
    const uint32_t hidden = note(true, "  Ready for key accounts.\n");

    EXPECT_EQ(tables().coachingNote.end(), 1u);
    ASSERT_TRUE(tables().privateNote.has(hidden));
    EXPECT_EQ(tables().privateNote.text(hidden, privateNoteField("text")), "Ready for key accounts.");
    EXPECT_EQ(tables().privateNote[hidden].by.number, dana);
    EXPECT_EQ(tables().privateNote[hidden].on, day("2026-10-14"));
    EXPECT_TRUE(book->undo());
    EXPECT_FALSE(tables().privateNote.has(hidden));
}

TEST_F(CoachingTest, ANoteNeedsWordsARepAndThingsThatAreThere)
{
    const uint32_t other = addRide(book, luis, "2026-10-01");
    const auto says = [&](NoteWish wish) {
        wish.by = wish.by ? wish.by : dana;
        return refused([&](ChangeSet &c, const Book &b) { return writeNote(c, b, wish); });
    };

    EXPECT_EQ(says({.rep = tessa, .text = " \n"}), "Write what the note says.");
    EXPECT_FALSE(says({.rep = tessa, .text = std::string(longestNote + 1, 'x')}).empty());
    EXPECT_EQ(says({.rep = 99, .text = "x"}), "There is no such rep.");
    EXPECT_EQ(says({.rep = tessa, .text = "x", .lead = 99}), "There is no such lead.");
    EXPECT_EQ(says({.rep = tessa, .text = "x", .skill = 99}), "There is no such skill.");
    EXPECT_EQ(says({.rep = tessa, .text = "x", .ride = other}), "That ride-along was not with Tessa Okafor.");
    EXPECT_EQ(says({.rep = tessa, .by = luis, .text = "x"}), "Only a manager writes coaching notes.");
    EXPECT_EQ(says({.rep = tessa, .text = "x", .on = day("2026-10-15")}), "That day is still to come.");
}

TEST_F(CoachingTest, SharingWritesANewNoteAndMayTakeThePrivateOneAway)
{
    const uint32_t kept = note(true, "Kept"), gone = note(true, "Gone");

    act(book, Op::writeNote, [&](ChangeSet &c) { return shareNote(c, book.book(), kept, false, dana); });
    act(book, Op::writeNote, [&](ChangeSet &c) { return shareNote(c, book.book(), gone, true, dana); });

    EXPECT_TRUE(tables().privateNote.has(kept));
    EXPECT_FALSE(tables().privateNote.has(gone));
    ASSERT_EQ(tables().coachingNote.end(), 3u);
    EXPECT_EQ(tables().coachingNote.text(2, coachingNoteField("text")), "Gone");
    EXPECT_EQ(tables().coachingNote[2].rep.number, tessa);
}

TEST_F(CoachingTest, APrivateNoteOfSomebodyElseIsNotThere)
{
    const uint32_t hidden = note(true), shared = note(false);
    const auto says = [&](Entity entity, uint32_t row, uint32_t by) {
        return refused(
            [&](ChangeSet &c, const Book &b) { return editNote(c, b, entity, row, "Other words", by); });
    };

    EXPECT_EQ(says(Entity::privateNote, hidden, tessa), says(Entity::privateNote, 77, tessa));
    EXPECT_EQ(says(Entity::privateNote, hidden, tessa), "There is no such note.");
    EXPECT_EQ(refused([&](ChangeSet &c, const Book &b) { return shareNote(c, b, hidden, true, tessa); }),
              "There is no such note.");
    EXPECT_EQ(refused([&](ChangeSet &c, const Book &b) {
                  return removeNote(c, b, Entity::privateNote, hidden, tessa);
              }),
              "There is no such note.");
    EXPECT_EQ(says(Entity::coachingNote, shared, tessa), "Only who wrote a note changes it.");
    EXPECT_EQ(says(Entity::privateNote, hidden, dana), "");
}

TEST_F(CoachingTest, ASharedNoteThatIsEditedIsToBeReadAnew)
{
    const uint32_t shared = note(false);
    act(book, Op::answerCoaching, [&](ChangeSet &c) {
        return answerCoaching(c, book.book(), Entity::coachingNote, shared, tessa,
                              CoachingAnswer::acknowledge, "Will do");
    });
    EXPECT_EQ(tables().coachingNote[shared].readOn, day("2026-10-14"));
    EXPECT_EQ(tables().coachingNote[shared].acknowledgedOn, day("2026-10-14"));

    act(book, Op::writeNote, [&](ChangeSet &c) {
        return editNote(c, book.book(), Entity::coachingNote, shared, "Other words", dana);
    });

    EXPECT_FALSE(tables().coachingNote[shared].readOn.isSet());
    EXPECT_FALSE(tables().coachingNote[shared].acknowledgedOn.isSet());
    EXPECT_EQ(tables().coachingNote.text(shared, coachingNoteField("reply")), "Will do");
}

TEST_F(CoachingTest, OnlyTheRepAnswersAndOnlyADebriefThatIsThere)
{
    const uint32_t ride = addRide(book, tessa, "2026-10-13"), shared = note(false);
    const auto says = [&](Entity entity, uint32_t row, uint32_t by, CoachingAnswer what, const char *text) {
        return refused(
            [&](ChangeSet &c, const Book &b) { return answerCoaching(c, b, entity, row, by, what, text); });
    };

    EXPECT_EQ(says(Entity::coachingNote, shared, luis, CoachingAnswer::read, ""),
              "Only Tessa Okafor answers that.");
    EXPECT_EQ(says(Entity::coachingNote, shared, dana, CoachingAnswer::read, ""),
              "Only Tessa Okafor answers that.");
    EXPECT_EQ(says(Entity::coachingNote, shared, tessa, CoachingAnswer::comment, " "),
              "Write what the comment says.");
    EXPECT_EQ(says(Entity::ride, ride, tessa, CoachingAnswer::read, ""),
              "That ride-along has no debrief yet.");
    EXPECT_EQ(says(Entity::privateNote, 1, tessa, CoachingAnswer::read, ""), "There is no such note.");
    setCell(book, Entity::ride, ride, rideField("debriefed_on"), day("2026-10-13"));
    EXPECT_EQ(says(Entity::ride, ride, tessa, CoachingAnswer::read, ""), "");

    act(book, Op::answerCoaching, [&](ChangeSet &c) {
        return answerCoaching(c, book.book(), Entity::ride, ride, tessa, CoachingAnswer::comment, "Fair");
    });

    EXPECT_EQ(tables().ride.text(ride, rideField("reply")), "Fair");
    EXPECT_TRUE(tables().ride[ride].readOn.isSet());
    EXPECT_FALSE(tables().ride[ride].acknowledgedOn.isSet());
}

TEST_F(CoachingTest, ACommitmentIsKeptDroppedAndOpenedAgain)
{
    const uint32_t row = promise(tessa);
    const auto set = [&](const char *to, const char *comment = "") {
        act(book, Op::closeCommitment,
            [&](ChangeSet &c) { return setCommitment(c, book.book(), row, to, comment, dana); });
    };

    set("kept", "All three");
    EXPECT_EQ(state(row), "kept");
    EXPECT_EQ(tables().commitment[row].closedOn, day("2026-10-14"));
    EXPECT_EQ(tables().commitment.text(row, commitmentField("comment")), "All three");
    set("open");

    EXPECT_EQ(state(row), "open");
    EXPECT_FALSE(tables().commitment[row].closedOn.isSet());
    EXPECT_EQ(
        refused([&](ChangeSet &c, const Book &b) { return setCommitment(c, b, row, "maybe", "", dana); }),
        "A commitment is open, kept or dropped.");
}

TEST_F(CoachingTest, ARepSetsOwnCommitmentsOnly)
{
    const uint32_t own = promise(tessa), managers = promise(dana);
    const auto says = [&](uint32_t row, uint32_t by) {
        return refused([&](ChangeSet &c, const Book &b) { return setCommitment(c, b, row, "kept", "", by); });
    };

    EXPECT_EQ(says(own, tessa), "");
    EXPECT_EQ(says(own, luis), "A rep says only what he or she promised.");
    EXPECT_EQ(says(managers, tessa), "A rep says only what he or she promised.");
    EXPECT_EQ(says(managers, dana), "");
    EXPECT_EQ(says(77, dana), "There is no such commitment.");
    const auto makes = [&](CommitmentWish wish) {
        return refused([&](ChangeSet &c, const Book &b) { return makeCommitment(c, b, wish); });
    };
    EXPECT_EQ(makes({.rep = tessa, .person = tessa, .by = tessa, .what = "Call"}), "");
    EXPECT_FALSE(makes({.rep = tessa, .person = dana, .by = tessa, .what = "Call"}).empty());
    EXPECT_EQ(makes({.rep = tessa, .person = tessa, .by = dana, .what = "  "}), "Write what was promised.");
    EXPECT_FALSE(
        makes({.rep = tessa, .person = tessa, .by = dana, .what = std::string(longestPromise + 1, 'x')})
            .empty());
    EXPECT_EQ(makes({.rep = tessa, .by = dana, .what = "Call"}), "Say who promised it.");
}

TEST_F(CoachingTest, ReadsALineOfAPromise)
{
    const auto read = [&](const char *line) { return readCommitment(book.book(), tessa, dana, line); };
    const auto is = [&](const char *line, uint32_t person, const char *what, const char *due) {
        const CommitmentWish wish = read(line);
        EXPECT_EQ(wish.person, person) << line;
        EXPECT_EQ(wish.what, what) << line;
        EXPECT_EQ(wish.due.iso(), due) << line;
        EXPECT_EQ(wish.rep, tessa);
    };

    is("tessa sends three names by fri", tessa, "sends three names", "2026-10-16");
    is("dana: send the case study by 10/23", dana, "send the case study", "2026-10-23");
    is("TO asks for a referral by next week", tessa, "asks for a referral", "2026-10-19");
    is("DW sends it by 2026-11-02", dana, "sends it", "2026-11-02");
    is("Dana Whitfield sends it until tomorrow", dana, "sends it", "2026-10-15");
    is("ask for a date before leaving", tessa, "ask for a date before leaving", "");
    is("to ask for a date", tessa, "to ask for a date", ""); // no initials
    is("send it by mail", tessa, "send it by mail", "");     // no day
    is("send it by mail by mon", tessa, "send it by mail", "2026-10-19");
    is("luis helps with the demo by fri", luis, "helps with the demo", "2026-10-16");
    is("tessa", tessa, "tessa", "");
    is("by fri", tessa, "", "2026-10-16");
    is("", tessa, "", "");
    is("   ", tessa, "", "");
}

TEST_F(CoachingTest, ANameOfTwoPeopleIsTheRepsOrNobodys)
{
    book.addPerson("Tessa Brown", "TB");
    EXPECT_EQ(readCommitment(book.book(), tessa, dana, "tessa calls").person, tessa);

    const CommitmentWish other = readCommitment(book.book(), luis, dana, "tessa calls");

    EXPECT_EQ(other.person, luis);
    EXPECT_EQ(other.what, "tessa calls");
}

TEST_F(CoachingTest, ASecondRatingOfARideAndSkillCorrectsTheFirst)
{
    const uint32_t ride = addRide(book, tessa, "2026-10-13");
    rateIt(3, ride);
    rateIt(4, ride);
    rateIt(2);

    rateIt(5);

    ASSERT_EQ(tables().rating.end(), 3u); // of the ride, and of today
    EXPECT_EQ(tables().rating[1].value, 4);
    EXPECT_EQ(tables().rating[1].on, day("2026-10-13"));
    EXPECT_EQ(tables().rating[2].value, 5);
    EXPECT_EQ(tables().rating.text(2, ratingField("skill_name")), "Preparation");
    EXPECT_EQ(tables().rating.text(2, ratingField("guide")),
              tables().skill.text(skills[0], skillField("guide_5")));
}

TEST_F(CoachingTest, ARatingThatWasUndoneCanBeGivenAgain)
{
    rateIt(3);
    EXPECT_TRUE(book->undo());
    EXPECT_FALSE(tables().rating.has(1));

    rateIt(4);

    EXPECT_TRUE(tables().rating.has(1));
    EXPECT_EQ(tables().rating[1].value, 4);
}

TEST_F(CoachingTest, ARatingKeepsTheWordsOfItsDay)
{
    rateIt(3);
    const std::string guide(tables().skill.text(skills[0], skillField("guide_3")));

    act(book, Op::editSkills, [&](ChangeSet &c) {
        return saveSkill(c, book.book(), {.row = skills[0], .name = "Checks the profile"}, dana);
    });

    EXPECT_EQ(tables().rating.text(1, ratingField("skill_name")), "Preparation");
    EXPECT_EQ(tables().rating.text(1, ratingField("guide")), guide);
    EXPECT_EQ(tables().skill.text(skills[0], skillField("name")), "Checks the profile");
    EXPECT_TRUE(tables().skill.text(skills[0], skillField("guide_3")).empty());
}

TEST_F(CoachingTest, RatingRefusesWithASentence)
{
    const uint32_t cancelled = addRide(book, tessa, "2026-10-13", "cancelled");
    const uint32_t other = addRide(book, luis, "2026-10-13");
    act(book, Op::editSkills,
        [&](ChangeSet &c) { return retireSkill(c, book.book(), skills[1], true, dana); });
    const auto says = [&](uint32_t rep, uint32_t skill, int value, uint32_t by, uint32_t ride = 0) {
        return refused([&](ChangeSet &c, const Book &b) { return rate(c, b, rep, skill, value, by, ride); });
    };

    for (const int value : {0, 6, -1})
        EXPECT_EQ(says(tessa, skills[0], value, dana), "A rating goes from 1 to 5.");
    EXPECT_EQ(says(99, skills[0], 3, dana), "There is no such rep.");
    EXPECT_EQ(says(tessa, 99, 3, dana), "There is no such skill.");
    EXPECT_EQ(says(tessa, 0, 3, dana), "There is no such skill.");
    EXPECT_EQ(says(tessa, skills[0], 3, luis), "Only a manager rates skills.");
    EXPECT_EQ(says(tessa, skills[0], 3, tessa), "Only a manager rates skills.");
    EXPECT_EQ(says(tessa, skills[0], 3, dana, 99), "There is no such ride-along.");
    EXPECT_EQ(says(tessa, skills[0], 3, dana, other), "That ride-along was not with Tessa Okafor.");
    EXPECT_EQ(says(tessa, skills[0], 3, dana, cancelled), "That ride-along was cancelled.");
    EXPECT_EQ(says(tessa, skills[1], 3, dana), "Opening is retired and is not rated any more.");
}

TEST_F(CoachingTest, TwoRatingsInOneChangeSetAreOneRow)
{
    ChangeSet changes = book->change();
    EXPECT_TRUE(rate(changes, book.book(), tessa, skills[0], 2, dana));
    EXPECT_TRUE(rate(changes, book.book(), tessa, skills[0], 5, dana));
    EXPECT_TRUE(book->commit({Op::rateSkill}, std::move(changes)));

    ASSERT_EQ(tables().rating.end(), 2u);
    EXPECT_EQ(tables().rating[1].value, 5);
}

TEST_F(CoachingTest, ABookMayHaveOtherSkillsThanTheUsual)
{
    ChangeSet changes = book->change();
    for (const uint32_t skill : skills)
        EXPECT_TRUE(removeSkill(changes, book.book(), skill, dana));
    for (const char *name : {"Opens with an agenda", "Asks good questions", "Closing"})
        EXPECT_TRUE(saveSkill(changes, book.book(), {.name = name}, dana)) << name;
    EXPECT_TRUE(book->commit({Op::editSkills}, std::move(changes)));

    std::vector<std::string> names;
    for (const uint32_t skill : skillsOf(book.book()))
        names.emplace_back(tables().skill.text(skill, skillField("name")));

    EXPECT_THAT(names, ElementsAre("Opens with an agenda", "Asks good questions", "Closing"));
    EXPECT_TRUE(tables().skill.find(Id::hashedFrom("skill|opens_with_an_agenda")));
    EXPECT_TRUE(book->undo());
    EXPECT_EQ(skillsOf(book.book()), skills);
}

TEST_F(CoachingTest, SkillsRefuseNamesThatCannotBeAndRepsWhoEdit)
{
    const auto says = [&](const SkillWish &wish, uint32_t by = 0) {
        return refused([&](ChangeSet &c, const Book &b) { return saveSkill(c, b, wish, by ? by : dana); });
    };
    rateIt(3);

    EXPECT_EQ(says({.name = " "}), "Enter a name.");
    EXPECT_EQ(says({.name = " closing "}), "There is a skill called closing.");
    EXPECT_EQ(says({.row = skills[6], .name = "CLOSING"}), "");
    EXPECT_FALSE(says({.name = std::string(81, 'x')}).empty());
    EXPECT_FALSE(says({.name = "New", .guides = {std::string(longestGuide + 1, 'x')}}).empty());
    EXPECT_EQ(says({.row = 99, .name = "New"}), "There is no such skill.");
    EXPECT_EQ(says({.name = "New"}, tessa), "Only a manager changes the skills.");
    EXPECT_NE(refused([&](ChangeSet &c, const Book &b) { return removeSkill(c, b, skills[0], dana); }), "");
    EXPECT_EQ(refused([&](ChangeSet &c, const Book &b) { return removeSkill(c, b, skills[1], dana); }), "");
}

TEST_F(CoachingTest, SkillsStandInTheOrderThatWasSaid)
{
    const std::vector<uint32_t> first = {skills[5], skills[2], skills[5]};

    act(book, Op::editSkills, [&](ChangeSet &c) { return orderSkills(c, book.book(), first, dana); });

    EXPECT_THAT(skillsOf(book.book()), ElementsAre(skills[5], skills[2], skills[0], skills[1], skills[3],
                                                   skills[4], skills[6], skills[7]));
}
