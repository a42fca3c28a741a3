// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of a week that is over stay as they were: WeekBook's week 41, seen on Wednesday of week 42.
#include "session/weekreports.h"

#include "report/json.h"
#include "session/beside.h"
#include "support/weekbook.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const Week week41 = Week::of(2026, 41), week42 = Week::of(2026, 42);

WeekReport opened(TempBook &book, Week week = week41, const char *pack = "leadership")
{
    const auto made = weekReport(book.session(), week, pack, book->clock().now());
    EXPECT_TRUE(made) << made.error().text.toStdString() << made.error().detail.toStdString();
    return made ? *made : WeekReport{};
}

std::string figuresOfWeek(TempBook &book, Week week = week41)
{
    return report::toJson(report::composed(opened(book, week).report));
}

// The sale of $50k turns out to have been one of $5k.
void correctThePast(TempBook &book)
{
    const auto &sales = book.book().tables().sale;
    ChangeSet changes = book->change();
    for (uint32_t row = 1; row < sales.end(); ++row)
        if (sales[row].amount.minor == 5'000'000)
            changes.set(Entity::sale, row, saleField("amount"), Money{500'000});
    ASSERT_TRUE(book->commit({Op::recordSale}, std::move(changes)));
}

} // namespace

TEST(WeekReports, AreDueOnceInAWeekAndOnlyWithLeads)
{
    TempBook empty;
    EXPECT_FALSE(areReportsDue(empty.session()));
    WeekBook book;
    EXPECT_TRUE(areReportsDue(book.session()));
    EXPECT_FALSE(isReportFrozen(book.book(), week41, "leadership"));

    EXPECT_TRUE(freezeReportsIfDue(book.session()));

    EXPECT_FALSE(areReportsDue(book.session()));
    const auto snapshots = reportSnapshots(book.book());
    ASSERT_THAT(snapshots, SizeIs(1));
    EXPECT_EQ(snapshots[0].week, week41);
    EXPECT_EQ(snapshots[0].takenOn, book->today());
    EXPECT_THAT(snapshots[0].packs, testing::Contains("leadership"));
    for (const report::ReportInfo &info : report::reports())
        EXPECT_TRUE(isReportFrozen(book.book(), week41, info.pack)) << info.pack;
    const int64_t operation = book->store().lastOperation();
    EXPECT_TRUE(freezeReports(book.session(), week41)); // and writes nothing
    EXPECT_EQ(book->store().lastOperation(), operation);
}

TEST(WeekReports, StayAsTheyWereWhenThePastIsCorrectedAndSayIt)
{
    WeekBook book;
    const std::string before = figuresOfWeek(book);
    ASSERT_TRUE(freezeReports(book.session(), week41));
    EXPECT_THAT(opened(book).corrected, IsEmpty());

    correctThePast(book);

    const WeekReport frozen = opened(book);
    EXPECT_TRUE(frozen.isFrozen);
    EXPECT_EQ(frozen.takenOn, book->today());
    EXPECT_EQ(report::toJson(report::composed(frozen.report)), before);
    const auto won = std::ranges::find(frozen.corrected, QStringLiteral("Won"), &CorrectedFigure::label);
    ASSERT_NE(won, frozen.corrected.end());
    EXPECT_EQ(won->then, QStringLiteral("$88k"));
    EXPECT_EQ(won->today, QStringLiteral("$43k"));
    const auto fresh = freshReport(book.session(), week41, "leadership", book->clock().now());
    ASSERT_TRUE(fresh);
    EXPECT_FALSE(fresh->isFrozen);
    EXPECT_NE(report::toJson(report::composed(fresh->report)), before);
    book.reopen();
    EXPECT_EQ(figuresOfWeek(book), before);
}

TEST(WeekReports, TellACorrectionThatRoundingHides)
{
    const auto saying = [](double share) {
        report::Figure rate;
        rate.id = "followup_rate";
        rate.label = QStringLiteral("Follow-up rate");
        rate.text = QStringLiteral("89%");
        rate.value = share;
        report::Figures figures;
        figures.figures = {rate};
        report::Report report;
        report.sections.emplace_back().blocks.emplace_back(figures);
        return report;
    };

    const auto corrected = correctedFigures(saying(142 / 160.0), saying(143 / 161.0));

    ASSERT_EQ(corrected.size(), 1u);
    EXPECT_EQ(corrected[0].then.toStdString(), "88.75%");
    EXPECT_EQ(corrected[0].today.toStdString(), "88.82%");
}

// The value and the expected close of an open lead, a grade, a cost by the hour, a late step done or moved
// on.
TEST(WeekReports, AreNotCorrectedByWorkThatGoesOn)
{
    WeekBook book;
    ASSERT_TRUE(freezeReports(book.session(), week41));
    const auto lead = [&](std::string_view company) {
        uint32_t found = 0;
        for (uint32_t row = 1; row < book.book().leads().end(); ++row)
            if (book.book().leads().text(row, leadField("company")) == company)
                found = row;
        return found;
    };
    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead("Piqua Paper"), leadField("value"), Money{9'000'000});
    changes.set(Entity::lead, lead("Piqua Paper"), leadField("close_on"), Date::of(2027, 2, 1));
    changes.set(Entity::person, book.cole, personField("hourly_cost"), Money{5'000});
    for (uint32_t row = 1; row < book.book().steps().end(); ++row)
        if (book.book().steps()[row].state == stepOpen)
            changes.set(Entity::step, row, stepField("due"), Date::of(2026, 10, 20));
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));
    book.move(lead("Piqua Paper"), "Demo", "Quoted", "2026-10-13");

    for (const report::ReportInfo &info : report::reports())
        for (const CorrectedFigure &figure : opened(book, week41, info.pack).corrected)
            ADD_FAILURE() << info.pack << ": " << figure.label.toStdString() << " was "
                          << figure.then.toStdString() << ", is " << figure.today.toStdString();
    const auto fresh = freshReport(book.session(), week41, "leadership", book->clock().now());
    ASSERT_TRUE(fresh);
    EXPECT_NE(report::toJson(report::composed(fresh->report)), figuresOfWeek(book))
        << "the forecast of today is another one";
}

