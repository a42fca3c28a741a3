// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks of which the reports are frozen, freezing one, and the words that a manager opens a report with.
#include "base/fold.h"
#include "commands/catalog.h"
#include "commands/reportweeks.h"
#include "session/weekreports.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QStringList packsOf(const SnapshotInfo &info)
{
    QStringList packs;
    for (const std::string &pack : info.packs)
        packs << shown(pack);
    return packs;
}

SnapshotInfo snapshotOf(const Book &book, Week week)
{
    for (const SnapshotInfo &info : reportSnapshots(book))
        if (info.week == week)
            return info;
    return {week, {}, {}};
}

std::vector<std::string> weeklyPacks()
{
    std::vector<std::string> packs;
    for (const report::ReportInfo &info : report::reports())
        if (std::string_view(info.key) == "weekly")
            packs.emplace_back(info.pack);
    return packs;
}

} // namespace

Result<Week> reportWeek(const std::string &text, Week usual)
{
    if (text.empty())
        return usual;
    const Week week = Week::parse(text);
    if (week.isSet())
        return week;
    return Error{ErrorKind::usage, tr("%1 is no week. Write it as 2026-W47.").arg(shown(text))};
}

std::string packMeant(const std::string &text)
{
    const std::string name = folded(text);
    return name == "sales management" || name == "sales_management" ? "management" : name;
}

Run reportSnapshotsCommand(Options &)
{
    return [](Context &context) -> Result<Output> {
        QJsonArray rows;
        QList<QStringList> lines;
        for (const SnapshotInfo &info : reportSnapshots(context.book())) {
            const QStringList packs = packsOf(info);
            rows << QJsonObject{{"week", text(info.week.iso())},
                                {"taken_on", date(info.takenOn)},
                                {"packs", QJsonArray::fromStringList(packs)}};
            lines << QStringList{shown(info.week.iso()), shown(info.takenOn.iso()),
                                 packs.join(QStringLiteral(", "))};
        }
        return Output{QJsonObject{{"rows", rows}},
                      lines.isEmpty() ? tr("No week is frozen yet.")
                                      : table({tr("Week"), tr("Taken on"), tr("Reports")}, lines)};
    };
}

Run reportFreeze(Options &options)
{
    auto given = std::make_shared<std::string>();
    options.add("--week", *given, "An ISO week that is over, such as 2026-W47; without it, last week");
    return [given](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto week = reportWeek(*given, Week::of(book.today()).plus(-1));
        if (!week)
            return week.error();
        const size_t before = snapshotOf(book, *week).packs.size();
        if (const Status frozen = freezeReports(*context.session, *week); !frozen)
            return frozen.error();
        const SnapshotInfo info = snapshotOf(book, *week);
        const bool isNew = info.packs.size() > before;
        return Output{QJsonObject{{"week", text(week->iso())},
                                  {"frozen", isNew},
                                  {"taken_on", date(info.takenOn)},
                                  {"packs", QJsonArray::fromStringList(packsOf(info))}},
                      isNew ? tr("Froze the reports of week %1.").arg(week->number())
                            : tr("The reports of week %1 are frozen already.").arg(week->number())};
    };
}

Run reportOpening(Options &options)
{
    struct Arguments
    {
        std::string text, week, pack = "leadership";
        bool clear = false;
    };
    auto args = std::make_shared<Arguments>();
    options.add("TEXT", args->text,
                "The words that the report opens with, instead of those made from its figures");
    options.add("--week", args->week, "An ISO week such as 2026-W47; without it, this week");
    options.add("--pack", args->pack, "Whom it is for").oneOf(weeklyPacks()).readAs(packMeant);
    options.flag("--clear", args->clear, "Back to the words made from the figures");
    return [args](Context &context) -> Result<Output> {
        if (args->text.empty() != args->clear)
            return Error{ErrorKind::usage, tr("Give the words, or --clear.")};
        const auto week = reportWeek(args->week, Week::of(context.book().today()));
        if (!week)
            return week.error();
        const auto made = freshReport(*context.session, *week, args->pack, context.clock.now());
        if (!made)
            return made.error();
        const Status done = wordReport(*context.session, *week, args->pack, shown(args->text),
                                       plainText(made->report.opening));
        if (!done)
            return done.error();
        return Output{QJsonObject{{"week", text(week->iso())},
                                  {"pack", text(args->pack)},
                                  {"opening", text(args->text)}},
                      args->clear ? tr("The report of week %1 opens with its own words.").arg(week->number())
                                  : tr("Changed the opening words of week %1.").arg(week->number())};
    };
}

} // namespace ridealong::cli
