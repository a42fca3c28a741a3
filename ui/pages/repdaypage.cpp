// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repdaypage.h"

#include "balance/balancewords.h"
#include "balance/hourseditor.h"
#include "base/spoken.h"
#include "base/words.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "leads/paint.h"
#include "leads/rowkeys.h"
#include "measure/brakes.h"
#include "quicklog/quicklogger.h"
#include "repday/callcard.h"
#include "repday/calllistfiles.h"
#include "repday/daynotices.h"
#include "session/quicklines.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/measured.h"
#include "shell/remembered.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"
#include "shell/widgets/scrolled.h"
#include "today/sparkline.h"
#include "today/todayfacts.h"
#include "work/moves.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>

namespace ridealong {

namespace {

constexpr int cardWidth = 400;
constexpr int wideEnough = 960; // for all figures in a row

QString dayTitle(Date date)
{
    return asTitle(spokenDate(date, RepDayPage::tr("dddd, MMMM d")));
}

} // namespace

RepDayPage::RepDayPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader({}, this))
    , m_list(new QListView(this))
    , m_model(new CallListModel(this))
    , m_card(new CallCard(this))
    , m_notices(new DayNotices(this))
    , m_hours(new HoursEditor(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notices);
    column->addWidget(makeFigures());
    column->addWidget(m_hours);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(makeCalls(), 1);
    setFocusProxy(m_list);
    addTakeAlong();
    auto *add = makeButton(tr("New lead"), ButtonKind::normal, "plus", this);
    m_header->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] { newLead(shell(), this); });
    connectParts();
    addKeys();
}

// The list, and the call that is chosen in it.
QWidget *RepDayPage::makeCalls()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CallDelegate(*m_model, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Call list"));
    addRowKeys(*m_list);
    auto *card = makeScrolled(m_card, this);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setHandleWidth(1);
    split->addWidget(m_list);
    split->addWidget(card);
    split->setStretchFactor(0, 1);
    split->setSizes({10'000, cardWidth});
    card->setMinimumWidth(320);
    rememberSizes(*split, "calls");
    return split;
}

void RepDayPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RepDayPage::showCall);
    connect(m_card, &CallCard::saveAsked, this, &RepDayPage::save);
    connect(m_notices, &DayNotices::focusAsked, this, [this] { shell().goTo(QStringLiteral("focus"), {}); });
    connect(m_notices, &DayNotices::offersAsked, this,
            [this] { shell().goTo(QStringLiteral("follow-ups"), {}); });
    connect(m_notices, &DayNotices::rideAsked, this,
            [this](uint32_t ride) { shell().goTo(QStringLiteral("ride-alongs"), ride); });
    connect(m_notices, &DayNotices::debriefAsked, this,
            [this] { shell().goTo(QStringLiteral("coaching"), {}); });
    connect(m_hours, &HoursEditor::closed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
}

void RepDayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_field->setVisible(width() >= currentTheme().px(wideEnough));
}

QWidget *RepDayPage::makeFigures()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(24, 10, 16, 10);
    row->setSpacing(12);
    m_calls = makeLabel({}, TextRole::label, Tone::primary, strip);
    m_effort = makeLabel({}, TextRole::label, Tone::primary, strip);
    m_speed = makeLabel({}, TextRole::label, Tone::secondary, strip);
    explain(*m_effort, "effort_on_a");
    m_mix = new MixBar(10, strip);
    m_mix->setFixedWidth(112);
    m_progress = new GoalBar(strip);
    m_progress->setFixedWidth(92);
    m_rate = makeLabel({}, TextRole::label, Tone::primary, strip);
    explain(*m_rate, "followup_rate");
    row->addWidget(m_calls);
    row->addWidget(m_progress);
    row->addSpacing(16);
    row->addWidget(m_effort);
    row->addWidget(m_mix);
    row->addSpacing(16);
    row->addWidget(m_rate);
    m_field = makeButton({}, ButtonKind::link, nullptr, strip);
    connect(m_field, &QPushButton::clicked, this, [this] { m_hours->open(); });
    row->addSpacing(16);
    row->addWidget(m_field);
    row->addStretch(1);
    row->addWidget(m_speed);
    return strip;
}

