// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/focuspage.h"

#include "base/words.h"
#include "book/leadname.h"
#include "dealing/dealactions.h"
#include "focus/brakepane.h"
#include "focus/focusactions.h"
#include "focus/focustable.h"
#include "focus/intakepane.h"
#include "focus/neglectedpane.h"
#include "focus/ownintakepane.h"
#include "focus/repcard.h"
#include "focus/teamstrip.h"
#include "leads/leadactions.h"
#include "leads/ownedby.h"
#include "lists/offer.h"
#include "measure/brakes.h"
#include "measure/intake.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/measured.h"
#include "shell/remembered.h"
#include "shell/role.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "shell/widgets/sidefold.h"
#include "work/intake.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int cardsInARow = 3;
constexpr int rateDays = 90; // of refusals at intake

} // namespace

FocusPage::FocusPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_header(new PageHeader(tr("Focus"), this))
    , m_unit(new SegmentedControl(tr("Show effort as"), {tr("Hours"), tr("Share")}, this))
    , m_sideButton(makeButton({}, ButtonKind::normal, nullptr, this))
    , m_split(new QSplitter(this))
{
    m_unit->setCurrent(1);
    if (isManager(*context.session)) {
        auto *model = makeButton(tr("Grading model"), ButtonKind::normal, nullptr, this);
        connect(model, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("grading"), {}); });
        auto *goals = makeButton(tr("Edit goals"), ButtonKind::primary, nullptr, this);
        connect(goals, &QPushButton::clicked, this, [this] { editGoals(shell(), 0, this); });
        addAction(icon("users"), tr("Deal leads without an owner…"), this,
                  [this] { dealLeadsOf(shell(), this, 0); });
        m_header->addWidget(m_sideButton);
        m_header->addWidget(m_unit);
        m_header->addWidget(model);
        m_header->addWidget(goals);
    } else {
        m_header->addWidget(m_sideButton);
        m_header->addWidget(m_unit);
    }
    connect(m_unit, &SegmentedControl::chosen, this, &FocusPage::showReps);
    m_split->addWidget(makeMain());
    m_split->addWidget(makeSide());
    new SideFold(*this, *m_side, *m_sideButton);
    m_split->setSizes({780, 455});
    m_split->setCollapsible(0, false);
    rememberSizes(*m_split, "focus");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_split, 1);
    addKeys();
}

QWidget *FocusPage::makeMain()
{
    auto *main = new QWidget(this);
    m_brakes = new QVBoxLayout;
    m_brakes->setSpacing(0);
    m_team = new TeamStrip(main);
    m_team->setAccessibleName(tr("Effort by rep"));
    offerList(*m_team, [this] { return effortTable(this->shell().session->book(), m_facts); });
    m_grid = new QGridLayout;
    m_grid->setSpacing(0);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_brakes);
    column->addWidget(m_team);
    column->addWidget(makeHairline(Qt::Horizontal, main));
    column->addLayout(m_grid, 1);
    m_noReps = makeEmptyState("users", tr("No rep in the book yet"),
                              tr("Reps come with the first import of leads that have an owner."), main);
    connect(m_noReps->addButton(tr("Import a list")), &QPushButton::clicked, this,
            [this] { shell().goTo(QStringLiteral("import"), {}); });
    column->addWidget(m_noReps, 1);
    auto *area = makeScrolled(main, this);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Focus"));
    setFocusProxy(area);
    return area;
}

