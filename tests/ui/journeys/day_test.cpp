// SPDX-License-Identifier: GPL-3.0-or-later
// People's days on the real program, by keys and drops, against a real book: what they see and what the book
// then says agree.
#include "demo/demo.h"
#include "importing/importview.h"
#include "leads/carddrops.h"
#include "leads/lane.h"
#include "leads/leadtable.h"
#include "pages/boardpage.h"
#include "pages/leadspage.h"
#include "pages/repdaypage.h"
#include "palette/palette.h"
#include "shell/mainwindow.h"
#include "start/createform.h"
#include "start/desktop.h"
#include "start/firstrun.h"
#include "support/paths.h"

#include <QApplication>
#include <QDialog>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

const Clock wednesday = Clock::at(Date::of(2026, 10, 14));

// The program on a demonstration book, as somebody of the team.
class Program
{
public:
    explicit Program(const char *person = "")
    {
        QSettings().clear();
        const QString path = m_folder.filePath(QStringLiteral("Demo.ridealong"));
        {
            auto made = Session::create(path, demoBook(), wednesday);
            EXPECT_TRUE(made && makeDemo(**made, {.leads = 400}));
        }
        Launch launch;
        launch.book = path;
        launch.person = QString::fromUtf8(person);
        launch.page = QStringLiteral("today");
        launch.clock = wednesday;
        m_desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(m_desktop.get(), &Desktop::opened);
        m_desktop->start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 30'000));
        window().resize(1440, 900);
        QApplication::setActiveWindow(&window());
        settle();
    }

    MainWindow &window() { return m_desktop->window(); }
    Session &session() { return *m_desktop->session(); }
    const Book &book() { return session().book(); }
    template<class T>
    T &page()
    {
        auto *shown = qobject_cast<T *>(window().currentPage());
        EXPECT_TRUE(shown);
        return *shown;
    }
    static void settle() { QTest::qWait(120); }
    // To whatever has the focus, as a keyboard does.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        pressIn(focus ? *focus : window(), key, modifiers);
    }
    void pressIn(QWidget &widget, int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_gestures;
        QTest::keyClick(&widget, Qt::Key(key), modifiers);
        settle();
    }
    // A typed line is one gesture.
    void type(const char *text)
    {
        ++m_gestures;
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        settle();
    }
    uint32_t leadNamed(const char *company)
    {
        for (uint32_t lead = 1; lead < book().leads().end(); ++lead)
            if (book().leads().has(lead) && book().leads().text(lead, leadField("company")) == company)
                return lead;
        return 0;
    }
    int touchesOf(uint32_t person)
    {
        int touches = 0;
        for (uint32_t row = 1; row < book().activities().end(); ++row)
            touches += book().activities().has(row) && book().activities()[row].person.number == person;
        return touches;
    }

    // From Today with nothing open, as the table of the manual counts.
    int gesturesOf(const std::function<void()> &task)
    {
        window().showPage(QStringLiteral("today"));
        QApplication::setActiveWindow(&window());
        settle();
        m_gestures = 0;
        task();
        return m_gestures;
    }

private:
    int m_gestures = 0;
    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void drop(uint32_t lead, Lane &lane)
{
    const std::unique_ptr<QMimeData> mime(mimeOf({lead}));
    QDragEnterEvent enter({20, 60}, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&lane, &enter);
    QDropEvent dropped({20, 60}, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&lane, &dropped);
    Program::settle();
}

// What the manual says that a task takes, by the beginning of its row.
int saidOf(const char *task)
{
    QFile page(inSources("/resources/help/tentasks.md"));
    EXPECT_TRUE(page.open(QFile::ReadOnly));
    for (const QString &line : QString::fromUtf8(page.readAll()).split(u'\n'))
        if (const QStringList cells = line.split(u'|');
            cells.size() == 5 && cells[1].trimmed() == QString::fromUtf8(task))
            return cells[3].trimmed().toInt();
    return -1;
}

bool waitForStep(ImportView &view, ImportView::Step step)
{
    return QTest::qWaitFor([&] { return view.step() == step; }, 20'000);
}

} // namespace

