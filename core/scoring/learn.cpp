// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/learn.h"

#include <cmath>
#include <linear.h>
#include <memory>

namespace ridealong {

namespace {

// A column of tens instead of ones: the penalty hardly touches the intercept.
constexpr double biasColumn = 10;
constexpr int endOfRow = -1;

struct Rows
{
    std::vector<feature_node> nodes; // of all rows, zeros left out
    std::vector<size_t> starts;
    std::vector<double> outcomes;
};

Rows rowsOf(const std::vector<std::vector<double>> &columns, std::span<const uint8_t> won)
{
    Rows rows;
    const int last = int(columns.size()) + 1;
    for (size_t row = 0; row < won.size(); ++row) {
        rows.starts.push_back(rows.nodes.size());
        for (size_t column = 0; column < columns.size(); ++column)
            if (columns[column][row] != 0)
                rows.nodes.push_back({int(column) + 1, columns[column][row]});
        rows.nodes.push_back({last, biasColumn});
        rows.nodes.push_back({endOfRow, 0});
        rows.outcomes.push_back(won[row] ? 1 : -1);
    }
    return rows;
}

} // namespace

Learned learnLogistic(const std::vector<std::vector<double>> &columns, std::span<const uint8_t> won)
{
    Rows rows = rowsOf(columns, won);
    std::vector<feature_node *> starts;
    for (const size_t start : rows.starts)
        starts.push_back(rows.nodes.data() + start);
    problem task{};
    task.l = int(won.size());
    task.n = int(columns.size()) + 1;
    task.y = rows.outcomes.data();
    task.x = starts.data();
    task.bias = biasColumn;
    parameter how{};
    how.solver_type = L2R_LR; // in the primal: the one without random numbers
    how.eps = 1e-6;
    how.C = 1;
    how.p = 0.1;
    set_print_string_function([](const char *) {});
    const auto destroy = [](model *trained) { free_and_destroy_model(&trained); };
    const std::unique_ptr<model, decltype(destroy)> trained(train(&task, &how), destroy);
    const double sign = trained->label[0] == 1 ? 1 : -1;
    Learned learned;
    for (size_t column = 0; column < columns.size(); ++column)
        learned.coefficients.push_back(sign * trained->w[column]);
    learned.intercept = sign * trained->w[columns.size()] * biasColumn;
    return learned;
}

double chanceOf(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

} // namespace ridealong
