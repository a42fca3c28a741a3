// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/order.h"

#include <algorithm>

namespace ridealong {

void setOrder(ChangeSet &changes, Entity entity, FieldNo position, std::span<const uint32_t> rows)
{
    int64_t place = 0;
    for (const uint32_t row : rows)
        changes.set(entity, row, position, ++place);
}

void moveRow(std::vector<uint32_t> &rows, uint32_t row, int by)
{
    const auto found = std::ranges::find(rows, row);
    if (found == rows.end())
        return;
    const auto from = found - rows.begin();
    const auto to = std::clamp<ptrdiff_t>(from + by, 0, std::ssize(rows) - 1);
    rows.erase(found);
    rows.insert(rows.begin() + to, row);
}

std::string keyFrom(const QString &label, const std::function<bool(const std::string &)> &isTaken)
{
    std::string key;
    for (const QChar letter : label.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = letter.unicode() < 128 && letter.isLetterOrNumber();
        if (plain)
            key += letter.toLatin1();
        else if (!letter.isMark() && !key.empty() && key.back() != '_')
            key += '_';
    }
    while (!key.empty() && key.back() == '_')
        key.pop_back();
    if (key.empty())
        key = "own";
    if (key.front() >= '0' && key.front() <= '9')
        key = "own_" + key;
    std::string free = key;
    for (int number = 2; isTaken(free); ++number)
        free = key + '_' + std::to_string(number);
    return free;
}

QString tidied(const std::string &text)
{
    return QString::fromStdString(text).simplified();
}

} // namespace ridealong
