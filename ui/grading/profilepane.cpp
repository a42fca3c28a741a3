// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/profilepane.h"

#include "grading/answerdialog.h"
#include "grading/answerlist.h"
#include "grading/criterialist.h"
#include "grading/criteriondialog.h"
#include "grading/foldvaluesdialog.h"
#include "grading/livegrading.h"
#include "grading/missingbox.h"
#include "grading/modeldraft.h"
#include "grading/suggestdialog.h"
#include "lead/samevalues.h"
#include "scoring/modelwords.h"
#include "scoring/valuecounts.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostValues = 2000; // of a field: in more nobody finds slips while the window waits

QString noteOf(const CriterionField &field)
{
    using Kind = CriterionField::Kind;
    if (field.kind == Kind::missing)
        return field.problem;
    const bool asked = field.kind == Kind::field && (field.read.flags & edited);
    return asked || field.read.kind == LeadFieldRef::Kind::custom
               ? ProfilePane::tr("Reps answer this on the lead. Not known gives no points, and the lead says "
                                 "what is missing. The first answer that holds counts.")
               : ProfilePane::tr("The program works this out. Where it can’t, it counts as not known.");
}

QHBoxLayout *indented(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(18, 4, 16, 4);
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

ProfilePane::ProfilePane(ShellContext &shell, ModelDraft &draft, const LiveGrading &live, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_draft(draft)
    , m_live(live)
    , m_list(new CriteriaList(draft, this))
{
    auto *add = makeSmallButton(tr("Add a criterion"), ButtonKind::link, "plus", this);
    auto *suggestion = makeSmallButton(tr("Suggest from history…"), ButtonKind::link, "sparkle", this);
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list);
    auto *ways = indented(add);
    ways->addWidget(suggestion);
    column->addLayout(ways);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeDetail());
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &ProfilePane::addCriterion);
    connect(suggestion, &QPushButton::clicked, this, &ProfilePane::suggest);
    connect(m_list, &CriteriaList::currentChanged, this, &ProfilePane::showDetail);
    connect(m_list, &CriteriaList::opened, m_answers, &AnswerList::enter);
    connect(m_list, &CriteriaList::removeAsked, this, &ProfilePane::removeCriterion);
    connect(m_answers, &AnswerList::editAsked, this, [this](size_t answer) { editAnswer(answer, false); });
}

void ProfilePane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_list->focusCurrent();
}

QWidget *ProfilePane::makeDetail()
{
    m_detail = new QWidget(this);
    m_title = makeLabel({}, TextRole::section, Tone::primary, m_detail);
    m_worth = makeLabel({}, TextRole::secondary, Tone::caption, m_detail);
    auto *edit = makeIconButton("pencil", tr("Edit the criterion"), m_detail);
    auto *remove = makeIconButton("trash-2", tr("Remove the criterion"), m_detail);
    m_answers = new AnswerList(m_draft, m_detail);
    auto *add = makeSmallButton(tr("Add an answer"), ButtonKind::link, "plus", m_detail);
    m_fold = makeSmallButton({}, ButtonKind::link, "blend", m_detail);
    m_note = makeLabel({}, TextRole::secondary, Tone::caption, m_detail);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(24, 6, 16, 8);
    m_missing = new MissingBox(m_detail);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 8, 8, 2);
    head->addWidget(m_title, 1);
    head->addWidget(m_worth);
    head->addWidget(edit);
    head->addWidget(remove);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_answers);
    column->addLayout(indented(add));
    column->addLayout(indented(m_fold));
    column->addWidget(m_note);
    column->addWidget(m_missing);
    m_fold->hide();
    connect(edit, &QToolButton::clicked, this, &ProfilePane::editCriterion);
    connect(remove, &QToolButton::clicked, this, &ProfilePane::removeCriterion);
    connect(add, &QPushButton::clicked, this, [this] { editAnswer(0, true); });
    connect(m_fold, &QPushButton::clicked, this, &ProfilePane::foldValues);
    return m_detail;
}

void ProfilePane::refresh()
{
    m_list->refresh(m_shell.session->book().leadData());
    showDetail();
}

const std::vector<uint32_t> &ProfilePane::counts() const
{
    static const std::vector<uint32_t> none;
    const size_t criterion = m_list->current();
    const bool counted = m_live.isReady() && criterion < m_live.shown().scorer().model().criteria.size();
    return counted ? m_live.shown().answers(criterion) : none;
}

