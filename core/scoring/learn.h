// SPDX-License-Identifier: GPL-3.0-or-later
// Logistic regression with a small penalty on large coefficients, by liblinear. Draws no random numbers: the
// same rows in the same order give the same coefficients.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ridealong {

struct Learned
{
    double intercept = 0;
    std::vector<double> coefficients; // by column
};

// `columns` are the values of each feature by row, `won` the outcome.
Learned learnLogistic(const std::vector<std::vector<double>> &columns, std::span<const uint8_t> won);
double chanceOf(double logOdds); // 0-1

} // namespace ridealong
