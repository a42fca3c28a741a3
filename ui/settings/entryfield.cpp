// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/entryfield.h"

#include <QKeyEvent>

namespace ridealong {

EntryField::EntryField(Commit commit, QWidget *parent)
    : QLineEdit(parent)
    , m_commit(std::move(commit))
{
    connect(this, &QLineEdit::editingFinished, this, &EntryField::enter);
}

void EntryField::setKept(const QString &text)
{
    const bool touched = QLineEdit::text() != m_kept && !m_committing;
    m_kept = text;
    if (!touched)
        setText(text);
}

void EntryField::enter()
{
    if (text() == m_kept || m_committing)
        return Q_EMIT judged({});
    m_committing = true; // the page that is told of the commit brings the text as the book has it
    const Status done = m_commit(text());
    m_committing = false;
    if (done)
        m_kept = text();
    Q_EMIT judged(done ? QString() : done.error().text);
}

void EntryField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || text() == m_kept)
        return QLineEdit::keyPressEvent(event);
    setText(m_kept);
    Q_EMIT judged({});
}

} // namespace ridealong
