// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/rules.h"

#include "base/spoken.h"
#include "base/words.h"
#include "followup/quickwords.h"
#include "grading/modeldraft.h"
#include "grading/pointsspin.h"
#include "grading/ruledialogs.h"
#include "lead/filter.h"
#include "leads/fittedtable.h"
#include "scoring/modelwords.h"
#include "scoring/preview.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ridealong {

namespace {

QString kindWords(const Book &book, const EngagementRule &rule)
{
    const uint32_t kind = book.kindNamed(rule.activity);
    const QString name =
        kind ? shown(book.tables().kind.text(kind, kindField("label"))) : shown(rule.activity);
    return rule.outcome.empty() ? name : EngagementPane::tr("%1, %2").arg(name, outcomeText(rule.outcome));
}

EngagementRule newRule()
{
    EngagementRule rule;
    rule.points = 10;
    return rule;
}

QString timesWords(int atMost)
{
    if (atMost == 0)
        return EngagementPane::tr("each");
    return atMost == 1 ? EngagementPane::tr("once") : EngagementPane::tr("%1 times").arg(atMost);
}

} // namespace

GatesPane::GatesPane(ShellContext &shell, ModelDraft &draft, QWidget *parent)
    : RulesPane(
          tr("Gates"),
          tr("A gate can only lower a grade: with “need = none, at most C” no lead without a need is an A "
             "or a B."),
          tr("Add a gate"),
          {{.title = tr("While")},
           {.title = tr("At most"), .width = 64},
           {.title = tr("Leads"), .width = 64, .right = true}},
          parent)
    , m_shell(shell)
    , m_draft(draft)
{
    connect(this, &RulesPane::addAsked, this, [this] { edit(-1); });
    connect(this, &RulesPane::editAsked, this, &GatesPane::edit);
    connect(this, &RulesPane::removeAsked, this, &GatesPane::remove);
}

void GatesPane::refresh()
{
    const LeadData &leadData = m_shell.session->book().leadData();
    const std::vector<uint32_t> open = openLeads(leadData);
    std::vector<RuleLine> lines;
    for (const Gate &gate : m_draft.model().gates) {
        const auto filter = parseFilter(gate.when, leadData);
        const QString count =
            filter ? spokenLocale().toString(qlonglong(filter->select(open).size())) : tr("wrong");
        lines.push_back({{shown(gate.when), QString(QLatin1Char(letter(gate.atMost))), count},
                         tr("%1, holds for %2 open leads").arg(gateWords(gate), count)});
    }
    setLines(lines);
}

void GatesPane::edit(int gate)
{
    const auto &gates = m_draft.model().gates;
    const bool isNew = gate < 0 || size_t(gate) >= gates.size();
    auto *dialog =
        new GateDialog(m_shell.session->book().leadData(), isNew ? Gate{} : gates[size_t(gate)], this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, gate, isNew] {
        m_draft.edit({}, [&](Model &model) {
            if (isNew)
                model.gates.push_back(dialog->gate());
            else if (size_t(gate) < model.gates.size())
                model.gates[size_t(gate)] = dialog->gate();
        });
    });
    dialog->open();
}

void GatesPane::remove(int gate)
{
    m_draft.edit({}, [&](Model &model) {
        if (gate >= 0 && size_t(gate) < model.gates.size())
            model.gates.erase(model.gates.begin() + gate);
    });
}

EngagementPane::EngagementPane(ShellContext &shell, ModelDraft &draft, QWidget *parent)
    : RulesPane(
          tr("Engagement"),
          tr("How warm a lead is, apart from its grade: points for what happened lately. They halve over "
             "the half-life. Shown together as A1."),
          tr("Add a rule"),
          {{.title = tr("Activity")},
           {.title = tr("Points"), .width = 56, .right = true},
           {.title = tr("Half-life"), .width = 76, .right = true},
           {.title = tr("Counts"), .width = 70}},
          parent)
    , m_shell(shell)
    , m_draft(draft)
{
    addBelow(makeHeat());
    connect(this, &RulesPane::addAsked, this, [this] { edit(-1); });
    connect(this, &RulesPane::editAsked, this, &EngagementPane::edit);
    connect(this, &RulesPane::removeAsked, this, &EngagementPane::remove);
}

QWidget *EngagementPane::makeHeat()
{
    auto *heat = new QWidget(this);
    m_hot = new PointsSpin(0, 100, heat);
    m_warm = new PointsSpin(0, 100, heat);
    m_hot->setAccessibleName(tr("Hot from"));
    m_warm->setAccessibleName(tr("Warm from"));
    auto *row = new QHBoxLayout(heat);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(makeLabel(tr("Hot from"), TextRole::body, Tone::primary, heat));
    row->addWidget(m_hot);
    row->addSpacing(12);
    row->addWidget(makeLabel(tr("Warm from"), TextRole::body, Tone::primary, heat));
    row->addWidget(m_warm);
    row->addStretch();
    connect(m_hot, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        m_draft.edit(QStringLiteral("hot"), [&](Model &model) { model.hot = std::max(points, model.warm); });
    });
    connect(m_warm, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        m_draft.edit(QStringLiteral("warm"), [&](Model &model) { model.warm = std::min(points, model.hot); });
    });
    return heat;
}

void EngagementPane::refresh()
{
    std::vector<RuleLine> lines;
    for (const EngagementRule &rule : m_draft.model().engagement) {
        const QString points = pointsWords(rule.points),
                      days = tr("%1 days").arg(pointsWords(rule.halfLifeDays));
        const QString what = kindWords(m_shell.session->book(), rule);
        lines.push_back(
            {{what, points, days, timesWords(rule.atMost)},
             tr("%1: %2 points, half-life %3, %4").arg(what, points, days, timesWords(rule.atMost))});
    }
    setLines(lines);
    m_hot->showValue(m_draft.model().hot);
    m_warm->showValue(m_draft.model().warm);
}

void EngagementPane::edit(int rule)
{
    const auto &rules = m_draft.model().engagement;
    const bool isNew = rule < 0 || size_t(rule) >= rules.size();
    auto *dialog =
        new EngagementDialog(m_shell.session->book(), isNew ? newRule() : rules[size_t(rule)], this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, rule, isNew] {
        m_draft.edit({}, [&](Model &model) {
            if (isNew)
                model.engagement.push_back(dialog->rule());
            else if (size_t(rule) < model.engagement.size())
                model.engagement[size_t(rule)] = dialog->rule();
        });
    });
    dialog->open();
}

void EngagementPane::remove(int rule)
{
    m_draft.edit({}, [&](Model &model) {
        if (rule >= 0 && size_t(rule) < model.engagement.size())
            model.engagement.erase(model.engagement.begin() + rule);
    });
}

} // namespace ridealong
