// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt for marketing: what became of each lead that was handed off, a row for each offer, oldest
// first; withdrawn offers only where a lead has no other. Holds nothing private: no notes, no comments, no
// reasons of grades. CSV, XLSX or JSON by the ending of the name; the same book gives the same text. The file
// appears whole or not at all.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <optional>

namespace ridealong {

class Store;

struct ReceiptWish
{
    Period period = {};                     // of the offers
    std::optional<std::string> source = {}; // without case
};

// The hand-offs that it holds, in their order.
std::vector<uint32_t> receiptRows(const Book &book, const ReceiptWish &wish);
// Gives the number of rows.
Result<int64_t> writeReceipt(const Book &book, const Store &store, const QString &path,
                             const ReceiptWish &wish);

} // namespace ridealong
