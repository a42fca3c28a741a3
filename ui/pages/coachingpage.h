// SPDX-License-Identifier: GPL-3.0-or-later
// Coaching: is this rep getting better, and what comes next? Reps at the left, the skills of the chosen one
// at each ride-along in the middle with what followed, promises and notes at the right. A rep sees the own
// profile only, and never a private note.
#pragma once

#include "coaching/lowerpane.h"
#include "pages/page.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace ridealong {

class CoachingSide;
class HeatTable;
class PageHeader;
class RepHead;
class RepsPane;
class SectionHeader;
class StateView;

class CoachingPage : public Page
{
    Q_OBJECT
public:
    explicit CoachingPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override; // a person's number
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;
    uint32_t rep() const;
    RepsPane *reps() const { return m_reps; }
    HeatTable *heat() const { return m_heat; }
    LowerPane *lower() const { return m_lower; }
    CoachingSide *side() const { return m_side; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addButtons();
    QWidget *makeMiddle();
    QWidget *makeSkillsHeader();
    void connectSide();
    void addKeys();
    void showReps();
    void showRep();
    void showButtons();
    void renewNext();
    void showNumbers();
    void showDemos();
    void showTab();
    void study();
    void rateCurrent(int value);
    void reveal();
    void fitLeft();
    void focusStart();
    void openDemos(Week week);
    void openStage(uint32_t stage);
    void openRide(uint32_t ride, bool isPlanned);

    Reader m_reader;
    PageHeader *m_header;
    QPushButton *m_sideButton;
    QPushButton *m_debrief = nullptr;
    QPushButton *m_plan = nullptr;
    QSplitter *m_split;
    RepsPane *m_reps = nullptr;
    StateView *m_empty = nullptr; // nobody to coach
    RepHead *m_head = nullptr;
    SectionHeader *m_skills = nullptr;
    QToolButton *m_earlier = nullptr, *m_later = nullptr;
    HeatTable *m_heat = nullptr;
    QLabel *m_guide = nullptr;
    LowerPane *m_lower = nullptr;
    CoachingSide *m_side = nullptr;
    QScrollArea *m_left = nullptr, *m_middle = nullptr;
    SkillTable m_table;
    uint32_t m_debriefDue = 0;
    size_t m_repCount = 0;
    QTimer m_timer;
    int m_step = 0;
    struct Studied
    {
        uint32_t rep = 0, activities = 0, rides = 0, stops = 0;
        Date today;
        bool operator==(const Studied &) const = default;
    } m_studied;
};

Page *makeCoachingPage(ShellContext &shell, QWidget *parent);
NavCount countCoaching(const ShellContext &shell); // for a rep: debriefs and notes not read yet

} // namespace ridealong
