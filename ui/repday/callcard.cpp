// SPDX-License-Identifier: GPL-3.0-or-later
#include "repday/callcard.h"

#include "base/words.h"
#include "dialogs/touchdialog.h"
#include "leads/leadwords.h"
#include "leads/paint.h"
#include "measure/proposals.h"
#include "repday/touchlist.h"
#include "session/session.h"
#include "shell/draft.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace ridealong {

namespace {

constexpr int outcomeCount = 8;
constexpr size_t touchesShown = 3;

QLabel *wrapping(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLayout *headOf(const Book &book, uint32_t lead, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new GradeBadge(gradeIndex(book.standing(lead).grade), 32, parent));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wrapping(companyOf(book, lead), TextRole::detailTitle, Tone::primary, parent));
    const int days = daysInStage(book, lead);
    const QString stage = shown(book.stageName(book.leads()[lead].stage.number));
    QStringList facts{days < 0
                          ? stage
                          : (days == 1 ? CallCard::tr("%1 for 1 day").arg(stage)
                                       : CallCard::tr("%1 for %2 days").arg(stage, QString::number(days))),
                      moneyOf(book, book.leads()[lead].value)};
    facts.removeAll(QString());
    StagePlaces places;
    places.renew(book);
    const StagePlace &place = places.of(book.leads()[lead].stage.number);
    auto *pips = new StagePips(parent);
    pips->setStage(place.place, place.count, place.name);
    auto *where = new QHBoxLayout;
    where->setSpacing(8);
    where->addWidget(pips);
    where->addWidget(
        makeLabel(facts.join(QStringLiteral(", ")), TextRole::secondary, Tone::secondary, parent), 1);
    words->addLayout(where);
    row->addLayout(words, 1);
    return row;
}

// Whom to call, large enough to dial from.
class ContactBox : public QWidget
{
public:
    ContactBox(const DayRow &row, QWidget *parent)
        : QWidget(parent)
    {
        auto *who = new QVBoxLayout;
        who->setSpacing(0);
        who->addWidget(wrapping(row.person, TextRole::name, Tone::primary, this));
        if (!row.title.isEmpty())
            who->addWidget(wrapping(row.title, TextRole::secondary, Tone::secondary, this));
        auto *phone = makeLabel(row.phone, TextRole::pageTitle, Tone::primary, this);
        phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(12, 8, 12, 8);
        line->addLayout(who, 1);
        line->addWidget(phone);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, rect(), 8, t.sub, t.line);
    }
};

// The key that chooses it, then what happened.
QPushButton *makeOutcome(int key, const QString &label, QWidget *parent)
{
    auto *button = makeSmallButton({}, ButtonKind::normal, nullptr, parent);
    auto *cap = new KeyCap(QString::number(key), button);
    auto *text = makeLabel(label, TextRole::name, Tone::primary, button);
    for (QWidget *child : std::initializer_list<QWidget *>{cap, text})
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(10, 0, 8, 0);
    row->setSpacing(10);
    row->addWidget(cap);
    row->addWidget(text, 1);
    button->setCheckable(true);
    button->setMinimumWidth(row->sizeHint().width());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(CallCard::tr("%1, key %2").arg(label, QString::number(key)));
    return button;
}

// Before an outcome is chosen the call is taken for one that reached nobody.
StepProposal proposalFor(const Book &book, uint32_t lead, int outcome)
{
    DoneTouch touch{.kind = book.kindNamed(quickKinds().front().key)};
    if (outcome >= 0)
        touch.outcome = quickOutcomes()[size_t(outcome)].kept;
    return proposeNext(book, lead, touch);
}

QString kindLabel(const Book &book, uint32_t kind)
{
    return shown(book.tables().kind.text(kind, kindField("label")));
}

