// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a list for a job, as texts for a file, a block at a time: the window reads them between two
// events and the job waits. The first block is read at once. take() fails where the list was changed or went
// away, or the job is cancelled. Made and destroyed on the window's thread.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "lists/listing.h"

#include <QObject>
#include <memory>

namespace ridealong {

class RowFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr int block = 512;
    using Rows = std::vector<std::vector<std::string>>;

    explicit RowFeed(Listing listing);
    const Listing &listing() const { return m_listing; } // what it is; the rows are taken
    int count() const { return m_listing.rows; }
    Result<Rows> take(int from, const Progress &progress); // by the job

private:
    Rows read(int from) const;

    Listing m_listing;
    Rows m_first;
    bool m_hadModel;
    bool m_changed = false; // the window's thread alone reads and writes it
};

// Goes away on the window's thread, whoever lets go of it last.
std::shared_ptr<RowFeed> makeRowFeed(const Listing &listing);

} // namespace ridealong
