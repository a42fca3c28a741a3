// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"
#include "commands/leadlist.h"

#include "lead/filter.h"
#include "lead/search.h"
#include "work/views.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    std::string where, search, sort, columns, view;
    int64_t limit = 0;
    bool deleted = false;
};

struct SortKey
{
    LeadFieldRef field;
    bool descending;
};

Result<LeadFieldRef> fieldNamed(const Book &book, const std::string &key)
{
    LeadFieldRef field = findLeadField(book.leadData(), key);
    if (field.isFound())
        return field;
    QStringList known;
    for (const LeadFieldRef &each : allLeadFields(book.leadData()))
        if (each.flags & listed)
            known << shown(each.key);
    return Error{
        ErrorKind::usage,
        tr("There is no field %1. The fields are: %2.").arg(shown(key), known.join(QStringLiteral(", ")))};
}

Result<std::vector<LeadFieldRef>> columnsOf(const Book &book, const std::string &text)
{
    std::vector<LeadFieldRef> columns;
    for (const std::string &key : commaList(text)) {
        const auto field = fieldNamed(book, key);
        if (!field)
            return field.error();
        columns.push_back(*field);
    }
    return columns;
}

Result<std::vector<SortKey>> sortOf(const Book &book, const std::string &text)
{
    std::vector<SortKey> keys;
    for (const std::string &item : commaList(text)) {
        const bool descending = item.front() == '-';
        const auto field = fieldNamed(book, descending ? item.substr(1) : item);
        if (!field)
            return field.error();
        keys.push_back({*field, descending});
    }
    return keys;
}

// Unknown stands last whichever way the list is sorted; grades from A to E; texts without case.
int compare(const Value &a, const Value &b)
{
    if (const auto *textA = std::get_if<std::string>(&a))
        return shown(*textA).compare(shown(std::get<std::string>(b)), Qt::CaseInsensitive);
    return a < b ? -1 : b < a ? 1 : 0;
}

Value sortValue(const Book &book, uint32_t lead, const LeadFieldRef &field)
{
    const Value value = leadValue(book.leadData(), lead, field);
    return std::holds_alternative<Link>(value) ? Value{leadText(book.leadData(), lead, field)} : value;
}

void sortLeads(const Book &book, const std::vector<SortKey> &keys, std::vector<uint32_t> &leads)
{
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        std::vector<std::pair<Value, uint32_t>> rows;
        for (const uint32_t lead : leads)
            rows.emplace_back(sortValue(book, lead, key->field), lead);
        std::ranges::stable_sort(rows, [&](const auto &a, const auto &b) {
            if (isEmpty(a.first) || isEmpty(b.first))
                return !isEmpty(a.first) && isEmpty(b.first);
            const int order = compare(a.first, b.first);
            return key->descending ? order > 0 : order < 0;
        });
        std::ranges::transform(rows, leads.begin(), [](const auto &row) { return row.second; });
    }
}

QJsonObject rowOf(const Book &book, uint32_t lead, const std::vector<LeadFieldRef> &columns)
{
    QJsonObject row;
    for (const LeadFieldRef &field : columns)
        row[shown(field.key)] = jsonOf(leadValue(book.leadData(), lead, field), book, field.target);
    return row;
}

QString textTable(const Book &book, const std::vector<uint32_t> &leads,
                  const std::vector<LeadFieldRef> &columns)
{
    QStringList heads;
    QString right;
    for (const LeadFieldRef &field : columns) {
        heads << QCoreApplication::translate("field", field.label.c_str());
        const bool isNumber =
            field.type == Type::number || field.type == Type::integer || field.type == Type::money;
        right += isNumber ? QLatin1Char('r') : QLatin1Char('l');
    }
    QList<QStringList> rows;
    for (const uint32_t lead : leads) {
        QStringList cells;
        for (const LeadFieldRef &field : columns) {
            const Value value = leadValue(book.leadData(), lead, field);
            const auto *real = std::get_if<double>(&value);
            cells << (real ? QString::number(*real, 'f', 1) : shown(leadText(book.leadData(), lead, field)));
        }
        rows << cells;
    }
    return table(heads, rows, right);
}

