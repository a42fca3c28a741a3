// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/stopline.h"

#include "base/words.h"
#include "work/quicklog.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr int endOfDay = 24 * 60;

QString tr(const char *text)
{
    return QCoreApplication::translate("Debrief", text);
}

QuickLine lineOf(const Book &book, const std::string &typed)
{
    const LeadNames none; // the lead is known
    return readQuickLine(typed, quickContext(book, none, endOfDay));
}

QString kindLabel(const Book &book, const std::string &key)
{
    const uint32_t kind = book.kindNamed(key);
    return kind ? shown(book.tables().kind.text(kind, kindField("label"))) : shown(key);
}

// A step has its kind by the outcome where the line names none.
std::string nextKindOf(const QuickLine &line)
{
    if (!line.nextKind.empty())
        return line.nextKind;
    return line.outcome && line.outcome->nextKind ? line.outcome->nextKind : "call";
}

bool isAsRead(const Book &book, const QString &line, const DebriefStop &stop)
{
    DebriefStop read = stop;
    readStopLine(book, line, read);
    return read.kind == stop.kind && read.outcome == stop.outcome && read.note == stop.note &&
           read.nextOn == stop.nextOn && read.nextKind == stop.nextKind && read.nextNote == stop.nextNote;
}

} // namespace

void readStopLine(const Book &book, const QString &text, DebriefStop &stop)
{
    const std::string typed = text.trimmed().toStdString();
    const QuickLine line = lineOf(book, typed);
    stop.kind = line.what ? line.what->key : "visit";
    stop.outcome = line.outcome ? line.outcome->kept : "";
    stop.note = line.lead;
    if (!line.note.empty())
        stop.note += (stop.note.empty() ? "" : ", ") + line.note;
    stop.nextOn = line.due;
    stop.nextKind = line.due.isSet() ? nextKindOf(line) : std::string();
    stop.nextNote = line.due.isSet() && line.time >= 0 ? tr("at %1").arg(timeWords(line.time)).toStdString()
                                                       : std::string();
}

QString stopLineOf(const Book &book, const DebriefStop &stop)
{
    QStringList parts;
    if (stop.kind != "visit" && !stop.kind.empty())
        parts << shown(stop.kind);
    if (!stop.outcome.empty())
        parts << shown(stop.outcome);
    if (stop.nextOn.isSet())
        parts << QStringLiteral("next %1 %2").arg(shown(stop.nextKind), shown(stop.nextOn.iso()));
    if (!stop.nextNote.empty())
        parts << shown(stop.nextNote);
    if (!stop.note.empty())
        parts << QStringLiteral("note: %1").arg(shown(stop.note));
    const QString line = parts.join(QStringLiteral(", "));
    return isAsRead(book, line, stop) ? line : QString();
}

QStringList stopWords(const Book &book, const DebriefStop &stop)
{
    QStringList words;
    if (!stop.outcome.empty())
        words << outcomeText(stop.outcome);
    if (!stop.kind.empty() && (stop.kind != "visit" || !words.isEmpty()))
        words.prepend(kindLabel(book, stop.kind));
    if (stop.nextOn.isSet()) {
        const QString what = kindLabel(book, stop.nextKind), on = nearDayWords(stop.nextOn, book.today());
        words << (stop.nextNote.empty() ? tr("Next: %1, %2").arg(what, on)
                                        : tr("Next: %1, %2, %3").arg(what, on, shown(stop.nextNote)));
    }
    if (!stop.note.empty())
        words << shown(stop.note);
    return words;
}

} // namespace ridealong