QString whyNow(const Book &book, uint32_t lead, const QString &callText)
{
    const QString step = book.standing(lead).nextStep.isSet() ? nextStepOf(book, lead) : QString();
    return step.isEmpty() ? callText : CallCard::tr("%1, %2").arg(step, dueSentence(book, lead));
}

} // namespace

CallCard::~CallCard() = default;

CallCard::CallCard(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_outcomes(new QButtonGroup(this))
    , m_days(new QButtonGroup(this))
    , m_proposal(wrapping({}, TextRole::secondary, Tone::caption, this))
    , m_note(makeField(tr("Add a note"), nullptr, this))
    , m_save(makeButton(tr("Save the call"), ButtonKind::primary, "check", this))
{
    m_column->setContentsMargins(20, 16, 16, 16);
    m_column->setSpacing(8);
    m_outcomes->setExclusive(true);
    m_days->setExclusive(true);
    auto *title = new QHBoxLayout;
    title->addWidget(makeLabel(tr("Log the result"), TextRole::label, Tone::secondary, this), 1);
    title->addWidget(makeLabel(tr("one key, then Enter"), TextRole::secondary, Tone::caption, this));
    m_column->addSpacing(8);
    m_column->addLayout(title);
    addOutcomes(*m_column);
    m_column->addSpacing(4);
    m_column->addWidget(makeLabel(tr("Next follow-up"), TextRole::label, Tone::secondary, this));
    addDays(*m_column);
    m_column->addWidget(m_proposal);
    m_column->addWidget(m_note);
    m_column->addWidget(m_save);
    m_column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &CallCard::saveAsked);
    connect(m_note, &QLineEdit::returnPressed, this, &CallCard::saveAsked);
    connect(m_note, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_draft)
            m_draft->keep(text);
    });
    connect(m_outcomes, &QButtonGroup::idToggled, this, [this] {
        m_save->setEnabled(outcome() >= 0);
        showProposal();
    });
    connect(m_days, &QButtonGroup::idToggled, this, &CallCard::showProposal);
}

void CallCard::addOutcomes(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    for (int place = 0; place < outcomeCount; ++place) {
        const QString label = QCoreApplication::translate("quicklog", quickOutcomes()[size_t(place)].label);
        auto *button = makeOutcome(place + 1, label, this);
        m_outcomes->addButton(button, place);
        grid->addWidget(button, place / 2, place % 2);
    }
    column.addLayout(grid);
}

void CallCard::addDays(QVBoxLayout &column)
{
    auto *row = new FlowLayout(nullptr, 6); // a language with longer words takes a second line
    int place = 0;
    for (const QString &label :
         {tr("By outcome"), tr("Tomorrow"), tr("Friday"), tr("Monday"), tr("2 weeks")}) {
        auto *chip = new Chip(label, Chip::Kind::toggle, this);
        chip->setCheckable(true);
        m_days->addButton(chip, place++);
        row->addWidget(chip);
    }
    m_days->button(0)->setChecked(true);
    column.addLayout(row);
}

void CallCard::setCall(const Session &session, const DayRow &call)
{
    const uint32_t lead = call.lead;
    m_session = &session;
    if (m_lead != lead) {
        m_outcomes->setExclusive(false);
        for (QAbstractButton *button : m_outcomes->buttons())
            button->setChecked(false);
        m_outcomes->setExclusive(true);
        m_days->button(0)->setChecked(true);
        m_draft = lead ? std::make_unique<Draft>(draftPlace(session, QStringLiteral("call/%1").arg(lead)))
                       : nullptr;
        m_note->setText(m_draft ? m_draft->kept() : QString());
    }
    m_lead = lead;
    setEnabled(lead && session.store().isWriter());
    m_save->setEnabled(outcome() >= 0);
    fill(session, call);
    showProposal();
}

