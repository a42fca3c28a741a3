// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: which source pays, and which hand-offs do I take? The table of sources with its warnings and the
// cost of one qualified lead in the middle, the inquiries that wait at the side with their clocks and
// answers, what became of those before below; costs, campaigns and what marketing gets from its header.
#pragma once

#include "handoffs/handofffacts.h"
#include "pages/page.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace ridealong {

class HandoffPane;
class HandoffTable;
class PageHeader;
class QualifiedCosts;
class SegmentedControl;
class SourcesPane;
struct SourceOptions;

class SourcesPage : public Page
{
    Q_OBJECT
public:
    explicit SourcesPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;

private:
    void fillHeader();
    void fillForMarketing(QPushButton &button);
    QWidget *makeMain();
    QWidget *makeSide();
    void addKeys();
    void addCommands();
    SourceOptions options() const;
    void showSources();
    void openLeads(const QString &filter);

    HandoffFacts m_facts;
    bool m_suspects = true; // bought lists and what reps found themselves cost money too
    int m_sources = 0;
    PageHeader *m_header;
    SegmentedControl *m_period;
    QPushButton *m_sideButton; // instead of the side pane, where that has no room
    QPushButton *m_new = nullptr;
    QSplitter *m_split;
    QWidget *m_side = nullptr;
    SourcesPane *m_sourcesPane = nullptr;
    QualifiedCosts *m_costs = nullptr;
    QLabel *m_acceptance = nullptr;
    HandoffTable *m_table = nullptr;
    HandoffPane *m_pane = nullptr;
};

Page *makeSourcesPage(ShellContext &shell, QWidget *parent);
NavCount countSources(const ShellContext &shell); // hand-offs that wait

} // namespace ridealong
