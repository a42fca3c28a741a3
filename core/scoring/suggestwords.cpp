// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/suggestwords.h"

#include "base/spoken.h"
#include "base/words.h"
#include "scoring/modelwords.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("suggest", sentence);
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

QString binWords(const SuggestedField &field, const SuggestedBin &bin)
{
    const CriterionField read{
        .kind = CriterionField::Kind::field, .read = field.field, .answered = field.field, .problem = {}};
    return answerWords(bin.answer, read);
}

QString shortWords(const SuggestedField &field)
{
    if (!field.leak.isEmpty())
        return field.criterion ? say("possible leak, %1 points").arg(field.criterion->weight)
                               : say("possible leak");
    if (field.criterion)
        return say("%1, %2 points").arg(strengthWords(field.strength)).arg(field.criterion->weight);
    return field.strength == Strength::none ? say("tells nothing")
                                            : say("%1, left out").arg(strengthWords(field.strength));
}

QString tellsWords(const SuggestedField &field, Tally closed)
{
    const QString known = say("Known for %1 of the closed leads.")
                              .arg(percentWords(double(field.known.leads()) / closed.leads()));
    if (field.bins.size() < 2)
        return known;
    const QString iv = spokenLocale().toString(field.iv, 'f', 2);
    switch (field.strength) {
    case Strength::strong:
        return say("It tells the won from the lost strongly (information value %1). %2").arg(iv, known);
    case Strength::useful:
        return say("It is useful to tell the won from the lost (information value %1). %2").arg(iv, known);
    case Strength::weak:
        return say("It tells the won from the lost weakly (information value %1). %2").arg(iv, known);
    case Strength::none:
        break;
    }
    return say("It tells no more than chance would (information value %1). %2").arg(iv, known);
}

} // namespace ridealong
