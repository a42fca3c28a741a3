// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/publish.h"
#include "grading/driftpane.h"
#include "grading/overridespane.h"
#include "lead/filter.h"
#include "leads/fittedtable.h"
#include "leads/leadpane.h"
#include "leads/ownedby.h"
#include "session/session.h"
#include "work/leads.h"

#include "support/people.h"
#include "support/scorecards.h"
#include "ui/support/shellnotes.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Model byNeed()
{
    Model model;
    model.name = "By need";
    model.criteria = {aCriterion("need", "need", 100, {{.is = {"active"}, .share = 1}})};
    model.criteria[0].label = "Need";
    return model;
}

// An A and one that was an A until its need went.
struct Desk
{
    TempBook book;
    ShellNotes notes{book.session()};
    uint32_t best, fallen;

    Desk()
    {
        auto changes = publishModel(book.book(), book->change(), byNeed(), 0);
        EXPECT_TRUE(book->commit({Op::publishModel}, std::move(*changes)));
        best = book.addLead("Acme", {{leadField("need"), std::string("active")}});
        fallen = book.addLead("Bolt", {{leadField("need"), std::string("active")}});
        setCell(book, Entity::lead, fallen, leadField("need"), std::string("none"));
    }
    void give(uint32_t lead, Grade grade, const char *reason, const char *until)
    {
        act(book, Op::overrideGrade, [&](ChangeSet &changes) {
            return overrideGrade(changes, book.book(), lead, grade, reason, day(until));
        });
    }
};

QString rowText(const QTableView &table, int row)
{
    return table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
}

QPushButton *buttonFor(const QWidget &pane, const char *accessibleName)
{
    for (auto *button : pane.findChildren<QPushButton *>())
        if (button->accessibleName() == QLatin1String(accessibleName))
            return button;
    return nullptr;
}

QStringList labelsOf(const QWidget &widget)
{
    QStringList texts;
    for (const auto *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

TEST(DriftPane, ListsWhatMovedTheGradesAndOpensTheLeads)
{
    Desk desk;
    DriftPane pane(desk.notes.shell);

    pane.refresh();

    auto *table = pane.findChild<FittedTable *>();
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(rowText(*table, 0), "One A became E, from Need.");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(desk.notes.page, "leads");
    EXPECT_EQ(desk.notes.argument.toString(), namedLeads(desk.book.book(), std::vector{desk.fallen}));
    const auto filter =
        parseFilter(desk.notes.argument.toString().toStdString(), desk.book.book().leadData());
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->select(desk.book.book().leadData()), std::vector{desk.fallen});
}

TEST(DriftPane, SaysThatNothingMoved)
{
    TempBook book;
    ShellNotes notes{book.session()};
    DriftPane pane(notes.shell);

    pane.refresh();

    EXPECT_TRUE(pane.findChild<FittedTable *>()->isHidden());
    EXPECT_TRUE(labelsOf(pane).contains(QStringLiteral("No grade moved")));
}

TEST(OverridesPane, TakesAGradeBackAndUndoBringsItAgain)
{
    Desk desk;
    desk.give(desk.best, Grade::C, "Slow payer", "2026-10-20");
    OverridesPane pane(desk.notes.shell);
    pane.refresh();

    QPushButton *takeBack = buttonFor(pane, "Take back the grade of Acme");
    ASSERT_TRUE(takeBack);
    takeBack->click();
    EXPECT_EQ(desk.book.book().standing(desk.best).grade, Grade::A);
    pane.refresh();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(buttonFor(pane, "Take back the grade of Acme"));

    ASSERT_TRUE(desk.book->undo());
    pane.refresh();
    EXPECT_TRUE(buttonFor(pane, "Take back the grade of Acme"));
    EXPECT_EQ(desk.book.book().standing(desk.best).grade, Grade::C);
}

TEST(OverridesPane, OpensALeadAndSaysWhenThereIsNone)
{
    Desk desk;
    OverridesPane pane(desk.notes.shell);
    pane.refresh();
    EXPECT_TRUE(labelsOf(pane).contains(QStringLiteral("Every grade is the model’s")));

    desk.give(desk.best, Grade::C, "Slow payer", "2026-10-20");
    pane.refresh();
    buttonFor(pane, "Open Acme")->click();

    EXPECT_EQ(desk.notes.page, "leads");
    EXPECT_EQ(desk.notes.argument.toUInt(), desk.best);
}

TEST(LeadPaneHistory, SaysWhatEndedTheEarlierGrade)
{
    Desk desk;
    LeadPane pane(desk.notes.shell);

    pane.setLead(desk.fallen);
    EXPECT_TRUE(labelsOf(pane).contains(QStringLiteral("A until Wed, Oct 14: Need −100")));
    EXPECT_TRUE(labelsOf(pane).contains(QStringLiteral("The grade is worse than 28 days ago.")));

    pane.setLead(desk.best);
    EXPECT_FALSE(labelsOf(pane).contains(QStringLiteral("The grade is the same as 28 days ago.")));
}
