// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/noteeditor.h"

#include "base/words.h"
#include "focus/focusfacts.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/coaching.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

namespace ridealong {

NoteEditor::NoteEditor(QWidget *parent)
    : QWidget(parent)
    , m_note(new QPlainTextEdit(this))
    , m_kind(new SegmentedControl(tr("Who may read the note"), {tr("Private"), tr("Shared")}, this))
    , m_add(makeSmallButton(tr("Add note"), ButtonKind::normal, nullptr, this))
    , m_line(makeField(tr("Add a commitment"), nullptr, this))
    , m_reading(makeLabel({}, TextRole::status, Tone::caption, this))
{
    m_note->setAccessibleName(tr("New note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(currentTheme().px(58));
    m_note->installEventFilter(this);
    m_line->installEventFilter(this);
    m_line->setAccessibleName(tr("New commitment"));
    m_reading->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addStretch(1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 10, 16, 10);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(row);
    column->addWidget(m_line);
    column->addWidget(m_reading);
    connect(m_add, &QPushButton::clicked, this, &NoteEditor::addNote);
    connect(m_kind, &SegmentedControl::chosen, this, &NoteEditor::showKind);
    connect(m_line, &QLineEdit::textChanged, this, &NoteEditor::showReading);
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT commitmentAsked(m_line->text());
    });
    showKind();
    showReading();
}

void NoteEditor::setRep(const Book &book, uint32_t rep, uint32_t user, bool mayWrite)
{
    m_book = &book;
    m_user = user;
    setEnabled(mayWrite && rep);
    if (rep == m_rep)
        return showKind();
    m_typed[m_rep] = {m_note->toPlainText(), m_line->text(), isPrivate()};
    m_rep = rep;
    const Typed typed = m_typed.contains(rep) ? m_typed[rep] : Typed{};
    m_note->setPlainText(typed.note);
    m_line->setText(typed.line);
    m_kind->setCurrent(typed.isPrivate ? 0 : 1);
    const QString name = firstNameOf(book, rep).toLower();
    m_line->setPlaceholderText(tr("Add a commitment: %1 sends three names by fri").arg(name));
    showKind();
    showReading();
}

bool NoteEditor::isPrivate() const
{
    return m_kind->current() == 0;
}

void NoteEditor::showKind()
{
    m_note->setPlaceholderText(isPrivate() || !m_book
                                   ? tr("Add a note. Private notes never leave this laptop.")
                                   : tr("Add a note that %1 may read.").arg(firstNameOf(*m_book, m_rep)));
    m_add->setText(isPrivate() ? tr("Add note") : tr("Share note"));
}

void NoteEditor::showReading()
{
    const QString line = m_line->text().trimmed();
    m_reading->setVisible(!line.isEmpty());
    if (line.isEmpty() || !m_book)
        return;
    const CommitmentWish wish = readCommitment(*m_book, m_rep, m_user, line.toStdString());
    const QString who = firstNameOf(*m_book, wish.person), what = shown(wish.what);
    m_reading->setText(
        wish.due.isSet()
            ? tr("%1, by %2: %3. Enter saves.").arg(who, nearDayWords(wish.due, m_book->today()), what)
            : tr("%1, no day: %2. End with “by fri” for one. Enter saves.").arg(who, what));
}

void NoteEditor::startNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::startCommitment()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void NoteEditor::addNote()
{
    const QString text = m_note->toPlainText().trimmed();
    if (text.isEmpty())
        return startNote();
    Q_EMIT noteAsked(text, isPrivate());
}

void NoteEditor::forgetNote()
{
    m_note->clear();
    m_kind->setCurrent(0); // the next one is private again
}

void NoteEditor::forgetLine()
{
    m_line->clear();
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.key() == Qt::Key_Escape)
        return Q_EMIT left(), true;
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_note && enter && key.modifiers() & Qt::ControlModifier)
        return addNote(), true;
    return false;
}

} // namespace ridealong
