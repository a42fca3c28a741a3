// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/coachingwords.h"

#include "base/words.h"
#include "coaching/coachingfacts.h"
#include "focus/focusfacts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CoachingWords", text);
}

QString figure(int number)
{
    return QLocale().toString(number);
}

QString namesOf(const Book &book, const std::vector<uint32_t> &skills)
{
    QStringList names;
    for (const uint32_t skill : skills)
        names << skillName(book, skill);
    return listWords(names);
}

QString timesWords(const std::vector<RatedRide> &rated)
{
    const QString count = figure(int(rated.size()));
    return rated.front().ride ? tr("%1 ride-alongs").arg(count) : tr("%1 ratings").arg(count);
}

QString wayOf(const QString &name, const std::vector<RatedRide> &rated, Reader reader)
{
    const bool own = reader == Reader::rep;
    const QString now = averageWords(rated.back().average);
    if (rated.size() == 1)
        return own ? tr("Your skills stand at %1 after one rating.").arg(now)
                   : tr("%1 stands at %2 after one rating.").arg(name, now);
    const QString before = averageWords(rated.front().average), times = timesWords(rated);
    if (before == now)
        return own ? tr("Your skills stand at %1, as at first, after %2.").arg(now, times)
                   : tr("%1 stands at %2, as at first, after %3.").arg(name, now, times);
    return own ? tr("You have gone from %1 to %2 in %3.").arg(before, now, times)
               : tr("%1 has gone from %2 to %3 in %4.").arg(name, before, now, times);
}

} // namespace

QString coachingAnswer(const Book &book, uint32_t rep, const SkillTable &skills, Reader reader)
{
    const QString name = firstNameOf(book, rep);
    const std::vector<RatedRide> rated = ratedTimes(skills);
    if (rated.empty())
        return reader == Reader::rep ? tr("No ride-along with you is rated yet.")
                                     : tr("No ride-along with %1 yet.").arg(name);
    QString answer = wayOf(name, rated, reader);
    if (skills.focus)
        answer += u' ' + tr("To train next: %1.").arg(skillName(book, skills.focus));
    return answer;
}

QString demosSentence(const Book &book, uint32_t rep, const DemoWeeks &demos)
{
    const QString name = firstNameOf(book, rep);
    if (demos.rides == 0)
        return tr("No ride-along in these weeks.");
    if (std::isnan(demos.afterRide) || std::isnan(demos.otherwise))
        return tr("No whole week after a ride-along to compare with yet.");
    QString sentence;
    if (demos.afterRide > demos.otherwise)
        sentence = tr("%1 gives more demos in the two weeks after a ride-along.").arg(name);
    else if (demos.afterRide < demos.otherwise)
        sentence = tr("%1 gives fewer demos in the two weeks after a ride-along.").arg(name);
    else
        sentence = tr("%1 gives as many demos after a ride-along as before.").arg(name);
    if (demos.rides >= fewRides)
        return sentence;
    const QString few = demos.rides == 1 ? tr("One ride-along is little data: keep watching.")
                                         : tr("Two ride-alongs is little data: keep watching.");
    return QString(sentence + u' ' + few);
}

QString effectSentence(const Book &book, uint32_t rep, const CoachingEffect &effect)
{
    const QString name = firstNameOf(book, rep);
    if (effect.rides.empty())
        return tr("No ride-along with %1 is done yet.").arg(name);
    if (effect.wholeRides == 0)
        return tr("Eight weeks have not passed since the first ride-along: nothing to compare yet.");
    const QString what =
        effect.wholeRides == 1
            ? tr("The 8 weeks before and after one ride-along.")
            : tr("The 8 weeks before and after %1 ride-alongs, added up.").arg(figure(effect.wholeRides));
    const QString how = effect.tooFew ? tr("Too little data to say that it comes from riding along.")
                                      : tr("What else changed in these weeks is in it too.");
    return QString(what + u' ' + how);
}

QString roleSentence(const Book &book, uint32_t rep, const RoleTally &all, const RoleShift &shift)
{
    const QString name = firstNameOf(book, rep);
    if (all.all() == 0)
        return tr("No visit with %1 has a role yet.").arg(name);
    const QString tally = tr("Demonstrated %1, joint %2, observed %3.")
                              .arg(figure(all.demonstrated), figure(all.joint), figure(all.observed));
    if (shift.tooFew)
        return QString(tally + u' ' + tr("Too few visits to see a shift."));
    const QString way =
        shift.growing
            ? tr("It shifts from showing to watching, as it does where a rep grows.")
            : tr("It does not shift from showing to watching yet: let %1 lead more visits.").arg(name);
    return QString(tally + u' ' + way);
}

QString strengthSentence(const Book &book, const SkillTable &skills)
{
    QStringList sentences;
    if (!skills.strengths.empty())
        sentences << tr("Strong: %1.").arg(namesOf(book, skills.strengths));
    if (!skills.weaknesses.empty())
        sentences << tr("Weak: %1.").arg(namesOf(book, skills.weaknesses));
    return sentences.join(u' ');
}

QString habitsSentence(const RepNumbers &numbers)
{
    QStringList sentences;
    if (!std::isnan(numbers.followUpRate))
        sentences << tr("Follows up %1 of inquiries.").arg(percentWords(numbers.followUpRate));
    if (!std::isnan(numbers.responseHours))
        sentences << (numbers.responseHours < 1
                          ? tr("Answers within a working hour.")
                          : tr("Answers after %1 working hours.")
                                .arg(QLocale().toString(numbers.responseHours, 'f', 1)));
    if (!std::isnan(numbers.discipline))
        sentences << tr("Discipline %1.").arg(percentWords(numbers.discipline));
    if (numbers.overdue > 0)
        sentences << (numbers.overdue == 1 ? tr("1 step is overdue.")
                                           : tr("%1 steps are overdue.").arg(figure(numbers.overdue)));
    return sentences.join(u' ');
}

QString countsOf(int part, int whole)
{
    return tr("%1 of %2").arg(figure(part), figure(whole));
}

QString rateWords(double rate)
{
    return std::isnan(rate) ? tr("none") : percentWords(rate);
}

} // namespace ridealong
