// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/reasons.h"

#include "base/fold.h"
#include "base/words.h"
#include "book/processes.h"
#include "work/moves.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

const char *listKey(const Book &book, uint32_t stage)
{
    return isNoDecision(book, stage) ? "no_decision_reasons" : "lost_reasons";
}

} // namespace

std::vector<std::string> closeReasons(const Book &book, uint32_t stage)
{
    if (book.stageType(stage) != StageType::lost)
        return {};
    return linesOf(book.setting(listKey(book, stage)));
}

std::string asListed(const Book &book, uint32_t stage, std::string_view reason)
{
    for (const std::string &listed : closeReasons(book, stage))
        if (folded(listed) == folded(reason))
            return listed;
    return std::string(reason);
}

bool isListed(const Book &book, uint32_t stage, std::string_view reason)
{
    const std::vector<std::string> listed = closeReasons(book, stage);
    return std::ranges::find(listed, asListed(book, stage, reason)) != listed.end();
}

QString unlistedWords(const Book &book, uint32_t stage, std::string_view reason)
{
    if (book.stageType(stage) != StageType::lost || reason.empty() || isListed(book, stage, reason))
        return {};
    QStringList listed;
    for (const std::string &each : closeReasons(book, stage))
        listed << shown(each);
    return QCoreApplication::translate("reasons",
                                       "“%1” is not on the list of reasons for %2, and is kept as typed. The "
                                       "list has: %3.")
        .arg(shown(reason), shown(book.stageName(stage)), listed.join(QStringLiteral(", ")));
}

} // namespace ridealong
