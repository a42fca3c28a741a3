// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/syncpage.h"

#include "session/nextfilesize.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/remembered.h"
#include "shell/theme.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/pagefocus.h"
#include "shell/widgets/scrolled.h"
#include "sync/conflictreview.h"
#include "sync/dropzone.h"
#include "sync/exchangejobs.h"
#include "sync/exchangepane.h"
#include "sync/exportflow.h"
#include "sync/folderflow.h"
#include "sync/folderwatcher.h"
#include "sync/importcard.h"
#include "sync/importflow.h"
#include "sync/joinflow.h"
#include "sync/laptoptable.h"
#include "sync/syncwords.h"

#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int sizeAfterMs = 200, sizeWithinMs = 25;
constexpr int leftLeast = 440, rightLeast = 430;

} // namespace

SyncPage::SyncPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Sync"), this))
    , m_split(new QSplitter(this))
    , m_pane(new ExchangePane(this))
    , m_review(new ConflictReview(context, this))
{
    addButtons();
    makeEmpty();
    auto *left = makeScrolled(m_pane, this);
    left->setMinimumWidth(currentTheme().px(leftLeast));
    m_review->setMinimumWidth(currentTheme().px(rightLeast));
    m_split->addWidget(left);
    m_split->addWidget(m_review);
    m_split->setSizes({501, 734});
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    rememberSizes(*m_split, "sync");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    column->addWidget(m_empty, 1);
    connectPane();
    m_size.setSingleShot(true);
    m_size.setInterval(sizeAfterMs);
    connect(&m_size, &QTimer::timeout, this, &SyncPage::showSize);
    connect(m_review, &ConflictReview::countChanged, this, &Page::statusChanged);
    setFocusProxy(m_review);
}

void SyncPage::addButtons()
{
    m_import = makeButton(tr("Import a change file"), ButtonKind::normal, "download", this);
    m_export = makeButton(tr("Export to the team"), ButtonKind::primary, "upload", this);
    m_header->addWidget(m_import);
    m_header->addWidget(m_export);
    connect(m_import, &QPushButton::clicked, this, [this] { chooseChangeFile(shell(), window()); });
    connect(m_export, &QPushButton::clicked, this, [this] { exportToTeam(shell(), window()); });
}

void SyncPage::makeEmpty()
{
    m_empty = new StateView(StateView::Kind::empty, "refresh-cw", this);
    m_empty->hide();
}

void SyncPage::connectPane()
{
    auto *watch = ExchangeWatch::of(this);
    m_pane->card()->watch(watch);
    const auto renew = [this] {
        if (isVisible() || m_isMissed)
            refresh();
    };
    connect(watch, &ExchangeWatch::ended, this, renew);
    connect(shell().session, &Session::busyChanged, this, [this, renew](bool isBusy) {
        if (!isBusy && m_isMissed)
            QTimer::singleShot(0, this, renew);
    });
    connect(m_pane->dropZone()->button(), &QPushButton::clicked, this,
            [this] { chooseChangeFile(shell(), window()); });
    connect(m_pane, &ExchangePane::missingAsked, this, [this] { askForMissing(shell(), window()); });
    connect(m_pane, &ExchangePane::joinAsked, this, [this] { joinTeam(shell(), window()); });
    connect(m_pane, &ExchangePane::exportAsked, this, [this] { exportToTeam(shell(), window()); });
    connect(m_pane, &ExchangePane::againAsked, this,
            [this](const QString &file) { importAgain(shell(), window(), file); });
    connect(m_pane, &ExchangePane::folderAsked, this, [this] { chooseExchangeFolder(shell(), window()); });
    connect(m_pane, &ExchangePane::dismissed, this, [this](qint64 number) {
        dismissRefused(*shell().session, number);
        refresh();
    });
    connect(m_pane->table(), &LaptopTable::menuAsked, this, &SyncPage::openMenu);
}

// Large text in a small window: one above the other.
void SyncPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < currentTheme().px(leftLeast) + currentTheme().px(rightLeast);
    const Qt::Orientation way = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_split->orientation() == way)
        return;
    m_split->setOrientation(way);
    m_split->setSizes(isNarrow ? QList<int>{height() * 2 / 5, height() * 3 / 5} : QList<int>{501, 734});
}

void SyncPage::open(const QVariant &argument)
{
    m_review->open(argument.toString());
}

void SyncPage::refresh()
{
    m_isMissed = shell().session->isBusy(); // the worker writes what would be read
    if (m_isMissed)
        return;
    showState(syncState(*shell().session, &m_memory));
    m_review->refresh();
    m_size.start();
}

