// SPDX-License-Identifier: GPL-3.0-or-later
// Keys in a real keyring, by gnome-keyring on a session bus of its own, and in files where there is none.
// What needs the bus runs this binary once more inside of it.
#include "support/exchangeteam.h"
#include "sync/keyring.h"
#include "sync/keys.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

const Id laptop = Id::hashedFrom("the laptop of this test");

enum class Ring { none, locked, open, startedLater };

struct Ran
{
    int status = -1;
    std::string said;
};

// A home of its own, so that nobody's keyring is touched.
class Home
{
public:
    Ran run(const char *test, Ring ring, const char *book = "") const
    {
        const QString self = QCoreApplication::applicationFilePath();
        const QString again = QStringLiteral("exec \"%1\" --gtest_also_run_disabled_tests --gtest_filter=%2")
                                  .arg(self, QString::fromLatin1(test));
        QProcess process;
        process.setProcessEnvironment(environment(book));
        process.setProcessChannelMode(QProcess::MergedChannels);
        const QString unlock = QStringLiteral(
            "printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && ");
        const QString line = ring == Ring::open ? unlock + again : again;
        if (ring == Ring::none)
            process.start(QStringLiteral("/bin/sh"), {"-c", line});
        else if (ring == Ring::startedLater)
            process.start(QStringLiteral("dbus-run-session"),
                          {"--config-file=" + busThatStartsNothing(), "--", "/bin/sh", "-c", line});
        else // the bus starts a locked one by itself
            process.start(QStringLiteral("dbus-run-session"), {"--", "/bin/sh", "-c", line});
        if (!process.waitForFinished(60'000))
            return {};
        return {process.exitCode(), process.readAll().toStdString()};
    }
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QString keysFolder() const { return file("data/ridealong/keys"); }

private:
    QString busThatStartsNothing() const
    {
        QFile config(file("bus.conf"));
        EXPECT_TRUE(config.open(QIODevice::WriteOnly));
        config.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
            "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/>"
            "</policy></busconfig>");
        return config.fileName();
    }
    QProcessEnvironment environment(const char *book) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"RIDEALONG_KEYS", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), file("data"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("ASAN_OPTIONS"),
                           QStringLiteral("detect_leaks=0")); // GLib keeps its own
        environment.insert(QStringLiteral("KEYRING_TEST_BOOK"), file(book));
        return environment;
    }

    QTemporaryDir m_folder;
};

bool isInstalled()
{
    return !QStandardPaths::findExecutable(QStringLiteral("dbus-run-session")).isEmpty() &&
           !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
}

OwnKeys theKeys()
{
    Secret sign, box;
    sign.fill(7);
    box.fill(9);
    return OwnKeys::fromSeeds(sign, box);
}

bool haveBeenRead()
{
    const auto keys = KeyStore().keysOf(laptop);
    return keys && keys->shown() == theKeys().shown();
}

QString keyFile()
{
    return KeyStore::folder() + QLatin1Char('/') + QString::fromStdString(laptop.hex()) +
           QStringLiteral(".key");
}

QString bookPath()
{
    return qEnvironmentVariable("KEYRING_TEST_BOOK");
}

} // namespace

// ---- What runs inside

TEST(InsideKeyring, DISABLED_Keep)
{
    ASSERT_TRUE(keyring::isThere() && keyring::isOpen());
    ASSERT_TRUE(KeyStore().keep(laptop, theKeys()));
    EXPECT_TRUE(haveBeenRead());
    EXPECT_FALSE(QFile::exists(keyFile()));
    EXPECT_EQ(KeyStore().place(laptop), QStringLiteral("the keyring"));
    Secret secret;
    secret.fill(3);
    ASSERT_TRUE(KeyStore().keep(Id::hashedFrom("invitation"), secret));
    EXPECT_EQ(KeyStore().secretOf(Id::hashedFrom("invitation")), secret);
}

TEST(InsideKeyring, DISABLED_Read)
{
    EXPECT_TRUE(haveBeenRead());
    EXPECT_EQ(KeyStore().place(laptop), QStringLiteral("the keyring"));
}

TEST(InsideKeyring, DISABLED_ReadsTheFileAndReplacesIt)
{
    EXPECT_TRUE(haveBeenRead());
    EXPECT_EQ(KeyStore().place(laptop), KeyStore::folder());
    ASSERT_TRUE(KeyStore().keep(laptop, theKeys()));
    EXPECT_FALSE(QFile::exists(keyFile()));
    EXPECT_TRUE(haveBeenRead());
}

TEST(InsideKeyring, DISABLED_Forget)
{
    KeyStore().forget(laptop);
    EXPECT_FALSE(haveBeenRead());
    EXPECT_FALSE(KeyStore().isOutOfReach(laptop));
}

TEST(InsideKeyring, DISABLED_BeginATeam)
{
    auto made = Session::create(bookPath(), {.name = "Harlan", .owner = "Dana Whitfield"},
                                Clock::at(Date::parseIso("2026-10-14")));
    ASSERT_TRUE(made);
    ASSERT_TRUE(foundTeam(**made));
    EXPECT_EQ(thisLaptop(**made).keysAre, QStringLiteral("the keyring"));
}

