// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Reports is made of, its keys and its commands, and the ways out.
#include "pages/reportspage.h"

#include "leads/listfiles.h"
#include "reports/arrangepane.h"
#include "reports/comparepane.h"
#include "reports/openingwords.h"
#include "reports/pagepreview.h"
#include "reports/reportfiles.h"
#include "reports/reportmaker.h"
#include "reports/reportside.h"
#include "reports/schedulepane.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/remembered.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/sidefold.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

// Which readers, and what they get and do not get.
QWidget *ReportsPage::makePacks()
{
    auto *strip = new QWidget(this);
    QStringList names;
    for (const report::ReportInfo &info : report::reports())
        names << QCoreApplication::translate("Report", info.label);
    m_packs = new SegmentedControl(tr("Pack"), names, strip);
    m_readers = makeLabel({}, TextRole::secondary, Tone::caption, strip);
    m_readers->setWordWrap(true);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(16);
    row->addWidget(m_packs);
    row->addWidget(m_readers, 1);
    connect(m_packs, &SegmentedControl::chosen, this, [this](int pack) {
        if (report::reports()[size_t(pack)].pack != m_pack)
            choosePack(pack);
    });
    return strip;
}

// The report, below what was corrected since it was frozen, and what its opening words no longer say.
QWidget *ReportsPage::makeShown()
{
    m_shown = new QWidget(m_middle);
    m_noticeBox = new QWidget(m_shown);
    m_notice = new Notice({}, m_noticeBox);
    m_early = new Notice({}, m_noticeBox, AlertBanner::Shape::paragraph);
    connect(m_early->addButton(tr("Use the new figures")), &QPushButton::clicked, this,
            &ReportsPage::renewWords);
    connect(m_early->addButton(tr("Keep my words")), &QPushButton::clicked, this,
            [this] { keepWords(m_arrange->words()->own()); });
    auto *room = new QVBoxLayout(m_noticeBox);
    room->setContentsMargins(16, 12, 16, 0);
    room->addWidget(m_notice);
    room->addWidget(m_early);
    m_noticeBox->hide();
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_noticeBox);
    column->addWidget(m_preview, 1);
    return m_shown;
}

QWidget *ReportsPage::makeMiddle()
{
    m_middle = new QStackedWidget(this);
    m_preview = new PagePreview;
    m_compare = new ComparePane(shell(), m_middle);
    m_failed = new StateView(StateView::Kind::error, "triangle-alert", m_middle);
    for (QWidget *part : {makeShown(), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_failed)})
        m_middle->addWidget(part);
    m_middle->setMinimumSize(currentTheme().px(320), 120);
    return m_middle;
}

QWidget *ReportsPage::makeBody()
{
    auto *body = new QWidget(this);
    m_split = new QSplitter(body);
    m_arrange = new ArrangePane(m_split);
    m_sidePane = new ReportSide(shell(), m_split);
    m_left = makeScrolled(m_arrange, m_split);
    m_left->setMinimumWidth(currentTheme().px(270));
    m_side = makeScrolled(m_sidePane, m_split);
    m_split->addWidget(m_left);
    m_split->addWidget(makeMiddle());
    m_split->addWidget(m_side);
    m_split->setSizes({325, 590, 286});
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    rememberSizes(*m_split, "reports");
    new SideFold(*this, *m_side, *m_sideButton);
    for (QObject *watched : {static_cast<QObject *>(m_split), static_cast<QObject *>(m_side)})
        watched->installEventFilter(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makePacks());
    column->addWidget(makeHairline(Qt::Horizontal, body));
    column->addWidget(m_split, 1);
    return body;
}

// Its buttons are as wide as their words are, in every language.
void ReportsPage::fitSide()
{
    auto *area = static_cast<QScrollArea *>(m_side);
    const int bar = area->verticalScrollBar()->sizeHint().width();
    area->setMinimumWidth(std::max(currentTheme().px(264), m_sidePane->minimumSizeHint().width() + bar));
    fitPanes();
}

