// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager sets for the whole book: settings and saved views.
#include "commands/catalog.h"

#include "work/settings.h"
#include "work/views.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QStringList lineOf(const char *key, const std::string &text)
{
    return {QLatin1String(key), shown(text).replace(QLatin1Char('\n'), QStringLiteral(", "))};
}

Output settingsOutput(const Book &book)
{
    QJsonObject json;
    QList<QStringList> lines;
    for (const SettingDefault &setting : settingDefaults) {
        const std::string value = book.setting(setting.key);
        json[QLatin1String(setting.key)] = text(value);
        lines << lineOf(setting.key, value);
    }
    return {QJsonObject{{"settings", json}}, table({tr("Setting"), tr("Value")}, lines)};
}

Output viewsOutput(const Book &book)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const LeadView &view : leadViews(book)) {
        rows << QJsonObject{{"name", view.name},
                            {"where", text(view.filter)},
                            {"sort", text(view.sort)},
                            {"columns", text(view.columns)},
                            {"saved", view.saved != 0}};
        lines << QStringList{view.name, shown(view.filter), shown(view.sort)};
    }
    return {QJsonObject{{"rows", rows}}, table({tr("View"), tr("Filter"), tr("Sorted by")}, lines)};
}

} // namespace

Run settingsShow(Options &)
{
    return [](Context &context) -> Result<Output> { return settingsOutput(context.book()); };
}

Run settingsSet(Options &options)
{
    auto assignments = std::make_shared<std::vector<std::string>>();
    options.add("KEY=VALUE", *assignments, "What to set, such as our_share=0.3").required();
    return [assignments](Context &context) -> Result<Output> {
        std::vector<SettingText> wanted;
        for (const std::string &assignment : *assignments) {
            const size_t at = assignment.find('=');
            if (at == std::string::npos)
                return Error{ErrorKind::usage,
                             tr("%1 sets nothing. Write KEY=VALUE.").arg(shown(assignment))};
            wanted.emplace_back(assignment.substr(0, at), assignment.substr(at + 1));
        }
        ChangeSet changes = context.session->change();
        if (const Status set = setSettings(changes, context.book(), wanted); !set)
            return Error{ErrorKind::usage, set.error().text};
        if (const Status done = context.session->commit({Op::editSettings}, std::move(changes)); !done)
            return done.error();
        return settingsOutput(context.book());
    };
}

Run viewList(Options &)
{
    return [](Context &context) -> Result<Output> { return viewsOutput(context.book()); };
}

Run viewSave(Options &options)
{
    struct Arguments
    {
        std::string name, where, sort, columns;
    };
    auto args = std::make_shared<Arguments>();
    options.add("NAME", args->name, "What the view is called; one of that name is replaced").required();
    options.add("--where", args->where, "Its filter").called("EXPR");
    options.add("--sort", args->sort, "Its order").called("F,-F");
    options.add("--columns", args->columns, "Its columns").called("F,F");
    return [args](Context &context) -> Result<Output> {
        ChangeSet changes = context.session->change();
        const LeadView view{
            .name = shown(args->name), .filter = args->where, .sort = args->sort, .columns = args->columns};
        const auto saved = saveView(changes, context.book(), view);
        if (!saved)
            return Error{ErrorKind::usage, saved.error().text};
        if (const Status done = context.session->commit({Op::editView, view.name}, std::move(changes)); !done)
            return done.error();
        return viewsOutput(context.book());
    };
}

Run viewDelete(Options &options)
{
    auto name = std::make_shared<std::string>();
    options.add("NAME", *name, "The saved view").required();
    return [name](Context &context) -> Result<Output> {
        const auto view = viewNamed(context.book(), shown(*name));
        if (!view)
            return Error{ErrorKind::notFound, tr("There is no view %1.").arg(shown(*name))};
        ChangeSet changes = context.session->change();
        if (const Status removed = removeView(changes, context.book(), view->saved); !removed)
            return removed.error();
        if (const Status done = context.session->commit({Op::editView, view->name}, std::move(changes));
            !done)
            return done.error();
        return viewsOutput(context.book());
    };
}

} // namespace ridealong::cli
