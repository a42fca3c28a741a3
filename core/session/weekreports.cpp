// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/weekreports.h"

#include "base/words.h"
#include "report/archive.h"
#include "session/draftedwords.h"
#include "session/reportwish.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr FieldNo weekField = reportSnapshotField("week"), packField = reportSnapshotField("pack"),
                  takenField = reportSnapshotField("taken_on"), laptopField = reportSnapshotField("laptop"),
                  textField = reportSnapshotField("report"), openingField = reportSnapshotField("opening"),
                  deletedField = reportSnapshotField("deleted");

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

const Table<ReportSnapshot> &rowsOf(const Book &book)
{
    return book.tables().reportSnapshot;
}

// Undo of the words that made a row deletes the row, and takes no figures back.
bool isFrozenRow(const Book &book, uint32_t row)
{
    return rowsOf(book)[row].takenOn.isSet();
}

bool isOf(const Book &book, uint32_t row, Week week, std::string_view pack)
{
    return rowsOf(book)[row].week == week.first() && rowsOf(book).text(row, packField) == pack;
}

Id snapshotId(const Session &session, Week week, std::string_view pack)
{
    return Id::hashedFrom("report|" + week.iso() + '|' + std::string(pack) + '|' +
                          session.store().deviceId());
}

uint32_t ownRow(const Session &session, Week week, std::string_view pack)
{
    return rowsOf(session.book()).find(snapshotId(session, week, pack));
}

// Taken first, on any laptop; 0 for none.
uint32_t firstFrozen(const Book &book, Week week, std::string_view pack)
{
    const auto &rows = rowsOf(book);
    uint32_t first = 0;
    for (uint32_t row = 1; row < rows.end(); ++row)
        if (isOf(book, row, week, pack) && isFrozenRow(book, row))
            if (!first ||
                std::pair(rows[row].takenOn, rows.id(row)) < std::pair(rows[first].takenOn, rows.id(first)))
                first = row;
    return first;
}

// The one that is opened; 0 for none.
uint32_t frozenRow(const Session &session, Week week, std::string_view pack)
{
    const uint32_t own = ownRow(session, week, pack);
    return own && isFrozenRow(session.book(), own) ? own : firstFrozen(session.book(), week, pack);
}

// Whose words open the report: the own ones, where this laptop has any.
uint32_t wordsRow(const Session &session, Week week, std::string_view pack)
{
    const uint32_t own = ownRow(session, week, pack);
    return own ? own : firstFrozen(session.book(), week, pack);
}

QString wordsOf(const Book &book, uint32_t row)
{
    return rowsOf(book).has(row) ? shown(rowsOf(book).text(row, openingField)) : QString();
}

void findEarly(WeekReport &report, const Book &book, uint32_t words)
{
    report.early = earlyWordsIn(book, {report.week, report.pack, words}, report.opening,
                                plainText(report.report.opening));
}

QString weekSubject(Week week)
{
    return tr("week %1").arg(week.number());
}

Result<const report::ReportInfo *> packNamed(std::string_view pack)
{
    if (const report::ReportInfo *info = report::findReport("weekly", pack))
        return info;
    return Error{
        ErrorKind::notFound,
        tr("There is no report called %1.").arg(QString::fromUtf8(pack.data(), qsizetype(pack.size())))};
}

Status refuseFuture(const Book &book, Week week)
{
    if (!week.isSet() || week.first() <= book.today())
        return Done{};
    return refuse(tr("Week %1 begins on %2, so there is nothing to report yet.")
                      .arg(shown(week.iso()), shown(week.first().iso())));
}

// Read back before it is kept for years.
Result<std::string> textOf(const report::Report &report)
{
    std::string text = report::archived(report);
    if (const auto back = report::fromArchive(text); !back)
        return refuse(tr("The report “%1” is too large to be frozen.").arg(report.frame.title),
                      back.error().detail);
    return text;
}

std::vector<Cell> rowCells(const Session &session, Week week, std::string_view pack)
{
    return {
        {weekField, week.first()}, {packField, std::string(pack)}, {laptopField, session.store().deviceId()}};
}

