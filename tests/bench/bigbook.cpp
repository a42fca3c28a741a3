// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bigbook.h"

#include <QDir>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <malloc.h>
#include <random>

namespace ridealong::bench {

namespace {

constexpr uint32_t people = 12;
constexpr size_t changesAtOnce = 4000;
const Date today = Date::of(2026, 10, 14);

constexpr const char *words[] = {"pump",  "boiler", "line",  "quote", "call",
                                 "audit", "filter", "valve", "skid",  "tank"};
constexpr const char *industries[] = {"Food",  "Metals", "Chemicals", "Plastics",
                                      "Paper", "Mining", "Marine",    "Print"};
constexpr const char *cities[] = {"Dayton", "Lima", "Toledo", "Akron", "Muncie",
                                  "Gary",   "Erie", "Troy",   "Xenia"};
constexpr const char *outcomes[] = {"", "no answer", "left message", "interested", "not now"};

class Filler
{
public:
    Filler(const Book &book, BulkWriter &writer)
        : m_book(book)
        , m_writer(writer)
        , m_changes(writer.change())
    {
    }

    Status fill()
    {
        for (uint32_t i = 0; i < people; ++i)
            addPerson();
        for (uint32_t i = 0; i < bigLeads && m_status; ++i)
            addLead(i);
        for (uint32_t i = 0; i < bigLeads * 6 / 10 && m_status; ++i)
            addStep();
        for (uint32_t i = 0; i < bigActivities && m_status; ++i)
            addActivity();
        flush();
        return m_status;
    }

private:
    uint32_t dice(uint32_t sides) { return uint32_t(m_random() % sides); }

    std::string name(size_t length)
    {
        std::string text(1, char('A' + dice(26)));
        while (text.size() < length)
            text += char('a' + dice(26));
        return text;
    }

    std::string sentence(int length)
    {
        std::string text;
        for (int i = 0; i < length; ++i)
            text += std::string(words[dice(10)]) + words[dice(10)] + ' ';
        return text;
    }

    void flush()
    {
        m_status = m_writer.write(m_changes);
        m_changes.clear();
    }

    uint32_t add(Entity entity, std::vector<Cell> cells)
    {
        const uint32_t number = m_changes.create(entity, std::move(cells));
        if (m_changes.changes().size() >= changesAtOnce)
            flush();
        return number;
    }

    void addPerson()
    {
        m_people.push_back(add(Entity::person, {{personField("name"), name(6) + ' ' + name(7)},
                                                {personField("role"), std::string("rep")},
                                                {personField("active"), true}}));
    }

