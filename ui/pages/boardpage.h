// SPDX-License-Identifier: GPL-3.0-or-later
// Where is money stuck, and what moves today? A lane for each open stage and one for what was won this
// quarter, the other closed stages folded; or a lane for each rep. Cards go to another lane by mouse or by
// Shift and an arrow: that is one commit with Undo, and where the move needs a reason a dialog asks. A
// refused move leaves the cards. The filter is the one of Leads.
#pragma once

#include "leads/boardlanes.h"
#include "leads/shownleads.h"
#include "pages/page.h"

class QLabel;

namespace ridealong {

class BoardFilters;
class FilterBar;
class Lane;
class LaneSet;
class PageHeader;

class BoardPage : public Page
{
    Q_OBJECT
public:
    explicit BoardPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    Lists lists() const override { return Lists::own; }
    QList<KeyHint> keys() const override;

    size_t laneCount() const;
    Lane &lane(size_t index) const;
    LaneSet &lanes() const { return *m_lanes; }
    FilterBar &filterBar() const { return *m_bar; }
    ShownLeads shownLeads() const; // lane after lane
    // What a drop and Shift with an arrow do.
    void carry(const std::vector<uint32_t> &leads, const LaneKey &to);

private:
    QWidget *makeHeader();
    QWidget *makeFilters();
    QWidget *makeBar();
    void makeLanes();
    void addKeys();
    void addCommands();
    void showBar(bool shown);
    void ask();
    void say();
    QString answer() const;
    QString stuckSentence(uint32_t lead) const;
    void showMenu(QPoint globally);
    void showHint(const std::vector<uint32_t> &leads, const LaneKey &to, QPoint globally);

    const Book &m_book;
    PageHeader *m_header = nullptr;
    BoardFilters *m_filters = nullptr;
    FilterBar *m_bar = nullptr;
    LaneSet *m_lanes = nullptr;
    QLabel *m_hint;
};

Page *makeBoardPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
