// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/lookalikes.h"

#include "support/leadsheet.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <gmock/gmock.h>
#include <random>
#include <rapidcheck.h>

using namespace ridealong;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

namespace {

std::vector<ComparedField> fieldsOf(const LeadData &data, std::initializer_list<const char *> keys)
{
    std::vector<ComparedField> fields;
    for (const char *key : keys)
        fields.push_back(comparableField(data, key).value());
    return fields;
}

// Three in food of 10, 100 and 1,000 people.
struct Foods : LeadSheet
{
    uint32_t ten = addFirm("Ten", "Food", 10), hundred = addFirm("Hundred", "Food", 100),
             thousand = addFirm("Thousand", "Food", 1000);

    uint32_t addFirm(const char *name, const char *industry, int64_t employees)
    {
        return add({{"company", text(name)}, {"industry", text(industry)}, {"employees", whole(employees)}});
    }
    Lookalikes like(std::vector<uint32_t> seeds,
                    std::initializer_list<const char *> keys = {"industry", "employees"})
    {
        m_data.emplace(data());
        return Lookalikes(*m_data, seeds, fieldsOf(*m_data, keys));
    }
    std::optional<LeadData> m_data;
};

} // namespace

TEST(Lookalikes, AverageTheFieldsThatBothHave)
{
    Foods sheet;
    const uint32_t same = sheet.addFirm("Same", "FOOD", 10), paper = sheet.addFirm("Paper", "Paper", 100);
    const uint32_t unsized = sheet.add({{"company", text("Unsized")}, {"industry", text("food")}});

    const Lookalikes lookalikes = sheet.like({sheet.ten});

    EXPECT_DOUBLE_EQ(lookalikes.of(same).similarity, 100);
    EXPECT_DOUBLE_EQ(lookalikes.of(paper).similarity, 25); // half of the range of sizes, another industry
    EXPECT_DOUBLE_EQ(lookalikes.of(unsized).similarity, 100);
    EXPECT_EQ(lookalikes.of(unsized).known, 1);
}

TEST(Lookalikes, AverageTheThreeNearestSeedsAndNameThem)
{
    Foods sheet;
    const uint32_t big = sheet.addFirm("Big", "Food", 1000), paper = sheet.addFirm("P", "Paper", 1000);

    const Nearness likeness = sheet.like({sheet.ten, sheet.hundred, sheet.thousand, paper}).of(big);

    EXPECT_THAT(likeness.nearest, ElementsAre(sheet.thousand, sheet.hundred, sheet.ten));
    EXPECT_THAT(likeness.alike, ElementsAre(100, 75, 50));
    EXPECT_DOUBLE_EQ(likeness.similarity, 75);
}

TEST(Lookalikes, WithFewerSeedsAverageThose)
{
    Foods sheet;
    const uint32_t big = sheet.addFirm("Big", "Food", 1000);

    EXPECT_DOUBLE_EQ(sheet.like({sheet.ten, sheet.thousand}).of(big).similarity, 75);
    EXPECT_FALSE(sheet.like({}).of(big).isKnown());
}

TEST(Lookalikes, NeverCompareASeedWithItsOwnAccount)
{
    Foods sheet;
    const uint32_t again = sheet.addFirm("TEN, Inc.", "Food", 10);

    const Lookalikes lookalikes = sheet.like({sheet.ten, sheet.thousand});

    EXPECT_DOUBLE_EQ(lookalikes.of(sheet.ten).similarity, 50);
    EXPECT_DOUBLE_EQ(lookalikes.of(again).similarity, 50);
    EXPECT_TRUE(lookalikes.isOfSeed(again));
    EXPECT_FALSE(lookalikes.isOfSeed(sheet.hundred));
    EXPECT_THAT(sheet.like({sheet.ten, again}).seeds(), ElementsAre(sheet.ten));
}

TEST(Lookalikes, NothingInCommonIsUnknownAndNotUnlike)
{
    Foods sheet;
    const uint32_t blank = sheet.add({{"company", text("Blank")}});
    const uint32_t nobody = sheet.add({{"company", text("Nobody")}, {"employees", whole(0)}});

    const Lookalikes lookalikes = sheet.like({sheet.ten});

    EXPECT_FALSE(lookalikes.of(blank).isKnown());
    EXPECT_FALSE(lookalikes.of(nobody).isKnown());
}

