// SPDX-License-Identifier: GPL-3.0-or-later
// The plan of one ride-along: the stops in their order, the route with the leads beside it, and the brief as
// it would be printed. Each change is saved at once and is one undo; a proposed day is saved when it is taken
// or with its first change. A rep, and a ride that is done or cancelled, is shown without changing anything.
#pragma once

#include "measure/ridesuggestion.h"
#include "pages/page.h"

#include <QTimer>
#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace ridealong {

class AddStopField;
class BriefView;
class FieldBox;
class KeptPlaces;
class NearbyTable;
class Notice;
class PageHeader;
class QuietField;
class RouteView;
class SectionHeader;
class StopList;
class WarningStrip;
struct ShellContext;

class Planner : public QWidget
{
    Q_OBJECT
public:
    Planner(ShellContext &shell, KeptPlaces &places, QWidget *parent = nullptr);

    void showRide(uint32_t ride);
    // A whole day with that rep; with leads, these and no others.
    void propose(uint32_t rep, Date on, const std::vector<uint32_t> &leads = {});
    bool renew(); // false where the ride is gone
    bool isShowing() const { return m_draft.rep != 0; }
    bool isProposal() const { return m_draft.row == 0; }
    bool isReading() const { return m_later.isActive(); } // parts of it are still to be renewed
    const RideDraft &draft() const { return m_draft; }
    const RidePlan &plan() const { return m_plan; }
    void printBrief();
    void focusFirst();

    QString statusFact() const;
    QList<KeyHint> keys() const;
    QString answer() const;
    StopList *stops() const { return m_stops; }
    NearbyTable *nearby() const { return m_nearby; }
    WarningStrip *warnings() const { return m_warnings; }
    AddStopField *addField() const { return m_add; }
    BriefView *brief() const { return m_brief; }
    bool acceptProposal();

Q_SIGNALS:
    void left();
    void statusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // The look.
    void fillHeader();
    QWidget *makeStops();
    QWidget *makeRoute();
    QWidget *makeBrief();
    QWidget *makeBriefButtons(QWidget *pane);
    void connectStops();
    void fillTakeAlong();
    // What is shown.
    void setDraft(RideDraft draft);
    void showPlan();
    void showHeader();
    void showState();
    void showSketch();
    void renewNext();
    void startLater();
    bool readOnly() const;
    // What is changed.
    using Edit = std::function<void(RideDraft &)>;
    bool change(const QString &what, const Edit &edit);
    void setRole(int place, int role);
    void setGoal(int place, const QString &text);
    void setVisit(int place, const QString &text);
    void setLeg(int place, const QString &text);
    void setStart(const QString &text);
    void setStartPlace(const QString &text);
    void setObjective(const QString &text);
    void setSkill(uint32_t skill);
    void moveStop(int from, int to);
    void removeStop(int place);
    void addStop(uint32_t lead);
    void addSuggested(const StopSuggestion &stop);
    void insertStop(DraftStop stop, size_t position);
    void shorten();
    void chooseDay();
    void chooseRep();
    void takeDay(Date on);
    void takeRep(uint32_t rep);
    void chooseSkill();
    bool handle(QKeyEvent *event);
    bool savedFirst(); // a proposal is saved before it goes out

    ShellContext &m_shell;
    KeptPlaces &m_places;
    RideDraft m_draft;
    RidePlan m_plan;
    std::vector<uint32_t> m_given; // leads that a proposal is made of
    Instant m_savedAt;
    int m_step = 0; // of what is read, each in an event of its own
    QTimer m_later;

    PageHeader *m_header;
    Notice *m_notice;
    QPushButton *m_noticeButton = nullptr;
    std::function<void()> m_noticeDoes;
    WarningStrip *m_warnings;
    QPushButton *m_day, *m_rep, *m_take, *m_accept, *m_briefButton;
    QSplitter *m_split;
    SectionHeader *m_stopsHeader = nullptr, *m_routeHeader = nullptr;
    QPushButton *m_shortest = nullptr;
    StopList *m_stops = nullptr;
    AddStopField *m_add = nullptr;
    QuietField *m_objective = nullptr;
    QPushButton *m_skill = nullptr;
    FieldBox *m_field = nullptr;
    RouteView *m_route = nullptr;
    NearbyTable *m_nearby = nullptr;
    QLabel *m_estimate = nullptr;
    BriefView *m_brief = nullptr;
    QPushButton *m_share = nullptr;
};

} // namespace ridealong
