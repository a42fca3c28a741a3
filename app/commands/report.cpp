// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report as a file, the packs of a week into a folder, and two weeks beside each other.
#include "commands/catalog.h"
#include "commands/reportweeks.h"
#include "render/packfiles.h"
#include "render/reportfile.h"
#include "report/json.h"
#include "report/raw.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

struct Arguments
{
    std::string file;
    std::string week;
    std::string pack = "leadership";
    bool fresh = false;
};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonArray correctedJson(const std::vector<CorrectedFigure> &corrected)
{
    QJsonArray rows;
    for (const CorrectedFigure &figure : corrected)
        rows << QJsonObject{{"figure", figure.label}, {"then", figure.then}, {"today", figure.today}};
    return rows;
}

QJsonArray movedJson(const report::EarlyWords &early)
{
    QJsonArray rows;
    for (const report::MovedSentence &sentence : early.moved)
        rows << QJsonObject{{"then", sentence.then},
                            {"today", sentence.now.isEmpty() ? QJsonValue() : QJsonValue(sentence.now)}};
    return rows;
}

// Nothing where the words hold.
QString movedWords(const report::EarlyWords &early)
{
    QString said;
    for (const report::MovedSentence &sentence : early.moved)
        said += tr("\nThe opening words are of %1: “%2” %3")
                    .arg(shown(early.writtenOn.iso()), sentence.then,
                         sentence.now.isEmpty() ? tr("The figures say nothing of it now.")
                                                : tr("The figures say “%1”").arg(sentence.now));
    return said;
}

QString wroteWords(const WeekReport &made, const QString &path, Date today)
{
    const QString week = shown(made.week.iso());
    if (made.week.last() >= today)
        return tr("Wrote the report of week %1, to date, to %2.").arg(week, path);
    if (!made.isFrozen)
        return tr("Wrote the report of week %1 to %2.").arg(week, path);
    QString said =
        tr("Wrote the report of week %1, frozen on %2, to %3.").arg(week, shown(made.takenOn.iso()), path);
    for (const CorrectedFigure &figure : made.corrected)
        said += tr("\nCorrected since: %1 was %2 and is %3.").arg(figure.label, figure.then, figure.today);
    return said;
}

Result<Output> write(const Context &context, const Arguments &args)
{
    const QString path = shown(args.file);
    if (const auto format = render::formatOf(path); !format)
        return format.error();
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    const auto week = reportWeek(args.week, Week::of(context.book().today()));
    if (!week)
        return week.error();
    const auto made =
        (args.fresh ? freshReport : weekReport)(*context.session, *week, args.pack, context.clock.now());
    if (!made)
        return made.error();
    const report::Document document = composedReport(*made, {.opening = made->opening});
    if (const Status written = render::writeReport(document, path); !written)
        return written.error();
    return Output{QJsonObject{{"week", shown(week->iso())},
                              {"pack", shown(args.pack)},
                              {"file", path},
                              {"figures", report::figuresJson(document)},
                              {"frozen", made->isFrozen},
                              {"taken_on", date(made->takenOn)},
                              {"corrected", correctedJson(made->corrected)},
                              {"words_moved", movedJson(made->early)},
                              {"words_on", made->early ? date(made->early.writtenOn) : QJsonValue()}},
                  wroteWords(*made, path, context.book().today()) + movedWords(made->early)};
}

const char *wordOf(render::PackFile::What what)
{
    return what == render::PackFile::written    ? "written"
           : what == render::PackFile::asBefore ? "as before"
                                                : "kept, for it was changed";
}

Result<Output> writeAll(const Context &context, const render::PackWish &wish)
{
    const auto pages = render::packPages(*context.session, wish);
    if (!pages)
        return pages.error();
    const auto files = render::writePacks(*pages, wish);
    if (!files)
        return files.error();
    QJsonArray rows;
    QStringList lines;
    for (const render::PackFile &file : *files) {
        rows << QJsonObject{{"pack", shown(file.pack)},
                            {"file", file.path},
                            {"written", file.what == render::PackFile::written},
                            {"kept", file.what == render::PackFile::keptChanged}};
        lines << QStringLiteral("%1: %2").arg(file.path, tr(wordOf(file.what)));
    }
    return Output{QJsonObject{{"week", shown(wish.week.iso())}, {"rows", rows}}, lines.join(u'\n')};
}

