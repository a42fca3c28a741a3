// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/kepttext.h"

#include <utility>

namespace ridealong {

KeptText::KeptText(Commit commit)
    : m_commit(std::move(commit))
{
}

bool KeptText::take(const QString &text, const QString &shown)
{
    const bool isTyped = shown != m_text && !m_committing;
    m_text = text;
    return !isTyped;
}

QString KeptText::enter(const QString &typed)
{
    if (typed == m_text || m_committing)
        return {};
    m_committing = true; // whoever is told of the commit may bring the text as the book has it
    const Status done = m_commit(typed);
    m_committing = false;
    if (done)
        m_text = typed;
    return done ? QString() : done.error().text;
}

} // namespace ridealong