void ProfilePane::showDetail()
{
    const size_t current = m_list->current();
    const bool isThere = current < m_draft.model().criteria.size();
    m_detail->setVisible(isThere);
    if (!isThere)
        return;
    const LeadData &leadData = m_shell.session->book().leadData();
    const Criterion &criterion = m_draft.model().criteria[current];
    m_title->setText(labelOf(criterion));
    m_worth->setText(tr("worth up to %1 points").arg(pointsWords(criterion.weight)));
    const CriterionField field = findCriterionField(criterion, leadData);
    m_note->setText(noteOf(field));
    offerFolding(field);
    m_answers->refresh(leadData, current, counts());
}

void ProfilePane::showCounts()
{
    showDetail();
    m_missing->setCounts(m_live.shown());
}

void ProfilePane::chooseCriterion(const std::string &id)
{
    const auto &criteria = m_draft.model().criteria;
    const auto found = std::ranges::find(criteria, id, &Criterion::id);
    if (found == criteria.end())
        return;
    m_list->setCurrent(size_t(found - criteria.begin()));
    m_list->focusCurrent();
}

void ProfilePane::addCriterion()
{
    auto *dialog =
        new CriterionDialog(m_shell.session->book().leadData(), m_draft.model(), Criterion{}, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Criterion added = dialog->criterion();
        m_draft.edit({}, [&](Model &model) { model.criteria.push_back(added); });
        chooseCriterion(added.id);
    });
    dialog->open();
}

void ProfilePane::editCriterion()
{
    const size_t current = m_list->current();
    auto *dialog = new CriterionDialog(m_shell.session->book().leadData(), m_draft.model(),
                                       m_draft.model().criteria[current], this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, current] {
        m_draft.edit({}, [&](Model &model) {
            if (current < model.criteria.size())
                model.criteria[current] = dialog->criterion();
        });
    });
    dialog->open();
}

void ProfilePane::removeCriterion()
{
    const size_t current = m_list->current();
    m_draft.edit(
        {}, [&](Model &model) { model.criteria.erase(model.criteria.begin() + std::ptrdiff_t(current)); });
    m_list->focusCurrent();
}

void ProfilePane::editAnswer(size_t answer, bool isNew)
{
    const size_t current = m_list->current();
    const Criterion &criterion = m_draft.model().criteria[current];
    const Answer before = isNew ? Answer{.share = 1} : criterion.answers[answer];
    auto *dialog = new AnswerDialog(m_shell.session->book().leadData(), criterion, before, isNew, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, current, answer, isNew] {
        m_draft.edit({}, [&](Model &model) {
            if (current >= model.criteria.size())
                return;
            auto &answers = model.criteria[current].answers;
            if (isNew)
                answers.push_back(dialog->answer());
            else if (answer < answers.size())
                answers[answer] = dialog->answer();
        });
    });
    dialog->open();
}

void ProfilePane::suggest()
{
    askForSuggestion(m_shell, m_draft.model(), this, [this](const Model &model) { m_draft.set(model); });
}

void ProfilePane::bookChanged()
{
    m_spellings.clear();
}

// Spellings of one value would get points apart.
void ProfilePane::offerFolding(const CriterionField &field)
{
    const bool mayHave = field.kind == CriterionField::Kind::field && mayHaveSpellings(field.read);
    const LeadData &leadData = m_shell.session->book().leadData();
    if (mayHave && !m_spellings.contains(field.read.key)) {
        const bool isFew = countValues(leadData, field.read, mostValues + 1).size() <= mostValues;
        m_spellings[field.read.key] = isFew ? sameValues(leadData, field.read).size() : 0;
    }
    const size_t groups = mayHave ? m_spellings[field.read.key] : 0;
    m_fold->setVisible(groups > 0);
    m_fold->setText(groups == 1 ? tr("One value is spelled in several ways…")
                                : tr("%1 values are spelled in several ways…").arg(groups));
}

void ProfilePane::foldValues()
{
    const Criterion &criterion = m_draft.model().criteria[m_list->current()];
    askAndFoldValues(m_shell, criterion.field, this);
}

} // namespace ridealong