std::vector<uint32_t> withNotes(const Session &session, const std::string &search,
                                const std::vector<uint32_t> &among, std::vector<uint32_t> found)
{
    constexpr size_t mostNotes = 10'000;
    std::vector<uint32_t> noted = session.store().searchNotes(search, session.book(), mostNotes);
    std::ranges::sort(noted);
    std::ranges::sort(found);
    std::vector<uint32_t> both;
    std::ranges::copy_if(among, std::back_inserter(both), [&](uint32_t lead) {
        return std::ranges::binary_search(found, lead) || std::ranges::binary_search(noted, lead);
    });
    return both;
}

constexpr const char *jsonColumns =
    "id,reference,company,contact,grade,score,heat,stage,owner,value,next_step,next_step_on,"
    "last_touch_on,city,region,industry,employees,source,received_on,closed_on";
constexpr const char *textColumns = "id,grade,score,company,stage,owner,value,next_step_on,last_touch_on";

Result<Output> run(const Arguments &args, Context &context)
{
    const Book &book = context.book();
    auto selected = selectLeads(book, {.where = args.where, .view = args.view, .sort = args.sort});
    if (!selected)
        return selected.error();
    const bool isJson = context.globals.json;
    const auto columns = columnsOf(book, !args.columns.empty()        ? args.columns
                                         : !selected->columns.empty() ? selected->columns
                                         : isJson                     ? jsonColumns
                                                                      : textColumns);
    if (!columns)
        return columns.error();

    std::vector<uint32_t> leads = std::move(selected->leads);
    if (!args.search.empty()) {
        TextSearch search;
        search.refresh(book.leadData());
        leads =
            withNotes(*context.session, args.search, leads, search.find(args.search, book.leadData(), leads));
    }
    const auto total = qint64(leads.size());
    if (args.limit > 0 && total > args.limit)
        leads.resize(size_t(args.limit));

    QJsonArray rows;
    for (const uint32_t lead : leads)
        if (isJson) {
            QJsonObject row = rowOf(book, lead, *columns);
            row[QLatin1String("id")] = shown(book.leads().id(lead).hex());
            rows << row;
        }
    const QString more = total > qint64(leads.size()) ? tr("%1 of %2 leads\n").arg(leads.size()).arg(total)
                                                      : tr("%1 leads\n").arg(total);
    return Output{QJsonObject{{"total", total}, {"rows", rows}},
                  isJson ? QString() : textTable(book, leads, *columns) + more};
}

} // namespace

Result<SelectedLeads> selectLeads(const Book &book, const LeadSelection &wanted)
{
    LeadView view;
    if (!wanted.view.empty()) {
        const auto found = viewNamed(book, shown(wanted.view));
        if (!found) {
            QStringList names;
            for (const LeadView &each : leadViews(book))
                names << each.name;
            return Error{ErrorKind::notFound, tr("There is no view %1. The views are: %2.")
                                                  .arg(shown(wanted.view), names.join(QStringLiteral(", ")))};
        }
        view = *found;
    }
    SelectedLeads selected{.leads = {}, .columns = view.columns};
    const auto all = parseFilter(view.filter, book.leadData()),
               some = parseFilter(wanted.where, book.leadData());
    for (const auto *filter : {&all, &some})
        if (!*filter)
            return Error{ErrorKind::usage, filter->error().text};
    selected.leads = some->select(all->select(book.leadData()));
    const auto keys = sortOf(book, wanted.sort.empty() ? view.sort : wanted.sort);
    if (!keys)
        return keys.error();
    sortLeads(book, *keys, selected.leads);
    return selected;
}

Run leads(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("--where", args->where, "A filter, such as 'grade in (A,B) and next_step = overdue'")
        .called("EXPR");
    options.add("--view", args->view, "A view by its name, as \"view list\" shows them").called("NAME");
    options.add("--search", args->search, "Words that occur in the lead or its notes").called("TEXT");
    options.add("--sort", args->sort, "Fields to sort by, each with a - before it for descending")
        .called("F,-F");
    options.add("--limit", args->limit, "At most so many").notNegative();
    options.add("--columns", args->columns, "Fields to show").called("F,F");
    return [args](Context &context) { return run(*args, context); };
}

} // namespace ridealong::cli
