// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gradingpage.h"

#include "book/publish.h"
#include "grading/criterionrow.h"
#include "grading/movesmatrix.h"
#include "grading/pointsspin.h"
#include "grading/thresholds.h"
#include "leads/fittedtable.h"
#include "scoring/modeledit.h"
#include "ui/support/demowindow.h"
#include "work/models.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

struct Open : DemoWindow
{
    GradingPage *page;

    explicit Open(const char *person = nullptr)
        : DemoWindow(person)
    {
        QSettings().clear();
        QObject::connect(session.get(), &Session::changed, window.get(), [this] { window->refresh(); });
        show("grading");
        page = window->findChild<GradingPage *>();
        settle();
    }
    void settle() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return page->live().isUpToDate(); }, 5000));
        QTest::qWait(250); // the back-test comes a moment later
    }
    PointsSpin *field(const char *name) const
    {
        for (auto *spin : page->findChildren<PointsSpin *>())
            if (spin->accessibleName() == QLatin1String(name))
                return spin;
        ADD_FAILURE() << "no field " << name;
        return nullptr;
    }
    QPushButton *button(const char *text) const
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text() == QLatin1String(text))
                return button;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
    double weight(const char *id) const
    {
        for (const Criterion &criterion : page->draft().model().criteria)
            if (criterion.id == id)
                return criterion.weight;
        return -1;
    }
    void type(const char *fieldName, const char *number) const
    {
        auto *spin = field(fieldName);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::fromLatin1(number));
    }
};

} // namespace

TEST(GradingPage, SaysWhatIsGradedByWhichModel)
{
    Open open;

    EXPECT_THAT(open.page->answer().toStdString(), HasSubstr("Model 6 grades 214 open leads."));
    EXPECT_FALSE(open.button("Publish model 7")->isEnabled());
    EXPECT_FALSE(open.button("Save draft")->isEnabled());
}

TEST(GradingPage, AWeightThatIsTypedShowsAtOnceWhoWouldMove)
{
    Open open;

    open.type("Points of Buying trigger", "15");
    open.type("Points of Distance", "5");
    open.settle();

    const Preview &preview = open.page->live().shown().preview();
    const Book &book = open.session->book();
    const Preview whole = previewModel(book.scorer(), Scorer(open.page->draft().model(), book.leadData()));
    EXPECT_EQ(open.weight("trigger"), 15);
    EXPECT_GT(preview.moves.size(), 0u);
    EXPECT_EQ(preview.matrix, whole.matrix);
    EXPECT_THAT(open.page->answer().toStdString(),
                HasSubstr("The draft moves " + std::to_string(preview.moves.size()) + " of 214 leads."));
    EXPECT_THAT(open.page->answer().toStdString(), HasSubstr("A’s would have won"));
    EXPECT_TRUE(open.button("Publish model 7")->isEnabled());
}

TEST(GradingPage, PointsThatDoNotSumToAHundredAreNotPublished)
{
    Open open;

    open.type("Points of Credit", "25");

    EXPECT_FALSE(open.button("Publish model 7")->isEnabled());
    QTest::mouseClick(open.button("Make it 100"), Qt::LeftButton);
    EXPECT_EQ(open.page->draft().model().totalWeight(), 100);
    EXPECT_TRUE(open.button("Publish model 7")->isEnabled());
}

TEST(GradingPage, ArrowsChangeAWeightByOneAndWithShiftByFive)
{
    Open open;
    auto *industry = open.field("Points of Industry fit");
    industry->setFocus();

    QTest::keyClick(industry, Qt::Key_Up);
    QTest::keyClick(industry, Qt::Key_Down, Qt::ShiftModifier);

    EXPECT_EQ(open.weight("industry"), 26);
}

TEST(GradingPage, UndoTakesBackEditsOfTheDraftFirst)
{
    Open open;
    const QString before = open.session->undoText();
    open.type("Points of Industry fit", "25");
    auto *size = open.field("Points of Site size");
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Up);

    QTest::keyClick(size, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.weight("size"), 20);
    EXPECT_EQ(open.weight("industry"), 25);
    QTest::keyClick(size, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.weight("industry"), 30) << "what was typed in one go is one step";
    QTest::keyClick(size, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(open.weight("industry"), 25);

    EXPECT_EQ(open.session->undoText(), before) << "the book was not touched";
}

TEST(GradingPage, AltAndAnArrowMoveACriterionIntoTheNextDimension)
{
    Open open;
    auto *distance = open.field("Points of Distance"); // the last that says whether a company fits
    distance->setFocus();

    QTest::keyClick(distance, Qt::Key_Down, Qt::AltModifier);

    const Model &model = open.page->draft().model();
    const auto order = criteriaInOrder(model);
    EXPECT_EQ(model.criteria[order[2]].id, "distance");
    EXPECT_EQ(model.criteria[order[2]].dimension, Dimension::need);
    open.settle();
    EXPECT_TRUE(open.page->live().shown().preview().moves.empty());
}

