// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/conflictpanel.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "sync/choiceframe.h"
#include "sync/notecounts.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int inset = 20, gap = 12;

QLabel *wrapped(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *makeColumnHead(const QString &name, const QString &below, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(1);
    auto *strong = new ElidedLabel(name, head);
    dress(*strong, TextRole::label, Tone::primary);
    auto *weak = new ElidedLabel(below, head);
    dress(*weak, TextRole::status, Tone::secondary);
    weak->setMostLines(2);
    column->addWidget(strong);
    column->addWidget(weak);
    return head;
}

QString quoted(const QString &text)
{
    return ConflictPanel::tr("\u201c%1\u201d").arg(text);
}

} // namespace

ConflictPanel::ConflictPanel(const Session &session, const Decision &decision,
                             const std::vector<size_t> &picked, bool isDecided, bool isLast, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_decision(decision)
    , m_start(picked)
    , m_isDecided(isDecided)
    , m_isLast(isLast)
    , m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(decision.title);
    setAccessibleDescription(decision.sentence);
    m_start.resize(decision.fields.size(), 0);
    m_column->setContentsMargins(inset, 12, inset, 16);
    m_column->setSpacing(gap);
    addHead();
    if (decision.fields.empty()) {
        m_column->addWidget(wrapped(decision.sentence, TextRole::body, Tone::primary, this));
        addWords();
        addAnswers();
    } else {
        addFields();
        addWords();
        addFieldButtons();
    }
    m_column->addStretch();
}

void ConflictPanel::addHead()
{
    const Book &book = m_session.book();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QStringList facts;
    if (const uint32_t lead = m_decision.lead; lead && lead < book.leads().end()) {
        row->addWidget(new GradeBadge(gradeIndex(book.standing(lead).grade), 20, this));
        const QString stage = shown(book.stageName(book.leads()[lead].stage.number));
        facts << placeOf(book, lead) << (stage.isEmpty() ? QString() : tr("%1 stage").arg(inSentence(stage)))
              << ownerOf(book, lead);
        facts.removeAll(QString());
    }
    auto *title = makeLabel(m_decision.title, TextRole::detailTitle, Tone::primary, this);
    title->setTextFormat(Qt::PlainText);
    title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *more = new ElidedLabel(facts.join(QStringLiteral(", ")), this);
    dress(*more, TextRole::body, Tone::secondary);
    row->addWidget(title);
    row->addWidget(more, 1);
    m_column->addLayout(row);
}

QString ConflictPanel::momentOf(Instant at) const
{
    if (!at.isSet())
        return {};
    const Date day = at.localDate(), today = m_session.today();
    const QString time = timeWords(at.localMinuteOfDay());
    return day == today ? tr("today %1").arg(time) : tr("%1, %2").arg(nearDayWords(day, today), time);
}

QString ConflictPanel::dayOf(Instant at) const
{
    const Date day = at.localDate(), today = m_session.today();
    return day == today ? tr("today") : nearDayWords(day, today);
}

void ConflictPanel::addFields()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnMinimumWidth(0, currentTheme().px(64));
    grid->setColumnMinimumWidth(1, currentTheme().px(64));
    for (size_t side = 0; side < m_decision.sides.size(); ++side) {
        grid->setColumnStretch(int(side) + 2, 4);
        grid->setColumnMinimumWidth(int(side) + 2, currentTheme().px(96));
    }
    addHeads(*grid);
    for (size_t field = 0; field < m_decision.fields.size(); ++field) {
        addLine(*grid);
        addField(*grid, field);
    }
    addEqual(*grid);
    addLine(*grid);
    m_column->addLayout(grid);
}

