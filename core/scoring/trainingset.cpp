// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/trainingset.h"

#include "base/fold.h"
#include "base/hash.h"
#include "lead/leadcolumn.h"

#include <algorithm>
#include <bit>
#include <map>
#include <numeric>
#include <unordered_map>

namespace ridealong {

namespace {

// Spellings in the order in which they are met, and how often.
struct Spellings
{
    std::vector<std::string> texts;
    std::vector<uint32_t> counts;
};

uint32_t spelled(Spellings &spellings, std::string text)
{
    spellings.texts.push_back(std::move(text));
    spellings.counts.push_back(0);
    return uint32_t(spellings.texts.size());
}

void readCodes(const LeadColumn &column, std::span<const uint32_t> leads, std::vector<uint32_t> &cells,
               Spellings &spellings)
{
    std::vector<uint32_t> codes(leads.size()), spellingOf(column.codeCount());
    for (size_t at = 0; at < leads.size(); at += leadBlock)
        column.codes(leads.subspan(at, std::min(leadBlock, leads.size() - at)), codes.data() + at);
    for (size_t row = 0; row < codes.size(); ++row) {
        if (codes[row] == 0 || codes[row] >= spellingOf.size())
            continue;
        uint32_t &spelling = spellingOf[codes[row]];
        if (!spelling) {
            const auto texts = column.textsOf(column.valueOfCode(codes[row]));
            spelling = spelled(spellings, texts.empty() ? std::string() : texts.front());
        }
        cells[row] = spelling;
        ++spellings.counts[spelling - 1];
    }
}

void readValues(const LeadColumn &column, std::span<const uint32_t> leads, std::vector<uint32_t> &cells,
                Spellings &spellings)
{
    std::unordered_map<std::string, uint32_t> known;
    for (size_t row = 0; row < leads.size(); ++row) {
        std::string text = plainText(column.value(leads[row]), column.data().perMajor);
        if (text.empty())
            continue;
        uint32_t &spelling = known[text];
        if (!spelling)
            spelling = spelled(spellings, std::move(text));
        cells[row] = spelling;
        ++spellings.counts[spelling - 1];
    }
}

// Spellings that differ in case only are one value, which goes by the one used most.
void foldSpellings(TrainingField &field, const Spellings &spellings)
{
    std::map<std::string, std::vector<uint32_t>> byFold;
    for (uint32_t i = 0; i < spellings.texts.size(); ++i)
        byFold[folded(spellings.texts[i])].push_back(i);
    std::vector<uint32_t> valueOf(spellings.texts.size() + 1);
    for (const auto &[fold, same] : byFold) {
        const auto usual = std::ranges::min_element(same, [&](uint32_t a, uint32_t b) {
            return std::pair(-double(spellings.counts[a]), std::string_view(spellings.texts[a])) <
                   std::pair(-double(spellings.counts[b]), std::string_view(spellings.texts[b]));
        });
        field.texts.push_back(spellings.texts[*usual]);
        field.hashes.push_back(hash64(fold));
        for (const uint32_t spelling : same)
            valueOf[spelling + 1] = uint32_t(field.texts.size());
    }
    for (uint32_t &cell : field.cells)
        cell = valueOf[cell];
}

// What leads said before they closed takes the place of what they say today.
void readPast(TrainingField &field, const LeadColumn &column, std::span<const uint32_t> leads,
              const PastLeads &past, Spellings &spellings)
{
    std::unordered_map<std::string, uint32_t> known;
    for (size_t row = 0; row < leads.size(); ++row) {
        const uint32_t then = past.rowOf(leads[row]);
        if (!then)
            continue;
        uint32_t &cell = field.cells[row];
        std::string text = plainText(column.value(then), column.data().perMajor);
        if (text == (cell ? spellings.texts[cell - 1] : std::string()))
            continue;
        ++field.late;
        if (cell)
            --spellings.counts[cell - 1];
        cell = 0;
        if (text.empty())
            continue;
        uint32_t &spelling = known[text];
        if (!spelling)
            spelling = spelled(spellings, std::move(text));
        cell = spelling;
        ++spellings.counts[spelling - 1];
    }
}

void readTexts(TrainingField &field, const LeadColumn &column, std::span<const uint32_t> leads,
               const PastLeads *past)
{
    Spellings spellings;
    if (column.shape() == LeadColumn::Shape::coded)
        readCodes(column, leads, field.cells, spellings);
    else
        readValues(column, leads, field.cells, spellings);
    if (past)
        readPast(field, {past->data(), field.field}, leads, *past, spellings);
    foldSpellings(field, spellings);
}

void readPast(TrainingField &field, const LeadColumn &column, std::span<const uint32_t> leads,
              const PastLeads &past, std::vector<double> &numbers)
{
    for (size_t row = 0; row < leads.size(); ++row)
        if (const uint32_t then = past.rowOf(leads[row])) {
            const double now = numbers[row];
            column.numbers({&then, 1}, &numbers[row]);
            field.late += now != numbers[row] && !(std::isnan(now) && std::isnan(numbers[row]));
        }
}

void readNumbers(TrainingField &field, const LeadColumn &column, std::span<const uint32_t> leads,
                 const PastLeads *past)
{
    std::vector<double> numbers(leads.size());
    for (size_t at = 0; at < leads.size(); at += leadBlock)
        column.numbers(leads.subspan(at, std::min(leadBlock, leads.size() - at)), numbers.data() + at);
    if (past)
        readPast(field, {past->data(), field.field}, leads, *past, numbers);
    std::ranges::copy_if(numbers, std::back_inserter(field.numbers),
                         [](double n) { return std::isfinite(n); });
    std::ranges::sort(field.numbers);
    field.numbers.erase(std::unique(field.numbers.begin(), field.numbers.end()), field.numbers.end());
    for (size_t row = 0; row < numbers.size(); ++row)
        if (std::isfinite(numbers[row]))
            field.cells[row] =
                uint32_t(std::ranges::lower_bound(field.numbers, numbers[row]) - field.numbers.begin()) + 1;
    for (const double number : field.numbers)
        field.hashes.push_back(mixed(std::bit_cast<uint64_t>(number + 0.0)));
}

TrainingField readField(const LeadData &data, const LeadFieldRef &ref, std::span<const uint32_t> leads,
                        const PastLeads *past)
{
    TrainingField field{.field = ref,
                        .isNumber = isNumeric(ref.type),
                        .cells = {},
                        .numbers = {},
                        .texts = {},
                        .hashes = {0}};
    field.cells.resize(leads.size());
    const LeadColumn column(data, ref);
    if (field.isNumber)
        readNumbers(field, column, leads, past);
    else
        readTexts(field, column, leads, past);
    return field;
}

template<class T>
void reorder(std::vector<T> &values, std::span<const uint32_t> order)
{
    std::vector<T> moved(values.size());
    for (size_t i = 0; i < order.size(); ++i)
        moved[i] = values[order[i]];
    values = std::move(moved);
}

void bringInOrder(TrainingSet &set, uint64_t seed)
{
    std::vector<uint64_t> keys(set.leads.size(), seed);
    for (const TrainingField &field : set.fields)
        for (size_t row = 0; row < keys.size(); ++row)
            keys[row] = mixed(keys[row] + 0x9E3779B97F4A7C15ull) ^ field.hashes[field.cells[row]];
    for (size_t row = 0; row < keys.size(); ++row)
        keys[row] = mixed(keys[row]);
    std::vector<uint32_t> order(set.leads.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, [&](uint32_t a, uint32_t b) {
        return std::tuple(keys[a], set.won[a], set.leads[a]) < std::tuple(keys[b], set.won[b], set.leads[b]);
    });
    reorder(set.leads, order);
    reorder(set.won, order);
    for (TrainingField &field : set.fields)
        reorder(field.cells, order);
}

} // namespace

bool isClosed(StageType type)
{
    return type == StageType::won || type == StageType::lost;
}

std::vector<uint32_t> closedLeads(const LeadData &data)
{
    std::vector<uint32_t> closed;
    const auto end = uint32_t(std::min<size_t>(data.leads.end(), data.standings.size()));
    for (uint32_t lead = 1; lead < end; ++lead)
        if (isClosed(data.standings[lead].stageType) && data.leads.has(lead))
            closed.push_back(lead);
    return closed;
}

TrainingSet readTrainingSet(const LeadData &data, const std::vector<LeadFieldRef> &fields, uint64_t seed,
                            const PastLeads *past, const Progress &progress)
{
    TrainingSet set{.leads = closedLeads(data), .won = {}, .fields = {}, .closed = {}};
    for (const uint32_t lead : set.leads) {
        set.won.push_back(data.standings[lead].stageType == StageType::won);
        ++(set.won.back() ? set.closed.won : set.closed.lost);
        set.reached += past && past->reaches(lead);
    }
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!goOn(progress, int64_t(i), int64_t(fields.size())))
            return {};
        set.fields.push_back(readField(data, fields[i], set.leads, past));
    }
    bringInOrder(set, seed);
    return set;
}

std::vector<Tally> countValues(const TrainingSet &set, size_t field, std::span<const uint32_t> rows)
{
    const TrainingField &column = set.fields[field];
    std::vector<Tally> counts(column.valueCount() + 1);
    for (const uint32_t row : rows) {
        Tally &count = counts[column.cells[row]];
        ++(set.won[row] ? count.won : count.lost);
    }
    counts.erase(counts.begin());
    return counts;
}

} // namespace ridealong