TEST(Journey, ANewManagersFirstMinutesWithASheet)
{
    QSettings().clear();
    QTemporaryDir folder;
    QFile sheet(folder.filePath(QStringLiteral("leads.csv")));
    ASSERT_TRUE(sheet.open(QFile::WriteOnly));
    sheet.write("Company,City,Value\nAcme Pumps,Dayton,12000\nBolt Works,Lima,8000\n,,\n");
    sheet.close();
    Launch launch;
    launch.clock = wednesday;
    Desktop desktop(launch);
    desktop.showFirstRun();
    desktop.window().show();
    QApplication::setActiveWindow(&desktop.window());
    auto *first = desktop.window().findChild<FirstRun *>();
    ASSERT_TRUE(first);

    QTest::keyClick(first, Qt::Key_3, Qt::AltModifier);
    first->importForm()->setFolder(folder.path());
    first->importForm()->nameField()->setText(QStringLiteral("North"));
    first->importForm()->ownerField()->setText(QStringLiteral("Dana Whitfield"));
    first->importView()->setFile(sheet.fileName());
    ASSERT_TRUE(waitForStep(*first->importView(), ImportView::matching));
    const bool wroteEarly = QFileInfo::exists(folder.filePath(QStringLiteral("North.ridealong")));
    first->importView()->goOn();
    ASSERT_TRUE(waitForStep(*first->importView(), ImportView::checking));
    first->importView()->goOn();
    ASSERT_TRUE(QTest::qWaitFor([&] { return desktop.session() != nullptr; }, 20'000));

    EXPECT_FALSE(wroteEarly);
    const Book &book = desktop.session()->book();
    EXPECT_EQ(book.leads().end(), 3u);
    desktop.window().showPage(QStringLiteral("leads"));
    QTest::qWait(150);
    EXPECT_EQ(qobject_cast<LeadsPage *>(desktop.window().currentPage())->model().rowCount(), 2);
}

TEST(Journey, AManagersTenMinutes)
{
    Program program;
    const uint32_t bluegrass = program.leadNamed("Bluegrass Distilling Co.");
    ASSERT_TRUE(bluegrass);
    const int before = program.touchesOf(program.session().user());

    program.press(Qt::Key_1); // the costliest thing that needs him
    const QString costliest = program.window().currentKey();
    program.press(Qt::Key_K, Qt::ControlModifier);
    program.type("bluegrass");
    program.press(Qt::Key_Return);
    const uint32_t found = program.page<LeadsPage>().table().currentLead();
    program.page<LeadsPage>().table().setFocus();
    program.press(Qt::Key_L);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("note"))->setText(QStringLiteral("asked about the quote"));
    dialog->accept();
    Program::settle();
    const int after = program.touchesOf(program.session().user());
    QApplication::setActiveWindow(&program.window());
    program.press(Qt::Key_Z, Qt::ControlModifier);

    EXPECT_EQ(costliest, QStringLiteral("focus")); // Cole's brake
    EXPECT_EQ(found, bluegrass);
    EXPECT_EQ(after, before + 1);
    EXPECT_EQ(program.touchesOf(program.session().user()), before);
}

TEST(Journey, ADraggedCardIsUndoneAndDoneAgain)
{
    Program program;
    program.press(Qt::Key_3, Qt::ControlModifier);
    auto &board = program.page<BoardPage>();
    const uint32_t lead = board.lane(3).leads().leadAt(0);
    const uint32_t demo = program.book().leads()[lead].stage.number;
    const auto isIn = [&](size_t lane) { return board.lane(lane).leads().rowOf(lead) >= 0; };

    drop(lead, board.lane(4));
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        FAIL() << "a card of the demonstration asks: " << qPrintable(dialog->windowTitle());
    const bool moved = isIn(4);
    program.press(Qt::Key_Z, Qt::ControlModifier);
    const bool back = isIn(3) && program.book().leads()[lead].stage.number == demo;
    program.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    EXPECT_TRUE(moved);
    EXPECT_TRUE(back);
    EXPECT_TRUE(isIn(4));
    EXPECT_NE(program.book().leads()[lead].stage.number, demo);
}

TEST(Journey, ARepsMorningOfTenCalls)
{
    Program program("Tessa Okafor");
    const uint32_t tessa = program.session().user();
    const int before = program.touchesOf(tessa);
    auto *list = program.window().currentPage()->findChild<QListView *>();
    ASSERT_TRUE(list);
    list->setFocus();

    for (int call = 0; call < 10; ++call) {
        program.press(call % 2 ? Qt::Key_1 : Qt::Key_3); // no answer; spoke, interested
        program.press(Qt::Key_Return);
    }

    EXPECT_EQ(program.touchesOf(tessa), before + 10);
    for (int call = 0; call < 10; ++call)
        program.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(program.touchesOf(tessa), before);
}

TEST(Journey, TheTenTasksTakeWhatTheManualSays)
{
    Program program;
    const Book &book = program.book();
    const uint32_t scioto = program.leadNamed("Scioto Pharma");
    const auto shown = [&] { return program.page<LeadsPage>().table().currentLead(); };
    const auto find = [&](const char *what) {
        program.press(Qt::Key_K, Qt::ControlModifier);
        program.type(what);
        program.press(Qt::Key_Return);
    };
    const auto log = [&](const char *line) {
        program.press(Qt::Key_L, Qt::ControlModifier);
        program.type(line);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !program.session().isBusy(); })); // the chances are learned
        program.press(Qt::Key_Return);
    };
    const int touches = program.touchesOf(program.session().user());

    EXPECT_EQ(program.gesturesOf([&] { log("scioto called, interested, thu 10am"); }),
              saidOf("Log a call with a next step"));
    EXPECT_EQ(program.touchesOf(program.session().user()), touches + 1);
    EXPECT_EQ(book.standing(scioto).nextStepOn, Date::of(2026, 10, 15));

    const auto stages = [&] { return book.movesOf().newest(program.leadNamed("Tippecanoe Biologics")); };
    const uint32_t moveBefore = stages();
    EXPECT_EQ(program.gesturesOf([&] {
        program.press(Qt::Key_3, Qt::ControlModifier);
        program.press(Qt::Key_Right, Qt::ShiftModifier);
    }),
              saidOf("Move a lead to the next stage"));
    EXPECT_NE(stages(), moveBefore);

    EXPECT_EQ(program.gesturesOf([&] { find("scioto"); }), saidOf("Find a lead"));
    EXPECT_EQ(shown(), scioto);
    EXPECT_EQ(program.gesturesOf([&] { find("queen city pharma"); }), saidOf("See why it has its grade"));
    EXPECT_EQ(shown(), program.leadNamed("Queen City Pharma"));

    EXPECT_EQ(program.gesturesOf([&] { log("scioto note: buys in spring"); }), saidOf("Write a note"));
    EXPECT_TRUE(program.session()
                    .store()
                    .coldText(Entity::lead, scioto, leadField("notes"), book)
                    .ends_with("buys in spring"));

    EXPECT_EQ(program.gesturesOf([&] {
        program.press(Qt::Key_N, Qt::ControlModifier);
        program.type("Zebra Works");
        program.press(Qt::Key_Return);
    }),
              saidOf("Add a lead"));
    EXPECT_TRUE(program.leadNamed("Zebra Works"));

    EXPECT_EQ(program.gesturesOf([&] { log("scioto next call tomorrow"); }),
              saidOf("Plan a call for tomorrow"));

    const uint32_t cole = book.personNamed("Cole Jensen");
    const auto leadsOf = [&](uint32_t person) {
        int leads = 0;
        for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
            leads += book.leads().has(lead) && book.leads()[lead].owner.number == person &&
                     book.standing(lead).stageType == StageType::open;
        return leads;
    };
    ASSERT_GT(leadsOf(cole), 0);
    EXPECT_EQ(program.gesturesOf([&] {
        find("@cole");
        program.press(Qt::Key_A, Qt::ControlModifier);
        program.press(Qt::Key_R);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        program.pressIn(*menu, Qt::Key_P);
        program.pressIn(*menu, Qt::Key_Return);
    }),
              saidOf("Give all leads of a rep to another"));
    EXPECT_EQ(leadsOf(cole), 0);

    const auto waiting = [&] {
        int leads = 0;
        for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
            leads += book.leads().has(lead) && book.leads()[lead].intake == int32_t(Intake::waiting);
        return leads;
    };
    const int before = waiting();
    EXPECT_EQ(program.gesturesOf([&] {
        program.press(Qt::Key_4, Qt::ControlModifier);
        program.press(Qt::Key_Y);
    }),
              saidOf("Answer an off-profile lead"));
    EXPECT_EQ(waiting(), before - 1);

    const QTemporaryDir folder;
    EXPECT_EQ(program.gesturesOf([&] {
        program.press(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = program.window().findChild<QFileDialog *>();
        ASSERT_TRUE(dialog);
        dialog->setDirectory(folder.path());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        ASSERT_TRUE(name);
        program.pressIn(*name, Qt::Key_Return);
    }),
              saidOf("Make the weekly report"));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size() == 1; }, 10'000));
}
