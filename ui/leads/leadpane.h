// SPDX-License-Identifier: GPL-3.0-or-later
// The detail pane beside a list: one lead with its facts, at most three actions, and tabs that say why it has
// its grade, what happened, who is there and what was noted. Reads the book when it is shown and on
// refresh(); whoever owns it calls that when the book has changed.
#pragma once

#include "book/book.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace ridealong {

class CountTabs;
class ElidedLabel;
class GradeBadge;
class StateView;
class WinChances;
struct ShellContext;

class LeadPane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int paneWidth = 392;

    explicit LeadPane(ShellContext &shell, QWidget *parent = nullptr);

    void setLead(uint32_t lead); // 0 is none
    uint32_t lead() const { return m_lead; }
    void refresh();
    CountTabs *tabs() const { return m_tabs; }

private:
    enum Tab { Why, Activity, People, Notes };

    QWidget *makeHead();
    QWidget *makeActions();
    QWidget *makeBody();
    void renewHead();
    void renewTab();
    void fillWhy(QVBoxLayout &column);
    void fillScore(QVBoxLayout &column);
    void fillNextStep(QVBoxLayout &column);
    void fillActivity(QVBoxLayout &column);
    void fillPeople(QVBoxLayout &column);
    void fillNotes(QVBoxLayout &column);
    const Book &book() const;

    ShellContext &m_shell;
    uint32_t m_lead = 0;
    GradeBadge *m_badge;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QToolButton *m_more;
    CountTabs *m_tabs;
    QScrollArea *m_area;
    QStackedWidget *m_stack;
    WinChances *m_chances;
};

} // namespace ridealong
