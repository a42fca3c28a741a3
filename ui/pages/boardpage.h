// SPDX-License-Identifier: GPL-3.0-or-later
// Where is money stuck, and what moves today? A lane for each open stage and one for what was won this
// quarter; or a lane for each rep. A card goes to another lane by mouse or by Shift and an arrow: that is a
// commit with Undo, and where the move needs a reason a dialog asks. A refused move leaves the card.
#pragma once

#include "pages/page.h"

#include "leads/boardlanes.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;

namespace ridealong {

class BoardFilters;
class Lane;
class LaneList;
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
        LaneKey key;
        Lane *widget = nullptr;
        // Kept, so that a moved card is a look at two lanes and not at the whole board.
        LaneFigures figures = {};
    };

    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeLanes();
    void addKeys();
    void renewLanes();
    void addLane(const LaneKey &key);
    void listenTo(Lane *lane);
    void listenTo(LaneList *list, Lane *lane);
    void requery();
    void sayLane(LaneInfo &info);
    void say();
    QString answer() const;
    uint32_t stuckLead() const;
    QString stuckSentence() const;
    int placeOf(const Lane *lane) const;
    int laneOf(uint32_t lead) const;
    uint32_t currentLead() const;
    void step(Lane *from, int lanes);
    void showHint(const LaneInfo &to, uint32_t lead, QPoint at);
    void follow();

    const Book &m_book;
    PageHeader *m_header = nullptr;
    BoardFilters *m_filters = nullptr;
    QHBoxLayout *m_laneRow = nullptr;
    QLabel *m_hint;
    std::vector<LaneInfo> m_lanes;
    StagePlaces m_places;
    bool m_byRep = false;
    uint32_t m_carried = 0; // its lane gets the focus when it has arrived
    QTimer m_later;
};

Page *makeBoardPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
