// SPDX-License-Identifier: GPL-3.0-or-later
// The draft itself: the company profile, the gates and the engagement rules as tabs, and whether the points
// sum to 100.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ridealong {

class CountTabs;
class EngagementPane;
class GatesPane;
class LiveGrading;
class ModelDraft;
class ProfilePane;
struct Model;
struct ShellContext;

bool sumsToHundred(const Model &model);

class ScorecardPane : public QWidget
{
    Q_OBJECT
public:
    ScorecardPane(ShellContext &shell, ModelDraft &draft, const LiveGrading &live, QWidget *parent = nullptr);
    void refresh();
    void showCounts();
    void chooseCriterion(const std::string &id);
    ProfilePane *profile() const { return m_profile; }

private:
    QWidget *makeSum();

    ModelDraft &m_draft;
    CountTabs *m_tabs;
    QStackedWidget *m_stack;
    ProfilePane *m_profile;
    GatesPane *m_gates;
    EngagementPane *m_engagement;
    QLabel *m_sum = nullptr;
    QPushButton *m_shareOut = nullptr;
};

} // namespace ridealong
