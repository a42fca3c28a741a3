// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore and salvage as a person types them, and what is left where the program is killed meanwhile.
#include "support/cli.h"
#include "support/effort.h"
#include "support/paths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QThread>

namespace ridealong {
namespace {

class RestoreJourney : public testing::Test
{
protected:
    RestoreJourney()
    {
        qputenv("RIDEALONG_KEYS", file("keys").toUtf8());
        run({QStringLiteral("demo"), m_book, QStringLiteral("--leads"), QStringLiteral("60")});
        QFile passphrase(file("words"));
        EXPECT_TRUE(passphrase.open(QIODevice::WriteOnly));
        passphrase.write("correct horse battery\n");
    }
    ~RestoreJourney() override { qunsetenv("RIDEALONG_KEYS"); }

    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    Said on(const QStringList &words, const char *today = "2026-10-14") const
    {
        return runCli(QStringList{QStringLiteral("--json"), QStringLiteral("--book"), m_book,
                                  QStringLiteral("--today"), QLatin1String(today)} +
                      words);
    }
    void run(const QStringList &words, const char *today = "2026-10-14") const
    {
        const Said said = on(words, today);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
    }
    int leads() const { return on({QStringLiteral("info")}).json()["leads"].toInt(); }
    void add(const char *company) const
    {
        run({QStringLiteral("lead"), QStringLiteral("add"),
             QStringLiteral("company=") + QLatin1String(company)});
    }

    QTemporaryDir m_folder;
    QString m_book = m_folder.filePath(QStringLiteral("Team.ridealong"));
};

TEST_F(RestoreJourney, AnEncryptedBackupBringsTheBookBack)
{
    const int before = leads();
    const QStringList secret{QStringLiteral("--passphrase-file"), file("words")};
    run(QStringList{QStringLiteral("backup"), file("b.rlx")} + secret);
    add("Later Inc");
    ASSERT_EQ(leads(), before + 1);

    const Said wrong = on({QStringLiteral("restore"), file("b.rlx")});
    const Said done = on(QStringList{QStringLiteral("restore"), file("b.rlx")} + secret);

    EXPECT_EQ(wrong.status, 1);
    EXPECT_TRUE(wrong.err.contains("encrypted"));
    ASSERT_EQ(done.status, 0) << done.err.toStdString();
    EXPECT_TRUE(done.json()["ok"].toBool());
    EXPECT_TRUE(done.json()["problems"].toArray().isEmpty());
    EXPECT_EQ(done.json()["leads"].toInt(), before);
    EXPECT_EQ(leads(), before);
    EXPECT_TRUE(QFile::exists(done.json()["kept"].toString()));
    EXPECT_FALSE(QFile::exists(m_book + QStringLiteral(".opened")));
    EXPECT_TRUE(on({QStringLiteral("check")}).json()["ok"].toBool());
}

TEST_F(RestoreJourney, AMomentBringsTheNewestBackupThatIsNotLater)
{
    const int before = leads();
    run({QStringLiteral("settings"), QStringLiteral("show")}, "2026-10-15");
    run({QStringLiteral("lead"), QStringLiteral("add"), QStringLiteral("company=First")}, "2026-10-16");
    run({QStringLiteral("lead"), QStringLiteral("add"), QStringLiteral("company=Second")}, "2026-10-17");

    const Said list = on({QStringLiteral("restore"), QStringLiteral("--list")});
    const Said none = on({QStringLiteral("restore"), QStringLiteral("--at"), QStringLiteral("2020-01-01")});
    const Said done =
        on({QStringLiteral("restore"), QStringLiteral("--at"), QStringLiteral("2026-10-16 12:00")},
           "2026-10-18");

    EXPECT_GE(list.json()["rows"].toArray().size(), 2);
    EXPECT_EQ(none.status, 1);
    ASSERT_EQ(done.status, 0) << done.err.toStdString();
    EXPECT_EQ(leads(), before + 1) << "the backup of the 16th was made behind the first of the two";
}

TEST_F(RestoreJourney, SalvageSaysHowManyRowsItSaved)
{
    const Said done = on({QStringLiteral("salvage"), m_book, file("Out.ridealong")});

    ASSERT_EQ(done.status, 0) << done.err.toStdString();
    EXPECT_TRUE(done.json()["ok"].toBool());
    EXPECT_GT(done.json()["tables"].toArray().size(), 10);
    const Said check = runCli({QStringLiteral("--json"), QStringLiteral("--book"), file("Out.ridealong"),
                               QStringLiteral("check"), QStringLiteral("--deep")});
    EXPECT_TRUE(check.json()["ok"].toBool()) << check.out.toStdString();
}

TEST_F(RestoreJourney, KilledAtAnyMomentLeavesTheOldBookOrTheNewOne)
{
    const int before = leads();
    run({QStringLiteral("backup"), file("b.ridealong")});
    for (unsigned long wait = 0; wait < unsigned(walked(24, 6)); ++wait) {
        add("Later Inc");
        const int changed = leads();
        QProcess process;
        process.start(cliProgram(),
                      {QStringLiteral("--book"), m_book, QStringLiteral("restore"), file("b.ridealong")});
        ASSERT_TRUE(process.waitForStarted());
        QThread::msleep(5 + 4 * wait);
        process.kill();
        process.waitForFinished();

        const int now = leads();
        EXPECT_TRUE(now == before || now == changed) << now;
        EXPECT_TRUE(on({QStringLiteral("check")}).json()["ok"].toBool()) << wait;
    }
}

} // namespace
} // namespace ridealong
