// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts as a manager decides them by the keyboard, with two laptops and their files.
#include "sync/conflictreview.h"

#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/keyedbutton.h"
#include "shell/widgets/labels.h"
#include "support/conflicts.h"
#include "sync/choiceframe.h"
#include "sync/conflictpanel.h"
#include "sync/conflicttabs.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace ridealong;

namespace {

struct Reviewed
{
    ConflictTeam team{true};
    std::unique_ptr<ShellNotes> notes;
    std::unique_ptr<ConflictReview> review;

    void show()
    {
        team.dana.useKeys();
        notes = std::make_unique<ShellNotes>(team.dana.on());
        review = std::make_unique<ConflictReview>(notes->shell);
        review->resize(734, 760);
        review->refresh();
        review->show();
        QApplication::setActiveWindow(review.get());
        QVERIFY(QTest::qWaitForWindowActive(review.get()));
        review->panel()->focusStart();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(50);
    }
    int64_t value(std::string_view company)
    {
        return team.dana.book().leads()[team.dana.lead(company)].value.minor / 100;
    }
};

} // namespace

TEST(ConflictReview, EnterKeepsWhatIsChosenAndGoesOn)
{
    Reviewed it;
    it.team.changeHoosier();
    it.team.changeOthers();
    it.show();
    ASSERT_EQ(it.review->openCount(), 3);
    ASSERT_TRUE(it.review->open(ConflictTeam::open(it.team.dana).back().id));
    ASSERT_EQ(it.review->currentTitle(), QStringLiteral("Hoosier Ethanol Partners"));

    it.press(Qt::Key_Left);
    it.press(Qt::Key_Down);
    it.press(Qt::Key_Left);
    it.press(Qt::Key_Return);

    EXPECT_EQ(it.value("Hoosier Ethanol Partners"), 70'000);
    EXPECT_EQ(it.review->openCount(), 2);
    EXPECT_EQ(it.review->count(), 3) << "it stays with its tick";
    EXPECT_NE(it.review->currentTitle(), QStringLiteral("Hoosier Ethanol Partners"));
}

TEST(ConflictReview, WhatWasDecidedCanBeDecidedAgainUntilTheNextExport)
{
    Reviewed it;
    it.team.changeHoosier();
    it.show();
    const QString id = ConflictTeam::open(it.team.dana).front().id;
    it.press(Qt::Key_Return);
    ASSERT_EQ(it.value("Hoosier Ethanol Partners"), 85'000);

    ASSERT_TRUE(it.review->open(id));
    it.review->panel()->pickSide(0);
    it.press(Qt::Key_Return);

    EXPECT_EQ(it.value("Hoosier Ethanol Partners"), 70'000);
    it.team.dana.write("next.rlx");
    it.review->refresh();
    EXPECT_EQ(it.review->count(), 0);
}

TEST(ConflictReview, TheTickIsThereAfterTheProgramWasClosed)
{
    Reviewed it;
    it.team.changeHoosier();
    it.show();
    it.press(Qt::Key_Return);
    ASSERT_EQ(it.value("Hoosier Ethanol Partners"), 85'000);
    it.review.reset();
    it.team.dana.reopen();

    it.show();

    EXPECT_EQ(it.review->count(), 1);
    EXPECT_EQ(it.review->openCount(), 0);
    EXPECT_EQ(it.review->currentTitle(), QStringLiteral("Hoosier Ethanol Partners"));
    it.review->panel()->pickSide(0);
    it.press(Qt::Key_Return);
    EXPECT_EQ(it.value("Hoosier Ethanol Partners"), 70'000);
    it.review.reset();
    it.team.at(it.team.dana, "2026-10-16", 9 * 60);
    it.team.dana.write("next.rlx");
    it.team.dana.reopen();
    it.notes = std::make_unique<ShellNotes>(it.team.dana.on());
    it.review = std::make_unique<ConflictReview>(it.notes->shell);
    it.review->refresh();
    EXPECT_EQ(it.review->count(), 0) << "it has gone out";
}

TEST(ConflictReview, ItsButtonsStandInTwoRowsWhereOneIsTooLong)
{
    Reviewed it;
    it.team.changeHoosier();
    it.team.changeOthers();
    it.show();
    const auto button = [&](const char *text) {
        for (auto *one : it.review->panel()->findChildren<QPushButton *>())
            if (one->text() == QLatin1String(text))
                return one;
        return static_cast<QPushButton *>(nullptr);
    };
    ASSERT_TRUE(button("All mine") && button("Keep these, next conflict"));
    EXPECT_EQ(button("All mine")->y(), button("Keep these, next conflict")->y());

    it.review->resize(430, 760);
    QTest::qWait(20);

    EXPECT_LT(button("All mine")->y(), button("Keep these, next conflict")->y());
    EXPECT_EQ(it.review->findChild<QScrollArea *>()->horizontalScrollBar()->maximum(), 0);
}

TEST(ConflictReview, TheKeyStandsInTheButtonThatItPresses)
{
    const KeyedButton with(QStringLiteral("Keep these"), "", QStringLiteral("Enter"));
    const QPushButton *without = makeButton(QStringLiteral("Keep these"), ButtonKind::primary);
    const std::unique_ptr<const QPushButton> gone(without);

    EXPECT_GT(with.sizeHint().width(), without->sizeHint().width() + 20);
    EXPECT_EQ(with.sizeHint().height(), without->sizeHint().height());
    EXPECT_EQ(with.accessibleDescription().toStdString(), "Key Enter");
}

TEST(ConflictReview, SaysEverythingToAScreenReader)
{
    Reviewed it;
    it.team.changeHoosier();

    it.show();

    const auto frames = it.review->findChildren<ChoiceFrame *>();
    ASSERT_EQ(frames.size(), 4);
    QStringList names;
    for (const ChoiceFrame *frame : frames)
        names << frame->accessibleName();
    EXPECT_TRUE(names.contains(QStringLiteral("Value, This laptop: $70k"))) << names.join(u';').toStdString();
    EXPECT_TRUE(names.contains(QStringLiteral("Value, Cole’s laptop: $85k")));
    for (const QPushButton *button : it.review->findChildren<QPushButton *>())
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty());
}

TEST(ConflictReview, TabsChangeByControlAndPageDownOrTheirNumber)
{
    Reviewed it;
    it.team.changeHoosier();
    it.team.changeOthers();
    it.show();
    const QString first = it.review->currentTitle();

    it.press(Qt::Key_PageDown, Qt::ControlModifier);
    const QString second = it.review->currentTitle();
    it.press(Qt::Key_1);

    EXPECT_NE(first, second);
    EXPECT_EQ(it.review->currentTitle(), first);
}

TEST(ConflictReview, NothingLeftIsSaid)
{
    Reviewed it;
    it.notes = std::make_unique<ShellNotes>(it.team.dana.on());
    it.review = std::make_unique<ConflictReview>(it.notes->shell);

    it.review->refresh();

    EXPECT_EQ(it.review->openCount(), 0);
    EXPECT_FALSE(it.review->panel());
    QStringList texts;
    for (const QLabel *label : it.review->findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("No conflict is left.")));
}

// "Everything else" where nothing else was is not said.
TEST(ConflictReview, SaysElseOnlyWhereAConflictCame)
{
    const auto caption = [](const Reviewed &it) {
        QStringList texts;
        for (const ElidedLabel *label : it.review->findChildren<ElidedLabel *>())
            texts << label->text();
        return texts.filter(QStringLiteral("merged")).join(u'|').toStdString();
    };
    Reviewed plain, clashing;
    plain.team.cole.set(plain.team.cole.lead("Wabash Castings"), leadField("city"), std::string("Gary"));
    plain.team.dana.read(plain.team.cole.write("a.rlx"));
    clashing.team.changeHoosier();

    for (Reviewed *it : {&plain, &clashing}) {
        it->notes = std::make_unique<ShellNotes>(it->team.dana.on());
        it->review = std::make_unique<ConflictReview>(it->notes->shell);
        it->review->refresh();
    }

    EXPECT_TRUE(caption(plain).ends_with(" merged")) << caption(plain);
    EXPECT_EQ(caption(plain).find("else"), std::string::npos);
    EXPECT_TRUE(caption(clashing).starts_with("Everything else was merged")) << caption(clashing);
}

// The spaces of an amount do not break, so it would be cut.
TEST(ConflictReview, KeepsAnAmountWholeWhereThereIsLittleRoom)
{
    const QString amount = QStringLiteral("36,5\u00a0Tsd.\u00a0$");
    const ChoiceFrame frame(amount), plain(QString::fromLatin1("$1"));

    EXPECT_GT(frame.minimumSizeHint().width(), plain.minimumSizeHint().width());
    EXPECT_EQ(frame.heightForWidth(frame.minimumSizeHint().width()), frame.minimumSizeHint().height());
}

// An address has no place to break, and is seen whole all the same.
TEST(ConflictReview, BreaksALongWordIntoLines)
{
    const ChoiceFrame address(QString(120, u'x'));

    EXPECT_GT(address.heightForWidth(200), 3 * address.minimumSizeHint().height() / 2);
}

TEST(ConflictReview, PictureForAPerson)
{
    const QString out = qEnvironmentVariable("RIDEALONG_PICTURES");
    if (out.isEmpty())
        GTEST_SKIP();
    Reviewed it;
    it.team.changeHoosier();
    it.team.changeOthers();
    it.show();
    it.review->open(ConflictTeam::open(it.team.dana).back().id);

    for (const Look look : {Look::light, Look::dark, Look::highContrast}) {
        useTheme(*qApp, makeTheme(look));
        QTest::qWait(50);
        it.review->grab().save(QStringLiteral("%1/conflicts-%2.png").arg(out).arg(int(look)));
    }
    useTheme(*qApp, makeTheme(Look::light));
}
