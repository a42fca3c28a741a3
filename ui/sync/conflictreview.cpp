// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/conflictreview.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/pagefocus.h"
#include "store/peers.h"
#include "sync/conflictpanel.h"
#include "sync/conflicttabs.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int inset = 20, filesRead = 200;
constexpr int keysOfTabs = 9;

std::vector<ExchangeFile> filesOf(const Session &session)
{
    return Peers(const_cast<Store &>(session.store())).files(filesRead);
}

ExchangeFile lastExport(const Session &session)
{
    for (const ExchangeFile &file : filesOf(session)) // newest first
        if (!file.incoming)
            return file;
    return {};
}

// What the book says now, as choices of a decision: it may have been decided again, or taken back.
std::vector<size_t> chosenIn(const Book &book, const Decision &decision)
{
    std::vector<size_t> chosen;
    for (const FieldConflict &field : decision.fields) {
        const TableBase *table = book.tables().at(field.entity);
        const auto isNow = [&](const ConflictChoice &choice) {
            return std::ranges::all_of(choice.fields, [&](const auto &cell) {
                const Value now = table->value(field.number, cell.first);
                return now == cell.second || (isEmpty(now) && cell.second == Value(false));
            });
        };
        const auto found = std::ranges::find_if(field.choices, isNow);
        chosen.push_back(found == field.choices.end() ? 0 : size_t(found - field.choices.begin()));
    }
    return chosen;
}

// Lives and dies with the session that it counts for.
class Keeper : public QObject
{
public:
    explicit Keeper(Session &session)
        : QObject(&session)
    {
        setObjectName(QStringLiteral("openDecisions"));
    }
    DecisionMemory memory;
};

DecisionMemory &memoryOf(Session &session)
{
    const auto children = session.children();
    for (QObject *child : children)
        if (auto *keeper = dynamic_cast<Keeper *>(child))
            return keeper->memory;
    return (new Keeper(session))->memory;
}

} // namespace

int openDecisions(Session &session)
{
    if (session.isBusy())
        return 0;
    const auto open = decisionCount(session.store(), session.book(), session.user(), &memoryOf(session));
    return open ? *open : 0;
}

ConflictReview::ConflictReview(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_header(new SectionHeader(tr("Review conflicts"), this, inset))
    , m_tabs(new ConflictTabs(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(makeEmptyState("check", tr("No conflict is left."),
                             tr("What the others changed is in your book. What needs a decision stands here "
                                "after the next import."),
                             this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_tabs);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            showAt(size_t(index));
    });
    addKeys();
}

ConflictReview::~ConflictReview() = default;

void ConflictReview::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto does) {
        auto *key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, does);
    };
    const auto step = [this](int by) {
        const int next = int(m_current) + by;
        if (next >= 0 && next < int(m_listed.size()))
            showAt(size_t(next)), focusPanel();
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [step] { step(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [step] { step(1); });
    for (int i = 0; i < keysOfTabs; ++i)
        add(QKeySequence(Qt::Key_1 + i), [this, i] {
            if (size_t(i) < m_listed.size())
                showAt(size_t(i)), focusPanel();
        });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        add(QKeySequence(key), [this] { enter(); });
}

// A button that has the focus is meant; else what is chosen counts.
void ConflictReview::enter()
{
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    if (button && isAncestorOf(button))
        button->click();
    else
        keep();
}

void ConflictReview::focusPanel()
{
    if (m_panel)
        m_panel->focusStart();
}

void ConflictReview::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    focusPanel();
}

void ConflictReview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_panel)
        m_panel->fitInto(width());
}

void ConflictReview::refresh()
{
    Session &session = *m_shell.session;
    if (session.isBusy())
        return;
    forgetAfterExport();
    auto open = decisions(session.store(), session.book(), session.user(), &memoryOf(session));
    if (open)
        takeOver(std::move(*open));
    else
        m_shell.showError(open.error());
}

void ConflictReview::forgetAfterExport()
{
    const int64_t newest = lastExport(*m_shell.session).number;
    if (newest == m_lastExport)
        return;
    if (m_lastExport < 0)
        listDecided();
    else
        std::erase_if(m_listed, [](const Listed &each) { return each.isDecided; });
    m_lastExport = newest;
}

void ConflictReview::listDecided()
{
    const Session &session = *m_shell.session;
    auto decided = decidedHere(session.store(), session.book(), session.user(), lastExport(session).at);
    if (!decided)
        return m_shell.showError(decided.error());
    for (Decision &decision : *decided)
        m_listed.push_back({std::move(decision), true, {}});
}

// What is listed keeps its place; what others decided goes, what was decided here stays with its tick.
void ConflictReview::takeOver(std::vector<Decision> open)
{
    const QString shown = m_current < m_listed.size() ? m_listed[m_current].decision.id : QString();
    std::vector<Listed> now;
    for (Listed &each : m_listed) {
        const auto found = std::ranges::find(open, each.decision.id, &Decision::id);
        if (found != open.end()) {
            now.push_back({std::move(*found), false, each.isDecided ? std::vector<size_t>{} : each.picked});
            open.erase(found);
        } else if (each.isDecided) {
            each.picked = chosenIn(m_shell.session->book(), each.decision);
            now.push_back(std::move(each));
        }
    }
    for (Decision &decision : open)
        now.push_back({std::move(decision)});
    m_listed = std::move(now);
    const auto at = std::ranges::find(m_listed, shown, [](const Listed &each) { return each.decision.id; });
    m_current = at != m_listed.end() ? size_t(at - m_listed.begin()) : firstOpen(0);
    showCurrent();
}

