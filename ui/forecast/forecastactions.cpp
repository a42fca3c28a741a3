// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastactions.h"

#include "base/words.h"
#include "forecast/forecastdialog.h"
#include "forecast/openleads.h"
#include "forecast/quotasdialog.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "work/forecasts.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ForecastActions", text);
}

QString whoseOf(const Book &book, uint32_t person)
{
    return person ? shown(book.personName(person)) : tr("the team");
}

bool refused(const ShellContext &shell, const Error &error)
{
    shell.showError(error);
    return false;
}

bool saveOverride(ShellContext &shell, const ForecastDialog &dialog, uint32_t person, Period period)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    const OverrideWish wish{.person = person,
                            .period = keyOf(period, book.info().fiscalStartMonth),
                            .amount = dialog.takesBack() ? Money{} : dialog.amount(),
                            .reason = dialog.reason().toStdString(),
                            .by = session.user()};
    ChangeSet changes = session.change();
    if (const Status said = setOverride(changes, book, wish); !said)
        return refused(shell, said.error());
    const Deed deed{Op::overrideForecast, whoseOf(book, person),
                    wish.amount.isSet() ? moneyOf(book, wish.amount) : QString()};
    if (!wish.amount.isSet())
        return commitSaying(shell, deed, std::move(changes),
                            tr("Took back what was said of the forecast of %1").arg(deed.subject));
    return commitWithUndo(shell, deed, std::move(changes));
}

bool saveQuotas(ShellContext &shell, const std::vector<QuotaCell> &cells)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    for (const QuotaCell &cell : cells)
        if (const Status set = setQuota(changes, book, cell.person, cell.period, cell.amount); !set)
            return refused(shell, set.error());
    const bool one = std::ranges::all_of(
        cells, [&](const QuotaCell &cell) { return cell.person == cells.front().person; });
    return commitWithUndo(shell,
                          {Op::editQuotas, one ? whoseOf(book, cells.front().person) : tr("several people")},
                          std::move(changes));
}

} // namespace

void askForOverride(ShellContext &shell, QWidget *parent, const ForecastRow &row)
{
    const Book &book = shell.session->book();
    const Period period = row.period;
    const uint32_t person = row.person;
    auto *dialog = new ForecastDialog(book, row, whoseOf(book, person), period, parent);
    dialog->setSave(
        [&shell, dialog, person, period] { return saveOverride(shell, *dialog, person, period); });
    dialog->open();
}

void askForQuotas(ShellContext &shell, QWidget *parent, Period period, uint32_t person)
{
    auto *dialog = new QuotasDialog(shell.session->book(), period, person, parent);
    dialog->setSave([&shell, dialog] { return saveQuotas(shell, dialog->changed()); });
    dialog->open();
}

void putIntoCategory(ShellContext &shell, const std::vector<uint32_t> &leads, const char *category)
{
    Session &session = *shell.session;
    const Book &book = session.book();
    ChangeSet changes = session.change();
    if (const Status put = setCategory(changes, book, leads, category); !put)
        return shell.showError(put.error());
    QString label;
    for (const Category &known : categories)
        if (std::string_view(known.key) == category)
            label = labelOf(known);
    commitWithUndo(shell, {Op::setCategory, subjectOf(book, leads), label}, std::move(changes));
}

} // namespace ridealong
