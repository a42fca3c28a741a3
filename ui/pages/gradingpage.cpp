// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gradingpage.h"

#include "base/spoken.h"
#include "base/words.h"
#include "grading/driftpane.h"
#include "grading/modelfiles.h"
#include "grading/overridespane.h"
#include "grading/previewpane.h"
#include "grading/profilepane.h"
#include "grading/scorecardpane.h"
#include "grading/versionspane.h"
#include "lists/listexport.h"
#include "lists/pagelists.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/remembered.h"
#include "shell/role.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/tabs.h"
#include "shell/widgets/toast.h"
#include "work/models.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace ridealong {

namespace {

enum ViewTab { PreviewTab, VersionsTab, HistoryTab };

} // namespace

GradingPage::GradingPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_draft(context, this)
    , m_live(context, m_draft, this)
    , m_header(new PageHeader(tr("Grading model"), this))
    , m_tag(new Tag({}, TagKind::accent, this))
    , m_discard(makeButton(tr("Discard draft"), ButtonKind::quiet, nullptr, this))
    , m_save(makeButton(tr("Save draft"), ButtonKind::normal, nullptr, this))
    , m_publish(makeButton({}, ButtonKind::primary, nullptr, this))
    , m_split(new QSplitter(this))
    , m_scorecard(new ScorecardPane(context, m_draft, m_live, this))
    , m_preview(new PreviewPane(context, m_draft, m_live, this))
{
    addHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    m_split->addWidget(m_scorecard);
    m_split->addWidget(makeRight());
    m_split->setSizes({440, 780});
    m_split->setCollapsible(0, false);
    m_split->setCollapsible(1, false);
    m_split->setStretchFactor(1, 1);
    rememberSizes(*m_split, "grading");
    addCommands();
    setFocusProxy(m_scorecard->profile());
    if (!isManager(*context.session))
        column->addWidget(makeForReps(), 1);
    connect(&m_draft, &ModelDraft::changed, this, &GradingPage::showDraft);
    connect(&m_live, &LiveGrading::previewed, this, &GradingPage::showPreview);
    connect(&m_live, &LiveGrading::backtested, this, &GradingPage::showTests);
}

void GradingPage::addHeader()
{
    m_header->setAbove(tr("Focus"));
    m_header->addBeside(m_tag);
    for (QPushButton *button : {m_discard, m_save, m_publish})
        m_header->addWidget(button);
    connect(m_discard, &QPushButton::clicked, this, &GradingPage::discard);
    connect(m_save, &QPushButton::clicked, this, &GradingPage::save);
    connect(m_publish, &QPushButton::clicked, this, &GradingPage::publish);
}

Page::Lists GradingPage::lists() const
{
    return m_split->isHidden() ? Lists::none : Page::lists();
}

// Grades are the manager's; a rep reads on each lead why it has its own.
QWidget *GradingPage::makeForReps()
{
    m_split->hide();
    for (QPushButton *button : {m_discard, m_save, m_publish})
        button->hide();
    return makeEmptyState(
        "target", tr("Your manager keeps the grading model"),
        tr("Each lead says under “Why” which answers give it its points and what to ask next."), this);
}

