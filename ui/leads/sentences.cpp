// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/sentences.h"

namespace ridealong {

namespace {

bool isEnded(const QString &text)
{
    return QStringLiteral(".?!…:").contains(text.back());
}

} // namespace

QString asOneText(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty())
            text += isEnded(text) ? QStringLiteral(" ") : QStringLiteral(". ");
        text += sentence;
    }
    return text;
}

} // namespace ridealong
