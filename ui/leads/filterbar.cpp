// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/filterbar.h"

#include "base/words.h"
#include "lead/filter.h"
#include "leads/leadcolumns.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTimer>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int typingPauseMs = 60;
constexpr size_t mostOffered = 40; // of a field's texts, in one menu

std::vector<std::string> stageNames(const Book &book)
{
    std::vector<std::string> names;
    for (const uint32_t stage : book.stageOrder())
        if (const std::string name(book.stageName(stage)); std::ranges::find(names, name) == names.end())
            names.push_back(name);
    return names;
}

std::vector<bool> owners(const Book &book)
{
    std::vector<bool> own(book.people().end());
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (const uint32_t owner = book.leads()[lead].owner.number;
            book.leads().has(lead) && owner < own.size())
            own[owner] = true;
    return own;
}

// Who has left is offered for as long as leads are his.
std::vector<std::string> repNames(const Book &book)
{
    const std::vector<bool> own = owners(book);
    std::vector<std::string> names;
    for (uint32_t person = 1; person < book.people().end(); ++person)
        if (book.people().has(person) && (book.people()[person].active != 1 || own[person]))
            names.emplace_back(book.personName(person));
    std::ranges::sort(names);
    names.emplace_back(); // nobody
    return names;
}

std::vector<std::string> textsOf(const Book &book, FieldNo field)
{
    std::vector<std::string> texts;
    const TextPool &pool = book.leads().pool(field);
    for (uint32_t code = 1; code < pool.size() && texts.size() < mostOffered; ++code)
        texts.emplace_back(pool.view({code}));
    std::ranges::sort(texts);
    texts.emplace_back();
    return texts;
}

} // namespace

FilterBar::FilterBar(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_text(makeField(tr("Filter by text"), "list-filter", this))
    , m_chipArea(new QWidget(this))
    , m_chips(new FlowLayout(m_chipArea, 8))
    , m_clear(makeButton(tr("Clear"), ButtonKind::link, nullptr, this))
    , m_count(makeLabel({}, TextRole::body, Tone::caption, this))
    , m_row(new QHBoxLayout)
    , m_expressionRow(makeExpressionRow())
    , m_delay(new QTimer(this))
{
    m_text->setFixedWidth(176);
    addClearButton(*m_text);
    m_row->setContentsMargins(24, 8, 16, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_text);
    m_row->addWidget(m_chipArea, 1, Qt::AlignVCenter);
    m_row->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_expressionRow);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPauseMs);
    connect(m_text, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &FilterBar::told);
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);
    renewChips();
}

QWidget *FilterBar::makeExpressionRow()
{
    auto *row = new QWidget(this);
    m_expression = makeField(tr("grade in (A, B) and value >= 10000 and industry ~ \"food\""), nullptr, row);
    m_expression->setAccessibleName(tr("Filter language"));
    m_mistake = makeLabel({}, TextRole::secondary, Tone::risk, row);
    m_mistake->hide();
    auto *add = makeButton(tr("Add"), ButtonKind::normal, nullptr, row);
    auto *close = makeButton(tr("Close"), ButtonKind::quiet, nullptr, row);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_expression, 1);
    line->addWidget(add);
    line->addWidget(close);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(24, 0, 16, 8);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_mistake);
    row->hide();
    connect(m_expression, &QLineEdit::returnPressed, this, &FilterBar::takeExpression);
    connect(m_expression, &QLineEdit::textEdited, this, [this] { showMistake({}); });
    connect(add, &QPushButton::clicked, this, &FilterBar::takeExpression);
    connect(close, &QPushButton::clicked, row, &QWidget::hide);
    return row;
}

QString FilterBar::text() const
{
    return m_text->text().trimmed();
}

bool FilterBar::isClear() const
{
    return m_parts.empty() && text().isEmpty();
}

void FilterBar::setParts(std::vector<FilterPart> parts)
{
    m_parts = std::move(parts);
    renewChips();
    told();
}

void FilterBar::setFilter(const LeadFilter &wanted)
{
    if (wanted == filter())
        return;
    if (wanted.text != text())
        m_text->setText(wanted.text);
    setParts(wanted.parts);
}

void FilterBar::clear()
{
    m_text->clear();
    m_expressionRow->hide();
    setParts({});
}

void FilterBar::setCount(const QString &count)
{
    m_count->setText(count);
}

