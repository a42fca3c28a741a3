// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importgrades.h"

#include "base/words.h"
#include "files/importpreview.h"
#include "focus/brake.h"
#include "measure/intake.h"

#include <QCoreApplication>
#include <QLocale>
#include <numeric>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportGrades", text);
}

QString counted(int64_t n)
{
    return QLocale().toString(qlonglong(n));
}

QString countOfA(const ListGrades &list)
{
    const int64_t count = list.grades[0];
    return count == 0   ? tr("This list holds no A")
           : count == 1 ? tr("This list holds 1 A")
                        : tr("This list holds %1 A’s").arg(counted(count));
}

} // namespace

Result<ListGrades> gradesInFile(const ImportPlan &plan, const Book &book, Instant now, uint32_t user,
                                const Progress &progress)
{
    ListGrades list;
    if (plan.table != ImportTable::leads)
        return list;
    const auto preview = previewImport(plan, book, now, mostRowsGraded, progress);
    if (!preview)
        return preview.error();
    list.isAll = preview->report.rows < mostRowsGraded;
    for (size_t grade = 0; grade < list.grades.size(); ++grade)
        list.grades[grade] = preview->grades[grade];
    list.rows = std::accumulate(list.grades.begin(), list.grades.end(), int64_t(0));
    list.limitDe =
        policyOn(book.tables().policy, isRep(book, user) ? user : 0, Week::of(book.today())).limitDe;
    if (!isRep(book, user))
        return list;
    const Grade floor = intakeFloor(book, user);
    for (const uint32_t lead : preview->leads) {
        const Standing &standing = preview->book->standing(lead);
        list.waiting += standing.stageType == StageType::open && standing.grade > floor;
    }
    return list;
}

QString describe(const ListGrades &list)
{
    if (list.rows == 0)
        return {};
    const QString low = percentWords(list.share(3) + list.share(4));
    const QString sentence = tr("%1; %2 is D and E.").arg(countOfA(list), low);
    return list.isAll ? sentence
                      : sentence + QLatin1Char(' ') +
                            tr("The first %1 rows were graded.").arg(counted(mostRowsGraded));
}

QString warning(const ListGrades &list)
{
    QStringList sentences;
    if (list.isOverLimit())
        sentences << tr("The goals leave %1 of the effort to D and E, and no call list shows them.")
                         .arg(percentWords(list.limitDe));
    if (list.waiting > 0)
        sentences << tr("%1 of them wait at intake for the manager.").arg(counted(list.waiting));
    return sentences.join(QLatin1Char(' '));
}

} // namespace ridealong
