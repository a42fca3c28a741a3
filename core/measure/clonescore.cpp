// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/clonescore.h"

#include "base/fold.h"
#include "base/words.h"
#include "measure/clones.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clones", text);
}

bool namesTag(std::string_view tags)
{
    for (const QString &tag :
         shown(folded(tags)).replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(',')))
        if (tag.trimmed() == shown(cloneTag))
            return true;
    return false;
}

std::vector<bool> kindsThatMeet(const Book &book)
{
    std::vector<bool> meet(book.tables().kind.end());
    for (const char *key : {"visit", "meeting", "demo"})
        if (const uint32_t kind = book.kindNamed(key))
            meet[kind] = true;
    return meet;
}

bool isMet(const Book &book, uint32_t lead, const std::vector<bool> &meet)
{
    bool met = false;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &activity = book.activities()[row];
        met |= activity.deleted != 2 && activity.on <= book.today() && activity.kind.number < meet.size() &&
               meet[activity.kind.number];
    });
    return met;
}

bool counts(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    if (!book.leads().has(lead) || row.bestAccount == 2)
        return false;
    return book.standing(lead).closed != 2 || row.closedOn > book.today().plusMonths(-12);
}

QString compared(const CloneScore &score)
{
    const auto percent = [](const CloneScoreLine &line) {
        return percentWords(double(line.won) / line.closed);
    };
    const Interval clones = wilson(score.clones.won, score.clones.closed),
                   others = wilson(score.others.won, score.others.closed);
    if (clones.low > others.high)
        return tr("Clones are won more often than other A’s: %1 against %2.")
            .arg(percent(score.clones), percent(score.others));
    if (clones.high < others.low)
        return tr("Clones are won less often than other A’s: %1 against %2.")
            .arg(percent(score.clones), percent(score.others));
    return tr("Of the clones %1 were won, of the other A’s %2. That is too close to tell them apart.")
        .arg(percent(score.clones), percent(score.others));
}

} // namespace

CloneScore cloneScore(const Book &book)
{
    const TextPool &tags = book.leads().pool(leadField("tags"));
    std::vector<bool> isClone(tags.size());
    for (uint32_t code = 1; code < tags.size(); ++code)
        isClone[code] = namesTag(tags.view({code}));
    const std::vector<bool> meet = kindsThatMeet(book);
    CloneScore score;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const bool clone = isClone[book.leads()[lead].tags.code];
        if ((!clone && book.standing(lead).grade != Grade::A) || !counts(book, lead))
            continue;
        CloneScoreLine &line = clone ? score.clones : score.others;
        ++line.leads;
        line.touched += book.standing(lead).touches > 0;
        line.met += isMet(book, lead, meet);
        line.closed += book.standing(lead).closed == 2;
        line.won += book.standing(lead).stageType == StageType::won;
    }
    score.tooFew = score.clones.closed < fewestForCloneScore || score.others.closed < fewestForCloneScore;
    return score;
}

QString cloneScoreSentence(const CloneScore &score)
{
    if (score.clones.leads == 0)
        return tr("No clones have been given to reps yet.");
    if (score.tooFew)
        return tr("Too few to compare: at least %1 closed clones and %1 closed other A’s are needed.")
            .arg(fewestForCloneScore);
    return compared(score);
}

} // namespace ridealong
