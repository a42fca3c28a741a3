// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for all pages of the window together: what one change makes them do, and that all of it can be
// reached and is named. Work is counted and not timed, so that a slow machine tells the same.
#include "dialogs/leaddialog.h"
#include "dialogs/movedialog.h"
#include "dialogs/touchdialog.h"
#include "focus/mixview.h"
#include "leads/lane.h"
#include "leads/leadlistmodel.h"
#include "measure/offers.h"
#include "shell/mainwindow.h"
#include "shell/measured.h"
#include "shell/rail.h"
#include "support/tempbook.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <gtest/gtest.h>
#include <set>

using namespace ridealong;

namespace {

// A rep with a few leads, in a window with every page.
struct Office
{
    TempBook book;
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    uint32_t first = lead("Acme", "Suspect");
    std::unique_ptr<MainWindow> window;

    Office()
    {
        QStandardPaths::setTestModeEnabled(true);
        for (const char *company : {"Bolt", "Crane", "Dyer"})
            lead(company, "Demo");
        work();
        window = std::make_unique<MainWindow>(&book.session(), pages());
        window->setBook(QStringLiteral("Test"));
        window->setThisWeek(Week::of(book->today()));
        QObject::connect(&book.session(), &Session::changed, window.get(), [this] { window->refresh(); });
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
        for (const PageInfo &info : pages())
            show(info.key);
    }

    uint32_t lead(const char *company, const char *stage)
    {
        return book.addLead(company, {{leadField("stage"), Link{book.book().stageNamed(stage)}},
                                      {leadField("owner"), Link{cole}},
                                      {leadField("value"), Money{4'800'000}},
                                      {leadField("override_grade"), Grade::A},
                                      {leadField("override_reason"), std::string("test")}});
    }
    void work()
    {
        ChangeSet changes = book->change();
        changes.create(Entity::activity, {{activityField("lead"), Link{first}},
                                          {activityField("person"), Link{cole}},
                                          {activityField("kind"), Link{book.book().kindNamed("visit")}},
                                          {activityField("on"), book->today().plus(-1)},
                                          {activityField("minutes"), int64_t(90)}});
        EXPECT_TRUE(book->commit({Op::logActivity}, std::move(changes)));
    }
    void show(const char *page)
    {
        window->showPage(QString::fromLatin1(page));
        settle();
    }
    void rename(const char *city)
    {
        ChangeSet changes = book->change();
        changes.set(Entity::lead, first, leadField("city"), std::string(city));
        EXPECT_TRUE(book->commit({Op::editLead, QStringLiteral("Acme")}, std::move(changes)));
    }
    static void settle()
    {
        for (int i = 0; i < 30; ++i)
            QApplication::processEvents();
    }
};

QString nameOf(QWidget *widget)
{
    const auto *told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name).trimmed() : widget->accessibleName();
}

std::string wordsFor(const QWidget *widget)
{
    QStringList names;
    for (const auto *w = widget; w && names.size() < 5; w = w->parentWidget())
        names << QString::fromLatin1(w->metaObject()->className());
    return names.join(QStringLiteral(" in ")).toStdString();
}

bool takesTab(const QWidget *widget, const QWidget *root)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(root) && widget->isEnabled() &&
           !widget->focusProxy();
}

void expectNames(const QWidget &root)
{
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (takesTab(widget, &root)) {
            EXPECT_FALSE(nameOf(widget).isEmpty()) << "no accessible name: " << wordsFor(widget);
        }
    }
}

// Everything that Tab comes to from where the focus is, until it is there again.
std::set<const QWidget *> reachedByTab(QWidget &window)
{
    std::set<const QWidget *> reached;
    for (int i = 0; i < 400; ++i) {
        const QWidget *now = QApplication::focusWidget();
        if (now && !reached.insert(now).second && reached.size() > 1 && i > int(reached.size()) + 2)
            break;
        QTest::keyClick(now ? const_cast<QWidget *>(now) : &window, Qt::Key_Tab);
    }
    return reached;
}

// Arrows go from choice to choice; Tab comes to the one that is chosen.
bool isOneOfSome(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && !button->isChecked();
}

void expectReached(QWidget &root, QWidget &window)
{
    const auto reached = reachedByTab(window);
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (takesTab(widget, &root) && !isOneOfSome(widget)) {
            EXPECT_TRUE(reached.contains(widget)) << "Tab does not come to " << wordsFor(widget);
        }
    }
}

} // namespace

