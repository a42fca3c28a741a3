// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/desktop.h"

#include "base/words.h"
#include "palette/findfield.h"
#include "palette/palette.h"
#include "quicklog/quicklogger.h"
#include "reminders/reminders.h"
#include "session/firstskills.h"
#include "shell/mainwindow.h"
#include "shell/role.h"
#include "shell/topbar.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/toast.h"
#include "start/firstrun.h"
#include "start/frontpage.h"
#include "start/handover.h"
#include "start/memory.h"
#include "start/typing.h"
#include "start/workcommands.h"
#include "sync/folderwatcher.h"
#include "sync/importflow.h"
#include "sync/synccommands.h"

#include <QApplication>
#include <QCursor>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <cstdio>
#include <optional>
#include <utility>

namespace ridealong {

namespace {

using Opened = std::optional<Result<std::unique_ptr<Session>>>;

bool isSameFile(const QString &a, const QString &b)
{
    return QFileInfo(a).canonicalFilePath() == QFileInfo(b).canonicalFilePath() && QFileInfo::exists(a);
}

} // namespace

Desktop::Desktop(Launch launch)
    : m_launch(std::move(launch))
{
    makeWindow();
    m_day.setInterval(60'000);
    connect(&m_day, &QTimer::timeout, this, &Desktop::renewDay);
    m_day.start();
    connect(qApp, &QCoreApplication::aboutToQuit, this, &Desktop::remember);
    qApp->installEventFilter(this);
}

Desktop::~Desktop()
{
    m_door.reset();
    m_reminders.reset();
    m_window.reset();
}

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(nullptr, pages());
    fillBookMenu();
    m_window->setPreferences([this] { m_window->showPage(QStringLiteral("settings")); });
    m_window->shell().makeAnew = [this](const QVariant &argument) {
        QTimer::singleShot(0, this, [this, argument] { makeWindowAnew(argument); });
    };
    if (!m_launch.isGrab())
        m_window->restoreGeometry(rememberedGeometry());
    if (m_launch.size)
        m_window->resize(*m_launch.size);
}

void Desktop::start()
{
    QString book = m_launch.book;
    if (book.isEmpty() && !m_launch.isGrab())
        book = lastBook();
    if (book.isEmpty() && !m_launch.changeFile.isEmpty()) {
        openChanges(std::exchange(m_launch.changeFile, {}));
    } else if (book.isEmpty()) {
        showFirstRun();
    } else {
        m_window->setFront(makeOpeningFront(m_window->shell(), book));
        open(book);
    }
    if (m_launch.isGrab() && QGuiApplication::platformName() == QLatin1String("offscreen"))
        QCursor::setPos(-100, -100); // its pointer would lie on the picture
    m_window->show();
}

void Desktop::open(const QString &path)
{
    if (m_session && isSameFile(path, m_session->store().path()))
        return m_window->setFront(nullptr);
    auto opened = std::make_shared<Opened>();
    auto measures = std::make_shared<Measures>();
    const Clock clock = m_launch.clock;
    const auto work = [this, opened, measures, path,
                       clock](const Progress &progress) -> std::function<void()> {
        opened->emplace(Session::open(path, Store::Access::writeOrRead, clock, progress));
        if (**opened) {
            *measures = measure(*(**opened).value());
            (**opened).value()->moveToThread(qApp->thread());
        }
        return
            [this, opened, measures, path] { afterOpening(path, std::move(**opened), std::move(*measures)); };
    };
    m_window->shell().runJob(
        {.name = tr("Opening %1").arg(QFileInfo(path).completeBaseName()), .work = work});
}

void Desktop::afterOpening(const QString &path, Result<std::unique_ptr<Session>> session, Measures measures)
{
    if (!session)
        return fail(path, session.error());
    if (!m_launch.person.isEmpty()) {
        const uint32_t person = (*session)->book().personNamed(m_launch.person.toStdString());
        if (!person)
            return fail(path, {ErrorKind::notFound, tr("Nobody in the book is called %1. Leave --as out to "
                                                       "be its owner.")
                                                        .arg(m_launch.person)});
        (*session)->setUser(person);
        measures.needs.reset(); // they are the owner's
    }
    m_measures = std::move(measures);
    show(std::move(*session));
}

void Desktop::fail(const QString &path, const Error &error)
{
    if (m_launch.isGrab()) {
        std::fprintf(stderr, "ridealong: %s\n", qPrintable(error.text));
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(1); });
    } else if (m_session) {
        m_window->shell().showError(error);
    } else if (error.kind == ErrorKind::cancelled) {
        showFirstRun();
    } else {
        auto *front = makeErrorFront(m_window->shell(), tr("The book could not be opened"), error.text);
        connect(front->addButton(tr("Try again")), &QPushButton::clicked, this, [this, path] { open(path); });
        connect(front->addButton(tr("Choose another book")), &QPushButton::clicked, this,
                &Desktop::showFirstRun);
        m_window->setFront(front);
    }
    Q_EMIT failed(error.text);
}

