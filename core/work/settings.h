// SPDX-License-Identifier: GPL-3.0-or-later
// Sets a setting of the book. Appends to a ChangeSet that the caller commits; a value that the setting can't
// have is refused with a sentence.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>

namespace ridealong {

// The keys are those of settingDefaults; name, currency and the like are texts as they stand there.
Status setSetting(ChangeSet &changes, const Book &book, const std::string &key, const std::string &text);
// Any key, also one that only the program knows.
void putSetting(ChangeSet &changes, const Book &book, std::string_view key, std::string text);

} // namespace ridealong
