// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportschedule.h"

#include "session/session.h"

#include <QSettings>
#include <QStringList>

namespace ridealong {

namespace {

constexpr int friday = 5;

QString groupOf(const Session &session)
{
    return QStringLiteral("reports/") + QString::fromStdString(session.store().meta("book"));
}

QStringList listOf(const std::vector<std::string> &words)
{
    QStringList list;
    for (const std::string &word : words)
        list << QString::fromStdString(word);
    return list;
}

std::vector<std::string> wordsOf(const QSettings &settings, const char *key,
                                 const std::vector<std::string> &usual)
{
    if (!settings.contains(QLatin1String(key)))
        return usual;
    std::vector<std::string> words;
    for (const QString &word : settings.value(QLatin1String(key)).toStringList())
        words.push_back(word.toStdString());
    return words;
}

Week weekOf(const QSettings &settings, const char *key)
{
    return Week::parse(settings.value(QLatin1String(key)).toString().toStdString());
}

} // namespace

ReportSchedule reportSchedule(const Session &session)
{
    QSettings settings;
    settings.beginGroup(groupOf(session));
    const ReportSchedule usual;
    return {.writes = settings.value(QStringLiteral("writes"), usual.writes).toBool(),
            .folder = settings.value(QStringLiteral("folder")).toString(),
            .packs = wordsOf(settings, "packs", usual.packs),
            .formats = wordsOf(settings, "formats", usual.formats),
            .written = weekOf(settings, "written"),
            .asks = settings.value(QStringLiteral("asks"), usual.asks).toBool(),
            .asked = weekOf(settings, "asked")};
}

void keepReportSchedule(const Session &session, const ReportSchedule &schedule)
{
    QSettings settings;
    settings.beginGroup(groupOf(session));
    settings.setValue(QStringLiteral("writes"), schedule.writes);
    settings.setValue(QStringLiteral("folder"), schedule.folder);
    settings.setValue(QStringLiteral("packs"), listOf(schedule.packs));
    settings.setValue(QStringLiteral("formats"), listOf(schedule.formats));
    settings.setValue(QStringLiteral("written"), QString::fromStdString(schedule.written.iso()));
    settings.setValue(QStringLiteral("asks"), schedule.asks);
    settings.setValue(QStringLiteral("asked"), QString::fromStdString(schedule.asked.iso()));
}

Week weekToWrite(const ReportSchedule &schedule, Date today)
{
    const Week last = Week::of(today).plus(-1);
    const bool isWanted =
        schedule.writes && !schedule.folder.isEmpty() && !schedule.packs.empty() && !schedule.formats.empty();
    return isWanted && (!schedule.written.isSet() || schedule.written < last) ? last : Week{};
}

bool isQuestionDue(const ReportSchedule &schedule, Instant now)
{
    const Date today = now.localDate();
    return schedule.asks && today.weekday() == friday && now.localMinuteOfDay() >= askingMinute &&
           schedule.asked != Week::of(today);
}

} // namespace ridealong
