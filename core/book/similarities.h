// SPDX-License-Identifier: GPL-3.0-or-later
// How much each lead looks like the book's best accounts, by the fields that the manager chose (the setting
// `lookalike_fields`). Worked out for all leads when somebody first asks, and kept true by the Book: after a
// commit the leads that it touched, all where it moved a seed or a range. May be asked from any thread while
// nobody writes the book.
#pragma once

#include "book/bestaccounts.h"
#include "scoring/evaluate.h"
#include "scoring/lookalikes.h"

#include <memory>
#include <mutex>

namespace ridealong {

constexpr std::string_view lookalikeFieldsKey = "lookalike_fields";

// The fields that are compared: the manager's, else the usual ones.
std::vector<ComparedField> chosenFields(const Book &book, std::span<const uint32_t> seeds);

struct Resemblance
{
    BestAccounts best;
    std::shared_ptr<const Lookalikes> lookalikes;
    std::vector<double> ofLead; // by number, NaN for unknown; empty until all were asked for

    double of(uint32_t lead) const { return lead < ofLead.size() ? ofLead[lead] : std::nan(""); }
};

class Similarities
{
public:
    std::shared_ptr<const Resemblance> ask(const Book &book) const;
    // Without the leads, for one who asks about a few: a scan for the seeds, and nothing where it was made.
    std::shared_ptr<const Resemblance> askSeeds(const Book &book) const;

    // For the Book. What renew() says: whether leads that were not touched may be others now.
    bool renew(const Book &book, const ChangeSet &changes, const Touched &touched);
    void forget();
    void takeOver(const Similarities &others, const Book &book); // that holds the rows of theirs now
    const Resemblance *known() const { return m_known.get(); }

private:
    bool isMoved(const Book &book, const ChangeSet &changes, const Touched &touched);

    mutable std::mutex m_asking;
    mutable std::shared_ptr<Resemblance> m_known; // replaced, not written, while somebody else holds it
};

// What `similarity` is today, for any scorer of any model: a draft, a back-test. Stays as of now when the
// book changes.
SimilarityOf similarityOf(const Book &book);
// The same, but nothing is worked out for a model that does not read it.
SimilarityOf similarityFor(const Model &model, const Book &book);

} // namespace ridealong
