// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/leadpane.h"

#include "base/words.h"
#include "clones/cloneactions.h"
#include "clones/lookslike.h"
#include "leads/factlist.h"
#include "leads/gradelines.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "leads/scale.h"
#include "leads/timeline.h"
#include "leads/winchances.h"
#include "measure/proposals.h"
#include "scoring/explain.h"
#include "scoring/suggestedmodel.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/tabs.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int left = 20, right = 16;

QLabel *wrapped(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

QLayout *twoSides(QWidget *first, QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(first, 1);
    row->addWidget(second, 0, Qt::AlignRight);
    return row;
}

GradeFloors floorsOf(const Model &model)
{
    return {model.cutoffs[3], model.cutoffs[2], model.cutoffs[1], model.cutoffs[0]};
}

QString floorSentence(const Model &model, const Scores &scores)
{
    const int grade = gradeIndex(scores.ungated);
    const QString name = QString(QLatin1Char(letter(scores.ungated)));
    if (grade < 0 || grade > 3)
        return LeadPane::tr("points. A D starts at %1.").arg(model.cutoffs[3]);
    const QString sentence =
        grade == 0 ? LeadPane::tr("points. An %1 starts at %2.") : LeadPane::tr("points. A %1 starts at %2.");
    return sentence.arg(name).arg(model.cutoffs[size_t(grade)]);
}

// "Miles to branch: 4", for a bare figure or a letter says little where the criterion has another name.
QString named(const QString &value, const LeadFieldRef &field, const CriterionLine &line)
{
    const QString label = fieldLabel(field);
    return value.size() > 4 || label.isEmpty() || label == shown(line.label)
               ? value
               : LeadPane::tr("%1: %2").arg(label, value);
}

// Numbers with what they count, where the field itself says it.
QString evidenceOf(const Book &book, uint32_t lead, const Criterion &criterion, const CriterionLine &line)
{
    if (!line.known)
        return LeadPane::tr("not known");
    const LeadFieldRef field = findLeadField(book.leadData(), criterion.field);
    const Value value = field.isFound() ? leadValue(book.leadData(), lead, field) : Value{};
    if (const auto *money = std::get_if<Money>(&value))
        return moneyOf(book, *money);
    if (const auto *count = std::get_if<int64_t>(&value))
        return criterion.field == "employees" ? LeadPane::tr("%L1 people").arg(*count)
                                              : named(QLocale().toString(qint64(*count)), field, line);
    return named(shown(*line.answer), field, line);
}

std::vector<ScoreRow> scoreRows(const Book &book, uint32_t lead, const Model &model, const Explanation &why)
{
    std::vector<ScoreRow> rows;
    for (const DimensionLine &dimension : why.dimensions)
        for (const CriterionLine &line : dimension.criteria)
            rows.push_back({.label = shown(line.label),
                            .evidence = evidenceOf(book, lead, model.criteria[line.criterion], line),
                            .points = line.points,
                            .weight = line.weight,
                            .known = line.known});
    std::ranges::stable_sort(rows, std::greater{}, &ScoreRow::weight);
    return rows;
}

} // namespace

LeadPane::LeadPane(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_stack(new QStackedWidget(this))
    , m_chances(new WinChances(shell, this))
{
    setFixedWidth(currentTheme().px(paneWidth));
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeActions());
    column->addWidget(makeBody(), 1);
    m_stack->addWidget(
        makeEmptyState("leads", tr("No lead selected"), tr("Choose one to see why."), m_stack));
    m_stack->addWidget(page);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 10);
    row->setSpacing(0);
    row->addWidget(makeHairline(Qt::Vertical, this));
    row->addWidget(m_stack, 1);
    connect(m_chances, &WinChances::learned, this, &LeadPane::renewTab);
}

const Book &LeadPane::book() const
{
    return m_shell.session->book();
}

QWidget *LeadPane::makeHead()
{
    auto *head = new QWidget(this);
    m_badge = new GradeBadge(-1, 32, head);
    m_name = new ElidedLabel({}, head);
    dress(*m_name, TextRole::detailTitle);
    m_facts = new ElidedLabel({}, head);
    dress(*m_facts, TextRole::secondary, Tone::secondary);
    m_more = makeIconButton("ellipsis", tr("More"), head);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillLeadMenu(*menu, m_shell, this, m_lead);
    });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_facts);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(left, 12, right, 8);
    row->setSpacing(12);
    row->addWidget(m_badge, 0, Qt::AlignVCenter);
    row->addLayout(texts, 1);
    row->addWidget(m_more);
    return head;
}

