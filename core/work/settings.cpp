// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/settings.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("settings", text);
}

struct Range
{
    const char *key;
    double least, most;
    bool whole, mayBeEmpty;
};
constexpr Range ranges[] = {{"fiscal_start_month", 1, 12, true, false},
                            {"working_days", 1, 127, true, false},
                            {"work_from", 0, 1439, true, false},
                            {"work_to", 1, 1440, true, false},
                            {"cadence_a", 1, 3650, true, false},
                            {"cadence_b", 1, 3650, true, false},
                            {"cadence_c", 1, 3650, true, false},
                            {"response_target", 0, 10'000, false, false},
                            {"web_response_target", 0, 10'000, false, false},
                            {"response_limit", 0, 10'000, false, false},
                            {"buy_rate", 0, 1, false, true},
                            {"our_share", 0, 1, false, true},
                            {"average_sale", 0, 1e12, false, true}};

bool isWithin(const Range &range, const std::string &text)
{
    if (text.empty())
        return range.mayBeEmpty;
    bool ok = false;
    const double number = QByteArray::fromStdString(text).toDouble(&ok);
    return ok && number >= range.least && number <= range.most &&
           (!range.whole || number == std::floor(number));
}

// Everything computed rests on these as they were when the book was made.
bool isFixed(const std::string &key)
{
    return key == "role" || key == "currency";
}

} // namespace

Status setSetting(ChangeSet &changes, const Book &book, const std::string &key, const std::string &text)
{
    const auto known = std::ranges::find(settingDefaults, key, &SettingDefault::key);
    const QString name = QString::fromStdString(key);
    if (known == std::end(settingDefaults)) {
        QStringList keys;
        for (const SettingDefault &each : settingDefaults)
            keys << QLatin1String(each.key);
        return refuse(
            tr("There is no setting %1. There are: %2.").arg(name, keys.join(QStringLiteral(", "))));
    }
    if (isFixed(key))
        return refuse(tr("The %1 of a book can't be changed once it is made.").arg(name));
    const auto range = std::ranges::find(ranges, key, &Range::key);
    if (range != std::end(ranges) && !isWithin(*range, text))
        return refuse((range->whole ? tr("%1 takes a whole number from %2 to %3, not %4.")
                                    : tr("%1 takes a number from %2 to %3, not %4."))
                          .arg(name)
                          .arg(range->least)
                          .arg(range->most)
                          .arg(QString::fromStdString(text)));
    putSetting(changes, book, key, text);
    return Done{};
}

void putSetting(ChangeSet &changes, const Book &book, std::string_view key, std::string text)
{
    if (const uint32_t row = book.settingRow(key))
        changes.set(Entity::setting, row, settingField("text"), std::move(text));
    else
        changes.create(Entity::setting, Id::hashedFrom("setting|" + std::string(key)),
                       {{settingField("key"), std::string(key)}, {settingField("text"), std::move(text)}});
}

} // namespace ridealong
