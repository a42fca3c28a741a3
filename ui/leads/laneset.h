// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes of the board side by side, the folded ones in a stack at the right. Holds which cards are
// selected and where they stand, and follows the book; it commits nothing, but says what the person wants.
#pragma once

#include "leads/boardlanes.h"
#include "leads/lane.h"

#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace ridealong {

class FoldedLane;

class LaneSet : public QScrollArea
{
    Q_OBJECT
public:
    explicit LaneSet(Session &session, QWidget *parent = nullptr);

    void setShow(const BoardShow &show);
    void setByRep(bool byRep);

    size_t count() const { return m_lanes.size(); }
    Lane &lane(size_t index) const { return *m_lanes[index].widget; }
    const LaneKey &keyOf(size_t index) const { return m_lanes[index].key; }
    FoldedLane *folded(const LaneKey &lane) const; // null where it is not folded
    void unfold(const LaneKey &lane, bool unfolded);

    LaneFigures figures() const; // of all open cards
    const StagePlaces &places() const { return m_places; }
    uint32_t currentLead() const;
    std::vector<uint32_t> selectedLeads() const; // of one lane
    // The focus and the selection go with cards that were carried, when they have arrived.
    void followLater(std::vector<uint32_t> leads) { m_carried = std::move(leads); }

Q_SIGNALS:
    void carried(const std::vector<uint32_t> &leads, const LaneKey &to);
    void opened(uint32_t lead);
    void menuWanted(QPoint globally);
    void hovered(const std::vector<uint32_t> &leads, const LaneKey &over, QPoint globally);
    void left();
    void selected(); // other cards than before
    void changed();  // other cards, lanes or figures

private:
    struct LaneInfo
    {
        LaneKey key;
        Lane *widget = nullptr;
        // Kept, so that a moved card is a look at two lanes and not at the whole board.
        LaneFigures figures = {};
    };
    struct FoldInfo
    {
        LaneKey key;
        FoldedLane *widget = nullptr;
    };

    struct Heading
    {
        LaneKey key;
        QString title;
        bool folded = false;
        bool operator==(const Heading &) const = default;
    };

    void follow(const Touched &touched);
    std::vector<Heading> wanted() const;
    void renew();
    void renewLeads(const Touched &touched);
    void addLane(const Heading &heading);
    void addFolded(const Heading &heading);
    void fill();
    std::vector<std::vector<uint32_t>> leadsOfLanes() const;
    void search(std::vector<std::vector<uint32_t>> &lanes) const;
    void countFolded();
    void listenTo(Lane *lane);
    void listenTo(LaneList *list, Lane *lane);
    void sayLane(LaneInfo &info);
    int placeOf(const Lane *lane) const;
    int placeOf(uint32_t lead) const;
    void step(const Lane *from, int lanes);
    void carryBy(const Lane *from, int lanes);
    void followCarried();

    Session &m_session;
    const Book &m_book;
    QHBoxLayout *m_row;
    QVBoxLayout *m_stack;
    std::shared_ptr<TextSearch> m_search;
    std::vector<LaneInfo> m_lanes;
    std::vector<FoldInfo> m_folded;
    std::vector<LaneKey> m_unfolded;
    std::vector<Heading> m_wanted; // as they stand
    StagePlaces m_places;
    BoardShow m_show;
    bool m_byRep = false;
    std::vector<uint32_t> m_carried;
    QTimer m_later;
};

} // namespace ridealong
