// SPDX-License-Identifier: GPL-3.0-or-later
// A small file outside the book, one for each laptop id, that remembers where the own streams ended when they
// were last exported, which book that was and on which machine. Against it a book shows that it was restored
// from a backup, or that it is a copy of another one, also where the whole machine was copied. Written after
// the commit and before the change file gets its name. It only grows: what a restored book lacks was exported
// all the same.
#pragma once

#include "base/result.h"
#include "store/exchangelog.h"

#include <QString>
#include <optional>
#include <string_view>
#include <vector>

namespace ridealong {

struct Anchor
{
    Id laptop;
    QString book;             // its canonical path
    std::vector<Head> heads;  // of the own streams
    std::string machine = {}; // see sync/machine.h; empty is unknown, and this one where it is written
};

QString anchorPath(const Id &laptop); // in the folder of the keys
std::optional<Anchor> readAnchor(const Id &laptop);
Status writeAnchor(const Anchor &anchor); // replaced whole or not at all
// The same, with those heads that stood there and that the log does not have.
Status growAnchor(Anchor anchor, const ExchangeLog &log);
bool isOfAnotherMachine(const Anchor &anchor);
std::vector<Head> lostOf(const Anchor &anchor,
                         const ExchangeLog &log); // its heads that the log does not have

enum class BookIs : uint8_t { itself, restored, aCopy };
// `hasKeys`: this machine has the keys of the laptop that the book says it is. `stillThere`: the anchor's own
// book is another file that exists and says the same laptop. `lost`: hex of the heads of which the book knows
// that it lost them, and that it writes into other streams since.
BookIs judge(const std::optional<Anchor> &anchor, const QString &book, bool hasKeys, bool stillThere,
             std::string_view lost, const ExchangeLog &log);

} // namespace ridealong
