// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ridebrief.h"

#include "measure/mix.h"
#include "report/csv.h"
#include "report/html.h"
#include "report/json.h"
#include "support/rides.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

namespace {

Document briefOf(const RideBook &book, const RideDraft &draft)
{
    return rideBrief(book.book(), effortOf(book.book()), Places(book.book()), {draft});
}

const Agenda *agendaOf(const std::vector<Plain> &blocks, const char *id)
{
    for (const Plain &block : blocks)
        if (const auto *agenda = std::get_if<Agenda>(&block); agenda && agenda->id == id)
            return agenda;
    return nullptr;
}

std::string lineOf(const AgendaItem &item, const char *key)
{
    for (const AgendaLine &line : item.lines)
        if (line.key == key)
            return line.text.toStdString();
    return {};
}

void promise(RideBook &book, uint32_t person, const char *what, const char *due)
{
    create(book, Entity::commitment,
           {{commitmentField("rep"), Link{book.cole}},
            {commitmentField("person"), Link{person}},
            {commitmentField("what"), std::string(what)},
            {commitmentField("due"), day(due)},
            {commitmentField("made_on"), day("2026-09-03")},
            {commitmentField("state"), std::string("open")}});
}

void rate(RideBook &book, uint32_t ride, uint32_t skill, int64_t value)
{
    create(book, Entity::rating,
           {{ratingField("ride"), Link{ride}},
            {ratingField("rep"), Link{book.cole}},
            {ratingField("skill"), Link{skill}},
            {ratingField("value"), value},
            {ratingField("on"), day("2026-09-03")},
            {ratingField("by"), Link{book.dana}}});
}

uint32_t doneRide(RideBook &book, const char *on)
{
    const uint32_t ride = book.ride({book.lead("Earlier")}, on);
    setCell(book, Entity::ride, ride, rideField("state"), std::string("done"));
    return ride;
}

} // namespace

TEST(RideBrief, SaysOfEachStopWhyGoalHistoryAndWhatToAsk)
{
    RideBook book;
    const uint32_t lead = book.lead("Hoosier Ethanol");
    setCell(book, Entity::lead, lead, leadField("value"), Money{7000000});
    addStep(book, lead, "2026-10-05");
    addActivity(book, lead, book.cole, "call", "2026-10-02",
                {{activityField("outcome"), std::string("Interested")}});
    RideDraft draft = book.draft({lead}, "2026-10-15");
    draft.startAt = 500;
    draft.stops[0].goal = "Leave with a date";

    const Document brief = briefOf(book, draft);

    const std::vector<Plain> blocks = flat(brief);
    const Agenda *stops = agendaOf(blocks, "stops");
    ASSERT_TRUE(stops && stops->items.size() == 1);
    EXPECT_EQ(stops->items[0].time.toStdString(), "8:20 AM");
    EXPECT_EQ(stops->items[0].title.toStdString(), "Hoosier Ethanol");
    EXPECT_EQ(stops->items[0].grade, Grade::A);
    EXPECT_EQ(stops->items[0].end.toStdString(), "Joint");
    EXPECT_EQ(lineOf(stops->items[0], "goal"), "Leave with a date");
    EXPECT_THAT(lineOf(stops->items[0], "why"), HasSubstr("9 days overdue, suspect, $70k"));
    EXPECT_THAT(lineOf(stops->items[0], "history"),
                AllOf(HasSubstr("Last: call on Oct 2, interested."), HasSubstr("Find out: ")));
}

TEST(RideBrief, NamesWhoRidesAndTheRideBefore)
{
    RideBook book;
    setCell(book, Entity::person, book.cole, personField("office"), std::string("Indianapolis"));
    doneRide(book, "2026-09-03");

    const Document brief = briefOf(book, book.draft({book.lead("Acme")}, "2026-10-15"));

    EXPECT_EQ(brief.title.toStdString(), "Ride-along brief");
    EXPECT_EQ(brief.subtitle.toStdString(),
              "Cole Barker with Dana Whitfield, Indianapolis. Last ride: Sep 3, 6 weeks before.");
    EXPECT_EQ(brief.author.back().toStdString(), "Thursday, October 15, 2026");
}

TEST(RideBrief, MakesTheDayInOneLineOfFigures)
{
    RideBook book;
    const uint32_t late = book.lead("Late"), bad = addGraded(book, "Bad", Grade::D, book.cole);
    setCell(book, Entity::lead, late, leadField("value"), Money{5800000});
    addStep(book, late, "2026-10-05");
    addEffort(book, bad, book.cole, "2026-10-13", 300, Grade::D);
    addEffort(book, late, book.cole, "2026-10-13", 100, Grade::A);

    const Document brief = briefOf(book, book.draft({late, bad}, "2026-10-15"));

    const auto &day = std::get<Prose>(brief.blocks[0]);
    EXPECT_THAT(day.runs[1].text.toStdString(),
                AllOf(HasSubstr("Move the effort of Cole back to A’s: 25% against a goal of "),
                      HasSubstr("Rescue $58k of late follow-ups.")));
}

