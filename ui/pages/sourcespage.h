// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: which hand-offs wait for an answer, and what became of those before? The waiting inquiries with
// their clocks and answers at the side, what became of hand-offs by source, rep and giver in the middle, and
// the receipt for marketing.
#pragma once

#include "handoffs/handofffacts.h"
#include "pages/page.h"

class QPushButton;
class QSplitter;

namespace ridealong {

class HandoffPane;
class HandoffTable;
class PageHeader;
class SegmentedControl;

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
    QWidget *makeMain();
    QWidget *makeSide();
    void addKeys();

    HandoffFacts m_facts;
    PageHeader *m_header;
    SegmentedControl *m_period;
    QPushButton *m_sideButton; // instead of the side pane, where that has no room
    QSplitter *m_split;
    QWidget *m_side = nullptr;
    HandoffTable *m_table = nullptr;
    HandoffPane *m_pane = nullptr;
};

Page *makeSourcesPage(ShellContext &shell, QWidget *parent);
NavCount countSources(const ShellContext &shell); // hand-offs that wait

} // namespace ridealong
