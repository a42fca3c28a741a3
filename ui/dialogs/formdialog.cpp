// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/formdialog.h"

#include "shell/draft.h"
#include "shell/taborder.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int titleBar = 40; // of the window manager, and a little

} // namespace

FormDialog::FormDialog(const QString &title, const QString &sentence, const QString &acceptText,
                       QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout)
    , m_problem(makeLabel({}, TextRole::body, Tone::risk, this))
    , m_accept(makeButton(acceptText, ButtonKind::primary, nullptr, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(currentTheme().px(440));
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *cancel = makeButton(tr("Cancel"), ButtonKind::normal, nullptr, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, TextRole::detailTitle, Tone::primary, this));
    if (!sentence.isEmpty()) {
        auto *label = makeLabel(sentence, TextRole::body, Tone::secondary, this);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(buttons);
    m_accept->setDefault(true);
    connect(m_accept, &QPushButton::clicked, this, &FormDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::addRow(const QString &label, QWidget *field)
{
    auto *text = makeLabel(label, TextRole::body, Tone::secondary, this);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_form->addRow(text, field);
}

void FormDialog::addWide(QWidget *widget)
{
    m_form->addRow(widget);
    if (widget->sizePolicy().expandingDirections() & Qt::Vertical)
        static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_form, 1);
}

QComboBox *FormDialog::addChoice(const QString &label, const QStringList &choices, bool editable)
{
    auto *combo = new QComboBox(this);
    combo->addItems(choices);
    combo->setEditable(editable);
    addRow(label, combo);
    return combo;
}

QDateEdit *FormDialog::addDate(const QString &label, Date date)
{
    auto *edit = new QDateEdit(qDateOf(date), this);
    edit->setCalendarPopup(true);
    addRow(label, edit);
    return edit;
}

void FormDialog::grow()
{
    layout()->activate();
    const int needed = std::max(height(), layout()->totalHeightForWidth(width()));
    resize(width(), std::min(needed, screen()->availableSize().height() - currentTheme().px(titleBar)));
}

// Else Qt gives it to the button that was made first.
void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    grow();
    if (focusWidget())
        return;
    for (QWidget *stop : tabStops(*this))
        if (!qobject_cast<QPushButton *>(stop))
            return stop->setFocus(Qt::OtherFocusReason);
}

void FormDialog::accept()
{
    const QString problem = m_check ? m_check() : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    grow();
    if (!problem.isEmpty() || (m_save && !m_save()))
        return;
    if (m_draft)
        m_draft->forget();
    QDialog::accept();
}

void FormDialog::keepDraft(const QString &place)
{
    m_editors = textEditorsOf(*this);
    m_draft = new Draft(place, this);
    if (fillTexts(m_editors, m_draft->kept()))
        showDraft();
    const auto keep = [this] { m_draft->keep(typedTexts(m_editors)); };
    for (const TextEditor &editor : m_editors) {
        if (auto *line = qobject_cast<QLineEdit *>(editor.widget))
            connect(line, &QLineEdit::textChanged, this, keep);
        else
            connect(static_cast<QPlainTextEdit *>(editor.widget), &QPlainTextEdit::textChanged, this, keep);
    }
}

void FormDialog::showDraft()
{
    m_back = new QWidget(this);
    auto *row = new QHBoxLayout(m_back);
    row->setContentsMargins({});
    row->addWidget(makeLabel(tr("What you typed before is back."), TextRole::body, Tone::secondary, m_back),
                   1);
    auto *discard = makeButton(tr("Discard it"), ButtonKind::link, nullptr, m_back);
    discard->setAutoDefault(false);
    row->addWidget(discard);
    connect(discard, &QPushButton::clicked, this, &FormDialog::discardDraft);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_back);
}

void FormDialog::discardDraft()
{
    for (const TextEditor &editor : m_editors)
        setText(editor, editor.before);
    m_draft->forget();
    m_back->hide();
}

QDate qDateOf(Date date)
{
    return date.isSet() ? QDate(1970, 1, 1).addDays(date.days) : QDate();
}

Date dateOf(QDate date)
{
    return date.isValid() ? Date{int32_t(QDate(1970, 1, 1).daysTo(date))} : Date{};
}

} // namespace ridealong
