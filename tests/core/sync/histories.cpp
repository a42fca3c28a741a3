// SPDX-License-Identifier: GPL-3.0-or-later
// A history walked by the model.
#include "core/sync/histories.h"

#include <algorithm>
#include <random>

namespace ridealong::model {

namespace {

constexpr size_t mostLaptops = 9;
constexpr int mostRounds = 80;

Pen penOf(World &world, Laptop &laptop)
{
    return {.laptop = laptop, .rules = world.rules, .now = world.now, .names = world.names};
}

bool knows(const Laptop &laptop, const Id &row)
{
    return laptop.rows.contains(row) && !laptop.rows.at(row).scopes.empty();
}

// What a person may write to on this laptop: his own leads on a rep's, whatever is known on a manager's.
bool mayWrite(const Laptop &laptop, const Scope &scope)
{
    if (scope.empty())
        return false;
    return laptop.isManager ? mayHold(laptop, scope)
                            : scope == repScope(laptop.person) || scope == privateScope(laptop.person);
}

void makeLead(World &world, Laptop &laptop, const Step &step, const Id &row)
{
    const int rep = laptop.isManager ? (isManager(step.other) ? 0 : step.other) : laptop.person;
    const Scope scope = rep == 0 ? "managers" : repScope(rep);
    write(penOf(world, laptop), scope,
          {creation(lead, row, {{name, valueOf(step.value)}, {owner, valueOf(rep)}})});
}

void hang(World &world, Laptop &laptop, const Step &step, const Id &row)
{
    const Id on = rowOf(step.row);
    const Scope home = homeOf(laptop, on);
    if (!knows(laptop, on) || laptop.rows.at(on).entity != lead || !mayWrite(laptop, home) ||
        knows(laptop, row) || laptop.erased.contains(row))
        return;
    std::vector<std::pair<uint16_t, std::string>> fields = {{parent, valueOf(on)}};
    if (step.kind == Step::Kind::activity || step.dice % 2)
        fields.emplace_back(name, valueOf(step.value));
    write(penOf(world, laptop), home, {creation(activity, row, fields)});
}

void makeAlone(World &world, Laptop &laptop, const Step &step, const Id &row)
{
    const bool isNote = step.kind == Step::Kind::note;
    if (!isNote && !laptop.isManager)
        return;
    write(penOf(world, laptop), isNote ? privateScope(laptop.person) : Scope("team"),
          {creation(isNote ? note : thing, row, {{name, valueOf(step.value)}})});
}

void change(World &world, Laptop &laptop, const Id &row, uint16_t tag, const std::string &value)
{
    const Scope home = homeOf(laptop, row);
    if (!knows(laptop, row) || !mayWrite(laptop, home) || (laptop.isOld && tag == newer) ||
        shown(laptop, row, tag) == value)
        return;
    write(penOf(world, laptop), home, {edit(penOf(world, laptop), row, tag, value)});
    if (shown(laptop, row, tag) != value)
        world.complaint = "what was typed is not shown";
    const Row &written = laptop.rows.at(row);
    if (written.registers.at(tag).winner().stamp != written.greatest.at(tag))
        world.complaint = "an edit that had seen a value has a smaller stamp";
}

void redactLead(World &world, Laptop &laptop, const Id &row)
{
    if (!laptop.isManager || !knows(laptop, row) || laptop.rows.at(row).entity != lead)
        return;
    std::vector<LogItem> items = {{.kind = LogItem::Kind::redact, .entity = lead, .row = row}};
    for (const Id &each : laptop.hanging[row])
        items.push_back({.kind = LogItem::Kind::redact, .entity = activity, .row = each});
    if (world.rules.erasuresAreFirst)
        laptop.open.erase("team");
    write(penOf(world, laptop), "team", std::move(items));
}

// Signed rightly, by a rep whose program was changed: another owner, another's row, a thing of the team, a
// depth nobody can beat.
void reach(World &world, Laptop &laptop, const Step &step)
{
    const Id row = rowOf(step.row);
    if (laptop.isManager || !knows(laptop, row) || laptop.rows.at(row).entity == note)
        return;
    const bool ownsIt = homeOf(laptop, row) == repScope(laptop.person);
    const uint16_t tag = ownsIt && laptop.rows.at(row).entity == lead ? uint16_t(owner) : step.tag;
    if (!ownsIt && laptop.rows.at(row).scopes.contains(repScope(laptop.person)))
        return; // a lead that left is written to by right: it is told, not refused
    if (ownsIt && tag != owner)
        return;
    LogItem item = edit(penOf(world, laptop), row, tag, valueOf(step.value));
    item.parts.front().stamp.depth += int64_t(step.dice % 2) << 30;
    const Scope scope = step.dice % 3 ? repScope(laptop.person) : Scope("team");
    write(penOf(world, laptop), scope, {item});
    if (shown(laptop, row, tag) == valueOf(step.value))
        world.complaint = "an insider changed what is not his";
}

void send(World &world, size_t number)
{
    Laptop &laptop = world.laptops[number];
    if (laptop.isManager)
        passOn(penOf(world, laptop));
    for (const Scope &audience : audiencesOf(laptop, world.laptops)) {
        std::vector<Id> readers;
        for (const Laptop &reader : world.laptops)
            if (isFor(reader, audience) && reader.id != laptop.id)
                readers.push_back(reader.id);
        world.files.push_back(exported(penOf(world, laptop), audience, world.anchors[number], readers));
        world.files.back().batch = world.batches;
    }
    ++world.batches;
}

// Files for this laptop by others, by what was written at once.
std::vector<int> batchesFor(const World &world, const Laptop &laptop)
{
    std::vector<int> batches;
    for (const File &file : world.files)
        if (isFor(laptop, file.audience) && file.from != laptop.id &&
            (batches.empty() || batches.back() != file.batch))
            batches.push_back(file.batch);
    return batches;
}

bool isErasure(const RecordPtr &record)
{
    return record->entry.items.front().kind == LogItem::Kind::redact;
}

// Each part begins with the orders to erase: what they made hollow is in none without them.
void onlySome(File &file, uint64_t dice, const Rules &rules)
{
    if (file.records.empty())
        return;
    const size_t from = (dice >> 16) % file.records.size();
    std::vector<RecordPtr> some;
    if (rules.erasuresAreFirst)
        std::ranges::copy_if(file.records, std::back_inserter(some), isErasure);
    const size_t to = std::min<size_t>(file.records.size(), from + 1 + (dice >> 32) % 6);
    some.insert(some.end(), file.records.begin() + ptrdiff_t(from), file.records.begin() + ptrdiff_t(to));
    file.records = std::move(some);
}

void receive(World &world, Laptop &laptop, const Step &step, int number)
{
    const std::vector<int> batches = batchesFor(world, laptop);
    if (batches.empty())
        return;
    const size_t newest = std::min<size_t>(batches.size(), step.dice % 3 ? 6 : batches.size());
    const int batch = batches[batches.size() - 1 - (step.dice / 3) % newest];
    world.came[number] = batch;
    for (File file : world.files) {
        if (file.batch != batch || !isFor(laptop, file.audience))
            continue;
        if (step.kind == Step::Kind::receivePart)
            onlySome(file, step.dice, world.rules);
        import(laptop, file, world.rules);
    }
}

void restore(World &world, size_t number)
{
    Laptop &laptop = world.laptops[number];
    const Laptop now = laptop;
    laptop = world.backups[number];
    laptop.clock = now.clock;
    laptop.isOld = now.isOld;
    reopened(laptop, world.anchors[number], world.rules);
}

int64_t someClock(const Step &step, int number)
{
    return (int64_t(step.dice % 7) - 3) * 31'536'000'000 + number;
}

void clone(World &world, const Step &step)
{
    const auto number = size_t(step.laptop);
    if (world.laptops.size() >= mostLaptops)
        return;
    world.cloned.insert(world.laptops[number].id);
    world.laptops.push_back(Laptop(world.laptops[number]));
    world.laptops.back().number = int(world.laptops.size()) - 1;
    world.laptops.back().clock = someClock(step, world.laptops.back().number);
    world.backups.push_back(world.laptops.back());
    world.anchors.push_back(Anchor(world.anchors[number]));
}

void make(World &world, Laptop &laptop, const Step &step, const Id &row)
{
    switch (step.kind) {
    case Step::Kind::lead:
        return makeLead(world, laptop, step, row);
    case Step::Kind::activity:
        return hang(world, laptop, step, row);
    case Step::Kind::mark:
        return hang(world, laptop, step, Id::hashedFrom("mark of " + rowOf(step.row).hex()));
    default:
        return makeAlone(world, laptop, step, row);
    }
}

void doStep(World &world, const Step &step, int number)
{
    Laptop &laptop = world.laptops[size_t(step.laptop)];
    switch (step.kind) {
    case Step::Kind::lead:
    case Step::Kind::activity:
    case Step::Kind::mark:
    case Step::Kind::thing:
    case Step::Kind::note:
        return make(world, laptop, step, rowOf(number));
    case Step::Kind::edit:
        return change(world, laptop, rowOf(step.row), step.tag, valueOf(step.value));
    case Step::Kind::reassign:
        if (laptop.isManager)
            change(world, laptop, rowOf(step.row), owner, valueOf(isManager(step.other) ? 0 : step.other));
        return;
    case Step::Kind::redact:
        return redactLead(world, laptop, rowOf(step.row));
    case Step::Kind::insider:
        return reach(world, laptop, step);
    case Step::Kind::send:
        return send(world, size_t(step.laptop));
    case Step::Kind::receive:
    case Step::Kind::receivePart:
        return receive(world, laptop, step, number);
    case Step::Kind::backup:
        world.backups[size_t(step.laptop)] = laptop;
        return;
    case Step::Kind::restore:
        return restore(world, size_t(step.laptop));
    case Step::Kind::clone:
        return clone(world, step);
    case Step::Kind::clock:
        laptop.clock = someClock(step, laptop.number);
        return;
    case Step::Kind::upgrade:
        laptop.isOld = false;
        return;
    }
}

World begun(const Plan &plan, const Rules &rules)
{
    World world;
    world.rules = rules;
    world.now = 1'790'000'000'000;
    for (size_t each = 0; each < plan.laptops.size(); ++each) {
        const PlannedLaptop &planned = plan.laptops[each];
        Laptop &laptop = world.laptops.emplace_back();
        laptop.id = Id::hashedFrom("laptop " + std::to_string(each));
        laptop.number = int(each);
        laptop.person = planned.person;
        laptop.isManager = isManager(planned.person);
        laptop.isOld = planned.isOld;
        laptop.clock = planned.clock + int64_t(each);
    }
    world.backups = world.laptops;
    world.anchors.resize(world.laptops.size());
    return world;
}

size_t entriesIn(const World &world)
{
    size_t entries = 0;
    for (const Laptop &laptop : world.laptops)
        entries += laptop.log.size();
    return entries;
}

// Everybody sends, everybody reads everything, in any order.
void exchangeAll(World &world, std::mt19937_64 &random)
{
    world.now += 1000;
    std::vector<size_t> order(world.laptops.size());
    for (size_t each = 0; each < order.size(); ++each)
        order[each] = each;
    std::ranges::shuffle(order, random);
    const size_t from = world.files.size();
    for (const size_t each : order)
        send(world, each);
    for (const size_t each : order) {
        std::vector<size_t> files;
        for (size_t file = from; file < world.files.size(); ++file)
            if (isFor(world.laptops[each], world.files[file].audience))
                files.push_back(file);
        std::ranges::shuffle(files, random);
        for (const size_t file : files)
            import(world.laptops[each], world.files[file], world.rules);
    }
}

void untilQuiet(World &world, uint64_t seed)
{
    std::mt19937_64 random(seed);
    // Two copies of one book report what they have under one name, until one of them is noticed.
    const size_t enough = world.cloned.empty() ? 3 : 20;
    size_t quiet = 0;
    for (int round = 0; round < mostRounds && quiet < enough; ++round) {
        const size_t before = entriesIn(world);
        exchangeAll(world, random);
        quiet = entriesIn(world) == before ? quiet + 1 : 0;
    }
    if (quiet < enough)
        world.complaint = "it never becomes quiet";
}

} // namespace

Id rowOf(int step)
{
    return Id::hashedFrom("row " + std::to_string(step));
}

bool isFor(const Laptop &laptop, const Scope &audience)
{
    return audience == "managers" ? laptop.isManager
                                  : audience == privateScope(laptop.person) ||
                                        (!laptop.isManager && audience == repScope(laptop.person));
}

std::vector<Scope> audiencesOf(const Laptop &sender, const std::vector<Laptop> &all)
{
    std::set<Scope> audiences;
    for (const Laptop &each : all) {
        if (each.number == sender.number)
            continue;
        audiences.insert(each.isManager ? Scope("managers") : repScope(each.person));
        if (each.person == sender.person)
            audiences.insert(privateScope(each.person));
    }
    return {audiences.begin(), audiences.end()};
}

World walked(const Plan &plan, const Rules &rules)
{
    World world = begun(plan, rules);
    for (size_t each = 0; each < plan.steps.size() && world.complaint.empty(); ++each) {
        const Step &step = plan.steps[each];
        world.now += 1000;
        if (step.laptop < 0)
            continue;
        const size_t before = world.laptops[size_t(step.laptop)].order.size();
        doStep(world, step, int(each));
        if (world.laptops[size_t(step.laptop)].order.size() > before)
            world.did.insert(int(each));
    }
    if (world.complaint.empty())
        untilQuiet(world, plan.seed);
    return world;
}

std::string run(const Plan &plan, const Rules &rules)
{
    const World world = walked(plan, rules);
    return world.complaint.empty() ? wrongIn(world, plan.seed) : world.complaint;
}

} // namespace ridealong::model
