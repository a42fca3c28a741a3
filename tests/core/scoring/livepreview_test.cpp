// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/livepreview.h"

#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

Model bySize(double share)
{
    Model model;
    model.criteria = {aCriterion("size", "employees", 60, {{.atLeast = 100, .share = share}}),
                      aCriterion("need", "need", 40, {{.is = {"active"}, .share = 1}})};
    return model;
}

// A hundred open leads and one that is lost; every third without a headcount.
void addLeads(LeadSheet &sheet, const Model &now)
{
    for (int i = 0; i <= 100; ++i) {
        const Value size = i % 3 ? whole(i * 2) : Value{};
        const uint32_t lead = sheet.add({{"employees", size}, {"need", text(i % 2 ? "active" : "none")}});
        sheet.standing(lead).stageType = i == 100 ? StageType::lost : StageType::open;
    }
    const LeadData data = sheet.data();
    const Scorer scorer(now, data);
    for (uint32_t lead = 1; lead < data.leads.end(); ++lead) {
        const Scores scores = scorer.score(lead);
        sheet.standing(lead).grade = scores.grade;
        sheet.standing(lead).score = scores.score;
    }
}

} // namespace

TEST(LivePreview, IsInSlicesWhatThePreviewIsAtOnce)
{
    LeadSheet sheet;
    addLeads(sheet, bySize(1));
    const LeadData data = sheet.data();
    const Preview whole = previewModel(Scorer(bySize(1), data), Scorer(bySize(0.5), data));

    LivePreview live(data, Scorer(bySize(0.5), data));
    int slices = 1;
    while (live.advance(7))
        ++slices;

    EXPECT_EQ(slices, 15);
    EXPECT_EQ(live.preview().open, 100u);
    EXPECT_EQ(live.preview().matrix, whole.matrix);
    EXPECT_EQ(live.preview().scoresAfter, whole.scoresAfter);
    EXPECT_GT(live.preview().moves.size(), 0u);
    EXPECT_EQ(live.preview().moves.size(), whole.moves.size());
}

TEST(LivePreview, CountsTheAnswersAndWhatIsNotKnown)
{
    LeadSheet sheet;
    addLeads(sheet, bySize(1));
    const LeadData data = sheet.data();

    LivePreview live(data, Scorer(bySize(1), data));
    while (live.advance(30))
        ;

    // Of 0 to 99 every third has no headcount (34); from 50 on it is 100 or more: 50 less the 17 without.
    EXPECT_EQ(live.answers(0), (std::vector<uint32_t>{34, 33, 33}));
    EXPECT_EQ(live.answers(1), (std::vector<uint32_t>{0, 50, 50}));
    EXPECT_EQ(live.incomplete(), 34u);
}
