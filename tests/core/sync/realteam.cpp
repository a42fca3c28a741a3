// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/realteam.h"

#include "store/canonical.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

namespace ridealong {

namespace {

constexpr const char *names[] = {"Dana Whitfield", "Mara Stone", "Cole Harlan", "Erin Vance"};

QString keysOf(const RealLaptop &laptop)
{
    return laptop.folder + QStringLiteral("/keys");
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QFileInfo &each : QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString there = to + QLatin1Char('/') + each.fileName();
        if (each.isDir())
            copyFolder(each.filePath(), there);
        else if (!each.fileName().endsWith(QStringLiteral(".lock")))
            QFile::copy(each.filePath(), there);
    }
}

// The anchor says which file is the book.
void moveAnchor(const QString &keys, const QString &from, const QString &to)
{
    for (const QFileInfo &each : QDir(keys).entryInfoList({QStringLiteral("*.anchor")}, QDir::Files)) {
        QFile file(each.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll().replace(from.toUtf8(), to.toUtf8());
        file.resize(0);
        file.seek(0);
        file.write(text);
    }
}

bool isManagers(int person)
{
    return person < 2;
}

// By itself a rep's laptop writes for the managers only; the histories relay through anybody.
std::vector<uint32_t> everybodyElse(const Session &session)
{
    const auto &laptops = session.book().tables().laptop;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < laptops.end(); ++row)
        if (laptops.has(row) && laptops.id(row) != thisLaptop(session).id)
            rows.push_back(row);
    return rows;
}

} // namespace

QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString folder = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return folder + QStringLiteral("/ridealong-XXXXXX");
}

void sitAt(const RealLaptop &laptop)
{
    QDir().mkpath(keysOf(laptop));
    QFile::setPermissions(keysOf(laptop), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("RIDEALONG_KEYS", QFile::encodeName(keysOf(laptop)));
}

void openAt(RealLaptop &laptop, int64_t now)
{
    sitAt(laptop);
    laptop.session.reset();
    auto opened = Session::open(laptop.book(), Store::Access::write, Clock::at(Instant{now}));
    ASSERT_TRUE(opened) << opened.error().text.toStdString();
    laptop.session = std::move(*opened);
}

QString sentBy(RealLaptop &laptop, const QString &file)
{
    sitAt(laptop);
    ExportWish wish;
    wish.to = file;
    wish.laptops = everybodyElse(*laptop.session);
    const auto sent = exportChanges(*laptop.session, wish);
    return sent ? QString() : QStringLiteral("export: ") + sent.error().text + sent.error().detail;
}

QString takenBy(RealLaptop &laptop, const QString &file, int64_t &taken)
{
    sitAt(laptop);
    ChangeFileWish wish;
    wish.file = file;
    const auto report = importChanges(*laptop.session, wish);
    if (!report)
        return QStringLiteral("import: ") + report.error().text + report.error().detail;
    taken += report->account.taken + report->account.freed;
    return {};
}

RealTeam::RealTeam()
{
    const auto now = Clock::at(Instant{begun});
    for (size_t each = 0; each < std::size(persons); ++each)
        m_laptops.push_back(
            {.person = persons[each], .folder = m_folder.filePath(QStringLiteral("laptop%1").arg(each))});
    sitAt(m_laptops[0]);
    auto made = Session::create(m_laptops[0].book(), {.name = "Team", .owner = names[0]}, now);
    EXPECT_TRUE(made);
    m_laptops[0].session = std::move(*made);
    ChangeSet changes = m_laptops[0].session->change();
    for (int person = 1; person < 4; ++person)
        changes.create(Entity::person,
                       {{personField("name"), std::string(names[person])},
                        {personField("role"), std::string(isManagers(person) ? "manager" : "rep")},
                        {personField("active"), true}});
    EXPECT_TRUE(m_laptops[0].session->commit({Op::editTeam}, std::move(changes)));
    const Book &book = m_laptops[0].data();
    for (const char *name : names)
        for (uint32_t row = 1; row < book.people().end(); ++row)
            if (book.people().has(row) && book.people().text(row, personField("name")) == name)
                m_ids.push_back(book.people().id(row));
    for (size_t each = 1; each < m_laptops.size(); ++each)
        invite(each);
    for (int round = 0; round < 2; ++round)
        for (RealLaptop &from : m_laptops) {
            const QString file = m_folder.filePath(QStringLiteral("hello.rlx"));
            EXPECT_EQ(sentBy(from, file).toStdString(), "");
            int64_t taken = 0;
            for (RealLaptop &to : m_laptops) {
                if (&to == &from)
                    continue;
                EXPECT_EQ(takenBy(to, file, taken).toStdString(), "");
            }
        }
    for (RealLaptop &each : m_laptops)
        each.session.reset();
}

void RealTeam::invite(size_t number)
{
    RealLaptop &laptop = m_laptops[number];
    const QString file = m_folder.filePath(QStringLiteral("invitation.rlx"));
    QFile::remove(file);
    sitAt(m_laptops[0]);
    const uint32_t person = m_laptops[0].data().people().find(personId(laptop.person));
    const auto invited =
        ridealong::invite(*m_laptops[0].session, person, file, QStringLiteral("eight words or letters"));
    EXPECT_TRUE(invited) << invited.error().text.toStdString();
    sitAt(laptop);
    auto made = newFromInvitation(laptop.book(), file, QStringLiteral("eight words or letters"),
                                  Clock::at(Instant{begun}));
    EXPECT_TRUE(made) << made.error().text.toStdString();
    laptop.session = std::move(*made);
    const QString answer = m_folder.filePath(QStringLiteral("answer.rlx"));
    EXPECT_EQ(sentBy(laptop, answer).toStdString(), "");
    int64_t taken = 0;
    EXPECT_EQ(takenBy(m_laptops[0], answer, taken).toStdString(), "");
}

std::vector<RealLaptop> RealTeam::copied(const QString &to, size_t laptops) const
{
    std::vector<RealLaptop> copies;
    for (size_t each = 0; each < laptops; ++each) {
        RealLaptop copy{.person = m_laptops[each].person, .folder = to + QStringLiteral("/%1").arg(each)};
        copyFolder(m_laptops[each].folder, copy.folder);
        moveAnchor(keysOf(copy), m_laptops[each].folder, copy.folder);
        copies.push_back(std::move(copy));
    }
    return copies;
}

std::vector<std::string> scopesOfBoth(const RealLaptop &one, const RealLaptop &other, const RealTeam &team)
{
    std::vector<std::string> scopes = {"team"};
    if (isManagers(one.person) && isManagers(other.person))
        scopes.push_back("managers");
    for (const int person : {2, 3})
        if ((isManagers(one.person) || one.person == person) &&
            (isManagers(other.person) || other.person == person))
            scopes.push_back("rep:" + team.personId(person).hex());
    if (one.person == other.person)
        scopes.push_back("private:" + team.personId(one.person).hex());
    return scopes;
}

std::string dumpOf(const RealLaptop &laptop, const std::vector<std::string> &scopes)
{
    return canonicalDump(laptop.session->store(), laptop.data(), scopes);
}

} // namespace ridealong
