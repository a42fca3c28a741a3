// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/rowfeed.h"

#include <QAbstractItemModel>
#include <QSemaphore>
#include <algorithm>
#include <optional>

namespace ridealong {

namespace {

constexpr int patience = 50; // ms between two looks whether the job is cancelled

// What the window leaves for the job; lives until both are done with it.
struct Tray
{
    QSemaphore ready;
    std::optional<RowFeed::Rows> rows;
};

} // namespace

RowFeed::RowFeed(Listing listing)
    : m_listing(std::move(listing))
    , m_first(read(0))
    , m_hadModel(m_listing.model)
{
    const auto changed = [this] { m_changed = true; };
    if (const QAbstractItemModel *model = m_listing.model) {
        connect(model, &QAbstractItemModel::modelReset, this, changed);
        connect(model, &QAbstractItemModel::layoutChanged, this, changed);
        connect(model, &QAbstractItemModel::rowsInserted, this, changed);
        connect(model, &QAbstractItemModel::rowsRemoved, this, changed);
        connect(model, &QAbstractItemModel::rowsMoved, this, changed);
    }
}

RowFeed::Rows RowFeed::read(int from) const
{
    Rows rows;
    for (int row = from; row < std::min(from + block, m_listing.rows); ++row) {
        std::vector<std::string> &texts = rows.emplace_back();
        for (const report::Cell &cell : m_listing.row(row))
            texts.push_back(rawText(cell, m_listing.currency));
    }
    return rows;
}

Result<RowFeed::Rows> RowFeed::take(int from, const Progress &progress)
{
    if (from == 0)
        return std::move(m_first);
    const auto tray = std::make_shared<Tray>();
    QMetaObject::invokeMethod(
        this,
        [this, tray, from] {
            if (!m_changed && (m_listing.model || !m_hadModel))
                tray->rows = read(from);
            tray->ready.release();
        },
        Qt::QueuedConnection);
    while (!tray->ready.tryAcquire(1, patience))
        if (!goOn(progress, from, count()))
            return Error{ErrorKind::cancelled, tr("The export was cancelled."), {}};
    if (!tray->rows)
        return Error{ErrorKind::busy, tr("The list changed while it was written. Export it again."), {}};
    return std::move(*tray->rows);
}

std::shared_ptr<RowFeed> makeRowFeed(const Listing &listing)
{
    return {new RowFeed(listing), [](RowFeed *feed) { feed->deleteLater(); }};
}

} // namespace ridealong