// Frozen in week 40: Piqua at half of $40k is weighted, and Lima was open still; its value then grew.
TEST(WeekReports, HoldTheForecastAgainstTheOneThatWasFrozenThen)
{
    WeekBook book;
    const auto forecast = [&] {
        const WeekReport made = opened(book);
        for (const report::Figure &figure : report::allFigures(report::composed(made.report)))
            if (figure.id == "forecast")
                return figure;
        return report::Figure{};
    };
    const report::Figure unfrozen = forecast();
    ASSERT_TRUE(freezeReports(book.session(), week41.plus(-1)));
    EXPECT_EQ(forecast().last, unfrozen.last);
    ChangeSet changes = book->change();
    for (uint32_t row = 1; row < book.book().leads().end(); ++row)
        if (book.book().leads().text(row, leadField("company")) == "Piqua Paper")
            changes.set(Entity::lead, row, leadField("value"), Money{10'000'000});
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));

    const report::Figure now = forecast();

    EXPECT_EQ(now.last, unfrozen.last);
    EXPECT_EQ(now.lastText, unfrozen.lastText);
    const auto money = [](const Value &value) { return std::get<Money>(value).minor; };
    EXPECT_EQ(money(now.value), money(unfrozen.value) + 3'000'000); // half of the $60k more
    EXPECT_NE(now.change, unfrozen.change);
}

TEST(WeekReports, SayThatTheWonOfAnEarlierWeekWasCorrected)
{
    WeekBook book;
    ASSERT_TRUE(freezeReports(book.session(), week41.plus(-1)));
    ASSERT_TRUE(freezeReports(book.session(), week41));
    for (uint32_t row = 1; row < book.book().leads().end(); ++row)
        if (book.book().leads().text(row, leadField("company")) == "Dayton Dairy") {
            ChangeSet changes = book->change();
            changes.set(Entity::lead, row, leadField("value"), Money{2'500'000});
            ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));
        }

    for (const char *pack : {"leadership", "president"}) {
        const WeekReport later = opened(book, week41, pack);
        ASSERT_THAT(later.corrected, SizeIs(1)) << pack; // won in week 40, so not in the week
        EXPECT_EQ(later.corrected[0].label, QStringLiteral("Won in the quarter"));
        EXPECT_EQ(later.corrected[0].then, QStringLiteral("$108k"));
        EXPECT_EQ(later.corrected[0].today, QStringLiteral("$113k"));
    }
    EXPECT_THAT(opened(book, week41.plus(-1)).corrected, SizeIs(2)); // of the week and of the quarter
}

