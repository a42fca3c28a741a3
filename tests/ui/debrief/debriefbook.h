// SPDX-License-Identifier: GPL-3.0-or-later
// The page of debriefs over a book with one ride-along of yesterday: two stops, three skills, one earlier
// commitment, and a rated ride of August before it.
#pragma once

#include "debrief/seenpane.h"
#include "debrief/skillrow.h"
#include "debrief/skillspane.h"
#include "debrief/stoprow.h"
#include "debrief/stopspane.h"
#include "measure/coaching.h"
#include "pages/debriefpage.h"
#include "shell/mainwindow.h"
#include "support/people.h"
#include "ui/support/pagewindow.h"
#include "ui/support/shellnotes.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace ridealong {

struct DebriefBook
{
    TempBook book;
    uint32_t dana = book->user();
    uint32_t tessa = book.addPerson("Tessa Okafor", "TO");
    uint32_t acme = addGraded(book, "Acme", Grade::A, tessa);
    uint32_t bolt = addGraded(book, "Bolt", Grade::B, tessa);
    std::vector<uint32_t> skills = skillsOf(book.book());
    uint32_t before = addRide("2026-08-27", "done");
    uint32_t rated = addRating(before, skills[0], 3);
    uint32_t promised = create(book, Entity::commitment,
                               {{commitmentField("rep"), Link{tessa}},
                                {commitmentField("person"), Link{tessa}},
                                {commitmentField("what"), std::string("Ask for a referral")},
                                {commitmentField("due"), day("2026-10-10")},
                                {commitmentField("state"), std::string("open")},
                                {commitmentField("made_on"), day("2026-08-27")},
                                {commitmentField("by"), Link{dana}},
                                {commitmentField("ride"), Link{before}}});
    uint32_t ride = addRide("2026-10-13", "planned");
    uint32_t first = addStop(ride, acme, 1, "Get the line survey agreed");
    uint32_t second = addStop(ride, bolt, 2, "Qualify it or let it go");

    uint32_t addRide(const char *on, const char *state)
    {
        return create(book, Entity::ride,
                      {{rideField("rep"), Link{tessa}},
                       {rideField("manager"), Link{dana}},
                       {rideField("on"), day(on)},
                       {rideField("state"), std::string(state)},
                       {rideField("start_at"), int64_t(8 * 60)}});
    }
    uint32_t addStop(uint32_t of, uint32_t lead, int64_t position, const char *goal)
    {
        return create(
            book, Entity::rideStop,
            {{rideStopField("ride"), Link{of}},
             {rideStopField("rep"), Link{tessa}},
             {rideStopField("lead"), Link{lead}},
             {rideStopField("position"), position},
             {rideStopField("minutes"), int64_t(60)},
             {rideStopField("goal"), std::string(goal)},
             {rideStopField("role"), std::string("observe")},
             {rideStopField("company"), std::string(book.book().leads().text(lead, leadField("company")))}});
    }
    uint32_t addRating(uint32_t of, uint32_t skill, int64_t value)
    {
        return create(book, Entity::rating,
                      {{ratingField("ride"), Link{of}},
                       {ratingField("rep"), Link{tessa}},
                       {ratingField("skill"), Link{skill}},
                       {ratingField("value"), value},
                       {ratingField("on"), day("2026-08-27")},
                       {ratingField("by"), Link{dana}},
                       {ratingField("skill_name"), std::string("Preparation")}});
    }
    std::string stateOf(uint32_t of) const
    {
        return std::string(book.book().tables().ride.text(of, rideField("state")));
    }
};

// Hands on a keyboard that count what they press.
struct Hands
{
    int pressed = 0;

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }
    void keys(const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            ++pressed, QTest::keyClick(QApplication::focusWidget(), *letter), settle();
    }
    void tabTo(const QWidget *widget)
    {
        for (int i = 0; i < 40 && QApplication::focusWidget() != widget; ++i)
            key(Qt::Key_Tab);
        EXPECT_EQ(QApplication::focusWidget(), widget);
    }
};

// The page as it is shown.
struct DebriefWindow : Hands
{
    DebriefBook &rows;
    ToldShell told{rows.book.session()};
    DebriefPage page{told.context};

    explicit DebriefWindow(DebriefBook &of)
        : rows(of)
    {
        QObject::connect(&rows.book.session(), &Session::changed, &page, [this] { page.refresh(); });
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.open({});
        settle();
    }
    const Debrief &debrief() { return page.debrief().value(); }
};

// The whole window, in which Tab goes as a person reads.
struct DebriefMain : Hands
{
    MainWindow window;
    DebriefPage *page = nullptr;

    explicit DebriefMain(DebriefBook &rows, bool isManager = true)
        : window(&rows.book.session(), pages())
    {
        QStandardPaths::setTestModeEnabled(true);
        window.setManager(isManager);
        QObject::connect(&rows.book.session(), &Session::changed, &window, [this] { window.refresh(); });
        window.show();
        QApplication::setActiveWindow(&window);
        window.showPage(QStringLiteral("debrief"), 0);
        page = qobject_cast<DebriefPage *>(window.currentPage());
        QTest::qWait(50);
    }
};

} // namespace ridealong
