// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcestable.h"

#include "lead/filter.h"
#include "leads/roles.h"
#include "leads/tables.h"
#include "ui/sources/sourcebook.h"
#include "ui/support/demowindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

using namespace ridealong;

namespace {

std::string names(const SourcesModel &model)
{
    QStringList texts;
    for (int line = 0; line < model.rowCount(); ++line)
        texts << (model.index(line, SourceName).data().toString().isEmpty()
                      ? model.index(line, SourceName).data(MissingRole).toString()
                      : model.index(line, SourceName).data().toString());
    return texts.join(u' ').toStdString();
}

int lineNamed(const SourcesModel &model, const char *name)
{
    for (int line = 0; line < model.rowCount(); ++line)
        if (model.index(line, SourceName).data().toString() == QLatin1String(name))
            return line;
    ADD_FAILURE() << "no row " << name;
    return 0;
}

std::string cell(const SourcesModel &model, int line, SourceColumn column, int role = Qt::DisplayRole)
{
    return model.index(line, column).data(role).toString().toStdString();
}

size_t countListed(const Book &book, const QString &filter)
{
    const auto parsed = parseFilter(filter.toStdString(), book.leadData());
    EXPECT_TRUE(parsed) << filter.toStdString();
    return parsed ? parsed->select(book.leadData()).size() : 0;
}

struct ShownTable
{
    SourceBook book;
    SourcesTable table;
    QStringList opened;

    ShownTable()
    {
        QObject::connect(&table, &SourcesTable::opened, &table,
                         [this](const QString &filter) { opened << filter; });
        table.setRows(book.data(), sourceFacts(book.data(), book.options()));
        table.resize(900, 400);
        table.show();
        QApplication::setActiveWindow(&table);
        table.setFocus();
        table.setCurrentIndex(table.model()->index(0, 0));
    }
    void key(Qt::Key key) { QTest::keyClick(&table, key); }
    const SourcesModel &rows() const { return table.rows(); }
};

} // namespace

TEST(SourcesModel, KeepsTheRulesOfModelsWhileItFoldsAndSorts)
{
    SourceBook book;
    SourcesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));
    EXPECT_TRUE(model.setFolded(0, false));
    model.sortBy(SourceLeads);
    model.sortBy(SourceName);
    EXPECT_TRUE(model.setFolded(lineNamed(model, "Referral"), true));
    model.setFacts(book.data(), {});

    EXPECT_EQ(model.rowCount(), 0);
}

TEST(SourcesModel, ListsTheBestReturnFirstAndAllLast)
{
    SourceBook book;
    SourcesModel model;

    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));

    EXPECT_EQ(names(model), "Referral Fair List Web All");
    EXPECT_EQ(cell(model, 0, SourceReturn), "$3.33");
    EXPECT_EQ(cell(model, 0, SourceCost), "$1.5k");
    EXPECT_EQ(model.headerData(SourceReturn, Qt::Horizontal).toString().toStdString(), "Return per $1");
    EXPECT_FALSE(model.headerData(SourceReturn, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

TEST(SourcesModel, SaysWhatIsMissingAndNeverZero)
{
    SourceBook book;
    SourcesModel model;
    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));
    const int web = lineNamed(model, "Web"), fair = lineNamed(model, "Fair");

    EXPECT_EQ(cell(model, web, SourceCost), "");
    EXPECT_EQ(cell(model, web, SourceCost, MissingRole), "none set");
    EXPECT_EQ(cell(model, web, SourceReturn, MissingRole), "–");
    EXPECT_EQ(cell(model, fair, SourceBecame), "");
    EXPECT_EQ(cell(model, fair, SourceBecame, MissingRole), "too little data");
    EXPECT_EQ(cell(model, fair, SourceBecame, Qt::ToolTipRole),
              "1 of 3 became qualified: too little data for a share");
    EXPECT_EQ(cell(model, fair, SourceLeads), "3");
}

TEST(SourcesModel, WarnsInTheRowAndInWords)
{
    SourceBook book;
    SourcesModel model;
    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));
    const int list = lineNamed(model, "List");

    EXPECT_TRUE(model.index(list, SourceReturn).data(LateRole).toBool());
    EXPECT_EQ(cell(model, list, SourceReturn), "$0.00");
    EXPECT_TRUE(model.index(list, SourceName).data(WarnedRole).toBool());
    EXPECT_EQ(cell(model, list, SourceName, Qt::ToolTipRole), "List cost $12.4k and won nothing.");
    EXPECT_FALSE(model.index(0, SourceName).data(WarnedRole).toBool());
}