void ConflictPanel::addHeads(QGridLayout &grid) const
{
    Instant before;
    for (const FieldConflict &field : m_decision.fields)
        before = std::max(before, field.beforeAt);
    const QString day = before.isSet() ? nearDayWords(before.localDate(), m_session.today()) : QString();
    auto *self = const_cast<ConflictPanel *>(this);
    grid.addWidget(makeColumnHead(tr("Before"), day, self), 0, 1, Qt::AlignTop);
    for (size_t side = 0; side < m_decision.sides.size(); ++side) {
        const DecisionSide &one = m_decision.sides[side];
        const QString when = momentOf(one.at);
        grid.addWidget(
            makeColumnHead(one.name, one.who == one.name ? when : tr("%1, %2").arg(one.who, when), self), 0,
            int(side) + 2, Qt::AlignTop);
    }
}

void ConflictPanel::addLine(QGridLayout &grid) const
{
    grid.addWidget(makeHairline(Qt::Horizontal, const_cast<ConflictPanel *>(this)), grid.rowCount(), 0, 1,
                   int(m_decision.sides.size()) + 2);
}

void ConflictPanel::addField(QGridLayout &grid, size_t no)
{
    const FieldConflict &field = m_decision.fields[no];
    const int row = grid.rowCount();
    grid.addWidget(wrapped(field.label, TextRole::strong, Tone::primary, this), row, 0);
    grid.addWidget(wrapped(field.before.isEmpty() ? QStringLiteral("\u2013") : field.before, TextRole::body,
                           Tone::secondary, this),
                   row, 1);
    auto *group = new QButtonGroup(this);
    m_groups.push_back(group);
    m_frames.emplace_back();
    for (size_t i = 0; i < field.choices.size(); ++i) {
        const ConflictChoice &choice = field.choices[i];
        const DecisionSide &side = m_decision.sides[choice.side];
        const QString text = choice.text.isEmpty() ? tr("Nothing") : choice.text;
        auto *frame = new ChoiceFrame(text, this);
        frame->setAccessibleName(tr("%1, %2: %3").arg(field.label, side.name, text));
        frame->setAccessibleDescription(field.before.isEmpty() ? QString()
                                                               : tr("Before: %1").arg(field.before));
        frame->setToolTip(tr("%1, %2").arg(side.who, momentOf(choice.at)));
        group->addButton(frame, int(i));
        m_frames.back().push_back(frame);
        grid.addWidget(frame, row, int(choice.side) + 2);
    }
    m_frames.back()[std::min(m_start[no], m_frames.back().size() - 1)]->setChecked(true);
}

void ConflictPanel::addEqualRow(QGridLayout &grid, const QString &label, const QStringList &values)
{
    addLine(grid);
    const int row = grid.rowCount();
    grid.addWidget(makeLabel(label, TextRole::body, Tone::caption, this), row, 0);
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto *cell = new ElidedLabel(values[i], this);
        dress(*cell, TextRole::body, Tone::caption);
        cell->setContentsMargins(i ? gap : 0, 0, 0, 0);
        grid.addWidget(cell, row, int(i) + 1);
    }
}

void ConflictPanel::addEqual(QGridLayout &grid)
{
    const Book &book = m_session.book();
    const uint32_t lead = m_decision.lead;
    if (!lead || !book.leads().has(lead))
        return;
    const auto columns = qsizetype(m_decision.sides.size()) + 1;
    const auto isOpen = [this](FieldNo field) {
        return std::ranges::any_of(m_decision.fields, [field](const FieldConflict &each) {
            return each.entity == Entity::lead && each.field == field;
        });
    };
    addEqualRow(grid, tr("Notes"), noteCounts(m_session, m_decision));
    const QString stage = shown(book.stageName(book.leads()[lead].stage.number));
    if (!isOpen(leadField("stage")) && !stage.isEmpty())
        addEqualRow(grid, tr("Stage"), QStringList(columns, stage));
    const QString contact = shown(book.leads().text(lead, leadField("contact")));
    if (!contact.isEmpty())
        addEqualRow(grid, tr("Person"), QStringList(columns, contact));
}

