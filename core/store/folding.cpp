// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folding.h"

#include "store/ingestwork.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>

namespace ridealong {

namespace {

constexpr qsizetype mostProblems = 20;
constexpr int64_t rowsBetweenProgress = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

Status foldThen(Store &store, Book &book, const std::function<void(IngestWork &)> &fold)
{
    const bool inBulk = StoreParts::inBulk(store);
    if (!inBulk)
        StoreParts::startReading(store, book);
    const Status done = StoreParts::saved(store, [&] {
        IngestWork work(store, book);
        fold(work);
        work.settle();
    });
    return inBulk || !done ? done : store.reload(book);
}

std::vector<uint32_t> rowsOf(Connection &db, const EntityPlan &plan)
{
    std::vector<uint32_t> rows;
    Statement select(db, "SELECT number FROM " + plan.name + " ORDER BY made, number");
    while (select.step())
        rows.push_back(uint32_t(select.integer(0)));
    return rows;
}

} // namespace

Result<QStringList> foldProblems(const Store &store, const Book &book, const Progress &progress)
{
    try {
        QStringList problems;
        MergeFile file(StoreParts::reading(store), book);
        RowFold fold(file);
        int64_t done = 0;
        for (size_t entity = 1; entity < entityCount; ++entity) {
            const EntityPlan *plan = file.plans().at(uint16_t(entity));
            if (!plan)
                continue;
            for (const uint32_t row : rowsOf(file.db(), *plan)) {
                if (done++ % rowsBetweenProgress == 0 && !goOn(progress, done, 0))
                    return Error{ErrorKind::cancelled, {}};
                if (!fold.isAsFolded(*plan, row) && problems.size() < mostProblems)
                    problems << tr("Row %1 of %2 is not what its log says.")
                                    .arg(row)
                                    .arg(QString::fromUtf8(nameOf(plan->entity)));
            }
        }
        return problems;
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

Status foldAgain(Store &store, Book &book, std::span<const Id> laptops)
{
    return foldThen(store, book, [&](IngestWork &work) {
        work.judgeAgain({laptops.begin(), laptops.end()});
    });
}

Status foldAgain(Store &store, Book &book, Entity entity, uint32_t row)
{
    return foldThen(store, book,
                    [&](IngestWork &work) { work.fold.write(work.file.plans().at(entity), row); });
}

Status readUnread(Store &store, const Book &book)
{
    constexpr std::string_view key = "unread_since"; // the schema of the version that looked last
    constexpr std::string_view first = "5";          // that could leave entries unread
    const std::string now = std::to_string(schemaVersion()), last = store.meta(key);
    if (!store.isWriter() || (last.empty() ? first : std::string_view(last)) == now)
        return Done{};
    const Status read = StoreParts::saved(store, [&] {
        IngestWork work(store, book);
        work.readUnread();
        work.settle();
    });
    return read ? store.setMeta(key, now) : read;
}

} // namespace ridealong
