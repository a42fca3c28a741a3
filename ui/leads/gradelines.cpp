// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/gradelines.h"

#include "session/gradehistory.h"
#include "shell/widgets/labels.h"

#include <QCoreApplication>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostLines = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("GradeLines", text);
}

QString trendSentence(Trend trend)
{
    return trend == Trend::rising    ? tr("The grade is better than 28 days ago.")
           : trend == Trend::falling ? tr("The grade is worse than 28 days ago.")
                                     : tr("The grade is the same as 28 days ago.");
}

void addLine(QVBoxLayout &column, const QString &text, Tone tone)
{
    QLabel *label = makeLabel(text, TextRole::secondary, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    column.addWidget(label);
}

} // namespace

void addGradeLines(QVBoxLayout &column, const Session &session, uint32_t lead)
{
    const std::vector<GradeChange> history = gradeHistory(session, lead);
    if (history.empty())
        return;
    if (session.book().standing(lead).closed != 2)
        addLine(column, trendSentence(gradeTrend(session, lead, history)), Tone::secondary);
    for (size_t i = 0; i < std::min(mostLines, history.size()); ++i)
        addLine(column, sentenceOf(history[history.size() - 1 - i], session), Tone::caption);
    column.addSpacing(8);
}

} // namespace ridealong
