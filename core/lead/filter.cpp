// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/filter.h"

#include <algorithm>
#include <numeric>

namespace ridealong {

Filter::Filter(std::vector<Node> nodes, std::vector<FilterTest> tests)
    : m_nodes(std::move(nodes))
    , m_tests(std::move(tests))
{
    refresh();
}

void Filter::refresh()
{
    for (FilterTest &test : m_tests)
        test.refresh();
}

void Filter::evaluate(uint32_t at, std::span<const uint32_t> leads, uint8_t *mask) const
{
    const Node &node = m_nodes[at];
    if (node.kind == Node::Kind::test)
        return m_tests[node.test].evaluate(leads, mask);
    evaluate(node.children[0], leads, mask);
    if (node.kind == Node::Kind::none) {
        for (size_t i = 0; i < leads.size(); ++i)
            mask[i] ^= 1;
        return;
    }
    for (size_t child = 1; child < node.children.size(); ++child)
        decideRest(node, node.children[child], leads, mask);
}

// Only the leads that the parts before left open are asked further: with `and` those that hold so far.
void Filter::decideRest(const Node &node, uint32_t child, std::span<const uint32_t> leads,
                        uint8_t *mask) const
{
    const uint8_t open = node.kind == Node::Kind::all;
    uint32_t rest[leadBlock];
    static_assert(leadBlock <= 256);
    uint8_t place[leadBlock], holds[leadBlock];
    size_t n = 0;
    for (size_t i = 0; i < leads.size(); ++i) {
        rest[n] = leads[i];
        place[n] = uint8_t(i);
        n += mask[i] == open;
    }
    if (n == 0)
        return;
    evaluate(child, {rest, n}, holds);
    for (size_t i = 0; i < n; ++i)
        mask[place[i]] = holds[i];
}

bool Filter::evaluate(uint32_t at, uint32_t lead, const Assumption &what) const
{
    const Node &node = m_nodes[at];
    const auto holds = [&](uint32_t child) { return evaluate(child, lead, what); };
    switch (node.kind) {
    case Node::Kind::all:
        return std::ranges::all_of(node.children, holds);
    case Node::Kind::any:
        return std::ranges::any_of(node.children, holds);
    case Node::Kind::none:
        return !holds(node.children[0]);
    case Node::Kind::test:
        break;
    }
    const FilterTest &test = m_tests[node.test];
    return test.holds(test.column.field().key == what.field ? what.value : test.column.value(lead));
}

bool Filter::matches(uint32_t lead) const
{
    uint8_t mask = 0;
    matches({&lead, 1}, &mask);
    return mask;
}

bool Filter::matches(uint32_t lead, const Assumption &what) const
{
    return isEmpty() || evaluate(uint32_t(m_nodes.size() - 1), lead, what);
}

void Filter::matches(std::span<const uint32_t> leads, uint8_t *mask) const
{
    if (isEmpty()) {
        std::fill_n(mask, leads.size(), uint8_t(1));
        return;
    }
    for (size_t at = 0; at < leads.size(); at += leadBlock) {
        const auto block = leads.subspan(at, std::min(leadBlock, leads.size() - at));
        evaluate(uint32_t(m_nodes.size() - 1), block, mask + at);
    }
}

std::vector<uint32_t> Filter::select(std::span<const uint32_t> leads) const
{
    std::vector<uint32_t> chosen;
    uint8_t mask[leadBlock];
    for (size_t at = 0; at < leads.size(); at += leadBlock) {
        const auto block = leads.subspan(at, std::min(leadBlock, leads.size() - at));
        matches(block, mask);
        for (size_t i = 0; i < block.size(); ++i)
            if (mask[i])
                chosen.push_back(block[i]);
    }
    return chosen;
}

// Whether a lead is deleted is asked last, of all that were chosen at once: it stands in a part of the row
// that few filters read, and without a branch the rows are fetched side by side.
std::vector<uint32_t> Filter::select(const LeadData &data) const
{
    std::vector<uint32_t> chosen;
    uint32_t block[leadBlock];
    uint8_t mask[leadBlock];
    const uint32_t end = data.leads.end();
    for (uint32_t first = 1; first < end; first += leadBlock) {
        const size_t n = std::min<size_t>(leadBlock, end - first);
        std::iota(block, block + n, first);
        matches({block, n}, mask);
        for (size_t i = 0; i < n; ++i)
            if (mask[i])
                chosen.push_back(block[i]);
    }
    size_t kept = 0;
    for (const uint32_t lead : chosen) {
        chosen[kept] = lead;
        kept += data.leads.has(lead);
    }
    chosen.resize(kept);
    return chosen;
}

std::string Filter::print(uint32_t at, bool inside) const
{
    const Node &node = m_nodes[at];
    if (node.kind == Node::Kind::test)
        return m_tests[node.test].print();
    if (node.kind == Node::Kind::none)
        return "not " + print(node.children[0], true);
    std::string text;
    for (uint32_t child : node.children) {
        if (!text.empty())
            text += node.kind == Node::Kind::all ? " and " : " or ";
        text += print(child, true);
    }
    return inside ? '(' + text + ')' : text;
}

std::string Filter::text() const
{
    return isEmpty() ? std::string{} : print(uint32_t(m_nodes.size() - 1), false);
}

std::vector<std::string> Filter::clauses() const
{
    if (isEmpty())
        return {};
    if (m_nodes.back().kind != Node::Kind::all)
        return {text()};
    std::vector<std::string> parts;
    for (uint32_t child : m_nodes.back().children)
        parts.push_back(print(child, true));
    return parts;
}

std::vector<std::string> Filter::fieldsUsed() const
{
    std::vector<std::string> keys;
    for (const FilterTest &test : m_tests)
        if (!std::ranges::count(keys, test.column.field().key))
            keys.push_back(test.column.field().key);
    return keys;
}

} // namespace ridealong
