// SPDX-License-Identifier: GPL-3.0-or-later
// The five packs: goldens of the demonstration, and figures that were worked out by hand from WeekBook.
#include "demo/demo.h"
#include "report/json.h"
#include "report/packs.h"
#include "report/weekchanges.h"
#include "report/weekhandoffs.h"
#include "report/weekly.h"
#include "session/reportwish.h"
#include "support/golden.h"
#include "support/weekbook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <memory>

using namespace ridealong;
using namespace ridealong::report;
using testing::HasSubstr;
using testing::Not;

namespace {

const Week packWeek = Week::parse("2026-W41");

Document packOf(TempBook &book, const char *pack)
{
    return composed(findReport("weekly", pack)
                        ->build(book.book(), reportWish(book.session(), packWeek, book->clock().now())));
}

Figure packFigure(const Document &document, const std::string &id)
{
    for (const Figure &figure : allFigures(document))
        if (figure.id == id)
            return figure;
    ADD_FAILURE() << "no figure " << id;
    return {};
}

QJsonArray rowsOf(const Document &document, const char *table)
{
    return tablesJson(document)[QLatin1String(table)].toArray();
}

QJsonObject rowNamed(const Document &document, const char *table, const char *column, const char *name)
{
    for (const QJsonValue &row : rowsOf(document, table))
        if (row.toObject()[QLatin1String(column)].toString() == QLatin1String(name))
            return row.toObject();
    ADD_FAILURE() << table << " has no row " << name;
    return {};
}

std::string openingOf(const Document &document)
{
    return plainText(std::get<Prose>(document.blocks.front())).toStdString();
}

void price(WeekBook &book, uint32_t person, int64_t perHour)
{
    ChangeSet changes = book->change();
    changes.set(Entity::person, person, personField("hourly_cost"), Money{perHour});
    ASSERT_TRUE(book->commit({Op::editTeam}, std::move(changes)));
}

void offer(WeekBook &book, uint32_t lead, const char *on, HandoffState state, const char *answered,
           const char *reason = "")
{
    book.row(Entity::handoff,
             {{handoffField("lead"), Link{lead}},
              {handoffField("taker"), Link{book.cole}},
              {handoffField("offered_on"), Date::parseIso(on)},
              {handoffField("state"), int64_t(state)},
              {handoffField("answered_on"), *answered ? Value{Date::parseIso(answered)} : Value{}},
              {handoffField("reason"), std::string(reason)}});
}

} // namespace

class PackGoldens : public testing::TestWithParam<const char *>
{
};

TEST_P(PackGoldens, AreThoseOfTheDemonstration)
{
    qputenv("TZ", "UTC");
    TempBook book;
    ASSERT_TRUE(makeDemo(book.session(), {.leads = 240, .seed = 7}));

    const std::string json = toJson(packOf(book, GetParam()));

    EXPECT_TRUE(isGolden(std::string("report/pack-") + GetParam() + ".json", json));
}

INSTANTIATE_TEST_SUITE_P(All, PackGoldens,
                         testing::Values("leadership", "management", "marketing", "president", "cfo"),
                         [](const auto &info) { return std::string(info.param); });

TEST(Packs, DefineEachFigureAndSayWhyOneIsUnknown)
{
    for (const bool isEmptyBook : {true, false}) {
        const std::shared_ptr<TempBook> book =
            isEmptyBook ? std::make_shared<TempBook>() : std::make_shared<WeekBook>();
        for (const ReportInfo &info : reports())
            for (const Figure &figure : allFigures(packOf(*book, info.pack))) {
                EXPECT_FALSE(figure.definition.isEmpty()) << info.pack << ' ' << figure.id;
                EXPECT_FALSE(figure.text.isEmpty()) << info.pack << ' ' << figure.id;
                EXPECT_TRUE(!isEmpty(figure.value) || !figure.note.isEmpty())
                    << info.pack << ' ' << figure.id;
                EXPECT_EQ(isEmpty(figure.last), figure.lastText.isEmpty()) << info.pack << ' ' << figure.id;
            }
    }
}

TEST(Packs, NameNoSectionTwice)
{
    WeekBook book;

    for (const ReportInfo &info : reports()) {
        std::vector<std::string> keys;
        for (const Section &section : info.build(book.book(), {.week = packWeek, .madeAt = {}}).sections)
            keys.push_back(section.key);
        std::ranges::sort(keys);
        EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end()) << info.pack;
    }
}