// The first of the days is what the quick log would propose, so it says the cadence where one speaks.
void CallCard::showProposal()
{
    StepProposal proposal;
    const bool asks = m_session && m_lead && m_session->book().leads().has(m_lead);
    if (asks && m_session->book().standing(m_lead).nextStepOn <= m_session->today())
        proposal = proposalFor(m_session->book(), m_lead, outcome());
    const bool byCadence = proposal.by == ProposedBy::cadence;
    const bool over = proposal.by == ProposedBy::over;
    auto *chip = m_days->button(0);
    if (byCadence)
        //: The kind of the next step and its day: By cadence: E-mail, Thu, Oct 15
        chip->setText(tr("By cadence: %1, %2")
                          .arg(kindLabel(m_session->book(), proposal.kind),
                               nearDayWords(proposal.due, m_session->today())));
    else
        chip->setText(over ? tr("No next step") : tr("By outcome"));
    m_proposal->setText(byCadence || over ? proposal.reason : QString());
    m_proposal->setVisible((byCadence || over) && m_days->checkedId() == 0);
}

void CallCard::fill(const Session &session, const DayRow &row)
{
    const uint32_t lead = row.lead;
    for (QWidget **old : {&m_about, &m_touches})
        if (*old)
            (*old)->hide(), (*old)->deleteLater(), *old = nullptr;
    if (!lead)
        return;
    const Book &book = session.book();
    m_about = new QWidget(this);
    auto *column = new QVBoxLayout(m_about);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addLayout(headOf(book, lead, m_about));
    if (!row.person.isEmpty() || !row.phone.isEmpty())
        column->addWidget(new ContactBox(row, m_about));
    column->addSpacing(2);
    column->addWidget(makeLabel(tr("Why now"), TextRole::label, Tone::secondary, m_about));
    column->addWidget(wrapping(whyNow(book, lead, row.below), TextRole::body, Tone::primary, m_about));
    if (const QString attempts = attemptsSentence(book, lead); !attempts.isEmpty())
        column->addWidget(wrapping(attempts, TextRole::secondary, Tone::secondary, m_about));
    column->addWidget(makeHairline(Qt::Horizontal, m_about));
    m_column->insertWidget(0, m_about);
    auto touches = lastTouches(session, lead, touchesShown);
    m_touches = new QWidget(this);
    auto *below = new QVBoxLayout(m_touches);
    below->setContentsMargins(0, 8, 0, 0);
    below->setSpacing(6);
    below->addWidget(makeHairline(Qt::Horizontal, m_touches));
    below->addWidget(makeLabel(tr("Last touches"), TextRole::label, Tone::secondary, m_touches));
    if (touches.empty())
        below->addWidget(makeLabel(tr("none yet"), TextRole::secondary, Tone::caption, m_touches));
    else
        below->addWidget(new TouchList(std::move(touches), m_touches));
    m_column->insertWidget(m_column->count() - 1, m_touches);
}

void CallCard::chooseOutcome(int place)
{
    if (auto *button = isEnabled() ? m_outcomes->button(place) : nullptr)
        button->setChecked(true);
}

int CallCard::outcome() const
{
    return m_outcomes->checkedId();
}

Date CallCard::dayAt(const Book &book, int place) const
{
    const Date today = book.today();
    const auto next = [&](int weekday) {
        const int ahead = (weekday - today.weekday() + 7) % 7;
        return today.plus(ahead == 0 ? 7 : ahead);
    };
    switch (place) {
    case 1:
        return nextWorkday(book, today);
    case 2:
        return next(5);
    case 3:
        return next(1);
    case 4:
        return today.plus(14);
    default:
        return {};
    }
}

QuickLine CallCard::line(const Book &book) const
{
    QuickLine line;
    line.what = &quickKinds().front();
    if (outcome() >= 0)
        line.outcome = &quickOutcomes()[size_t(outcome())];
    line.due = dayAt(book, m_days->checkedId());
    line.note = m_note->text().trimmed().toStdString();
    return line;
}

void CallCard::forgetNote()
{
    if (m_draft)
        m_draft->forget();
    m_note->clear();
}

} // namespace ridealong