QWidget *LeadPane::makeActions()
{
    auto *actions = new QWidget(this);
    auto *log = makeSmallButton(tr("Log a call"), ButtonKind::primary, "phone", actions);
    auto *step = makeSmallButton(tr("Next step"), ButtonKind::normal, "follow-up", actions);
    auto *clones = makeSmallButton(tr("Find clones"), ButtonKind::normal, "copy", actions);
    connect(log, &QPushButton::clicked, this, [this] { logCall(m_shell, this, m_lead); });
    connect(step, &QPushButton::clicked, this, [this] { setNextStep(m_shell, this, m_lead); });
    connect(clones, &QPushButton::clicked, this, [this] { findClonesOf(m_shell, this, m_lead); });
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(left, 0, right, 8);
    row->setSpacing(8);
    for (auto *button : {log, step, clones})
        row->addWidget(button);
    row->addStretch();
    return actions;
}

QWidget *LeadPane::makeBody()
{
    auto *body = new QWidget(this);
    m_tabs = new CountTabs(body);
    for (const QString &title : {tr("Why"), tr("Activity"), tr("People"), tr("Notes")})
        m_tabs->add(title);
    connect(m_tabs, &QTabBar::currentChanged, this, &LeadPane::renewTab);
    m_area = new QScrollArea(body);
    m_area->setAccessibleName(tr("Details of the lead"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(left - CountTabs::inset, 0, right, 0);
    tabRow->addWidget(m_tabs);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tabRow);
    column->addWidget(makeHairline(Qt::Horizontal, body));
    column->addWidget(m_area, 1);
    return body;
}

void LeadPane::setLead(uint32_t lead)
{
    const bool other = lead != m_lead;
    m_lead = lead;
    refresh();
    if (other)
        m_area->verticalScrollBar()->setValue(0);
}

void LeadPane::refresh()
{
    const bool shownLead = m_lead && book().leads().has(m_lead);
    m_stack->setCurrentIndex(shownLead ? 1 : 0);
    if (!shownLead)
        return;
    renewHead();
    renewTab();
}

void LeadPane::renewHead()
{
    const Lead &lead = book().leads()[m_lead];
    const Grade grade = book().standing(m_lead).grade;
    m_badge->setGrade(gradeIndex(grade));
    m_name->setText(companyOf(book(), m_lead));
    QStringList facts = {placeOf(book(), m_lead), ownerOf(book(), m_lead)};
    if (lead.value.isSet())
        facts << tr("%1 a year").arg(moneyOf(book(), lead.value));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const QString name = QString(QLatin1Char(letter(grade)));
    m_tabs->setTabText(Why, grade == Grade::none                     ? tr("Why")
                            : grade == Grade::A || grade == Grade::E ? tr("Why an %1").arg(name)
                                                                     : tr("Why a %1").arg(name));
    const int touches = book().standing(m_lead).touches;
    const auto people = peopleOf(*m_shell.session, m_lead).size();
    const auto notes = notesOf(*m_shell.session, m_lead).size();
    m_tabs->setCount(Activity, touches ? QString::number(touches) : QString());
    m_tabs->setCount(People, people ? QString::number(people) : QString());
    m_tabs->setCount(Notes, notes ? QString::number(notes) : QString());
}

void LeadPane::renewTab()
{
    if (!m_lead || !book().leads().has(m_lead))
        return;
    const int scrolled = m_area->verticalScrollBar()->value();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(left, 12, right, 12);
    column->setSpacing(0);
    switch (Tab(m_tabs->currentIndex())) {
    case Why:
        fillWhy(*column);
        break;
    case Activity:
        fillActivity(*column);
        break;
    case People:
        fillPeople(*column);
        break;
    case Notes:
        fillNotes(*column);
        break;
    }
    column->addStretch();
    m_area->setWidget(content); // takes the place of the old one, which it deletes
    content->setAutoFillBackground(false);
    m_area->verticalScrollBar()->setValue(scrolled);
}

void LeadPane::fillScore(QVBoxLayout &column)
{
    const Explanation why = explain(book().scorer(), m_lead);
    auto *points =
        makeLabel(pointsText(why.scores.score), TextRole::headline, Tone::primary, column.parentWidget());
    auto *floor =
        makeLabel(why.closed ? tr("points when it was closed.") : floorSentence(book().model(), why.scores),
                  TextRole::body, Tone::secondary);
    const int version = book().modelVersion();
    auto *model = makeLabel(version ? tr("Grading model %1").arg(version) : tr("First grading model"),
                            TextRole::secondary, Tone::caption);
    for (QLabel *label : {floor, model})
        standOnBaselineOf(*label, *points);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(points, 0, Qt::AlignBottom);
    row->addWidget(floor, 1, Qt::AlignBottom);
    row->addWidget(model, 0, Qt::AlignBottom);
    column.addLayout(row);
    column.addSpacing(4);
    auto *scale = new GradeScale;
    scale->setScore(why.scores.score, floorsOf(book().model()));
    column.addWidget(scale);
    column.addSpacing(8);
    column.addWidget(new ScoreList(scoreRows(book(), m_lead, book().model(), why)));
    column.addWidget(makeHairline(Qt::Horizontal));
    column.addSpacing(8);
    for (const GateLine &gate : why.gates)
        column.addWidget(
            wrapped(tr("At most %1 while %2.").arg(QLatin1Char(letter(gate.atMost))).arg(shown(gate.when)),
                    TextRole::secondary, gate.lowers ? Tone::primary : Tone::secondary, nullptr));
    if (why.managers)
        column.addWidget(wrapped(why.sentence, TextRole::secondary, Tone::primary, nullptr));
    column.addWidget(wrapped(why.change, TextRole::secondary, Tone::secondary, nullptr));
    if (!why.closed && m_chances->waitsToBeAsked()) {
        auto *ask = makeSmallButton(tr("How often were leads like this won?"), ButtonKind::link);
        connect(ask, &QPushButton::clicked, m_chances, &WinChances::learn);
        column.addWidget(ask, 0, Qt::AlignLeft);
    }
    if (const QString chance = why.closed ? QString() : m_chances->sentence(m_lead); !chance.isEmpty())
        column.addWidget(wrapped(chance, TextRole::secondary, Tone::caption, nullptr));
    column.addSpacing(8);
}

void LeadPane::fillNextStep(QVBoxLayout &column)
{
    const bool late = dueStateOf(book(), m_lead) == DueState::overdue;
    const QString step = nextStepOf(book(), m_lead);
    column.addWidget(makeHairline(Qt::Horizontal));
    column.addSpacing(10);
    column.addLayout(twoSides(
        makeLabel(tr("Next step"), TextRole::secondary, Tone::secondary),
        makeLabel(dueSentence(book(), m_lead), TextRole::secondary, late ? Tone::risk : Tone::caption)));
    if (const QString attempts = attemptsSentence(book(), m_lead); !attempts.isEmpty())
        column.addWidget(wrapped(attempts, TextRole::secondary, Tone::caption, nullptr));
    const uint32_t row = book().standing(m_lead).nextStep.number;
    if (!row)
        return;
    column.addSpacing(2);
    auto *person = makeLabel(shown(book().personName(book().steps()[row].person.number)), TextRole::body,
                             Tone::secondary);
    auto *what = new ElidedLabel(step);
    dress(*what, TextRole::name);
    column.addLayout(twoSides(what, person));
}

void LeadPane::fillWhy(QVBoxLayout &column)
{
    fillScore(column);
    addGradeLines(column, *m_shell.session, m_lead);
    if (book().standing(m_lead).closed != 2)
        fillNextStep(column);
    column.addSpacing(8);
    column.addWidget(new LooksLike(m_shell, m_lead));
}

void LeadPane::fillActivity(QVBoxLayout &column)
{
    auto rows = timelineOf(*m_shell.session, m_lead);
    if (rows.empty())
        column.addWidget(wrapped(tr("Nothing has happened yet."), TextRole::body, Tone::caption, nullptr));
    else
        column.addWidget(new FactList(std::move(rows)));
}

void LeadPane::fillPeople(QVBoxLayout &column)
{
    auto rows = peopleOf(*m_shell.session, m_lead);
    if (rows.empty())
        column.addWidget(wrapped(tr("Nobody is known here yet."), TextRole::body, Tone::caption, nullptr));
    else
        column.addWidget(new FactList(std::move(rows)));
}

void LeadPane::fillNotes(QVBoxLayout &column)
{
    const auto notes = notesOf(*m_shell.session, m_lead);
    if (notes.empty())
        column.addWidget(wrapped(tr("No notes yet."), TextRole::body, Tone::caption, nullptr));
    for (const LeadNote &note : notes) {
        if (!note.title.isEmpty())
            column.addWidget(wrapped(note.title, TextRole::secondary, Tone::caption, nullptr));
        column.addWidget(wrapped(note.text, TextRole::body, Tone::primary, nullptr));
        column.addSpacing(12);
    }
}

} // namespace ridealong
