// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gradehistory.h"

#include "base/words.h"
#include "scoring/model.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int64_t mostAuditLines = 2000;

QString tr(const char *text)
{
    return QCoreApplication::translate("gradehistory", text);
}

} // namespace

Drift driftIn(const Session &session, Period period, uint32_t owner)
{
    const Instant from = Instant::fromLocal(period.from, 0), to = Instant::fromLocal(period.to.plus(1), 0);
    return driftOf(session.book(), session.store().gradeChanges(from, to), period, owner);
}

std::vector<GradeChange> gradeHistory(const Session &session, uint32_t lead)
{
    std::vector<GradeChange> history = session.store().gradeChanges(lead);
    std::erase_if(history, [](const GradeChange &change) { return change.from == Grade::none; });
    return history;
}

Trend gradeTrend(const Session &session, uint32_t lead, std::span<const GradeChange> history)
{
    const Standing &standing = session.book().standing(lead);
    return standing.closed == 2 ? Trend::steady : trendOf(history, standing.grade, session.today());
}

std::string overriddenBy(const Session &session, uint32_t lead)
{
    const std::vector<AuditLine> lines = session.store().audit(session.book(), lead, mostAuditLines);
    const auto given = std::ranges::find_if(lines, [](const AuditLine &line) {
        return line.entity == Entity::lead && line.field == "override_grade" && !isEmpty(line.after);
    });
    return given == lines.end() ? std::string() : given->who;
}

QString sentenceOf(const GradeChange &change, const Session &session)
{
    const QString grade(QLatin1Char(letter(change.from)));
    const QString day = nearDayWords(change.at.localDate(), session.today());
    const QString why = wordsOf(change, session.book().model());
    return why.isEmpty() ? tr("%1 until %2").arg(grade, day) : tr("%1 until %2: %3").arg(grade, day, why);
}

} // namespace ridealong
