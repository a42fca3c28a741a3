// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/looksection.h"

#include "base/words.h"
#include "shell/context.h"
#include "shell/language.h"
#include "shell/look.h"
#include "start/memory.h"

#include <QApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

// In the order of the list: as the system, then the looks by their numbers.
QStringList lookNames()
{
    return {LookSection::tr("As the system"), LookSection::tr("Light"), LookSection::tr("Dark"),
            LookSection::tr("High contrast")};
}

int placeOfLook()
{
    const auto look = chosenLook();
    return look ? int(*look) + 1 : 0;
}

constexpr int leastPercent = 90, percentStep = 10, scaleCount = 7;

double scaleAt(int place)
{
    return (leastPercent + place * percentStep) / 100.0;
}

int placeOfScale(double scale)
{
    return std::clamp(int(std::lround((scale * 100 - leastPercent) / percentStep)), 0, scaleCount - 1);
}

QStringList scaleNames()
{
    QStringList names;
    for (int place = 0; place < scaleCount; ++place)
        names << percentWords(scaleAt(place));
    return names;
}

QStringList languageNames()
{
    QStringList names;
    for (const Language &language : languages())
        names << language.name;
    return names;
}

int placeOfLanguage()
{
    const auto all = languages();
    const auto chosen = std::ranges::find(all, rememberedLanguage(), &Language::code);
    return chosen == all.end() ? 0 : int(chosen - all.begin());
}

} // namespace

LookSection::LookSection(ShellContext &context, QWidget *parent)
    : SettingsSection(context, parent)
{
    form()->addTitle(tr("Look"), tr("How the program looks on this laptop. Nobody else sees a difference."));
    m_look =
        form()->addChoice({.label = tr("Theme"), .note = tr("Ctrl+Shift+D changes between dark and light.")},
                          lookNames(), [](int place) -> Status {
                              const auto look = place > 0 ? std::optional(Look(place - 1)) : std::nullopt;
                              chooseLook(*qApp, look);
                              return Done{};
                          });
    m_scale = form()->addChoice({.label = tr("Size of the text")}, scaleNames(), [this](int place) -> Status {
        chooseScale(*qApp, scaleAt(place));
        shell().makeAnew(QStringLiteral("look/scale"));
        return Done{};
    });
    m_language = form()->addChoice({.label = tr("Language")}, languageNames(), [this](int place) -> Status {
        const QString code = languages()[size_t(place)].code;
        rememberLanguage(code);
        useLanguage(code);
        shell().makeAnew(QStringLiteral("look/language"));
        return Done{};
    });
    m_language->setObjectName(QStringLiteral("language"));
    m_look->setObjectName(QStringLiteral("theme"));
    m_scale->setObjectName(QStringLiteral("scale"));
    refresh();
}

void LookSection::refresh()
{
    m_look->setKept(placeOfLook());
    m_scale->setKept(placeOfScale(currentTheme().scale));
    m_language->setKept(placeOfLanguage());
}

SettingsSection *makeLookSection(ShellContext &shell, QWidget *parent)
{
    return new LookSection(shell, parent);
}

QString lookFact(const ShellContext &)
{
    const auto all = languages();
    const auto now = std::ranges::find(all, currentLanguage(), &Language::code);
    //: The theme, the size of the text, the language: Dark, 110%, Deutsch
    return LookSection::tr("%1, %2, %3")
        .arg(lookNames().at(int(currentTheme().look) + 1), percentWords(currentTheme().scale),
             now == all.end() ? QString() : now->name);
}

} // namespace ridealong