TEST(Packs, ShowOptionalSectionsOnRequestAlone)
{
    WeekBook book;
    const Report report = weeklyReport(book.book(), {.week = packWeek, .madeAt = {}});

    EXPECT_THAT(toJson(composed(report)), Not(HasSubstr("\"changed\"")));
    EXPECT_THAT(toJson(composed(report, {.added = {"changed", "rides"}})), HasSubstr("\"changed\""));
}

// Week 41: Cole 120 minutes (30 A, 90 D), Marcus 75 (60 A, 15 B).
TEST(Packs, TellManagementOfEachRep)
{
    WeekBook book;

    const Document document = packOf(book, "management");

    const QJsonObject cole = rowNamed(document, "mix", "rep", "Cole Jensen");
    EXPECT_EQ(cole["hours"].toDouble(), 2);
    EXPECT_EQ(cole["a"].toDouble(), 0.25);
    EXPECT_EQ(cole["de"].toDouble(), 0.75);
    EXPECT_EQ(cole["state"].toString(), "Brake on");
    EXPECT_EQ(rowNamed(document, "work", "rep", "Cole Jensen")["calls"].toInt(), 2);
    EXPECT_EQ(rowNamed(document, "promises", "rep", "Cole Jensen")["overdue_value"].toDouble(), 25'000);
    EXPECT_EQ(rowNamed(document, "results", "rep", "Marcus Bell")["quarter"].toDouble(), 50'000);
    EXPECT_EQ(packFigure(document, "money_at_risk").text, "$25k");
    EXPECT_EQ(packFigure(document, "money_at_risk").lastText, "$0"); // Celina's earlier step was done by then
}

// Cole's brake is on since week 41; the policy's reason is that D and E took too much.
TEST(Packs, TellWhyABrakeWasReleased)
{
    WeekBook book;
    book.row(Entity::release, {{releaseField("person"), Link{book.cole}},
                               {releaseField("on"), Date::of(2026, 10, 9)},
                               {releaseField("until"), Date::of(2026, 10, 23)},
                               {releaseField("reason"), std::string("The fair was booked long ago")}});

    const Document document = packOf(book, "management");

    const QJsonObject cole = rowNamed(document, "brakes", "rep", "Cole Jensen");
    EXPECT_EQ(cole["why"].toString(), "until Oct 23: The fair was booked long ago");
    QStringList changes;
    for (const QJsonValue &row : rowsOf(document, "changed"))
        if (row["change"].toString() == QLatin1String("Brake"))
            changes << row["what"].toString();
    EXPECT_EQ(changes, QStringList{"released: The fair was booked long ago"});
}

// Two came in week 41: one was refused on Friday, one on Monday after.
TEST(Packs, TellIntakeAsItStoodAtTheEndOfTheWeek)
{
    WeekBook book;
    const auto came = [&](const char *company, const char *answered) {
        const uint32_t lead = book.lead(company, "Suspect", book.cole,
                                        {{leadField("created_on"), Date::of(2026, 10, 6)},
                                         {leadField("intake"), int64_t(Intake::refused)}});
        const auto say = [&](IntakeSaid what, const char *on, const char *text) {
            book.row(Entity::intakeEvent, {{intakeEventField("lead"), Link{lead}},
                                           {intakeEventField("on"), Date::parseIso(on)},
                                           {intakeEventField("what"), int64_t(what)},
                                           {intakeEventField("text"), std::string(text)}});
        };
        say(IntakeSaid::asked, "2026-10-06", "They asked us");
        say(IntakeSaid::refused, answered, "Too small");
    };
    came("Early", "2026-10-09");
    came("Late", "2026-10-12");
    const Period days{packWeek.first(), packWeek.last()};

    EXPECT_EQ(offProfileWords(offProfileOf(book.book(), days, packWeek.last())),
              "2 leads came in below the profile: 1 refused and 1 waiting. Reasons: Too small 1.");
    EXPECT_EQ(offProfileWords(offProfileOf(book.book(), days, Date::of(2026, 10, 14))),
              "2 leads came in below the profile: 2 refused. Reasons: Too small 2.");
    EXPECT_EQ(offProfileOf(book.book(), days, Date::of(2026, 10, 8)).waiting, 2);
}

TEST(Packs, NameNoWorthWhereNoValueIsEntered)
{
    TempBook book;
    const uint32_t erin = book.addPerson("Erin Walsh", "EW");
    for (const char *company : {"One", "Two"}) {
        const uint32_t lead =
            book.addLead(company, {{leadField("owner"), Link{erin}},
                                   {leadField("received_on"), Date::of(2026, 6, 1)},
                                   {leadField("stage"), Link{book.book().stageNamed("Contacted")}}});
        ChangeSet changes = book->change();
        changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                      {stepField("due"), Date::of(2026, 10, 7)},
                                      {stepField("state"), int64_t(stepOpen)}});
        ASSERT_TRUE(book->commit({Op::planStep}, std::move(changes)));
    }
    book.addLead("Idle", {{leadField("owner"), Link{erin}},
                          {leadField("received_on"), Date::of(2026, 5, 1)},
                          {leadField("stage"), Link{book.book().stageNamed("Contacted")}}});

    for (const char *pack : {"leadership", "management", "president"}) {
        const Document document = packOf(book, pack);
        for (const Block &block : document.blocks)
            if (const auto *pair = std::get_if<SideBySide>(&block))
                for (const auto *side : {&pair->left, &pair->right})
                    for (const Plain &plain : *side)
                        if (const auto *actions = std::get_if<Actions>(&plain)) {
                            EXPECT_GE(actions->items.size(), 2u) << pack;
                            for (const QString &item : actions->items)
                                EXPECT_FALSE(item.contains(u"$0")) << pack << ": " << item.toStdString();
                        }
        EXPECT_THAT(openingOf(document), Not(HasSubstr("worth $0"))) << pack;
    }
}

