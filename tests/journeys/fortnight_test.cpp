// SPDX-License-Identifier: GPL-3.0-or-later
// A fortnight of a real team on three laptops that only files connect: invited, both ways, edited at once,
// handed over, files lost, doubled and late, a backup restored, a book copied, a clock that is off. In the
// end all hold the same, and the people concerned were told. October 12, 2026 is a Monday.
#include "support/cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

constexpr const char *start = "2026-10-12";

struct Laptop
{
    QString folder;
    QString book;
    QString today = QLatin1String(start);

    QString file(const QString &name) const { return QDir(folder).filePath(name); }

    Said say(QStringList words) const
    {
        qputenv("RIDEALONG_KEYS", QDir(folder).filePath(QStringLiteral("keys")).toLocal8Bit());
        return runCli(QStringList{"--book", book, "--today", today} + words);
    }
    Said run(const QStringList &words) const
    {
        const Said said = say(words);
        EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << '\n' << said.err.toStdString();
        return said;
    }
    QJsonObject json(const QStringList &words) const { return run(words + QStringList{"--json"}).json(); }
    std::string refusal(const QStringList &words) const
    {
        const Said said = say(words);
        EXPECT_EQ(said.status, 1) << words.join(u' ').toStdString() << '\n' << said.out.toStdString();
        return said.err.toStdString();
    }
    QJsonObject lead(const char *name) const { return json({"lead", "show", QLatin1String(name)}); }
    QString valueOf(const char *name, const char *key) const
    {
        return lead(name).value(QLatin1String(key)).toVariant().toString();
    }
    QStringList conflicts() const
    {
        QStringList ids;
        for (const QJsonValue &each : json({"sync", "conflicts"})["rows"].toArray())
            ids << each["id"].toString();
        ids.sort();
        return ids;
    }
};

class Fortnight : public testing::Test
{
protected:
    Fortnight()
    {
        m_dana = make("dana");
        m_cole = make("cole");
        m_erin = make("erin");
    }

    Laptop make(const char *name)
    {
        const QString folder = m_folder.filePath(QLatin1String(name));
        EXPECT_TRUE(QDir().mkpath(folder));
        return {folder, QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".ridealong"))};
    }
    QString between(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
        file.write(bytes);
    }
    void day(const char *date)
    {
        for (Laptop *laptop : {&m_dana, &m_cole, &m_erin})
            laptop->today = QLatin1String(date);
    }

    void danaStarts()
    {
        EXPECT_EQ(runCli({"new", m_dana.book, "--name", "Harlan Fluid Systems", "--owner", "Dana Whitfield",
                          "--today", start})
                      .status,
                  0);
        write(m_dana.file("people.csv"), "name,initials,role,manager\nCole Jensen,CJ,rep,Dana Whitfield\n"
                                         "Erin Walsh,EW,rep,Dana Whitfield\n");
        m_dana.run({"import", "people", m_dana.file("people.csv")});
        write(m_dana.file("leads.csv"),
              "reference,company,contact,email,city,value,owner,stage,notes\n"
              "1,Acme Pumps,Bill Hartke,bill@acme.test,Lebanon,62000,Cole Jensen,Demo,Long note on Acme\n"
              "2,Bolt Works,Ann Bolt,ann@bolt.test,Dayton,15000,Cole Jensen,Contacted,\n"
              "3,Cider House,Carl Cider,,Toledo,9000,Erin Walsh,Suspect,\n"
              "4,Dial Tools,Dora Dial,,Toledo,48000,Erin Walsh,Qualified,Knows Bill\n"
              "5,Eagle Foods,,,Columbus,,,Suspect,Nobody's yet\n");
        m_dana.run({"import", "leads", m_dana.file("leads.csv")});
        m_dana.run({"coach", "note", "Cole Jensen", "--private", "--text", "OPAQUE-MARKER-4711 about Cole"});
    }
    void invite(Laptop &rep, const char *person)
    {
        write(m_dana.file("word.txt"), "river lamp seven north\n");
        const QString file = between("invitation.rlx");
        QFile::remove(file);
        m_dana.run(
            {"sync", "invite", QLatin1String(person), file, "--passphrase-file", m_dana.file("word.txt")});
        const Said made =
            rep.say({"new", rep.book, "--from", file, "--passphrase-file", m_dana.file("word.txt")});
        EXPECT_EQ(made.status, 0) << made.err.toStdString();
    }
    // One file from one laptop to another.
    QJsonObject send(const Laptop &from, const Laptop &to)
    {
        const QString file = between("some.rlx");
        QFile::remove(file);
        from.run({"sync", "export", file});
        return to.json({"sync", "import", file});
    }
    void everybodyMeets()
    {
        for (int round = 0; round < 2; ++round) {
            send(m_cole, m_dana);
            send(m_erin, m_dana);
            send(m_dana, m_cole);
            send(m_dana, m_erin);
        }
    }
    // What a laptop says of its person's leads, as a spreadsheet would get it.
    QByteArray leadsOf(const Laptop &laptop, const char *person)
    {
        const QString file = laptop.file("leads-out.csv");
        QFile::remove(file);
        laptop.run({"export", "leads", file, "--where",
                    QStringLiteral("owner = \"%1\"").arg(QLatin1String(person))});
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = read.readAll().split('\n');
        std::sort(lines.begin() + 1, lines.end());
        return lines.join('\n');
    }
    void expectSame()
    {
        EXPECT_EQ(leadsOf(m_dana, "Cole Jensen"), leadsOf(m_cole, "Cole Jensen"));
        EXPECT_EQ(leadsOf(m_dana, "Erin Walsh"), leadsOf(m_erin, "Erin Walsh"));
        for (const Laptop *laptop : {&m_dana, &m_cole, &m_erin})
            EXPECT_TRUE(laptop->json({"check", "--deep"})["ok"].toBool()) << laptop->book.toStdString();
    }

    QTemporaryDir m_folder;
    Laptop m_dana, m_cole, m_erin;
};

} // namespace

