// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a scorecard, as functions on the value. Each leaves a model that can be edited on,
// though perhaps not published yet: weights may sum to something else than 100 meanwhile.
#pragma once

#include "lead/leaddata.h"
#include "scoring/model.h"

namespace ridealong {

// The floor of A (0) to D (3). It is held a point away from its neighbours' and within 0-100.
void setFloor(Model &model, size_t floor, double points);
// Whole points in proportion that sum to 100; those of equal weights first are rounded up. Does nothing
// where no criterion has a weight.
void shareOutWeights(Model &model);
// The same to the last fraction: what a preview shows of a model whose weights do not sum to 100 yet.
Model scaledToHundred(Model model);

// Criteria by dimension, in the order of the model within each: how lists show them.
std::vector<size_t> criteriaInOrder(const Model &model);
// One place up (-1) or down (1) in that list; at the end of a dimension into the next one. Gives its new
// place in the model.
size_t moveCriterion(Model &model, size_t criterion, int by);

std::string freeCriterionId(const Model &model, std::string_view label); // "Site size" is "site_size"

// Fields that a criterion may read: stored, computed and custom ones.
std::vector<LeadFieldRef> criterionFields(const LeadData &data);
// Answers to start from, made of what the leads hold: the most frequent values of a text, quarters of a
// number, yes. They differ in their shares where their order says something, else the manager has to.
std::vector<Answer> firstAnswers(const Criterion &criterion, const LeadData &data,
                                 std::span<const uint32_t> leads);
// The middle of the leads that have a place: what a distance is measured from before somebody says.
std::pair<double, double> middleOf(const LeadData &data, std::span<const uint32_t> leads);

} // namespace ridealong