void RepDayPage::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto does) {
        auto *shortcut = new QShortcut(keys, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    for (int place = 0; place < 8; ++place)
        on(QKeySequence(Qt::Key_1 + place), [this, place] { m_card->chooseOutcome(place); });
    on(QKeySequence(Qt::Key_H), [this] { m_hours->open(); });
    on(QKeySequence(Qt::Key_Return), [this] { save(); });
    on(QKeySequence(Qt::Key_Enter), [this] { save(); });
    on(QKeySequence::Copy, [this] {
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid() && !m_model->at(index.row()).phone.isEmpty())
            QGuiApplication::clipboard()->setText(m_model->at(index.row()).phone);
    });
}

void RepDayPage::refresh()
{
    Session &session = *shell().session;
    const uint32_t before = currentLead();
    const int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    m_facts = dayOf(session.book(), session.user());
    m_model->setRows(m_facts.rows);
    const int same = m_model->rowOf(before);
    m_list->setCurrentIndex(m_model->index(same >= 0 ? same : nearestCall(row)));
    m_header->setTitle(dayTitle(session.today()));
    m_header->setAnswer(answer());
    m_notices->setFacts(session, brakeOf(session.book(), shell().measured->effort(session), session.user()));
    showFigures();
    showCall();
    Q_EMIT statusChanged();
}

// The list on paper, or in another program: buttons, and commands of the window while the page is shown.
void RepDayPage::addTakeAlong()
{
    const auto add = [this](const QString &button, const QString &command, const char *iconName,
                            const QString &keys, void (*does)(ShellContext &, QWidget *, uint32_t)) {
        const auto run = [this, does] { does(shell(), this, shell().session->user()); };
        auto *pressed = makeButton(button, ButtonKind::normal, nullptr, this);
        pressed->setToolTip(keys);
        m_header->addWidget(pressed);
        connect(pressed, &QPushButton::clicked, this, run);
        auto *action = new QAction(icon(iconName), command, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add(tr("Save as CSV"), tr("Save the call list…"), "upload", QStringLiteral("Ctrl+E"), saveCallList);
    add(tr("Print"), tr("Print the call list…"), "printer", QStringLiteral("Ctrl+P"), printCallList);
}

// The call at or below the row, else the last one above it.
int RepDayPage::nearestCall(int row) const
{
    const auto isCall = [this](int at) { return m_model->at(at).kind == DayRow::Kind::call; };
    for (int at = std::max(0, row); at < m_model->rowCount(); ++at)
        if (isCall(at))
            return at;
    for (int at = std::min(row, m_model->rowCount()) - 1; at >= 0; --at)
        if (isCall(at))
            return at;
    return -1;
}

QString RepDayPage::answer() const
{
    if (m_facts.left == 0)
        return m_facts.done == 0   ? tr("Nobody waits for a call today.")
               : m_facts.done == 1 ? tr("All calls are made. One lead touched today.")
                                   : tr("All calls are made. %1 leads touched today.").arg(m_facts.done);
    const DayRow &first = m_facts.rows[1];
    const QString whom = first.person.isEmpty() ? first.strong : first.person;
    const QString start = first.value.isEmpty()
                              ? tr("Start with %1.").arg(whom)
                              : tr("Start with %1: %2, %3.").arg(whom, first.value, inSentence(first.due));
    const QString calls = m_facts.left == 1 ? tr("1 call left") : tr("%1 calls left").arg(m_facts.left);
    const QString left = m_facts.overdue > 0 ? tr("%1, %2 of them overdue.").arg(calls).arg(m_facts.overdue)
                                             : tr("%1.").arg(calls);
    return left + QLatin1Char(' ') + start;
}

void RepDayPage::showFigures()
{
    Session &session = *shell().session;
    m_calls->setText(tr("%1 of %2 calls done").arg(m_facts.done).arg(m_facts.done + m_facts.left));
    const int calls = m_facts.done + m_facts.left;
    m_progress->setVisible(calls > 0);
    m_progress->setShare(calls > 0 ? double(m_facts.done) / calls : 0);
    m_progress->setAccessibleName(m_calls->text());
    const TodayFacts facts = todayFacts(session.book(), shell().measured->effort(session));
    const auto own = std::ranges::find_if(
        facts.reps, [&](const RepToday &rep) { return rep.week.person == session.user(); });
    const bool known = own != facts.reps.end() && own->week.minutes.total() > 0;
    m_mix->setVisible(known);
    m_effort->setText(known ? tr("%1 on A’s, goal %2")
                                  .arg(percentWords(own->week.minutes.share(Grade::A)),
                                       percentWords(own->week.policy.goalA))
                            : tr("no effort logged this week"));
    if (known) {
        GradeShares shares{.goal = own->week.policy.goalA};
        for (size_t grade = 0; grade < shares.share.size(); ++grade)
            shares.share[grade] = double(own->week.minutes.of[grade]) / double(own->week.minutes.total());
        m_mix->setShares(shares);
    }
    const report::Ratio rate = own != facts.reps.end() ? own->followUp : report::Ratio();
    m_rate->setVisible(rate.whole > 0);
    m_rate->setText(tr("%1 follow-up rate, %L2 of %L3 touched")
                        .arg(rate.whole > 0 ? percentWords(rate.share()) : QString())
                        .arg(rate.part)
                        .arg(rate.whole));
    showBalance();
    const double seconds = medianUpdateSeconds();
    m_speed->setVisible(seconds > 0);
    m_speed->setText(tr("%1 s to log a call").arg(QLocale().toString(seconds, 'f', 1)));
}

void RepDayPage::showBalance()
{
    const Book &book = shell().session->book();
    const Balance week = balanceOf(book, shell().session->user(), Week::of(book.today()));
    m_field->setText(week.said == 0
                         ? tr("Say your hours")
                         : tr("%1 field, %2 paperwork")
                               .arg(percentWords(week.fieldShare), percentWords(week.paperworkShare)));
    m_field->setToolTip(weekInWords(week));
    m_field->setAccessibleDescription(weekInWords(week));
    m_hours->refresh();
}

uint32_t RepDayPage::currentLead() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->at(index.row()).lead : 0;
}

void RepDayPage::showCall()
{
    const QModelIndex index = m_list->currentIndex();
    m_card->setCall(*shell().session, index.isValid() ? m_model->at(index.row()) : DayRow());
}

void RepDayPage::save()
{
    if (!currentLead() || m_card->outcome() < 0)
        return;
    const QuickLine line = m_card->line(shell().session->book());
    if (line.outcome->stage && std::string_view(line.outcome->stage) == "lost" && line.note.empty())
        return askReason();
    saveLine(line);
}

// Losing asks for one of the manager's reasons.
void RepDayPage::askReason()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::string &reason : lostReasons(shell().session->book()))
        menu->addAction(shown(reason), this, [this, reason] {
            QuickLine line = m_card->line(shell().session->book());
            line.note = reason;
            saveLine(line);
        });
    if (!menu->isEmpty())
        menu->setActiveAction(menu->actions().first());
    menu->popup(m_card->mapToGlobal(QPoint(20, 200)));
}

