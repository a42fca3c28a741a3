// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast on the command line, as a manager and as a script read it.
#include "support/cli.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace ridealong;

namespace {

class ForecastJourney : public testing::Test
{
protected:
    ForecastJourney()
    {
        run({"new", book, "--name", "Harlan", "--owner", "Dana Whitfield"});
        write("people.csv", "name,initials,role\nKim Lee,KL,rep\nLou Day,LD,rep\n");
        write("quotas.csv", "person,period,amount\nKim Lee,2026-Q4,2000\nLou Day,2026-11,100\n");
        write("leads.csv", "company,owner,stage,value,close on,closed on,category\n"
                           "Acme,Kim Lee,Quoted,1000.50,2026-11-20,,commit\n"
                           "Borg,Kim Lee,Demo,400,2026-12-01,,\n"
                           "Cork,Lou Day,Demo,300,2026-12-01,,omitted\n"
                           "Dell,Kim Lee,Won,250,,2026-10-05,\n");
        for (const char *table : {"people", "quotas", "leads"})
            run({"import", table, folder.filePath(QLatin1String(table) + QLatin1String(".csv"))});
    }

    void write(const char *name, const char *text)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    Said say(std::initializer_list<QString> words, const char *today = "2026-10-14")
    {
        QStringList all{"--book", book, "--today", QLatin1String(today)};
        all += words;
        return runCli(all);
    }
    Said run(std::initializer_list<QString> words)
    {
        const Said said = say(words);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        return said;
    }
    QJsonObject json(std::initializer_list<QString> words)
    {
        QStringList all{"--book", book, "--today", "2026-10-14", "--json"};
        all += words;
        const Said said = runCli(all);
        EXPECT_EQ(said.status, 0) << said.err.toStdString();
        return said.json();
    }

    QTemporaryDir folder;
    QString book = folder.filePath(QStringLiteral("Harlan.ridealong"));
};

QJsonObject rowOf(const QJsonObject &json, const char *key)
{
    for (const QJsonValue &row : json[QLatin1String("rows")].toArray())
        if (row[QLatin1String("key")] == QLatin1String(key))
            return row.toObject();
    ADD_FAILURE() << "no row " << key;
    return {};
}

} // namespace

TEST_F(ForecastJourney, CoversTheCurrentAndTheNextTwoQuartersByMonth)
{
    const QJsonObject said = json({"forecast"});

    const QJsonArray rows = said[QLatin1String("rows")].toArray();
    ASSERT_EQ(rows.size(), 9);
    for (const char *key : {"key", "weighted", "commit", "best_case", "pipeline", "p10", "p50", "p90", "won",
                            "quota", "attainment"})
        EXPECT_TRUE(rows[0].toObject().contains(QLatin1String(key))) << key;
    EXPECT_EQ(rowOf(said, "2026-10")[QLatin1String("won")], 250);
    const QJsonObject november = rowOf(said, "2026-11");
    EXPECT_EQ(november[QLatin1String("weighted")], 750.38); // 750.375
    EXPECT_EQ(november[QLatin1String("commit")], 1000.5);
    EXPECT_EQ(november[QLatin1String("quota")], 100);
    EXPECT_TRUE(rowOf(said, "2027-06")[QLatin1String("quota")].isNull());
    EXPECT_EQ(said[QLatin1String("total")][QLatin1String("won")], 250);
}

TEST_F(ForecastJourney, ByQuarterPersonGradeAndProcess)
{
    const QJsonObject quarter = rowOf(json({"forecast", "--by", "quarter"}), "2026-Q4");
    EXPECT_EQ(quarter[QLatin1String("weighted")], 950.38);
    EXPECT_EQ(quarter[QLatin1String("omitted")], 300);
    EXPECT_EQ(quarter[QLatin1String("quota")], 2100);
    EXPECT_EQ(quarter[QLatin1String("gap")], 899.62);
    const QJsonObject kim =
        rowOf(json({"forecast", "--by", "person", "--from", "2026-Q4", "--to", "2026-12"}), "Kim Lee");
    EXPECT_EQ(kim[QLatin1String("quota")], 2000);
    EXPECT_DOUBLE_EQ(kim[QLatin1String("attainment")].toDouble(), 0.125);
    EXPECT_EQ(json({"forecast", "--by", "grade"})[QLatin1String("rows")].toArray().size() / 5, 1);
    EXPECT_EQ(json({"forecast", "--by", "process"})[QLatin1String("rows")].toArray().size(), 1);
    EXPECT_EQ(json({"forecast", "--slipping", "Acme", "--by",
                    "all"})[QLatin1String("rows")][0][QLatin1String("weighted")],
              200);
}

TEST_F(ForecastJourney, RefusesPeriodsThatAreNone)
{
    EXPECT_EQ(say({"forecast", "--from", "soon"}).status, 2);
    EXPECT_EQ(say({"forecast", "--from", "2026-12", "--to", "2026-01"}).status, 2);
    EXPECT_EQ(say({"forecast", "--from", "1900-01", "--to", "9999-12"}).status, 2);
    EXPECT_EQ(say({"forecast", "--by", "weather"}).status, 2);
    EXPECT_EQ(say({"forecast", "--process", "Other"}).status, 1);
}

