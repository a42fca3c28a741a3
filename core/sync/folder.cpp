// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folder.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace ridealong {

namespace {

constexpr qsizetype numberDigits = 6;

QString ownBeginning(const Id &team, const Id &laptop)
{
    return QStringLiteral("ridealong-%1-%2-")
        .arg(QString::fromStdString(team.hex()).left(8), QString::fromStdString(laptop.hex()));
}

bool isDue(const FolderFile &file, const FolderMemory &memory, Instant now)
{
    const auto seen = memory.find(file.name);
    if (seen == memory.end() || seen->second.bytes != file.bytes || seen->second.changed != file.changed)
        return true;
    return seen->second.verdict == FolderVerdict::notWhole &&
           (now.ms - seen->second.tried.ms >= retryMs || now < seen->second.tried);
}

} // namespace

// Syncthing writes ".syncthing.NAME.tmp" and "NAME.sync-conflict-DAY-TIME-WHO.rlx"; Nextcloud, Dropbox and
// their like "NAME (conflicted copy ...).rlx".
bool isChangeFile(const QString &name)
{
    if (!name.endsWith(changeFileEnding, Qt::CaseInsensitive) || name.startsWith(QLatin1Char('.')) ||
        name.startsWith(QLatin1Char('~')))
        return false;
    return !name.contains(QLatin1String(".sync-conflict-"), Qt::CaseInsensitive) &&
           !name.contains(QLatin1String("conflicted copy"), Qt::CaseInsensitive) &&
           !name.contains(QLatin1String("(conflict"), Qt::CaseInsensitive);
}

QString ownFileName(const Id &team, const Id &laptop, int64_t number)
{
    return ownBeginning(team, laptop) +
           QString::number(number).rightJustified(numberDigits, QLatin1Char('0')) + changeFileEnding;
}

std::optional<int64_t> numberOfOwn(const QString &name, const Id &team, const Id &laptop)
{
    const QString beginning = ownBeginning(team, laptop);
    if (!name.startsWith(beginning) || !name.endsWith(changeFileEnding))
        return {};
    const QStringView digits = QStringView(name).sliced(beginning.size()).chopped(changeFileEnding.size());
    const bool areDigits = digits.size() >= numberDigits && digits.size() <= 15 &&
                           std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return areDigits ? std::optional<int64_t>(digits.toLongLong()) : std::nullopt;
}

FolderPlan planFolder(std::span<const FolderFile> files, const FolderMemory &memory,
                      const FolderSituation &situation)
{
    FolderPlan plan;
    plan.number = situation.lastNumber + 1;
    std::vector<const FolderFile *> due;
    std::vector<std::pair<int64_t, QString>> own;
    for (const FolderFile &file : files) {
        if (const auto number = numberOfOwn(file.name, situation.team, situation.laptop))
            own.emplace_back(*number, file.name);
        else if (isChangeFile(file.name) && isDue(file, memory, situation.now))
            due.push_back(&file);
    }
    std::ranges::sort(due, [](const FolderFile *a, const FolderFile *b) {
        return std::tie(a->changed, a->name) < std::tie(b->changed, b->name);
    });
    for (const FolderFile *file : due)
        plan.toRead << file->name;
    std::ranges::sort(own);
    if (!own.empty())
        plan.number = std::max(plan.number, own.back().first + 1);
    plan.writes = situation.holdsNews || (own.empty() && !situation.allHaveOurs);
    if (!plan.writes && !situation.allHaveOurs && !own.empty())
        own.pop_back(); // the newest stays
    for (const auto &[number, name] : own)
        plan.toRemove << name;
    return plan;
}

bool isToBeTold(const SeenFile &seen, Instant now)
{
    return seen.verdict == FolderVerdict::notWhole && !seen.isTold && now.ms - seen.changed.ms >= patienceMs;
}

} // namespace ridealong
