// SPDX-License-Identifier: GPL-3.0-or-later
// A real pipeline of other people, where it lies beside the project (RIDEALONG_SHARED, or ../shared): the
// funnel beside a count that reads the files line by line and knows nothing of the program.
#include "measure/funnel.h"

#include "support/imports.h"
#include "support/paths.h"

#include <map>

using namespace ridealong;

namespace {

QString folder()
{
    const QString said = qEnvironmentVariable("RIDEALONG_SHARED");
    const QString beside = inSources("/../shared");
    const QString there = (said.isEmpty() ? beside : said) + QStringLiteral("/data/maven_crm/");
    return QFile::exists(there) ? there : QString();
}

// The files have no quoted cells.
std::vector<QStringList> linesOf(const char *name)
{
    QFile file(folder() + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    file.readLine();
    std::vector<QStringList> lines;
    while (!file.atEnd())
        if (const QString line = QString::fromUtf8(file.readLine()).trimmed(); !line.isEmpty())
            lines.push_back(line.split(u','));
    return lines;
}

QByteArray sample(const char *name)
{
    QFile file(inSources("/resources/samples/maven/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

struct Counted
{
    int entered = 0, won = 0, lost = 0;
    int64_t amount = 0;
    std::vector<qint64> cycles;
    double median()
    {
        std::sort(cycles.begin(), cycles.end());
        const size_t n = cycles.size();
        return n == 0 ? std::nan("") : double(cycles[(n - 1) / 2] + cycles[n / 2]) / 2;
    }
};
using Counts = std::map<QString, Counted>;

enum Column { id, agent, product, account, stage, engaged, closed, value };

template<class Key>
Counts countBy(const Key &key)
{
    Counts counts;
    for (const QStringList &line : linesOf("sales_pipeline.csv")) {
        Counted &count = counts[key(line)];
        ++count.entered;
        count.lost += line[stage] == QLatin1String("Lost");
        if (line[stage] != QLatin1String("Won"))
            continue;
        ++count.won;
        count.amount += line[value].toLongLong() * 100;
        count.cycles.push_back(QDate::fromString(line[engaged], Qt::ISODate)
                                   .daysTo(QDate::fromString(line[closed], Qt::ISODate)));
    }
    return counts;
}

std::map<QString, QString> lookUp(const char *file, int from, int to)
{
    std::map<QString, QString> found;
    for (const QStringList &line : linesOf(file))
        found[line[from]] = line[to];
    return found;
}

void expectSame(const Book &book, FunnelBy by, Counts counts)
{
    const auto rows = funnel(book, by);
    EXPECT_EQ(rows.size(), counts.size());
    for (const FunnelRow &row : rows) {
        const auto found = counts.find(QString::fromStdString(row.key));
        ASSERT_NE(found, counts.end()) << row.key;
        Counted &count = found->second;
        EXPECT_EQ(row.entered, count.entered) << row.key;
        EXPECT_EQ(row.won, count.won) << row.key;
        EXPECT_EQ(row.lost, count.lost) << row.key;
        EXPECT_EQ(row.wonAmount.minor, count.amount) << row.key;
        EXPECT_EQ(row.leads.size(), size_t(count.entered)) << row.key;
        if (count.won + count.lost > 0) {
            EXPECT_DOUBLE_EQ(row.winRate, double(count.won) / (count.won + count.lost)) << row.key;
        }
        if (count.won > 0) {
            EXPECT_DOUBLE_EQ(row.medianCycleDays, count.median()) << row.key;
        }
    }
}

struct Maven
{
    TempBook book{"2017-12-31"};
    Maven()
    {
        const auto take = [&](ImportTable table, const char *file, const char *map,
                              std::vector<std::string> match) {
            const auto report = importPath(book, table, folder() + QLatin1String(file),
                                           {.mapping = sample(map), .match = std::move(match)});
            ASSERT_TRUE(report) << report.error().text.toStdString();
        };
        take(ImportTable::leads, "sales_pipeline.csv", "pipeline.map.json", {});
        take(ImportTable::leads, "accounts.csv", "accounts.map.json", {"company"});
        take(ImportTable::people, "sales_teams.csv", "team.map.json", {});
    }
};

} // namespace

TEST(FunnelWalk, ARealPipelineGivesWhatIsCountedInItsFiles)
{
    if (folder().isEmpty())
        GTEST_SKIP() << "no files of others here";
    const Maven maven;
    const Book &book = maven.book.book();
    const auto managers = lookUp("sales_teams.csv", 0, 1), sectors = lookUp("accounts.csv", 0, 1);
    const auto found = [](const std::map<QString, QString> &map, const QString &key) {
        const auto it = map.find(key);
        return it == map.end() ? QString() : it->second;
    };

    expectSame(book, FunnelBy::owner, countBy([](const QStringList &line) { return line[agent]; }));
    expectSame(book, FunnelBy::manager,
               countBy([&](const QStringList &line) { return found(managers, line[agent]); }));
    expectSame(book, FunnelBy::product, countBy([](const QStringList &line) {
                   return line[product] == QLatin1String("GTXPro") ? QStringLiteral("GTX Pro")
                                                                   : line[product];
               }));
    expectSame(book, FunnelBy::industry, countBy([&](const QStringList &line) {
                   const QString sector = found(sectors, line[account]);
                   return sector == QLatin1String("technolgy") ? QStringLiteral("technology") : sector;
               }));
    expectSame(book, FunnelBy::all, countBy([](const QStringList &) { return QStringLiteral("all"); }));
}

TEST(FunnelWalk, WhatWasWonInEachQuarterIsWhatTheFilesSay)
{
    if (folder().isEmpty())
        GTEST_SKIP() << "no files of others here";
    const Maven maven;
    const Book &book = maven.book.book();
    std::map<int, int64_t> counted, ours;

    for (const QStringList &line : linesOf("sales_pipeline.csv"))
        if (line[stage] == QLatin1String("Won"))
            counted[(line[closed].mid(5, 2).toInt() - 1) / 3] += line[value].toLongLong() * 100;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (const Date on = book.leads()[lead].closedOn; book.wonAmount(lead).isSet())
            ours[(on.month() - 1) / 3] += book.wonAmount(lead).minor;

    EXPECT_EQ(counted.size(), 4u);
    EXPECT_EQ(ours, counted);
}
