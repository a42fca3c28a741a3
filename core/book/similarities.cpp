// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/similarities.h"

#include <algorithm>
#include <numeric>

namespace ridealong {

namespace {

std::vector<std::string_view> keysIn(std::string_view text)
{
    std::vector<std::string_view> keys;
    while (!text.empty()) {
        const size_t comma = text.find(',');
        keys.push_back(text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view{} : text.substr(comma + 1);
    }
    return keys;
}

void work(const Lookalikes &lookalikes, std::span<const uint32_t> leads, std::vector<double> &ofLead)
{
    std::array<Nearness, leadBlock> block;
    for (size_t at = 0; at < leads.size(); at += leadBlock) {
        const auto some = leads.subspan(at, std::min(leadBlock, leads.size() - at));
        lookalikes.of(some, block.data());
        for (size_t i = 0; i < some.size(); ++i)
            ofLead[some[i]] = block[i].similarity;
    }
}

std::shared_ptr<Resemblance> findSeeds(const Book &book)
{
    BestAccounts best = bestAccounts(book);
    const std::vector<uint32_t> seeds = best.leads();
    auto lookalikes = std::make_shared<const Lookalikes>(book.leadData(), seeds, chosenFields(book, seeds));
    return std::make_shared<Resemblance>(
        Resemblance{.best = std::move(best), .lookalikes = std::move(lookalikes), .ofLead = {}});
}

void workOutAll(const Book &book, Resemblance &known)
{
    known.ofLead.assign(book.leads().end(), std::nan(""));
    std::vector<uint32_t> leads(book.leads().end() - 1);
    std::iota(leads.begin(), leads.end(), 1u);
    work(*known.lookalikes, leads, known.ofLead);
}

// What says which leads are won, whose account they are and what they are worth.
bool movesSeeds(const Change &change)
{
    constexpr FieldNo fields[] = {leadField("best_account"), leadField("stage"),     leadField("company"),
                                  leadField("value"),        leadField("closed_on"), leadField("deleted")};
    if (change.entity == Entity::lead)
        return std::ranges::any_of(
            change.cells, [&](const Cell &cell) { return std::ranges::count(fields, cell.field) > 0; });
    return change.entity == Entity::sale || change.entity == Entity::stage ||
           change.entity == Entity::customField;
}

bool isSameField(const ComparedField &a, const ComparedField &b)
{
    return a.key() == b.key();
}

bool mayMoveRange(const Change &change, const ComparedField &field)
{
    if (field.how == ComparedField::How::category || field.how == ComparedField::How::place)
        return false;
    const bool isStored = field.read.kind == LeadFieldRef::Kind::stored;
    if (change.entity == Entity::customValue)
        return !isStored;
    const auto moves = [&](const Cell &cell) {
        return cell.field == leadField("deleted") || (isStored && cell.field == field.read.field);
    };
    return change.entity == Entity::lead && std::ranges::any_of(change.cells, moves);
}

bool mayMoveRange(const ChangeSet &changes, const std::vector<ComparedField> &fields)
{
    return std::ranges::any_of(changes.changes(), [&](const Change &change) {
        return std::ranges::any_of(fields,
                                   [&](const ComparedField &field) { return mayMoveRange(change, field); });
    });
}

} // namespace

std::vector<ComparedField> chosenFields(const Book &book, std::span<const uint32_t> seeds)
{
    std::vector<ComparedField> fields;
    const std::string chosen = book.setting(lookalikeFieldsKey);
    for (const std::string_view key : keysIn(chosen))
        if (auto field = comparableField(book.leadData(), key))
            fields.push_back(std::move(*field));
    return fields.empty() ? usualFields(book.leadData(), seeds) : fields;
}

std::shared_ptr<const Resemblance> Similarities::askSeeds(const Book &book) const
{
    const std::scoped_lock lock(m_asking);
    if (!m_known)
        m_known = findSeeds(book);
    return m_known;
}

std::shared_ptr<const Resemblance> Similarities::ask(const Book &book) const
{
    const std::scoped_lock lock(m_asking);
    if (!m_known)
        m_known = findSeeds(book);
    if (m_known->ofLead.empty()) {
        if (m_known.use_count() > 1)
            m_known = std::make_shared<Resemblance>(*m_known);
        workOutAll(book, *m_known);
    }
    return m_known;
}

void Similarities::forget()
{
    m_known.reset();
}

void Similarities::takeOver(const Similarities &others, const Book &book)
{
    forget();
    if (!others.m_known)
        return;
    const std::vector<uint32_t> &seeds = others.m_known->lookalikes->seeds();
    auto lookalikes =
        std::make_shared<const Lookalikes>(book.leadData(), seeds, others.m_known->lookalikes->fields());
    m_known = std::make_shared<Resemblance>(Resemblance{
        .best = others.m_known->best, .lookalikes = std::move(lookalikes), .ofLead = others.m_known->ofLead});
}

bool Similarities::isMoved(const Book &book, const ChangeSet &changes, const Touched &touched)
{
    const Lookalikes &was = *m_known->lookalikes;
    if (std::ranges::any_of(changes.changes(), movesSeeds)) {
        m_known->best = bestAccounts(book);
        std::vector<uint32_t> seeds = m_known->best.leads();
        std::ranges::sort(seeds);
        if (seeds != was.seeds())
            return true;
    }
    const auto isSeed = [&](uint32_t lead) { return std::ranges::binary_search(was.seeds(), lead); };
    return std::ranges::any_of(touched.leads, isSeed) ||
           !std::ranges::equal(chosenFields(book, was.seeds()), was.fields(), isSameField) ||
           (mayMoveRange(changes, was.fields()) && !was.hasRangesOf(book.leadData()));
}

bool Similarities::renew(const Book &book, const ChangeSet &changes, const Touched &touched)
{
    if (!m_known)
        return false;
    if (m_known.use_count() > 1)
        m_known = std::make_shared<Resemblance>(*m_known);
    if (touched.everything || isMoved(book, changes, touched)) {
        forget();
        return true;
    }
    if (m_known->ofLead.empty())
        return false;
    m_known->ofLead.resize(book.leads().end(), std::nan(""));
    work(*m_known->lookalikes, touched.leads, m_known->ofLead);
    return false;
}

SimilarityOf similarityOf(const Book &book)
{
    return [known = book.similarities().ask(book)](uint32_t lead) { return known->of(lead); };
}

SimilarityOf similarityFor(const Model &model, const Book &book)
{
    const bool reads = std::ranges::count(model.criteria, similarityField, &Criterion::field) > 0;
    return reads ? similarityOf(book) : SimilarityOf{};
}

} // namespace ridealong