TEST(Lookalikes, PlacesFadeOverFiveHundredKilometres)
{
    LeadSheet sheet;
    const auto at = [&](const char *name, double latitude) {
        return sheet.add({{"company", text(name)}, {"latitude", latitude}, {"longitude", -86.0}});
    };
    const uint32_t seed = at("Seed", 40), near = at("Near", 41), far = at("Far", 60);
    const LeadData data = sheet.data();

    const Lookalikes lookalikes(data, std::vector{seed}, fieldsOf(data, {"place"}));

    EXPECT_NEAR(lookalikes.of(near).similarity, 100 * (1 - 6371.0088 * M_PI / 180 / 500), 1e-10);
    EXPECT_DOUBLE_EQ(lookalikes.of(far).similarity, 0);
}

TEST(Lookalikes, WarnOfSeedsThatAreUnlikeEachOther)
{
    Foods sheet;
    const uint32_t paper = sheet.addFirm("Paper", "Paper", 1000);

    EXPECT_DOUBLE_EQ(sheet.like({sheet.ten, sheet.hundred}).spread(), 75);
    EXPECT_DOUBLE_EQ(sheet.like({sheet.ten, paper}).spread(), 0);
    EXPECT_TRUE(std::isnan(sheet.like({sheet.ten}).spread()));
}

TEST(Lookalikes, TakeWhatIsKnownOfTheBooksOwnFields)
{
    Foods sheet;
    const uint32_t rare = sheet.addCustomField("rare", "text"),
                   pumps = sheet.addCustomField("pumps", "number");
    for (const uint32_t lead : {sheet.ten, sheet.hundred})
        sheet.setCustom(lead, pumps, double(lead));
    sheet.setCustom(sheet.ten, rare, text("x"));
    const LeadData data = sheet.data();

    std::vector<std::string> keys;
    for (const ComparedField &field :
         usualFields(data, std::vector{sheet.ten, sheet.hundred, sheet.thousand}))
        keys.push_back(field.key());

    EXPECT_THAT(keys, ElementsAre("industry", "employees", "annual_revenue", "region", "pumps"));
    EXPECT_FALSE(comparableField(data, "grade"));
    EXPECT_FALSE(comparableField(data, "company"));
}

TEST(Lookalikes, CompareALineOfAnotherListWithTheSeedsOfTheBook)
{
    Foods sheet;
    const Lookalikes lookalikes = sheet.like({sheet.ten, sheet.thousand});
    LeadSheet list;
    const uint32_t same =
        list.add({{"company", text("A")}, {"industry", text("food")}, {"employees", whole(10)}});
    const uint32_t own = list.add({{"company", text("Ten")}, {"industry", text("food")}});
    const LeadData data = list.data();

    const Lookalikes over = lookalikes.over(data);

    EXPECT_THAT(over.of(same).alike, ElementsAre(100, 50, 0));
    EXPECT_TRUE(over.isOfSeed(own));
    EXPECT_FALSE(over.isOfSeed(same));
}

namespace {

// The book that reference_gower.py made, and what it says of it.
struct Reference
{
    LeadSheet sheet;
    QJsonObject said;
    uint32_t pumps = sheet.addCustomField("pumps", "number");