void GradingPage::addCommands()
{
    if (!isManager(*shell().session))
        return;
    const auto add = [this](const char *iconName, const QString &text, const char *keys, auto run) {
        auto *action = new QAction(icon(iconName), text, this);
        if (keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("check", tr("Publish the draft"), "Ctrl+Return", [this] { publish(); });
    add("save", tr("Save the draft"), "Ctrl+S", [this] { save(); });
    add("plus", tr("Add a criterion…"), nullptr, [this] { m_scorecard->profile()->addCriterion(); });
    add("sparkle", tr("Suggest a scorecard from history…"), nullptr,
        [this] { m_scorecard->profile()->suggest(); });
    add("upload", tr("Export the model or this table…"), "Ctrl+E", [this] { exportShown(); });
    add("upload", tr("Export the model…"), nullptr,
        [this] { askAndExportModel(shell(), this, m_draft.model()); });
    add("download", tr("Import a model file as the draft…"), nullptr,
        [this] { askAndImportModel(shell(), this, [this](const Model &model) { m_draft.set(model); }); });
}

// Of the right side the table that has the focus; what is edited at the left is the model.
void GradingPage::exportShown()
{
    auto listing = m_viewStack->isAncestorOf(QApplication::focusWidget())
                       ? currentListing(*this, ListRows::all)
                       : std::optional<Listing>();
    if (listing)
        askAndExport(shell(), this, std::move(*listing));
    else
        askAndExportModel(shell(), this, m_draft.model());
}

QWidget *GradingPage::makeRight()
{
    auto *right = new QWidget(this);
    m_views = new CountTabs(right);
    m_views->add(tr("What it would change"));
    m_views->add(tr("Versions"));
    m_views->add(tr("History"));
    m_versions = new VersionsPane(shell(), m_draft, right);
    m_viewStack = new QStackedWidget(right);
    m_viewStack->addWidget(makeScrolled(m_preview, m_viewStack));
    m_viewStack->addWidget(makeScrolled(m_versions, m_viewStack));
    m_viewStack->addWidget(makeScrolled(makeHistory(), m_viewStack));
    connect(m_views, &QTabBar::currentChanged, this, &GradingPage::showView);
    connect(m_versions, &VersionsPane::exportAsked, this, [this](int version) {
        if (const auto model = modelOfVersion(shell().session->book(), version))
            askAndExportModel(shell(), this, *model);
    });
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(14, 0, 16, 0);
    tabs->addWidget(m_views);
    tabs->addStretch();
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tabs);
    column->addWidget(makeHairline(Qt::Horizontal, right));
    column->addWidget(m_viewStack, 1);
    return right;
}

QWidget *GradingPage::makeHistory()
{
    auto *history = new QWidget(this);
    m_drift = new DriftPane(shell(), history);
    m_overrides = new OverridesPane(shell(), history);
    auto *column = new QVBoxLayout(history);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_drift);
    column->addWidget(makeHairline(Qt::Horizontal, history));
    column->addWidget(m_overrides);
    column->addStretch(1);
    return history;
}

// The journal of grades is read when somebody looks at it.
void GradingPage::showView(int view)
{
    m_viewStack->setCurrentIndex(view);
    if (view != HistoryTab)
        return;
    m_drift->refresh();
    m_overrides->refresh();
}

void GradingPage::refresh()
{
    const QSignalBlocker once(&m_draft); // all of it follows below
    m_draft.refresh();
    m_versions->refresh();
    m_views->setCount(VersionsTab, m_versions->count() ? QString::number(m_versions->count()) : QString());
    showView(m_views->currentIndex());
    m_scorecard->profile()->bookChanged();
    m_live.bookChanged();
    showDraft();
}

void GradingPage::open(const QVariant &criterion)
{
    m_scorecard->chooseCriterion(criterion.toString().toStdString());
}

void GradingPage::showDraft()
{
    m_scorecard->refresh();
    m_preview->showDraft();
    nameButtons();
    m_live.restart();
    Q_EMIT statusChanged();
}

void GradingPage::showPreview()
{
    m_scorecard->showCounts();
    m_preview->showPreview();
    m_header->setAnswer(answer());
    Q_EMIT statusChanged();
}

void GradingPage::showTests()
{
    m_preview->showTests();
    m_header->setAnswer(answer());
}

QString GradingPage::nextName() const
{
    return nameOfNext(shell().session->book());
}

