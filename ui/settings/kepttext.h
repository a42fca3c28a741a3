// SPDX-License-Identifier: GPL-3.0-or-later
// What a field of text knows of the book while a person types: the text that stands there, and how another
// one is committed.
#pragma once

#include "base/result.h"

#include <functional>

namespace ridealong {

class KeptText
{
public:
    using Commit = std::function<Status(const QString &text)>;

    explicit KeptText(Commit commit);
    const QString &text() const { return m_text; }
    // What now stands in the book. False where `shown` is being typed, or was refused, and is to stay.
    bool take(const QString &text, const QString &shown);
    void startAt(const QString &text) { m_text = text; }
    // Commits what is new and says what is wrong with it; empty for nothing.
    QString enter(const QString &typed);

private:
    Commit m_commit;
    QString m_text;
    bool m_committing = false;
};

} // namespace ridealong
