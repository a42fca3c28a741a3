// SPDX-License-Identifier: GPL-3.0-or-later
// A manager sets the book up by keyboard alone, in the real window: company, week, a new rep, a stage with a
// criterion, a field; then takes the last step back.
#include "shell/look.h"
#include "start/desktop.h"
#include "support/tempbook.h"
#include "work/fields.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace ridealong;

namespace {

struct AtTheKeyboard
{
    TempBook made;
    std::unique_ptr<Desktop> desktop;

    AtTheKeyboard()
    {
        QSettings().clear();
        made.close();
        Launch launch;
        launch.book = made.path();
        launch.clock = Clock::at(Date::of(2026, 10, 14));
        desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(desktop.get(), &Desktop::opened);
        desktop->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20'000));
        activate();
    }
    void activate()
    {
        QApplication::setActiveWindow(&desktop->window());
        QTest::qWait(100);
    }
    const Book &book() { return desktop->session()->book(); }
    QWidget *focus() { return QApplication::focusWidget(); }
    QString focused() { return focus() ? focus()->accessibleName() : QString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(focus() ? focus() : &desktop->window(), key, with);
        QTest::qWait(100);
    }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60 && focused() != name; ++i)
            QTest::keyClick(focus(), Qt::Key_Tab);
        EXPECT_EQ(focused(), name);
    }
    void enter(const QString &name, const QString &text)
    {
        tabTo(name);
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), text);
        press(Qt::Key_Return);
    }
    // From wherever the focus is in a form.
    void toSection(int down)
    {
        press(Qt::Key_Escape);
        press(Qt::Key_Down, Qt::NoModifier, down);
        press(Qt::Key_Return);
    }
};

} // namespace

TEST(SettingsJourney, AManagerSetsTheBookUpByKeyboardAlone)
{
    AtTheKeyboard at;

    at.press(Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_EQ(at.desktop->window().currentKey(), QStringLiteral("settings"));
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Return);
    at.enter(QStringLiteral("Name of the book"), QStringLiteral("Harlan Fluid Systems"));
    EXPECT_EQ(at.desktop->window().windowTitle(), QStringLiteral("Harlan Fluid Systems – Ridealong"));
    at.enter(QStringLiteral("Our share of them"), QStringLiteral("30"));
    at.toSection(1);
    at.enter(QStringLiteral("The day starts"), QStringLiteral("8"));
    at.toSection(1);
    at.enter(QStringLiteral("Name of a new person"), QStringLiteral("Tessa Okafor"));
    at.enter(QStringLiteral("E-mail"), QStringLiteral("tessa@harlan.example"));
    at.toSection(1);
    at.enter(QStringLiteral("Name of a new stage"), QStringLiteral("Negotiation"));
    at.enter(QStringLiteral("Probability"), QStringLiteral("85"));
    at.tabTo(QStringLiteral("Exit criteria"));
    QTest::keyClicks(at.focus(), QStringLiteral("Price agreed"));
    at.press(Qt::Key_Return, Qt::ControlModifier);
    at.toSection(2);
    at.enter(QStringLiteral("Name of a new field"), QStringLiteral("Installed pumps"));

    const Book &book = at.book();
    EXPECT_EQ(book.info().name, "Harlan Fluid Systems");
    EXPECT_EQ(book.setting("our_share"), "0.3");
    EXPECT_EQ(book.info().workFrom, 480);
    EXPECT_NE(book.personNamed("tessa@harlan.example"), 0u);
    const uint32_t stage = book.stageNamed("Negotiation");
    EXPECT_DOUBLE_EQ(book.stages()[stage].probability, 0.85);
    EXPECT_EQ(book.stages().text(stage, stageField("criteria")), "Price agreed");
    EXPECT_EQ(fieldsInOrder(book).size(), 1u);

    EXPECT_EQ(at.focused(), QStringLiteral("Name")) << "Ctrl+Z in a field where nothing is being typed";
    at.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(fieldsInOrder(book).size(), 0u);
    EXPECT_EQ(at.desktop->session()->redoText(), QStringLiteral("Defined the field Installed pumps"));
}

TEST(SettingsJourney, LargerTextComesAtOnceAndTheFocusStays)
{
    AtTheKeyboard at;
    const int railBefore = at.desktop->window().currentPage()->mapTo(&at.desktop->window(), QPoint()).x();
    at.press(Qt::Key_Comma, Qt::ControlModifier);
    at.press(Qt::Key_Return);
    at.tabTo(QStringLiteral("Size of the text"));

    at.press(Qt::Key_Down);
    EXPECT_DOUBLE_EQ(chosenScale(), 1) << "arrows only go there";
    at.press(Qt::Key_Return);
    at.activate();

    EXPECT_DOUBLE_EQ(chosenScale(), 1.1);
    EXPECT_EQ(at.desktop->window().currentKey(), QStringLiteral("settings"));
    EXPECT_EQ(at.focused(), QStringLiteral("Size of the text"));
    EXPECT_GT(at.desktop->window().currentPage()->mapTo(&at.desktop->window(), QPoint()).x(), railBefore);
    EXPECT_NE(at.desktop->session(), nullptr);
    useTheme(*qApp, makeTheme(Look::light));
}
