// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "base/result.h"
#include "lists/pagelists.h"
#include "lists/tablemenu.h"
#include "shell/commands.h"
#include "shell/icons.h"
#include "shell/look.h"
#include "shell/measured.h"
#include "shell/pagepanel.h"
#include "shell/rail.h"
#include "shell/statusline.h"
#include "shell/taborder.h"
#include "shell/topbar.h"
#include "shell/weekselector.h"
#include "shell/widgets/progress.h"
#include "shell/widgets/toast.h"
#include "shell/windowkeys.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int compactBelow = 1180;

} // namespace

MainWindow::MainWindow(Session *session, std::span<const PageInfo> pages)
    : m_infos(pages)
    , m_pages(pages.size(), nullptr)
    , m_stale(pages.size(), true)
    , m_top(new TopBar(this))
    , m_rail(new Rail(pages, this))
    , m_areas(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_week(new WeekSelector(this))
{
    m_shell.session = session;
    setWindowTitle(tr("Ridealong"));
    setWindowIcon(appIcon());
    setMinimumSize(1024, 640);
    resize(1440, 900);
    setCentralWidget(makeBody());
    m_toast = new Toast(centralWidget());
    fillContext();
    addPageCommands();
    addCommands();
    addHelpCommands();
    hideMenuBarUntilAlt(*this);
    keepWindowKeys(*this);
    m_top->addRight(m_week);
    m_week->hide();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &MainWindow::renewNext);
    connect(m_week, &WeekSelector::chosen, this, &MainWindow::chooseWeek);
    connect(m_rail, &Rail::chosen, this, [this](int page) { showIndex(page, {}, false); });
    connect(&m_jobs, &JobRunner::started, m_status->progress(),
            [this](const QString &name, const QString &unit) { m_status->progress()->start(name, unit); });
    connect(&m_jobs, &JobRunner::progressed, m_status->progress(), &ProgressRow::setProgress);
    connect(&m_jobs, &JobRunner::finished, m_status->progress(), &ProgressRow::finish);
    connect(m_status->progress(), &ProgressRow::cancelled, this, [this] { m_jobs.cancel(); });
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::makePagesArea(QWidget *body)
{
    auto *area = new QWidget(body);
    m_banners = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(m_banners);
    auto *content = new QWidget(area);
    m_strips = new QVBoxLayout(content);
    m_strips->setContentsMargins({});
    m_strips->setSpacing(0);
    m_strips->addWidget(m_stack, 1);
    right->addWidget(new PagePanel(content, area), 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 8, 0);
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addLayout(middle, 1);
    return area;
}

QWidget *MainWindow::makeBody()
{
    auto *body = new QWidget(this);
    m_areas->addWidget(makePagesArea(body));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_areas, 1);
    column->addWidget(m_status);
    return body;
}

void MainWindow::setFront(Page *front)
{
    if (m_front)
        m_front->deleteLater();
    m_front = front;
    if (front) {
        takeCommandsOf(nullptr);
        m_areas->setCurrentIndex(m_areas->addWidget(front));
        connect(front, &Page::statusChanged, this, &MainWindow::updateStatus);
        front->setFocus(Qt::OtherFocusReason);
    } else {
        m_areas->setCurrentIndex(0);
        if (m_current >= 0)
            showIndex(m_current, {});
    }
    updateStatus();
}

