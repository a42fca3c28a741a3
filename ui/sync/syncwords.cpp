// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncwords.h"

#include "base/spoken.h"
#include "base/words.h"
#include "report/weeklywords.h"
#include "session/exchange.h"
#include "session/nextfilesize.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace ridealong {

namespace {

constexpr qsizetype longestName = 32;

QString tr(const char *text)
{
    return QCoreApplication::translate("SyncWords", text);
}

QString counted(int64_t number)
{
    return QLocale().toString(qlonglong(number));
}

// A number that starts a sentence.
QString firstWord(int number)
{
    return asTitle(report::numberWords(number));
}

bool isInExchange(const LaptopLine &line)
{
    return line.state != LaptopState::thisOne && line.state != LaptopState::revoked &&
           line.state != LaptopState::invited;
}

bool isUpToDate(const LaptopLine &line)
{
    return line.lastFile.isSet() && !line.isUndone && line.daysOld < SyncState::oldAfterDays;
}

QString upToDate(const SyncState &state)
{
    const auto all = int(std::ranges::count_if(state.laptops, isInExchange));
    const auto fresh = int(std::ranges::count_if(
        state.laptops, [](const LaptopLine &line) { return isInExchange(line) && isUpToDate(line); }));
    const auto one = std::ranges::find_if(state.laptops, isInExchange);
    if (all == 0)
        return tr("Nobody has joined yet.");
    if (all == 1)
        return fresh ? tr("%1 is up to date.").arg(one->first) : QString();
    if (!state.isManager)
        return fresh == all ? tr("All laptops are up to date.")
                            : tr("%1 of %2 laptops are up to date.").arg(fresh).arg(all);
    if (fresh == all && all == 2)
        return tr("Both reps are up to date.");
    return fresh == all ? tr("All %1 reps are up to date.").arg(report::numberWords(all))
                        : tr("%1 of %2 reps are up to date.").arg(fresh).arg(all);
}

QString oldFiles(const SyncState &state)
{
    std::vector<const LaptopLine *> old;
    for (const LaptopLine &line : state.laptops)
        if (isInExchange(line) && line.lastFile.isSet() && line.daysOld >= SyncState::oldAfterDays)
            old.push_back(&line);
    if (old.empty())
        return {};
    if (old.size() == 1)
        return tr("%1’s last file is %2 days old.")
            .arg(old.front()->first, report::numberWords(old.front()->daysOld));
    return tr("%1 laptops have sent nothing for %2 days or more.")
        .arg(firstWord(int(old.size())), report::numberWords(SyncState::oldAfterDays));
}

QString undoneImports(const SyncState &state)
{
    QStringList whose;
    for (const LaptopLine &line : state.laptops)
        if (isInExchange(line) && line.isUndone)
            whose << line.first;
    return whose.isEmpty() ? QString() : tr("An import from %1 is undone.").arg(listWords(whose));
}

QString leftToReview(int decisions)
{
    if (decisions == 0)
        return tr("Nothing is left to review.");
    return decisions == 1 ? tr("One conflict is left to review.")
                          : tr("%1 conflicts are left to review.").arg(firstWord(decisions));
}

QString sinceWords(const SyncState &state)
{
    return state.nextSince.localDate() == state.today
               ? timeWords(state.nextSince.localMinuteOfDay())
               : nearDayWords(state.nextSince.localDate(), state.today);
}

// They went out already; a file that was lost heals so.
QString onlyAgainWords(const SyncState &state)
{
    return state.nextAgain == 1 ? tr("Nothing new since %1; 1 change goes out again until it is confirmed")
                                      .arg(sinceWords(state))
                                : tr("Nothing new since %1; %2 changes go out again until they are confirmed")
                                      .arg(sinceWords(state), counted(state.nextAgain));
}

} // namespace

QString thisLaptopWords()
{
    return tr("This laptop");
}