// A window belongs to one book for its whole life, so that no page can hold a row of another one.
void Desktop::closeBook()
{
    m_door.reset();
    m_reminders.reset();
    replaceWindow(std::shared_ptr<Session>(std::move(m_session)));
}

// The session that the old window reads leaves with it.
void Desktop::replaceWindow(std::shared_ptr<Session> leaving)
{
    const QByteArray geometry = m_window->saveGeometry();
    MainWindow *old = m_window.release();
    old->hide();
    connect(old, &QObject::destroyed, old, [leaving]() mutable { leaving.reset(); });
    old->deleteLater();
    makeWindow();
    m_window->restoreGeometry(geometry);
    m_window->show();
    m_window->activateWindow();
}

void Desktop::makeWindowAnew(const QVariant &argument)
{
    if (m_window->isWorking())
        return QTimer::singleShot(200, this, [this, argument] { makeWindowAnew(argument); }), void();
    if (!m_session)
        return;
    m_launch.page = QString(m_window->currentKey() + u'/' + argument.toString());
    m_session->disconnect(m_window.get());
    replaceWindow({});
    connectSession();
    showBook();
    if (m_reminders)
        m_reminders->setWindow(*m_window);
}

void Desktop::show(std::unique_ptr<Session> session)
{
    if (m_session)
        closeBook();
    m_session = std::move(session);
    if (const Status added = addSkillsIfNone(*m_session); !added)
        qWarning("%s", qPrintable(added.error().text));
    if (!m_launch.isGrab())
        noteBook(m_session->store().path());
    waitAtTheDoor();
    connectSession();
    showBook();
    warn();
    remindOfSteps();
    m_backedUp = {};
    backUpIfDue();
    endWeekIfDue();
    askForReportIfDue();
    if (const QString file = std::exchange(m_launch.changeFile, {}); !file.isEmpty())
        QTimer::singleShot(0, m_window.get(), [this, file] { openChanges(file); });
    Q_EMIT opened();
    if (m_launch.isGrab())
        grabWhenQuiet();
}

void Desktop::connectSession()
{
    connect(m_session.get(), &Session::changed, m_window.get(), [this](const Touched &touched) {
        const bool names = touched.everything || touched.entities.test(size_t(Entity::setting)) ||
                           touched.entities.test(size_t(Entity::person));
        if (names)
            showNames();
        m_window->refresh();
    });
    connect(m_session.get(), &Session::undoChanged, m_window.get(), [this] { updateUndo(); });
    connect(m_session.get(), &Session::committed, m_window.get(), [this](const QString &sentence) {
        ToastText toast{.text = sentence};
        if (m_session->undoText() == sentence) // what was erased for good does not come back
            toast.action = tr("Undo"), toast.act = [this] { takeBack(false); };
        m_window->shell().toast(toast);
        warn();
    });
}