// Not with the page: most renewals follow one upon the other.
void SyncPage::showSize()
{
    if (shell().session->isBusy() || !isVisible())
        return;
    const bool isAny = m_state.isInTeam && !m_state.isCopy && m_state.nextChanges + m_state.nextAgain > 0;
    const auto size = isAny ? nextFileSize(*shell().session, sizeWithinMs) : Result<FileSize>(FileSize{});
    m_pane->setNextSize(isAny && size ? sizeWords(*size) : QString());
}

void SyncPage::showState(const SyncState &state)
{
    const bool none = (!state.isInTeam || state.isAlone()) && state.refused.empty();
    const bool hadFocus = holdsFocus(*this);
    m_state = state;
    m_header->setAnswer(syncAnswer(state));
    m_pane->setState(state);
    followFolder();
    m_split->setVisible(!none);
    m_empty->setVisible(none);
    m_import->setEnabled(state.canWrite);
    m_export->setEnabled(state.canWrite && state.isInTeam && !state.isAlone());
    if (none)
        fillEmpty();
    setFocusProxy(none ? static_cast<QWidget *>(m_empty->findChild<QPushButton *>()) : m_review);
    if (hadFocus && !holdsFocus(*this)) // what had it is hidden now
        setFocus(Qt::OtherFocusReason);
    Q_EMIT statusChanged();
}

// The watcher comes after the page where a book is opened with it.
void SyncPage::followFolder()
{
    const auto *watcher = FolderWatcher::of(this);
    if (watcher)
        connect(watcher, &FolderWatcher::changed, this, &SyncPage::followFolder, Qt::UniqueConnection);
    const bool works = !watcher || (watcher->state() != FolderWatcher::State::gone &&
                                    watcher->state() != FolderWatcher::State::failed);
    m_pane->setFolderTrouble(works ? QString() : watcher->sentence());
}

// What can be done by whom sits here.
void SyncPage::fillEmpty()
{
    if (m_empty->property("filled").toBool())
        return;
    m_empty->setProperty("filled", true);
    if (m_state.isManager) {
        m_empty->setTexts(
            tr("No other laptop yet. Invite a rep."),
            tr("The rep gets one file. It makes a book with his leads, and from then on each of "
               "you sends the other what changed."));
        connect(m_empty->addButton(tr("Invite a rep")), &QPushButton::clicked, this,
                [this] { inviteRep(shell(), window()); });
    } else {
        m_empty->setTexts(tr("No other laptop yet."),
                          tr("Your manager invites you with one file. It is opened where a book is started; "
                             "for a book that is here already, join his team."));
    }
    connect(m_empty->addButton(tr("Join a team")), &QPushButton::clicked, this,
            [this] { joinTeam(shell(), window()); });
}

void SyncPage::openMenu(const LaptopLine &laptop, QPoint at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto does) {
        menu->addAction(text, this, [this, laptop, does] { does(shell(), window(), laptop); });
    };
    const bool manages = m_state.isManager && m_state.canWrite;
    if (laptop.state == LaptopState::thisOne)
        add(tr("Keys of this laptop…"),
            [](ShellContext &shell, QWidget *window, const LaptopLine &) { showKeys(shell, window); });
    else if (laptop.laptop)
        add(tr("Show the fingerprint…"), showFingerprint);
    if (laptop.laptop && laptop.state != LaptopState::revoked && manages)
        add(tr("Rename…"), renameLaptopOf);
    if (laptop.state == LaptopState::invited && manages)
        add(tr("Write the invitation again…"),
            [](ShellContext &shell, QWidget *window, const LaptopLine &line) {
                inviteRep(shell, window, line.person);
            });
    if (laptop.laptop && laptop.state != LaptopState::thisOne && laptop.state != LaptopState::revoked &&
        manages)
        add(tr("Revoke this laptop…"), revokeLaptopOf);
    if (laptop.state == LaptopState::revoked && manages)
        add(tr("Take the revoking back"), takeBackRevokingOf);
    if (laptop.state == LaptopState::revoked && manages)
        add(tr("Invite with another laptop…"),
            [](ShellContext &shell, QWidget *window, const LaptopLine &line) {
                inviteRep(shell, window, line.person);
            });
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(at);
}

QString SyncPage::statusFact() const
{
    return backupWords(m_state);
}

QList<KeyHint> SyncPage::keys() const
{
    QList<KeyHint> keys = m_split->isHidden() ? QList<KeyHint>() : m_review->keys();
    keys << KeyHint{tr("Ctrl+I"), tr("Import")};
    if (m_export->isEnabled())
        keys << KeyHint{tr("Ctrl+Shift+E"), tr("Export")};
    return keys;
}

QString SyncPage::answer() const
{
    return m_header->answer();
}

Page *makeSyncPage(ShellContext &shell, QWidget *parent)
{
    return new SyncPage(shell, parent);
}

NavCount countSync(const ShellContext &shell)
{
    return {openDecisions(*shell.session), false};
}

} // namespace ridealong
