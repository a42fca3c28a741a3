// SPDX-License-Identifier: GPL-3.0-or-later
// Gates and engagement of the draft as two lists whose lines are edited in a dialog.
#pragma once

#include "grading/rulespane.h"

namespace ridealong {

class LiveGrading;
class ModelDraft;
class PointsSpin;
struct ShellContext;

class GatesPane : public RulesPane
{
    Q_OBJECT
public:
    GatesPane(ShellContext &shell, ModelDraft &draft, QWidget *parent = nullptr);
    void refresh();

private:
    void edit(int gate);
    void remove(int gate);

    ShellContext &m_shell;
    ModelDraft &m_draft;
};

class EngagementPane : public RulesPane
{
    Q_OBJECT
public:
    EngagementPane(ShellContext &shell, ModelDraft &draft, QWidget *parent = nullptr);
    void refresh();

private:
    void edit(int rule);
    void remove(int rule);
    QWidget *makeHeat();

    ShellContext &m_shell;
    ModelDraft &m_draft;
    PointsSpin *m_hot = nullptr;
    PointsSpin *m_warm = nullptr;
};

} // namespace ridealong
