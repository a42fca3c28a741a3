// SPDX-License-Identifier: GPL-3.0-or-later
#include "quicklog/quickedit.h"

#include "followup/quicktokens.h"

namespace ridealong {

QString withWords(const QString &line, QuickPlace place, const QString &words)
{
    QByteArray bytes = line.toUtf8();
    if (place.isSet() && place.end <= size_t(bytes.size())) {
        bytes.replace(qsizetype(place.begin), qsizetype(place.end - place.begin), words.toUtf8());
        return QString::fromUtf8(bytes);
    }
    const auto noteAt = qsizetype(quickNoteAt({bytes.constData(), size_t(bytes.size())}));
    const QByteArray note = bytes.mid(noteAt);
    const std::string_view said = withoutBlanks({bytes.constData(), size_t(noteAt)});
    QByteArray out(said.data(), qsizetype(said.size()));
    if (!out.isEmpty() && !words.isEmpty())
        out += ", ";
    out += words.toUtf8();
    return QString::fromUtf8(note.isEmpty() ? out : out + ", " + note);
}

QString firstWords(const char *words)
{
    return QString::fromUtf8(words).section(QLatin1Char('|'), 0, 0);
}

} // namespace ridealong
