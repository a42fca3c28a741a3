// SPDX-License-Identifier: GPL-3.0-or-later
// The draft of the scoring model, which stands in the book beside the published one and grades nothing, and
// the published versions. The verbs append to a ChangeSet that the caller commits.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "scoring/model.h"

#include <QString>
#include <optional>

namespace ridealong {

std::string draftTextOf(const Book &book);      // as a model file; empty where there is none
std::optional<Model> draftOf(const Book &book); // what could be read of it; unset where there is none
void keepDraft(ChangeSet &changes, const Book &book, const Model &model);
void dropDraft(ChangeSet &changes, const Book &book);

// Publishes, and the draft is gone with it. Refused with the first fault of the model.
Result<ChangeSet> publishAsVersion(const Book &book, ChangeSet changes, const Model &model, uint32_t by);

std::vector<uint32_t> modelVersions(const Book &book);       // rows, the newest first
Result<Model> modelOfVersion(const Book &book, int version); // as it was published
QString nameOfNext(const Book &book);                        // "Model 7"
QString nameOfPublished(const Book &book);                   // "Model 6"

} // namespace ridealong