void Desktop::showBook()
{
    m_window->setSession(m_session.get());
    auto *quickLog = new QuickLogger(*m_window);
    auto *palette = new Palette(*m_window, [quickLog](uint32_t lead) { quickLog->start(lead); });
    auto *find = new FindField(m_window.get());
    connect(find, &FindField::asked, palette, &Palette::open);
    m_window->topBar()->addCenter(find);
    addWorkCommands(*m_window, *m_session);
    addSyncCommands(*m_window, *m_session);
    showNames();
    showWhetherSaved();
    updateUndo();
    m_window->setFront(nullptr);
    m_window->setThisWeek(Week::of(m_session->today()));
    addSyncIndicator(*m_window);
    if (!m_launch.isGrab())
        new FolderWatcher(m_window->shell(), m_window.get());
    m_window->refresh();
    m_window->shell().measured->take(*m_session, std::exchange(m_measures, {}));
    const QString page = m_launch.page.isEmpty() ? lastPage() : m_launch.page;
    const QString part = page.section(u'/', 1); // such as the section of settings/week
    m_window->showPage(page.section(u'/', 0, 0), part.isEmpty() ? QVariant() : part);
    if (!m_window->currentPage() && !pages().empty())
        m_window->showPage(QString::fromLatin1(pages().front().key));
    m_launch.page.clear();
}

void Desktop::showNames()
{
    const Book &book = m_session->book();
    m_window->setBook(shown(book.info().name));
    m_window->setPerson(shown(book.personName(m_session->user())),
                        isManager(*m_session) ? tr("Sales manager") : tr("Rep"));
    m_window->setManager(isManager(*m_session));
}

void Desktop::showWhetherSaved()
{
    const bool writes = m_session->store().isWriter();
    m_window->setSaveState(writes ? tr("All changes saved on this laptop") : tr("Read only"));
    if (writes)
        return m_window->setBanner(nullptr);
    const QString reason = m_session->store().readOnlyReason();
    auto *notice = new Notice(tr("You can look, but not change anything. %1").arg(reason));
    connect(notice->addButton(tr("Try again")), &QPushButton::clicked, this, [this] {
        const QString path = m_session->store().path();
        closeBook();
        m_window->setFront(makeOpeningFront(m_window->shell(), path));
        open(path);
    });
    m_window->setBanner(notice);
}

void Desktop::showFirstRun()
{
    FirstRunActions actions{.clock = m_launch.clock,
                            .open = [this](const QString &path) { open(path); },
                            .choose = [this] { chooseBook(); },
                            .show = [this](std::unique_ptr<Session> made) { show(std::move(made)); },
                            .leave = nullptr};
    if (m_session)
        actions.leave = [this] { m_window->setFront(nullptr); };
    m_start = new FirstRun(m_window->shell(), std::move(actions));
    m_window->setFront(m_start);
    if (m_launch.isGrab() && !m_session)
        grabWhenQuiet();
}

void Desktop::openChanges(const QString &file)
{
    if (m_session)
        return openChangeFile(m_window->shell(), m_window.get(), file);
    showInvitation(file);
}

void Desktop::showInvitation(const QString &file)
{
    showFirstRun();
    m_start->showInvitation(file);
}

void Desktop::chooseBook()
{
    const QString path = QFileDialog::getOpenFileName(m_window.get(), tr("Open a book"), bookFolder(),
                                                      tr("Ridealong books (*.ridealong);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

// The page may still read in the background, or the rail count; the picture is taken when nothing runs any
// more.
void Desktop::grabWhenQuiet()
{
    QTimer::singleShot(200, this, [this] {
        const Page *page = m_window->currentPage();
        if (m_window->isWorking() || m_window->isRenewing() || (page && page->property("isReading").toBool()))
            return grabWhenQuiet();
        if (const QString typed = std::exchange(m_launch.typed, {}); !typed.isEmpty()) {
            typeInto(*m_window, typed);
            return grabWhenQuiet();
        }
        const bool written = m_window->grab().save(m_launch.grab);
        if (!written)
            std::fprintf(stderr, "ridealong: %s\n",
                         qPrintable(tr("%1 could not be written. Check its folder, and that the name ends "
                                       "in .png.")
                                        .arg(m_launch.grab)));
        QCoreApplication::exit(written ? 0 : 1);
    });
}

void Desktop::remember()
{
    if (!m_launch.isGrab() && m_window)
        rememberWindow(*m_window);
}

} // namespace ridealong
