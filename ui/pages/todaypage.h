// SPDX-License-Identifier: GPL-3.0-or-later
// Today: what needs me now, and am I in the field enough? The headline figures, the list of what needs a
// person, the own day, the next ride-along, the week of each rep, and the weekly report in one click. Hours
// are said in place. A rep sees what is his or her own.
#pragma once

#include "pages/page.h"
#include "today/fieldfigure.h"
#include "today/todayfacts.h"

#include <QTimer>

class QBoxLayout;

namespace ridealong {

class HoursEditor;
class NeedsPane;
class NextRidePane;
class PageHeader;
class RepsTable;
class TodayFigures;
class YourDay;
struct DayEntry;
struct Need;

class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    bool leavesPrintKey() const override { return true; } // to the weekly report
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;
    HoursEditor *hours() const { return m_hours; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void connectPanes();
    void addActions();
    void showFacts();
    void openNeed(const Need &need);
    void openEntry(const DayEntry &entry);
    void openRide(uint32_t ride);
    void printBrief(uint32_t ride);
    void planRide();
    void layOut();

    TodayFacts m_facts;
    FieldFacts m_field;
    PageHeader *m_header;
    TodayFigures *m_figures;
    NeedsPane *m_needs;
    RepsTable *m_reps;
    HoursEditor *m_hours;
    YourDay *m_day;
    NextRidePane *m_ride;
    QBoxLayout *m_body = nullptr;
    QWidget *m_side = nullptr, *m_between = nullptr;
    QTimer m_later, m_minute;
};

Page *makeTodayPage(ShellContext &shell, QWidget *parent);
NavCount countNeeds(const ShellContext &shell);

} // namespace ridealong
