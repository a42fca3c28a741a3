// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while it writes a change file or reads one: the book is as before or as after, never
// something between, and the exchange goes on as if nothing had been.
#include "support/cli.h"
#include "support/effort.h"
#include "support/exchangeteam.h"
#include "support/paths.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <filesystem>
#include <set>

namespace ridealong {
namespace {

namespace fs = std::filesystem;

constexpr int moments = walked(20, 4); // over the time that the whole takes; each test has half of them
constexpr int leadsToExport = 600, leadsToImport = 2000;

// Temporary folders in memory where there is such a place: thousands of commits wait for no disk.
struct InMemory
{
    InMemory()
    {
        if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }
};

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList wordsOn(Machine &machine, const QStringList &words)
{
    machine.useKeys();
    return QStringList{word("--book"), machine.file("Book.ridealong"), word("--today"), word("2026-10-14"),
                       word("--json")} +
           words;
}

QJsonObject does(Machine &machine, const QStringList &words)
{
    const Said said = runCli(wordsOn(machine, words));
    EXPECT_EQ(said.status, 0) << words.join(u' ').toStdString() << '\n' << said.err.toStdString();
    return said.json();
}

int leadsOf(Machine &machine)
{
    return does(machine, {word("info")})["leads"].toInt();
}

// How long it was allowed to run, in milliseconds; gives whether it was killed before its end.
bool killedAfter(qint64 wait, Machine &machine, const QStringList &words)
{
    QProcess process;
    process.start(cliProgram(), wordsOn(machine, words));
    EXPECT_TRUE(process.waitForStarted());
    process.waitForFinished(int(wait));
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

fs::path folderOf(const Machine &machine)
{
    return QFileInfo(machine.file("Book.ridealong")).path().toStdString();
}

std::set<std::string> filesOf(const Machine &machine)
{
    std::set<std::string> files;
    for (const auto &each : fs::recursive_directory_iterator(folderOf(machine)))
        files.insert(each.path().filename().string());
    return files;
}

void expectSound(Machine &machine)
{
    const QJsonObject check = does(machine, {word("check"), word("--deep")});
    EXPECT_TRUE(check["ok"].toBool()) << QJsonDocument(check).toJson().toStdString();
    const QJsonObject state = does(machine, {word("sync"), word("status")});
    EXPECT_FALSE(state["copy"].toBool());
    EXPECT_FALSE(state["restored"].toBool());
    EXPECT_EQ(state["waiting"].toInt(), 0);
}

class KilledJourney : public testing::Test
{
protected:
    KilledJourney()
    {
        m_team.join(cole(), m_team.colesPerson);
        dana().read(cole().write("first.rlx"));
        cole().session.reset();
    }

    Machine &dana() { return m_team.dana; }
    Machine &cole() { return m_team.cole; }
    void addLeads(int count)
    {
        for (int each = 0; each < count; ++each)
            dana().addLead(("Company " + std::to_string(each)).c_str(), m_team.colesPerson);
        dana().session.reset();
    }

    void exportKilled(int moment)
    {
        const QString file = dana().file("change") + QString::number(moment) + word(".rlx");
        const int before = leadsOf(dana());
        m_killed += killedAfter(m_whole * moment / moments, dana(), {word("sync"), word("export"), file});

        EXPECT_EQ(leadsOf(dana()), before) << moment;
        expectSound(dana());
        if (QFile::exists(file)) // it got its name: somebody may have taken it along
            does(cole(), {word("sync"), word("import"), file});
        does(dana(), {word("lead"), word("add"), word("company=Later"), word("owner=Cole Brandt")});
        const QString again = QFile::exists(file) ? QString(file + word(".again.rlx")) : file;
        does(dana(), {word("sync"), word("export"), again});
        does(cole(), {word("sync"), word("import"), again});
        expectSound(cole());
    }
    void killExports(int first)
    {
        addLeads(leadsToExport);
        QElapsedTimer timer;
        timer.start();
        does(dana(), {word("sync"), word("export"), dana().file("whole.rlx")});
        m_whole = timer.elapsed();
        const std::set<std::string> before = filesOf(dana());

        for (int moment = first; moment < moments; moment += 2)
            exportKilled(moment);

        EXPECT_GT(m_killed, 0);
        expectOnlyParts(dana(), before);
        expectSame();
    }

    // Only change files that got their name, and parts of what did not.
    static void expectOnlyParts(const Machine &machine, const std::set<std::string> &before)
    {
        for (const std::string &file : filesOf(machine))
            EXPECT_TRUE(before.contains(file) || file.ends_with(".rlx") ||
                        file.find(".part") != std::string::npos || file.ends_with("-wal") ||
                        file.ends_with("-shm") || file.ends_with(".lock"))
                << file;
    }

    // Both tell each other the rest, and have the same of what both may have.
    void expectSame()
    {
        does(cole(), {word("sync"), word("export"), cole().file("last.rlx")});
        does(dana(), {word("sync"), word("import"), cole().file("last.rlx")});
        open(dana());
        const std::vector<std::string> scopes = {
            "team", "rep:" + dana().book().people().id(m_team.colesPerson).hex()};
        const std::string danas = dana().dump(scopes);
        expectNoFork(dana());
        open(cole());
        EXPECT_GT(danas.size(), 10'000u);
        EXPECT_TRUE(cole().dump(scopes) == danas);
        expectNoFork(cole());
    }
    static void expectNoFork(Machine &machine)
    {
        const auto heads = ExchangeLog(machine.on().store()).heads();
        ASSERT_TRUE(heads);
        std::set<Id> streams;
        for (const Head &head : *heads)
            EXPECT_TRUE(streams.insert(head.stream).second) << head.stream.hex() << " has two ends";
    }
    static void open(Machine &machine)
    {
        machine.useKeys();
        auto opened = Session::open(machine.file("Book.ridealong"), Store::Access::write, machine.clock());
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        machine.session = std::move(*opened);
    }

    void importKilled(int moment, int before, int after)
    {
        m_killed += killedAfter(m_whole * moment / moments, cole(), {word("sync"), word("import"), m_big});

        const int now = leadsOf(cole());
        EXPECT_TRUE(now == before || now == after) << now << " at " << moment;
        m_notTaken += now == before;
        expectSound(cole());
        if (now == after)
            putBack();
    }
    void keep() { fs::copy(folderOf(cole()), m_kept.path().toStdString(), fs::copy_options::recursive); }
    void putBack()
    {
        for (const auto &each : fs::directory_iterator(folderOf(cole())))
            fs::remove_all(each.path());
        fs::copy(m_kept.path().toStdString(), folderOf(cole()), fs::copy_options::recursive);
    }
    void killImports(int first)
    {
        addLeads(leadsToImport);
        does(dana(), {word("sync"), word("export"), m_big});
        const int before = leadsOf(cole());
        keep();
        QElapsedTimer timer;
        timer.start();
        does(cole(), {word("sync"), word("import"), m_big});
        m_whole = timer.elapsed();
        const int after = leadsOf(cole());
        ASSERT_EQ(after, before + leadsToImport);
        const std::set<std::string> files = filesOf(cole());
        putBack();

        for (int moment = first; moment < moments; moment += 2)
            importKilled(moment, before, after);

        EXPECT_GT(m_killed, 0);
        EXPECT_GT(m_notTaken, 0);
        expectOnlyParts(cole(), files);
        does(cole(), {word("sync"), word("import"), m_big});
        EXPECT_EQ(leadsOf(cole()), after);
        expectSame();
    }

    InMemory m_inMemory; // before the folders of the team
    Team m_team;
    QTemporaryDir m_kept;
    QString m_big = m_team.dana.file("big.rlx");
    qint64 m_whole = 0; // milliseconds that an export or import takes here
    int m_killed = 0, m_notTaken = 0;
};

TEST_F(KilledJourney, AnExportThatIsKilledHarmsNothing)
{
    killExports(0);
}

TEST_F(KilledJourney, NorAtTheMomentsBetween)
{
    killExports(1);
}

TEST_F(KilledJourney, AnImportThatIsKilledIsWholeOrNotAtAll)
{
    killImports(0);
}

TEST_F(KilledJourney, SoItIsAtTheMomentsBetween)
{
    killImports(1);
}

} // namespace
} // namespace ridealong
