// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourceactions.h"

#include "base/spoken.h"
#include "base/words.h"
#include "dialogs/formdialog.h"
#include "leads/leadactions.h"
#include "measure/sources.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/theme.h"
#include "shell/widgets/fields.h"
#include "sources/costsgrid.h"
#include "work/campaigns.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int monthsBack = 12, monthsAhead = 3; // that a new campaign may begin in

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceActions", text);
}

bool saveCosts(ShellContext &shell, const std::vector<CostWish> &wishes)
{
    Session &session = *shell.session;
    ChangeSet changes = session.change();
    if (const Status done = setCosts(changes, session.book(), wishes); !done) {
        shell.showError(done.error());
        return false;
    }
    const QString sentence = wishes.size() == 1
                                 ? tr("1 amount of the costs is changed.")
                                 : tr("%1 amounts of the costs are changed.").arg(wishes.size());
    return commitSaying(shell, {Op::editCosts}, std::move(changes), sentence);
}

QStringList knownSources(const Book &book)
{
    const SourceOptions always{.period = {{}, Date::of(9999, 12, 31)}, .suspects = true};
    QStringList names;
    for (const SourceRow &row : sourceRows(book, always))
        if (!row.source.empty())
            names << shown(row.source);
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

struct CampaignFields
{
    QComboBox *source, *month;
    QLineEdit *name, *cost;
    std::vector<Date> months;

    // Or what cannot be read.
    Result<CostWish> wish(const Book &book) const
    {
        const Result<Money> amount = readAmount(cost->text(), book.info().currency);
        if (!amount)
            return Error{ErrorKind::usage, tr("The cost cannot be read: %1.").arg(amount.error().text)};
        return CostWish{.source = source->currentText().trimmed().toStdString(),
                        .campaign = name->text().trimmed().toStdString(),
                        .month = months[size_t(month->currentIndex())],
                        .amount = *amount};
    }
};

CampaignFields addFields(FormDialog &dialog, const Book &book)
{
    CampaignFields fields{};
    fields.source = dialog.addChoice(tr("Source"), knownSources(book), true);
    fields.source->setCurrentIndex(-1);
    fields.name = makeField({}, nullptr, &dialog);
    dialog.addRow(tr("Name"), fields.name);
    QStringList labels;
    for (int ahead = monthsAhead; ahead >= -monthsBack; --ahead) {
        fields.months.push_back(monthOf(book.today().plusMonths(ahead)).from);
        labels << spokenDate(fields.months.back(), QStringLiteral("MMMM yyyy"));
    }
    fields.month = dialog.addChoice(tr("Month"), labels);
    fields.month->setCurrentIndex(monthsAhead);
    fields.cost = makeField(tr("not known yet"), nullptr, &dialog);
    dialog.addRow(tr("Cost in %1").arg(shown(book.info().currency)), fields.cost);
    return fields;
}

QString refusalOf(const Session &session, const CampaignFields &fields)
{
    const Result<CostWish> wish = fields.wish(session.book());
    if (!wish)
        return wish.error().text;
    ChangeSet scratch = session.change();
    const Status status = addCampaign(scratch, session.book(), *wish);
    return status ? QString() : status.error().text;
}

bool commitCampaign(ShellContext &shell, const CampaignFields &fields)
{
    Session &session = *shell.session;
    const Result<CostWish> wish = fields.wish(session.book());
    if (!wish)
        return false;
    ChangeSet changes = session.change();
    if (const Status done = addCampaign(changes, session.book(), *wish); !done) {
        shell.showError(done.error());
        return false;
    }
    const QString name = shown(wish->campaign);
    return commitSaying(shell, {Op::editCosts, name}, std::move(changes),
                        tr("%1 is a campaign of %2 now.").arg(name, shown(wish->source)));
}

} // namespace

void editCosts(ShellContext &shell, QWidget *parent)
{
    const Session &session = *shell.session;
    auto *dialog = new FormDialog(
        tr("Costs"),
        tr("What each source cost, month by month, in %1. The row of a source holds what belongs to none of "
           "its campaigns; each amount counts once.")
            .arg(shown(session.book().info().currency)),
        tr("Save"), parent);
    auto *grid = new CostsGrid(session.book(), session.today(), dialog);
    dialog->addWide(grid);
    dialog->acceptButton()->setEnabled(session.canWrite());
    dialog->setSave(
        [&shell, grid] { return !grid->model().isEdited() || saveCosts(shell, grid->model().wishes()); });
    auto *save = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), dialog);
    QObject::connect(save, &QShortcut::activated, dialog, &FormDialog::accept);
    QObject::connect(grid, &CostsGrid::closeAsked, dialog, &QDialog::reject);
    QObject::connect(grid, &CostsGrid::importAsked, dialog, [&shell, dialog] {
        dialog->reject();
        shell.goTo(QStringLiteral("import"), QStringLiteral("costs"));
    });
    const QSize room = parent->window()->size();
    dialog->resize(std::min(currentTheme().px(1080), room.width() - 40),
                   std::min(currentTheme().px(600), room.height() - 40));
    dialog->open();
    grid->setFocus();
}

void newCampaign(ShellContext &shell, QWidget *parent)
{
    auto *dialog = new FormDialog(tr("New campaign"),
                                  tr("It stands below its source at once. Its leads come with the name in "
                                     "their field Campaign, by hand or by an import."),
                                  tr("Add campaign"), parent);
    const CampaignFields fields = addFields(*dialog, shell.session->book());
    dialog->setCheck([&shell, fields] { return refusalOf(*shell.session, fields); });
    dialog->setSave([&shell, fields] { return commitCampaign(shell, fields); });
    dialog->open();
    fields.source->setFocus();
}

} // namespace ridealong
