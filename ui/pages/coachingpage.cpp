// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/coachingpage.h"

#include "base/words.h"
#include "coaching/coachingactions.h"
#include "coaching/coachingside.h"
#include "coaching/coachingwords.h"
#include "coaching/debriefdialog.h"
#include "coaching/demochart.h"
#include "coaching/heattable.h"
#include "coaching/noteeditor.h"
#include "coaching/rephead.h"
#include "coaching/repspane.h"
#include "focus/focusfacts.h"
#include "leads/fittedtable.h"
#include "leads/ownedby.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/measured.h"
#include "shell/reading.h"
#include "shell/remembered.h"
#include "shell/role.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/pagefocus.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/sidefold.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr uint32_t quickEnough = 20'000; // leads; above that the study is read in the background

RepStudy studyOf(const Book &book, const Effort &effort, uint32_t rep)
{
    return {.effect = coachingEffect(book, rep),
            .roles = roleTally(book, rep, {Date::of(1990, 1, 1), book.today()}),
            .shift = roleShift(book, rep),
            .stages = stagesAgainstTeam(book, rep),
            .numbers = repNumbers(book, effort, rep)};
}

} // namespace

CoachingPage::CoachingPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_reader(isManager(*context.session) ? Reader::manager : Reader::rep)
    , m_header(new PageHeader(tr("Coaching"), this))
    , m_sideButton(makeButton(tr("Notes"), ButtonKind::normal, nullptr, this))
    , m_split(new QSplitter(this))
{
    addButtons();
    m_reps = new RepsPane(this);
    m_left = makeScrolled(m_reps, this);
    m_middle = makeScrolled(makeMiddle(), this);
    m_side = new CoachingSide(m_reader, this);
    m_left->setMinimumWidth(currentTheme().px(180));
    m_side->setMinimumWidth(currentTheme().px(300));
    m_middle->setMinimumWidth(currentTheme().px(430));
    for (QWidget *part : std::initializer_list<QWidget *>{m_left, m_middle, m_side})
        m_split->addWidget(part);
    m_split->setSizes({205, 621, 409});
    m_split->setCollapsible(1, false);
    rememberSizes(*m_split, "coaching");
    new SideFold(*this, *m_side, *m_sideButton);
    m_side->installEventFilter(this);
    m_sideButton->installEventFilter(this);
    m_left->setVisible(m_reader == Reader::manager);
    m_empty = new StateView(StateView::Kind::empty, "coaching", this);
    m_empty->setTexts(tr("No rep in the book yet"),
                      tr("Reps come with the first import of leads that have an owner."));
    connect(m_empty->addButton(tr("Import a list")), &QPushButton::clicked, this,
            [this] { shell().goTo(QStringLiteral("import"), {}); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    column->addWidget(m_empty, 1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CoachingPage::renewNext);
    connect(m_reps, &RepsPane::chosen, this, &CoachingPage::showRep);
    connectSide();
    addKeys();
    if (m_reader == Reader::manager) {
        setFocusProxy(m_reps->table());
    } else {
        setFocusProxy(m_heat);
    }
}

void CoachingPage::reveal()
{
    m_side->show();
}

bool CoachingPage::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        fitLeft();
    return false;
}

// Where the side has to be asked for, it takes the place of the reps.
void CoachingPage::fitLeft()
{
    const bool isNarrow = !m_sideButton->isHidden();
    const bool shows = m_reader == Reader::manager && !(isNarrow && !m_side->isHidden());
    const bool moves = m_left->isHidden() == shows && (shows ? m_heat->hasFocus() : holdsFocus(*m_left));
    m_left->setVisible(shows);
    if (moves)
        focusStart();
}

void CoachingPage::focusStart()
{
    if (m_left->isHidden())
        m_heat->setFocus(Qt::OtherFocusReason);
    else
        m_reps->table()->setFocus(Qt::OtherFocusReason);
}

uint32_t CoachingPage::rep() const
{
    return m_reader == Reader::rep ? shell().session->user() : m_reps->current();
}

void CoachingPage::open(const QVariant &argument)
{
    if (m_reader == Reader::manager && argument.toUInt())
        m_reps->choose(argument.toUInt());
}

void CoachingPage::refresh()
{
    if (m_reader == Reader::manager)
        showReps();
    const bool none = rep() == 0;
    m_empty->setVisible(none);
    m_split->setVisible(!none);
    showRep();
}

void CoachingPage::showReps()
{
    const Book &book = shell().session->book();
    const std::vector<CadenceRow> cadence = coachingCadence(book);
    m_repCount = cadence.size();
    const QSignalBlocker quiet(m_reps); // refresh() shows the rep once
    m_reps->setReps(repLines(book, cadence), int(skillsOf(book).size()), cadenceSentence(book, cadence),
                    cadence.empty() ? QString() : coachTheMiddle(book).sentence);
}

void CoachingPage::showRep()
{
    const Session &session = *shell().session;
    const Book &book = session.book();
    if (!rep()) {
        m_header->setAnswer(tr("No rep in the book yet."));
        showButtons();
        return Q_EMIT statusChanged();
    }
    m_table = skillTable(book, rep());
    m_header->setAnswer(coachingAnswer(book, rep(), m_table, m_reader));
    m_head->setRep(book, rep(), commitmentTally(book, rep(), rep()));
    m_heat->setSkills(book, rep(), m_table);
    m_guide->setText(m_heat->guide());
    m_guide->setVisible(!m_guide->text().isEmpty());
    m_guide->setToolTip(strengthSentence(book, m_table));
    m_side->setRep(session, rep());
    m_lower->setRides(rideLines(book, rep(), m_table));
    showButtons();
    m_step = 0;
    m_timer.start(0);
    Q_EMIT statusChanged();
}

void CoachingPage::showButtons()
{
    if (!m_debrief)
        return;
    const Book &book = shell().session->book();
    m_debriefDue = rep() ? debriefToWrite(book, rep()) : 0;
    const QString name = rep() ? firstNameOf(book, rep()) : QString();
    const QString why =
        m_debriefDue || !rep() ? QString() : tr("No ride-along with %1 waits for its debrief.").arg(name);
    m_debrief->setEnabled(m_debriefDue);
    m_debrief->setToolTip(why);
    m_debrief->setAccessibleDescription(why);
    m_plan->setEnabled(rep());
}

// One part in an event, so that keys come between.
void CoachingPage::renewNext()
{
    if (!rep())
        return;
    using Part = void (CoachingPage::*)();
    constexpr Part parts[] = {&CoachingPage::showNumbers, &CoachingPage::showTab};
    (this->*parts[m_step])();
    if (++m_step < int(std::size(parts)))
        m_timer.start(0);
}

void CoachingPage::showNumbers()
{
    Session &session = *shell().session;
    m_head->setNumbers(quickNumbers(session.book(), shell().measured->effort(session), rep()));
}

void CoachingPage::showTab()
{
    if (!rep())
        return;
    if (m_lower->tab() == LowerPane::demos)
        showDemos();
    else if (m_lower->tab() != LowerPane::rides)
        study();
}

void CoachingPage::showDemos()
{
    const Book &book = shell().session->book();
    m_lower->setDemos(book, rep(), demoWeeks(book, rep()));
}

// Notes and ratings change nothing of it.
void CoachingPage::study()
{
    Session &session = *shell().session;
    const Book &book = session.book();
    const Studied wanted{rep(), book.activities().end(), book.tables().ride.end(),
                         book.tables().rideStop.end(), book.today()};
    if (book.leads().end() < quickEnough) {
        m_lower->setStudy(book, rep(), studyOf(book, shell().measured->effort(session), rep()));
        return;
    }
    if (wanted == m_studied || session.isBusy())
        return;
    m_lower->setReading();
    const auto *effort = &shell().measured->effort(session);
    const QPointer<CoachingPage> self(this);
    const auto work = [self, &book, effort, wanted](const Progress &) -> std::function<void()> {
        const auto study = std::make_shared<RepStudy>(studyOf(book, *effort, wanted.rep));
        return [self, &book, study, wanted] {
            if (!self || self->rep() != wanted.rep)
                return;
            self->m_studied = wanted;
            self->m_lower->setStudy(book, wanted.rep, *study);
        };
    };
    (void)readInBackground(shell(), {.name = tr("Reading what followed the ride-alongs"), .work = work});
}

void CoachingPage::rateCurrent(int value)
{
    const uint32_t skill = m_heat->current();
    if (m_reader != Reader::manager || !rep() || !skill || !shell().session->canWrite())
        return;
    rateSkill(shell(), rep(), skill, value);
}

void CoachingPage::openDemos(Week week)
{
    const Book &book = shell().session->book();
    const uint32_t kind = book.kindNamed("demo");
    std::vector<uint32_t> leads;
    for (const Activity &activity : book.activities().rows())
        if (activity.deleted == 1 && activity.kind.number == kind && activity.person.number == rep() &&
            Week::of(activity.on) == week)
            leads.push_back(activity.lead.number);
    std::ranges::sort(leads);
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    shell().goTo(QStringLiteral("leads"), namedLeads(book, leads));
}

void CoachingPage::openStage(uint32_t stage)
{
    const Book &book = shell().session->book();
    std::vector<uint32_t> leads;
    for (uint32_t lead = 1; lead < book.leads().end() && leads.size() < mostNamedLeads; ++lead)
        if (book.leads().has(lead) && book.leads()[lead].owner.number == rep() &&
            book.leads()[lead].stage.number == stage)
            leads.push_back(lead);
    shell().goTo(QStringLiteral("leads"), namedLeads(book, leads));
}

void CoachingPage::openRide(uint32_t ride, bool isPlanned)
{
    const Book &book = shell().session->book();
    const bool isOver = !isPlanned || book.tables().ride[ride].on < book.today();
    if (m_reader == Reader::rep)
        return isPlanned ? void() : showDebrief(shell(), this, ride);
    if (isOver)
        shell().goTo(QStringLiteral("debrief"), QVariant(ride));
    else
        shell().goTo(QStringLiteral("ride-alongs"), QVariantMap{{QStringLiteral("ride"), ride}});
}

QString CoachingPage::statusFact() const
{
    if (m_reader == Reader::rep)
        return tr("Your own profile");
    return m_repCount == 1 ? tr("1 rep") : tr("%1 reps").arg(QLocale().toString(qulonglong(m_repCount)));
}

QList<KeyHint> CoachingPage::keys() const
{
    if (m_reader == Reader::rep)
        return {{tr("↑ ↓"), tr("Choose a skill")}, {tr("Space"), tr("Keep a commitment")}};
    return {{tr("↑ ↓"), tr("Choose a rep")},
            {tr("N"), tr("New note")},
            {tr("C"), tr("New commitment")},
            {tr("1–5"), tr("Rate a skill")}};
}

QString CoachingPage::answer() const
{
    return m_header->answer();
}

Page *makeCoachingPage(ShellContext &shell, QWidget *parent)
{
    return new CoachingPage(shell, parent);
}

NavCount countCoaching(const ShellContext &shell)
{
    const Session &session = *shell.session;
    return isManager(session) ? NavCount{} : NavCount{unreadItems(session.book(), session.user()), false};
}

} // namespace ridealong
