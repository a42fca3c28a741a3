// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/touchdialog.h"

#include "base/words.h"
#include "book/workdays.h"
#include "followup/quickwords.h"
#include "leads/leadwords.h"
#include "measure/proposals.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

namespace ridealong {

namespace {

constexpr const char *outcomes[] = {"interested", "wants demo", "wants quote",  "not now",
                                    "no answer",  "voicemail",  "left message", "busy"};

QStringList labelsOf(const Book &book, const std::vector<uint32_t> &kinds)
{
    QStringList labels;
    for (const uint32_t kind : kinds)
        labels << shown(book.tables().kind.text(kind, kindField("label")));
    return labels;
}

uint32_t kindAt(const std::vector<uint32_t> &kinds, const QComboBox *combo)
{
    const int at = combo->currentIndex();
    return at >= 0 && size_t(at) < kinds.size() ? kinds[size_t(at)] : 0;
}

void chooseKind(QComboBox &combo, const std::vector<uint32_t> &kinds, uint32_t kind)
{
    if (const auto found = std::ranges::find(kinds, kind); found != kinds.end())
        combo.setCurrentIndex(int(found - kinds.begin()));
}

QStringList outcomeWords()
{
    QStringList words{QString()};
    for (const char *outcome : outcomes)
        words << outcomeText(outcome);
    return words;
}

bool stepIsDue(const Book &book, uint32_t lead)
{
    const StepState state = book.standing(lead).stepState;
    return state == StepState::overdue || state == StepState::today;
}

} // namespace

Date nextWorkday(const Book &book, Date after)
{
    return workdaysAfter(book.info(), after, 1);
}

TouchDialog::TouchDialog(const Book &book, uint32_t lead, uint32_t person, QWidget *parent)
    : FormDialog(tr("Log a call"), companyOf(book, lead), tr("Save"), parent)
    , m_book(book)
    , m_lead(lead)
    , m_person(person)
    , m_kinds(kindsInOrder(book))
    , m_kind(addChoice(tr("What"), labelsOf(book, m_kinds)))
    , m_outcome(addChoice(tr("Outcome"), outcomeWords(), true))
    , m_note(makeField(tr("Note"), nullptr, this))
{
    m_note->setObjectName(QStringLiteral("note"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    addRow(tr("Note"), m_note);
    if (book.standing(lead).nextStep.isSet()) {
        m_finishes = new QCheckBox(tr("This does the step “%1”").arg(nextStepOf(book, lead)), this);
        m_finishes->setChecked(stepIsDue(book, lead));
        addWide(m_finishes);
    }
    addNext(book);
    addProposal();
    m_outcome->setFocus();
}

void TouchDialog::takeStepForDone(const Book &book)
{
    if (!m_finishes)
        return;
    const uint32_t step = book.standing(m_lead).nextStep.number;
    chooseKind(*m_kind, m_kinds, book.steps()[step].kind.number);
    m_finishes->setChecked(true);
    m_hasNext->setChecked(true);
}

void TouchDialog::addNext(const Book &book)
{
    m_hasNext = new QCheckBox(tr("Next step"), this);
    addWide(m_hasNext);
    m_nextKind = addChoice(tr("What next"), labelsOf(book, m_kinds));
    m_nextDue = addDate(tr("On"), nextWorkday(book, book.today()));
    m_nextDue->setMinimumDate(qDateOf(book.today()));
    m_nextNote = makeField(tr("Call back on the quote"), nullptr, this);
    addRow(tr("About"), m_nextNote);
    for (QWidget *field : {static_cast<QWidget *>(m_nextKind), static_cast<QWidget *>(m_nextDue),
                           static_cast<QWidget *>(m_nextNote)}) {
        field->setEnabled(false);
        connect(m_hasNext, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    m_hasNext->setChecked(!book.standing(m_lead).nextStep.isSet() || stepIsDue(book, m_lead));
}

void TouchDialog::addProposal()
{
    m_why = makeLabel({}, TextRole::secondary, Tone::caption, this);
    m_why->setWordWrap(true);
    addWide(m_why);
    const auto changed = [this] { m_ownNext = m_ownNext || !m_proposing; };
    connect(m_nextKind, &QComboBox::currentIndexChanged, this, changed);
    connect(m_nextDue, &QDateEdit::dateChanged, this, changed);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TouchDialog::propose);
    connect(m_outcome, &QComboBox::currentTextChanged, this, &TouchDialog::propose);
    connect(m_hasNext, &QCheckBox::clicked, this, [this] { m_ownNext = true; });
    connect(m_hasNext, &QCheckBox::toggled, this, &TouchDialog::propose);
    propose();
}

void TouchDialog::propose()
{
    const DoneTouch touch{.kind = kindAt(m_kinds, m_kind),
                          .outcome = keptOutcome(m_outcome->currentText().trimmed())};
    const StepProposal proposal = proposeNext(m_book, m_lead, touch);
    const bool over = proposal.by == ProposedBy::over;
    m_why->setText(m_ownNext || proposal.by == ProposedBy::usual ? QString() : proposal.reason);
    m_why->setVisible(!m_why->text().isEmpty() && (over || m_hasNext->isChecked()));
    if (m_ownNext || m_proposing)
        return;
    m_proposing = true;
    if (over && m_hasNext->isChecked())
        m_hasNext->setChecked(false);
    if (proposal.isStep()) {
        chooseKind(*m_nextKind, m_kinds, proposal.kind);
        m_nextDue->setDate(qDateOf(proposal.due));
    }
    m_proposing = false;
}

TouchAnswer TouchDialog::answer() const
{
    TouchAnswer answer;
    answer.finishesStep = m_finishes && m_finishes->isChecked();
    ActivityWish &activity = answer.wish.activity;
    activity.lead = m_lead;
    activity.kind = kindAt(m_kinds, m_kind);
    activity.person = m_person;
    activity.outcome = keptOutcome(m_outcome->currentText().trimmed());
    activity.note = m_note->text().trimmed().toStdString();
    if (m_hasNext->isChecked())
        answer.wish.next = StepWish{.lead = m_lead,
                                    .kind = kindAt(m_kinds, m_nextKind),
                                    .due = dateOf(m_nextDue->date()),
                                    .note = m_nextNote->text().trimmed().toStdString()};
    return answer;
}

StepDialog::StepDialog(const Book &book, uint32_t lead, QWidget *parent)
    : FormDialog(book.standing(lead).nextStep.isSet() ? tr("Move the next step") : tr("Set the next step"),
                 companyOf(book, lead), tr("Save"), parent)
    , m_lead(lead)
    , m_kinds(kindsInOrder(book))
{
    if (book.standing(lead).nextStep.isSet())
        addWide(new QLabel(nextStepOf(book, lead), this));
    else
        m_kind = addChoice(tr("What"), labelsOf(book, m_kinds));
    m_due = addDate(tr("On"), std::max(nextWorkday(book, book.today()), book.standing(lead).nextStepOn));
    m_due->setMinimumDate(qDateOf(book.today()));
    if (!m_kind)
        return;
    const StepProposal proposal = proposeNext(book, lead);
    if (proposal.isStep()) {
        chooseKind(*m_kind, m_kinds, proposal.kind);
        m_due->setDate(qDateOf(proposal.due));
    }
    if (proposal.by == ProposedBy::cadence || proposal.by == ProposedBy::over) {
        auto *why = makeLabel(proposal.reason, TextRole::secondary, Tone::caption, this);
        why->setWordWrap(true);
        addWide(why);
    }
    m_note = makeField(tr("Call back on the quote"), nullptr, this);
    addRow(tr("About"), m_note);
}

StepWish StepDialog::wish() const
{
    return {.lead = m_lead,
            .kind = m_kind ? kindAt(m_kinds, m_kind) : 0,
            .due = dateOf(m_due->date()),
            .note = m_note ? m_note->text().trimmed().toStdString() : std::string()};
}

} // namespace ridealong
