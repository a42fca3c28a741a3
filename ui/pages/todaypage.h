// SPDX-License-Identifier: GPL-3.0-or-later
// Today: what needs me now? The headline figures, the list of what needs a person, the week of each rep, and
// the weekly report in one click. A rep sees what is his or her own.
#pragma once

#include "pages/page.h"
#include "today/todayfacts.h"

#include <QTimer>

namespace ridealong {

class NeedsPane;
class PageHeader;
class RepsTable;
class TodayFigures;
struct Need;

class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;

private:
    void addActions();
    void showFacts();
    void openNeed(const Need &need);

    TodayFacts m_facts;
    PageHeader *m_header;
    TodayFigures *m_figures;
    NeedsPane *m_needs;
    RepsTable *m_reps;
    QTimer m_later;
};

Page *makeTodayPage(ShellContext &shell, QWidget *parent);
NavCount countNeeds(const ShellContext &shell);

} // namespace ridealong
