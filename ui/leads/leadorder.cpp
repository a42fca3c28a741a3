// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadorder.h"

#include "base/words.h"
#include "book/book.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numeric>
#include <ranges>

namespace ridealong {

namespace {

constexpr uint64_t last = ~uint64_t(0); // unknown values

uint64_t ascending(double number)
{
    if (std::isnan(number))
        return last;
    const auto bits = std::bit_cast<uint64_t>(number == 0 ? 0.0 : number);
    return bits >> 63 ? ~bits : bits | uint64_t(1) << 63;
}

uint64_t turned(uint64_t key, bool descending)
{
    return descending && key != last ? last - 1 - key : key;
}

// Qt compares sort keys of the C locale by their bytes, which is no order; English is.
QLocale sortingLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

bool isPooled(const LeadColumn &column)
{
    return column.shape() == LeadColumn::Shape::coded && column.field().kind == LeadFieldRef::Kind::stored &&
           column.field().type == Type::text;
}

// The order of codes that are no free texts: stages as the process has them, names, choices, grades.
std::vector<uint64_t> ranksOfCodes(const Book &book, const LeadColumn &column)
{
    std::vector<uint64_t> ranks(column.codeCount(), last);
    if (column.field().type == Type::link && column.field().target == Entity::stage) {
        for (size_t i = 0; i < book.stageOrder().size(); ++i)
            ranks[book.stageOrder()[i]] = i;
        return ranks;
    }
    std::vector<std::pair<QString, uint32_t>> names;
    const QStringList choices = shown(column.field().choices).split(u'|', Qt::SkipEmptyParts);
    for (uint32_t code = 1; code < ranks.size(); ++code) {
        ranks[code] = code;
        const auto texts = column.textsOf(column.valueOfCode(code));
        const QString text = texts.empty() ? QString() : shown(texts.front());
        if (column.field().type == Type::link)
            names.emplace_back(text, code);
        else if (const auto place = choices.indexOf(text); place >= 0 && column.field().type == Type::choice)
            ranks[code] = uint64_t(place);
    }
    QCollator collator(sortingLocale());
    std::ranges::sort(names,
                      [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    for (size_t i = 0; i < names.size(); ++i)
        ranks[names[i].second] = names[i].first.isEmpty() ? last : i;
    return ranks;
}

} // namespace

TextRanks::TextRanks()
    : m_collator(sortingLocale())
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

bool TextRanks::renew(const LeadColumn &column, size_t most)
{
    const size_t fresh = column.codeCount() - m_keys.size();
    const auto count = uint32_t(m_keys.size() + std::min(fresh, most));
    const bool all = fresh <= most;
    if (all && count == m_ranks.size())
        return true;
    const auto known = m_order.size();
    const TextPool &pool = column.data().leads.pool(column.field().field);
    for (auto code = uint32_t(m_keys.size()); code < count; ++code) {
        m_keys.push_back(m_collator.sortKey(shown(pool.view({code}))));
        m_order.push_back(code);
    }
    const auto before = [this](uint32_t a, uint32_t b) { return m_keys[a].compare(m_keys[b]) < 0; };
    const auto middle = m_order.begin() + ptrdiff_t(known);
    std::sort(middle, m_order.end(), before);
    std::inplace_merge(m_order.begin(), middle, m_order.end(), before);
    if (!all)
        return false;
    m_ranks.resize(count);
    uint32_t rank = 0;
    for (size_t i = 0; i < m_order.size(); ++i) {
        rank += i > 0 && before(m_order[i - 1], m_order[i]);
        m_ranks[m_order[i]] = rank;
    }
    return true;
}

struct LeadOrder::Part
{
    enum class Kind : uint8_t { number, codes, texts, plain, overdue };

    LeadColumn column;
    Kind kind;
    bool descending;
    TextRanks *texts = nullptr;
    std::vector<uint64_t> ranks = {}; // of codes
};

LeadOrder::LeadOrder(const Book &book, std::vector<SortKey> keys, TextRankCache &texts)
    : m_book(book)
    , m_texts(texts)
    , m_keys(std::move(keys))
{
    for (const SortKey &key : m_keys) {
        const bool overdue = key.field == overdueFirst;
        LeadColumn column(book.leadData(), findLeadField(book.leadData(), overdue ? "next_step" : key.field));
        if (!column.field().isFound())
            continue;
        const auto kind = overdue                                       ? Part::Kind::overdue
                          : column.shape() == LeadColumn::Shape::number ? Part::Kind::number
                          : isPooled(column)                            ? Part::Kind::texts
                          : column.shape() == LeadColumn::Shape::coded  ? Part::Kind::codes
                                                                        : Part::Kind::plain;
        m_parts.push_back({std::move(column), kind, key.descending});
    }
    renew();
}

LeadOrder::~LeadOrder() = default;

void LeadOrder::renew()
{
    for (Part &part : m_parts) {
        if (part.kind == Part::Kind::codes)
            part.ranks = ranksOfCodes(m_book, part.column);
        if (part.kind == Part::Kind::texts) {
            part.texts = &m_texts[part.column.field().key];
            part.texts->renew(part.column);
        }
    }
}

bool LeadOrder::prepare(const Book &book, const std::string &field, TextRankCache &texts)
{
    constexpr size_t slice = 1000;
    const LeadColumn column(book.leadData(), findLeadField(book.leadData(), field));
    return !column.field().isFound() || !isPooled(column) || texts[field].renew(column, slice);
}

std::vector<uint64_t> LeadOrder::read(const Part &part, std::span<const uint32_t> leads) const
{
    std::vector<uint64_t> keys(leads.size());
    if (part.kind == Part::Kind::overdue) {
        for (size_t i = 0; i < leads.size(); ++i)
            keys[i] = m_book.standing(leads[i]).stepState == StepState::overdue ? 0 : 1;
        return keys;
    }
    if (part.kind == Part::Kind::number) {
        std::vector<double> numbers(leads.size());
        part.column.numbers(leads, numbers.data());
        std::ranges::transform(numbers, keys.begin(),
                               [&](double number) { return turned(ascending(number), part.descending); });
        return keys;
    }
    std::vector<uint32_t> codes(leads.size());
    part.column.codes(leads, codes.data());
    for (size_t i = 0; i < leads.size(); ++i) {
        uint64_t key = last;
        if (codes[i] && part.kind == Part::Kind::texts)
            key = part.texts->knows(codes[i]) ? part.texts->rankOf(codes[i]) : last;
        else if (codes[i] && codes[i] < part.ranks.size())
            key = part.ranks[codes[i]];
        keys[i] = turned(key, part.descending);
    }
    return keys;
}

namespace {

struct Sorted
{
    uint64_t key;
    uint32_t place; // in the list that is sorted
};

// By the key, equal ones as they stood: a pass of counting for each byte in which keys differ. Few do for
// dates and ranks, so that this is several times as fast as comparing.
void sortStably(std::vector<Sorted> &rows)
{
    uint64_t some = 0, all = last;
    for (const Sorted &row : rows)
        some |= row.key, all &= row.key;
    std::vector<Sorted> spare(rows.size());
    for (int shift = 0; shift < 64; shift += 8) {
        if (((some ^ all) >> shift & 0xFF) == 0)
            continue;
        std::array<size_t, 257> starts{};
        for (const Sorted &row : rows)
            ++starts[(row.key >> shift & 0xFF) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const Sorted &row : rows)
            spare[starts[row.key >> shift & 0xFF]++] = row;
        rows.swap(spare);
    }
}

// Ranks of values that have no codes, such as texts of custom fields.
std::vector<uint64_t> plainKeys(const LeadColumn &column, std::span<const uint32_t> leads, bool descending)
{
    std::vector<std::pair<QString, size_t>> texts;
    for (size_t i = 0; i < leads.size(); ++i)
        texts.emplace_back(shown(leadText(column.data(), leads[i], column.field())), i);
    QCollator collator(sortingLocale());
    std::ranges::sort(texts,
                      [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    std::vector<uint64_t> keys(leads.size(), last);
    uint64_t rank = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        rank += i > 0 && texts[i].first != texts[i - 1].first;
        if (!texts[i].first.isEmpty())
            keys[texts[i].second] = turned(rank, descending);
    }
    return keys;
}

} // namespace

void LeadOrder::sort(std::vector<uint32_t> &leads)
{
    renew();
    std::vector<Sorted> rows(leads.size());
    for (uint32_t i = 0; i < rows.size(); ++i)
        rows[i] = {leads[i], i};
    if (!std::ranges::is_sorted(leads))
        sortStably(rows);
    for (const Part &part : m_parts | std::views::reverse) { // the last key first, as each sort is stable
        const auto keys = part.kind == Part::Kind::plain ? plainKeys(part.column, leads, part.descending)
                                                         : read(part, leads);
        for (Sorted &row : rows)
            row.key = keys[row.place];
        sortStably(rows);
    }
    std::vector<uint32_t> sorted(leads.size());
    std::ranges::transform(rows, sorted.begin(), [&](const Sorted &row) { return leads[row.place]; });
    leads.swap(sorted);
}

bool LeadOrder::less(uint32_t a, uint32_t b) const
{
    const uint32_t pair[] = {a, b};
    for (const Part &part : m_parts) {
        const auto keys =
            part.kind == Part::Kind::plain ? plainKeys(part.column, pair, part.descending) : read(part, pair);
        if (keys[0] != keys[1])
            return keys[0] < keys[1];
    }
    return a < b;
}

} // namespace ridealong
