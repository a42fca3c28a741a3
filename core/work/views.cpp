// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/views.h"

#include "lead/filter.h"
#include "measure/clones.h"
#include "work/bulk.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LeadViews", text);
}

struct BuiltIn
{
    const char *name;
    const char *filter;
};
constexpr BuiltIn builtIns[] = {
    {QT_TRANSLATE_NOOP("LeadViews", "All open"), "open = yes"},
    {QT_TRANSLATE_NOOP("LeadViews", "All A’s"), "open = yes and grade = A"},
    {QT_TRANSLATE_NOOP("LeadViews", "Neglected A’s"), "neglected = yes and grade = A"},
    {QT_TRANSLATE_NOOP("LeadViews", "Overdue"), "open = yes and next_step = overdue"},
    {QT_TRANSLATE_NOOP("LeadViews", "No next step"), "open = yes and next_step = none"},
    {QT_TRANSLATE_NOOP("LeadViews", "Closed"), "stage_type in (won, lost)"},
};

QString folded(const QString &name)
{
    return name.simplified().replace(QChar(0x2019), QLatin1Char('\'')).toCaseFolded();
}

LeadView savedView(const Book &book, uint32_t row)
{
    const auto &views = book.tables().view;
    const auto text = [&](FieldNo field) { return std::string(views.text(row, field)); };
    return {.name = QString::fromStdString(text(viewField("name"))),
            .filter = text(viewField("filter")),
            .sort = text(viewField("sort")),
            .columns = text(viewField("columns")),
            .saved = row};
}

std::vector<uint32_t> savedRows(const Book &book)
{
    const auto &views = book.tables().view;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < views.end(); ++row)
        if (views.has(row))
            rows.push_back(row);
    std::ranges::stable_sort(rows, {}, [&](uint32_t row) { return views[row].position; });
    return rows;
}

// Where clones were given to reps. A tag is a text among others, so the texts are asked and not the leads.
bool hasClones(const Book &book)
{
    const TextPool &texts = book.leads().pool(leadField("tags"));
    for (uint32_t code = 1; code < texts.size(); ++code)
        if (std::ranges::count(tagsOf(texts.view({code})), std::string(cloneTag)))
            return true;
    return false;
}

} // namespace

std::vector<LeadView> leadViews(const Book &book)
{
    std::vector<LeadView> views;
    for (const BuiltIn &view : builtIns)
        views.push_back({tr(view.name), view.filter});
    if (hasClones(book))
        views.insert(views.end() - 1, {tr("Clones of our best"), "open = yes and tags ~ clone"});
    for (const uint32_t row : savedRows(book))
        views.push_back(savedView(book, row));
    return views;
}

std::optional<LeadView> viewNamed(const Book &book, const QString &name)
{
    const std::vector<LeadView> views = leadViews(book);
    const auto found = std::find_if(views.rbegin(), views.rend(),
                                    [&](const LeadView &view) { return folded(view.name) == folded(name); });
    return found == views.rend() ? std::optional<LeadView>() : *found;
}

Result<uint32_t> saveView(ChangeSet &changes, const Book &book, const LeadView &view)
{
    const QString name = view.name.simplified();
    if (name.isEmpty())
        return refuse(tr("Give the view a name."));
    if (const auto filter = parseFilter(view.filter, book.leadData()); !filter)
        return filter.error();
    const auto text = [](const std::string &what) { return what.empty() ? Value{} : Value{what}; };
    std::vector<Cell> cells{{viewField("name"), name.toStdString()},
                            {viewField("filter"), text(view.filter)},
                            {viewField("sort"), text(view.sort)},
                            {viewField("columns"), text(view.columns)}};
    if (const auto old = viewNamed(book, name); old && old->saved) {
        changes.set(Entity::view, old->saved, std::move(cells));
        return old->saved;
    }
    cells.push_back({viewField("position"), int64_t(savedRows(book).size() + 1)});
    return changes.create(Entity::view, std::move(cells));
}

Status removeView(ChangeSet &changes, const Book &book, uint32_t saved)
{
    if (!book.tables().view.has(saved))
        return refuse(tr("That view is part of the program, so it stays."));
    changes.set(Entity::view, saved, viewField("deleted"), true);
    return Done{};
}

Status renameView(ChangeSet &changes, const Book &book, uint32_t saved, const QString &name)
{
    if (!book.tables().view.has(saved))
        return refuse(tr("That view is part of the program, so it keeps its name."));
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        return refuse(tr("Give the view a name."));
    if (const auto other = viewNamed(book, wanted); other && other->saved != saved)
        return refuse(tr("There is a view %1 already.").arg(other->name));
    if (book.tables().view.text(saved, viewField("name")) != wanted.toStdString())
        changes.set(Entity::view, saved, viewField("name"), wanted.toStdString());
    return Done{};
}

Status moveView(ChangeSet &changes, const Book &book, uint32_t saved, int places)
{
    std::vector<uint32_t> rows = savedRows(book);
    const auto at = std::ranges::find(rows, saved);
    if (at == rows.end())
        return refuse(tr("That view is part of the program, so it stays."));
    const auto from = at - rows.begin();
    const auto to = std::clamp<ptrdiff_t>(from + places, 0, std::ssize(rows) - 1);
    rows.erase(at);
    rows.insert(rows.begin() + to, saved);
    for (size_t i = 0; i < rows.size() && from != to; ++i)
        if (book.tables().view[rows[i]].position != int32_t(i + 1))
            changes.set(Entity::view, rows[i], viewField("position"), int64_t(i + 1));
    return Done{};
}

} // namespace ridealong