TEST(InsideKeyring, DISABLED_InviteWithItsKeys)
{
    auto opened = Session::open(bookPath(), Store::Access::write, Clock::at(Date::parseIso("2026-10-14")));
    ASSERT_TRUE(opened);
    Session &session = **opened;
    EXPECT_FALSE(thisLaptop(session).fingerprint.isEmpty());
    EXPECT_TRUE(invite(session, session.user(), bookPath() + QStringLiteral(".rlx"), "blue heron 42"));
}

TEST(InsideKeyring, DISABLED_IsFoundWhenItIsStartedLater)
{
    ASSERT_FALSE(keyring::isThere());
    QProcess daemon;
    daemon.start(QStringLiteral("gnome-keyring-daemon"), {"--unlock", "--components=secrets"});
    daemon.write("secret");
    daemon.closeWriteChannel();
    ASSERT_TRUE(daemon.waitForFinished());

    QThread::sleep(6);
    EXPECT_TRUE(keyring::isThere() && keyring::isOpen());
}

TEST(WithoutKeyring, DISABLED_Keep)
{
    EXPECT_FALSE(keyring::isThere());
    ASSERT_TRUE(KeyStore().keep(laptop, theKeys()));
    EXPECT_TRUE(haveBeenRead());
    EXPECT_EQ(KeyStore().place(laptop), KeyStore::folder());
    constexpr auto owners = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    EXPECT_EQ(QFileInfo(keyFile()).permissions(), QFile::Permissions(owners));
}

TEST(WithoutKeyring, DISABLED_AreOutOfReach)
{
    EXPECT_FALSE(haveBeenRead());
    EXPECT_TRUE(KeyStore().isOutOfReach(laptop));
    EXPECT_EQ(KeyStore().place(laptop), QStringLiteral("the keyring, which is locked or not running"));
}

TEST(WithoutKeyring, DISABLED_NothingNewIsMade)
{
    auto opened = Session::open(bookPath(), Store::Access::write, Clock::at(Date::parseIso("2026-10-14")));
    ASSERT_TRUE(opened);
    Session &session = **opened;
    EXPECT_FALSE(thisLaptop(session).isCopy);
    const Id before = thisLaptop(session).id;
    const QString out = bookPath() + QStringLiteral(".rlx");

    const auto exported = exportChanges(session, wishTo(out));
    const auto joined = writeJoin(session, out);
    const auto invited = invite(session, session.user(), out, "blue heron 42");

    ASSERT_FALSE(exported || joined || invited);
    for (const QString &text : {exported.error().text, joined.error().text, invited.error().text})
        EXPECT_THAT(text.toStdString(), HasSubstr("locked or not running"));
    EXPECT_EQ(thisLaptop(session).id, before);
    EXPECT_FALSE(QFile::exists(out));
}

// ---- What runs them

TEST(Keyring, HasTheKeysAndGivesThemBackToTheNextProgram)
{
    if (!isInstalled())
        GTEST_SKIP() << "no gnome-keyring here";
    const Home home;

    for (const char *test :
         {"InsideKeyring.DISABLED_Keep", "InsideKeyring.DISABLED_Read", "InsideKeyring.DISABLED_Forget"}) {
        const Ran ran = home.run(test, Ring::open);
        EXPECT_EQ(ran.status, 0) << ran.said;
        EXPECT_THAT(ran.said, HasSubstr("[  PASSED  ] 1 test"));
    }
}

TEST(Keyring, ThatIsStartedAfterTheProgramIsFound)
{
    if (!isInstalled())
        GTEST_SKIP() << "no gnome-keyring here";
    const Ran ran = Home().run("InsideKeyring.DISABLED_IsFoundWhenItIsStartedLater", Ring::startedLater);
    EXPECT_EQ(ran.status, 0) << ran.said;
    EXPECT_THAT(ran.said, HasSubstr("[  PASSED  ] 1 test"));
}

TEST(Keyring, WithoutOneAFileHasThemUntilThereIsOne)
{
    const Home home;
    const Ran alone = home.run("WithoutKeyring.DISABLED_Keep", Ring::none);
    EXPECT_EQ(alone.status, 0) << alone.said;
    if (!isInstalled())
        GTEST_SKIP() << "no gnome-keyring here";

    const Ran later = home.run("InsideKeyring.DISABLED_ReadsTheFileAndReplacesIt", Ring::open);

    EXPECT_EQ(later.status, 0) << later.said;
}

TEST(Keyring, ThatIsLockedIsSaidToBeAndNoOtherKeysAreMade)
{
    if (!isInstalled())
        GTEST_SKIP() << "no gnome-keyring here";
    const Home home;

    for (const auto &[test, ring] : {std::pair("InsideKeyring.DISABLED_Keep", Ring::open),
                                     std::pair("WithoutKeyring.DISABLED_AreOutOfReach", Ring::none),
                                     std::pair("WithoutKeyring.DISABLED_AreOutOfReach", Ring::locked),
                                     std::pair("InsideKeyring.DISABLED_BeginATeam", Ring::open),
                                     std::pair("WithoutKeyring.DISABLED_NothingNewIsMade", Ring::none),
                                     std::pair("WithoutKeyring.DISABLED_NothingNewIsMade", Ring::locked),
                                     std::pair("InsideKeyring.DISABLED_InviteWithItsKeys", Ring::open)}) {
        const Ran ran = home.run(test, ring, "Book.ridealong");
        EXPECT_EQ(ran.status, 0) << ran.said;
    }
}
