// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/oddsdialog.h"

#include "base/words.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>
#include <QStandardItem>
#include <cmath>

namespace ridealong {

namespace {

std::vector<FittedColumn> columns()
{
    return {{OddsDialog::tr("Stage")},
            {OddsDialog::tr("Yours"), 80, true},
            {OddsDialog::tr("Measured"), 90, true},
            {OddsDialog::tr("Won of closed"), 130, true}};
}

QString oddsWords(double odds)
{
    return std::isnan(odds) ? QString() : percentWords(odds);
}

QString countWords(const StageOdds &odds)
{
    return OddsDialog::tr("%1 of %2").arg(QLocale().toString(odds.won), QLocale().toString(odds.closed));
}

} // namespace

QString oddsAsRows(const Book &book, const std::vector<StageOdds> &odds)
{
    QString rows = OddsDialog::tr("Stage\tYours\tMeasured\tWon\tClosed\n");
    const auto figure = [](double share) {
        return std::isnan(share) ? QString() : QString::number(share, 'f', 4);
    };
    for (const StageOdds &stage : odds)
        rows += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                    .arg(shown(book.stageName(stage.stage)), figure(stage.managers), figure(stage.measured),
                         QString::number(stage.won), QString::number(stage.closed));
    return rows;
}

OddsDialog::OddsDialog(const Book &book, bool measured, QWidget *parent)
    : FormDialog(
          tr("Odds of the stages"),
          tr("Yours are set in Settings. The measured ones are the share that was won of the closed "
             "leads that were ever in the stage or went past it; a stage with fewer than 20 keeps yours."),
          tr("Use these"), parent)
    , m_which(new SegmentedControl(tr("Odds"), {tr("Your odds"), tr("Measured")}, this))
    , m_table(new FittedTable(tr("Odds of the stages"), columns(), this))
{
    m_which->setCurrent(measured ? 1 : 0);
    m_table->setItemDelegateForColumn(0, new TableDelegate(m_table, TextRole::name));
    for (int column = 1; column < 4; ++column) {
        auto *numbers = new NumberDelegate(m_table);
        numbers->setMissing(tr("too few"));
        m_table->setItemDelegateForColumn(column, numbers);
    }
    m_table->setMinimumWidth(currentTheme().px(480));
    const std::vector<StageOdds> odds = stageOdds(book);
    for (const StageOdds &stage : odds) {
        const QString name = shown(book.stageName(stage.stage)), counts = countWords(stage);
        const QString yours = std::isnan(stage.managers) ? tr("none") : percentWords(stage.managers);
        m_table->addRow(
            {makeCell(name), makeCell(yours), makeCell(oddsWords(stage.measured)), makeCell(counts)},
            tr("%1: yours %2, measured %3, %4 won")
                .arg(name, yours, std::isnan(stage.measured) ? tr("too few") : oddsWords(stage.measured),
                     counts));
    }
    auto *copy = makeButton(tr("Copy as table"), ButtonKind::link, nullptr, this);
    connect(copy, &QPushButton::clicked, this,
            [text = oddsAsRows(book, odds)] { QApplication::clipboard()->setText(text); });
    addWide(m_which);
    addWide(m_table);
    addWide(copy);
}

bool OddsDialog::usesMeasured() const
{
    return m_which->current() == 1;
}

} // namespace ridealong
