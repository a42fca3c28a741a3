// SPDX-License-Identifier: GPL-3.0-or-later
// Where do leads get lost, and what becomes of whose? Leads that came in within a time, from stage to stage
// of one process, by source, owner or another key, with why they were lost and how fast the open ones turn
// into money. Each figure leads to its leads.
#pragma once

#include "measure/lossreasons.h"
#include "pages/page.h"

class QComboBox;
class QLabel;

namespace ridealong {

class FigureTable;
class PageHeader;
class SegmentedControl;

class FunnelPage : public Page
{
    Q_OBJECT
public:
    explicit FunnelPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    QString answer() const;
    FigureTable *stages() const { return m_stages; }
    FigureTable *keyTable() const { return m_keys; }
    QList<KeyHint> keys() const override;
    FigureTable *reasons() const { return m_reasons; }
    FigureTable *velocityTable() const { return m_velocity; }
    QComboBox *by() const { return m_by; }
    QComboBox *process() const { return m_process; }

private:
    QWidget *makeMain();
    QWidget *makeSide();
    void fillProcesses();
    void showFunnel();
    void showBy();
    void openStage(int row, int column);
    void openKey(int row, int column);
    void openVelocity(int row);
    void openReason(int row);
    void list(const std::vector<uint32_t> &leads);
    void goToLeads(const QString &filter);
    FunnelOf of() const;
    FunnelBy byNow() const;

    PageHeader *m_header;
    QComboBox *m_process;
    SegmentedControl *m_time;
    FigureTable *m_stages = nullptr;
    QComboBox *m_by = nullptr;
    FigureTable *m_keys = nullptr;
    FigureTable *m_velocity = nullptr;
    FigureTable *m_reasons = nullptr;
    QLabel *m_noKeys = nullptr, *m_noReasons = nullptr;
    std::vector<StageConversion> m_steps;
    std::vector<FunnelRow> m_rows;
    std::vector<LossReason> m_lost;
    int m_entered = 0;
};

Page *makeFunnelPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
