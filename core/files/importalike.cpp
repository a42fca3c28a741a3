// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importalike.h"

#include "base/words.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportAlike", text);
}

constexpr const char *sureNames[] = {QT_TRANSLATE_NOOP("ImportAlike", "perhaps"),
                                     QT_TRANSLATE_NOOP("ImportAlike", "likely"),
                                     QT_TRANSLATE_NOOP("ImportAlike", "sure")};

constexpr const char *reasonNames[AlikeRow::reasons] = {
    QT_TRANSLATE_NOOP("ImportAlike", "same e-mail"), QT_TRANSLATE_NOOP("ImportAlike", "same phone"),
    QT_TRANSLATE_NOOP("ImportAlike", "same company and postal code"),
    QT_TRANSLATE_NOOP("ImportAlike", "same company")};

} // namespace

const char *nameOf(Sureness sure)
{
    return sureNames[size_t(sure)];
}

QString whyWords(const AlikeRow &row)
{
    if (row.isSame)
        return tr("the same row again");
    QStringList words;
    for (size_t i = 0; i < row.why.size(); ++i)
        if (row.why[i])
            words << tr(reasonNames[i]);
    return listWords(words);
}

QString describe(const AlikeRow &row)
{
    const QString other = row.isOfBook ? shown(row.other) : tr("line %1").arg(row.otherLine);
    return tr("Line %1, %2: like %3, %4 (%5)")
        .arg(QString::number(row.line), shown(row.row), other, whyWords(row), tr(nameOf(row.sure)));
}

} // namespace ridealong
