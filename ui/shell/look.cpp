// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/look.h"

#include <QApplication>
#include <QSettings>
#include <algorithm>

namespace ridealong {

namespace {

constexpr QLatin1String lookKey("look/theme");
constexpr QLatin1String scaleKey("look/scale");

} // namespace

std::optional<Look> chosenLook()
{
    bool ok = false;
    const int kept = QSettings().value(lookKey).toInt(&ok);
    const bool known = ok && kept >= int(Look::light) && kept <= int(Look::highContrast);
    return known ? std::optional(Look(kept)) : std::nullopt;
}

double chosenScale()
{
    bool ok = false;
    const double kept = QSettings().value(scaleKey).toDouble(&ok);
    return ok && kept >= leastScale && kept <= mostScale ? kept : 1.0;
}

void chooseLook(QApplication &app, std::optional<Look> look)
{
    if (look)
        QSettings().setValue(lookKey, int(*look));
    else
        QSettings().remove(lookKey);
    useTheme(app, makeTheme(look.value_or(systemLook()), currentTheme().scale));
}

void chooseScale(QApplication &app, double scale)
{
    QSettings().setValue(scaleKey, std::clamp(scale, leastScale, mostScale));
    useTheme(app, makeTheme(currentTheme().look, scale));
}

} // namespace ridealong
