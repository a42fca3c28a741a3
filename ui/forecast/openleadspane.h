// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of open leads beside the forecast, one at a time. Enter or a double click opens a lead, C asks
// for the category of the chosen ones, W takes them into the scenario (they close later) or out of it.
#pragma once

#include "forecast/openleads.h"

#include <QWidget>
#include <set>

class QLabel;
class QMenu;
class QPushButton;
class QCheckBox;

namespace ridealong {

class CountTabs;
class FittedTable;
class SectionHeader;

class OpenLeadsPane : public QWidget
{
    Q_OBJECT
public:
    explicit OpenLeadsPane(QWidget *parent = nullptr);

    void setLeads(const Book &book, const OpenLeads &leads);
    void setCounts(const std::array<int, openLists> &counts);
    void setSlipping(const std::vector<uint32_t> &slipping);
    void setLeavesOutOld(bool out);
    void setMayWrite(bool may) { m_mayWrite = may; }
    OpenList list() const;
    void setList(OpenList list);
    std::vector<uint32_t> chosen() const;
    FittedTable *table() const { return m_table; }

Q_SIGNALS:
    void listChanged();
    void opened(uint32_t lead);
    void allOpened(const std::vector<uint32_t> &leads);
    void categoryAsked(const std::vector<uint32_t> &leads, const char *category); // empty: none
    void slipToggled(const std::vector<uint32_t> &leads);
    void leaveOutOldAsked(bool out);

public:
    void askCategory();
    void toggleSlip();

private:
    void dressTable();
    void chooseAny();
    void addRow(const Book &book, const OpenLead &lead);
    void fillCategories(QMenu &menu);
    void offerMenu(QPoint at);
    void showWords();
    void showChecks();

    SectionHeader *m_header;
    CountTabs *m_tabs;
    QCheckBox *m_leaveOut;
    FittedTable *m_table;
    QLabel *m_words;
    QPushButton *m_more;
    const Book *m_book = nullptr; // until the page reads again
    OpenLeads m_leads;
    std::set<uint32_t> m_slipping;
    bool m_mayWrite = true;
};

} // namespace ridealong