TEST_F(ForecastJourney, ListsTheLeadsBehindItAndTheOdds)
{
    const QJsonObject behind = json({"forecast", "leads", "--from", "2026-Q4", "--to", "2026-Q4"});
    EXPECT_EQ(behind[QLatin1String("rows")][0][QLatin1String("company")], QStringLiteral("Acme"));
    EXPECT_EQ(behind[QLatin1String("rows")][0][QLatin1String("odds")], 0.75);
    EXPECT_EQ(behind[QLatin1String("won")][0][QLatin1String("company")], QStringLiteral("Dell"));
    EXPECT_EQ(json({"forecast", "odds"})[QLatin1String("rows")].toArray().size(), 5);
    EXPECT_EQ(json({"forecast", "velocity"})[QLatin1String("open")], 3);
    EXPECT_EQ(json({"forecast", "cohorts", "--months", "3"})[QLatin1String("rows")].toArray().size(), 3);
}

TEST_F(ForecastJourney, KeepsThatACloseWasPutOff)
{
    run({"lead", "set", "Acme", "close_on=2027-01-15"});

    const QJsonObject slipped = json({"forecast", "slipped"});

    ASSERT_EQ(slipped[QLatin1String("total")], 1);
    EXPECT_EQ(slipped[QLatin1String("rows")][0][QLatin1String("days")], 56);
}

TEST_F(ForecastJourney, APersonSaysOtherwiseWithAReason)
{
    EXPECT_NE(say({"forecast", "override", "Kim Lee", "2026-Q4", "1500"}).status, 0); // no reason
    const QJsonObject said =
        json({"forecast", "override", "Kim Lee", "2026-Q4", "1500", "--reason", "Borg signs on Friday"});
    EXPECT_EQ(said[QLatin1String("override")], 1500);
    EXPECT_EQ(said[QLatin1String("override_before")], 1200.38);
    EXPECT_EQ(said[QLatin1String("override_by")], QStringLiteral("Dana Whitfield"));
    run({"forecast", "override", "Kim Lee", "2026-Q4", "--clear", "--reason", "It did not"});
    EXPECT_TRUE(json({"forecast", "--by", "quarter", "--person",
                      "KL"})[QLatin1String("rows")][0][QLatin1String("override")]
                    .isNull());
}

TEST_F(ForecastJourney, CategoriesAndQuotasAreSetAndUndone)
{
    run({"forecast", "category", "Borg", "Cork", "best case"});
    EXPECT_EQ(rowOf(json({"forecast"}), "2026-12")[QLatin1String("best_case")], 700);
    run({"undo"});
    EXPECT_EQ(rowOf(json({"forecast"}), "2026-12")[QLatin1String("best_case")], 0);
    EXPECT_EQ(say({"forecast", "category", "Dell", "commit"}).status, 1);
    run({"quota", "set", "Lou Day", "2026-11", "170"});
    EXPECT_EQ(json({"quota", "list", "--person", "LD"})[QLatin1String("rows")][0][QLatin1String("amount")],
              170);
    run({"quota", "set", "Lou Day", "2026-11", "--clear"});
    EXPECT_TRUE(json({"quota", "list", "--person", "LD"})[QLatin1String("rows")].toArray().isEmpty());
}

TEST_F(ForecastJourney, FreezesAWeekOnceAndIsHeldAgainstIt)
{
    const QJsonObject first = json({"forecast", "snapshot"});
    EXPECT_EQ(first[QLatin1String("week")], QStringLiteral("2026-W41"));
    EXPECT_EQ(first[QLatin1String("frozen")], true);
    EXPECT_EQ(first[QLatin1String("rows")], 36);
    run({"lead", "set", "Acme", "value=1"});
    EXPECT_EQ(json({"forecast", "snapshot"})[QLatin1String("frozen")], false);
    EXPECT_TRUE(
        json({"forecast", "accuracy"})[QLatin1String("rows")].toArray().isEmpty()); // no quarter is over

    const Said later = say({"--json", "forecast", "accuracy"}, "2027-01-04");
    const QJsonObject quarter = later.json()[QLatin1String("periods")][0].toObject();
    EXPECT_EQ(quarter[QLatin1String("period")], QStringLiteral("2026-Q4"));
    EXPECT_EQ(quarter[QLatin1String("forecast")], 1200.38);
    EXPECT_EQ(quarter[QLatin1String("actual")], 250);
}

TEST_F(ForecastJourney, IsWrittenToAFileOfEachKind)
{
    for (const char *ending : {"html", "pdf", "json", "csv", "xlsx"}) {
        const QString path = folder.filePath(QLatin1String("forecast.") + QLatin1String(ending));
        run({"forecast", "--from", "2026-Q4", "--to", "2026-Q4", "--out", path});
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << ending;
        const QByteArray bytes = file.readAll();
        EXPECT_GT(bytes.size(), 100) << ending;
        if (QByteArray(ending) == "csv" || QByteArray(ending) == "html") {
            EXPECT_TRUE(bytes.contains("Acme")) << ending;
        }
    }
    EXPECT_NE(say({"forecast", "--out", book}).status, 0);
}