Output comparedOutput(const Book &book, const WeekReport &earlier, const WeekReport &later)
{
    const report::Table compared = comparedWeeks(earlier, later);
    const std::string &currency = book.info().currency;
    QJsonArray rows;
    QList<QStringList> lines;
    for (const auto &row : compared.rows) {
        rows << QJsonObject{{"figure", row[0].text},
                            {"earlier", report::rawJson(row[1].value, currency)},
                            {"later", report::rawJson(row[2].value, currency)},
                            {"change", report::rawJson(row[3].value, currency)}};
        lines << QStringList{row[0].text, row[1].text, row[2].text, row[3].text};
    }
    QStringList heads;
    for (const report::Column &column : compared.columns)
        heads << column.title;
    return {QJsonObject{{"pack", shown(later.pack)},
                        {"earlier", shown(earlier.week.iso())},
                        {"later", shown(later.week.iso())},
                        {"rows", rows}},
            table(heads, lines, QStringLiteral("lrrr"))};
}

std::vector<std::string> packsMeant(const std::string &list)
{
    std::vector<std::string> packs = list.empty() ? render::allPacks() : commaList(list);
    std::ranges::transform(packs, packs.begin(), packMeant);
    return packs;
}

} // namespace

Run reportWeekly(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options
        .add("OUT", args->file, "The file to write; its ending says the kind: pdf, html, xlsx, csv or json")
        .required();
    options.add("--week", args->week, "An ISO week such as 2026-W47; without it, this week to date");
    options.add("--pack", args->pack, "Whom it is for").oneOf(render::allPacks()).readAs(packMeant);
    options.flag("--fresh", args->fresh, "From the book as it stands, also where the week is frozen");
    return [args](Context &context) { return write(context, *args); };
}

Run reportPacks(Options &options)
{
    struct Wished
    {
        std::string folder, week, packs, formats = "pdf";
        bool replace = false;
    };
    auto args = std::make_shared<Wished>();
    options.add("DIR", args->folder, "The folder to write into; made where it is missing").required();
    options.add("--week", args->week, "An ISO week such as 2026-W47; without it, last week");
    options.add("--packs", args->packs, "Packs with commas between; without it, all");
    options.add("--formats", args->formats, "Kinds of file with commas between, such as pdf,xlsx");
    options.flag("--replace", args->replace, "Also files that somebody changed");
    return [args](Context &context) -> Result<Output> {
        const auto week = reportWeek(args->week, Week::of(context.book().today()).plus(-1));
        if (!week)
            return week.error();
        return writeAll(context, {.week = *week,
                                  .folder = shown(args->folder),
                                  .packs = packsMeant(args->packs),
                                  .formats = commaList(args->formats),
                                  .madeAt = context.clock.now(),
                                  .replacesChanged = args->replace});
    };
}

Run reportCompare(Options &options)
{
    struct Weeks
    {
        std::string first, second, pack = "leadership";
    };
    auto args = std::make_shared<Weeks>();
    options.add("WEEK", args->first, "An ISO week such as 2026-W40").required();
    options.add("OTHER", args->second, "Another one").required();
    options.add("--pack", args->pack, "Whose figures").oneOf(render::allPacks()).readAs(packMeant);
    return [args](Context &context) -> Result<Output> {
        std::vector<WeekReport> reports;
        for (const std::string &text : {args->first, args->second}) {
            const auto week = reportWeek(text, {});
            if (!week)
                return week.error();
            auto made = weekReport(*context.session, *week, args->pack, context.clock.now());
            if (!made)
                return made.error();
            reports.push_back(std::move(*made));
        }
        if (reports[1].week < reports[0].week)
            std::swap(reports[0], reports[1]);
        return comparedOutput(context.book(), reports[0], reports[1]);
    };
}

} // namespace ridealong::cli
