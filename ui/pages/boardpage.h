// SPDX-License-Identifier: GPL-3.0-or-later
// Where is money stuck, and what moves today? A lane for each open stage and one for what was won this
// quarter; or a lane for each rep. A card goes to another lane by mouse or by Shift and an arrow: that is a
// commit with Undo, and where the move needs a reason a dialog asks. A refused move leaves the card.
#pragma once

#include "pages/page.h"

#include "leads/leadlistmodel.h"

#include <QTimer>
#include <set>

class QHBoxLayout;
class QLabel;

namespace ridealong {

class Chip;
class FlowLayout;
class Lane;
class PageHeader;

class BoardPage : public Page
{
    Q_OBJECT
public:
    explicit BoardPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;

    size_t laneCount() const { return m_lanes.size(); }
    Lane &lane(size_t index) const { return *m_lanes[index].widget; }
    // What a drop and Shift with an arrow do.
    void carry(uint32_t lead, int toLane);

private:
    struct LaneInfo
    {
        enum class Kind : uint8_t { stage, won, rep };
        Kind kind = Kind::stage;
        uint32_t number = 0; // of the stage or the rep
        Lane *widget = nullptr;
    };
    struct Show
    {
        uint32_t rep = 0; // 0 is all
        std::set<Grade> grades = {Grade::A, Grade::B, Grade::C};
    };

    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeLanes();
    void addKeys();
    void renewReps();
    void addGradeChips();
    void renewLanes();
    std::vector<LaneInfo> wantedLanes() const;
    void addLane(LaneInfo info);
    LeadQuery queryOf(const LaneInfo &info) const;
    bool belongs(const LaneInfo &info, uint32_t lead) const;
    QString titleOf(const LaneInfo &info) const;
    void requery();
    void sayLane(const LaneInfo &info);
    void say();
    QString answer() const;
    uint32_t stuckLead() const;
    QString stuckSentence() const;
    bool isValued(uint32_t stage) const;
    uint32_t stageFor(const LaneInfo &info, uint32_t lead) const;
    int placeOf(const Lane *lane) const;
    int laneOf(uint32_t lead) const;
    uint32_t currentLead() const;
    void step(Lane *from, int lanes);
    void showHint(const LaneInfo &to, uint32_t lead, QPoint at);
    QString hintText(const LaneInfo &to, uint32_t lead) const;
    void follow();

    const Book &m_book;
    PageHeader *m_header = nullptr;
    QWidget *m_repArea = nullptr;
    FlowLayout *m_reps = nullptr;
    QHBoxLayout *m_laneRow = nullptr;
    QLabel *m_hint;
    std::vector<LaneInfo> m_lanes;
    StagePlaces m_places;
    Show m_show;
    bool m_byRep = false;
    uint32_t m_carried = 0; // its lane gets the focus when it has arrived
    QTimer m_later;
};

Page *makeBoardPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