TEST(WeekReports, AreMadeBesideTheBookAndKeptLater)
{
    WeekBook book;
    const auto beside = openBeside(placeOf(book.session()));
    ASSERT_TRUE(beside) << beside.error().text.toStdString();
    auto made = reportsToFreeze(**beside, week41, book->clock().now());
    ASSERT_TRUE(made);
    EXPECT_EQ(made->packs.size(), report::reports().size());
    EXPECT_THAT(reportSnapshots(book.book()), IsEmpty());
    const std::string before = figuresOfWeek(book);
    correctThePast(book); // between the two

    MadeReports again = *made;
    ASSERT_TRUE(freezeReports(book.session(), std::move(*made)));
    EXPECT_EQ(figuresOfWeek(book), before);
    const int64_t operation = book->store().lastOperation();
    EXPECT_TRUE(freezeReports(book.session(), std::move(again))); // and writes nothing
    EXPECT_EQ(book->store().lastOperation(), operation);
}

TEST(WeekReports, StopToBeMadeWhereNobodyWaits)
{
    WeekBook book;

    const auto made = reportsToFreeze(book.session(), week41, book->clock().now(),
                                      [](int64_t done, int64_t) { return done < 2; });

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::cancelled);
}

TEST(WeekReports, AreBuiltAnewWhereTheyAreNotFrozen)
{
    WeekBook book;

    const WeekReport made = opened(book, week42);

    EXPECT_FALSE(made.isFrozen);
    EXPECT_FALSE(made.takenOn.isSet());
    EXPECT_FALSE(freezeReports(book.session(), week42)) << "it runs still";
    EXPECT_FALSE(freezeReports(book.session(), week42.plus(1)));
    EXPECT_FALSE(weekReport(book.session(), week42.plus(1), "leadership", book->clock().now()));
    EXPECT_FALSE(weekReport(book.session(), week41, "nobody", book->clock().now()));
    EXPECT_TRUE(freezeReports(book.session(), week41.plus(-3)));
    EXPECT_TRUE(opened(book, week41.plus(-3)).isFrozen);
    EXPECT_TRUE(areReportsDue(book.session()));
}

TEST(WeekReports, FreezingIsPassedOverByUndoAndTold)
{
    WeekBook book;
    const uint32_t lead = book.addLead("Last Thing");
    int told = 0;
    QObject::connect(&book.session(), &Session::committed, [&told] { ++told; });

    ASSERT_TRUE(freezeReportsIfDue(book.session()));

    EXPECT_EQ(told, 0);
    EXPECT_TRUE(book->undo());
    EXPECT_FALSE(book.book().leads().has(lead));
    EXPECT_TRUE(isReportFrozen(book.book(), week41, "leadership"));
    EXPECT_TRUE(book->redo());
    EXPECT_TRUE(book.book().leads().has(lead));
}

TEST(WeekReports, WordsAreAnEditThatCanBeTakenBack)
{
    WeekBook book;
    ASSERT_TRUE(freezeReports(book.session(), week41));
    ASSERT_TRUE(wordReport(book.session(), week41, "leadership", " A good week. "));
    EXPECT_EQ(opened(book).opening, QStringLiteral("A good week."));
    EXPECT_NE(report::plainText(opened(book).report.opening), QStringLiteral("A good week."));

    EXPECT_TRUE(book->undo());
    EXPECT_TRUE(opened(book).opening.isEmpty());
    EXPECT_TRUE(opened(book).isFrozen);
    EXPECT_TRUE(book->redo());
    EXPECT_EQ(opened(book).opening, QStringLiteral("A good week."));
    ASSERT_TRUE(wordReport(book.session(), week41, "leadership", {}));
    EXPECT_TRUE(opened(book).opening.isEmpty());
}