    // Six of ten stand in an open stage, the others were won or lost.
    void addLead(uint32_t place)
    {
        const uint32_t number = place + 1;
        const std::string company = name(5 + dice(8)), last = name(4 + dice(6));
        const auto &stages = m_book.stageOrder();
        const uint32_t stage = dice(10) < 9 ? stages[dice(5)] : stages[5 + dice(2)];
        const bool open = m_book.stageType(stage) == StageType::open;
        std::vector<Cell> cells = {{leadField("reference"), "R-" + std::to_string(number)},
                                   {leadField("company"), company + (dice(3) ? " Works" : " Inc")},
                                   {leadField("contact"), name(5) + ' ' + last},
                                   {leadField("title"), std::string("Plant engineer")},
                                   {leadField("email"), last + std::to_string(number) + "@example.com"},
                                   {leadField("phone"), "(513) 555-" + std::to_string(1000 + number % 9000)},
                                   {leadField("street"), std::to_string(dice(9000)) + " Main St"},
                                   {leadField("city"), std::string(cities[dice(9)])},
                                   {leadField("region"), std::string("OH")},
                                   {leadField("postal_code"), "4" + std::to_string(1000 + dice(9000))},
                                   {leadField("industry"), std::string(industries[dice(8)])},
                                   {leadField("employees"), dice(10) ? Value{int64_t(dice(900))} : Value{}},
                                   {leadField("annual_revenue"), Money{int64_t(dice(90'000'000)) * 100}},
                                   {leadField("source"), std::string(dice(2) ? "Web" : "Trade show")},
                                   {leadField("received_on"), today.plus(-int(dice(364)))},
                                   {leadField("owner"), Link{m_people[dice(people)]}},
                                   {leadField("stage"), Link{stage}},
                                   {leadField("value"), Money{int64_t(dice(90'000)) * 100}},
                                   {leadField("notes"), sentence(12)},
                                   {leadField("override_grade"), Grade(1 + dice(5))},
                                   {leadField("created_on"), today.plus(-364)}};
        if (!open)
            cells.push_back({leadField("closed_on"), today.plus(-int(dice(90)))});
        m_leads.push_back(add(Entity::lead, std::move(cells)));
    }

    void addStep()
    {
        add(Entity::step, {{stepField("lead"), Link{m_leads[dice(bigLeads)]}},
                           {stepField("kind"), Link{1 + dice(5)}},
                           {stepField("due"), today.plus(int(dice(40)) - 10)},
                           {stepField("state"), int64_t(stepOpen)}});
    }

    void addActivity()
    {
        add(Entity::activity, {{activityField("lead"), Link{m_leads[dice(bigLeads)]}},
                               {activityField("person"), Link{m_people[dice(people)]}},
                               {activityField("kind"), Link{1 + dice(5)}},
                               {activityField("on"), today.plus(-int(dice(364)))},
                               {activityField("minutes"), int64_t(5 + dice(60))},
                               {activityField("outcome"), std::string(outcomes[dice(5)])},
                               {activityField("grade"), Grade(1 + dice(5))},
                               {activityField("note"), dice(4) ? Value{} : Value{sentence(6)}}});
    }

    const Book &m_book;
    BulkWriter &m_writer;
    ChangeSet m_changes;
    Status m_status = Done{};
    std::mt19937 m_random{1};
    std::vector<uint32_t> m_people, m_leads;
};

// In a folder that goes away with the run, or in the one that RIDEALONG_BENCH_FOLDER names: there it stays
// for the next run.
struct Files
{
    QTemporaryDir temporary;
    QDir folder{qEnvironmentVariable("RIDEALONG_BENCH_FOLDER", temporary.path())};
    QString book = folder.filePath(QStringLiteral("Big.ridealong"));
    std::string plain = folder.filePath(QStringLiteral("plain.db")).toStdString();

    Files()
    {
        if (!QFile::exists(book))
            make();
    }

    void make() const
    {
        auto session =
            std::move(*Session::create(book, {.name = "Big", .owner = "Dana Whitfield"}, benchClock()));
        const auto filled = session->bulk({Op::import, QStringLiteral("big")}, [&](BulkWriter &writer) {
            return Filler(session->book(), writer).fill();
        });
        if (!filled)
            qFatal("the big book could not be made: %s", qPrintable(filled.error().text));
    }

    // The limits need it, tests do not.
    void makePlain() const
    {
        if (QFile::exists(QString::fromStdString(plain)))
            return;
        const PlainDb db(plain);
        db.run("ATTACH '" + book.toStdString() +
               "' AS book;"
               "CREATE TABLE lead(number INTEGER PRIMARY KEY, id BLOB NOT NULL, c0 TEXT, c1 TEXT, c2 TEXT,"
               " c3 TEXT, c4 TEXT, c5 TEXT, c6 TEXT, c7 TEXT, c8 TEXT, c9 TEXT, c10 TEXT, c11 TEXT,"
               " c12 INTEGER, c13 INTEGER, c14 INTEGER, c15 INTEGER, c16 INTEGER, c17 INTEGER, c18 INTEGER,"
               " c19 TEXT) STRICT;"
               "CREATE TABLE activity(number INTEGER PRIMARY KEY, id BLOB NOT NULL, lead INTEGER,"
               " person INTEGER, kind INTEGER, day INTEGER, minutes INTEGER, outcome TEXT, grade INTEGER,"
               " note TEXT) STRICT;"
               "CREATE TABLE log(number INTEGER PRIMARY KEY, lead INTEGER, body BLOB) STRICT;"
               "BEGIN;"
               "INSERT INTO lead SELECT number, id, reference, company, contact, title, email, phone, street,"
               " city, region, postal_code, industry, source, employees, annual_revenue, received_on, owner,"
               " stage, value, override_grade, notes FROM book.lead;"
               "INSERT INTO activity SELECT number, id, lead, person, kind, \"on\", minutes, outcome, grade,"
               " note FROM book.activity;"
               "COMMIT; DETACH book");
    }
};

const Files &files()
{
    static const Files made;
    return made;
}

} // namespace

Clock benchClock()
{
    return Clock::at(today);
}

QString bigBookPath()
{
    return files().book;
}

std::string plainBookPath()
{
    files().makePlain();
    return files().plain;
}

std::unique_ptr<Session> openBigBook()
{
    auto opened = Session::open(bigBookPath(), Store::Access::writeOrRead, benchClock());
    if (!opened)
        qFatal("the big book could not be opened: %s", qPrintable(opened.error().text));
    return std::move(*opened);
}

Session &bigBook()
{
    static const std::unique_ptr<Session> open = openBigBook();
    return *open;
}

PlainDb::PlainDb(const std::string &path)
{
    sqlite3_open(path.c_str(), &m_db);
    run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
}

PlainDb::~PlainDb()
{
    sqlite3_close(m_db);
}

void PlainDb::run(const std::string &sql) const
{
    if (sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_db));
}

sqlite3_stmt *PlainDb::prepared(const std::string &sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(m_db));
    return statement;
}

double heapMegabytes()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

namespace {

double megabytesIn(const char *line)
{
    std::ifstream status("/proc/self/status");
    for (std::string text; std::getline(status, text);)
        if (text.starts_with(line))
            return std::strtod(text.c_str() + std::strlen(line), nullptr) / 1e3;
    return 0;
}

} // namespace

PeakMemory::PeakMemory()
{
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << 5;
    m_before = megabytesIn("VmRSS:");
}

double PeakMemory::megabytes() const
{
    return megabytesIn("VmHWM:") - m_before;
}

double percentile(std::vector<double> seconds, double share)
{
    const auto at = seconds.begin() + ptrdiff_t(share * double(seconds.size() - 1));
    std::ranges::nth_element(seconds, at);
    return *at;
}

} // namespace ridealong::bench
