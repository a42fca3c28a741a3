// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/desktop.h"

#include "dialogs/backupsdialog.h"
#include "session/erasing.h"
#include "shell/mainwindow.h"
#include "shell/widgets/toast.h"
#include "start/firstrun.h"
#include "start/handover.h"
#include "start/invitationform.h"
#include "store/backups.h"
#include "support/tempbook.h"
#include "sync/sealedbackup.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileOpenEvent>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <algorithm>
#include <gtest/gtest.h>
#include <thread>
#include <unistd.h>

using namespace ridealong;

namespace {

Launch launchOf(const QString &book, const QString &grab)
{
    Launch launch;
    launch.book = book;
    launch.grab = grab;
    launch.clock = Clock::at(Date::of(2026, 10, 14));
    return launch;
}

int runOf(Desktop &desktop)
{
    desktop.start();
    return QApplication::exec();
}

// Opens without taking a picture, and waits until the book is there or cannot be.
void openAndWait(Desktop &desktop)
{
    QSignalSpy opened(&desktop, &Desktop::opened), failed(&desktop, &Desktop::failed);
    desktop.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, 20'000));
}

void handOver(const QString &file)
{
    QFileOpenEvent event(file);
    QApplication::sendEvent(qApp, &event);
}

} // namespace

TEST(Desktop, TakesAPictureOfAPageAndEndsWithZero)
{
    TempBook book;
    book.close();
    Launch launch = launchOf(book.path(), book.file("focus.png"));
    launch.page = QStringLiteral("focus");
    launch.size = QSize(1100, 700);
    Desktop desktop(launch);

    const int code = runOf(desktop);

    EXPECT_EQ(code, 0);
    EXPECT_EQ(QImage(book.file("focus.png")).size(), QSize(1100, 700));
    EXPECT_EQ(desktop.window().currentKey(), QStringLiteral("focus"));
}

TEST(Desktop, KeysArePressedBeforeAPicture)
{
    TempBook book;
    book.close();
    Launch launch = launchOf(book.path(), book.file("board.png"));
    launch.page = QStringLiteral("today");
    launch.typed = QStringLiteral("<Ctrl+3>");
    Desktop desktop(launch);

    const int code = runOf(desktop);

    EXPECT_EQ(code, 0);
    EXPECT_EQ(desktop.window().currentKey(), QStringLiteral("board"));
}

TEST(Desktop, APictureOfABookThatIsNotThereEndsWithOne)
{
    TempBook book;
    Desktop desktop(launchOf(book.file("none.ridealong"), book.file("none.png")));

    const int code = runOf(desktop);

    EXPECT_EQ(code, 1);
    EXPECT_FALSE(QFileInfo::exists(book.file("none.png")));
}

TEST(Desktop, APictureThatCannotBeWrittenEndsWithOne)
{
    TempBook book;
    book.close();
    Desktop desktop(launchOf(book.path(), book.file("no/folder/x.png")));

    EXPECT_EQ(runOf(desktop), 1);
}

TEST(Desktop, BacksABookUpBesideTheWorkOnceADay)
{
    TempBook book;
    book.close();
    const QDir folder(backupFolder(book.path()));
    Launch launch = launchOf(book.path(), {});
    launch.clock = Clock::at(Date::of(2026, 10, 16));
    Desktop desktop(launch);

    openAndWait(desktop);

    EXPECT_TRUE(desktop.session()->canWrite()) << "work goes on meanwhile";
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return folder.entryList({QStringLiteral("*-daily.ridealong")}).size() == 1; }, 20'000));
}

TEST(Desktop, ABookThatIsOpenElsewhereIsReadOnlyAndSaysSo)
{
    TempBook book;
    Desktop desktop(launchOf(book.path(), {}));

    openAndWait(desktop);

    ASSERT_NE(desktop.session(), nullptr);
    EXPECT_FALSE(desktop.session()->canWrite());
}

TEST(Desktop, SaysWhyABookCannotBeOpenedAndOffersAWayOut)
{
    TempBook book;
    Desktop desktop(launchOf(book.file("none.ridealong"), {}));
    QSignalSpy failed(&desktop, &Desktop::failed);

    openAndWait(desktop);

    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(desktop.window().hasFront());
    QStringList buttons;
    for (const auto *button : desktop.window().findChildren<QPushButton *>())
        if (button->isVisible())
            buttons << button->text();
    EXPECT_TRUE(buttons.contains(QStringLiteral("Try again")));
    EXPECT_TRUE(buttons.contains(QStringLiteral("Choose another book")));
}

TEST(Desktop, OpeningAnotherBookShowsItInAFreshWindow)
{
    TempBook first, second;
    first.close();
    second.close();
    Desktop desktop(launchOf(first.path(), {}));
    openAndWait(desktop);
    QSignalSpy opened(&desktop, &Desktop::opened);

    desktop.open(second.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20'000));

    ASSERT_NE(desktop.session(), nullptr);
    EXPECT_EQ(QFileInfo(desktop.session()->store().path()), QFileInfo(second.path()));
    QTest::qWait(10); // the old window goes
}

TEST(Desktop, ABookThatTheSystemHandsOverWaitsForTheOneThatIsBeingOpened)
{
    TempBook last, clicked;
    last.close();
    clicked.close();
    Desktop desktop(launchOf(last.path(), {}));
    desktop.start();
    ASSERT_TRUE(desktop.window().isWorking());

    handOver(clicked.path());

    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            return desktop.session() &&
                   QFileInfo(desktop.session()->store().path()) == QFileInfo(clicked.path());
        },
        20'000));
    QTest::qWait(10); // the first window goes
}

