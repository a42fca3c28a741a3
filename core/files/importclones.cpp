// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importclones.h"

#include "book/similarities.h"
#include "files/importpreview.h"

#include <QCoreApplication>
#include <QLocale>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("clones", text);
}

int64_t countClones(const Lookalikes &lookalikes, std::span<const uint32_t> leads)
{
    std::vector<Nearness> found(leads.size());
    lookalikes.of(leads, found.data());
    int64_t count = 0;
    for (size_t i = 0; i < leads.size(); ++i)
        count += found[i].similarity >= cloneFrom && !lookalikes.isOfSeed(leads[i]);
    return count;
}

} // namespace

Result<ImportClones> clonesInFile(const ImportPlan &plan, const Book &book, Instant now)
{
    if (plan.table != ImportTable::leads)
        return ImportClones{};
    const auto known = book.similarities().askSeeds(book);
    if (known->lookalikes->seeds().empty())
        return ImportClones{};
    const auto preview = previewImport(plan, book, now, mostRowsCompared);
    if (!preview)
        return preview.error();
    const Lookalikes over = known->lookalikes->over(preview->book->leadData());
    return ImportClones{.rows = int64_t(preview->leads.size()),
                        .clones = countClones(over, preview->leads),
                        .isAll = preview->report.rows < mostRowsCompared};
}

QString describe(const ImportClones &found)
{
    if (found.rows == 0)
        return {};
    if (found.clones == 0)
        return tr("No row is a clone of your best accounts (80% alike or more).");
    const QLocale locale;
    const QString sentence =
        found.isAll ? tr("%1 of %2 rows are clones of your best accounts (80% alike or more).")
                    : tr("%1 of the first %2 rows are clones of your best accounts (80% alike or more).");
    return sentence.arg(locale.toString(qlonglong(found.clones)), locale.toString(qlonglong(found.rows)));
}

} // namespace ridealong