TEST(SourcesModel, SortsByTheFigureWithTheUnknownLast)
{
    SourceBook book;
    SourcesModel model;
    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));

    model.sortBy(SourceCost);
    EXPECT_EQ(names(model), "List Fair Referral Web All");
    model.sortBy(SourceCost);

    EXPECT_EQ(names(model), "Referral Fair List Web All");
    EXPECT_EQ(model.headerData(SourceCost, Qt::Horizontal, SortPlaceRole).toInt(), 1);
}

TEST(SourcesModel, EveryCellSaysItselfWhole)
{
    SourceBook book;
    SourcesModel model;
    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));

    EXPECT_EQ(cell(model, 0, SourceName, Qt::AccessibleTextRole),
              "Referral: 24 leads, 5 qualified, 5 won, cost $1.5k, return $3.33");
    EXPECT_EQ(cell(model, lineNamed(model, "Web"), SourceCost, Qt::AccessibleTextRole),
              "Web, Cost: none set");
    for (int line = 0; line < model.rowCount(); ++line)
        for (int column = 0; column < SourceColumns; ++column)
            EXPECT_FALSE(cell(model, line, SourceColumn(column), Qt::AccessibleTextRole).empty());
}

TEST(SourcesTable, RightShowsTheCampaignsAndLeftHidesThem)
{
    ShownTable shown;

    shown.key(Qt::Key_Right);
    EXPECT_EQ(names(shown.rows()), "Referral Partners Customers no campaign Fair List Web All");
    shown.key(Qt::Key_Down);
    shown.key(Qt::Key_Left); // to its source
    EXPECT_EQ(shown.table.currentIndex().row(), 0);
    shown.key(Qt::Key_Left);

    EXPECT_EQ(names(shown.rows()), "Referral Fair List Web All");
    shown.key(Qt::Key_Left); // nothing to hide, nothing happens
    EXPECT_EQ(shown.table.currentIndex().row(), 0);
}

TEST(SourcesTable, ACaretThatIsPressedFoldsAndANameOpensItsLeads)
{
    ShownTable shown;
    const QRect name = shown.table.visualRect(shown.table.model()->index(0, SourceName));

    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, {12, name.center().y()});
    EXPECT_EQ(names(shown.rows()), "Referral Partners Customers no campaign Fair List Web All");
    EXPECT_TRUE(shown.opened.isEmpty());
    QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {}, {60, name.center().y()});

    ASSERT_EQ(shown.opened.size(), 1);
    EXPECT_EQ(countListed(shown.book.data(), shown.opened[0]), 24u);
}

TEST(SourcesTable, EnterOpensExactlyTheLeadsBehindTheFigure)
{
    ShownTable shown;

    shown.table.setCurrentIndex(shown.table.model()->index(0, SourceWon));
    shown.key(Qt::Key_Return);
    ASSERT_EQ(shown.opened.size(), 1);
    EXPECT_EQ(countListed(shown.book.data(), shown.opened[0]), 5u);
    shown.table.setCurrentIndex(shown.table.model()->index(lineNamed(shown.rows(), "List"), SourceWon));
    shown.key(Qt::Key_Return);

    EXPECT_EQ(shown.opened.size(), 1) << "nothing was won, so there is nothing to show";
}

TEST(SourcesTable, OSortsByTheColumnAndTheRowStaysCurrent)
{
    ShownTable shown;
    shown.table.setCurrentIndex(shown.table.model()->index(2, SourceLeads));
    ASSERT_EQ(cell(shown.rows(), 2, SourceName), "List");

    shown.key(Qt::Key_O);

    EXPECT_EQ(names(shown.rows()), "List Referral Web Fair All");
    EXPECT_EQ(shown.table.currentIndex().row(), 0);
    EXPECT_EQ(shown.table.currentIndex().column(), SourceLeads);
}

TEST(SourcesTable, QualityShowsOtherColumnsOfTheSameRows)
{
    ShownTable shown;
    shown.table.setCurrentIndex(shown.table.model()->index(0, SourceWonValue));

    shown.table.setSet(SourceSet::quality);

    EXPECT_TRUE(shown.table.isColumnHidden(SourceReturn));
    EXPECT_FALSE(shown.table.isColumnHidden(SourceShareAB));
    EXPECT_FALSE(shown.table.isColumnHidden(shown.table.currentIndex().column()));
    EXPECT_EQ(shown.table.currentIndex().row(), 0);
}

