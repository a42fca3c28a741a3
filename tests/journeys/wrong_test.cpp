// SPDX-License-Identifier: GPL-3.0-or-later
// The command line in wrong hands and on bad days: each command ends with its status and a sentence, and what
// was there before is there after.
#include "support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Desk
{
public:
    Desk()
    {
        runCli({"new", book(), "--name", "Team", "--owner", "Dana Whitfield", "--today", "2026-10-14"});
        run({"lead", "add", "company=Acme Pumps", "industry=Food", "notes=Ask for Kim"});
    }

    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString book() const { return file("Team.ridealong"); }
    Said run(const QStringList &words, const char *today = "2026-10-14") const
    {
        return runCli(QStringList{"--book", book(), "--today", today} + words);
    }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile out(file(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    qint64 leads() const { return run({"info", "--json"}).json()["leads"].toInteger(); }

    void refuses(const QStringList &words, int status, const char *sentence) const
    {
        const Said said = run(words);
        EXPECT_EQ(said.status, status) << words.join(u' ').toStdString() << said.out.toStdString();
        EXPECT_THAT(said.err.toStdString(), HasSubstr(sentence)) << words.join(u' ').left(80).toStdString();
        EXPECT_EQ(said.err.count('\n'), 1) << said.err.toStdString();
    }

private:
    QTemporaryDir m_folder;
};

QByteArray nested(const char *opening)
{
    return QByteArray(opening).repeated(100'000);
}

} // namespace

TEST(WrongHands, ACommandThatIsOnlyHalfSaidIsWrongUsage)
{
    const Desk desk;

    for (const char *group : {"lead", "model", "step", "policy", "brake", "view", "settings", "report"})
        EXPECT_EQ(desk.run({group}).status, 2) << group;
    desk.refuses({"leads", "--limit", "-1"}, 2, "-1 is less than 0");
    desk.refuses({"leads", "--where", "grade in (A"}, 2, "Column 12");
    desk.refuses({"leads", "--view", "nope"}, 1, "There is no view nope. The views are: All open");
    desk.refuses({"import", "leads", desk.write("m.csv", "company\nBeta\n"), "--match", "nope"}, 2, "nope");
}

TEST(WrongHands, NothingIsWrittenOverABook)
{
    const Desk desk;
    const QByteArray before = bytesOf(desk.book());
    const QString sheet = desk.write("in.csv", "company,value\nBeta,x\n");

    desk.refuses({"export", "leads", desk.book()}, 1, "was left as it is");
    desk.refuses({"export", "notes", desk.book() + ".ballast"}, 1, "was left as it is");
    desk.refuses({"model", "export", desk.book()}, 1, "was left as it is");
    desk.refuses({"import", "leads", sheet, "--rejects", desk.book()}, 1, "was left as it is");
    desk.refuses({"import", "leads", sheet, "--rejects", sheet}, 1, "is what is imported");
    desk.refuses({"backup", desk.book()}, 1, "exists already");
    desk.refuses({"export", "leads", "/dev/null"}, 1, "no file that can be written");
    desk.refuses({"import", "leads", "/dev/null"}, 1, "no file that can be read twice");
    EXPECT_EQ(runCli({"--book", "/dev/null", "info"}).status, 1);

    EXPECT_EQ(bytesOf(desk.book()), before);
    EXPECT_EQ(bytesOf(sheet), "company,value\nBeta,x\n");
}

TEST(WrongHands, ALostLeadNeedsItsReason)
{
    const Desk desk;

    desk.refuses({"lead", "move", "Acme Pumps", "Lost"}, 1, "Give a reason");
    desk.refuses({"lead", "set", "Acme Pumps", "stage=Lost"}, 1, "Give a reason");
    desk.refuses({"lead", "add", "company=Beta", "stage=Lost"}, 1, "Give a reason");

    EXPECT_EQ(desk.leads(), 1);
    EXPECT_EQ(desk.run({"lead", "set", "Acme Pumps", "stage=Lost", "lost_reason=Price"}).status, 0);
    const QJsonObject lead = desk.run({"lead", "show", "Acme Pumps", "--json"}).json();
    EXPECT_EQ(lead["lost_reason"].toString(), "Price");
    EXPECT_EQ(lead["stage"].toString(), "Lost");
}

TEST(WrongHands, MappingsAndModelsThatAreNoneAreNamedWithTheirLine)
{
    const Desk desk;
    const QString sheet = desk.write("in.csv", "company\nBeta\n");
    const auto map = [&](const QByteArray &text) {
        return QStringList{"import", "leads", sheet, "--map", desk.write("m.json", text)};
    };

    desk.refuses(map(nested("{\"columns\":")), 1, "m.json: The mapping is no JSON: too deeply nested");
    desk.refuses(map(nested("[")), 1, "too deeply nested");
    desk.refuses(map("{\"scale\": {\"value\": 1e999}}"), 1, "illegal number in line 1");
    desk.refuses(map("{\"columns\": {\"company\": \"nope\"}}"), 1, "columns.company");
    desk.refuses({"model", "import", desk.write("x.json", nested("["))}, 1, "nested too deeply");
    desk.refuses({"model", "import", desk.write("y.json", "{\"name\": 1e999}")}, 1, "1e999 is too large");
    desk.refuses({"model", "preview", desk.file("none.json")}, 1, "none.json");

    EXPECT_EQ(desk.leads(), 1);
}

TEST(WrongHands, SheetsThatAreNoneImportNothing)
{
    const Desk desk;
    const auto import = [&](const QByteArray &bytes) {
        return QStringList{"import", "leads", desk.write("in.csv", bytes)};
    };

    desk.refuses(import(QByteArray(100'000, '\0')), 1, "is no text");
    desk.refuses(import("company,city\nAc\0me,X\n" + QByteArray(4, '\0')), 1, "is no text");
    desk.refuses(import({}), 1, "is empty");
    desk.refuses(import("company,city\n"), 1, "no rows");
    desk.refuses(import("PK\x03\x04 and so on"), 1, "is a workbook");
    desk.refuses(import("a,b\n1,2\n"), 1, "no column that is known to hold company");

    EXPECT_EQ(desk.leads(), 1);
}

TEST(WrongHands, OfASheetWithBadRowsTheGoodOnesAreTaken)
{
    const Desk desk;
    const QByteArray endless = QByteArray(6 << 20, 'x');

    const Said said = desk.run(
        {"import", "leads",
         desk.write("in.csv", "company,value\n\"Open,1\nBeta,2\nGamma,1e400\nDelta,3\n" + endless + ",4\n")});

    EXPECT_EQ(said.status, 3) << said.err.toStdString();
    EXPECT_THAT(said.out.toStdString(), HasSubstr("a quotation mark opens and never closes"));
    EXPECT_THAT(said.out.toStdString(), HasSubstr("is too large"));
    EXPECT_THAT(said.out.toStdString(), HasSubstr("longer than 4 MB"));
    EXPECT_EQ(desk.leads(), 3);
}

TEST(WrongHands, ABookOfANewerProgramIsReadAndNotWritten)
{
    const Desk desk;
    QFile file(desk.book());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(63); // the last byte of the version
    file.write(QByteArray(1, char(99)));
    file.close();
    const QByteArray before = bytesOf(desk.book());

    EXPECT_EQ(desk.leads(), 1);
    desk.refuses({"lead", "add", "company=Beta"}, 1, "made by a newer Ridealong");

    EXPECT_EQ(bytesOf(desk.book()), before);
}

TEST(BadDays, ABookIsCopiedOnceADayAtTheEndOfACommandThatWrites)
{
    const Desk desk;
    const auto copies = [&] {
        return QDir(desk.file("Team backups")).entryList({QStringLiteral("*.ridealong")}, QDir::Files);
    };
    EXPECT_TRUE(copies().isEmpty()) << "a book of today needs no copy";

    EXPECT_EQ(desk.run({"info"}, "2026-10-20").status, 0);
    EXPECT_TRUE(copies().isEmpty()) << "reading writes nothing";
    EXPECT_EQ(desk.run({"lead", "add", "company=Beta"}, "2026-10-20").status, 0);
    EXPECT_EQ(desk.run({"lead", "add", "company=Gamma"}, "2026-10-20").status, 0);

    EXPECT_EQ(copies().size(), 2) << "one for the day, one for the week";
    const Said info = runCli({"--book", desk.file("Team backups/") + copies().front(), "--json", "info"});
    EXPECT_EQ(info.json()["leads"].toInteger(), 2);
}

TEST(BadDays, ABackupMadeWhileOnlyReadingIsAWholeBook)
{
    const Desk desk;

    const Said made = desk.run({"backup", desk.file("Copy.ridealong"), "--json"});

    ASSERT_EQ(made.status, 0) << made.err.toStdString();
    EXPECT_GT(made.json()["size_bytes"].toInteger(), 0);
    const Said check = runCli({"--book", desk.file("Copy.ridealong"), "check", "--deep", "--json"});
    EXPECT_EQ(check.status, 0);
    EXPECT_TRUE(check.json()["ok"].toBool());
}

TEST(Lists, NotesAndViewsGoOut)
{
    const Desk desk;
    desk.run({"lead", "add", "company=Beta", "industry=Steel"});
    desk.run({"log", "Beta", "call", "--note", "Wants a demo", "--on", "2026-10-13"});
    desk.run({"view", "save", "Food", "--where", "industry = Food", "--columns", "company,industry"});

    const Said notes = desk.run({"export", "notes", desk.file("notes.csv"), "--json"});
    const Said view = desk.run({"export", "leads", desk.file("food.csv"), "--view", "food", "--json"});

    EXPECT_EQ(notes.json()["rows"].toInteger(), 2);
    EXPECT_EQ(bytesOf(desk.file("notes.csv")), "reference,company,on,person,kind,note\r\n"
                                               ",Acme Pumps,,,lead,Ask for Kim\r\n"
                                               ",Beta,2026-10-13,Dana Whitfield,call,Wants a demo\r\n");
    EXPECT_EQ(view.json()["rows"].toInteger(), 1);
    EXPECT_EQ(bytesOf(desk.file("food.csv")), "company,industry\r\nAcme Pumps,Food\r\n");
}