TEST_F(Fortnight, EndsWithTheSameDataOnAllLaptops)
{
    danaStarts();
    invite(m_cole, "Cole Jensen");
    invite(m_erin, "Erin Walsh");
    EXPECT_EQ(m_cole.json({"leads"})["total"].toInt(), 2) << "own leads and no others";
    EXPECT_EQ(m_erin.json({"leads"})["total"].toInt(), 2);
    everybodyMeets();
    expectSame();

    day("2026-10-13"); // work on both sides of different fields merges without a question
    m_cole.run({"log", "Acme Pumps", "call", "--outcome", "interested", "--note", "Wants a second skid"});
    m_cole.run({"lead", "add", "company=Cole's Find", "value=5000"});
    m_dana.run({"lead", "set", "Acme Pumps", "phone=555-0100"});
    m_erin.run({"lead", "move", "Cider House", "Contacted"});
    const QJsonObject fromCole = send(m_cole, m_dana);
    EXPECT_GT(fromCole["applied"].toInt(), 0);
    EXPECT_EQ(fromCole["conflicts"].toInt(), 0);
    everybodyMeets();
    EXPECT_EQ(m_cole.valueOf("Acme Pumps", "phone"), "555-0100");
    EXPECT_EQ(m_dana.valueOf("Cole's Find", "owner"), "Cole Jensen");
    expectSame();

    day("2026-10-14"); // the same field on both sides: one shows, the other is one click away, on both
                       // laptops
    m_dana.run({"lead", "set", "Acme Pumps", "value=70000"});
    m_cole.run({"lead", "set", "Acme Pumps", "value=85000"});
    everybodyMeets();
    ASSERT_EQ(m_dana.conflicts().size(), 1) << m_dana.run({"sync", "conflicts"}).out.toStdString();
    EXPECT_EQ(m_dana.conflicts(), m_cole.conflicts());
    EXPECT_EQ(m_dana.valueOf("Acme Pumps", "value"), m_cole.valueOf("Acme Pumps", "value"));
    m_dana.run({"sync", "resolve", m_dana.conflicts().first(), "theirs"});
    everybodyMeets();
    EXPECT_THAT(m_dana.conflicts(), testing::IsEmpty());
    EXPECT_THAT(m_cole.conflicts(), testing::IsEmpty());
    EXPECT_EQ(m_cole.valueOf("Acme Pumps", "value").toDouble(), 85000);
    expectSame();

    day("2026-10-15"); // a lead changes hands while its old rep still works on it
    m_dana.run({"lead", "set", "Bolt Works", "owner=Erin Walsh"});
    m_cole.run({"log", "Bolt Works", "email", "--note", "Sent the price list"});
    everybodyMeets();
    EXPECT_EQ(m_erin.valueOf("Bolt Works", "owner"), "Erin Walsh");
    EXPECT_EQ(m_erin.lead("Bolt Works")["history"].toArray().size() > 0, true);
    EXPECT_THAT(m_cole.refusal({"lead", "set", "Bolt Works", "value=1"}), HasSubstr("Erin Walsh"));
    expectSame();

    day("2026-10-16"); // a file is lost; the next one brings its changes too; the same file twice changes
                       // nothing
    m_cole.run({"lead", "set", "Acme Pumps", "contact=Bill H. Hartke"});
    m_cole.run({"sync", "export", between("lost.rlx")});
    m_cole.run({"lead", "move", "Acme Pumps", "Quoted"});
    m_cole.run({"sync", "export", between("second.rlx")});
    m_dana.run({"sync", "import", between("second.rlx")});
    EXPECT_EQ(m_dana.valueOf("Acme Pumps", "contact"), "Bill H. Hartke");
    QFile::copy(between("second.rlx"), between("renamed (1).rlx"));
    const QJsonObject again = m_dana.json({"sync", "import", between("renamed (1).rlx")});
    EXPECT_EQ(again["applied"].toInt(), 0);
    EXPECT_GT(again["already"].toInt(), 0);
    const QJsonObject late = m_dana.json({"sync", "import", between("lost.rlx")});
    EXPECT_EQ(late["applied"].toInt(), 0);
    EXPECT_EQ(m_dana.valueOf("Acme Pumps", "stage"), "Quoted");

    day("2026-10-19"); // what is damaged, foreign or not meant for her changes nothing and says so
    QByteArray bytes;
    {
        QFile file(between("second.rlx"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }
    bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    write(between("damaged.rlx"), bytes);
    EXPECT_FALSE(m_dana.refusal({"sync", "import", between("damaged.rlx")}).empty());
    m_cole.run({"sync", "export", between("dana.rlx"), "--to", "Dana Whitfield"});
    EXPECT_FALSE(m_erin.refusal({"sync", "import", between("dana.rlx")}).empty()) << "it was for Dana";
    expectSame();

    day("2026-10-20"); // Erin's disk fails; Monday's backup comes back; the team gives back what it has
    m_erin.run({"backup", m_erin.file("monday.ridealong")});
    m_erin.run({"lead", "set", "Dial Tools", "value=50000"});
    everybodyMeets();
    m_erin.run({"restore", m_erin.file("monday.ridealong")});
    EXPECT_EQ(m_erin.valueOf("Dial Tools", "value").toDouble(), 48000);
    m_erin.run({"lead", "set", "Cider House", "city=Perrysburg"});
    everybodyMeets();
    EXPECT_EQ(m_erin.valueOf("Dial Tools", "value").toDouble(), 50000);
    EXPECT_EQ(m_dana.valueOf("Cider House", "city"), "Perrysburg");
    expectSame();

    day("2026-10-21"); // a copy of a book is no laptop of the team until it joins
    Laptop copy = m_cole;
    copy.book = m_cole.file("copy.ridealong");
    ASSERT_TRUE(QFile::copy(m_cole.book, copy.book));
    EXPECT_THAT(copy.refusal({"sync", "export", between("copy.rlx")}), HasSubstr("copy"));

    day("2026-10-22"); // Erin's clock is two years ahead; whoever saw her edit can still change it
    m_erin.today = QStringLiteral("2028-10-22");
    m_erin.run({"lead", "set", "Dial Tools", "value=1"});
    m_erin.today = QStringLiteral("2026-10-22");
    everybodyMeets();
    m_dana.run({"lead", "set", "Dial Tools", "value=51000"});
    everybodyMeets();
    EXPECT_EQ(m_erin.valueOf("Dial Tools", "value").toDouble(), 51000);

    day("2026-10-23"); // a lead is deleted on one side and worked on the other: nothing typed is lost
    m_dana.run({"lead", "delete", "Cider House"});
    m_erin.run({"log", "Cider House", "visit", "--note", "They want a trial"});
    everybodyMeets();
    m_dana.run({"lead", "restore", "Cider House"});
    everybodyMeets();
    EXPECT_EQ(m_erin.valueOf("Cider House", "company"), "Cider House");
    expectSame();

    for (const Laptop *rep : {&m_cole, &m_erin}) { // and what was private never left
        QFile book(rep->book);
        ASSERT_TRUE(book.open(QIODevice::ReadOnly));
        EXPECT_FALSE(book.readAll().contains("OPAQUE-MARKER-4711"));
        EXPECT_THAT(
            rep->json({"coach", "notes", rep == &m_cole ? "Cole Jensen" : "Erin Walsh"})["rows"].toArray(),
            testing::SizeIs(0));
    }
}
