// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/result.h"
#include "shell/rail.h"
#include "shell/theme.h"
#include "shell/widgets/toast.h"
#include "ui/support/samples.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Shown
{
    MainWindow window{nullptr, samplePages()};

    Shown()
    {
        window.showPage(QStringLiteral("today"));
        window.show();
        QApplication::setActiveWindow(&window);
        window.refresh();
    }
    QString key() const { return window.currentKey(); }
};

QColor panelColor(MainWindow &window)
{
    const QImage image = window.grab().toImage();
    return image.pixelColor(image.width() / 2, image.height() * 2 / 3);
}

} // namespace

TEST(MainWindow, GoesToAPageByItsNumber)
{
    Shown shown;

    QTest::keyClick(&shown.window, Qt::Key_2, Qt::ControlModifier);

    EXPECT_EQ(shown.key(), QStringLiteral("leads"));
}

TEST(MainWindow, TheTenthPageIsControlZero)
{
    Shown shown;

    QTest::keyClick(&shown.window, Qt::Key_0, Qt::ControlModifier);

    EXPECT_EQ(shown.key(), QStringLiteral("reports"));
}

TEST(MainWindow, GoesToAPageByGAndItsLetter)
{
    Shown shown;

    QTest::keyClick(&shown.window, Qt::Key_G);
    QTest::keyClick(&shown.window, Qt::Key_U);

    EXPECT_EQ(shown.key(), QStringLiteral("late"));
}

TEST(MainWindow, LettersTypedInAFieldStayThere)
{
    Shown shown;
    QLineEdit field(shown.window.currentPage());
    field.show();
    field.setFocus();

    QTest::keyClicks(&field, QStringLiteral("gu"));

    EXPECT_EQ(shown.key(), QStringLiteral("today"));
    EXPECT_EQ(field.text(), QStringLiteral("gu"));
}

TEST(MainWindow, ARefreshLeavesTheFocusWhereItIs)
{
    Shown shown;
    QLineEdit field(shown.window.currentPage());
    field.show();
    field.setFocus();

    shown.window.refresh();

    EXPECT_TRUE(field.hasFocus());
}

TEST(MainWindow, UndoRunsOnlyWhereThereIsSomethingToUndo)
{
    Shown shown;
    int undone = 0;
    const auto undo = [&undone] { ++undone; };

    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
    shown.window.setUndo(QStringLiteral("Undo moving Acme"), undo, {}, nullptr);
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(undone, 1);
}

TEST(MainWindow, SwitchesBetweenLightAndDark)
{
    Shown shown;
    const QColor before = panelColor(shown.window);

    QTest::keyClick(&shown.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QColor dark = panelColor(shown.window);
    QTest::keyClick(&shown.window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_EQ(before, QColor(0xFFFFFF));
    EXPECT_EQ(dark, QColor(0x1A1D21));
    EXPECT_EQ(panelColor(shown.window), before);
}

TEST(MainWindow, SaysWhatWaitsOnAPage)
{
    Shown shown;
    const auto *model = shown.window.findChild<Rail *>()->list()->model();
    for (int i = 0; i < 30; ++i) // counts are read one by one, when nothing else is to be done
        QApplication::processEvents();

    const QString late = model->index(4, 0).data(Qt::AccessibleTextRole).toString();

    EXPECT_TRUE(late.contains(QStringLiteral("Follow-ups"))) << late.toStdString();
    EXPECT_TRUE(late.contains(QStringLiteral("11"))) << late.toStdString();
}

TEST(MainWindow, ShowsIconsOnlyWhereItIsNarrow)
{
    Shown shown;

    shown.window.resize(1100, 700);
    QApplication::processEvents();
    const int narrow = shown.window.findChild<Rail *>()->width();
    shown.window.resize(1300, 700);
    QApplication::processEvents();

    EXPECT_EQ(narrow, Rail::compactWidth);
    EXPECT_EQ(shown.window.findChild<Rail *>()->width(), Rail::wideWidth);
}

TEST(MainWindow, SaysErrorsInAToastThatStays)
{
    Shown shown;

    shown.window.shell().showError({ErrorKind::diskFull, QStringLiteral("Not saved: the disk is full.")});

    EXPECT_TRUE(shown.window.toast()->isVisible());
    EXPECT_EQ(shown.window.toast()->text(), QStringLiteral("Not saved: the disk is full."));
}

TEST(MainWindow, ACancelledJobIsNoError)
{
    Shown shown;

    shown.window.shell().showError({ErrorKind::cancelled, QStringLiteral("Cancelled.")});

    EXPECT_FALSE(shown.window.toast()->isVisible());
}

TEST(MainWindow, OffersTheCommandsOfThePageThatIsShown)
{
    Shown shown;
    shown.window.showPage(QStringLiteral("leads"));
    int exported = 0;
    auto *command = new QAction(QStringLiteral("Export"), shown.window.currentPage());
    command->setShortcut(QKeySequence(QStringLiteral("Ctrl+J")));
    QObject::connect(command, &QAction::triggered, command, [&] { ++exported; });
    shown.window.currentPage()->addAction(command);

    shown.window.showPage(QStringLiteral("leads"));
    const bool offered = shown.window.actions().contains(command);
    QTest::keyClick(&shown.window, Qt::Key_J, Qt::ControlModifier);
    shown.window.showPage(QStringLiteral("today"));
    QTest::keyClick(&shown.window, Qt::Key_J, Qt::ControlModifier);

    EXPECT_TRUE(offered);
    EXPECT_FALSE(shown.window.actions().contains(command));
    EXPECT_EQ(exported, 1);
}

TEST(MainWindow, AltWithALetterOpensItsMenuThoughTheBarIsHidden)
{
    Shown shown;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&shown.window));
    auto *bar = shown.window.menuBar();
    ASSERT_FALSE(bar->isVisible());

    QTest::keyClick(&shown.window, Qt::Key_Q, Qt::AltModifier);
    EXPECT_FALSE(bar->isVisible()) << "no menu has that letter";
    QTest::keyClick(&shown.window, Qt::Key_E, Qt::AltModifier);

    EXPECT_TRUE(bar->isVisible());
    ASSERT_TRUE(bar->activeAction());
    EXPECT_EQ(bar->activeAction()->text().toStdString(), "&Edit");
    bar->activeAction()->menu()->close();
}
