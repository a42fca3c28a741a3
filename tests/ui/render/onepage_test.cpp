// SPDX-License-Identifier: GPL-3.0-or-later
// Leadership reads one page: whatever the team, the deals and the paper.
#include "render/pages.h"
#include "report/weekly.h"
#include "support/weekbook.h"
#include "support/wordy.h"

using namespace ridealong;

namespace {

const Week onePageWeek = Week::parse("2026-W41");

// Reps with long names and an area, braked every third, each with a ride; deals with long names.
class FullTeam : public WeekBook
{
public:
    FullTeam(int reps, int deals)
    {
        const Date on = Date::of(2026, 10, 6);
        std::vector<uint32_t> people;
        for (int i = 0; i < reps; ++i)
            people.push_back(
                addPerson(("Maximiliane Oberhuber-Wagenknecht " + std::to_string(i)).c_str(), "MO"));
        ChangeSet changes = session().change();
        for (const uint32_t person : people) {
            changes.set(Entity::person, person, personField("territory"),
                        std::string("Northern Ohio and Michigan"));
            changes.create(Entity::quota, {{quotaField("person"), Link{person}},
                                           {quotaField("period"), std::string("2026-Q4")},
                                           {quotaField("amount"), Money{20'000'000}}});
            changes.create(Entity::ride, {{rideField("rep"), Link{person}},
                                          {rideField("on"), on},
                                          {rideField("state"), std::string("done")}});
        }
        for (int i = 0; i < deals; ++i)
            changes.create(
                Entity::lead,
                {{leadField("company"),
                  "Consolidated Bottling and Canning Works of Lima " + std::to_string(i)},
                 {leadField("stage"), Link{book().stageNamed("Won")}},
                 {leadField("owner"), Link{people.empty() ? marcus : people[size_t(i) % people.size()]}},
                 {leadField("value"), Money{123'456'700}},
                 {leadField("source"), std::string("supplier hand-off")},
                 {leadField("closed_on"), on},
                 {leadField("closed_grade"), Grade::A}});
        EXPECT_TRUE(session().commit({Op::demo}, std::move(changes)));
        for (size_t i = 0; i < people.size(); ++i) {
            const uint32_t lead = this->lead("Consolidated Bottling and Canning Works", "Contacted",
                                             people[i], {{leadField("value"), Money{1'234'500}}});
            for (const char *day : {"2026-09-29", "2026-10-07"})
                activity(lead, people[i], day, 120, i % 3 ? Grade::A : Grade::E);
            step(lead, "2026-10-07", "", stepOpen);
        }
    }
};

int pagesWithoutTerms(const Book &book, report::Paper paper)
{
    report::Report made = report::weeklyReport(book, {.week = onePageWeek, .madeAt = {}});
    made.termsTitle.clear();
    return int(render::pagesOf(composed(made, {.paper = paper})).size());
}

} // namespace

TEST(OnePage, HoldsWhateverTheWeekBrought)
{
    for (const int reps : {0, 1, 6, 30})
        for (const int deals : {0, 1, 7, 50}) {
            FullTeam book(reps, deals);
            for (const report::Paper paper : {report::Paper::letter, report::Paper::a4})
                EXPECT_EQ(pagesWithoutTerms(book.book(), paper), 1)
                    << reps << " reps, " << deals << " deals, "
                    << (paper == report::Paper::a4 ? "A4" : "letter");
        }
}

TEST(OnePage, HoldsLongerWordsToo)
{
    for (const int reps : {1, 6, 30}) {
        FullTeam book(reps, 7);
        for (const char *language : {"de_DE", "fr_FR"}) {
            const Spoken spoken(language);
            for (const report::Paper paper : {report::Paper::letter, report::Paper::a4})
                EXPECT_EQ(pagesWithoutTerms(book.book(), paper), 1) << reps << " reps, " << language;
        }
    }
}

TEST(OnePage, HoldsAnEmptyBook)
{
    TempBook book;

    EXPECT_EQ(pagesWithoutTerms(book.book(), report::Paper::letter), 1);
    EXPECT_EQ(pagesWithoutTerms(book.book(), report::Paper::a4), 1);
}

TEST(OnePage, ShowsAsMuchAsThePageHolds)
{
    FullTeam book(30, 50);

    const report::Document page =
        composed(report::weeklyReport(book.book(), {.week = onePageWeek, .madeAt = {}}));

    size_t reps = 0, won = 0;
    for (const report::Table &table : allTables(page)) {
        reps += table.id == "reps" ? table.rows.size() : 0;
        won += table.id == "won" ? table.rows.size() : 0;
        if (table.id == "reps")
            EXPECT_EQ(table.note.toStdString(), "Brakes first, then the most effort; and " +
                                                    std::to_string(32 - table.rows.size()) + " more.");
    }
    EXPECT_GE(reps, 5u);
    EXPECT_GE(won, 4u);
}
