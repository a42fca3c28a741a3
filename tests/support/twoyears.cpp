// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/twoyears.h"

#include "support/imports.h"
#include "support/paths.h"
#include "work/focus.h"
#include "work/settings.h"

#include <QFile>

namespace ridealong {

namespace {

bool isKnown(const std::string &word)
{
    return word != "-";
}

std::string spaced(std::string word)
{
    std::ranges::replace(word, '_', ' ');
    return isKnown(word) ? word : std::string();
}

Value text(const std::string &word)
{
    return isKnown(word) ? Value{spaced(word)} : Value{};
}

Value date(const std::string &word)
{
    return isKnown(word) ? Value{Date::parseIso(word)} : Value{};
}

Value whole(const std::string &word)
{
    return isKnown(word) ? Value{int64_t(std::stoll(word))} : Value{};
}

Value cents(const std::string &word)
{
    return isKnown(word) ? Value{Money{std::stoll(word)}} : Value{};
}

Value clock(const std::string &word)
{
    return isKnown(word) ? Value{int64_t(std::stoi(word.substr(0, 2)) * 60 + std::stoi(word.substr(3)))}
                         : Value{};
}

Value grade(const std::string &word)
{
    return isKnown(word) ? Value{Grade(word[0] - 'A' + 1)} : Value{};
}

Value yesNo(const std::string &word)
{
    return isKnown(word) ? Value{word == "y"} : Value{};
}

double share(const std::string &percent)
{
    return std::stod(percent) / 100;
}

Value intake(const std::string &word)
{
    static const std::map<std::string, Intake> words = {{"waiting", Intake::waiting},
                                                        {"approved", Intake::approved},
                                                        {"refused", Intake::refused},
                                                        {"parked", Intake::parked}};
    return isKnown(word) ? Value{int64_t(words.at(word))} : Value{};
}

int32_t stepState(const std::string &word)
{
    return word == "open" ? stepOpen : word == "done" ? stepDone : stepDropped;
}

// Whether the line of a touch says what only the program itself can know.
bool isMarked(const std::vector<std::string> &touch)
{
    return isKnown(touch[9]) || isKnown(touch[10]);
}

} // namespace

TwoYears::TwoYears()
    : TempBook(today)
{
    Facts facts = readFacts();
    addPeople(facts["person"]);
    decide(facts);
    addReleases(facts["release"]);
    addLeads(facts["lead"]);
    addMoves(facts["move"]);
    addSteps(facts["step"]);
    addMarkedTouches(facts["touch"]);
    importTouches(facts["touch"]);
}

std::unique_ptr<Session> TwoYears::openOn(Date day) const
{
    auto opened = Session::open(path(), Store::Access::read, Clock::at(day));
    EXPECT_TRUE(opened) << opened.error().text.toStdString();
    return std::move(*opened);
}

TwoYears::Facts TwoYears::readFacts()
{
    QFile file(inSources("/tests/data/focus/history.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    Facts facts;
    while (!file.atEnd()) {
        Words words;
        for (const QByteArray &word : file.readLine().simplified().split(' '))
            words.push_back(word.toStdString());
        if (words.front() != "#")
            facts[words.front()].push_back(std::move(words));
    }
    return facts;
}

void TwoYears::commit(ChangeSet changes)
{
    EXPECT_TRUE(session().commit({Op::demo}, std::move(changes)));
}

Value TwoYears::personIn(const std::string &word) const
{
    return isKnown(word) ? Value{Link{person(word)}} : Value{};
}

Link TwoYears::stageIn(const std::string &word) const
{
    return {book().stageNamed(spaced(word))};
}

void TwoYears::decide(const Facts &facts)
{
    ChangeSet changes = session().change();
    for (const Words &row : facts.at("setting"))
        EXPECT_TRUE(setSetting(changes, book(), row[1], spaced(row[2])));
    for (const Words &row : facts.at("policy"))
        EXPECT_TRUE(setPolicy(changes, book(),
                              {.person = row[1] == "all" ? 0 : person(row[1]),
                               .from = Date::parseIso(row[2]),
                               .policy = {.goalA = share(row[3]),
                                          .goalB = share(row[4]),
                                          .goalC = share(row[5]),
                                          .slack = share(row[6]),
                                          .limitDe = share(row[7])}}));
    commit(std::move(changes));
}

void TwoYears::addPeople(const std::vector<Words> &rows)
{
    ChangeSet changes = session().change();
    for (const Words &row : rows)
        changes.create(Entity::person, {{personField("initials"), row[1]},
                                        {personField("name"), spaced(row[2])},
                                        {personField("role"), std::string("rep")},
                                        {personField("hourly_cost"), cents(row[3])},
                                        {personField("active"), yesNo(row[4])}});
    commit(std::move(changes));
}

void TwoYears::addReleases(const std::vector<Words> &rows)
{
    ChangeSet changes = session().change();
    for (const Words &row : rows)
        changes.create(Entity::release, {{releaseField("person"), personIn(row[1])},
                                         {releaseField("on"), date(row[2])},
                                         {releaseField("until"), date(row[3])},
                                         {releaseField("reason"), std::string("Trade fair")}});
    commit(std::move(changes));
}

void TwoYears::addLeads(const std::vector<Words> &rows)
{
    ChangeSet changes = session().change();
    for (const Words &row : rows)
        m_leads[row[1]] = changes.create(Entity::lead, {{leadField("reference"), row[1]},
                                                        {leadField("company"), row[1]},
                                                        {leadField("owner"), personIn(row[2])},
                                                        {leadField("override_grade"), grade(row[3])},
                                                        {leadField("value"), cents(row[4])},
                                                        {leadField("stage"), stageIn(row[5])},
                                                        {leadField("received_on"), date(row[6])},
                                                        {leadField("source"), text(row[7])},
                                                        {leadField("closed_on"), date(row[8])},
                                                        {leadField("intake"), intake(row[9])},
                                                        {leadField("created_on"), date(row[10])}});
    commit(std::move(changes));
}

void TwoYears::addMoves(const std::vector<Words> &rows)
{
    ChangeSet changes = session().change();
    for (const Words &row : rows)
        changes.create(Entity::move, {{moveField("lead"), Link{lead(row[1])}},
                                      {moveField("from_stage"), stageIn(row[2])},
                                      {moveField("to_stage"), stageIn(row[3])},
                                      {moveField("on"), date(row[4])}});
    commit(std::move(changes));
}

void TwoYears::addSteps(const std::vector<Words> &rows)
{
    ChangeSet changes = session().change();
    for (const Words &row : rows)
        changes.create(Entity::step, {{stepField("lead"), Link{lead(row[1])}},
                                      {stepField("kind"), kindIn(row[2])},
                                      {stepField("due"), date(row[3])},
                                      {stepField("time"), clock(row[4])},
                                      {stepField("state"), int64_t(stepState(row[5]))},
                                      {stepField("done_on"), date(row[6])},
                                      {stepField("person"), personIn(row[7])},
                                      {stepField("first_due"), date(row[8])}});
    commit(std::move(changes));
}

void TwoYears::addMarkedTouches(const std::vector<Words> &rows)
{
    ChangeSet changes = session().change();
    for (const Words &row : rows)
        if (isMarked(row))
            changes.create(Entity::activity, {{activityField("lead"), Link{lead(row[1])}},
                                              {activityField("person"), personIn(row[2])},
                                              {activityField("kind"), kindIn(row[3])},
                                              {activityField("on"), date(row[4])},
                                              {activityField("time"), clock(row[5])},
                                              {activityField("minutes"), whole(row[6])},
                                              {activityField("grade"), grade(row[7])},
                                              {activityField("outcome"), text(row[8])},
                                              {activityField("off_policy"), yesNo(row[9])},
                                              {activityField("queue_jump"), yesNo(row[10])}});
    commit(std::move(changes));
}

void TwoYears::importTouches(const std::vector<Words> &rows)
{
    std::string csv = "reference,person,kind,on,minutes,grade,outcome\n";
    int count = 0;
    for (const Words &row : rows) {
        if (isMarked(row))
            continue;
        const std::string when = row[4] + (isKnown(row[5]) ? ' ' + row[5] : std::string());
        csv += row[1] + ',' + spaced(row[2]) + ',' + row[3] + ',' + when + ',' + spaced(row[6]) + ',' +
               spaced(row[7]) + ',' + spaced(row[8]) + '\n';
        ++count;
    }
    const auto report = importText(*this, ImportTable::activities, QByteArray::fromStdString(csv));
    ASSERT_TRUE(report) << report.error().text.toStdString();
    EXPECT_EQ(report->created, count);
}

} // namespace ridealong
