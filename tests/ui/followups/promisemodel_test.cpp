// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promisesections.h"
#include "ui/followups/promisebook.h"

#include <QAbstractItemModelTester>
#include <random>
#include <set>

using namespace ridealong;

namespace {

using Rows = std::multiset<std::pair<uint32_t, uint32_t>>;

Rows rowsOf(const PromiseModel &model)
{
    Rows rows;
    for (int row = 0; row < model.rowCount(); ++row)
        if (const Promise *promise = model.promiseAt(row))
            rows.insert({promise->lead, promise->step});
    return rows;
}

Rows rowsOf(const std::vector<Promise> &promises)
{
    Rows rows;
    for (const Promise &promise : promises)
        rows.insert({promise.lead, promise.step});
    return rows;
}

QStringList headsOf(const PromiseModel &model)
{
    QStringList heads;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.isHead(row))
            heads << model.index(row, 0).data().toString();
    return heads;
}

QString textAt(const PromiseModel &model, uint32_t lead, int column)
{
    return model.index(model.rowOf(lead, 0), column).data().toString();
}

} // namespace

TEST(PromiseModel, GroupsSayHowManyTheyAreAndWhatTheyHold)
{
    PromiseBook book;
    PromiseModel model(book.book());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    const auto promises = openPromises(book.book());
    model.setSections(sectionsByDay(book.book(), promises, true), PromiseModel::Shows::open);

    EXPECT_EQ(headsOf(model), (QStringList{"Overdue 3, $154k at risk", "Today 1, $84k", "Coming up 1, $52k",
                                           "No next step 1, $20k"}));
    model.setSections(sectionsByPerson(book.book(), promises, false), PromiseModel::Shows::open);
    EXPECT_EQ(headsOf(model), (QStringList{"Cole Jensen 3, 2 overdue, $94k at risk",
                                           "Tessa Okafor 2, 1 overdue, $60k at risk"}));
}

TEST(PromiseModel, ARowSaysWhatIsPromisedAndHowLateItIs)
{
    PromiseBook book;
    PromiseModel model(book.book());
    model.setSections(sectionsByDay(book.book(), openPromises(book.book()), true), PromiseModel::Shows::open);

    EXPECT_EQ(textAt(model, book.hoosier, PromiseModel::NextStep), QStringLiteral("Set the date"));
    EXPECT_EQ(textAt(model, book.hoosier, PromiseModel::Due), QStringLiteral("Oct 5"));
    EXPECT_EQ(textAt(model, book.hoosier, PromiseModel::Late), QStringLiteral("9 d"));
    EXPECT_EQ(textAt(model, book.hoosier, PromiseModel::Value), QStringLiteral("$70k"));
    EXPECT_EQ(textAt(model, book.buckeye, PromiseModel::Due), QStringLiteral("11:00 AM"));
    EXPECT_EQ(textAt(model, book.without, PromiseModel::NextStep), QString());
    EXPECT_EQ(
        model.index(model.rowOf(book.hoosier, 0), 2).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Grade A, Hoosier Ethanol, Set the date, Oct 5, 9 days late, $70k, Cole Jensen"));
}

TEST(PromiseModel, FoldsAGroupAndRemembersIt)
{
    PromiseBook book;
    PromiseModel model(book.book());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto fill = [&] {
        model.setSections(sectionsByDay(book.book(), openPromises(book.book()), false),
                          PromiseModel::Shows::open);
    };
    fill();
    const int rows = model.rowCount();

    model.setFolded(0, true);
    EXPECT_EQ(model.rowCount(), rows - 3);
    EXPECT_TRUE(model.isHead(1));
    fill();
    EXPECT_EQ(model.rowCount(), rows - 3);
    model.setFolded(0, false);
    EXPECT_EQ(model.rowCount(), rows);
    EXPECT_EQ(model.headOf(2), 0);
}

// Of any book, by day as by rep: what is open is listed once, whatever is folded away.
TEST(PromiseModel, ListsEachOpenPromiseOnce)
{
    std::mt19937 dice(3);
    const auto roll = [&dice](int sides) { return int(dice() % unsigned(sides)); };
    for (int book = 0; book < 5; ++book) {
        PromiseBook made;
        ChangeSet changes = made->change();
        const auto &stages = made.book().stageOrder();
        for (int i = 0; i < 40; ++i) {
            const uint32_t lead = changes.create(
                Entity::lead, {{leadField("company"), std::string("Lead")},
                               {leadField("stage"), Link{stages[size_t(roll(int(stages.size())))]}}});
            for (int step = roll(3); step > 0; --step) {
                std::vector<Cell> cells = {{stepField("lead"), Link{lead}},
                                           {stepField("state"), int64_t(1 + roll(3))}};
                if (roll(5))
                    cells.push_back({stepField("due"), made->today().plus(roll(50) - 20)});
                changes.create(Entity::step, std::move(cells));
            }
        }
        ASSERT_TRUE(made->commit({Op::demo}, std::move(changes)));

        const auto promises = openPromises(made.book());
        PromiseModel model(made.book());
        model.setSections(sectionsByDay(made.book(), promises, true), PromiseModel::Shows::open);
        EXPECT_EQ(rowsOf(model), rowsOf(promises));
        model.setSections(sectionsByPerson(made.book(), promises, true), PromiseModel::Shows::open);
        EXPECT_EQ(rowsOf(model), rowsOf(promises));
    }
}

TEST(PromiseModel, WhatWasDoneSaysOnTimeOrLate)
{
    PromiseBook book;
    for (const char *on : {"2026-10-13", "2026-10-07"})
        addStep(book, book.hoosier, "2026-10-11",
                {{stepField("state"), int64_t(stepDone)}, {stepField("done_on"), day(on)}});
    PromiseModel model(book.book());
    model.setSections(sectionsOfDone(book.book(), 0), PromiseModel::Shows::done);

    EXPECT_EQ(headsOf(model),
              (QStringList{"This week 1, 0 of them on time", "Last week 1, 1 of them on time"}));
    EXPECT_EQ(model.index(1, PromiseModel::Late).data().toString(), QStringLiteral("2 d"));
    EXPECT_EQ(model.index(3, PromiseModel::Late).data().toString(), QStringLiteral("on time"));
    EXPECT_EQ(model.index(1, PromiseModel::Due).data().toString(), QStringLiteral("Oct 13"));
}