QWidget *FocusPage::makeSide()
{
    auto *side = new QWidget(this);
    m_intake = new IntakePane(side);
    m_ownIntake = new OwnIntakePane(side);
    m_neglected = new NeglectedPane(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_intake);
    column->addWidget(m_ownIntake);
    column->addWidget(m_neglected);
    column->addStretch(1);
    connect(m_intake, &IntakePane::answered, this, &FocusPage::answerIntakeOf);
    connect(m_ownIntake, &OwnIntakePane::argued, this, &FocusPage::argueIntakeOf);
    connect(m_ownIntake, &OwnIntakePane::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    connect(m_neglected, &NeglectedPane::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    connect(m_neglected, &NeglectedPane::allAsked, this, [this](Grade grade) {
        openLeads(QStringLiteral("grade = %1 and neglected = yes").arg(QLatin1Char(letter(grade))));
    });
    m_neglected->setMayHandOver(isManager(*shell().session));
    connect(m_neglected, &NeglectedPane::handOverAsked, this, [this](const HandOver &over) {
        dealLeadsOf(shell(), this, over.from, neglectedOf(shell().session->book(), m_facts, over.from));
    });
    m_side = makeScrolled(side, this);
    m_side->setMinimumWidth(currentTheme().px(300));
    return m_side;
}

void FocusPage::addKeys()
{
    const auto on = [this](const QString &keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    on(QStringLiteral("Y"), [this] {
        if (!revealIntake())
            m_intake->approve();
    });
    on(QStringLiteral("N"), [this] {
        if (!revealIntake())
            m_intake->refuse();
    });
    on(QStringLiteral("P"), [this] {
        if (!revealIntake())
            m_intake->park();
    });
    if (isManager(*shell().session))
        on(QStringLiteral("E"), [this] { editGoals(shell(), 0, this); });
    for (int reason = 0; reason < 4; ++reason)
        on(QString::number(reason + 1), [this, reason] { m_intake->choose(reason); });
}

// Nobody answers what is folded away: the first press shows it.
bool FocusPage::revealIntake()
{
    if (!m_side->isHidden() || !m_intake->isVisibleTo(m_side))
        return false;
    m_side->show();
    return true;
}

void FocusPage::refresh()
{
    Session &session = *shell().session;
    const uint32_t only = isManager(session) ? 0 : session.user();
    m_facts = focusFacts(session.book(), shell().measured->effort(session), shell().week, only);
    m_header->setAnswer(focusAnswer(session.book(), m_facts));
    showBrakes();
    m_team->setFacts(session.book(), m_facts);
    showReps();
    showIntake();
    m_neglected->setLeads(session.book(), m_facts);
    nameSideButton();
    Q_EMIT statusChanged();
}

void FocusPage::showBrakes()
{
    while (auto *item = m_brakes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const RepFocus &rep : m_facts.reps) {
        if (rep.brake.isOn())
            showBrake(rep);
        else if (rep.brake.state == FocusState::released)
            showRelease(rep);
    }
}

void FocusPage::showBrake(const RepFocus &rep)
{
    const Session &session = *shell().session;
    const auto viewer = !isManager(session)  ? BrakePane::For::rep
                        : session.canWrite() ? BrakePane::For::manager
                                             : BrakePane::For::reader;
    auto *pane = new BrakePane(session.book(), rep, viewer, this);
    connect(pane, &BrakePane::released, this, &FocusPage::release);
    connect(pane, &BrakePane::weeksAsked, this, [this](uint32_t person) { showRep(shell(), person, this); });
    connect(pane, &BrakePane::leadsAsked, this, [this](uint32_t person) {
        openLeads(ownedBy(shell().session->book(), person) + QStringLiteral(" and grade in (D, E)"));
    });
    m_brakes->addWidget(pane);
}

void FocusPage::showRelease(const RepFocus &rep)
{
    auto *frame = new QWidget(this);
    auto *notice = new Notice(tr("%1 brake is released until %2: %3")
                                  .arg(possessive(firstNameOf(shell().session->book(), rep.person)),
                                       dayWords(rep.brake.releasedUntil), rep.brake.releaseReason),
                              frame);
    connect(notice->addButton(tr("See the weeks")), &QPushButton::clicked, this,
            [this, person = rep.person] { showRep(shell(), person, this); });
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(24, 14, 16, 0);
    column->addWidget(notice);
    m_brakes->addWidget(frame);
}

double FocusPage::mostHours() const
{
    int64_t most = 60;
    for (const RepFocus &rep : m_facts.reps) {
        for (const GradeMinutes &week : rep.weeks)
            most = std::max(most, week.total());
    }
    return double(most) / 60;
}

void FocusPage::showReps()
{
    while (m_cards.size() > m_facts.reps.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < m_facts.reps.size()) {
        const int place = int(m_cards.size());
        m_cards.push_back(new RepCard(this));
        m_grid->addWidget(m_cards.back(), place / cardsInARow, place % cardsInARow);
        connect(m_cards.back(), &RepCard::opened, this,
                [this](uint32_t person) { showRep(shell(), person, this); });
    }
    m_noReps->setVisible(m_cards.empty());
    const double most = m_unit->current() == 0 ? mostHours() : 0;
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setRep(shell().session->book(), m_facts.reps[i], m_facts.week, most);
}

void FocusPage::openLeads(const QString &filter)
{
    shell().goTo(QStringLiteral("leads"), filter);
}

void FocusPage::release(ReleaseWish wish)
{
    Session &session = *shell().session;
    wish.by = session.user();
    ChangeSet changes = session.change();
    Status done = releaseBrake(changes, session.book(), wish);
    if (!done) {
        if (auto *pane = qobject_cast<BrakePane *>(sender()))
            pane->showProblem(done.error().text);
        return;
    }
    const QString name = firstNameOf(session.book(), wish.person);
    done = session.commit({Op::releaseBrake, name}, std::move(changes));
    if (!done)
        shell().showError(done.error());
}

void FocusPage::answerIntakeOf(const IntakeAnswer &answer)
{
    Session &session = *shell().session;
    ChangeSet changes = session.change();
    const IntakeWish wish{.lead = answer.lead,
                          .answer = answer.answer,
                          .reason = answer.reason.toStdString(),
                          .until = answer.until,
                          .by = session.user()};
    if (const Status done = answerIntake(changes, session.book(), wish); !done)
        return shell().showError(done.error());
    commitWithUndo(shell(), deedOf(session.book(), wish), std::move(changes));
}

void FocusPage::argueIntakeOf(uint32_t lead, const QString &reason)
{
    Session &session = *shell().session;
    ChangeSet changes = session.change();
    const Status done =
        argueIntake(changes, session.book(), lead, reason.trimmed().toStdString(), session.user());
    if (!done)
        return shell().showError(done.error());
    commitWithUndo(shell(), {Op::argueIntake, companyOf(session.book(), lead)}, std::move(changes));
}

// Managers answer, reps see how their own stand.
void FocusPage::showIntake()
{
    const Session &session = *shell().session;
    const Book &book = session.book();
    std::vector<IntakeCase> waiting, own;
    std::vector<IntakeRate> rates;
    if (isManager(session)) {
        waiting = intakeCases(book, {.state = Intake::waiting});
        rates = intakeRates(book, {book.today().plus(1 - rateDays), book.today()});
    } else {
        own = intakeCases(book, {.person = session.user()});
    }
    m_intake->setCases(book, waiting, rates, rateDays);
    m_ownIntake->setCases(book, own);
}

QString FocusPage::statusFact() const
{
    return tr("Effort is logged hours by grade");
}

QList<KeyHint> FocusPage::keys() const
{
    QList<KeyHint> keys;
    if (m_intake->isVisibleTo(this))
        keys << KeyHint{tr("Y"), tr("Approve")} << KeyHint{tr("N"), tr("Refuse")}
             << KeyHint{tr("P"), tr("Park")} << KeyHint{tr("1–4"), tr("Reason")};
    if (isManager(*shell().session))
        keys << KeyHint{tr("E"), tr("Edit goals")};
    return keys << KeyHint{tr("Ctrl+["), tr("Week back")} << KeyHint{tr("Space"), tr("Side pane")};
}

// Where the pane is folded away, its button says what waits in it.
void FocusPage::nameSideButton()
{
    const bool asks = m_intake->isVisibleTo(m_side);
    const size_t count = asks ? m_facts.waiting.size() : m_facts.neglected[0].size();
    m_sideButton->setText((asks ? tr("Off profile: %1") : tr("Neglected A’s: %1")).arg(count));
}

QString FocusPage::answer() const
{
    return m_header->answer();
}

Page *makeFocusPage(ShellContext &shell, QWidget *parent)
{
    return new FocusPage(shell, parent);
}

NavCount countFocus(const ShellContext &shell)
{
    if (!isManager(*shell.session))
        return {};
    const Book &book = shell.session->book();
    const Effort &effort = shell.measured->effort(*shell.session);
    int waits = int(intakeCases(book, {.state = Intake::waiting}).size());
    for (const uint32_t person : activeReps(book))
        waits += brakeOf(book, effort, person).isOn();
    return {.count = waits};
}

} // namespace ridealong