TEST(AllPages, AChangeIsReadOnceHoweverManyPagesThereAre)
{
    Office office;
    const auto &measured = *office.window->shell().measured;
    office.show("today");

    const int before = measured.scans();
    office.rename("Dayton");
    office.rename("Toledo");
    Office::settle();

    EXPECT_LE(measured.scans() - before, 2); // effort and needs, for the page and for two counts
}

TEST(AllPages, WhatNeedsAPersonIsFoundStepByStepAndBegunAnewAfterAChange)
{
    Office office;
    Measured measured;
    Session &session = office.book.session();
    measured.step(session); // the effort
    measured.step(session);
    measured.step(session);
    office.rename("Dayton");
    int steps = 0;

    while (measured.step(session))
        ++steps;
    const int scans = measured.scans();
    const std::vector<Need> &found = measured.needs(session);
    const std::vector<Need> wanted =
        needsYou({session.book(), measured.effort(session), 0, momentOf(session.clock().now())});

    EXPECT_GE(steps, int(needRules().size()));
    EXPECT_EQ(measured.scans(), scans); // nothing was left for the one who asks
    ASSERT_EQ(found.size(), wanted.size());
    for (size_t i = 0; i < found.size(); ++i)
        EXPECT_EQ(found[i].title, wanted[i].title);
}

TEST(AllPages, ShowingAPageAgainReadsNothing)
{
    Office office;
    const auto &measured = *office.window->shell().measured;

    const int before = measured.scans();
    for (const PageInfo &info : pages())
        office.show(info.key);

    EXPECT_EQ(measured.scans(), before);
}

TEST(AllPages, OneEditResetsNoList)
{
    Office office;
    std::vector<std::unique_ptr<QSignalSpy>> resets;
    for (auto *model : office.window->findChildren<LeadListModel *>())
        resets.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
    ASSERT_GT(resets.size(), 5U); // the table and the lanes

    office.rename("Dayton");
    Office::settle();

    for (const auto &reset : resets)
        EXPECT_EQ(reset->count(), 0);
}

TEST(AllPages, ChartsThatSayTheSameAreNotDrawnAgain)
{
    Office office;
    office.show("focus");
    const auto *view = office.window->findChild<MixView *>();
    ASSERT_TRUE(view);

    const auto *before = view->chart();
    office.rename("Dayton");
    Office::settle();
    const auto *same = view->chart();
    office.work();
    Office::settle();

    EXPECT_EQ(same, before);
    EXPECT_NE(view->chart(), before);
}

TEST(AllPages, EverythingThatTakesTheFocusHasAName)
{
    Office office;

    for (const PageInfo &info : pages()) {
        office.show(info.key);
        SCOPED_TRACE(info.key);
        expectNames(*office.window);
    }
}

TEST(AllPages, TabComesToEveryControl)
{
    Office office;

    for (const PageInfo &info : pages()) {
        office.show(info.key);
        office.window->activateWindow();
        office.window->currentPage()->setFocus();
        SCOPED_TRACE(info.key);
        expectReached(*office.window->currentPage(), *office.window);
    }
}

TEST(AllPages, EnterPressesTheButtonThatHasTheFocus)
{
    Office office;
    office.show("leads");
    QPushButton button(office.window->currentPage());
    button.show();
    QSignalSpy clicked(&button, &QAbstractButton::clicked);

    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Return);

    EXPECT_EQ(clicked.count(), 1);
}

TEST(Dialogs, EverythingThatTakesTheFocusHasAName)
{
    Office office;
    const Book &book = office.book.book();

    const LeadDialog lead(book, office.first, {}, nullptr);
    const MoveDialog move(book, {office.first}, {.stage = book.stageNamed("Lost")}, nullptr);
    const OverrideDialog grade(book, office.first, nullptr);
    const TouchDialog touch(book, office.first, office.cole, nullptr);
    const StepDialog step(book, office.first, nullptr);

    for (const QWidget *dialog : std::initializer_list<const QWidget *>{&lead, &move, &grade, &touch, &step})
        expectNames(*dialog);
}

TEST(AllPages, TheFocusOnTheRailChoosesNoPage)
{
    Office office;
    for (const char *page : {"import", "settings"}) {
        office.show(page);

        auto *list = office.window->findChild<Rail *>()->list();
        list->setFocus(Qt::TabFocusReason);
        Office::settle();

        EXPECT_EQ(office.window->currentKey(), QLatin1String(page));
        QTest::keyClick(list, Qt::Key_Down);
        EXPECT_NE(office.window->currentKey(), QLatin1String(page));
    }
}
