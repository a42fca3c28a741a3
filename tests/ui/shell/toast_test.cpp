// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/toast.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Area
{
    QWidget area;
    Toast toast{&area};

    Area()
    {
        area.resize(800, 600);
        area.show();
        QTest::mouseMove(&area, QPoint(5, 5)); // not on the toast, which would hold it
    }
    // The clock of eight seconds, run down at once.
    void letTimePass()
    {
        for (auto *timer : toast.findChildren<QTimer *>())
            timer->setInterval(0);
        QTest::qWait(20);
    }
};

QPushButton *buttonOf(const Toast &toast)
{
    for (auto *button : toast.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

TEST(Toast, UndoesOnceAndGoes)
{
    Area shown;
    int undone = 0;
    shown.toast.show(
        {.text = QStringLiteral("Moved."), .action = QStringLiteral("Undo"), .act = [&] { ++undone; }});

    QTest::mouseClick(buttonOf(shown.toast), Qt::LeftButton);

    EXPECT_EQ(undone, 1);
    EXPECT_FALSE(shown.toast.isVisible());
}

TEST(Toast, ANewOneTakesThePlaceOfTheOld)
{
    Area shown;
    int first = 0, second = 0;
    shown.toast.show(
        {.text = QStringLiteral("One."), .action = QStringLiteral("Undo"), .act = [&] { ++first; }});
    shown.toast.show(
        {.text = QStringLiteral("Two."), .action = QStringLiteral("Undo"), .act = [&] { ++second; }});

    QTest::mouseClick(buttonOf(shown.toast), Qt::LeftButton);

    EXPECT_EQ(shown.toast.accessibleName(), QStringLiteral("Two."));
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
}

TEST(Toast, AnActionMayShowTheNextToast)
{
    Area shown;
    const auto again = [&] { shown.toast.show({.text = QStringLiteral("Undone.")}); };
    shown.toast.show({.text = QStringLiteral("Moved."), .action = QStringLiteral("Undo"), .act = again});

    QTest::mouseClick(buttonOf(shown.toast), Qt::LeftButton);
    QTest::qWait(10);

    EXPECT_TRUE(shown.toast.isVisible());
    EXPECT_EQ(shown.toast.text(), QStringLiteral("Undone."));
}

TEST(Toast, GoesByItselfAfterItsTime)
{
    Area shown;
    shown.toast.show({.text = QStringLiteral("Moved.")});

    shown.letTimePass();

    EXPECT_FALSE(shown.toast.isVisible());
}

TEST(Toast, AFailureStaysUntilItIsClosed)
{
    Area shown;
    shown.toast.show({.text = QStringLiteral("Not saved."), .failure = true});

    shown.letTimePass();
    const bool stayed = shown.toast.isVisible();
    QTest::mouseClick(shown.toast.findChild<QToolButton *>(), Qt::LeftButton);

    EXPECT_TRUE(stayed);
    EXPECT_FALSE(shown.toast.isVisible());
}

TEST(Toast, ALongTextTakesMoreLinesInsteadOfBeingCut)
{
    Area shown;
    const QString sentence = QStringLiteral("It could not be read because something is wrong with it. ");

    shown.toast.show({.text = sentence.repeated(6), .failure = true});

    const auto *words = shown.toast.findChild<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QLabel *label : shown.toast.findChildren<QLabel *>())
        if (label->text().startsWith(QStringLiteral("It could")))
            words = label;
    ASSERT_TRUE(words);
    EXPECT_GE(words->height(), words->heightForWidth(words->width()));
    EXPECT_GE(words->height(), 3 * words->fontMetrics().height());
    EXPECT_LE(shown.toast.width(), shown.area.width() - 32);
    EXPECT_LE(shown.toast.geometry().bottom(), shown.area.height());

    shown.toast.show({.text = QStringLiteral("Moved.")});
    EXPECT_LT(shown.toast.width(), 300);
}
