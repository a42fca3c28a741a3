// SPDX-License-Identifier: GPL-3.0-or-later
// What the import view is made of: its steps as widgets. What happens in them is in importview.cpp.
#include "importing/importview.h"

#include "base/words.h"
#include "importing/alikerows.h"
#include "importing/earlierimports.h"
#include "importing/foldrows.h"
#include "importing/listworth.h"
#include "importing/stepper.h"
#include "leads/fittedtable.h"
#include "session/importing.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItem>
#include <QUrl>
#include <vector>

namespace ridealong {

namespace {

QLabel *wrapped(TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel({}, role, tone, parent);
    label->setWordWrap(true);
    return label;
}

struct TableName
{
    ImportTable table;
    const char *label;
};
constexpr TableName tableNames[] = {
    {ImportTable::leads, QT_TRANSLATE_NOOP("ImportView", "Leads")},
    {ImportTable::activities, QT_TRANSLATE_NOOP("ImportView", "Activities: calls, visits, e-mails")},
    {ImportTable::sales, QT_TRANSLATE_NOOP("ImportView", "Sales")},
    {ImportTable::people, QT_TRANSLATE_NOOP("ImportView", "People of the team")},
    {ImportTable::costs, QT_TRANSLATE_NOOP("ImportView", "Costs of sources")},
    {ImportTable::quotas, QT_TRANSLATE_NOOP("ImportView", "Quotas")},
};

struct MatchName
{
    OnMatch what;
    const char *label;
};
constexpr MatchName matchNames[] = {
    {OnMatch::update, QT_TRANSLATE_NOOP("ImportView", "Update it with the file’s values")},
    {OnMatch::fill, QT_TRANSLATE_NOOP("ImportView", "Fill in only what is empty")},
    {OnMatch::skip, QT_TRANSLATE_NOOP("ImportView", "Leave the row out")},
    {OnMatch::create, QT_TRANSLATE_NOOP("ImportView", "Add the row all the same")},
};

} // namespace

QWidget *ImportView::makeHead()
{
    auto *head = new QWidget(this);
    m_stepper = new Stepper({tr("Choose a list"), tr("Match columns"), tr("Check"), tr("Import")}, head);
    m_file = makeLabel({}, TextRole::secondary, Tone::caption, head);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 16, 24, 16);
    m_file->setWordWrap(true);
    m_file->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->setSpacing(16);
    row->addWidget(m_stepper);
    row->addWidget(m_file, 1);
    return head;
}

QWidget *ImportView::makeChoosing()
{
    auto *pane = new QWidget(this);
    m_problem = wrapped(TextRole::body, Tone::risk, pane);
    m_chooseColumn = new QWidget(pane);
    m_chooseColumn->setMaximumWidth(currentTheme().px(560));
    auto *above = new QVBoxLayout(m_chooseColumn);
    above->setContentsMargins({});
    m_ready = wrapped(TextRole::body, Tone::primary, pane);
    m_ready->hide();
    auto *text = wrapped(TextRole::body, Tone::secondary, pane);
    text->setText(tr("CSV, Excel (.xlsx) or address cards (.vcf), with any columns in any order: choose the "
                     "file, drop it on the window, or copy the rows in a spreadsheet and paste them here. "
                     "Nothing is saved until you agree."));
    text->setMaximumWidth(currentTheme().px(640));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(makeLabel(tr("Import a list"), TextRole::detailTitle, Tone::primary, pane));
    column->addWidget(text);
    column->addSpacing(6);
    column->addWidget(m_chooseColumn);
    addTableChoice(*column, pane);
    column->addSpacing(6);
    column->addWidget(m_ready);
    column->addLayout(makeWays(pane));
    column->addWidget(m_problem);
    column->addSpacing(16);
    column->addWidget(makeEarlier(pane));
    column->addStretch(1);
    return makeScrolled(pane, this);
}

void ImportView::addTableChoice(QVBoxLayout &column, QWidget *pane)
{
    m_table = new QComboBox(pane);
    for (const TableName &name : tableNames)
        m_table->addItem(tr(name.label), int(name.table));
    m_table->setAccessibleName(tr("What the list holds"));
    m_table->setFixedWidth(currentTheme().px(300));
    m_tableLabel = makeLabel(tr("What the list holds"), TextRole::name, Tone::primary, pane);
    column.addWidget(m_tableLabel);
    column.addWidget(m_table);
}

// Where the rows come from.
QLayout *ImportView::makeWays(QWidget *pane)
{
    auto *choose = makeButton(tr("Choose a file…"), ButtonKind::normal, "folder-open", pane);
    auto *paste = makeButton(tr("Paste from a spreadsheet"), ButtonKind::normal, "clipboard", pane);
    connect(choose, &QPushButton::clicked, this, &ImportView::chooseFile);
    connect(paste, &QPushButton::clicked, this, &ImportView::paste);
    connect(new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ImportView::paste);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(choose);
    ways->addWidget(paste);
    ways->addStretch(1);
    setFocusProxy(choose);
    return ways;
}

