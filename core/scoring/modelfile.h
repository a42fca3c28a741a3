// SPDX-License-Identifier: GPL-3.0-or-later
// The model file: JSON in and out, and all that is wrong with one, each with its place. Reading never fails:
// it gives what could be read and the faults.
#pragma once

#include "lead/leaddata.h"
#include "scoring/model.h"

#include <QString>

namespace ridealong {

struct ModelFault
{
    std::string path; // criteria[2].answers[0].share; empty for the file as a whole
    int line = 0;     // from 1; 0 when there is no file
    QString text;
};

struct ModelReading
{
    Model model;
    std::vector<ModelFault> faults;
};

constexpr size_t largestModelFile = 1 << 20;
constexpr size_t mostCriteria = 500;
constexpr size_t mostAnswers = 5000; // of all criteria together
constexpr size_t mostContains = 500; // of those, that look into texts
constexpr size_t mostRules = 200;    // gates, and engagement rules
constexpr size_t mostFaults = 100;   // that are told

enum class ModelState : uint8_t { draft, published }; // weights of a published model sum to 100

ModelReading readModel(std::string_view json); // the form alone
// The sense: fields that exist, answers that fit them, filters, weights and floors.
std::vector<ModelFault> checkModel(const Model &model, const LeadData &data, ModelState state);
ModelReading readAndCheckModel(std::string_view json, const LeadData &data, ModelState state);
QString sentenceOf(const ModelFault &fault); // "Line 7, criteria[0].weight: ..."

std::string writeModel(const Model &model); // pretty, keys in a fixed order, ends with a line feed

} // namespace ridealong