TEST(RideBrief, ShowsWeakSkillsStrengthsAndOpenCommitmentsOfBoth)
{
    RideBook book;
    const uint32_t before = doneRide(book, "2026-09-03");
    rate(book, before, book.closing, 2);
    rate(book, before, book.listening, 4);
    promise(book, book.cole, "no first visits to D or E", "2026-10-01");
    promise(book, book.dana, "get the trial pump released", "2026-10-14");

    const Document brief = briefOf(book, book.draft({book.lead("Acme")}, "2026-10-15"));

    const std::vector<Plain> blocks = flat(brief);
    const Agenda *skills = agendaOf(blocks, "skills"), *open = agendaOf(blocks, "commitments");
    ASSERT_TRUE(skills && open);
    ASSERT_EQ(skills->items.size(), 2u);
    EXPECT_EQ(lineOf(skills->items[0], "skill"), "Closing");
    EXPECT_EQ(skills->items[0].end.toStdString(), "2 of 5");
    EXPECT_EQ(lineOf(skills->items[1], "strengths"), "Strong at: listening.");
    ASSERT_EQ(open->items.size(), 2u);
    EXPECT_EQ(lineOf(open->items[0], "what"), "Cole: no first visits to D or E");
    EXPECT_EQ(lineOf(open->items[0], "since"), "Missed, was due Oct 1.");
    EXPECT_EQ(lineOf(open->items[1], "what"), "Dana: get the trial pump released");
    EXPECT_EQ(lineOf(open->items[1], "since"), "Due today.");
}

TEST(RideBrief, ShortensItsStopsAndPointsToThePlanForTheRest)
{
    RideBook book;
    std::vector<uint32_t> leads;
    for (int i = 0; i < 20; ++i)
        leads.push_back(book.lead(("Company " + std::to_string(i)).c_str()));

    const Document four = briefOf(book, book.draft({leads.begin(), leads.begin() + 4}, "2026-10-15"));
    const Document twelve = briefOf(book, book.draft({leads.begin(), leads.begin() + 12}, "2026-10-15"));
    const Document twenty = briefOf(book, book.draft(leads, "2026-10-15"));

    const auto stops = [](const Document &brief) { return *agendaOf(flat(brief), "stops"); };
    EXPECT_EQ(stops(four).items[0].lines.size(), 3u);
    EXPECT_EQ(stops(twelve).items.size(), 12u);
    EXPECT_LT(stops(twelve).items[0].lines.size(), 3u);
    EXPECT_EQ(stops(twelve).more.toStdString(), "");
    EXPECT_EQ(stops(twenty).items.size(), 12u);
    EXPECT_EQ(stops(twenty).more.toStdString(), "And 8 more stops; the plan has them.");
}

TEST(RideBrief, NeverHoldsAPrivateNoteOrADraft)
{
    RideBook book;
    const uint32_t lead = book.lead("Acme"), ride = book.ride({lead}, "2026-10-15");
    create(book, Entity::privateNote,
           {{privateNoteField("rep"), Link{book.cole}},
            {privateNoteField("lead"), Link{lead}},
            {privateNoteField("ride"), Link{ride}},
            {privateNoteField("by"), Link{book.dana}},
            {privateNoteField("text"), std::string("Zebra-secret")}});
    create(book, Entity::debriefDraft,
           {{debriefDraftField("ride"), Link{ride}},
            {debriefDraftField("by"), Link{book.dana}},
            {debriefDraftField("text"), std::string("Zebra-draft")}});

    const Document brief = briefOf(book, draftOf(book.book(), ride));

    for (const std::string &file : {toHtml(brief), toJson(brief), toCsv(brief)}) {
        EXPECT_THAT(file, HasSubstr("Acme"));
        EXPECT_THAT(file, Not(HasSubstr("Zebra")));
    }
}

TEST(RideBrief, IsHeldByEveryFormat)
{
    RideBook book;
    RideDraft draft = book.draft({book.lead("Acme <b>&")}, "2026-10-15");
    draft.stops[0].goal = "Agree, \"the\" demo";

    const Document brief = briefOf(book, draft);

    EXPECT_THAT(toHtml(brief), AllOf(HasSubstr("<ol class=\"agenda\">"), HasSubstr("Acme &lt;b&gt;&amp;"),
                                     HasSubstr("Agree, &quot;the&quot; demo")));
    EXPECT_THAT(toCsv(brief), HasSubstr("\"Agree, \"\"the\"\" demo\""));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(brief))).object();
    EXPECT_TRUE(json["tables"].toObject().contains("stops"));
    EXPECT_TRUE(json["figures"].toObject().contains("effort_on_a"));
}

TEST(RideBrief, SpeaksOfAStopThatIsNotInThisBook)
{
    RideBook book;
    RideDraft draft = book.draft({0}, "2026-10-15");

    const Document brief = briefOf(book, draft);

    EXPECT_EQ(agendaOf(flat(brief), "stops")->items[0].title.toStdString(),
              "A lead that is not in this book");
}
