// SPDX-License-Identifier: GPL-3.0-or-later
// How a lead's grade came about, as a few lines under its score: whether it rises or falls, and what ended
// each earlier grade. Nothing for a lead whose grade never moved.
#pragma once

#include <cstdint>

class QVBoxLayout;

namespace ridealong {

class Session;

void addGradeLines(QVBoxLayout &column, const Session &session, uint32_t lead);

} // namespace ridealong
