// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/json.h"
#include "support/golden.h"
#include "support/sampledocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <gmock/gmock.h>

using namespace ridealong;
using namespace ridealong::report;

TEST(ReportJson, RendersTheSampleReport)
{
    EXPECT_TRUE(isGolden("report/weekly.json", toJson(sampleReport())));
}

TEST(ReportJson, GivesMoneyInMajorUnitsOfItsCurrency)
{
    Document document;
    document.blocks = {Figures{{{.id = "won",
                                 .label = {},
                                 .text = {},
                                 .value = Money{1234},
                                 .note = {},
                                 .last = Money{},
                                 .lastText = {},
                                 .change = {},
                                 .definition = {}}}}};

    const auto inDollars = figuresJson(document)["won"].toObject();
    document.currency = "JPY";
    const auto inYen = figuresJson(document)["won"].toObject();

    EXPECT_EQ(inDollars["value"].toDouble(), 12.34);
    EXPECT_EQ(inYen["value"].toDouble(), 1234);
    EXPECT_TRUE(inDollars["last"].isNull());
}

TEST(ReportJson, FindsFiguresAndTablesBesideEachOther)
{
    const QJsonObject tables = tablesJson(sampleReport());

    EXPECT_EQ(tables.keys(), QStringList({"effort", "on_time", "reps", "won"}));
    EXPECT_EQ(tables["won"].toArray()[2].toObject()["grade"].toString(), QString("B"));
    EXPECT_EQ(tables["effort"].toArray()[2].toObject()["A"].toDouble(), 0.41);
}

TEST(ReportJson, IsOneDocumentWhateverTheTexts)
{
    QJsonParseError error;

    QJsonDocument::fromJson(QByteArray::fromStdString(toJson(hostileReport())), &error);

    EXPECT_EQ(error.error, QJsonParseError::NoError);
}