QString belowWords(const LaptopLine &line)
{
    QStringList parts{line.below, line.name};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString fileTimeWords(Instant at, Date today)
{
    if (!at.isSet())
        return {};
    const Date day = at.localDate();
    const QString time = timeWords(at.localMinuteOfDay());
    if (day == today)
        return tr("Today %1").arg(time);
    if (day == today.plus(-1))
        return tr("Yesterday %1").arg(time);
    return nearDayWords(day, today);
}

QString laptopStateWords(const LaptopLine &line)
{
    switch (line.state) {
    case LaptopState::thisOne:
        return tr("this one");
    case LaptopState::conflicts:
        return line.conflicts == 1 ? tr("1 conflict") : tr("%1 conflicts").arg(line.conflicts);
    case LaptopState::merged:
        return tr("merged");
    case LaptopState::old:
        return tr("%1 days old").arg(line.daysOld);
    case LaptopState::undone:
        return tr("import undone");
    case LaptopState::noFileYet:
        return tr("no file yet");
    case LaptopState::invited:
        return tr("not answered yet");
    case LaptopState::revoked:
        return tr("revoked");
    }
    return {};
}

QString spokenLaptop(const LaptopLine &line, Date today)
{
    QStringList parts{line.who, line.below, line.name};
    if (line.lastFile.isSet())
        parts << tr("last file %1").arg(fileTimeWords(line.lastFile, today))
              << (line.changes == 1 ? tr("1 change") : tr("%1 changes").arg(counted(line.changes)));
    parts << laptopStateWords(line);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString syncAnswer(const SyncState &state)
{
    if (!state.isInTeam || state.isAlone())
        return tr("Work goes from laptop to laptop as encrypted files, without a server.");
    if (state.isCopy)
        return tr("This book is a copy of one on another laptop, so it may not export.");
    QStringList sentences{upToDate(state), oldFiles(state), undoneImports(state),
                          leftToReview(state.decisions)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString nextFileWords(const SyncState &state)
{
    if (state.nextChanges == 0 && state.nextAgain > 0 && state.nextSince.isSet())
        return onlyAgainWords(state);
    if (state.nextChanges == 0)
        return state.nextSince.isSet()
                   ? tr("Nothing new since the last file")
                   : tr("Nothing changed yet, so the file says only what this laptop has");
    const QString changes =
        state.nextChanges == 1 ? tr("1 change") : tr("%1 changes").arg(counted(state.nextChanges));
    if (!state.nextSince.isSet())
        return tr("%1, encrypted for the laptops of the team").arg(changes);
    return tr("%1 since %2, encrypted for the laptops of the team").arg(changes, sinceWords(state));
}

QString waitingWords(const WaitingFile &file)
{
    if (file.from.isEmpty())
        return file.changes == 1 ? tr("1 change waits for an earlier file.")
                                 : tr("%1 changes wait for an earlier file.").arg(counted(file.changes));
    return file.changes == 1
               ? tr("1 change waits for a file from %1.").arg(file.from)
               : tr("%1 changes wait for a file from %2.").arg(counted(file.changes), file.from);
}

QString undoneWords(const RefusedFile &file)
{
    const QString undone =
        tr("The import of %1 is undone, so nothing of it counts.").arg(shortName(file.name));
    return file.from.isEmpty()
               ? tr("%1 The file can be imported again.").arg(undone)
               : tr("%1 The file can be imported again, and the next one from %2 holds it too.")
                     .arg(undone, file.from);
}

QString backupWords(const SyncState &state)
{
    if (!state.backedUp.isSet())
        return tr("No backup yet");
    if (state.backedUp == state.today)
        return tr("Last backup today %1").arg(timeWords(state.backedUpMinute));
    return tr("Last backup %1").arg(nearDayWords(state.backedUp, state.today));
}

QString exchangedWords(Instant at, Date today)
{
    if (!at.isSet())
        return {};
    const Date day = at.localDate();
    return tr("Exchanged %1").arg(day == today ? timeWords(at.localMinuteOfDay()) : nearDayWords(day, today));
}

QString toReviewWords(int decisions)
{
    return decisions > 0 ? tr("%1 to review").arg(decisions) : QString();
}

QString sizeWords(int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString sizeWords(const FileSize &size)
{
    return size.isExact ? sizeWords(size.bytes) : tr("about %1").arg(sizeWords(size.bytes));
}

QStringList toldSentences(const ChangeReport &report)
{
    const IngestAccount &account = report.account;
    const bool isNothing =
        report.lines.isEmpty() &&
        account.taken + account.known + account.waiting + account.freed + account.held == 0;
    if (isNothing && !report.notices.isEmpty() && report.kind == EnvelopeKind::changes)
        return report.notices;
    return QStringList(report.sentence) + report.notices;
}

QString moreDecisionsWords(const ChangeReport &report, int more)
{
    const int told = int(report.account.decisions), others = more - told;
    if (others <= 0)
        return {};
    if (told > 0)
        return others == 1 ? tr("1 more needs your decision.")
                           : tr("%1 more need your decision.").arg(others);
    return others == 1 ? tr("1 needs your decision.") : tr("%1 need your decision.").arg(others);
}

QString shortName(const QString &fileName)
{
    if (fileName.size() <= longestName)
        return fileName;
    return QString(fileName.left(longestName / 2) + u'…' + fileName.right(longestName / 2 - 1));
}

} // namespace ridealong