TEST(GradingPage, AFloorMovesWithTheArrowsAndStopsBeforeItsNeighbour)
{
    Open open;
    FloorHandle *floor = nullptr;
    for (auto *handle : open.page->findChildren<FloorHandle *>())
        if (handle->accessibleName() == QLatin1String("Least points of A"))
            floor = handle;
    ASSERT_TRUE(floor);
    floor->setFocus();

    QTest::keyClick(floor, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(floor, Qt::Key_Right);
    EXPECT_EQ(open.page->draft().model().cutoffs[0], 76);

    for (int i = 0; i < 9; ++i)
        QTest::keyClick(floor, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(open.page->draft().model().cutoffs[0], 66);
}

TEST(GradingPage, PublishesAsTheNextModelAndUndoGivesTheDraftBack)
{
    Open open;
    open.type("Points of Buying trigger", "15");
    open.type("Points of Distance", "5");
    open.settle();
    const Model draft = open.page->draft().model();

    QTest::mouseClick(open.button("Publish model 7"), Qt::LeftButton);
    QTest::qWait(100);
    EXPECT_EQ(open.session->book().model().name, "Model 7");
    EXPECT_EQ(open.session->book().modelVersion(), 7);
    EXPECT_FALSE(open.page->draft().isChanged());
    EXPECT_FALSE(open.page->draft().canUndo()) << "Ctrl+Z takes the publishing back";

    ASSERT_TRUE(open.session->undo());
    QTest::qWait(100);
    EXPECT_EQ(open.session->book().model().name, "Model 6");
    EXPECT_EQ(open.page->draft().model().criteria, draft.criteria);
    EXPECT_TRUE(open.page->draft().isChanged());
}

TEST(GradingPage, WhatIsTypedIsThereAgainInTheNextWindow)
{
    Open open;
    open.type("Points of Industry fit", "22");
    QTest::qWait(600);

    GradingPage again(open.window->shell());

    EXPECT_EQ(again.draft().model().criteria[0].weight, 22);
    EXPECT_TRUE(again.draft().isChanged());
}

TEST(GradingPage, ADraftSavedIntoTheBookCanBeDiscarded)
{
    Open open;
    open.type("Points of Industry fit", "25");
    QTest::mouseClick(open.button("Save draft"), Qt::LeftButton);
    QTest::qWait(100);
    ASSERT_TRUE(draftOf(open.session->book()));
    EXPECT_EQ(draftOf(open.session->book())->criteria[0].weight, 25);
    EXPECT_FALSE(open.button("Save draft")->isEnabled());

    QTest::mouseClick(open.button("Discard draft"), Qt::LeftButton);
    QTest::qWait(100);

    EXPECT_FALSE(draftOf(open.session->book()));
    EXPECT_FALSE(open.page->draft().isChanged());
}

TEST(GradingPage, ACellOfTheMatrixNamesItsLeads)
{
    Open open;
    open.page->draft().edit({}, [](Model &model) { model.cutoffs[0] = 90; });
    open.settle();
    auto *matrix = open.page->findChild<MovesMatrix *>();
    matrix->setFocus(Qt::TabFocusReason);

    ASSERT_TRUE(matrix->chosen());
    EXPECT_EQ(*matrix->chosen(), GradePair(Grade::A, Grade::B));
    QTest::keyClick(matrix, Qt::Key_Escape);
    EXPECT_FALSE(matrix->chosen());
}

TEST(GradingPage, ExportsTheModelOrTheTableThatHasTheFocus)
{
    Open grading;
    const auto asked = [&](QWidget *focus) {
        QApplication::setActiveWindow(grading.window.get());
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key_E, Qt::ControlModifier);
        QTest::qWait(50);
        QString name;
        for (auto *dialog : grading.page->findChildren<QFileDialog *>()) {
            name = dialog->nameFilters().join(u' ');
            delete dialog;
        }
        return name;
    };

    EXPECT_THAT(asked(grading.field("Points of Industry fit")).toStdString(), HasSubstr("*.json"));

    for (auto *views : grading.page->findChildren<QTabBar *>())
        if (views->count() == 3)
            views->setCurrentIndex(1);
    QTableView *shown = nullptr;
    for (auto *table : grading.page->findChildren<QTableView *>())
        if (table->accessibleName() == QStringLiteral("Published models"))
            shown = table;
    ASSERT_TRUE(shown && shown->isVisible());
    EXPECT_THAT(asked(shown).toStdString(), HasSubstr("*.xlsx"));
}

TEST(GradingPage, IsNotForReps)
{
    Open open("Tessa Okafor");

    EXPECT_FALSE(open.field("Points of Industry fit")->isVisible());
    EXPECT_TRUE(open.button("Publish model 7")->isHidden());
    EXPECT_TRUE(open.page->actions().isEmpty());
}