    Reference()
    {
        QFile file(inSources("/tests/data/scoring/gower.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        said = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &lead : said[QLatin1String("leads")].toArray())
            addLead(lead.toObject());
    }

    void addLead(const QJsonObject &lead)
    {
        const uint32_t row = sheet.add({});
        for (auto it = lead.begin(); it != lead.end(); ++it)
            if (it.key() == QLatin1String("pumps"))
                sheet.setCustom(row, pumps, it->toDouble());
            else
                sheet.set(row, it.key().toStdString(), valueOf(it.key(), *it));
    }

    static Value valueOf(const QString &key, const QJsonValue &value)
    {
        if (key == QLatin1String("employees"))
            return int64_t(value.toInt());
        if (key == QLatin1String("annual_revenue"))
            return money(value.toInt());
        if (key == QLatin1String("latitude") || key == QLatin1String("longitude"))
            return value.toString().toDouble();
        return value.toString().toStdString();
    }

    std::vector<uint32_t> seeds() const
    {
        std::vector<uint32_t> seeds;
        for (const QJsonValue &seed : said[QLatin1String("seeds")].toArray())
            seeds.push_back(uint32_t(seed.toInt()) + 1);
        return seeds;
    }
};

constexpr std::initializer_list<const char *> allKeys = {"industry",       "region", "employees",
                                                         "annual_revenue", "pumps",  "place"};

} // namespace

TEST(Lookalikes, SayWhatAnIndependentScriptSays)
{
    const Reference reference;
    const LeadData data = reference.sheet.data();

    const Lookalikes lookalikes(data, reference.seeds(), fieldsOf(data, allKeys));

    EXPECT_NEAR(lookalikes.spread(), reference.said[QLatin1String("spread")].toDouble(), 1e-9);
    uint32_t lead = 1;
    for (const QJsonValue &value : reference.said[QLatin1String("of")].toArray()) {
        const Nearness likeness = lookalikes.of(lead);
        const QJsonArray nearest = value[QLatin1String("nearest")].toArray();
        EXPECT_EQ(likeness.isKnown(), !value[QLatin1String("similarity")].isNull()) << lead;
        if (likeness.isKnown()) {
            EXPECT_NEAR(likeness.similarity, value[QLatin1String("similarity")].toDouble(), 1e-9) << lead;
        }
        for (int i = 0; i < nearest.size(); ++i)
            EXPECT_EQ(likeness.nearest[size_t(i)], uint32_t(nearest[i].toInt()) + 1) << lead;
        ++lead;
    }
    EXPECT_EQ(lead, reference.sheet.leads.end());
}

TEST(Lookalikes, DoNotDependOnTheOrderOfSeedsAndFieldsAndLeads)
{
    const Reference reference;
    const LeadData data = reference.sheet.data();
    const Lookalikes lookalikes(data, reference.seeds(), fieldsOf(data, allKeys));

    const bool holds = rc::check("shuffled", [&](uint32_t shuffle) {
        std::mt19937 random(shuffle);
        std::vector<uint32_t> seeds = reference.seeds();
        std::vector<ComparedField> fields = fieldsOf(data, allKeys);
        std::ranges::shuffle(seeds, random);
        std::ranges::shuffle(fields, random);
        const Lookalikes other(data, seeds, fields);
        const uint32_t lead = 1 + uint32_t(random()) % (reference.sheet.leads.end() - 1);
        const Nearness a = lookalikes.of(lead), b = other.of(lead);
        RC_ASSERT(a.isKnown() == b.isKnown());
        RC_ASSERT(!a.isKnown() || std::abs(a.similarity - b.similarity) < 1e-9);
    });
    EXPECT_TRUE(holds);
}

TEST(Lookalikes, AreSymmetricFromNothingToAHundredAndDeafToUnknownFields)
{
    Reference reference;
    (void)reference.sheet.addCustomField("nobody_knows", "number");
    const LeadData data = reference.sheet.data();
    const std::vector<ComparedField> fields = fieldsOf(data, allKeys);
    std::vector<ComparedField> more = fields;
    more.push_back(comparableField(data, "nobody_knows").value());

    const bool holds = rc::check("any two", [&](uint32_t pick) {
        std::mt19937 random(pick);
        const uint32_t end = reference.sheet.leads.end() - 1;
        const uint32_t a = 1 + uint32_t(random()) % end, b = 1 + uint32_t(random()) % end;
        const double forth = Lookalikes(data, std::vector{a}, fields).of(b).similarity;
        const double back = Lookalikes(data, std::vector{b}, fields).of(a).similarity;
        const double with = Lookalikes(data, std::vector{a}, more).of(b).similarity;
        RC_ASSERT(std::isnan(forth) == std::isnan(back) && std::isnan(forth) == std::isnan(with));
        RC_PRE(!std::isnan(forth));
        RC_ASSERT(forth >= 0 && forth <= 100 && forth == back && forth == with);
    });
    EXPECT_TRUE(holds);
}
