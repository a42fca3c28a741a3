// SPDX-License-Identifier: GPL-3.0-or-later
// The sales processes of a book and their stages, called by name. Stages of one name may stand in several
// processes: the process asked for wins, else the first one that has it; "Key accounts/Demo" calls one of a
// certain process. A removed stage keeps its name and its place, for what happened in it stays true. Rows are
// numbers of the book, 0 is none.
#pragma once

#include "book/book.h"

#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

std::vector<uint32_t> processOrder(const Book &book); // live ones, in the order that the manager gave
uint32_t firstProcess(const Book &book);
std::string_view processName(const Book &book, uint32_t process); // of a removed one too
uint32_t processNamed(const Book &book, std::string_view name);   // without case

uint32_t processOf(const Book &book, uint32_t stage);
uint32_t processOfLead(const Book &book, uint32_t lead); // that of its stage

// In their order; `process` 0 is the first one. Those that were removed stand where they stood.
std::vector<uint32_t> stagesOf(const Book &book, uint32_t process);
std::vector<uint32_t> stagesWithRemoved(const Book &book, uint32_t process);
uint32_t firstStageOf(const Book &book, uint32_t process);
bool isNoDecision(const Book &book, uint32_t stage); // by its key, which a copy of a process keeps
uint32_t firstOfType(const Book &book, uint32_t process, StageType type);

// By name or key; of this process if it has one, else as Book::stageNamed().
uint32_t stageNamed(const Book &book, std::string_view name, uint32_t process);
// What Book::stageNamed() finds it by: "Demo", or "Key accounts/Demo" where an earlier process has a Demo
// too.
std::string stageCalled(const Book &book, uint32_t stage);

} // namespace ridealong
