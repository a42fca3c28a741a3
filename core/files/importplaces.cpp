// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importplaces.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

bool isDegrees(std::string_view text)
{
    const size_t sign = text.starts_with('-') || text.starts_with('+');
    const size_t point = text.find('.');
    const std::string_view digits = text.substr(sign);
    return point != text.npos && point > sign && point + 1 < text.size() && text.size() < 24 &&
           digits.find_first_not_of("0123456789.") == digits.npos && text.find('.', point + 1) == text.npos;
}

bool holdsPlaces(const ImportSample &sample, size_t column)
{
    int filled = 0, places = 0;
    for (const auto &row : sample.rows) {
        const std::string_view cell = column < row.size() ? trimmed(row[column]) : std::string_view{};
        filled += !cell.empty();
        places += placeIn(cell).has_value();
    }
    return places > 0 && places * 10 >= filled * 9;
}

} // namespace

std::optional<PlaceCell> placeIn(std::string_view cell)
{
    const size_t separator = cell.find_first_of(",; ");
    if (separator == cell.npos)
        return {};
    const PlaceCell place{trimmed(cell.substr(0, separator)), trimmed(cell.substr(separator + 1))};
    if (!isDegrees(place.latitude) || !isDegrees(place.longitude))
        return {};
    return place;
}

void takePlaces(ImportPlan &plan, const ImportSample &sample, const std::vector<bool> &said)
{
    const int latitude = plan.field("latitude"), longitude = plan.field("longitude");
    if (latitude < 0 || longitude < 0)
        return;
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        ImportColumn &column = plan.columns[i];
        const bool isFree =
            column.field == latitude || (column.field < 0 && !said[i] && !plan.isFilled("latitude"));
        if (!isFree || plan.isFilled("longitude") || !holdsPlaces(sample, i))
            continue;
        column.field = latitude;
        column.also.push_back(longitude);
        plan.notes +=
            QCoreApplication::translate("ImportPlan", "%1 holds latitude and longitude; both are taken.")
                .arg(ridealong::quoted(column.header));
    }
}

} // namespace ridealong
