// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand closed leads of which each was learned about before, at and after its closing: reading
// what was known then, the back-test by it, and publishing a model that moves most of the open ones, whose
// moves all go into the journal of grades.
#include "bench/bigbook.h"
#include "book/publish.h"
#include "scoring/backtest.h"
#include "scoring/preview.h"

#include <QTemporaryDir>
#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

constexpr uint32_t leadCount = 100'000;
constexpr uint32_t atOnce = 4000;

Model aModel(double floorOfA)
{
    const auto of = [](const char *field, double weight, std::vector<Answer> answers) {
        Criterion criterion{.id = field, .field = field, .weight = weight, .answers = std::move(answers)};
        return criterion;
    };
    Model model{.name = "Bench", .cutoffs = {floorOfA, 65, 50, 35}};
    model.criteria = {of("need", 40, {{.is = {"active"}, .share = 1}, {.is = {"latent"}, .share = 0.5}}),
                      of("employees", 30, {{.atLeast = 500, .share = 1}, {.atLeast = 100, .share = 0.6}}),
                      of("industry", 30, {{.is = {"Food"}, .share = 1}, {.contains = "e", .share = 0.3}})};
    return model;
}

// Creates or sets so many leads, a few thousand at once.
Status forEachLead(BulkWriter &writer, auto &&change)
{
    Status status = Done{};
    for (uint32_t first = 1; first <= leadCount && status; first += atOnce) {
        ChangeSet changes = writer.change();
        for (uint32_t lead = first; lead < first + atOnce && lead <= leadCount; ++lead)
            change(changes, lead);
        status = writer.write(changes);
    }
    return status;
}

class PastBook
{
public:
    explicit PastBook(bool closes)
    {
        const QString path = m_folder.filePath(QStringLiteral("Past.ridealong"));
        auto made = Session::create(path, {.name = "Past", .owner = "Dana"}, benchClock());
        m_session = std::move(*made);
        fill();
        publish(80);
        if (closes)
            close();
    }

    Session &session() { return *m_session; }
    void publish(double floorOfA)
    {
        auto changes = publishModel(m_session->book(), m_session->change(), aModel(floorOfA), 0);
        if (!changes || !m_session->commit({Op::publishModel}, std::move(*changes)))
            abort();
    }

private:
    void fill()
    {
        constexpr const char *needs[] = {"none", "latent", "active"};
        constexpr const char *industries[] = {"Food", "Metals", "Chemicals", "Paper"};
        const uint32_t stage = m_session->book().firstStage();
        bulk([&](ChangeSet &changes, uint32_t lead) {
            changes.create(Entity::lead, {{leadField("company"), "Company " + std::to_string(lead)},
                                          {leadField("stage"), Link{stage}},
                                          {leadField("need"), std::string(needs[lead % 3])},
                                          {leadField("employees"), int64_t(lead % 1000)},
                                          {leadField("industry"), std::string(industries[lead % 4])}});
        });
    }

    void close()
    {
        const Book &book = m_session->book();
        const Link won{book.stageNamed("Won")}, lost{book.stageNamed("Lost")};
        bulk([&](ChangeSet &changes, uint32_t lead) {
            changes.set(Entity::lead, lead,
                        {{leadField("stage"), lead % 3 ? lost : won},
                         {leadField("closed_on"), book.today()},
                         {leadField("closed_grade"), book.standing(lead).grade},
                         {leadField("closed_score"), book.standing(lead).score}});
        });
        bulk([&](ChangeSet &changes, uint32_t lead) {
            changes.set(Entity::lead, lead,
                        {{leadField("need"), std::string(lead % 2 ? "active" : "none")},
                         {leadField("employees"), int64_t(lead % 700)}});
        });
    }

    void bulk(auto &&change)
    {
        if (!m_session->bulk({Op::import}, [&](BulkWriter &writer) { return forEachLead(writer, change); }))
            abort();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
};

PastBook &closedBook()
{
    static PastBook book(true);
    return book;
}

void readPast(benchmark::State &state)
{
    Session &session = closedBook().session();
    for (auto _ : state) {
        const auto known = session.store().knownBeforeClosing(session.book());
        const PastLeads past(*known, session.book().leadData());
        if (known->reached.size() != leadCount)
            state.SkipWithError("not all are reached");
        benchmark::DoNotOptimize(&past);
    }
}

void test(benchmark::State &state, bool withPast)
{
    const Book &book = closedBook().session().book();
    const PastLeads past(*closedBook().session().store().knownBeforeClosing(book), book.leadData());
    for (auto _ : state)
        benchmark::DoNotOptimize(backtest(aModel(75), book.leadData(), {}, withPast ? &past : nullptr));
}

void testThen(benchmark::State &state)
{
    test(state, true);
}

void testNow(benchmark::State &state)
{
    test(state, false);
}

void publishAll(benchmark::State &state)
{
    static PastBook book(false);
    double floor = 80;
    for (auto _ : state)
        book.publish(floor = floor == 80 ? 66 : 80);
}

void preview(benchmark::State &state)
{
    static PastBook book(false);
    const Book &read = book.session().book();
    for (auto _ : state)
        benchmark::DoNotOptimize(previewModel(read.scorer(), Scorer(aModel(75), read.leadData())));
}

[[maybe_unused]] const auto *const registered = [] {
    const auto add = [](const char *name, auto *function) {
        return benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond);
    };
    add("past/read", readPast);
    add("past/backtest", testThen);
    add("past/backtest/limit", testNow);
    add("past/preview", preview);
    return add("past/publish", publishAll);
}();

} // namespace

} // namespace ridealong::bench
