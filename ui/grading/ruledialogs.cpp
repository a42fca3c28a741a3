// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/ruledialogs.h"

#include "base/words.h"
#include "followup/quickwords.h"
#include "grading/pointsspin.h"
#include "lead/filter.h"
#include "scoring/criterionfield.h"
#include "scoring/preview.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/kinds.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace ridealong {

namespace {

constexpr double mostPoints = 100, longestHalfLife = 3650, mostTimes = 1000;
constexpr const char *outcomes[] = {"interested", "wants demo", "wants quote",  "not now",
                                    "no answer",  "voicemail",  "left message", "busy"};

QStringList gradeLetters()
{
    QStringList letters;
    for (const char letter : {'B', 'C', 'D', 'E'})
        letters << QString(QLatin1Char(letter));
    return letters;
}

} // namespace

GateDialog::GateDialog(const LeadData &leadData, const Gate &gate, QWidget *parent)
    : FormDialog(gate.when.empty() ? tr("Add a gate") : tr("Edit the gate"),
                 tr("A gate can only lower a grade, whatever the points say."),
                 gate.when.empty() ? tr("Add") : tr("Save"), parent)
    , m_data(leadData)
    , m_when(makeField(tr("need = none"), nullptr, this))
    , m_atMost(nullptr)
    , m_matches(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    m_when->setText(shown(gate.when));
    m_when->setObjectName(QStringLiteral("when"));
    addRow(tr("While"), m_when);
    m_atMost = addChoice(tr("At most"), gradeLetters());
    m_atMost->setCurrentIndex(gate.atMost == Grade::none ? 1 : int(gate.atMost) - int(Grade::B));
    m_matches->setWordWrap(true);
    addWide(m_matches);
    connect(m_when, &QLineEdit::textChanged, this, &GateDialog::showMatches);
    setCheck([this] {
        const auto filter = parseFilter(m_when->text().trimmed().toStdString(), m_data);
        if (!filter)
            return filter.error().text;
        return filter->isEmpty() ? tr("Say when the gate holds, such as need = none.") : QString();
    });
    showMatches();
}

void GateDialog::showMatches()
{
    const auto filter = parseFilter(m_when->text().trimmed().toStdString(), m_data);
    setBad(*m_when, !filter);
    if (!filter)
        m_matches->setText(filter.error().text);
    else if (filter->isEmpty())
        m_matches->setText(
            tr("Written as in the filter of Leads: need = none, employees < 10, country != USA."));
    else if (std::ranges::any_of(filter->fieldsUsed(), followsFromGrade))
        m_matches->setText(tr("A gate can’t rest on the grade or the score itself."));
    else
        m_matches->setText(tr("Holds for %1 open leads.").arg(filter->select(openLeads(m_data)).size()));
}

Gate GateDialog::gate() const
{
    return {.when = m_when->text().trimmed().toStdString(),
            .atMost = Grade(int(Grade::B) + m_atMost->currentIndex())};
}

EngagementDialog::EngagementDialog(const Book &book, const EngagementRule &rule, QWidget *parent)
    : FormDialog(rule.label.empty() ? tr("Add a rule") : tr("Edit the rule"),
                 tr("Points for what happened lately. They halve over the half-life."),
                 rule.label.empty() ? tr("Add") : tr("Save"), parent)
    , m_book(book)
    , m_kinds(kindsInOrder(book))
    , m_label(makeField(tr("Demonstration held"), nullptr, this))
    , m_points(new PointsSpin(-mostPoints, mostPoints, this))
    , m_halfLife(new PointsSpin(1, longestHalfLife, this))
    , m_atMost(new PointsSpin(0, mostTimes, this))
{
    m_label->setText(shown(rule.label));
    m_label->setObjectName(QStringLiteral("label"));
    addRow(tr("Name"), m_label);
    QStringList kinds, words{tr("any")};
    int current = 0;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        kinds << shown(book.tables().kind.text(m_kinds[i], kindField("label")));
        if (book.kindKey(m_kinds[i]) == rule.activity)
            current = int(i);
    }
    for (const char *outcome : outcomes)
        words << outcomeText(outcome);
    m_kind = addChoice(tr("Activity"), kinds);
    m_kind->setCurrentIndex(current);
    m_outcome = addChoice(tr("Outcome"), words, true);
    if (!rule.outcome.empty())
        m_outcome->setEditText(outcomeText(rule.outcome));
    m_points->setValue(rule.points);
    m_halfLife->setValue(rule.halfLifeDays);
    m_halfLife->setSuffix(tr(" days"));
    m_atMost->setValue(rule.atMost);
    m_atMost->setSpecialValueText(tr("each time"));
    m_atMost->setDecimals(0);
    addRow(tr("Points"), m_points);
    addRow(tr("Half-life"), m_halfLife);
    addRow(tr("Counts at most"), m_atMost);
    setCheck(
        [this] { return m_label->text().trimmed().isEmpty() ? tr("Give the rule a name.") : QString(); });
}

EngagementRule EngagementDialog::rule() const
{
    const QString outcome = m_outcome->currentText().trimmed();
    const bool any = outcome.isEmpty() || outcome == tr("any");
    const int kind = m_kind->currentIndex();
    return {.label = m_label->text().trimmed().toStdString(),
            .activity = kind < 0 ? std::string() : std::string(m_book.kindKey(m_kinds[size_t(kind)])),
            .outcome = any ? std::string() : keptOutcome(outcome),
            .points = m_points->value(),
            .halfLifeDays = m_halfLife->value(),
            .atMost = int(m_atMost->value())};
}

} // namespace ridealong
