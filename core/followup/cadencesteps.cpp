// SPDX-License-Identifier: GPL-3.0-or-later
#include "followup/cadencesteps.h"

#include <QCoreApplication>
#include <QStringList>
#include <optional>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cadences", text);
}

QStringList linesIn(std::string_view text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text.data(), qsizetype(text.size()))
                                   .replace(QLatin1Char(','), QLatin1Char('\n'))
                                   .split(QLatin1Char('\n')))
        if (const QString tidy = line.simplified(); !tidy.isEmpty())
            lines << tidy;
    return lines;
}

// "+3 d", "3d" and "3 days" are 3; the word for days is any that has no digit.
QString withoutUnit(QString text)
{
    while (!text.isEmpty() && text.back().isLetter())
        text.chop(1);
    return text.trimmed();
}

struct Parts
{
    QString kind, days;
};

std::optional<Parts> partsOf(const QString &line)
{
    const QString text = withoutUnit(line);
    qsizetype at = text.size();
    while (at > 0 && text[at - 1].isDigit())
        --at;
    if (at == text.size())
        return {};
    QString kind = text.left(at).trimmed();
    if (kind.endsWith(QLatin1Char('+')))
        kind.chop(1);
    return Parts{kind.trimmed(), text.mid(at)};
}

Result<CadenceStep> stepIn(const QString &line, int number, const KindKey &keyOf)
{
    const auto parts = partsOf(line);
    if (!parts)
        return refuse(tr("Line %1: “%2” has no days. Write it as call 3.").arg(number).arg(line.left(60)));
    bool ok = false;
    const int days = parts->days.toInt(&ok);
    if (!ok || days > longestCadenceGap || parts->kind.endsWith(QLatin1Char('-')))
        return refuse(tr("Line %1: days go from 0 to %2.").arg(number).arg(longestCadenceGap));
    std::string key = keyOf(parts->kind.toStdString());
    if (key.empty())
        return refuse(
            tr("Line %1: there is no kind of activity called “%2”.").arg(number).arg(parts->kind.left(60)));
    return CadenceStep{std::move(key), days};
}

} // namespace

Result<std::vector<CadenceStep>> readCadence(std::string_view text, const KindKey &keyOf)
{
    const QStringList lines = linesIn(text.substr(0, 4096));
    if (lines.isEmpty())
        return refuse(tr("Say at least one touch, such as call 0."));
    if (size_t(lines.size()) > mostCadenceSteps)
        return refuse(
            tr("A cadence has %1 touches at most; these are %2.").arg(mostCadenceSteps).arg(lines.size()));
    std::vector<CadenceStep> steps;
    for (int i = 0; i < lines.size(); ++i) {
        auto step = stepIn(lines[i], i + 1, keyOf);
        if (!step)
            return step.error();
        steps.push_back(std::move(*step));
    }
    return steps;
}

std::string cadenceText(const std::vector<CadenceStep> &steps)
{
    std::string text;
    for (const CadenceStep &step : steps)
        text += (text.empty() ? "" : "\n") + step.kind + ' ' + std::to_string(step.days);
    return text;
}

} // namespace ridealong
