// SPDX-License-Identifier: GPL-3.0-or-later
// Several sales processes side by side; a lead follows the one of its stage. Verbs append to a ChangeSet that
// the caller commits; what they refuse is an Error with a sentence, and then nothing was appended. A removed
// process stays in what happened: its stages keep their names, and its leads are in another one.
#pragma once

#include "work/process.h"

namespace ridealong {

// Behind the others, with the stages of `copyOf`, or with the usual ones when that is 0.
Result<uint32_t> addProcess(ChangeSet &changes, const Book &book, const std::string &name,
                            uint32_t copyOf = 0);
Status renameProcess(ChangeSet &changes, const Book &book, uint32_t process, const std::string &name);
Status moveProcess(ChangeSet &changes, const Book &book, uint32_t process, int by);

int leadsOfProcess(const Book &book, uint32_t process); // in a stage of it, deleted ones too
// `removal.into` is a process here. Each lead goes to the stage of the same name and type there, else to the
// one of its type with the nearest probability that is not higher.
Status removeProcess(ChangeSet &changes, const Book &book, uint32_t process, const Removal &removal = {});
// The stage of another process that stands for this one; 0 where it has none of its type.
uint32_t counterpart(const Book &book, uint32_t stage, uint32_t process);

} // namespace ridealong
