// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/gradechange.h"

#include "base/words.h"
#include "scoring/model.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>

namespace ridealong {

namespace {

using Kind = GradeReason::Kind;

constexpr std::pair<Kind, const char *> words[] = {
    {Kind::criterion, "criterion"}, {Kind::model, "model"},
    {Kind::override, "override"},   {Kind::overrideOver, "override over"},
    {Kind::gate, "gate"},           {Kind::time, "time"},
    {Kind::stage, "stage"},         {Kind::settings, "settings"}};

QString tr(const char *text)
{
    return QCoreApplication::translate("gradechange", text);
}

std::string signedPoints(double points)
{
    std::array<char, 32> text{};
    const double rounded = std::round(points * 100) / 100;
    const auto end = std::to_chars(text.begin(), text.end(), std::abs(rounded)).ptr;
    return (rounded < 0 ? "-" : "+") + std::string(text.begin(), end);
}

std::optional<GradeReason> reasonIn(std::string_view line)
{
    for (const auto &[kind, word] : words)
        if (line == word && kind != Kind::criterion)
            return GradeReason{.kind = kind};
    const size_t space = line.rfind(' ');
    if (space == std::string_view::npos || space + 2 > line.size())
        return {};
    const char sign = line[space + 1];
    double points = 0;
    const auto read = std::from_chars(line.data() + space + 2, line.data() + line.size(), points);
    if ((sign != '-' && sign != '+') || read.ec != std::errc{} || read.ptr != line.data() + line.size())
        return {};
    return GradeReason{.criterion = std::string(line.substr(0, space)),
                       .points = sign == '-' ? -points : points};
}

QString labelOf(const std::string &criterion, const Model &model)
{
    const auto found = std::ranges::find(model.criteria, criterion, &Criterion::id);
    const bool named = found != model.criteria.end() && !found->label.empty();
    return QString::fromStdString(named ? found->label : criterion);
}

QString pointsWords(double points)
{
    QString number = QString::number(std::abs(points), 'f', points == std::floor(points) ? 0 : 1);
    return (points < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) + number;
}

} // namespace

std::string writeReasons(std::span<const GradeReason> reasons)
{
    std::string why;
    for (const GradeReason &reason : reasons) {
        std::string line = reason.kind == Kind::criterion
                               ? reason.criterion + ' ' + signedPoints(reason.points)
                               : keyOf(reason.kind);
        std::ranges::replace(line, '\n', ' ');
        why += (why.empty() ? "" : "\n") + line;
    }
    return why;
}

std::vector<GradeReason> readReasons(std::string_view why)
{
    std::vector<GradeReason> reasons;
    while (!why.empty()) {
        const size_t end = std::min(why.find('\n'), why.size());
        if (auto reason = reasonIn(why.substr(0, end)))
            reasons.push_back(std::move(*reason));
        why.remove_prefix(std::min(end + 1, why.size()));
    }
    return reasons;
}

const char *keyOf(GradeReason::Kind kind)
{
    return std::ranges::find(words, kind, &std::pair<Kind, const char *>::first)->second;
}

QString wordsOf(const GradeReason &reason, const Model &model, int version)
{
    switch (reason.kind) {
    case Kind::criterion:
        return tr("%1 %2").arg(labelOf(reason.criterion, model), pointsWords(reason.points));
    case Kind::model:
        return tr("version %1 of the model").arg(version);
    case Kind::override:
        return tr("graded by the manager");
    case Kind::overrideOver:
        return tr("the manager’s grade ended");
    case Kind::gate:
        return tr("a gate");
    case Kind::time:
        return tr("time went by");
    case Kind::stage:
        return tr("opened again");
    case Kind::settings:
        return tr("the settings changed");
    }
    return {};
}

QString wordsOf(const GradeChange &change, const Model &model)
{
    QStringList all;
    for (const GradeReason &reason : readReasons(change.why))
        all << wordsOf(reason, model, change.model);
    return all.join(QStringLiteral(", "));
}

Grade gradeAt(std::span<const GradeChange> history, Grade now, Instant at)
{
    const auto next = std::ranges::find_if(history, [at](const GradeChange &c) { return c.at > at; });
    return next == history.end() ? now : next->from;
}

Trend trendOf(std::span<const GradeChange> history, Grade now, Date today)
{
    const Grade then = gradeAt(history, now, Instant::fromLocal(today.plus(1 - trendDays), 0));
    if (then == Grade::none || now == Grade::none || then == now)
        return Trend::steady;
    return now < then ? Trend::rising : Trend::falling;
}

const char *keyOf(Trend trend)
{
    return trend == Trend::rising ? "rising" : trend == Trend::falling ? "falling" : "steady";
}

QString wordOf(Trend trend)
{
    return trend == Trend::rising ? tr("rising") : trend == Trend::falling ? tr("falling") : tr("steady");
}

} // namespace ridealong
