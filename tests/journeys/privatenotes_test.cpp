// SPDX-License-Identifier: GPL-3.0-or-later
// A private note never leaves its writer's book: it is looked for, byte by byte, in every file that the
// program writes and in every word that it prints, but for the book, its backup and the list of the writer's
// own notes.
#include "report/archive.h"
#include "report/html.h"
#include "session/weekreports.h"
#include "support/cli.h"
#include "support/effort.h"
#include "support/everycommand.h"
#include "support/hidden.h"
#include "support/paths.h"
#include "support/rides.h"
#include "work/coaching.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <gmock/gmock.h>
#include <set>

using namespace ridealong;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

// Books are for their writer, and what only reads files writes none. Change files are sealed: they are opened
// and searched in core/sync/privatefiles_test.cpp.
const std::set<std::string> otherCommands = {
    "sync invite",   "sync join",    "sync approve", "sync export", "sync import", "sync request",
    "sync folder",   "new",          "demo",         "backup",      "import",      "import revert",
    "model publish", "model import", "costs paste",  "restore",     "salvage"};

struct SecretBook : RideBook
{
    SecretBook()
    {
        erin = addPerson("Erin Walsh", "EW");
        acme = lead("Acme Pumps");
        done = ride({acme}, "2026-10-12");
        planned = ride({acme, lead("Bolt Works")}, "2026-10-13");
        addStep(*this, acme, "2026-10-05");
        for (const uint32_t rep : {cole, erin}) {
            note({.rep = rep});
            note({.rep = rep, .lead = acme});
            note({.rep = rep, .skill = closing});
        }
        note({.rep = cole, .ride = done});
        editFirst();
        removeLast();
        debriefs();
        EXPECT_TRUE(freezeReports(session(), Week::of(2026, 41)));
        outFolder = out.path();
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            qputenv(name, out.filePath("settings").toUtf8());
        qputenv("RIDEALONG_BOOK", path().toUtf8());
    }

    std::string secret()
    {
        const std::string word = secretWord();
        words.add(word);
        return word;
    }
    void note(NoteWish wish)
    {
        wish.text = "He is " + secret() + " and < \"slow\" & late";
        wish.by = dana;
        act(*this, Op::writeNote, [&](ChangeSet &changes) { return writeNote(changes, book(), wish); });
    }
    void editFirst()
    {
        act(*this, Op::writeNote, [&](ChangeSet &changes) {
            return editNote(changes, book(), Entity::privateNote, 1, "Now " + secret(), dana);
        });
    }
    void removeLast()
    {
        const uint32_t last = book().tables().privateNote.end() - 1;
        act(*this, Op::writeNote,
            [&](ChangeSet &changes) { return removeNote(changes, book(), Entity::privateNote, last, dana); });
    }
    // One is finished with a private note; of another nothing but a draft is there, saved twice.
    void debriefs()
    {
        Debrief first = debrief(done);
        first.privateNote = "Between us " + secret();
        first.strength = "Prepared well";
        keep(first);
        finish(first);
        for (int i = 0; i < 2; ++i) {
            Debrief draft = debrief(planned);
            draft.privateNote = "Draft " + secret();
            draft.sharedNote = "Not yet shared " + secret();
            draft.strength = "Not yet said " + secret();
            draft.improvement1 = "Nor this " + secret();
            keep(draft);
        }
    }

    QString filled(const QString &given, qsizetype number) const
    {
        QString text = given;
        const auto id = [&](const TableBase &table, uint32_t row) {
            return QString::fromStdString(table.id(row).hex());
        };
        text.replace(QStringLiteral("@OUT"), outFolder + QStringLiteral("/file%1").arg(number));
        text.replace(QStringLiteral("@LEAD"), id(book().leads(), acme));
        text.replace(QStringLiteral("@RIDE"), id(book().tables().ride, planned));
        text.replace(QStringLiteral("@DONE"), id(book().tables().ride, done));
        text.replace(QStringLiteral("@REP"), QStringLiteral("CB"));
        text.replace(QStringLiteral("@SECRET"), QString::fromStdString(words.all()[0]));
        return text.replace(QStringLiteral("@MODEL"), inSources("/resources/default-model.json"));
    }

    uint32_t erin = 0, acme = 0, done = 0, planned = 0;
    HiddenWords words;
    QTemporaryDir out;
    QString outFolder;
};

// Runs all of it and gives where a secret was found. What the writer lists of own notes may hold them.
std::vector<std::string> leaksOf(SecretBook &book, const QStringList &global)
{
    std::vector<std::string> leaks;
    const bool asWriter = !global.contains(QStringLiteral("--as"));
    std::vector<QStringList> lines;
    for (const Call &call : calls)
        lines.push_back(global + QString::fromLatin1(call.command).split(u' ') +
                        book.filled(QString::fromLatin1(call.words), qsizetype(lines.size()))
                            .split(u' ', Qt::SkipEmptyParts));
    const QString path = book.path();
    book.close();
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool own = asWriter && qstrcmp(calls[i].command, "coach notes") == 0;
        const bool searched = QByteArray(calls[i].words).contains("@SECRET"); // and repeats what it was asked
        QStringList line = QStringList{"--book", path, "--today", "2026-10-14"} + lines[i];
        const Said said = runCli(line);
        const bool mayRefuse = !asWriter || qstrcmp(calls[i].command, "model suggest") == 0; // of so little
        EXPECT_TRUE(said.status == 0 || (said.status == 1 && mayRefuse))
            << line.join(u' ').toStdString() << said.err.constData();
        if (!own && !searched && !book.words.in(said.out + said.err).empty())
            leaks.push_back(lines[i].join(u' ').toStdString());
        EXPECT_TRUE(!own || !book.words.in(said.out).empty());
    }
    QDirIterator files(book.out.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (const QString file = files.next(); !book.words.in(unpacked(file) + file.toUtf8()).empty())
            leaks.push_back(file.toStdString());
    return leaks;
}

