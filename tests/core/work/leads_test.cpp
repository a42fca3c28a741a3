// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/leads.h"

#include "support/handoffs.h"
#include "work/merge.h"
#include "work/moves.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

std::string textOf(TempBook &book, uint32_t lead, FieldNo field)
{
    return std::string(book.book().leads().text(lead, field));
}

} // namespace

TEST(Leads, ANewLeadNeedsNoMoreThanACompany)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");

    const auto lead = act(book, Op::addLead, [&](ChangeSet &changes) {
        return addLead(changes, book.book(), {{leadField("company"), std::string("Acme")}}, kim);
    });

    const Lead &row = book.book().leads()[lead];
    EXPECT_EQ(row.createdOn, day("2026-10-14"));
    EXPECT_EQ(row.stage.number, book.book().firstStage());
    EXPECT_EQ(row.owner.number, kim);
    EXPECT_NE(book.book().movesOf().newest(lead), 0u);
    ChangeSet changes = book->change();
    EXPECT_FALSE(addLead(changes, book.book(), {{leadField("company"), std::string("  ")}}, kim));
    EXPECT_FALSE(addLead(changes, book.book(), {}, kim));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Leads, SetsOnlyWhatDiffers)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("city"), std::string("Dayton")}});
    ChangeSet changes = book->change();

    ASSERT_TRUE(setFields(changes, book.book(), lead, {{leadField("city"), std::string("Dayton")}}));
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_FALSE(setFields(changes, book.book(), lead, {{leadField("company"), Value{}}}));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Leads, AnImportedClosedLeadKeepsItsGradeWhenAFieldIsEdited)
{
    TempBook book;
    const uint32_t won = book.book().stageNamed("Won");
    const uint32_t lead = addGraded(book, "Acme", Grade::B, 0, {{leadField("stage"), Link{won}}});
    ASSERT_EQ(book.book().leads()[lead].closedGrade, Grade::none);

    act(book, Op::editLead, [&](ChangeSet &changes) {
        return setFields(changes, book.book(), lead, {{leadField("override_grade"), Grade::E}});
    });

    EXPECT_EQ(book.book().leads()[lead].closedGrade, Grade::B);
    EXPECT_EQ(book.book().standing(lead).grade, Grade::B);
}

TEST(Leads, AStageAmongTheFieldsIsAMove)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");

    act(book, Op::editLead, [&](ChangeSet &changes) {
        return setFields(changes, book.book(), lead,
                         {{leadField("stage"), Link{book.book().stageNamed("Won")}},
                          {leadField("city"), std::string("Lima")}});
    });

    EXPECT_EQ(book.book().leads()[lead].closedOn, day("2026-10-14"));
    EXPECT_EQ(textOf(book, lead, leadField("city")), "Lima");
    EXPECT_NE(book.book().movesOf().newest(lead), 0u);
}

TEST(Leads, TheManagersGradeNeedsAReasonAndCanBeTakenBack)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ChangeSet changes = book->change();
    EXPECT_FALSE(overrideGrade(changes, book.book(), lead, Grade::A, " "));
    EXPECT_FALSE(overrideGrade(changes, book.book(), lead, Grade::A, "CEO is a friend", day("2026-10-13")));

    act(book, Op::overrideGrade,
        [&](ChangeSet &c) { return overrideGrade(c, book.book(), lead, Grade::A, "CEO is a friend"); });
    EXPECT_EQ(book.book().standing(lead).grade, Grade::A);

    act(book, Op::overrideGrade,
        [&](ChangeSet &c) { return overrideGrade(c, book.book(), lead, Grade::none, {}); });
    EXPECT_EQ(book.book().standing(lead).grade, book.book().standing(lead).modelGrade);
}

TEST(Leads, ANewOwnerTakesOverTheStepsOfTheOld)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    const uint32_t his = addStep(book, lead, "2026-10-20", {{stepField("person"), Link{kim}}});
    const uint32_t mine = addStep(book, lead, "2026-10-21", {{stepField("person"), Link{book->user()}}});
    const uint32_t list[] = {lead};

    act(book, Op::assign, [&](ChangeSet &changes) {
        assignOwner(changes, book.book(), list, sam);
        return Status(Done{});
    });

    EXPECT_EQ(book.book().leads()[lead].owner.number, sam);
    EXPECT_EQ(book.book().steps()[his].person.number, sam);
    EXPECT_EQ(book.book().steps()[mine].person.number, book->user());
}