void ConflictPanel::addWords()
{
    const auto other = std::ranges::find(m_decision.sides, m_decision.person, &DecisionSide::person);
    if (!m_decision.note.isEmpty()) {
        const QString who = other == m_decision.sides.end()
                                ? shown(m_session.book().personName(m_decision.person))
                                : other->who;
        m_column->addWidget(
            makeLabel(tr("What %1 wrote with the change").arg(who), TextRole::label, Tone::secondary, this));
        m_column->addWidget(wrapped(quoted(m_decision.note), TextRole::body, Tone::primary, this));
        const bool isTimed = m_decision.noteAt.localMinuteOfDay() > 0; // a call may be logged without one
        const QString when = isTimed ? momentOf(m_decision.noteAt) : dayOf(m_decision.noteAt);
        m_column->addWidget(makeLabel(tr("Note, %1").arg(when), TextRole::status, Tone::caption, this));
    }
    if (!m_decision.fields.empty())
        m_column->addWidget(wrapped(m_decision.lead
                                        ? tr("Notes never conflict: new ones are already added. The "
                                             "answer you do not pick stays in the lead’s history.")
                                        : tr("The answer you do not pick stays in the history."),
                                    TextRole::secondary, Tone::secondary, this));
}

std::vector<size_t> ConflictPanel::choices() const
{
    std::vector<size_t> chosen;
    for (const QButtonGroup *group : m_groups)
        chosen.push_back(size_t(std::max(0, group->checkedId())));
    return chosen;
}

std::vector<Picked> ConflictPanel::picked() const
{
    std::vector<Picked> list;
    const std::vector<size_t> chosen = choices();
    for (size_t field = 0; field < chosen.size(); ++field)
        list.push_back({field, chosen[field]});
    return list;
}

ChoiceFrame *ConflictPanel::frame(size_t field, size_t side) const
{
    const auto &list = m_decision.fields[field].choices;
    const auto found = std::ranges::find(list, side, &ConflictChoice::side);
    return found == list.end() ? nullptr : m_frames[field][size_t(found - list.begin())];
}

void ConflictPanel::pickSide(size_t side)
{
    for (size_t field = 0; field < m_frames.size(); ++field)
        if (ChoiceFrame *one = frame(field, side))
            one->setChecked(true);
}

size_t ConflictPanel::focusedField() const
{
    for (size_t field = 0; field < m_frames.size(); ++field)
        for (const ChoiceFrame *frame : m_frames[field])
            if (frame->hasFocus())
                return field;
    return 0;
}

void ConflictPanel::stepSide(int by)
{
    if (m_frames.empty())
        return;
    const size_t field = focusedField();
    const auto &list = m_decision.fields[field].choices;
    const auto chosen = size_t(std::max(0, m_groups[field]->checkedId()));
    int side = int(list[chosen].side) + by;
    while (side >= 0 && side < int(m_decision.sides.size()) && !frame(field, size_t(side)))
        side += by;
    if (side < 0 || side >= int(m_decision.sides.size()))
        return;
    ChoiceFrame *next = frame(field, size_t(side));
    next->setChecked(true);
    next->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::stepField(int by)
{
    if (m_frames.empty())
        return;
    const int last = int(m_frames.size()) - 1;
    const auto field = size_t(std::clamp(int(focusedField()) + by, 0, last));
    m_frames[field][size_t(std::max(0, m_groups[field]->checkedId()))]->setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::focusStart()
{
    if (!m_frames.empty())
        m_frames.front()[size_t(std::max(0, m_groups.front()->checkedId()))]->setFocus(Qt::OtherFocusReason);
    else if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void ConflictPanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->modifiers() & ~Qt::KeypadModifier ? 0 : event->key()) {
    case Qt::Key_Left:
        return stepSide(-1);
    case Qt::Key_Right:
        return stepSide(1);
    case Qt::Key_Up:
        return stepField(-1);
    case Qt::Key_Down:
        return stepField(1);
    default:
        event->ignore();
    }
}

} // namespace ridealong