void FilterBar::addRight(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::write(const QString &filter)
{
    m_expression->setText(filter);
    showMistake({});
    m_expressionRow->show();
    m_expression->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::told()
{
    m_delay->stop();
    m_clear->setVisible(!isClear());
    Q_EMIT changed();
}

void FilterBar::toggle(const std::string &field, const std::string &value)
{
    auto parts = m_parts;
    toggleValue(parts, field, value);
    setParts(std::move(parts));
}

void FilterBar::renewChips()
{
    m_chips->removeWidget(m_clear);
    while (auto *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t part = 0; part < m_parts.size(); ++part)
        addChip(part);
    auto *add = new Chip(tr("Add filter"), Chip::Kind::adds, m_chipArea);
    auto *menu = new QMenu(add);
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(*menu); });
    m_chips->addWidget(add);
    m_chips->addWidget(m_clear);
    m_clear->setVisible(!isClear());
    for (int i = 0; i < m_chips->count(); ++i)
        if (auto *widget = m_chips->itemAt(i)->widget(); widget != m_clear)
            widget->show();
}

void FilterBar::addChip(size_t part)
{
    const ChipWords words = chipWords(m_session.book().leadData(), m_parts[part]);
    auto *chip = new Chip(words.label, Chip::Kind::plain, m_chipArea);
    chip->setValue(chip->fontMetrics().elidedText(words.value, Qt::ElideRight, 320));
    chip->setToolTip(shown(clauseOf(m_parts[part])));
    chip->setRemovable(true);
    connect(chip, &Chip::removed, this, [this, part] {
        auto parts = m_parts;
        parts.erase(parts.begin() + ptrdiff_t(part));
        setParts(std::move(parts));
    });
    connect(chip, &QToolButton::clicked, this, [this, part] { write(shown(clauseOf(m_parts[part]))); });
    m_chips->addWidget(chip);
}

void FilterBar::addValues(QMenu &menu, const char *field, const std::vector<std::string> &values)
{
    auto *sub = menu.addMenu(listColumn(m_session.book().leadData(), field).title);
    for (const std::string &value : values) {
        auto *action =
            sub->addAction(value.empty() ? tr("None") : shown(value).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(hasValue(m_parts, field, value));
        connect(action, &QAction::triggered, this,
                [this, key = std::string(field), value] { toggle(key, value); });
    }
}

void FilterBar::addAmounts(QMenu &menu)
{
    auto *sub = menu.addMenu(tr("Value"));
    const Book &book = m_session.book();
    for (const int64_t amount : {10'000, 25'000, 50'000, 100'000}) {
        const QString words = moneyOf(book, {amount * book.info().perMajor});
        connect(sub->addAction(tr("At least %1").arg(words)), &QAction::triggered, this, [this, amount] {
            auto parts = m_parts;
            parts.push_back({.field = {}, .clause = "value >= " + std::to_string(amount)});
            setParts(std::move(parts));
        });
    }
}

void FilterBar::fillMenu(QMenu &menu)
{
    const Book &book = m_session.book();
    menu.clear();
    addValues(menu, "grade", {"A", "B", "C", "D", "E"});
    addValues(menu, "stage", stageNames(book));
    addValues(menu, "owner", repNames(book));
    addValues(menu, "source", textsOf(book, leadField("source")));
    addValues(menu, "industry", textsOf(book, leadField("industry")));
    addValues(menu, "next_step", {"overdue", "today", "later", "none"});
    addValues(menu, "neglected", {"yes", "no"});
    addAmounts(menu);
    menu.addSeparator();
    connect(menu.addAction(tr("Write a filter…")), &QAction::triggered, this, [this] { write(); });
}

void FilterBar::takeExpression()
{
    const QString text = m_expression->text().trimmed();
    const auto filter = parseFilter(text.toStdString(), m_session.book().leadData());
    if (!filter)
        return showMistake(filter.error().text);
    auto parts = m_parts;
    for (const std::string &clause : filter->clauses())
        if (std::ranges::none_of(parts, [&](const FilterPart &part) { return clauseOf(part) == clause; }))
            parts.push_back({.field = {}, .clause = clause});
    m_expression->clear();
    m_expressionRow->hide();
    setParts(std::move(parts));
    m_text->setFocus();
}

// The sentence names the column; the cursor goes there.
void FilterBar::showMistake(const QString &sentence)
{
    setBad(*m_expression, !sentence.isEmpty());
    m_mistake->setText(sentence);
    m_mistake->setVisible(!sentence.isEmpty());
    static const QRegularExpression number(QStringLiteral("\\d+"));
    if (const auto match = number.match(sentence); match.hasMatch())
        m_expression->setCursorPosition(match.captured().toInt() - 1);
}

} // namespace ridealong
