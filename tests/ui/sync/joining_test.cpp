// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to join files as the desktop takes them: into the book that asked, or as a book of its own.
#include "session/exchange.h"
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "start/firstrun.h"
#include "start/invitationform.h"
#include "support/exchangeteam.h"
#include "sync/importsheet.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ridealong;

namespace {

struct Joining
{
    Team team;
    std::unique_ptr<Desktop> desktop;

    void open(const QString &book)
    {
        Launch launch;
        launch.book = book;
        launch.clock = Clock::at(Date::of(2026, 10, 14));
        desktop = std::make_unique<Desktop>(launch);
        QSignalSpy opened(desktop.get(), &Desktop::opened);
        desktop->start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20'000));
    }
    // The open book asks, Dana answers.
    QString answer(Machine &where, uint32_t person)
    {
        where.useKeys();
        const auto asked = writeJoin(*desktop->session(), where.file("join.rlx"));
        EXPECT_TRUE(asked) << asked.error().text.toStdString();
        const auto request = readJoin(where.file("join.rlx"));
        EXPECT_TRUE(request);
        EXPECT_TRUE(approve(team.dana.on(), *request, person, where.file("answer.rlx")));
        where.useKeys();
        return where.file("answer.rlx");
    }
    ImportSheet *sheetFor(const QString &file) const
    {
        desktop->openChanges(file);
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return desktop->window().findChild<ImportSheet *>() != nullptr; }, 20'000));
        return desktop->window().findChild<ImportSheet *>();
    }
};

QString wordsOf(const ImportSheet &sheet)
{
    QStringList texts;
    for (const QLabel *label : sheet.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'|');
}

} // namespace

TEST(Joining, ACopiedBookGoesOnWithTheAnswer)
{
    Joining it;
    it.team.join(it.team.cole, it.team.colesPerson);
    const QString copy = it.team.cole.file("Copy.ridealong");
    ASSERT_TRUE(it.team.cole->store().backup(copy));
    it.open(copy);
    ASSERT_TRUE(thisLaptop(*it.desktop->session()).isCopy);

    auto *sheet = it.sheetFor(it.answer(it.team.cole, it.team.colesPerson));
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(wordsOf(*sheet).contains(QStringLiteral("lets this laptop into the team again")));
    QTest::keyClick(sheet, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !it.desktop->window().isWorking(); }, 20'000));

    const Session &book = *it.desktop->session();
    EXPECT_EQ(QFileInfo(book.store().path()), QFileInfo(copy)) << "no book of its own";
    EXPECT_FALSE(thisLaptop(book).isCopy);
    const auto written = exportChanges(*it.desktop->session(), wishTo(it.team.cole.file("out.rlx")));
    ASSERT_TRUE(written) << written.error().text.toStdString();
    it.team.dana.read(it.team.cole.file("out.rlx"));
}

TEST(Joining, AnEmptyBookBecomesThatOfTheTeam)
{
    Machine erin;
    Joining it;
    erin.create("Erin Walsh");
    const QString path = erin->store().path();
    erin.session.reset();
    it.open(path);

    auto *sheet = it.sheetFor(it.answer(erin, it.team.erinsPerson));
    ASSERT_TRUE(sheet);
    EXPECT_TRUE(wordsOf(*sheet).contains(QStringLiteral("This becomes Erin Walsh’s book")))
        << wordsOf(*sheet).toStdString();
    EXPECT_FALSE(thisLaptop(*it.desktop->session()).isInTeam) << "nothing is written yet";
    QSignalSpy opened(it.desktop.get(), &Desktop::opened);
    QTest::keyClick(sheet, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20'000));

    const Session &book = *it.desktop->session();
    EXPECT_EQ(QFileInfo(book.store().path()), QFileInfo(path));
    EXPECT_TRUE(thisLaptop(book).isInTeam);
    EXPECT_EQ(book.book().personName(book.user()), "Erin Walsh");
    EXPECT_EQ(book.book().leads().text(1, leadField("company")), "Bolt");
    QTest::qWait(10); // the old window goes
}

TEST(Joining, ABookWithLeadsOfItsOwnStaysAndTheAnswerMakesAnother)
{
    Machine erin;
    Joining it;
    erin.create("Erin Walsh");
    erin.addLead("Own lead");
    const QString path = erin->store().path();
    erin.session.reset();
    it.open(path);

    it.desktop->openChanges(it.answer(erin, it.team.erinsPerson));

    ASSERT_TRUE(
        QTest::qWaitFor([&] { return it.desktop->window().findChild<FirstRun *>() != nullptr; }, 20'000));
    auto *page = it.desktop->window().findChild<FirstRun *>();
    EXPECT_EQ(page->invitationForm()->file(), erin.file("answer.rlx"));
    EXPECT_FALSE(thisLaptop(*it.desktop->session()).isInTeam);
}
