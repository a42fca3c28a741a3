// SPDX-License-Identifier: GPL-3.0-or-later
// The exchange folder as the window watches it: what it writes, what it says, and that it waits for nobody.
#include "sync/folderwatcher.h"

#include "session/exchangefolder.h"
#include "support/exchangeteam.h"
#include "sync/folderlister.h"
#include "ui/support/shellnotes.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QWidget>

using namespace ridealong;

namespace {

struct Watched
{
    Team team;
    QTemporaryDir folder;
    QWidget window;
    std::unique_ptr<ShellNotes> notes;
    std::unique_ptr<FolderWatcher> watcher;

    Watched()
    {
        team.join(team.cole, team.colesPerson);
        team.dana.useKeys();
        EXPECT_TRUE(setExchangeFolder(*team.dana.session, folder.path()));
        notes = std::make_unique<ShellNotes>(*team.dana.session);
        watcher = std::make_unique<FolderWatcher>(notes->shell, &window);
    }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
};

} // namespace

TEST(FolderWatcher, WritesTheOwnFileAndReadsTheOthers)
{
    Watched it;

    it.watcher->look();
    ASSERT_TRUE(QTest::qWaitFor([&] { return it.files().size() == 1; }, 20'000));
    it.team.cole.on();
    it.team.cole.set(it.team.cole.lead("Acme"), leadField("city"), std::string("Dayton"));
    it.team.cole.write("out.rlx");
    QFile::copy(it.team.cole.file("out.rlx"), it.folder.filePath(QStringLiteral("cole.rlx")));
    it.team.dana.useKeys();
    it.watcher->look();

    const auto city = [&] { return it.team.dana.text(it.team.dana.lead("Acme"), leadField("city")); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return city() == "Dayton"; }, 20'000));
    EXPECT_TRUE(it.notes->errors.isEmpty()) << it.notes->errors.join(u'|').toStdString();
    EXPECT_EQ(it.watcher->sentence().toStdString(), "Watching " + it.folder.path().toStdString());
}

TEST(FolderWatcher, AFolderThatIsGoneIsSaidAndWaitedFor)
{
    Watched it;
    ASSERT_TRUE(it.folder.remove());

    it.watcher->look();

    ASSERT_TRUE(QTest::qWaitFor([&] { return it.watcher->state() == FolderWatcher::State::gone; }, 5'000));
    EXPECT_TRUE(it.watcher->sentence().contains(QStringLiteral("is not there")))
        << it.watcher->sentence().toStdString();
    EXPECT_TRUE(it.notes->errors.isEmpty() && it.notes->toasts.isEmpty());
}

TEST(FolderLister, AShareThatNeverAnswersStopsNobody)
{
    auto answers = std::make_shared<QSemaphore>(), started = std::make_shared<QSemaphore>();
    const auto dead = [answers, started](const QString &) -> FolderLister::Files {
        started->release();
        answers->acquire();
        return std::vector<FolderFile>{};
    };
    int heard = 0;
    auto lister = std::make_unique<FolderLister>();

    lister->ask(QStringLiteral("/share"), dead, [&](const FolderLister::Files &) { ++heard; });
    EXPECT_TRUE(lister->isWaiting());
    lister->ask(QStringLiteral("/share"), dead, [&](const FolderLister::Files &) { ++heard; });
    started->acquire();
    lister.reset();
    answers->release();
    QTest::qWait(50);

    EXPECT_EQ(heard, 0) << "who is gone hears nothing";
    EXPECT_EQ(started->available(), 0) << "one list at a time";
}

TEST(FolderLister, AnotherFolderIsNotKeptWaitingByOneThatNeverAnswers)
{
    auto answers = std::make_shared<QSemaphore>();
    const auto dead = [answers](const QString &) -> FolderLister::Files {
        answers->acquire();
        return std::vector<FolderFile>(2);
    };
    const auto alive = [](const QString &) -> FolderLister::Files { return std::vector<FolderFile>(1); };
    std::vector<size_t> heard;
    const auto hear = [&heard](const FolderLister::Files &files) { heard.push_back(files->size()); };
    FolderLister lister;

    lister.ask(QStringLiteral("/share"), dead, hear);
    lister.ask(QStringLiteral("/here"), alive, hear);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lister.isWaiting(); }, 5'000));
    answers->release();
    QTest::qWait(50);

    EXPECT_EQ(heard, std::vector<size_t>{1});
}

TEST(FolderWatcher, ANewFolderIsFollowedThoughTheOldOneNeverAnswers)
{
    Watched it;
    auto *lister = it.watcher->findChild<FolderLister *>();
    ASSERT_NE(lister, nullptr);
    auto answers = std::make_shared<QSemaphore>();
    const auto dead = [answers](const QString &) -> FolderLister::Files {
        answers->acquire();
        return std::nullopt;
    };
    lister->ask(QStringLiteral("/share"), dead, [](const FolderLister::Files &) {});

    it.watcher->look();

    EXPECT_TRUE(QTest::qWaitFor([&] { return it.files().size() == 1; }, 20'000));
    answers->release();
}

TEST(FolderLister, AnswersOnTheThreadThatAsked)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.rlx")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    FolderLister lister;
    FolderLister::Files found;
    const QThread *where = nullptr;

    lister.ask(folder.path(), filesIn, [&](FolderLister::Files files) {
        found = std::move(files);
        where = QThread::currentThread();
    });

    ASSERT_TRUE(QTest::qWaitFor([&] { return !lister.isWaiting(); }, 5'000));
    ASSERT_TRUE(found && found->size() == 1);
    EXPECT_EQ(found->front().name, QStringLiteral("a.rlx"));
    EXPECT_EQ(where, QThread::currentThread());
}

TEST(FolderWatcher, ACopiedBookIsToldOnceAndNotOfEachFile)
{
    Watched it;
    for (const char *name : {"one.rlx", "two.rlx"}) {
        it.team.cole.set(it.team.cole.lead("Acme"), leadField("city"), std::string(name));
        it.team.cole.write(name);
        QFile::copy(it.team.cole.file(name), it.folder.filePath(QString::fromUtf8(name)));
    }
    it.team.dana.useKeys();
    ASSERT_TRUE(foundTeam(*it.team.dana.session));
    const_cast<Store &>(it.team.dana.session->store())
        .setMeta("copy", it.team.dana.session->store().deviceId());
    ASSERT_TRUE(thisLaptop(*it.team.dana.session).isCopy);
    const qsizetype before = Peers(const_cast<Store &>(it.team.dana.session->store())).files(50).size();

    it.watcher->look();

    EXPECT_TRUE(QTest::qWaitFor([&] { return it.watcher->state() == FolderWatcher::State::failed; }, 20'000));
    EXPECT_TRUE(it.watcher->sentence().startsWith(QStringLiteral("This book is a copy")));
    QTest::qWait(200);
    EXPECT_EQ(qsizetype(Peers(const_cast<Store &>(it.team.dana.session->store())).files(50).size()), before)
        << "no file is noted as refused";
}