TEST(WeekReports, WordsOfAWeekThatRunsWaitForItsReport)
{
    WeekBook book;
    ASSERT_TRUE(wordReport(book.session(), week41, "leadership", "Said on Friday."));
    EXPECT_FALSE(isReportFrozen(book.book(), week41, "leadership"));
    EXPECT_THAT(reportSnapshots(book.book()), IsEmpty());
    EXPECT_EQ(opened(book).opening, QStringLiteral("Said on Friday."));
    EXPECT_TRUE(areReportsDue(book.session()));

    ASSERT_TRUE(freezeReportsIfDue(book.session()));

    EXPECT_TRUE(opened(book).isFrozen);
    EXPECT_EQ(opened(book).opening, QStringLiteral("Said on Friday."));
    const uint32_t rows = book.book().tables().reportSnapshot.end() - 1;
    EXPECT_EQ(size_t(rows), report::reports().size());
}

TEST(WeekReports, TakingWordsBackTakesNoFiguresBack)
{
    WeekBook book;
    ASSERT_TRUE(wordReport(book.session(), week41, "leadership", "Said on Friday."));
    ASSERT_TRUE(freezeReportsIfDue(book.session()));
    const std::string before = figuresOfWeek(book);
    EXPECT_TRUE(book->undo()); // of the words, which made the row
    correctThePast(book);

    EXPECT_TRUE(opened(book).isFrozen);
    EXPECT_TRUE(opened(book).opening.isEmpty());
    EXPECT_FALSE(areReportsDue(book.session()));
    EXPECT_EQ(figuresOfWeek(book), before);
    ASSERT_TRUE(wordReport(book.session(), week41, "leadership", "Said later."));
    EXPECT_EQ(opened(book).opening, QStringLiteral("Said later."));
    EXPECT_EQ(figuresOfWeek(book), before);
}

TEST(WeekReports, WordsThatWereTakenBackBeforeTheFreezeDoNotComeBackWithIt)
{
    WeekBook book;
    ASSERT_TRUE(wordReport(book.session(), week41, "leadership", "Said on Friday."));
    EXPECT_TRUE(book->undo());

    ASSERT_TRUE(freezeReportsIfDue(book.session()));

    EXPECT_TRUE(opened(book).isFrozen);
    EXPECT_TRUE(opened(book).opening.isEmpty());
}

TEST(WeekReports, AreTheManagersAlone)
{
    WeekBook book;
    ChangeSet changes = book->change();
    changes.set(Entity::setting, book.book().settingRow("role"), settingField("text"), std::string("rep"));
    ASSERT_TRUE(book->commit({Op::editSettings}, std::move(changes)));

    EXPECT_FALSE(areReportsDue(book.session()));
    EXPECT_TRUE(freezeReportsIfDue(book.session()));
    EXPECT_FALSE(freezeReports(book.session(), week41));
    EXPECT_FALSE(wordReport(book.session(), week41, "leadership", "Mine"));
    EXPECT_EQ(book.book().tables().reportSnapshot.end(), 1u);
}

TEST(WeekReports, ADamagedOneSaysSo)
{
    WeekBook book;
    ASSERT_TRUE(freezeReports(book.session(), week41));
    ChangeSet changes = book->change();
    for (uint32_t row = 1; row < book.book().tables().reportSnapshot.end(); ++row)
        changes.set(Entity::reportSnapshot, row, reportSnapshotField("report"), std::string("no report"));
    ASSERT_TRUE(book->commit({Op::freezeReports}, std::move(changes)));

    const auto made = weekReport(book.session(), week41, "leadership", book->clock().now());

    ASSERT_FALSE(made);
    EXPECT_THAT(made.error().text.toStdString(), testing::HasSubstr("damaged"));
}

TEST(WeekReports, TwoWeeksStandBesideEachOther)
{
    WeekBook book;

    const report::Table table = comparedWeeks(opened(book, week41.plus(-1)), opened(book, week41));

    const auto won = std::ranges::find_if(
        table.rows, [](const auto &row) { return row[0].text == QStringLiteral("Won"); });
    ASSERT_NE(won, table.rows.end());
    EXPECT_EQ((*won)[1].text, QStringLiteral("$20k"));
    EXPECT_EQ((*won)[2].text, QStringLiteral("$88k"));
    EXPECT_EQ((*won)[3].text, QStringLiteral("+$68k"));
    EXPECT_EQ((*won)[3].value, Value{Money{6'800'000}});
    EXPECT_EQ(table.columns[1].title, QStringLiteral("Week 40"));
    EXPECT_EQ(table.rows.size(), report::allFigures(report::composed(opened(book).report)).size());
}
