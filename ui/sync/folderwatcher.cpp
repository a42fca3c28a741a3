// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/folderwatcher.h"

#include "session/exchangefolder.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"
#include "sync/conflictreview.h"
#include "sync/folderlister.h"
#include "sync/syncwords.h"

#include <QDir>
#include <QPointer>
#include <QWidget>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int beatMs = 20'000;
constexpr int retryAfterMs = 60'000;
constexpr int soonMs = 3'000; // so that several changes go in one file
constexpr int answersWithinMs = 5'000;

bool hasSomethingToTell(const FolderRound &round)
{
    return !round.troubles.empty() || std::ranges::any_of(round.read, [](const FolderRound::Read &each) {
        return each.report.account.taken > 0 || !each.report.notices.isEmpty();
    });
}

} // namespace

FolderWatcher::FolderWatcher(ShellContext &shell, QWidget *window)
    : QObject(window)
    , m_shell(shell)
    , m_session(shell.session)
    , m_lister(new FolderLister(this))
{
    m_patience.setInterval(answersWithinMs);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        setState(State::gone, tr("The exchange folder %1 does not answer. Nothing is lost: the exchange goes "
                                 "on when it does.")
                                  .arg(QDir::toNativeSeparators(m_lister->folder())));
    });
    m_beat.setInterval(beatMs);
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &FolderWatcher::look);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
    connect(m_session, &Session::changed, this, [this] { m_soon.start(); });
    m_beat.start();
    m_soon.start();
}

FolderWatcher::~FolderWatcher() = default;

FolderWatcher *FolderWatcher::of(const QWidget *anyInWindow)
{
    const QWidget *window = anyInWindow->window();
    while (window->parentWidget())
        window = window->parentWidget()->window();
    return window->findChild<FolderWatcher *>(QString(), Qt::FindDirectChildrenOnly);
}

// The folder may have been chosen, changed or switched off since.
void FolderWatcher::follow()
{
    const QString folder = exchangeFolder(*m_session);
    if (m_folder ? folder != m_folder->folder() : !folder.isEmpty())
        m_folder = folder.isEmpty() ? nullptr : std::make_shared<ExchangeFolder>(*m_session, folder);
    if (!m_watcher.directories().isEmpty() && m_watcher.directories() != QStringList(folder))
        watch({});
}

// Asks the disk for the folder, so only one that has just answered.
void FolderWatcher::watch(const QString &folder)
{
    const QStringList wanted = folder.isEmpty() ? QStringList() : QStringList(folder);
    if (m_watcher.directories() == wanted)
        return;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (!folder.isEmpty())
        m_watcher.addPath(folder);
}

void FolderWatcher::look()
{
    if (!m_session || m_state == State::working || !m_session->canWrite())
        return;
    if (m_state == State::failed && m_sinceFailure.elapsed() < retryAfterMs)
        return;
    follow();
    if (!m_folder)
        return setState(State::off);
    if (m_session->store().meta("team").empty())
        return setState(State::watching);
    if (m_lister->isWaitingFor(m_folder->folder()))
        return;
    m_patience.start();
    m_lister->ask(m_folder->folder(), filesIn,
                  [this](FolderLister::Files files) { listed(std::move(files)); });
}

// Much may have happened meanwhile.
void FolderWatcher::listed(FolderLister::Files files)
{
    m_patience.stop();
    if (!m_session || m_state == State::working || !m_session->canWrite())
        return;
    follow();
    if (!m_folder)
        return setState(State::off);
    if (m_folder->folder() != m_lister->folder())
        return m_soon.start();
    watch(files ? m_folder->folder() : QString());
    afterListing(m_folder->hasWork(std::move(files)));
}

void FolderWatcher::afterListing(const Result<bool> &work)
{
    if (!work)
        return setState(work.error().kind == ErrorKind::notFound ? State::gone : State::failed,
                        work.error().text);
    if (*work)
        runStep();
    else if (m_state != State::failed)
        setState(State::watching);
}

// One step for each time that the pen is lent: the Book stands still until it is taken back.
void FolderWatcher::runStep()
{
    Session &session = *m_session;
    m_decisions = openDecisions(session);
    if (!session.lendPen())
        return;
    setState(State::working);
    const QPointer<FolderWatcher> self(this);
    const auto folder = m_folder;
    const auto work = [self, folder, &session](const Progress &progress) -> std::function<void()> {
        auto round = std::make_shared<FolderRound>();
        auto step = std::make_shared<Result<bool>>(folder->step(*round, progress));
        return [self, round, step, &session] {
            if (const Status read = session.absorb(); !read)
                *step = read.error();
            if (self)
                self->afterStep(*step, *round);
        };
    };
    if (m_shell.runJob({.name = tr("Exchanging changes through the folder"), .work = work}))
        return;
    (void)session.absorb();
    setState(State::watching);
}

void FolderWatcher::afterStep(const Result<bool> &step, const FolderRound &round)
{
    if (!step) {
        const ErrorKind kind = step.error().kind;
        const bool isNew = m_why != step.error().text;
        setState(kind == ErrorKind::notFound ? State::gone : State::failed, step.error().text);
        if (isNew && kind != ErrorKind::notFound && kind != ErrorKind::cancelled)
            m_shell.toast({.text = step.error().text, .failure = true});
        return;
    }
    setState(State::watching);
    tell(round, openDecisions(*m_session) - m_decisions);
    QTimer::singleShot(0, this, &FolderWatcher::look); // the next step
}

void FolderWatcher::tell(const FolderRound &round, int moreDecisions)
{
    if (!round.read.empty())
        Q_EMIT imported();
    if (!hasSomethingToTell(round))
        return;
    QStringList sentences;
    for (const FolderRound::Read &each : round.read)
        sentences << (each.report.sender.isEmpty()
                          ? each.report.sentence
                          : tr("From %1: %2").arg(each.report.sender, each.report.sentence))
                  << each.report.notices << moreDecisionsWords(each.report, moreDecisions);
    sentences.removeAll(QString());
    for (const FolderRound::Trouble &each : round.troubles)
        sentences << tr("%1 in the exchange folder can’t be read: %2").arg(shortName(each.name), each.why);
    m_shell.toast({.text = sentences.join(QLatin1Char(' ')), .failure = !round.troubles.empty()});
}

void FolderWatcher::setState(State state, const QString &why)
{
    if (state == m_state && why == m_why)
        return;
    m_state = state;
    if (state == State::failed)
        m_sinceFailure.start();
    if (state != State::working)
        m_why = why;
    Q_EMIT changed();
}

QString FolderWatcher::sentence() const
{
    switch (m_state) {
    case State::off:
        return {};
    case State::gone:
    case State::failed:
        return m_why;
    case State::working:
        return tr("Exchanging changes through the folder");
    case State::watching:
        break;
    }
    return tr("Watching %1").arg(QDir::toNativeSeparators(m_folder ? m_folder->folder() : QString()));
}

} // namespace ridealong
