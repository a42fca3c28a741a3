// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scorecards.h"

#include "scoring/modelfile.h"

namespace ridealong {

std::string exampleModelText()
{
    return R"({"name": "Model 7", "cutoffs": {"A": 80, "B": 65, "C": 50, "D": 35},
 "criteria": [
  {"id": "industry", "label": "Industry fit", "dimension": "fit", "field": "industry", "weight": 30,
   "answers": [{"is": ["Food", "Beverage"], "share": 1}, {"is": ["Retail"], "share": 0.4}], "otherwise": 0},
  {"id": "size", "label": "Site size", "dimension": "fit", "field": "employees", "weight": 40,
   "answers": [{"at_least": 100, "share": 1}, {"at_least": 20, "below": 100, "share": 0.5}]},
  {"id": "near", "label": "Distance", "dimension": "fit", "field": "distance_km", "from": [39.77, -86.16], "weight": 10,
   "answers": [{"below": 50, "share": 1}, {"at_least": 50, "below": 150, "share": 0.5}]},
  {"id": "budget", "label": "Budget", "dimension": "affordability", "field": "budget", "weight": 20,
   "answers": [{"is": ["yes"], "share": 1}]}],
 "gates": [{"when": "need = none", "at_most": "C"}],
 "engagement": [{"label": "Demo held", "activity": "demo", "points": 40, "half_life_days": 14, "count": "each"}],
 "heat": {"hot": 60, "warm": 25}}
)";
}

Model exampleModel()
{
    return readModel(exampleModelText()).model;
}

Criterion aCriterion(std::string id, std::string field, double weight, std::vector<Answer> answers,
                     double otherwise)
{
    Criterion criterion;
    criterion.id = std::move(id);
    criterion.field = std::move(field);
    criterion.weight = weight;
    criterion.answers = std::move(answers);
    criterion.otherwise = otherwise;
    return criterion;
}

} // namespace ridealong
