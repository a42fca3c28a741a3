// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entryfield.h"

#include <QKeyEvent>
#include <algorithm>

namespace ridealong {

namespace {

// Ctrl+Z is about the text while one is typed, and about the book once it stands there.
bool leavesToWindow(QEvent &event, bool isTyped)
{
    if (isTyped || event.type() != QEvent::ShortcutOverride)
        return false;
    auto &key = static_cast<QKeyEvent &>(event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return false;
    event.ignore();
    return true;
}

} // namespace

EntryField::EntryField(KeptText::Commit commit, QWidget *parent)
    : QLineEdit(parent)
    , m_kept(std::move(commit))
{
    connect(this, &QLineEdit::editingFinished, this, &EntryField::enter);
}

void EntryField::setKept(const QString &text)
{
    if (m_kept.take(text, QLineEdit::text()))
        setText(text);
}

void EntryField::startAt(const QString &text)
{
    m_kept.startAt(text);
    setText(text);
    Q_EMIT judged({});
}

void EntryField::enter()
{
    Q_EMIT judged(m_kept.enter(text()));
}

bool EntryField::event(QEvent *event)
{
    return leavesToWindow(*event, text() != m_kept.text()) || QLineEdit::event(event);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && text() != m_kept.text())
        startAt(m_kept.text());
    else
        QLineEdit::keyPressEvent(event);
}

LinesField::LinesField(KeptText::Commit commit, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_kept(std::move(commit))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    connect(this, &QPlainTextEdit::textChanged, this, &LinesField::fit);
    fit();
}

// One line more than there are, for the next one.
void LinesField::fit()
{
    const int lines = std::clamp(blockCount() + 1, 4, 12);
    setFixedHeight(lines * fontMetrics().lineSpacing() + 20);
}

void LinesField::setKept(const QString &text)
{
    if (m_kept.take(text, toPlainText()) && text != toPlainText())
        setPlainText(text);
}

void LinesField::startAt(const QString &text)
{
    m_kept.startAt(text);
    setPlainText(text);
    Q_EMIT judged({});
}

void LinesField::enter()
{
    Q_EMIT judged(m_kept.enter(toPlainText()));
}

bool LinesField::event(QEvent *event)
{
    return leavesToWindow(*event, toPlainText() != m_kept.text()) || QPlainTextEdit::event(event);
}

void LinesField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier)
        enter();
    else if (event->key() == Qt::Key_Escape && toPlainText() != m_kept.text())
        startAt(m_kept.text());
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // back to the sections
    else
        QPlainTextEdit::keyPressEvent(event);
}

void LinesField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        enter();
}

} // namespace ridealong