TEST(Packs, ListWhatChanged)
{
    WeekBook book;

    const QJsonArray rows = rowsOf(packOf(book, "management"), "changed");

    QStringList lines;
    for (const QJsonValue &row : rows)
        lines << row["change"].toString() + u' ' + row["lead"].toString() + u' ' + row["what"].toString();
    EXPECT_THAT(lines, testing::Contains(QStringLiteral("Won Bryan Syrup Works from Quoted")));
    EXPECT_THAT(lines, testing::Contains(QStringLiteral("Moved Piqua Paper Contacted → Demo")));
    EXPECT_EQ(lines.filter(QStringLiteral("Brake  on:")).size(), 1);
    EXPECT_EQ(lines.filter(QStringLiteral("Troy Pumps")).size(), 0); // moved the week before
    EXPECT_EQ(lines.filter(QStringLiteral("Lima Steel")).size(), 0); // won the week after
}

TEST(Packs, TellMovesThatCameBackAsNone)
{
    WeekBook book;
    const uint32_t back = book.lead("Greenville Glass", "Qualified", book.cole);
    book.move(back, "Qualified", "Demo", "2026-10-06");
    book.move(back, "Demo", "Qualified", "2026-10-08");
    const ReportWish wish{.week = packWeek, .madeAt = {}};

    const report::Table moved = movedTable(weekPack(book.book(), wish), 10);

    ASSERT_EQ(moved.rows.size(), 1u);
    EXPECT_EQ(moved.rows[0][0].text, "Piqua Paper");
}

TEST(Packs, TellGradesFromTheJournalOfTheWeek)
{
    WeekBook book;
    const uint32_t lead = book.lead("Greenville Glass", "Qualified", book.cole);
    const auto at = [](const char *day) { return Instant::fromLocal(Date::parseIso(day), 600); };
    ReportWish wish{.week = packWeek, .madeAt = {}};
    wish.grades = {{lead, at("2026-10-02"), Grade::C, Grade::B},
                   {lead, at("2026-10-07"), Grade::B, Grade::A}};
    const WeekPack pack = weekPack(book.book(), wish);

    std::vector<WeekChange> changes = weekChanges(pack);
    std::erase_if(changes, [](const WeekChange &change) { return change.kind != ChangeKind::newA; });

    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].what, "B → A");
    EXPECT_EQ(newAs(pack, pack.now), 1);
    EXPECT_EQ(newAs(pack, pack.before), 0);
}

