// SPDX-License-Identifier: GPL-3.0-or-later
// Views of the list of leads: those that every book has, then those that somebody saved in this one. The
// verbs append to a ChangeSet that the caller commits; what they refuse is an Error with a sentence.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace ridealong {

struct LeadView
{
    QString name;
    std::string filter = {};  // in the filter language
    std::string sort = {};    // "-value,company"; empty for the list's own order
    std::string columns = {}; // keys of fields with commas; empty for the usual ones
    uint32_t saved = 0;       // its row among the views of the book
};

std::vector<LeadView> leadViews(const Book &book);
// Without case; a straight apostrophe will do for a curly one. Of one name the saved view is meant.
std::optional<LeadView> viewNamed(const Book &book, const QString &name);

// Takes the place of a saved view of the same name.
Result<uint32_t> saveView(ChangeSet &changes, const Book &book, const LeadView &view);
Status removeView(ChangeSet &changes, const Book &book, uint32_t saved);
// Refused where another view has that name.
Status renameView(ChangeSet &changes, const Book &book, uint32_t saved, const QString &name);
// Among the saved ones; nothing at either end. Positions are numbered anew.
Status moveView(ChangeSet &changes, const Book &book, uint32_t saved, int places);

} // namespace ridealong