QWidget *ImportView::makeEarlier(QWidget *pane)
{
    m_earlier = new EarlierImports(pane);
    m_earlier->hide();
    m_earlier->setMaximumWidth(currentTheme().px(900));
    connect(m_earlier, &EarlierImports::takeBackAsked, this, &ImportView::takeBack);
    return m_earlier;
}

void ImportView::addToChoosing(QWidget *widget)
{
    m_chooseColumn->layout()->addWidget(widget);
    m_tableLabel->hide(); // a new book begins with its leads
    m_table->hide();
}

void ImportView::showEarlier()
{
    m_earlier->setImports(m_shell.session ? earlierImports(m_shell.session->book())
                                          : std::vector<EarlierImport>{});
}

QWidget *ImportView::makeChecking()
{
    auto *pane = new QWidget(this);
    m_sum = wrapped(TextRole::section, Tone::primary, pane);
    m_worth = new ListWorth(pane);
    m_worth->hide();
    m_notes = wrapped(TextRole::body, Tone::secondary, pane);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(24, 16, 24, 12);
    texts->setSpacing(8);
    texts->addWidget(m_sum);
    texts->addWidget(m_worth);
    texts->addWidget(m_notes);
    texts->addWidget(makeMatchRow(pane));
    m_alike = new AlikeRows(pane);
    m_folds = new FoldRows(pane);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(texts);
    column->addWidget(m_alike);
    column->addWidget(m_folds);
    addRejects(*column, pane);
    column->addStretch(1);
    connect(m_alike, &AlikeRows::decided, this, &ImportView::decide);
    connect(m_alike, &AlikeRows::ruleChosen, this, &ImportView::chooseRule);
    connect(m_folds, &FoldRows::foldAsked, this, &ImportView::fold);
    return makeScrolled(pane, this);
}

QWidget *ImportView::makeMatchRow(QWidget *pane)
{
    m_matchRow = new QWidget(pane);
    m_onMatch = new QComboBox(m_matchRow);
    for (const MatchName &name : matchNames)
        m_onMatch->addItem(tr(name.label), int(name.what));
    m_onMatch->setAccessibleName(tr("When the book knows a row already"));
    auto *match = new QHBoxLayout(m_matchRow);
    match->setContentsMargins({});
    match->setSpacing(12);
    match->addWidget(
        makeLabel(tr("When the book knows a row already"), TextRole::name, Tone::primary, m_matchRow));
    match->addWidget(m_onMatch);
    match->addStretch(1);
    connect(m_onMatch, &QComboBox::activated, this, [this] {
        m_draft.options.onMatch = OnMatch(m_onMatch->currentData().toInt());
        take(plan(m_draft, m_shell.session->book()));
        check();
    });
    return m_matchRow;
}

void ImportView::addRejects(QVBoxLayout &column, QWidget *pane)
{
    m_rejectsHead = new SectionHeader(tr("Rows that can’t be read"), pane);
    m_causes = wrapped(TextRole::body, Tone::secondary, pane);
    m_keepRejects = new QCheckBox(pane);
    m_keepRejects->setChecked(true);
    m_rejects =
        new FittedTable(tr("Rows that can’t be read"),
                        {{tr("Line"), 70}, {tr("Column"), 150}, {tr("Cell"), 150}, {tr("Reason")}}, pane);
    auto *keep = new QVBoxLayout;
    keep->setContentsMargins(24, 0, 16, 8);
    keep->setSpacing(8);
    keep->addWidget(m_causes);
    keep->addWidget(m_keepRejects);
    column.addWidget(m_rejectsHead);
    column.addLayout(keep);
    column.addWidget(m_rejects);
}

QWidget *ImportView::makeDone()
{
    auto *pane = new QWidget(this);
    m_result = wrapped(TextRole::detailTitle, Tone::primary, pane);
    auto *see = makeButton(tr("See the leads"), ButtonKind::normal, "leads", pane);
    connect(see, &QPushButton::clicked, this, &ImportView::leadsAsked);
    m_kept = wrapped(TextRole::body, Tone::secondary, pane);
    m_showKept = makeSmallButton(tr("Open the file"), ButtonKind::normal, nullptr, pane);
    connect(m_showKept, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_keptPath)); });
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_result);
    column->addWidget(m_kept);
    column->addWidget(m_showKept, 0, Qt::AlignLeft);
    column->addWidget(see, 0, Qt::AlignLeft);
    column->addStretch(1);
    return pane;
}

QWidget *ImportView::makeFoot()
{
    auto *foot = new QWidget(this);
    m_note = wrapped(TextRole::body, Tone::secondary, foot);
    m_back = makeButton(tr("Back"), ButtonKind::normal, nullptr, foot);
    m_next = makeButton({}, ButtonKind::primary, nullptr, foot);
    m_standIn = makeButton({}, ButtonKind::normal, nullptr, foot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 14, 20, 14);
    row->setSpacing(8);
    row->addWidget(m_note, 1);
    row->addWidget(m_standIn);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_standIn, &QPushButton::clicked, this, &ImportView::takeStandIn);
    connect(m_back, &QPushButton::clicked, this, &ImportView::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportView::goOn);
    return foot;
}

} // namespace ridealong
