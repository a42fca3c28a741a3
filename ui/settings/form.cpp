// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/form.h"

#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QGridLayout>

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
    , m_control(control)
    , m_note(makeWrapped(words.note, TextRole::secondary, Tone::caption, this))
    , m_problem(makeWrapped({}, TextRole::secondary, Tone::risk, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *label = makeWrapped(words.label, TextRole::body, Tone::secondary, this);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(words.label);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(3);
    grid->setColumnMinimumWidth(0, currentTheme().px(labelWidth));
    label->setFixedWidth(currentTheme().px(labelWidth));
    label->setMinimumHeight(currentTheme().px(28));
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(control);
    line->addWidget(makeLabel(words.unit, TextRole::body, Tone::caption, this));
    line->addStretch(1);
    grid->addLayout(line, 0, 1);
    grid->addWidget(m_problem, 1, 1);
    grid->addWidget(m_note, 2, 1);
    grid->setColumnStretch(1, 1);
    setNote(words.note);
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

void Form::addTitle(const QString &title, const QString &sentence)
{
    if (m_column->count() > 0) {
        m_column->addSpacing(4);
        m_column->addWidget(makeHairline(Qt::Horizontal, this));
    }
    m_column->addSpacing(4);
    m_column->addWidget(makeLabel(title, TextRole::section, Tone::primary, this));
    if (!sentence.isEmpty())
        m_column->addWidget(makeWrapped(sentence, TextRole::body, Tone::secondary, this));
}

FormRow *Form::addRow(const RowWords &words, QWidget *control)
{
    auto *row = new FormRow(words, control, this);
    m_column->addWidget(row);
    return row;
}

EntryField *Form::addEntry(const RowWords &words, Width width, EntryField::Commit commit)
{
    auto *field = new EntryField(std::move(commit), this);
    field->setFixedWidth(currentTheme().px(width == Width::number ? numberWidth : textWidth));
    auto *row = addRow(words, field);
    connect(field, &EntryField::judged, row, &FormRow::setProblem);
    return field;
}

ChoiceField *Form::addChoice(const RowWords &words, const QStringList &choices, ChoiceField::Commit commit)
{
    auto *field = new ChoiceField(choices, std::move(commit), this);
    field->setFixedWidth(currentTheme().px(textWidth));
    auto *row = addRow(words, field);
    connect(field, &ChoiceField::judged, row, &FormRow::setProblem);
    return field;
}

void Form::addWide(QWidget *widget)
{
    m_column->addWidget(widget);
}

} // namespace ridealong
