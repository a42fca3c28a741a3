// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadviews.h"

#include "lead/filter.h"

#include <QCoreApplication>
#include <QLocale>

namespace ridealong {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("LeadViews", text, nullptr, n);
}

} // namespace

int countOf(const Book &book, const LeadView &view)
{
    const auto filter = parseFilter(view.filter, book.leadData());
    return filter ? int(filter->select(book.leadData()).size()) : 0;
}

LeadFigures figuresOf(const Book &book)
{
    LeadFigures figures;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Standing &standing = book.standing(lead);
        if (!book.leads().has(lead))
            continue;
        ++figures.all;
        if (standing.stageType != StageType::open)
            continue;
        ++figures.open;
        figures.openBest += standing.grade == Grade::A || standing.grade == Grade::B;
        figures.neglectedBest += standing.grade == Grade::A && standing.neglected == 2;
        figures.withoutStep += standing.stepState == StepState::none;
    }
    return figures;
}

QString answerOf(const Book &book)
{
    const LeadFigures figures = figuresOf(book);
    if (figures.all == 0)
        return tr("No leads yet. Add the first one, or import a file.");
    if (figures.open == 0)
        return tr("No lead is open.");
    const QString best = figures.openBest == 1
                             ? tr("One A or B lead is open.")
                             : tr("%1 A and B leads are open.").arg(QLocale().toString(figures.openBest));
    const QString neglected = figures.neglectedBest == 0 ? tr("No A is neglected")
                              : figures.neglectedBest == 1
                                  ? tr("One A is neglected")
                                  : tr("%1 A’s are neglected").arg(QLocale().toString(figures.neglectedBest));
    const QString without =
        figures.withoutStep == 0 ? tr("each open lead has a next step.")
        : figures.withoutStep == 1
            ? tr("one open lead has no next step.")
            : tr("%1 open leads have no next step.").arg(QLocale().toString(figures.withoutStep));
    return tr("%1 %2, %3").arg(best, neglected, without);
}

std::string sortText(const std::vector<SortKey> &keys)
{
    std::string text;
    for (const SortKey &key : keys)
        text += (text.empty() ? "" : ",") + std::string(key.descending ? "-" : "") + key.field;
    return text;
}

std::vector<SortKey> sortKeys(const Book &book, const std::string &text)
{
    std::vector<SortKey> keys;
    for (std::string key : columnKeys(text)) {
        const bool descending = key.starts_with('-');
        key.erase(0, descending);
        if (findLeadField(book.leadData(), key).isFound())
            keys.push_back({key, descending});
    }
    return keys;
}

std::string textFilter(const std::string &text)
{
    std::string filter;
    for (const QString &word : QString::fromStdString(text).simplified().split(u' ', Qt::SkipEmptyParts)) {
        std::string any;
        for (const auto &field : leadFields)
            if (field.member.isText() && (field.info.flags & searched))
                any += (any.empty() ? "" : " or ") + std::string(field.info.key) + " ~ " +
                       quotedForFilter(word.toStdString());
        filter += (filter.empty() ? "(" : " and (") + any + ')';
    }
    return filter;
}

std::string columnText(const std::vector<ListColumn> &columns)
{
    std::string text;
    for (const ListColumn &column : columns)
        text += (text.empty() ? "" : ",") + column.field.key;
    return text;
}

std::vector<std::string> columnKeys(const std::string &text)
{
    std::vector<std::string> keys;
    for (const QString &key : QString::fromStdString(text).split(u',', Qt::SkipEmptyParts))
        keys.push_back(key.trimmed().toStdString());
    return keys;
}

} // namespace ridealong
