// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportarrangement.h"

#include "session/weekreports.h"

#include <QSettings>
#include <algorithm>

namespace ridealong {

namespace {

using report::Arrangement;
using report::Paper;

QString placeOf(std::string_view pack, const char *what)
{
    return QStringLiteral("reports/%1/%2")
        .arg(QString::fromUtf8(pack.data(), qsizetype(pack.size())), QLatin1String(what));
}

std::vector<std::string> keysAt(const QString &place)
{
    std::vector<std::string> keys;
    for (const QString &key : QSettings().value(place).toStringList())
        keys.push_back(key.toStdString());
    return keys;
}

void keepKeys(const QString &place, const std::vector<std::string> &keys)
{
    QStringList texts;
    for (const std::string &key : keys)
        texts << QString::fromStdString(key);
    QSettings().setValue(place, texts);
}

std::optional<Paper> paperNamed(const QString &name)
{
    if (name == QLatin1String("letter"))
        return Paper::letter;
    if (name == QLatin1String("a4"))
        return Paper::a4;
    return {};
}

} // namespace

Arrangement arrangementOf(std::string_view pack)
{
    const QSettings settings;
    return {.order = keysAt(placeOf(pack, "order")),
            .hidden = keysAt(placeOf(pack, "hidden")),
            .added = keysAt(placeOf(pack, "added")),
            .opening = {},
            .paper = paperNamed(settings.value(placeOf(pack, "paper")).toString()),
            .colour = !settings.value(placeOf(pack, "gray")).toBool()};
}

void keepArrangement(std::string_view pack, const Arrangement &arrangement)
{
    keepKeys(placeOf(pack, "order"), arrangement.order);
    keepKeys(placeOf(pack, "hidden"), arrangement.hidden);
    keepKeys(placeOf(pack, "added"), arrangement.added);
    QSettings settings;
    settings.setValue(placeOf(pack, "gray"), !arrangement.colour);
    if (arrangement.paper)
        settings.setValue(placeOf(pack, "paper"),
                          *arrangement.paper == Paper::a4 ? QStringLiteral("a4") : QStringLiteral("letter"));
}

std::map<std::string, Arrangement> arrangementsOf(const std::vector<std::string> &packs)
{
    std::map<std::string, Arrangement> arrangements;
    for (const std::string &pack : packs)
        arrangements.emplace(pack, arrangementOf(pack));
    return arrangements;
}

report::Document documentOf(const WeekReport &report)
{
    Arrangement arrangement = arrangementOf(report.pack);
    arrangement.opening = report.opening;
    return composed(report.report, arrangement);
}

bool moveSection(const report::Report &report, Arrangement &arrangement, const std::string &key, int by)
{
    std::vector<std::string> keys;
    for (const report::Section *section : inOrder(report, arrangement))
        keys.push_back(section->key);
    const auto from = std::ranges::find(keys, key) - keys.begin(), to = from + by;
    if (from == std::ssize(keys) || to < 0 || to >= std::ssize(keys))
        return false;
    keys.erase(keys.begin() + from);
    keys.insert(keys.begin() + to, key);
    arrangement.order = std::move(keys);
    return true;
}

void showSection(Arrangement &arrangement, const report::Section &section, bool shown)
{
    std::vector<std::string> &keys = section.isOptional ? arrangement.added : arrangement.hidden;
    std::erase(keys, section.key);
    if (shown == section.isOptional)
        keys.push_back(section.key);
}

} // namespace ridealong
