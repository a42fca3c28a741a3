// SPDX-License-Identifier: GPL-3.0-or-later
// The rep's leads that would fit into the day, with what each is worth, how long it waits and what the way
// round by it costs. Enter or the plus takes one in; the chosen one is shown on the sketch.
#pragma once

#include "measure/ridesuggestion.h"

#include <QWidget>

namespace ridealong {

class FittedTable;
class SectionHeader;

class NearbyTable : public QWidget
{
    Q_OBJECT
public:
    explicit NearbyTable(QWidget *parent = nullptr);
    void setLeads(const Book &book, uint32_t rep, std::vector<StopSuggestion> leads, bool readOnly);
    const std::vector<StopSuggestion> &leads() const { return m_leads; }
    uint32_t chosen() const; // 0 for none
    void choose(uint32_t lead);
    FittedTable *table() const { return m_table; }

Q_SIGNALS:
    void chosenChanged();
    void addAsked(const ridealong::StopSuggestion &lead);
    void opened(uint32_t lead);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void add(int row);

    SectionHeader *m_header;
    FittedTable *m_table;
    std::vector<StopSuggestion> m_leads;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace ridealong
