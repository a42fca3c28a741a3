// SPDX-License-Identifier: GPL-3.0-or-later
// Two years of a team of four: every figure of Focus and Follow-ups beside the one that
// tests/data/focus/reference_focus.py worked out by itself in fractions, in four time zones that change
// their clocks on different days.
#include "measure/brakes.h"
#include "measure/calllist.h"
#include "measure/followups.h"
#include "support/paths.h"
#include "support/twoyears.h"
#include "work/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <ctime>
#include <gmock/gmock.h>

using namespace ridealong;

namespace {

constexpr double hair = 1e-12;

QJsonObject figures()
{
    QFile file(inSources("/tests/data/focus/figures.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonValue at(const QJsonObject &object, const std::string &key)
{
    return object[QString::fromStdString(key)];
}

std::vector<int64_t> numbers(const QJsonValue &array, qsizetype most = 100)
{
    std::vector<int64_t> out;
    for (const QJsonValue &number : array.toArray())
        if (std::ssize(out) < most)
            out.push_back(number.toInteger());
    return out;
}

std::vector<std::string> texts(const QJsonValue &array)
{
    std::vector<std::string> out;
    for (const QJsonValue &word : array.toArray())
        out.push_back(word.toString().toStdString());
    return out;
}

// A part of a whole; unknown without one.
void expectPart(double found, const QJsonValue &wanted, const std::string &what)
{
    if (wanted.isNull()) {
        EXPECT_TRUE(std::isnan(found)) << what;
    } else {
        EXPECT_NEAR(found, wanted[0].toDouble() / wanted[1].toDouble(), hair) << what;
    }
}

void expectMoney(Money found, const QJsonValue &wanted, const std::string &what)
{
    EXPECT_EQ(found.minor, wanted.isNull() ? Money::unset : wanted.toInteger()) << what;
}

std::vector<int64_t> listed(const GradeMinutes &minutes)
{
    return {minutes.of.begin(), minutes.of.end()};
}

class TwoYearsTest : public testing::TestWithParam<const char *>
{
protected:
    TwoYearsTest()
        : m_zone(qgetenv("TZ"))
    {
        useZone(GetParam());
        book = std::make_unique<TwoYears>();
    }
    ~TwoYearsTest() override
    {
        book.reset();
        useZone(m_zone);
    }

    static void useZone(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }

    // 0 for "all".
    uint32_t who(const QString &initials) const
    {
        return initials == QLatin1String("all") ? 0 : book->person(initials.toStdString());
    }
    std::vector<std::string> names(std::span<const uint32_t> leads) const
    {
        std::vector<std::string> out;
        for (const uint32_t lead : leads)
            out.push_back(book->nameOf(lead));
        return out;
    }
    void set(const char *key, const std::string &text)
    {
        ChangeSet changes = book->session().change();
        putSetting(changes, book->book(), key, text);
        ASSERT_TRUE(book->session().commit({Op::editSettings}, std::move(changes)));
    }

    void expectMix(const Book &on, const QJsonObject &day) const;
    void expectBrakes(const Book &on, const QJsonObject &day) const;
    void expectLeads(const Book &on, const QJsonObject &day) const;
    void expectCalls(const Book &on, const QJsonObject &day) const;
    void expectAnswers(const QJsonObject &answers) const;
    void expectRows(const std::vector<FollowUpRow> &rows, const QJsonObject &wanted,
                    const std::string &what) const;

    QJsonObject wanted = figures();
    QByteArray m_zone;
    std::unique_ptr<TwoYears> book;
};

void TwoYearsTest::expectMix(const Book &on, const QJsonObject &day) const
{
    const Effort effort = effortOf(on);
    for (const QString &rep : day["mix"].toObject().keys()) {
        const QJsonObject row = day["mix"][rep].toObject();
        const auto rows = mixRows(on, effort, {.person = who(rep)});
        ASSERT_EQ(rows.size(), 1u);
        EXPECT_EQ(listed(rows[0].minutes), numbers(row["minutes"])) << rep.toStdString();
        expectPart(rows[0].discipline, row["discipline"], rep.toStdString());
        EXPECT_EQ(rows[0].wasteHours, row["waste_minutes"].toDouble() / 60) << rep.toStdString();
        expectMoney(rows[0].wasteMoney, row["waste_cents"], rep.toStdString());
        const int64_t total = rows[0].minutes.total();
        for (int grade = 1; grade <= 5 && total; ++grade)
            EXPECT_EQ(rows[0].minutes.share(Grade(grade)),
                      row["minutes"][grade - 1].toDouble() / double(total));
    }
    const Week last = effort.lastWeek();
    EXPECT_EQ(listed(effort.minutes(0, last.plus(-3), last)), numbers(day["team"]));
}

void TwoYearsTest::expectBrakes(const Book &on, const QJsonObject &day) const
{
    const Effort effort = effortOf(on);
    for (const QString &rep : day["brakes"].toObject().keys()) {
        const QJsonObject row = day["brakes"][rep].toObject();
        const Brake brake = brakeOf(on, effort, who(rep));
        EXPECT_EQ(keyOf(brake.state), row["state"].toString().toStdString()) << rep.toStdString();
        EXPECT_EQ(brake.since.iso(), row["since"].toString().toStdString()) << rep.toStdString();
        EXPECT_EQ(brake.releasedUntil.iso(), row["until"].toString().toStdString()) << rep.toStdString();
    }
}

void TwoYearsTest::expectLeads(const Book &on, const QJsonObject &day) const
{
    for (const QString &rep : day["neglected"].toObject().keys()) {
        EXPECT_EQ(names(neglectedLeads(on, who(rep))), texts(day["neglected"][rep])) << rep.toStdString();
        for (const Grade grade : {Grade::A, Grade::B, Grade::C})
            expectPart(coverage(on, who(rep), grade),
                       day["coverage"][rep][QString(QLatin1Char(letter(grade)))], rep.toStdString());
        const AtRisk risk = moneyAtRisk(on, who(rep));
        EXPECT_EQ((std::vector<int64_t>{risk.count, risk.value.minor}), numbers(day["at_risk"][rep]));
    }
    EXPECT_EQ(names(unaccountedInquiries(on)), texts(day["unaccounted"]));
    EXPECT_EQ(int(agenda(on, StepState::none).size()), day["steps"]["none"].toInt());
    int overdue = 0;
    for (uint32_t lead = 1; lead < on.leads().end(); ++lead)
        overdue += on.standing(lead).stageType == StageType::open &&
                   on.standing(lead).stepState == StepState::overdue;
    EXPECT_EQ(overdue, day["steps"]["overdue"].toInt());
}

void TwoYearsTest::expectCalls(const Book &on, const QJsonObject &day) const
{
    constexpr const char *why[] = {"overdue",        "due",          "never touched",
                                   "beyond cadence", "no next step", "worked"};
    for (const QString &date : day["calls"].toObject().keys()) {
        for (const QString &rep : day["calls"][date].toObject().keys()) {
            const auto rows = callList(on, who(rep), Date::parseIso(date.toStdString()));
            QJsonArray found;
            for (const CallRow &row : rows)
                found.append(QJsonArray{QString::fromStdString(book->nameOf(row.lead)),
                                        QLatin1String(why[size_t(row.why)]), row.days, row.locked});
            const QJsonArray list = day["calls"][date][rep].toArray();
            EXPECT_EQ(found, list) << date.toStdString() << ' ' << rep.toStdString() << '\n'
                                   << QJsonDocument(found).toJson(QJsonDocument::Compact).toStdString()
                                   << '\n'
                                   << QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
        }
    }
}

void TwoYearsTest::expectRows(const std::vector<FollowUpRow> &rows, const QJsonObject &groups,
                              const std::string &what) const
{
    EXPECT_EQ(qsizetype(rows.size()), groups.size()) << what;
    for (const FollowUpRow &row : rows) {
        const QJsonObject is = at(groups, row.key).toObject();
        const std::string name = what + ' ' + row.key;
        EXPECT_EQ(
            (std::vector{row.inquiries, row.touched, row.answered, row.inTime, row.stepsDue, row.stepsDone}),
            (std::vector{is["inquiries"].toInt(-1), is["touched"].toInt(-1), is["answered"].toInt(-1),
                         is["in_time"].toInt(-1), is["due"].toInt(-1), is["done"].toInt(-1)}))
            << name;
        const auto part = [](const QJsonValue &of, const QJsonValue &whole) {
            return whole.toInt() ? QJsonValue(QJsonArray{of, whole}) : QJsonValue();
        };
        expectPart(row.rate, part(is["touched"], is["inquiries"]), name);
        expectPart(row.inTimeRate, part(is["in_time"], is["answered"]), name);
        expectPart(row.stepCompletion, part(is["done"], is["due"]), name);
        expectPart(row.medianResponseHours * 60, is["median_minutes"], name);
        expectMoney(row.moneyOnTable, is["on_table"], name);
    }
}

void TwoYearsTest::expectAnswers(const QJsonObject &answers) const
{
    const Book &on = book->book();
    std::vector<std::string> late;
    for (const QString &key : answers["minutes"].toObject().keys()) {
        const uint32_t lead = book->lead(key.toStdString());
        const auto hours = responseHours(on, lead);
        const QJsonValue minutes = answers["minutes"][key];
        EXPECT_EQ(hours.has_value(), !minutes.isNull()) << key.toStdString();
        EXPECT_EQ(std::lround(hours.value_or(0) * 60), minutes.toInteger()) << key.toStdString();
        if (answerTo(on, lead) == Response::late)
            late.push_back(key.toStdString());
    }
    EXPECT_EQ(late, texts(answers["late"]));
    EXPECT_THAT(names(unansweredInquiries(on)),
                testing::UnorderedElementsAreArray(texts(answers["unanswered"])));
    const std::map<std::string, Period> periods = {
        {"13 weeks", lastWeeks(on.today(), 13)},
        {"2025", {Date::of(2025, 1, 1), Date::of(2025, 12, 31)}},
        {"first quarter", {Date::of(2026, 1, 1), Date::of(2026, 3, 31)}},
        {"all", {Date::of(2024, 12, 23), Date::of(2027, 1, 10)}}};
    for (const auto &[name, period] : periods)
        for (const char *by : {"all", "person", "source", "month"})
            expectRows(followUp(on, period, *followUpBy(by)),
                       at(answers["rows"].toObject(), name)[by].toObject(), name + " by " + by);
    for (const QString &rep : answers["reps"].toObject().keys())
        expectRows(followUp(on, periods.at("13 weeks"), FollowUpBy::all, who(rep)),
                   answers["reps"][rep].toObject(), rep.toStdString());
}

} // namespace

TEST_P(TwoYearsTest, EffortOfEachWeek)
{
    const Effort effort = effortOf(book->book());

    for (const char *rep : {"MB", "CJ", "TO", "PS"}) {
        const QJsonObject weeks = at(wanted["effort"].toObject(), rep).toObject();
        for (Week week = Week::parse("2024-W52"); week <= Week::parse("2027-W01"); week = week.plus(1)) {
            const EffortCell &cell = effort.cell(who(QString::fromUtf8(rep)), week);
            const auto expected = numbers(at(weeks, week.iso()));
            const std::vector<int64_t> found = {cell.minutes[1], cell.minutes[2],
                                                cell.minutes[3], cell.minutes[4],
                                                cell.minutes[5], cell.touches[1] + cell.touches[2],
                                                cell.touches[2]};
            EXPECT_EQ(found, expected.empty() ? std::vector<int64_t>(7) : expected) << rep << week.iso();
        }
    }
    for (const QString &rep : wanted["pool"].toObject().keys()) {
        const auto pool = poolMix(book->book(), who(rep));
        EXPECT_EQ(std::vector<int64_t>(pool.begin(), pool.end()), numbers(wanted["pool"][rep]));
    }
}

TEST_P(TwoYearsTest, JudgedWeeksAndTheBrakeOnFiveDays)
{
    const Effort effort = effortOf(book->book());
    for (const QString &rep : wanted["weeks"].toObject().keys()) {
        QJsonArray found;
        for (const JudgedWeek &week : judged(effort.series(book->book(), who(rep))))
            found.append(QJsonArray{QString::fromStdString(week.week.iso()), week.skipped, week.off,
                                    QLatin1String(keyOf(week.state))});
        EXPECT_EQ(found, wanted["weeks"][rep].toArray()) << rep.toStdString();
    }

    for (const QJsonValue &day : wanted["days"].toArray()) {
        SCOPED_TRACE(day["today"].toString().toStdString());
        const auto session = book->openOn(Date::parseIso(day["today"].toString().toStdString()));
        expectMix(session->book(), day.toObject());
        expectBrakes(session->book(), day.toObject());
    }
}

TEST_P(TwoYearsTest, CallListsAndWhereLeadsStandOnFiveDays)
{
    for (const QJsonValue &day : wanted["days"].toArray()) {
        SCOPED_TRACE(day["today"].toString().toStdString());
        const auto session = book->openOn(Date::parseIso(day["today"].toString().toStdString()));
        expectLeads(session->book(), day.toObject());
        expectCalls(session->book(), day.toObject());
    }
    for (const QString &key : wanted["attempts"].toObject().keys())
        EXPECT_EQ(book->book().standing(book->lead(key.toStdString())).attempts,
                  wanted["attempts"][key].toInt())
            << key.toStdString();
}

TEST_P(TwoYearsTest, FollowUpInTwoWorkingWeeks)
{
    EXPECT_EQ(ruleOf(book->book()).averageSale.minor, wanted["average_won"].toInteger());

    {
        SCOPED_TRACE("Monday to Friday, 9:00 to 17:00");
        expectAnswers(at(wanted["answers"].toObject(), "mon-fri 9-17").toObject());
    }
    set("working_days", "15");
    set("work_from", "510");
    set("work_to", "750");
    SCOPED_TRACE("Monday to Thursday, 8:30 to 12:30");
    expectAnswers(at(wanted["answers"].toObject(), "mon-thu 8:30-12:30").toObject());
}

INSTANTIATE_TEST_SUITE_P(Zones, TwoYearsTest,
                         testing::Values("UTC", "America/Indianapolis", "Europe/Berlin", "Pacific/Auckland"),
                         [](const auto &zone) {
                             std::string name = zone.param;
                             std::erase_if(name, [](char letter) { return letter == '/'; });
                             return name;
                         });

TEST(Rule45, IsWhatTheScriptWorkedOut)
{
    const QJsonObject wanted = figures()["rule45"].toObject();
    const Rule45 rule{.averageSale = Money{10'000'00}};

    EXPECT_EQ(revenueAt(rule, 1000, 1).minor, wanted["at_100"].toInteger());
    EXPECT_EQ(revenueAt(rule, 1000, 0.25).minor, wanted["at_25"].toInteger());
    EXPECT_EQ(moneyOnTable(rule, 1000, 0.25).minor, wanted["on_table"].toInteger());
    for (const QJsonValue &row : wanted["own"].toArray()) {
        const double inquiries = row[0].toDouble(), touched = row[1].toDouble();
        const Rule45 own{.buyRate = 0.37, .share = 0.31, .averageSale = Money{row[2].toInteger()}};
        EXPECT_EQ(moneyOnTable(own, inquiries, touched / inquiries).minor, row[3].toInteger()) << inquiries;
    }
}
