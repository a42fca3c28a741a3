// SPDX-License-Identifier: GPL-3.0-or-later
// Compares a rendered text with the file of that name under tests/data. With RIDEALONG_UPDATE_GOLDENS=1 in
// the environment the file is written instead, to be read in the diff.
#pragma once

#include <gtest/gtest.h>

#include <string>

testing::AssertionResult isGolden(const std::string &name, const std::string &text);