struct CatalogRow
{
    QString words;
    bool writes;
};

std::vector<CatalogRow> catalogRows()
{
    QFile file(inSources("/app/commands/catalog.cpp"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression row(
        QStringLiteral("\\{\"([a-z0-9 ]+)\",\\s*\"(?:[^\"\\\\]|\\\\.)*\",\\s*Needs::(\\w+)"));
    std::vector<CatalogRow> rows;
    for (auto found = row.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        rows.push_back({match.captured(1), match.captured(2) == QLatin1String("writing")});
    }
    return rows;
}

} // namespace

TEST(PrivateNotes, AreInNoFileAndInNoWordThatTheirWriterGivesAway)
{
    SecretBook book;

    EXPECT_THAT(leaksOf(book, {}), IsEmpty());
}

TEST(PrivateNotes, AreInNoFrozenReport)
{
    SecretBook book;
    const auto &rows = book.book().tables().reportSnapshot;
    ASSERT_GT(rows.end(), 1u);
    for (uint32_t row = 1; row < rows.end(); ++row) {
        const auto frozen = report::fromArchive(
            book->store().coldText(Entity::reportSnapshot, row, reportSnapshotField("report"), book.book()));
        ASSERT_TRUE(frozen);
        report::Arrangement all;
        for (const report::Section &section : frozen->sections)
            all.added.push_back(section.key);
        const std::string html = report::toHtml(report::composed(*frozen, all));
        EXPECT_THAT(html, HasSubstr("Definitions"));
        EXPECT_THAT(book.words.in(QByteArray::fromStdString(html)), IsEmpty());
    }
}

TEST(PrivateNotes, AreInNoFileAndInNoWordForARep)
{
    if (walked(false, true))
        GTEST_SKIP() << "all commands are walked twice already, and no other code runs for a rep";
    SecretBook book;

    EXPECT_THAT(leaksOf(book, {"--as", "CB"}), IsEmpty());
}

TEST(PrivateNotes, AreInNoWordAsData)
{
    SecretBook book;

    EXPECT_THAT(leaksOf(book, {"--json"}), IsEmpty());
}

TEST(PrivateNotes, AreInNoSentenceOfUndoAndRedo)
{
    SecretBook book;
    const QString path = book.path();
    book.close();

    for (const char *words : {"undo 12", "redo 12"}) {
        const Said said = runCli(QStringList{"--book", path, "--today", "2026-10-14"} +
                                 QString::fromLatin1(words).split(u' '));

        EXPECT_EQ(said.status, 0) << said.err.constData();
        EXPECT_THAT(book.words.in(said.out + said.err), IsEmpty());
    }
}

TEST(PrivateNotes, AreFoundWhereTheyAreSoThatTheSearchIsOne)
{
    SecretBook book;
    const QString path = book.path(), copy = book.out.filePath("copy.ridealong");
    book.close();
    ASSERT_EQ(runCli({"--book", path, "backup", copy}).status, 0);

    EXPECT_THAT(book.words.in(unpacked(path)), Not(IsEmpty()));
    EXPECT_THAT(book.words.in(unpacked(copy)), Not(IsEmpty()));
    const QByteArray word = QByteArray::fromStdString(book.words.all()[3]);
    for (const QByteArray &hidden : std::initializer_list<QByteArray>{
             word, word.toUpper(), QByteArray("ab" + word + "cd").toBase64(), word.toHex(),
             QByteArray(reinterpret_cast<const char *>(QString(word).utf16()), 2 * word.size())})
        EXPECT_THAT(book.words.in("before " + hidden + " behind"), Contains(word.toStdString()));
}

TEST(PrivateNotes, AreLookedForInsideOfPackedFiles)
{
    SecretBook book;
    const QString path = book.path();
    HiddenWords shown;
    shown.add("acme pumps");
    const QStringList written = {"export leads @OUT.xlsx", "ride brief @RIDE @OUT.pdf",
                                 "ride ics @RIDE @OUT.ics", "ride brief @RIDE @OUT.html",
                                 "calls --person CB --out @OUT.csv"};
    std::vector<QStringList> lines;
    for (const QString &line : written)
        lines.push_back(book.filled(line, qsizetype(lines.size())).split(u' '));
    book.close();

    for (const QStringList &line : lines) {
        EXPECT_EQ(runCli(QStringList{"--book", path, "--today", "2026-10-14"} + line).status, 0);
        EXPECT_THAT(shown.in(unpacked(line.last())), Not(IsEmpty())) << line.last().toStdString();
    }
}

TEST(PrivateNotes, AreLookedForInEachCommandOfTheCatalog)
{
    const std::vector<CatalogRow> rows = catalogRows();
    const QRegularExpression file(QStringLiteral("\\b(FILE|OUT|DIR)\\b|--(out|rejects)\\b"));
    std::set<std::string> covered = otherCommands;
    for (const Call &call : calls)
        covered.insert(call.command);

    ASSERT_GT(rows.size(), 100u);
    for (const CatalogRow &row : rows) {
        if (covered.contains(row.words.toStdString()))
            continue;
        EXPECT_TRUE(row.writes) << row.words.toStdString() << " reads the book and is not searched here";
        const Said said = runCli(QStringList{"help"} + row.words.split(u' '));
        EXPECT_FALSE(file.match(QString::fromUtf8(said.out)).hasMatch())
            << row.words.toStdString() << " may write a file and is not searched here";
    }
}
