// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promisedialogs.h"

#include "base/words.h"
#include "dialogs/touchdialog.h"
#include "followup/quickwords.h"
#include "shell/widgets/fields.h"
#include "work/kinds.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace ridealong {

namespace {

constexpr size_t offeredOutcomes = 8;

QStringList outcomesOffered()
{
    QStringList words{QString()};
    for (const QuickOutcome &outcome :
         quickOutcomes().first(std::min(offeredOutcomes, quickOutcomes().size())))
        words << outcomeText(outcome.kept);
    return words;
}

std::vector<uint32_t> kindsWithOwn(const Book &book)
{
    std::vector<uint32_t> kinds = kindsInOrder(book);
    kinds.insert(kinds.begin(), 0);
    return kinds;
}

QStringList labelsOf(const Book &book, const std::vector<uint32_t> &kinds, const QString &own)
{
    QStringList labels;
    for (const uint32_t kind : kinds)
        labels << (kind ? shown(book.tables().kind.text(kind, kindField("label"))) : own);
    return labels;
}

uint32_t chosen(const std::vector<uint32_t> &kinds, const QComboBox *combo)
{
    const int at = combo->currentIndex();
    return at >= 0 && size_t(at) < kinds.size() ? kinds[size_t(at)] : 0;
}

} // namespace

TouchesDialog::TouchesDialog(const Book &book, Asks asks, const QString &subject, QWidget *parent)
    : FormDialog(asks == Asks::done ? tr("Done, and next") : tr("Log a call"), subject, tr("Save"), parent)
    , m_kinds(kindsWithOwn(book))
    , m_kind(addChoice(tr("What"), labelsOf(book, m_kinds, tr("As planned"))))
    , m_outcome(addChoice(tr("Outcome"), outcomesOffered(), true))
    , m_note(makeField(tr("Note"), nullptr, this))
{
    addRow(tr("Note"), m_note);
    if (asks == Asks::touch)
        m_kind->setCurrentIndex(m_kinds.size() > 1 ? 1 : 0);
    addNext(book, asks == Asks::done);
    m_outcome->setFocus();
}

void TouchesDialog::addNext(const Book &book, bool offered)
{
    if (!offered)
        return; // the steps that are open stay, and are the next ones
    m_hasNext = new QCheckBox(tr("Next step for each"), this);
    addWide(m_hasNext);
    m_nextKind = addChoice(tr("What next"), labelsOf(book, m_kinds, tr("The same again")));
    m_nextDue = addDate(tr("On"), nextWorkday(book, book.today()));
    m_nextDue->setMinimumDate(qDateOf(book.today()));
    m_nextNote = makeField(tr("Call back on the quote"), nullptr, this);
    addRow(tr("About"), m_nextNote);
    m_hasNext->setChecked(true);
    for (QWidget *field : {static_cast<QWidget *>(m_nextKind), static_cast<QWidget *>(m_nextDue),
                           static_cast<QWidget *>(m_nextNote)})
        connect(m_hasNext, &QCheckBox::toggled, field, &QWidget::setEnabled);
}

TouchesAnswer TouchesDialog::answer() const
{
    TouchesAnswer answer;
    answer.touch.kind = chosen(m_kinds, m_kind);
    answer.touch.outcome = keptOutcome(m_outcome->currentText().trimmed());
    answer.touch.note = m_note->text().trimmed().toStdString();
    if (m_hasNext && m_hasNext->isChecked())
        answer.next = StepWish{.kind = chosen(m_kinds, m_nextKind),
                               .due = dateOf(m_nextDue->date()),
                               .note = m_nextNote->text().trimmed().toStdString()};
    return answer;
}

NewDateDialog::NewDateDialog(const Book &book, const QString &subject, Date proposed, QWidget *parent)
    : FormDialog(tr("Move date"), subject, tr("Move"), parent)
    , m_date(addDate(tr("To"), proposed))
{
    m_date->setMinimumDate(qDateOf(book.today()));
}

Date NewDateDialog::date() const
{
    return dateOf(m_date->date());
}

DropDialog::DropDialog(const QString &subject, QWidget *parent)
    : FormDialog(tr("Drop the step"), subject, tr("Drop"), parent)
    , m_reason(addChoice(tr("Reason"),
                         {tr("No longer needed"), tr("They came back first"), tr("Planned twice"),
                          tr("Nobody to be reached")},
                         true))
{
    setCheck([this] { return reason().isEmpty() ? tr("Say why the step is dropped.") : QString(); });
}

QString DropDialog::reason() const
{
    return m_reason->currentText().trimmed();
}

} // namespace ridealong
