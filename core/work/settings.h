// SPDX-License-Identifier: GPL-3.0-or-later
// Sets settings of the book. Appends to a ChangeSet that the caller commits; a value that the setting can't
// have is refused with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ridealong {

// The keys are those of settingDefaults; name, currency and the like are texts as they stand there.
Status setSetting(ChangeSet &changes, const Book &book, const std::string &key, const std::string &text);
// Several that hold together: a day that starts later and ends later.
using SettingText = std::pair<std::string, std::string>;
Status setSettings(ChangeSet &changes, const Book &book, std::span<const SettingText> wanted);

// What a setting that is a number may be; null for one that is none.
struct SettingRange
{
    const char *key;
    double least, most;
    bool whole, mayBeEmpty;
};
const SettingRange *rangeOf(std::string_view key);

std::string holidaysText(const std::set<Date> &days); // as the setting holds them
// Any key, also one that only the program knows.
void putSetting(ChangeSet &changes, const Book &book, std::string_view key, std::string text);

} // namespace ridealong
