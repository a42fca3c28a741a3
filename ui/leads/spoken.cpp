// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/spoken.h"

#include <QCoreApplication>
#include <QModelIndex>
#include <QStringList>
#include <cmath>

namespace ridealong {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Spoken", text);
}

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

} // namespace

QString spokenGrade(int grade)
{
    return grade < 0 ? say("No grade") : say("Grade %1").arg(gradeLetter(grade));
}

QString spokenShares(const GradeShares &shares)
{
    QStringList parts;
    for (int i = 0; i < 5; ++i) {
        const auto percent = std::lround(shares.share[size_t(i)] * 100);
        if (percent > 0)
            parts << say("%1 %2 percent").arg(gradeLetter(i)).arg(percent);
    }
    if (parts.isEmpty())
        parts << say("no effort logged");
    if (shares.goal >= 0)
        parts << say("goal for A %1 percent").arg(std::lround(shares.goal * 100));
    return parts.join(QStringLiteral(", "));
}

QString spokenStage(int stage, int count, const QString &name)
{
    return say("Stage %1, %2 of %3").arg(name, QString::number(stage), QString::number(count));
}

QString spokenAge(int days, int normalDays)
{
    if (normalDays <= 0)
        return QCoreApplication::translate("Spoken", "%n day(s) in this stage", nullptr, days);
    return QCoreApplication::translate("Spoken", "%n day(s) in this stage, %1 is normal", nullptr, days)
        .arg(normalDays);
}

QString spokenLead(const QModelIndex &index)
{
    QStringList parts;
    if (const QVariant grade = index.data(GradeRole); grade.isValid())
        parts << spokenGrade(grade.toInt());
    for (const int role : {int(CompanyRole), int(StageNameRole), int(NextStepRole), int(DueTextRole),
                           int(ValueTextRole), int(OwnerRole)}) {
        if (const QString text = textOf(index, role); !text.isEmpty())
            parts << text;
    }
    if (const QVariant age = index.data(AgeDaysRole); age.isValid())
        parts << spokenAge(age.toInt(), index.data(NormalDaysRole).toInt());
    return parts.join(QStringLiteral(", "));
}

} // namespace ridealong
