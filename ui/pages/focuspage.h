// SPDX-License-Identifier: GPL-3.0-or-later
// Focus: is the effort on A's, who drifts, and what do I allow? The team's week, each rep's last weeks,
// brakes with their release, intake with its answers, and the A's that nobody touches.
#pragma once

#include "focus/focusfacts.h"
#include "pages/page.h"

class QGridLayout;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace ridealong {

class IntakePane;
class OwnIntakePane;
class NeglectedPane;
class PageHeader;
class RepCard;
class SegmentedControl;
class StateView;
class TeamStrip;
struct IntakeAnswer;
struct ReleaseWish;

class FocusPage : public Page
{
    Q_OBJECT
public:
    explicit FocusPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    bool showsWeek() const override { return true; }
    QString answer() const;

private:
    QWidget *makeMain();
    QWidget *makeSide();
    void addKeys();
    void showBrakes();
    void showBrake(const RepFocus &rep);
    void showRelease(const RepFocus &rep);
    void showReps();
    void openLeads(const QString &filter);
    bool revealIntake();
    void nameSideButton();
    void release(ReleaseWish wish);
    void answerIntakeOf(const IntakeAnswer &answer);
    void argueIntakeOf(uint32_t lead, const QString &reason);
    void showIntake();
    double mostHours() const;

    FocusFacts m_facts;
    PageHeader *m_header;
    SegmentedControl *m_unit;
    QPushButton *m_sideButton; // instead of the side pane, where that has no room
    QSplitter *m_split;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_brakes = nullptr;
    TeamStrip *m_team = nullptr;
    QGridLayout *m_grid = nullptr;
    std::vector<RepCard *> m_cards;
    StateView *m_noReps = nullptr;
    IntakePane *m_intake = nullptr;
    OwnIntakePane *m_ownIntake = nullptr;
    NeglectedPane *m_neglected = nullptr;
};

Page *makeFocusPage(ShellContext &shell, QWidget *parent);
NavCount countFocus(const ShellContext &shell); // brakes that are on, and leads at intake

} // namespace ridealong