struct Frozen
{
    Week week;
    std::string_view pack;
    Date takenOn;
};

void freeze(ChangeSet &changes, const Session &session, const Frozen &what, std::string text)
{
    const Book &book = session.book();
    std::vector<Cell> cells = {{takenField, what.takenOn}, {textField, std::move(text)}};
    const uint32_t row = ownRow(session, what.week, what.pack); // words that wait for their report
    if (!row) {
        std::ranges::copy(rowCells(session, what.week, what.pack), std::back_inserter(cells));
        changes.create(Entity::reportSnapshot, snapshotId(session, what.week, what.pack), std::move(cells));
        return;
    }
    if (!rowsOf(book).has(row)) { // words that were taken back
        cells.push_back({openingField, Value{}});
        cells.push_back({deletedField, false});
    }
    changes.set(Entity::reportSnapshot, row, std::move(cells));
}

bool hasLeads(const Book &book)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads().has(lead))
            return true;
    return false;
}

bool isFrozenWhole(const Book &book, Week week)
{
    return std::ranges::all_of(report::reports(), [&](const report::ReportInfo &info) {
        return std::string_view(info.key) != "weekly" || isReportFrozen(book, week, info.pack);
    });
}

Result<report::Report> storedReport(const Session &session, uint32_t row)
{
    const Value stored = session.store().storedValue(Entity::reportSnapshot, row, textField, session.book());
    const auto *text = std::get_if<std::string>(&stored);
    return report::fromArchive(text ? std::string_view(*text) : std::string_view());
}

// As the book stands, beside last week's figures as they were told then.
report::Report built(const Session &session, const report::ReportInfo &info, const report::ReportWish &wish)
{
    report::Report made = info.build(session.book(), wish);
    if (const uint32_t row = frozenRow(session, wish.week.plus(-1), info.pack))
        if (const auto last = storedReport(session, row))
            takeLastWeek(made, *last);
    return made;
}

Status refuseWhereNoManager(const Book &book)
{
    return book.info().role == "manager" ? Status(Done{})
                                         : refuse(tr("Reports are frozen and worded in a manager’s book."));
}

} // namespace

std::vector<SnapshotInfo> reportSnapshots(const Book &book)
{
    std::map<Date, Date, std::greater<>> weeks; // and the first day on which any of its packs was taken
    for (uint32_t row = 1; row < rowsOf(book).end(); ++row)
        if (isFrozenRow(book, row)) {
            const auto [at, isNew] = weeks.try_emplace(rowsOf(book)[row].week, rowsOf(book)[row].takenOn);
            at->second = std::min(at->second, rowsOf(book)[row].takenOn);
        }
    std::vector<SnapshotInfo> snapshots;
    for (const auto &[monday, takenOn] : weeks) {
        SnapshotInfo &info = snapshots.emplace_back(SnapshotInfo{Week::of(monday), takenOn, {}});
        for (const report::ReportInfo &known : report::reports())
            if (isReportFrozen(book, info.week, known.pack) && std::string_view(known.key) == "weekly")
                info.packs.emplace_back(known.pack);
    }
    return snapshots;
}

bool isReportFrozen(const Book &book, Week week, std::string_view pack)
{
    return firstFrozen(book, week, pack) != 0;
}

bool areReportsDue(const Session &session)
{
    const Book &book = session.book();
    return session.canWrite() && book.info().role == "manager" &&
           !isFrozenWhole(book, Week::of(book.today()).plus(-1)) && hasLeads(book);
}

Result<MadeReports> reportsToFreeze(const Session &session, Week week, Instant madeAt,
                                    const Progress &progress)
{
    const Book &book = session.book();
    if (const Status manager = refuseWhereNoManager(book); !manager)
        return manager.error();
    if (!week.isSet() || week >= Week::of(book.today()))
        return refuse(tr("Week %1 is not over yet.").arg(week.number()));
    MadeReports made{.week = week, .takenOn = madeAt.localDate()};
    const report::ReportWish wish = reportWish(session, week, madeAt);
    for (const report::ReportInfo &info : report::reports()) {
        if (std::string_view(info.key) != "weekly" || isReportFrozen(book, week, info.pack))
            continue;
        if (!goOn(progress, int64_t(made.packs.size()), 0))
            return Error{ErrorKind::cancelled, tr("Freezing the reports was cancelled.")};
        auto text = textOf(built(session, info, wish));
        if (!text)
            return text.error();
        made.packs.emplace_back(info.pack, std::move(*text));
    }
    return made;
}

