// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/firstrun.h"

#include "importing/importview.h"
#include "session/exchange.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/pagepanel.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/toast.h"
#include "start/choicecard.h"
#include "start/createform.h"
#include "start/demonstration.h"
#include "start/invitationform.h"
#include "start/startpane.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace ridealong {

namespace {

class Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(40, 40);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, rect());
    }
};

QLabel *wrapped(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FirstRun::FirstRun(ShellContext &shell, FirstRunActions actions)
    : Page(shell)
    , m_actions(std::move(actions))
    , m_panes(new QStackedWidget(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 16, 16, 8);
    row->setSpacing(14);
    m_scroll = makeScrolled(makeWays(), this); // large text in a low window
    m_scroll->setFixedWidth(currentTheme().px(312) + 14);
    m_scroll->setStyleSheet(QStringLiteral("QScrollArea { background: transparent; }"));
    row->addWidget(m_scroll);
    row->addWidget(new PagePanel(m_panes, this), 1);
    addWay("plus", tr("Create an empty book"), tr("Your grades, stages and reps come with sound defaults."),
           makeCreatePane());
    addWay("sparkle", tr("Open the demo book"),
           tr("Harlan Fluid Systems: six reps, 1,400 leads, two years. Nothing to set up."),
           makeDemonstrationPane());
    m_importCard =
        addWay("download", tr("Import a list"),
               tr("From a spreadsheet or another CRM. Nothing is saved until you agree."), makeImportPane());
    addWay("folder-open", tr("Open a book"),
           tr("A file that ends in .ridealong, on this laptop or a shared folder."), makeOpenPane());
    m_invitationCard =
        addWay("mail", tr("Open an invitation"), tr("Your manager has sent you a file. It makes your book."),
               makeInvitationPane());
    static_cast<ChoiceCard *>(m_ways->itemAt(0)->widget())->setChecked(true);
    setFocusProxy(m_create);
}

FirstRun::~FirstRun()
{
    delete m_import; // it reads the staged book
}

QWidget *FirstRun::makeWays()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(currentTheme().px(312));
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(8);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 40, 0, 8);
    column->setSpacing(4);
    column->addWidget(new Mark(left));
    column->addSpacing(12);
    column->addWidget(makeLabel(tr("Start your book"), TextRole::firstRun, Tone::primary, left));
    column->addWidget(wrapped(tr("A book is one file on this laptop. It holds your leads, your reps and your "
                                 "field days. No account, no server."),
                              TextRole::body, Tone::secondary, left));
    column->addSpacing(12);
    column->addLayout(m_ways);
    column->addStretch(1);
    if (m_actions.leave) {
        auto *back = makeButton(tr("Back to the book"), ButtonKind::normal, "arrow-left", left);
        connect(back, &QPushButton::clicked, this, &FirstRun::leave);
        column->addWidget(back);
        column->addSpacing(12);
    }
    column->addWidget(wrapped(tr("The book is as safe as this laptop’s disk: turn its encryption on."),
                              TextRole::secondary, Tone::caption, left));
    return left;
}

ChoiceCard *FirstRun::addWay(const char *iconName, const QString &name, const QString &sentence,
                             QWidget *pane)
{
    auto *card = new ChoiceCard(iconName, name, sentence, this);
    m_ways->addWidget(card);
    m_panes->addWidget(pane);
    connect(card, &ChoiceCard::toggled, this, [this, card, pane](bool on) {
        if (!on)
            return;
        m_panes->setCurrentWidget(pane);
        QTimer::singleShot(0, card,
                           [this, card] { m_scroll->ensureWidgetVisible(card); }); // when it has a place
    });
    const int number = m_ways->count();
    auto *shortcut = new QShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)), this);
    connect(shortcut, &QShortcut::activated, this, [card, pane] {
        card->setChecked(true);
        pane->setFocus(Qt::ShortcutFocusReason);
    });
    return card;
}

QWidget *FirstRun::makeCreatePane()
{
    auto *pane = new StartPane(tr("Create an empty book"),
                               tr("You can change all of this later. Leads come by hand or from a list."));
    m_create = new CreateForm(pane);
    pane->addContent(m_create);
    pane->setNote(tr("Nothing has been written yet."));
    connect(pane->addButton(tr("Create the book"), true), &QPushButton::clicked, this, &FirstRun::create);
    return pane;
}

QWidget *FirstRun::makeOpenPane()
{
    auto *pane = new StartPane(tr("Open a book"),
                               tr("Choose the file. If another laptop has it open, you can read it."));
    auto *choose = pane->addButton(tr("Choose a book…"), true);
    pane->setFocusProxy(choose);
    connect(choose, &QPushButton::clicked, this, [this] { m_actions.choose(); });
    return pane;
}

QWidget *FirstRun::makeDemonstrationPane()
{
    auto *pane = new StartPane(tr("Open the demo book"),
                               tr("A made-up distributor of pumps with a team whose reps differ, so that "
                                  "every page has something to "
                                  "say. Change what you like; your own books stay as they are."));
    pane->setNote(tr("It is kept at %1.").arg(QDir::toNativeSeparators(demonstrationPath())));
    auto *start = pane->addButton(tr("Open the demo book"), true);
    pane->setFocusProxy(start);
    connect(start, &QPushButton::clicked, this, &FirstRun::openDemonstration);
    return pane;
}