TEST(Packs, CountHandoffsAsTheyStood)
{
    WeekBook book;
    const uint32_t one = book.lead("One", "Contacted", book.cole),
                   two = book.lead("Two", "Contacted", book.cole),
                   three = book.lead("Three", "Contacted", book.cole);
    offer(book, one, "2026-10-06", HandoffState::accepted, "2026-10-07");
    offer(book, two, "2026-10-06", HandoffState::rejected, "2026-10-08", "wrong-route");
    offer(book, three, "2026-10-09", HandoffState::accepted, "2026-10-12");

    const HandoffWeek week =
        handoffsOffered(book.book(), {packWeek.first(), packWeek.last()}, packWeek.last());

    EXPECT_EQ(handoffWords(week),
              "3 received: 1 accepted, 1 rejected and 1 waiting. Reasons: Wrong route 1.");
    EXPECT_DOUBLE_EQ(week.acceptance(), 0.5);
    EXPECT_THAT(toJson(packOf(book, "marketing")), HasSubstr("Wrong route"));
}

// Four inquiries of 13 weeks, three touched; Urbana came in week 41, Celina the week before.
TEST(Packs, TellMarketingWhatCameIn)
{
    WeekBook book;

    const Document document = packOf(book, "marketing");

    EXPECT_EQ(packFigure(document, "leads_received").text, "1");
    EXPECT_EQ(packFigure(document, "leads_received").lastText, "1");
    EXPECT_EQ(packFigure(document, "followup_rate").text, "75%");
    EXPECT_EQ(packFigure(document, "cost_per_lead").note, "No cost is entered");
    EXPECT_THAT(openingOf(document), HasSubstr("One inquiry came in this week."));
}

// Four inquiries x 45 % x 25 % x the average of what was won ($20k, $30k, $58k, $99k: $51,750) = $23,287.50;
// at 75 % $17,465.63, so $5,821.88 is left.
TEST(Packs, TellThePresidentWhatFollowUpIsWorth)
{
    WeekBook book;

    const Document document = packOf(book, "president");

    EXPECT_EQ(std::get<Money>(packFigure(document, "money_on_table").value).minor, 582'187);
    EXPECT_EQ(std::get<Money>(packFigure(document, "won_quarter").value).minor, 10'800'000);
    EXPECT_EQ(rowsOf(document, "worth").size(), 3);
    EXPECT_EQ(rowNamed(document, "stuck", "stage", "Demo")["value"].toDouble(), 40'000);
    EXPECT_THAT(openingOf(document), HasSubstr("The quarter is forecast at $202k; no quota is set."));
}

// Piqua at half of $40k and Lima at three quarters of $99k, beside $108k won.
TEST(Packs, GiveTheForecastItsRange)
{
    WeekBook book;
    const ForecastRange range = weekFacts(book.book(), effortOf(book.book()), packWeek).forecast.range();

    EXPECT_EQ(range.p10.minor, 10'800'000); // neither, in one of eight
    EXPECT_EQ(range.p90.minor, 24'700'000);
    EXPECT_EQ(packFigure(packOf(book, "president"), "forecast").note, "likely $108k to $247k");
}

// Cole: 2 hours at $40, 1.5 of them on D's; Marcus's hour costs nobody knows what.
TEST(Packs, TellTheCfoWhatEffortCost)
{
    WeekBook book;
    price(book, book.cole, 4'000);

    const Document document = packOf(book, "cfo");

    EXPECT_EQ(packFigure(document, "effort_cost").text, "$80");
    EXPECT_EQ(packFigure(document, "waste_money").text, "$60");
    EXPECT_EQ(packFigure(document, "effort_cost").note, "without 1 rep whose hourly cost is not entered");
    EXPECT_EQ(rowNamed(document, "effort_cost_reps", "rep", "Cole Jensen")["waste"].toDouble(), 60);
    EXPECT_THAT(toJson(document), HasSubstr("No forecast of a quarter that is over was frozen then"));
}

TEST(Packs, TellTheCfoTheReturnOfASource)
{
    WeekBook book;
    book.row(Entity::cost, {{costField("source"), std::string("referral")},
                            {costField("month"), Date::of(2026, 5, 1)},
                            {costField("amount"), Money{1'000'000}}});

    const QJsonObject row = rowNamed(packOf(book, "cfo"), "returns", "source", "referral");

    EXPECT_EQ(row["roi"].toDouble(), 1); // $20k won for $10k
    EXPECT_EQ(row["cost_per_win"].toDouble(), 10'000);
}