// Where three panes have no room beside each other, the ways out take that of the sections.
void ReportsPage::fitPanes()
{
    const int needed = m_left->minimumWidth() + m_middle->minimumWidth() + m_side->minimumWidth() +
                       2 * m_split->handleWidth();
    m_left->setVisible(m_side->isHidden() || m_split->width() >= needed);
}

bool ReportsPage::eventFilter(QObject *pane, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::ShowToParent ||
        event->type() == QEvent::HideToParent)
        fitPanes();
    return Page::eventFilter(pane, event);
}

void ReportsPage::addKeys()
{
    const int packs = int(report::reports().size());
    for (int pack = 0; pack < packs && packs > 1; ++pack) {
        auto *shortcut = new QShortcut(QKeySequence(QString::number(pack + 1)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, pack] { choosePack(pack); });
    }
}

// Ctrl+P is the window's command: it saves what this page shows.
void ReportsPage::addCommands()
{
    const auto add = [this](const char *iconName, const QString &text, const QString &keys, auto does) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, does);
        addAction(action);
    };
    add("upload", tr("Save the report as XLSX, HTML, CSV or JSON…"), QStringLiteral("Ctrl+E"),
        [this] { save(canSaveAs("xlsx") ? QStringLiteral("xlsx") : QStringLiteral("html")); });
    add("printer", tr("Print the report…"), {}, [this] { print(); });
    add("mail", tr("E-mail the report…"), {}, [this] { mail(); });
    add("folder-open", tr("Write all packs to a folder…"), {}, [this] { writePacks(); });
    add("columns-3-cog", tr("Compare two weeks…"), {}, [this] { compare(); });
    add("undo-2", tr("Use the drafted words"), {}, [this] { m_arrange->words()->takeBack(); });
    add("refresh-cw", tr("Use the new figures in the opening words"), {}, [this] { renewWords(); });
    const auto infos = report::reports();
    for (size_t i = 0; i < infos.size(); ++i)
        add("file-text", tr("Show the report: %1").arg(QCoreApplication::translate("Report", infos[i].label)),
            {}, [this, i] { choosePack(int(i)); });
}

// With the words as they stand in the editor; first what was asked for has to be there.
void ReportsPage::withReport(const std::function<void(const ReportFile &)> &then)
{
    if (m_body->currentIndex() != 0)
        return;
    if (m_maker->error())
        return shell().showError(*m_maker->error());
    m_arrange->words()->save();
    m_maker->arrange(m_arrange->arrangement());
    m_maker->whenMade([this, then] {
        const WeekReport &report = *m_maker->report();
        then({.week = report.week,
              .pack = report.pack,
              .document = m_maker->made().document,
              .noted = [page = QPointer(this)] {
                  if (page)
                      page->fillSide();
              }});
    });
}

void ReportsPage::save(const QString &ending)
{
    withReport([this, ending](const ReportFile &file) {
        askAndSaveReport(shell(), this, file, ending.toLatin1().constData());
    });
}

void ReportsPage::mail()
{
    withReport([this](const ReportFile &file) {
        askAndMailReport(shell(), this, file, m_arrange->words()->editor()->toPlainText());
    });
}

void ReportsPage::writePacks()
{
    if (m_body->currentIndex() != 0)
        return;
    m_arrange->words()->save();
    askAndWritePacks(shell(), this, m_week);
}

void ReportsPage::print()
{
    withReport([this](const ReportFile &file) { askAndPrint(shell(), this, file.document); });
}

namespace {

// Keys of the window that are about the week; here they step from the week that the page shows.
bool isWeekKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::ControlModifier &&
           (event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight);
}

} // namespace

bool ReportsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isWeekKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    if (isWeekKey(*event))
        return chooseWeek(m_week.plus(event->key() == Qt::Key_BracketLeft ? -1 : 1));
    if (event->key() == Qt::Key_Escape && isComparing())
        return leaveCompare();
    Page::keyPressEvent(event);
}

} // namespace ridealong
