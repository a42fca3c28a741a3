// SPDX-License-Identifier: GPL-3.0-or-later
// Below the heat table: demos and ride-alongs, what followed the rides, the stages against the team, and the
// list of rides. One of them is in view; the page is asked for its figures when it comes into view.
#pragma once

#include "coaching/coachingfacts.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class CountTabs;
class DemoChart;
class FittedTable;

// What a scan of the whole book says of a rep.
struct RepStudy
{
    CoachingEffect effect;
    RoleTally roles;
    RoleShift shift;
    std::vector<StageAgainstTeam> stages;
    RepNumbers numbers;
};

class LowerPane : public QWidget
{
    Q_OBJECT
public:
    enum Tab { demos, effect, stages, rides };

    explicit LowerPane(bool showsTeam, QWidget *parent = nullptr);

    Tab tab() const;
    void show(Tab tab);
    void setDemos(const Book &book, uint32_t rep, const DemoWeeks &weeks);
    void setStudy(const Book &book, uint32_t rep, const RepStudy &study);
    void setReading(); // the study is on its way
    void setRides(const std::vector<RideLine> &lines);
    DemoChart *chart() const { return m_chart; }
    QString effectText() const;
    FittedTable *rideTable() const { return m_rides; }

Q_SIGNALS:
    void tabChosen();
    void weekOpened(ridealong::Week week);
    void stageOpened(uint32_t stage);
    void rideOpened(uint32_t ride, bool isPlanned);

private:
    QWidget *makeDemos();
    QWidget *makeEffect();
    QWidget *makeStages();
    QWidget *makeRides();
    void showEffect(const Book &book, uint32_t rep, const RepStudy &study);
    void showStages(const Book &book, const RepStudy &study);

    bool m_showsTeam;
    CountTabs *m_tabs;
    std::vector<QWidget *> m_parts;
    QLabel *m_demosText = nullptr, *m_effectText = nullptr, *m_rolesText = nullptr, *m_habits = nullptr;
    QLabel *m_stagesText = nullptr;
    DemoChart *m_chart = nullptr;
    FittedTable *m_effect = nullptr, *m_stages = nullptr, *m_rides = nullptr;
    QWidget *m_noRides = nullptr;
    std::vector<uint32_t> m_stageRows;
    std::vector<RideLine> m_rideLines;
};

} // namespace ridealong
