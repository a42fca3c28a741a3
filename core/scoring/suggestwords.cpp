// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/suggestwords.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <cmath>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("suggest", sentence);
}

QString number(double value)
{
    const QLocale locale = spokenLocale();
    return std::abs(value) < 10000 ? locale.toString(value, 'g', QLocale::FloatingPointShortest)
                                   : locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString listOf(const std::vector<std::string> &values)
{
    constexpr size_t most = 6;
    QStringList words;
    for (size_t i = 0; i < std::min(values.size(), most); ++i)
        words << shown(values[i]);
    const QString list = words.join(QStringLiteral(", "));
    return values.size() > most ? say("%1 and %2 more").arg(list).arg(values.size() - most) : list;
}

} // namespace

QString strengthWords(Strength strength)
{
    switch (strength) {
    case Strength::strong:
        return say("strong");
    case Strength::useful:
        return say("useful");
    case Strength::weak:
        return say("weak");
    case Strength::none:
        break;
    }
    return say("none");
}

QString answerWords(const Answer &answer)
{
    if (!answer.is.empty())
        return listOf(answer.is);
    if (answer.atLeast && answer.below)
        return say("%1 to under %2").arg(number(*answer.atLeast), number(*answer.below));
    if (answer.atLeast)
        return say("%1 and more").arg(number(*answer.atLeast));
    if (answer.below)
        return say("under %1").arg(number(*answer.below));
    if (answer.from.isSet() && answer.to.isSet())
        return say("%1 to %2").arg(shown(answer.from.iso()), shown(answer.to.iso()));
    if (answer.from.isSet())
        return say("from %1 on").arg(shown(answer.from.iso()));
    if (answer.to.isSet())
        return say("until %1").arg(shown(answer.to.iso()));
    return say("any value");
}

QString noteOn(const SuggestedField &field)
{
    if (!field.leak.isEmpty())
        return say("Possible leak: %1").arg(field.leak);
    return field.leftOut;
}

} // namespace ridealong