size_t ConflictReview::firstOpen(size_t from) const
{
    for (size_t i = 0; i < m_listed.size(); ++i)
        if (const size_t at = (from + i) % m_listed.size(); !m_listed[at].isDecided)
            return at;
    return std::min(from, m_listed.empty() ? 0 : m_listed.size() - 1);
}

void ConflictReview::showAt(size_t index)
{
    if (index >= m_listed.size() || index == m_current)
        return;
    rememberPicks();
    m_current = index;
    showCurrent();
}

void ConflictReview::rememberPicks()
{
    if (m_panel && m_current < m_listed.size())
        m_listed[m_current].picked = m_panel->choices();
}

void ConflictReview::showCurrent()
{
    showHeader();
    const bool isAny = !m_listed.empty();
    m_tabs->setVisible(isAny);
    m_scroll->setVisible(isAny);
    m_empty->setVisible(!isAny);
    showTabs();
    const bool hadFocus = m_panel && holdsFocus(*m_panel);
    if (QWidget *old = m_scroll->takeWidget())
        old->hide(), old->deleteLater();
    m_panel = nullptr;
    if (isAny) {
        const Listed &listed = m_listed[m_current];
        const bool isLast = openCount() - (listed.isDecided ? 0 : 1) == 0;
        m_panel =
            new ConflictPanel(*m_shell.session, listed.decision, listed.picked, listed.isDecided, isLast);
        m_panel->setAutoFillBackground(false);
        m_panel->fitInto(width());
        m_scroll->setWidget(m_panel);
        m_panel->setAutoFillBackground(false);
        connect(m_panel, &ConflictPanel::kept, this, &ConflictReview::keep);
        connect(m_panel, &ConflictPanel::putOff, this, &ConflictReview::later);
        connect(m_panel, &ConflictPanel::answered, this, &ConflictReview::answerWith);
    }
    if (hadFocus)
        m_panel ? m_panel->focusStart() : focusPageOf(*this);
    Q_EMIT countChanged();
}

void ConflictReview::keep()
{
    if (!m_panel || m_current >= m_listed.size())
        return;
    const Listed &listed = m_listed[m_current];
    if (listed.decision.fields.empty()) // has answers of its own
        return;
    rememberPicks();
    ChangeSet changes = m_shell.session->change();
    const auto picked = m_panel->picked();
    if (const Status done = decide(changes, m_shell.session->book(), listed.decision, picked); !done)
        return m_shell.showError(done.error());
    if (commit(listed.decision.title, std::move(changes)))
        next();
}

void ConflictReview::answerWith(const QString &word)
{
    const Listed listed = m_listed[m_current];
    ChangeSet changes = m_shell.session->change();
    const Status done = answer(changes, m_shell.session->book(), listed.decision, word.toStdString(),
                               m_shell.session->user());
    if (!done)
        return m_shell.showError(done.error());
    if (commit(listed.decision.title, std::move(changes)))
        next();
}

// The tick comes first: what the commit makes everybody read again must not take the conflict from the list.
bool ConflictReview::commit(const QString &title, ChangeSet changes)
{
    const QString id = m_listed[m_current].decision.id;
    const bool isField = !m_listed[m_current].decision.fields.empty();
    const bool wasDecided = std::exchange(m_listed[m_current].isDecided, isField);
    const Status done = m_shell.session->commit({Op::decideConflict, title}, std::move(changes));
    const auto at = std::ranges::find(m_listed, id, [](const Listed &each) { return each.decision.id; });
    if (!done && at != m_listed.end())
        at->isDecided = wasDecided;
    if (!done)
        m_shell.showError(done.error());
    return done.ok();
}

void ConflictReview::later()
{
    rememberPicks();
    const size_t at = firstOpen(m_current + 1);
    if (at != m_current && at < m_listed.size())
        showAt(at);
    focusPanel();
}

void ConflictReview::next()
{
    if (m_listed.empty())
        return;
    m_current = firstOpen(m_current);
    refresh();
    focusPanel();
}

bool ConflictReview::open(const QString &id)
{
    if (m_listed.empty())
        refresh();
    const Book &book = m_shell.session->book();
    for (size_t i = 0; i < m_listed.size(); ++i) {
        const Decision &decision = m_listed[i].decision;
        const bool isLead =
            decision.lead && QString::fromStdString(book.leads().id(decision.lead).hex()) == id;
        if (decision.id == id || isLead) {
            showAt(i);
            focusPanel();
            return true;
        }
    }
    return false;
}

int ConflictReview::openCount() const
{
    return int(std::ranges::count(m_listed, false, &Listed::isDecided));
}

int ConflictReview::count() const
{
    return int(m_listed.size());
}

QString ConflictReview::currentTitle() const
{
    return m_current < m_listed.size() ? m_listed[m_current].decision.title : QString();
}

QList<KeyHint> ConflictReview::keys() const
{
    if (m_listed.empty() || m_listed[m_current].decision.fields.empty())
        return {};
    return {{tr("← →"), tr("Mine or theirs")}, {tr("↑ ↓"), tr("Field")}, {tr("Enter"), tr("Keep, next")}};
}

} // namespace ridealong