TEST(Leads, DeletesAndRestores)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const uint32_t list[] = {lead};

    act(book, Op::deleteLead, [&](ChangeSet &changes) {
        deleteLeads(changes, book.book(), list);
        return Status(Done{});
    });
    EXPECT_FALSE(book.book().leads().has(lead));

    act(book, Op::restoreLead, [&](ChangeSet &changes) {
        restoreLeads(changes, book.book(), list);
        return Status(Done{});
    });
    EXPECT_TRUE(book.book().leads().has(lead));
}

TEST(Merge, KeepsEveryLinkAndAsksFieldByField)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t mine = book.addLead("Acme", {{leadField("city"), std::string("Dayton")},
                                                {leadField("source"), std::string("Web")},
                                                {leadField("contact"), std::string("Ann")}});
    const uint32_t other = book.addLead("ACME Inc", {{leadField("city"), std::string("Toledo")},
                                                     {leadField("source"), std::string("Fair")},
                                                     {leadField("campaign"), std::string("Spring")},
                                                     {leadField("phone"), std::string("555 12")},
                                                     {leadField("contact"), std::string("Bob")}});
    const uint32_t call = addActivity(book, other, kim, "call", "2026-10-13");
    const uint32_t step = addStep(book, other, "2026-10-20");
    const uint32_t sale =
        create(book, Entity::sale, {{saleField("lead"), Link{other}}, {saleField("amount"), Money{100}}});
    const uint32_t person =
        create(book, Entity::contact,
               {{contactField("lead"), Link{other}}, {contactField("name"), std::string("Cy")}});

    EXPECT_THAT(mergeQuestions(book.book(), mine, other),
                testing::ElementsAre(leadField("company"), leadField("contact"), leadField("city")));
    act(book, Op::mergeLeads, [&](ChangeSet &changes) {
        return mergeLeads(changes, book.book(),
                          {.survivor = mine,
                           .loser = other,
                           .takeFromLoser = {leadField("city"), leadField("source")},
                           .loserNotes = "Two boilers"});
    });

    EXPECT_EQ(textOf(book, mine, leadField("company")), "Acme");
    EXPECT_EQ(textOf(book, mine, leadField("city")), "Toledo");
    EXPECT_EQ(textOf(book, mine, leadField("source")), "Web"); // the first source stays
    EXPECT_EQ(textOf(book, mine, leadField("campaign")), "Spring");
    EXPECT_EQ(textOf(book, mine, leadField("phone")), "555 12");
    EXPECT_EQ(book->store().coldText(Entity::lead, mine, leadField("notes"), book.book()), "Two boilers");
    EXPECT_EQ(book.book().activities()[call].lead.number, mine);
    EXPECT_EQ(book.book().steps()[step].lead.number, mine);
    EXPECT_EQ(book.book().sales()[sale].lead.number, mine);
    EXPECT_EQ(book.book().tables().contact[person].lead.number, mine);
    EXPECT_EQ(book.book().standing(mine).touches, 1);
    EXPECT_EQ(book.book().tables().contact.text(book.book().contactsOf().newest(mine), contactField("name")),
              "Bob");
    EXPECT_FALSE(book.book().leads().has(other));
    EXPECT_EQ(book.book().leads()[other].mergedInto.number, mine);

    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(book.book().leads().has(other));
    EXPECT_EQ(book.book().activities()[call].lead.number, other);
    EXPECT_EQ(textOf(book, mine, leadField("city")), "Dayton");
}

TEST(Merge, RefusesALeadAndItself)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    ChangeSet changes = book->change();

    EXPECT_FALSE(mergeLeads(changes, book.book(), {.survivor = lead, .loser = lead}));
    EXPECT_FALSE(mergeLeads(changes, book.book(), {.survivor = lead, .loser = 77}));
    EXPECT_TRUE(changes.isEmpty());
}

// Accepting is for the time before contact.
TEST(Leads, WhoTakesOverWhatAnotherWorkedOnIsNotAskedWhetherHeAcceptsIt)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    const uint32_t worked = addInquiry(book, "Worked", "2026-10-01", kim),
                   idle = addInquiry(book, "Idle", "2026-10-01", kim);
    addActivity(book, worked, kim, "call", "2026-10-05");
    const auto assign = [&](uint32_t lead, uint32_t person) {
        act(book, Op::assign, [&](ChangeSet &changes) {
            assignOwner(changes, book.book(), {&lead, 1}, person, book->user());
            return Status(Done{});
        });
    };

    assign(worked, sam);
    assign(idle, sam);

    EXPECT_EQ(waitingOffer(book.book(), worked), 0u);
    EXPECT_NE(waitingOffer(book.book(), idle), 0u);
    assign(worked, 0);
    assign(worked, kim);
    EXPECT_NE(waitingOffer(book.book(), worked), 0u) << "it went back to nobody between";
}