void MainWindow::setBanner(QWidget *banner)
{
    while (auto *item = m_banners->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (banner)
        m_banners->addWidget(banner);
}

void MainWindow::addStrip(QWidget *strip)
{
    m_strips->insertWidget(m_strips->count() - 1, strip);
}

void MainWindow::fillContext()
{
    m_shell.goTo = [this](const QString &page, const QVariant &argument) { showPage(page, argument); };
    m_shell.toast = [this](const ToastText &text) { m_toast->show(text); };
    m_shell.makeAnew = [](const QVariant &) {}; // the one who made the window can
    m_shell.showError = [this](const Error &error) {
        if (error.kind != ErrorKind::cancelled)
            m_toast->show({.text = error.text, .failure = true});
    };
    m_shell.chooseWeek = [this](Week week) { m_week->choose(week); };
    m_shell.runJob = [this](Job job) { return runJob(std::move(job)); };
}

void MainWindow::setBook(const QString &name)
{
    m_top->setBook(name);
    setWindowTitle(tr("%1 – Ridealong").arg(name));
}

void MainWindow::setPerson(const QString &name, const QString &role)
{
    m_rail->setPerson(name, role);
}

void MainWindow::setSaveState(const QString &text, bool failed)
{
    m_status->setSaveState(text, failed);
}

void MainWindow::showPage(const QString &key, const QVariant &argument)
{
    for (size_t i = 0; i < m_infos.size(); ++i) {
        if (key == QLatin1String(m_infos[i].key))
            return showIndex(int(i), argument);
    }
}

Page *MainWindow::pageAt(int index)
{
    auto &page = m_pages[size_t(index)];
    if (!page) {
        page = m_infos[size_t(index)].make(m_shell, m_stack);
        addListCommands(*page);
        m_stack->addWidget(page);
        connect(page, &Page::statusChanged, this, &MainWindow::updateStatus);
    }
    return page;
}

// A page under another one stands there where that one does.
int MainWindow::placeInRail(int index) const
{
    for (size_t i = 0; i < m_infos.size() && m_infos[size_t(index)].under; ++i)
        if (qstrcmp(m_infos[i].key, m_infos[size_t(index)].under) == 0)
            return int(i);
    return index;
}

// A page whose list is empty shows something else in its place; the focus is on the page all the same, for
// the keys of the page are there.
void MainWindow::giveFocus(Page &page)
{
    if (page.focusProxy()->isVisibleTo(&page))
        return page.setFocus(Qt::ShortcutFocusReason);
    if (const auto stops = tabStops(page); !stops.isEmpty())
        stops.front()->setFocus(Qt::ShortcutFocusReason);
}

// Who goes through the rail with the arrows stays there.
void MainWindow::showIndex(int index, const QVariant &argument, bool takesFocus)
{
    if (m_front || (m_infos[size_t(index)].managersOnly && !m_isManager))
        return;
    auto *page = pageAt(index);
    if (m_stale[size_t(index)])
        page->refresh();
    m_stale[size_t(index)] = false;
    m_stack->setCurrentWidget(page);
    if (takesFocus && page->focusProxy() && (index != m_current || m_rail->list()->hasFocus()))
        giveFocus(*page);
    if (argument.isValid())
        page->open(argument);
    m_current = index;
    takeCommandsOf(page);
    m_rail->setCurrent(placeInRail(index));
    m_rail->settingsButton()->setChecked(currentKey() == QLatin1String("settings"));
    updateStatus();
}

Page *MainWindow::currentPage() const
{
    return m_current < 0 ? nullptr : m_pages[size_t(m_current)];
}

QString MainWindow::currentKey() const
{
    return m_current < 0 ? QString() : QString::fromLatin1(m_infos[size_t(m_current)].key);
}

void MainWindow::refresh()
{
    m_stale.assign(m_infos.size(), true);
    m_shell.measured->forget();
    m_nextCount = 0;
    m_later.start(0);
}

// One step, page or count, then back to what a person does: commits in a row are read once.
void MainWindow::renewNext()
{
    if (m_shell.session && m_shell.measured->step(*m_shell.session))
        return m_later.start(0);
    if (m_current >= 0 && m_stale[size_t(m_current)] && !m_front)
        return m_later.start(0), showIndex(m_current, {}, false);
    const auto counted = [](const PageInfo &info) { return info.count != nullptr; };
    const auto next = std::find_if(m_infos.begin() + ptrdiff_t(m_nextCount), m_infos.end(), counted);
    m_nextCount = size_t(next - m_infos.begin());
    if (next == m_infos.end())
        return;
    m_rail->setCount(int(m_nextCount++), next->count(m_shell));
    m_later.start(0);
}

void MainWindow::updateStatus()
{
    if (const auto *page = m_front ? m_front : currentPage()) {
        m_week->setVisible(page->showsWeek() && m_shell.week.isSet());
        m_status->setFact(page->statusFact());
        m_status->setKeys(page->keys());
    }
}

void MainWindow::setThisWeek(Week week)
{
    m_week->setRange(week);
    chooseWeek(m_week->week());
}

void MainWindow::chooseWeek(Week week)
{
    m_shell.week = week;
    m_stale.assign(m_infos.size(), true);
    m_later.start(0);
}

void MainWindow::toggleDark()
{
    chooseLook(*qApp, currentTheme().isDark() ? Look::light : Look::dark);
}

bool MainWindow::runJob(Job job)
{
    if (m_jobs.start(std::move(job)))
        return true;
    m_toast->show({.text = tr("Other work is running. Wait for it, or cancel it."), .failure = true});
    return false;
}

// Qt lets Enter press a button in dialogs only; here it comes when nothing below had a use for it.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !button || !isAncestorOf(button))
        return QMainWindow::keyPressEvent(event);
    button->click();
    event->accept();
}

// What nobody below took: of a table without a menu of its own.
void MainWindow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    QTableView *table = tableAround(byMouse ? childAt(event->pos()) : focusWidget());
    if (!table || !isAncestorOf(table))
        return QMainWindow::contextMenuEvent(event);
    offerTableMenu(*table, event->globalPos());
    event->accept();
}

// The rail, the top bar, then what they are about.
bool MainWindow::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    if (m_front)
        stops = tabStops(*m_front);
    else
        stops = tabStops(*m_rail) + tabStops(*m_top) + tabStops(*m_rail->parentWidget());
    stops += tabStops(*m_status) + tabStops(*m_toast);
    QList<QWidget *> once;
    for (auto *stop : stops)
        if (!once.contains(stop))
            once << stop;
    return focusNextOf(once, next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    const bool compact = width() < currentTheme().px(compactBelow);
    m_rail->setCompact(compact);
    m_top->setCompact(compact);
    QMainWindow::resizeEvent(event);
}

} // namespace ridealong
