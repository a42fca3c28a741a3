// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-up as revenue: what would following up on more inquiries bring, and how do we know? At the left the
// rule of 45 with the book's figures, at the right the did-you-buy audit that gives the rule its own rates.
#pragma once

#include "measure/followuprevenue.h"
#include "pages/page.h"

namespace ridealong {

class AuditPane;
class PageHeader;
class SegmentedControl;
class WorthPane;
struct AuditAnswered;

class WorthPage : public Page
{
    Q_OBJECT
public:
    explicit WorthPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;

private:
    void addKeys();
    void showWorth();
    void showRows();
    void record(const AuditAnswered &answer);
    void openRow(const std::string &key, uint32_t person);
    Period period() const;
    uint32_t only() const; // a rep sees his own

    PageHeader *m_header;
    SegmentedControl *m_time;
    WorthPane *m_worth;
    AuditPane *m_audits;
    QWidget *m_side = nullptr;
    int m_asked = 0;
    size_t m_due = 0;
};

Page *makeWorthPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