Status freezeReports(Session &session, MadeReports made)
{
    ChangeSet changes = session.change();
    for (auto &[pack, text] : made.packs)
        if (!isReportFrozen(session.book(), made.week, pack))
            freeze(changes, session, {made.week, pack, made.takenOn}, std::move(text));
    return session.commit({Op::freezeReports, weekSubject(made.week)}, std::move(changes));
}

Status freezeReports(Session &session, Week week)
{
    auto made = reportsToFreeze(session, week, session.clock().now());
    return made ? freezeReports(session, std::move(*made)) : Status(made.error());
}

Status freezeReportsIfDue(Session &session)
{
    if (!areReportsDue(session))
        return Done{};
    return freezeReports(session, Week::of(session.today()).plus(-1));
}

Result<WeekReport> freshReport(const Session &session, Week week, std::string_view pack, Instant madeAt)
{
    const auto info = packNamed(pack);
    if (!info)
        return info.error();
    if (const Status begun = refuseFuture(session.book(), week); !begun)
        return begun.error();
    const uint32_t words = wordsRow(session, week, pack);
    WeekReport fresh{.week = week,
                     .pack = std::string(pack),
                     .report = built(session, **info, reportWish(session, week, madeAt)),
                     .opening = wordsOf(session.book(), words)};
    findEarly(fresh, session.book(), words);
    return fresh;
}

Result<WeekReport> weekReport(const Session &session, Week week, std::string_view pack, Instant madeAt)
{
    auto fresh = freshReport(session, week, pack, madeAt);
    const uint32_t row = fresh ? frozenRow(session, week, pack) : 0;
    if (!row)
        return fresh;
    auto frozen = storedReport(session, row);
    if (!frozen)
        return frozen.error();
    fresh->corrected = correctedFigures(*frozen, fresh->report);
    fresh->report = std::move(*frozen);
    fresh->isFrozen = true;
    fresh->takenOn = rowsOf(session.book())[row].takenOn;
    findEarly(*fresh, session.book(), wordsRow(session, week, pack));
    return fresh;
}

Status wordReport(Session &session, Week week, std::string_view pack, const QString &opening,
                  const QString &drafted)
{
    if (const auto info = packNamed(pack); !info)
        return info.error();
    if (const Status manager = refuseWhereNoManager(session.book()); !manager)
        return manager;
    if (const Status begun = refuseFuture(session.book(), week); !begun)
        return begun;
    const std::string words = opening.trimmed().toStdString();
    std::vector<Cell> cells = {{openingField, words.empty() ? Value{} : Value{words}}};
    const uint32_t row = wordsRow(session, week, pack);
    if (!row && words.empty())
        return Done{};
    ChangeSet changes = session.change();
    noteDraft(changes, session, {week, pack, row}, opening.trimmed(), drafted);
    if (!row) {
        std::ranges::copy(rowCells(session, week, pack), std::back_inserter(cells));
        changes.create(Entity::reportSnapshot, snapshotId(session, week, pack), std::move(cells));
    } else {
        cells.push_back({deletedField, false});
        changes.set(Entity::reportSnapshot, row, std::move(cells));
    }
    return session.commit({Op::wordReport, weekSubject(week)}, std::move(changes));
}

report::Document composedReport(const WeekReport &report, const report::Arrangement &arrangement)
{
    report::Document document = composed(report.report, arrangement);
    const auto early =
        report::earlyWords(arrangement.opening, report.early.drafted, plainText(report.report.opening));
    if (early && report.early.writtenOn < document.madeAt.localDate())
        document.author.push_back(tr("Opening words as of %1").arg(dayWords(report.early.writtenOn)));
    return document;
}

} // namespace ridealong