void GradingPage::nameButtons()
{
    const bool changed = m_draft.isChanged(), canWrite = shell().session->canWrite();
    const bool whole = sumsToHundred(m_draft.model());
    const int version = shell().session->book().modelVersion();
    m_publish->setText(tr("Publish model %1").arg(version + 1));
    m_publish->setEnabled(changed && whole && canWrite);
    m_publish->setToolTip(!changed ? tr("The draft grades as the model in force does.")
                          : !whole ? tr("The points have to sum to 100 first.")
                                   : tr("Ctrl+Enter"));
    m_save->setEnabled(changed && !m_draft.isSaved() && canWrite);
    m_discard->setEnabled(changed);
    m_tag->setText(changed   ? tr("Draft of model %1").arg(version + 1)
                   : version ? tr("Model %1").arg(version)
                             : tr("Comes with the program"),
                   changed ? TagKind::accent : TagKind::plain);
}

QString GradingPage::answer() const
{
    if (!m_live.isReady())
        return {};
    const Preview &preview = m_live.shown().preview();
    const QString open = spokenLocale().toString(preview.open);
    if (m_split->isHidden()) // for a rep
        return tr("%1 grades %2 open leads.").arg(nameOfPublished(shell().session->book()), open);
    if (!m_draft.isChanged())
        return tr("%1 grades %2 open leads. Change a weight, an answer or a floor and see what would move.")
            .arg(nameOfPublished(shell().session->book()), open);
    const QString moves = tr("The draft moves %1 of %2 leads.")
                              .arg(spokenLocale().toString(qlonglong(preview.moves.size())), open);
    const auto &draft = m_live.draftTest(), &before = m_live.publishedTest();
    const bool tells =
        draft && before && !draft->tooFew && draft->grades[0].closed && before->grades[0].closed;
    if (!tells)
        return moves;
    const QString now = percentWords(draft->grades[0].winRate),
                  then = percentWords(before->grades[0].winRate);
    return now == then ? tr("%1 A’s would have won %2 of the time, as before.").arg(moves, now)
                       : tr("%1 A’s would have won %2 of the time instead of %3.").arg(moves, now, then);
}

void GradingPage::showResult(const Status &done, const QString &said)
{
    if (!done)
        shell().showError(done.error());
    else if (!said.isEmpty())
        shell().toast({.text = said});
}

void GradingPage::save()
{
    if (m_save->isEnabled())
        showResult(m_draft.save(), {});
}

// Named after its number unless somebody gave it a name of its own.
void GradingPage::publish()
{
    if (!m_publish->isEnabled())
        return;
    const Model &model = m_draft.model();
    if (model.name == m_draft.published().name)
        m_draft.edit({}, [&](Model &draft) { draft.name = nextName().toStdString(); });
    showResult(m_draft.publish(), {});
}

void GradingPage::discard()
{
    showResult(m_draft.discard(), tr("The draft is as the model in force. Ctrl+Z brings it back."));
}

// The draft's own undo comes first; when it has none the book's is meant.
bool GradingPage::undoOrRedo(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    return control && event.key() == Qt::Key_Z && (shift ? m_draft.canRedo() : m_draft.canUndo());
}

bool GradingPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && undoOrRedo(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void GradingPage::keyPressEvent(QKeyEvent *event)
{
    if (!undoOrRedo(*event))
        return Page::keyPressEvent(event);
    if (event->modifiers() & Qt::ShiftModifier)
        m_draft.redo();
    else
        m_draft.undo();
}

QString GradingPage::statusFact() const
{
    constexpr double shortest = 0.1;
    if (!m_live.isReady())
        return {};
    return m_live.seconds() < shortest
               ? tr("Preview took under 0.1 s")
               : tr("Preview took %1 s").arg(spokenLocale().toString(m_live.seconds(), 'f', 1));
}

QList<KeyHint> GradingPage::keys() const
{
    if (m_split->isHidden())
        return {};
    return {{tr("↑ ↓"), tr("Weight by 1")},    {tr("Shift+↑ ↓"), tr("By 5")}, {tr("Alt+↑ ↓"), tr("Move")},
            {tr("Ctrl+Enter"), tr("Publish")}, {tr("Ctrl+E"), tr("Export")},  {tr("Ctrl+Z"), tr("Undo")}};
}

Page *makeGradingPage(ShellContext &shell, QWidget *parent)
{
    return new GradingPage(shell, parent);
}

} // namespace ridealong
