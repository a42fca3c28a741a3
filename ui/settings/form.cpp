// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/form.h"

#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int labelWidth = 190, textWidth = 320, numberWidth = 112;

QLabel *makeWrapped(const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = makeLabel(text, role, tone, parent);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

FormRow::FormRow(const RowWords &words, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(makeWrapped(words.label, TextRole::body, Tone::secondary, this))
    , m_control(control)
    , m_note(makeWrapped(words.note, TextRole::secondary, Tone::caption, this))
    , m_problem(makeWrapped({}, TextRole::secondary, Tone::risk, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_label->setBuddy(control);
    m_label->setMinimumHeight(currentTheme().px(28));
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(words.label);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(control, 100);
    line->addWidget(makeLabel(words.unit, TextRole::body, Tone::caption, this));
    line->addStretch(1);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_problem, 1, 1);
    grid->addWidget(m_note, 2, 1);
    grid->setColumnStretch(1, 1);
    setNote(words.note);
}

// In one line with those of the other rows; narrower where room is short.
void FormRow::resizeEvent(QResizeEvent *event)
{
    m_label->setFixedWidth(std::min(currentTheme().px(labelWidth), event->size().width() * 3 / 10));
    QWidget::resizeEvent(event);
}

void FormRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_control->setAccessibleDescription(note);
}

void FormRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_note->text() : problem);
    setBad(*m_control, !problem.isEmpty());
}

QString FormRow::problem() const
{
    return m_problem->text();
}

Form::Form(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(24, 8, 24, 8);
    m_column->setSpacing(12);
}

QLabel *Form::addTitle(const QString &title, const QString &sentence)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(4);
        m_column->addWidget(makeHairline(Qt::Horizontal, this));
    }
    m_column->addSpacing(4);
    auto *label = makeLabel(title, TextRole::section, Tone::primary, this);
    m_column->addWidget(label);
    if (!sentence.isEmpty())
        m_column->addWidget(makeWrapped(sentence, TextRole::body, Tone::secondary, this));
    return label;
}

FormRow *Form::addRow(const RowWords &words, QWidget *control)
{
    auto *row = new FormRow(words, control, this);
    m_column->addWidget(row);
    return row;
}

// Makes the row of a field that commits by itself, and remembers how it is shown.
template<class Field>
Field *Form::addField(const RowWords &words, Field *field, std::function<QString()> kept)
{
    auto *row = addRow(words, field);
    connect(field, &Field::judged, row, &FormRow::setProblem);
    if (kept)
        m_shows.push_back(
            [field, kept](bool afresh) { afresh ? field->startAt(kept()) : field->setKept(kept()); });
    return field;
}

EntryField *Form::addEntry(const RowWords &words, Width width, KeptText::Commit commit,
                           std::function<QString()> kept)
{
    auto *field = new EntryField(std::move(commit), this);
    field->setMaximumWidth(currentTheme().px(width == Width::number ? numberWidth : textWidth));
    return addField(words, field, std::move(kept));
}

LinesField *Form::addLines(const RowWords &words, KeptText::Commit commit, std::function<QString()> kept)
{
    auto *field = new LinesField(std::move(commit), this);
    field->setMaximumWidth(currentTheme().px(textWidth));
    return addField(words, field, std::move(kept));
}

ChoiceField *Form::addChoice(const RowWords &words, const QStringList &choices, ChoiceField::Commit commit,
                             std::function<int()> kept)
{
    auto *field = new ChoiceField(choices, std::move(commit), this);
    field->setMaximumWidth(currentTheme().px(textWidth));
    field->setMinimumContentsLength(8);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = addRow(words, field);
    connect(field, &ChoiceField::judged, row, &FormRow::setProblem);
    if (kept)
        m_shows.push_back([field, row, kept](bool afresh) {
            field->setKept(kept());
            if (afresh)
                row->setProblem({});
        });
    return field;
}

void Form::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
}

void Form::showKept(bool afresh)
{
    for (const auto &show : m_shows)
        show(afresh);
}

} // namespace ridealong
