// SPDX-License-Identifier: GPL-3.0-or-later
// What the Coaching page is made of, and how its parts reach it.
#include "coaching/coachingactions.h"
#include "coaching/coachingside.h"
#include "coaching/heattable.h"
#include "coaching/noteeditor.h"
#include "coaching/rephead.h"
#include "coaching/repspane.h"
#include "pages/coachingpage.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace ridealong {

void CoachingPage::addButtons()
{
    m_header->addWidget(m_sideButton);
    if (m_reader != Reader::manager)
        return;
    m_debrief = makeButton(tr("Write a debrief"), ButtonKind::normal, "pencil", this);
    m_plan = makeButton(tr("Plan a ride-along"), ButtonKind::primary, "route", this);
    m_header->addWidget(m_debrief);
    m_header->addWidget(m_plan);
    connect(m_debrief, &QPushButton::clicked, this, [this] {
        if (m_debriefDue)
            shell().goTo(QStringLiteral("debrief"), QVariant(m_debriefDue));
    });
    connect(m_plan, &QPushButton::clicked, this, [this] {
        shell().goTo(QStringLiteral("ride-alongs"), QVariantMap{{QStringLiteral("rep"), rep()}});
    });
    addAction(icon("coaching"), tr("Skills and their guides…"), this,
              [this] { shell().goTo(QStringLiteral("settings"), QStringLiteral("skills")); });
}

QWidget *CoachingPage::makeMiddle()
{
    auto *middle = new QWidget(this);
    m_head = new RepHead(middle);
    m_heat = new HeatTable(middle);
    m_guide = makeLabel({}, TextRole::status, Tone::caption, middle);
    m_guide->setWordWrap(true);
    m_guide->setContentsMargins(24, 4, 20, 8);
    m_lower = new LowerPane(m_reader == Reader::manager, middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(makeHairline(Qt::Horizontal, middle));
    column->addWidget(makeSkillsHeader());
    column->addWidget(m_heat);
    column->addWidget(m_guide);
    column->addWidget(makeHairline(Qt::Horizontal, middle));
    column->addWidget(m_lower);
    column->addStretch(1);
    connect(m_heat, &HeatTable::rated, this, [this](uint32_t, int value) { rateCurrent(value); });
    const auto showGuide = [this] {
        m_guide->setText(m_heat->guide());
        m_guide->setVisible(!m_guide->text().isEmpty());
    };
    connect(m_heat, &HeatTable::currentSkillChanged, this, showGuide);
    connect(m_heat, &HeatTable::ridesMoved, this, [this] {
        m_earlier->setVisible(m_heat->hasEarlier());
        m_later->setVisible(m_heat->hasLater());
    });
    connect(m_lower, &LowerPane::tabChosen, this, &CoachingPage::showTab);
    connect(m_lower, &LowerPane::weekOpened, this, &CoachingPage::openDemos);
    connect(m_lower, &LowerPane::stageOpened, this, &CoachingPage::openStage);
    connect(m_lower, &LowerPane::rideOpened, this, &CoachingPage::openRide);
    return middle;
}

QWidget *CoachingPage::makeSkillsHeader()
{
    m_skills = new SectionHeader(tr("Skills at each ride-along"), this);
    m_skills->setCaption(tr("1 watch me, 3 with help, 5 could teach it"));
    m_earlier = makeIconButton("chevron-left", tr("Earlier ride-alongs"), m_skills);
    m_later = makeIconButton("chevron-right", tr("Later ride-alongs"), m_skills);
    connect(m_earlier, &QToolButton::clicked, this, [this] { m_heat->scrollRides(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_heat->scrollRides(1); });
    for (auto *button : {m_earlier, m_later}) {
        button->hide();
        m_skills->addWidget(button);
    }
    if (m_reader == Reader::manager) {
        auto *edit = makeIconButton("settings", tr("Skills and their guides"), m_skills);
        connect(edit, &QToolButton::clicked, this,
                [this] { shell().goTo(QStringLiteral("settings"), QStringLiteral("skills")); });
        m_skills->addWidget(edit);
    }
    return m_skills;
}

void CoachingPage::connectSide()
{
    connect(m_side->commitments(), &CommitmentList::stateAsked, this,
            [this](uint32_t commitment, const QString &state) { putCommitment(shell(), commitment, state); });
    connect(m_side->notes(), &NotesPane::asked, this,
            [this](const CoachingItem &item, CardAsk what) { doWithNote(shell(), this, rep(), item, what); });
    connect(m_side, &CoachingSide::rideAsked, this, [this](uint32_t ride) {
        QVariantMap what{{QStringLiteral("rep"), rep()}};
        if (ride)
            what = {{QStringLiteral("ride"), ride}};
        shell().goTo(QStringLiteral("ride-alongs"), what);
    });
    auto *editor = m_side->editor();
    if (!editor)
        return;
    connect(editor, &NoteEditor::noteAsked, this, [this, editor](const QString &text, bool isPrivate) {
        if (addNote(shell(), rep(), text, isPrivate))
            editor->forgetNote();
    });
    connect(editor, &NoteEditor::commitmentAsked, this, [this, editor](const QString &line) {
        if (addCommitment(shell(), rep(), line))
            editor->forgetLine();
    });
    connect(editor, &NoteEditor::left, this, &CoachingPage::focusStart);
}

void CoachingPage::addKeys()
{
    if (m_reader != Reader::manager)
        return;
    const auto on = [this](const QString &keys, auto does) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    on(QStringLiteral("N"), [this] {
        reveal();
        m_side->editor()->startNote();
    });
    on(QStringLiteral("C"), [this] {
        reveal();
        m_side->editor()->startCommitment();
    });
    for (int value = 1; value <= 5; ++value)
        on(QString::number(value), [this, value] { rateCurrent(value); });
}

} // namespace ridealong