TEST(Desktop, AChangeFileThatTheSystemHandsOverIsAnInvitationWhereNoBookIsOpen)
{
    Desktop desktop(launchOf({}, {}));
    desktop.showFirstRun();

    handOver(QStringLiteral("/tmp/invitation-cole.RLX"));

    auto *page = desktop.window().findChildren<FirstRun *>().last(); // the one before it is about to go
    EXPECT_TRUE(page->invitationForm()->isVisibleTo(page));
    EXPECT_EQ(page->invitationForm()->file(), QStringLiteral("/tmp/invitation-cole.RLX"));
}

TEST(Desktop, ASecondStartHandsItsFileToTheFirst)
{
    TempBook book;
    book.close();
    Desktop desktop(launchOf(book.path(), {}));
    openAndWait(desktop);
    ASSERT_NE(desktop.session(), nullptr);

    bool isTaken = false, isTakenForAnother = true;
    std::thread second([&] {
        isTaken = handOver(book.path(), book.file("nothing.rlx"));
        isTakenForAnother = handOver(book.file("nothing.rlx"), {});
    });

    const bool isTold = QTest::qWaitFor([&] { return !desktop.window().toast()->text().isEmpty(); }, 10'000);
    second.join();
    EXPECT_TRUE(isTaken);
    EXPECT_FALSE(isTakenForAnother);
    EXPECT_TRUE(isTold); // of a file that is not there
}

TEST(Desktop, NothingIsHandedToASocketOfSomebodyElse)
{
    TempBook book;
    Doorkeeper door(book.path());
    int asked = 0;
    QObject::connect(&door, &Doorkeeper::asked, &door, [&asked] { ++asked; });
    const QByteArray socket = QFile::encodeName(door.address());
    ASSERT_TRUE(QFileInfo::exists(door.address())) << socket.constData();
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root may give a file away";
    constexpr uid_t nobody = 65'534;
    ASSERT_EQ(::chown(socket.constData(), nobody, gid_t(-1)), 0);

    bool isTaken = true;
    std::thread second([&] { isTaken = handOver(book.path(), book.file("nothing.rlx")); });
    QTest::qWait(300);
    second.join();

    EXPECT_FALSE(isTaken);
    EXPECT_EQ(asked, 0);
}

TEST(Desktop, NobodyTakesAFileForABookThatWasClosed)
{
    TempBook book;
    book.close();
    {
        Desktop desktop(launchOf(book.path(), {}));
        openAndWait(desktop);
    }

    EXPECT_FALSE(handOver(book.path(), {}));
}

TEST(Desktop, SomebodyUnknownCannotOpenABook)
{
    TempBook book;
    book.close();
    Launch launch = launchOf(book.path(), {});
    launch.person = QStringLiteral("Nobody Known");
    Desktop desktop(launch);

    openAndWait(desktop);

    EXPECT_EQ(desktop.session(), nullptr);
}

TEST(Desktop, OffersUndoOnlyForWhatCanBeUndone)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    book.close();
    Desktop desktop(launchOf(book.path(), {}));
    openAndWait(desktop);
    Session &session = *desktop.session();
    const auto offers = [&] {
        const auto buttons = desktop.window().findChild<Toast *>()->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text() == QLatin1String("Undo");
        });
    };

    ChangeSet changes = session.change();
    changes.set(Entity::lead, lead, leadField("city"), std::string("Lebanon"));
    ASSERT_TRUE(session.commit({Op::editLead, QStringLiteral("Acme")}, std::move(changes)));
    EXPECT_TRUE(offers());

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    ASSERT_TRUE(eraseForGood(session, {.lead = lead, .reason = "Asked for it", .by = session.user()}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(desktop.window().findChild<Toast *>()->text().startsWith(QStringLiteral("Erased")));
    EXPECT_FALSE(offers());
}

TEST(Desktop, AWrongPassphraseOfABackupClosesNothingAndAsksAgain)
{
    TempBook book;
    const QString sealed = book.file("kept.rlx");
    ASSERT_TRUE(backupEncrypted(book->store(), sealed, QStringLiteral("correct horse battery"),
                                Clock::at(Date::of(2026, 10, 13)).now()));
    book.close();
    Desktop desktop(launchOf(book.path(), {}));
    openAndWait(desktop);
    const Session *before = desktop.session();
    const auto actions = desktop.window().findChildren<QAction *>();
    const auto backups = std::ranges::find(actions, QStringLiteral("Backups…"), &QAction::text);
    ASSERT_NE(backups, actions.end());
    const auto ask = [&](const QString &passphrase) {
        auto *dialog = desktop.window().findChild<BackupsDialog *>();
        dialog->findChild<QLineEdit *>()->setText(passphrase);
        dialog->accept();
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
    };

    (*backups)->trigger();
    desktop.window().findChild<BackupsDialog *>()->addFile(sealed);
    ask(QStringLiteral("wrong horse battery"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return desktop.window().findChild<BackupsDialog *>() != nullptr; }, 20'000));
    EXPECT_EQ(desktop.session(), before);
    EXPECT_EQ(QFileInfo(desktop.window().findChild<BackupsDialog *>()->chosen().file), QFileInfo(sealed));
    EXPECT_FALSE(QFile::exists(book.path() + QStringLiteral(".opened")));

    QSignalSpy opened(&desktop, &Desktop::opened);
    ask(QStringLiteral("correct horse battery"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.count() > 0; }, 20'000));
    EXPECT_FALSE(QFile::exists(book.path() + QStringLiteral(".opened")));
    QTest::qWait(10); // the old window goes
}