// The book appears under its name when it is whole.
void FirstRun::openDemonstration()
{
    const QString path = demonstrationPath();
    if (QFileInfo::exists(path))
        return m_actions.open(path);
    const auto work = [path, clock = m_actions.clock, open = m_actions.open,
                       showError = shell().showError](const Progress &progress) -> std::function<void()> {
        const Status made = makeDemonstration(path, clock, progress);
        if (!made)
            return [showError, error = made.error()] { showError(error); };
        return [open, path] { open(path); };
    };
    shell().runJob({.name = tr("Making the demo book"), .work = work});
}

QWidget *FirstRun::makeImportPane()
{
    m_staging = std::make_unique<ShellContext>(shell());
    m_import = new ImportView(*m_staging, this);
    m_importForm = new CreateForm(m_import);
    m_import->addToChoosing(m_importForm);
    m_import->setPrepare([this] { return prepareImport(); });
    connect(m_import, &ImportView::imported, this, &FirstRun::keepImported);
    connect(m_import, &ImportView::stepChanged, this, &Page::statusChanged);
    return m_import;
}

QWidget *FirstRun::makeInvitationPane()
{
    auto *pane =
        new StartPane(tr("Open an invitation"),
                      tr("The file and its passphrase come from your manager. The new book holds what "
                         "is yours; what you change goes back to him as a file."));
    m_invitation = new InvitationForm(pane);
    pane->addContent(m_invitation);
    pane->setNote(tr("Nothing has been written yet."));
    connect(pane->addButton(tr("Open the invitation"), true), &QPushButton::clicked, this,
            &FirstRun::openInvitation);
    return pane;
}

void FirstRun::showInvitation(const QString &file)
{
    m_invitationCard->setChecked(true);
    if (file.isEmpty())
        return m_invitation->setFocus(Qt::OtherFocusReason);
    m_invitation->setFile(file);
    m_invitation->passphraseField()->setFocus(Qt::OtherFocusReason);
    setFocusProxy(m_invitation->passphraseField());
}

void FirstRun::importLists(const QStringList &files)
{
    m_importCard->setChecked(true);
    m_import->setFiles(files);
}

void FirstRun::openInvitation()
{
    if (isImporting() || !m_invitation->check())
        return;
    QDir().mkpath(QFileInfo(m_invitation->path()).absolutePath());
    const QPointer<FirstRun> self(this);
    const auto work = [self, to = m_invitation->path(), file = m_invitation->file(),
                       passphrase = m_invitation->passphrase(),
                       clock = m_actions.clock](const Progress &progress) -> std::function<void()> {
        using Made = Result<std::unique_ptr<Session>>;
        const auto made = std::make_shared<Made>(newFromInvitation(to, file, passphrase, clock, progress));
        if (*made)
            made->value()->moveToThread(qApp->thread());
        return [self, made] {
            if (self)
                self->afterInvitation(std::move(*made));
        };
    };
    shell().runJob({.name = tr("Opening the invitation"), .work = work});
}

void FirstRun::afterInvitation(Result<std::unique_ptr<Session>> made)
{
    if (made) {
        ShellContext &window = shell(); // this page goes with the first look at the book
        const QString told = tr("Your book is ready. Export once on the page Sync: then the team knows this "
                                "laptop.");
        m_actions.show(std::move(*made));
        return window.toast({.text = told});
    }
    if (made.error().kind == ErrorKind::cancelled)
        return;
    m_invitation->tellProblem(made.error().text);
    m_invitation->passphraseField()->selectAll();
    m_invitation->passphraseField()->setFocus(Qt::OtherFocusReason);
}

bool FirstRun::isImporting() const
{
    return m_staged && m_staged->isBusy();
}

bool FirstRun::prepareImport()
{
    if (!m_importForm->check())
        return false;
    if (QFileInfo::exists(m_importForm->path())) {
        m_importForm->tellProblem(tr("There is a book of that name already. Choose another name or folder."));
        return false;
    }
    m_staging->session = nullptr;
    m_staged.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Session::create(m_folder->filePath(QStringLiteral("Import.ridealong")),
                                m_importForm->wanted(), m_actions.clock);
    if (!made) {
        m_importForm->tellProblem(made.error().text);
        return false;
    }
    m_staged = std::move(*made);
    m_staging->session = m_staged.get();
    return true;
}

void FirstRun::keepImported()
{
    const QString path = m_importForm->path();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const Status kept = m_staged->store().backup(path); !kept)
        return shell().showError(kept.error());
    m_actions.open(path);
}

void FirstRun::leave()
{
    if (isImporting())
        return shell().showError({ErrorKind::busy, tr("The import is running. Wait for it, or cancel it.")});
    m_actions.leave();
}

void FirstRun::create()
{
    if (isImporting() || !m_create->check())
        return;
    QDir().mkpath(QFileInfo(m_create->path()).absolutePath());
    auto made = Session::create(m_create->path(), m_create->wanted(), m_actions.clock);
    if (!made)
        return m_create->tellProblem(made.error().text);
    m_actions.show(std::move(*made));
}

QList<KeyHint> FirstRun::keys() const
{
    return {{tr("Alt+1–%1").arg(m_ways->count()), tr("Choose a start")},
            {tr("Tab"), tr("Next field")},
            {tr("Enter"), tr("Continue")}};
}

void FirstRun::keyPressEvent(QKeyEvent *event)
{
    const auto *pane = qobject_cast<StartPane *>(m_panes->currentWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && pane && pane->primary())
        return pane->primary()->click();
    if (event->key() == Qt::Key_Escape && m_actions.leave)
        return leave();
    Page::keyPressEvent(event);
}

} // namespace ridealong
