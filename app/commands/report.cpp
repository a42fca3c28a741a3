// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/catalog.h"
#include "render/reportfile.h"
#include "report/json.h"
#include "report/reports.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

struct Arguments
{
    std::string file;
    std::string week;
    std::string pack = "leadership";
};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

std::vector<std::string> packsOf(std::string_view key)
{
    std::vector<std::string> packs;
    for (const report::ReportInfo &info : report::reports())
        if (key == info.key)
            packs.emplace_back(info.pack);
    return packs;
}

Result<Week> weekOf(const Arguments &args, Date today)
{
    if (args.week.empty())
        return Week::of(today);
    const Week week = Week::parse(args.week);
    if (!week.isSet())
        return Error{ErrorKind::usage, tr("%1 is no week. Write it as 2026-W47.").arg(shown(args.week))};
    if (week.first() > today)
        return Error{ErrorKind::refused, tr("Week %1 begins on %2, so there is nothing to report yet.")
                                             .arg(shown(args.week), shown(week.first().iso()))};
    return week;
}

Result<Output> write(const Context &context, const Arguments &args)
{
    const QString path = shown(args.file);
    if (const auto format = render::formatOf(path); !format)
        return format.error();
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    const auto week = weekOf(args, context.book().today());
    if (!week)
        return week.error();
    const report::ReportInfo *info = report::findReport("weekly", args.pack);
    const report::Document document =
        report::composed(info->build(context.book(), {.week = *week, .madeAt = context.clock.now()}));
    if (const Status written = render::writeReport(document, path); !written)
        return written.error();
    return Output{QJsonObject{{"week", shown(week->iso())},
                              {"pack", shown(args.pack)},
                              {"file", path},
                              {"figures", report::figuresJson(document)}},
                  week->last() > context.book().today()
                      ? tr("Wrote the report of week %1, to date, to %2.").arg(shown(week->iso()), path)
                      : tr("Wrote the report of week %1 to %2.").arg(shown(week->iso()), path)};
}

} // namespace

Run reportWeekly(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("OUT", args->file, "The file to write; its ending says the kind: pdf, html, csv or json")
        .required();
    options.add("--week", args->week, "An ISO week such as 2026-W47; without it, this week to date");
    options.add("--pack", args->pack, "Whom it is for").oneOf(packsOf("weekly"));
    return [args](Context &context) { return write(context, *args); };
}

} // namespace ridealong::cli