TEST(SourcesTable, ShowsTheFirstFewWhereItIsAskedTo)
{
    ShownTable shown;

    shown.table.setRows(shown.book.data(), sourceFacts(shown.book.data(), shown.book.options()), 2);

    EXPECT_EQ(names(shown.rows()), "Referral Fair All");
}

TEST(SourcesModel, DoesNotBlameASourceWhoseLeadsAreLeftOut)
{
    SourceBook book;
    book.book.addLead("Own", {{leadField("source"), std::string("Prospecting")}});
    book.enterCost("Prospecting", "", "2026-09-01", 90'000'000);
    SourcesModel model;

    model.setFacts(book.data(), sourceFacts(book.data(), book.options()));
    EXPECT_FALSE(model.index(lineNamed(model, "Prospecting"), SourceName).data(WarnedRole).toBool());
    EXPECT_FALSE(model.index(lineNamed(model, "Prospecting"), SourceReturn).data(LateRole).toBool());
    EXPECT_EQ(sourcesAnswer(book.data(), model.facts()).toStdString(),
              "Referral returns $3.33 for each $1. List cost $12.4k and won nothing.");
    SourceOptions withOwn = book.options();
    withOwn.suspects = true;
    model.setFacts(book.data(), sourceFacts(book.data(), withOwn));

    EXPECT_TRUE(model.index(lineNamed(model, "Prospecting"), SourceName).data(WarnedRole).toBool());
}

// Of the whole demonstration book, with suspects and without.
TEST(SourceLeads, EveryFigureOpensAsManyLeadsAsItSays)
{
    DemoWindow demo;
    const Book &book = demo.session->book();

    for (const bool suspects : {false, true}) {
        const SourceOptions options{
            .period = wholeMonths(book.today(), 12), .suspects = suspects, .campaigns = true};
        SourceFacts facts = sourceFacts(book, options);
        facts.rows.push_back(facts.all);
        for (const SourceRow &row : facts.rows)
            for (const auto part :
                 {SourcePart::leads, SourcePart::qualified, SourcePart::won, SourcePart::closed,
                  SourcePart::gradeA, SourcePart::gradeAB, SourcePart::graded, SourcePart::touched}) {
                if (countOf(row, part) == 0)
                    continue;
                EXPECT_EQ(leadsOf(book, options, row, part).size(), size_t(countOf(row, part)));
                EXPECT_EQ(countListed(book, filterOf(book, options, row, part)), size_t(countOf(row, part)))
                    << row.source << ' ' << row.campaign << ' ' << int(part);
            }
    }
}

TEST(SourcesAnswer, NamesTheBestAndWhatWonNothing)
{
    SourceBook book;

    const QString answer = sourcesAnswer(book.data(), sourceFacts(book.data(), book.options()));

    EXPECT_EQ(answer.toStdString(), "Referral returns $3.33 for each $1. List cost $12.4k and won nothing.");
}

TEST(SourcesAnswer, SaysWhenThereIsTooLittleToTell)
{
    TempBook empty;
    SourceBook book;
    SourceOptions past = book.options();
    past.period = {day("2020-01-01"), day("2020-03-31")};

    const auto answerOf = [](const Book &of, const SourceOptions &options) {
        return sourcesAnswer(of, sourceFacts(of, options)).toStdString();
    };
    EXPECT_EQ(answerOf(empty.book(), book.options()), "No lead came in these months.");
    EXPECT_EQ(answerOf(book.data(), past), "No lead came in these months.");
    addInquiry(empty, "Acme", "2026-10-01", 0, {{leadField("source"), std::string("Web")}});
    EXPECT_EQ(answerOf(empty.book(), book.options()),
              "No cost is entered for these months, so no return is known.");
    act(empty, Op::editCosts, [&](ChangeSet &changes) {
        return setCost(changes, empty.book(), {"Web", "", day("2026-10-01"), Money{10'000}});
    });

    EXPECT_EQ(answerOf(empty.book(), book.options()),
              "No source with a cost has enough leads yet to say which one pays. Web cost $100 and won "
              "nothing.");
}
