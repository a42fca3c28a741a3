// SPDX-License-Identifier: GPL-3.0-or-later
// The quick log through its real widgets: a line is typed, corrected by keys, saved by Enter, and the book
// and the screen agree.
#include "quicklog/quicklogger.h"

#include "quicklog/quickedit.h"
#include "quicklog/quickfield.h"
#include "shell/mainwindow.h"
#include "shell/widgets/toast.h"
#include "support/people.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace ridealong;

namespace {

class QuickLogWindow : public testing::Test
{
protected:
    QuickLogWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        const uint32_t dana = book.book().personNamed("Dana Whitfield");
        lead = addGraded(book, "Falls City Beverage", Grade::A, dana);
        addGraded(book, "Hoosier Gasket", Grade::C, dana);
        addGraded(book, "Hoosier Ethanol", Grade::A, dana);
        window = std::make_unique<MainWindow>(&book.session(), pages());
        logger = new QuickLogger(*window);
        window->showPage(QStringLiteral("leads"));
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    void type(const char *line)
    {
        QTest::keyClick(window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClicks(logger->field(), QString::fromUtf8(line));
    }
    QString answer(QuickField *field) const { return field->answer().strong; }
    void choose(QuickField *field, const QString &text)
    {
        field->openMenu();
        for (QAction *action : field->menu()->actions())
            if (action->text().contains(text)) {
                field->menu()->close();
                return action->trigger();
            }
        FAIL() << "no choice " << text.toStdString();
    }

    TempBook book;
    uint32_t lead = 0;
    std::unique_ptr<MainWindow> window;
    QuickLogger *logger = nullptr;
};

} // namespace

TEST_F(QuickLogWindow, ShowsWhatALineMeansAndEnterSavesIt)
{
    type("falls city called, wants demo, thu 10am");

    const QuickStrip &strip = *logger->strip();
    EXPECT_TRUE(strip.isVisible());
    EXPECT_EQ(answer(strip.lead()), "Falls City Beverage");
    EXPECT_EQ(answer(strip.what()), "Call in");
    EXPECT_EQ(answer(strip.outcome()), "Wants demo");
    EXPECT_TRUE(answer(strip.next()).startsWith("Demonstration, Thu")) << answer(strip.next()).toStdString();

    QTest::keyClick(logger->field(), Qt::Key_Return);

    EXPECT_EQ(book.book().standing(lead).touches, 1);
    EXPECT_EQ(book.book().standing(lead).nextStepOn, day("2026-10-15"));
    EXPECT_FALSE(strip.isVisible());
    EXPECT_TRUE(logger->field()->text().isEmpty());
    EXPECT_TRUE(window->toast()->text().contains("Falls City Beverage"));
}

TEST_F(QuickLogWindow, AnOpenQuestionIsAnsweredFromItsList)
{
    type("hoosier called");
    EXPECT_FALSE(logger->strip()->save()->isEnabled());
    QTest::keyClick(logger->field(), Qt::Key_Return);
    EXPECT_EQ(logger->strip()->lead()->menu()->actions().size(), 3); // two leads, and a new one

    choose(logger->strip()->lead(), QStringLiteral("Hoosier Gasket"));

    EXPECT_EQ(answer(logger->strip()->lead()), "Hoosier Gasket");
    EXPECT_TRUE(logger->strip()->save()->isEnabled());
}

TEST_F(QuickLogWindow, ACorrectionIsAnEditOfTheLine)
{
    type("falls city called, wants demo, note: before noon");

    choose(logger->strip()->outcome(), QStringLiteral("Wants quote"));
    choose(logger->strip()->next(), QStringLiteral("Monday"));

    EXPECT_EQ(logger->field()->text(), "falls city called, wants quote, monday, note: before noon");
    EXPECT_EQ(answer(logger->strip()->outcome()), "Wants quote");
}

TEST_F(QuickLogWindow, EscapeLeavesAndKeepsTheLine)
{
    type("falls city called");

    QTest::keyClick(logger->field(), Qt::Key_Escape);

    EXPECT_FALSE(logger->strip()->isVisible());
    EXPECT_EQ(logger->field()->text(), "falls city called");
    EXPECT_EQ(book.book().standing(lead).touches, 0);
}

TEST_F(QuickLogWindow, AnUnsavedLineIsThereInTheNextWindow)
{
    type("falls city called about the seals");
    QTest::qWait(600);
    window.reset();

    window = std::make_unique<MainWindow>(&book.session(), pages());
    logger = new QuickLogger(*window);

    EXPECT_EQ(logger->field()->text(), "falls city called about the seals");
}

TEST_F(QuickLogWindow, ControlEnterSavesAndStays)
{
    type("falls city called");

    QTest::keyClick(logger->field(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(book.book().standing(lead).touches, 1);
    EXPECT_TRUE(logger->strip()->isVisible());
    EXPECT_GT(medianUpdateSeconds(), 0);
}

TEST(QuickEdit, PutsWordsInAPlaceOrBeforeTheNote)
{
    EXPECT_EQ(withWords("acme called, thu", {13, 16}, "monday"), "acme called, monday");
    EXPECT_EQ(withWords("acme called", {}, "monday"), "acme called, monday");
    EXPECT_EQ(withWords("acme called, note: hi", {}, "monday"), "acme called, monday, note: hi");
    EXPECT_EQ(withWords("", {}, "monday"), "monday");
}
