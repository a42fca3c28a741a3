// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery.h"

#include "leads/carddelegate.h"
#include "leads/delegates.h"
#include "leads/tables.h"
#include "shell/icons.h"
#include "shell/theme.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"
#include "shell/widgets/progress.h"
#include "ui/support/samples.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace ridealong {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

class Sheet : public QWidget
{
public:
    Sheet()
        : column(new QVBoxLayout(this))
    {
        column->setContentsMargins(36, 24, 36, 24);
        column->setSpacing(8);
    }
    QHBoxLayout *row(const char *title, int spacing)
    {
        column->addSpacing(4);
        column->addWidget(makeLabel(text(title), TextRole::label, Tone::secondary, this));
        auto *line = new QHBoxLayout;
        line->setSpacing(spacing);
        column->addLayout(line);
        return line;
    }

    QVBoxLayout *column;
    QWidget *focus = nullptr;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), currentTheme().panel); }
};

void addBadges(Sheet &sheet)
{
    auto *row = sheet.row("Grade badge, 16, 20, 32 px", 8);
    for (const auto &[side, count] : {std::pair(16, 5), std::pair(20, 5), std::pair(32, 3)}) {
        for (int grade = 0; grade < count; ++grade)
            row->addWidget(new GradeBadge(grade, side));
        row->addSpacing(16);
    }
    row->addStretch();
    row = sheet.row("Icons, segmented control", 8);
    for (const char *name : {"sun", "leads", "board", "target", "follow-up", "route", "coaching"})
        row->addWidget(makeIconLabel(name, 16, Tone::secondary));
    row->addWidget(new SegmentedControl(text("Unit"), {text("Hours"), text("Share")}));
    row->addStretch();
}

void addButtons(Sheet &sheet)
{
    auto *row = sheet.row("Buttons: primary, default, quiet, danger, focus, disabled", 8);
    row->addWidget(makeButton(text("Log a call"), ButtonKind::primary));
    row->addWidget(makeButton(text("Reassign")));
    row->addWidget(makeButton(text("Later"), ButtonKind::quiet));
    row->addWidget(makeButton(text("Refuse"), ButtonKind::danger));
    auto *focus = makeButton(text("Focus"));
    row->addWidget(focus);
    auto *disabled = makeButton(text("Disabled"));
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addWidget(makeSmallButton(text("Small"), ButtonKind::normal, "phone"));
    row->addStretch();
    sheet.focus = focus;
}

void addChips(Sheet &sheet)
{
    auto *row = sheet.row("Chips, tags, stage pips, mix bar", 8);
    auto *grade = new Chip(text("Grade"), Chip::Kind::plain);
    grade->setValue(text("A or B"));
    grade->setRemovable(true);
    row->addWidget(grade);
    row->addWidget(new Chip(text("Add filter"), Chip::Kind::adds));
    row->addWidget(new Tag(text("3 to review")));
    row->addWidget(new Tag(text("5 d overdue"), TagKind::risk));
    auto *pips = new StagePips;
    pips->setStage(3, 5, text("Qualified"));
    row->addWidget(pips);
    auto *mix = new MixBar(10);
    mix->setShares({{0.64, 0.22, 0.06, 0.05, 0.03}, 0.74});
    mix->setFixedWidth(110);
    row->addWidget(mix);
    row->addStretch();
}

void addTable(Sheet &sheet)
{
    auto *row = sheet.row("Table row: plain, hover, selected, focused cell", 8);
    auto *view = new QTableView;
    auto model = sampleLeads();
    model->setParent(view);
    view->setModel(model.release());
    dressTable(*view);
    view->horizontalHeader()->hide();
    view->setColumnHidden(SampleRep, true);
    view->setColumnHidden(SampleNext, true);
    view->setItemDelegateForColumn(SampleGrade, new GradeDelegate(view));
    view->setItemDelegateForColumn(SampleCompany, new TableDelegate(view, TextRole::name));
    view->setItemDelegateForColumn(SampleStage, new StageDelegate(view));
    view->setItemDelegateForColumn(SampleValue, new NumberDelegate(view));
    view->setItemDelegateForColumn(SampleDue, new DueDelegate(view));
    for (const auto &[column, width] :
         {std::pair(0, 50), std::pair(1, 180), std::pair(2, 130), std::pair(4, 80)})
        view->setColumnWidth(column, width);
    view->selectRow(2);
    view->setFixedHeight(4 * rowHeight());
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    row->addWidget(view);
}

void addBanners(Sheet &sheet)
{
    sheet.row("Alert banner and notice", 0);
    auto *alert = new AlertBanner;
    alert->setTexts(text("Brake on: Cole Jensen"), text("30% on D and E, limit 5%"));
    alert->addButton(text("Open Focus"));
    sheet.column->addWidget(alert);
    sheet.column->addWidget(new Notice(text("Draft of model 7. Nothing changes until you publish.")));
}

void addProgress(Sheet &sheet)
{
    sheet.row("Progress: known length, unknown length", 0);
    auto *known = new ProgressRow;
    known->start(text("Merging"));
    known->setProgress(27, 41);
    known->show();
    sheet.column->addWidget(known);
    auto *unknown = new ProgressRow;
    unknown->start(text("Grading 214 leads"), {}, false);
    unknown->show();
    sheet.column->addWidget(unknown);
}

void addCards(Sheet &sheet)
{
    auto *row = sheet.row("Cards, empty state, error", 12);
    auto *lane = new QListView;
    auto model = sampleLeads();
    model->removeRows(0, 3);
    model->removeRows(2, 1);
    model->setParent(lane);
    lane->setModel(model.release());
    lane->setItemDelegate(new CardDelegate(lane));
    lane->setFixedSize(177, 210);
    lane->setSpacing(0);
    row->addWidget(lane, 0, Qt::AlignTop);
    auto *empty =
        makeEmptyState("follow-up", text("Nothing is overdue"), text("21 follow-ups are due today."));
    empty->addButton(text("Show today"));
    row->addWidget(empty, 1);
    auto *error = makeErrorState(text("The book is open somewhere else"),
                                 text("Close it there, or open a read-only copy."));
    error->addButton(text("Try again"));
    error->addButton(text("Read only"));
    row->addWidget(error, 1);
}

} // namespace

QWidget *makeGallery()
{
    auto *sheet = new Sheet;
    const auto look =
        currentTheme().isDark() ? "Components and states, dark" : "Components and states, light";
    sheet->column->addWidget(makeLabel(text(look), TextRole::pageTitle, Tone::primary, sheet));
    addBadges(*sheet);
    addButtons(*sheet);
    addChips(*sheet);
    addTable(*sheet);
    addBanners(*sheet);
    addProgress(*sheet);
    addCards(*sheet);
    sheet->column->addStretch();
    sheet->setFocusProxy(sheet->focus);
    return sheet;
}

} // namespace ridealong