void RepDayPage::saveLine(const QuickLine &line)
{
    Session &session = *shell().session;
    const QuickPlan plan =
        quickPlan(session.book(), shell().measured->names(session), line, session.user(), currentLead());
    if (!plan.canSave())
        return shell().showError(refuse(plan.question));
    ChangeSet changes = session.change();
    const auto logged = writeLine(session, changes, plan);
    if (!logged)
        return shell().showError(logged.error());
    if (commitWithUndo(shell(), deedOf(session.book(), plan), std::move(changes),
                       logged->warnings.join(u' ')))
        m_card->forgetNote();
}

QString RepDayPage::statusFact() const
{
    int open = 0;
    const Book &book = shell().session->book();
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        open += book.leads().has(lead) && book.leads()[lead].owner.number == shell().session->user() &&
                book.standing(lead).stageType == StageType::open;
    return tr("%1 open leads").arg(QLocale().toString(open));
}

QList<KeyHint> RepDayPage::keys() const
{
    return {{tr("J / K"), tr("Next, previous")}, {tr("1–8"), tr("Outcome")},
            {tr("Enter"), tr("Save the call")},  {tr("Ctrl+C"), tr("Copy the number")},
            {tr("H"), tr("Your hours")},         {tr("Ctrl+P"), tr("Print")},
            {tr("Ctrl+L"), tr("Quick log")}};
}

} // namespace ridealong
