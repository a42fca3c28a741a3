// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/seenpane.h"

#include "debrief/commitmentspane.h"
#include "debrief/leavesundo.h"
#include "debrief/opendebrief.h"
#include "focus/focusfacts.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int sharedHeight = 88, privateHeight = 62;

QPlainTextEdit *makeText(int height, QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(currentTheme().px(height));
    leaveUndoToWindow(*edit);
    return edit;
}

void showText(QLineEdit &field, const std::string &text)
{
    if (const QString now = QString::fromStdString(text); field.text() != now)
        field.setText(now);
}

void showText(QPlainTextEdit &field, const std::string &text)
{
    const QSignalBlocker quiet(&field);
    if (const QString now = QString::fromStdString(text); field.toPlainText() != now)
        field.setPlainText(now);
}

QLabel *addLabel(QVBoxLayout &column, const char *iconName, const QString &text, QWidget *parent)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(5);
    if (iconName)
        line->addWidget(makeIconLabel(iconName, 14, Tone::secondary, parent));
    auto *label = makeLabel(text, TextRole::secondary, Tone::secondary, parent);
    line->addWidget(label, 1);
    column.addSpacing(6);
    column.addLayout(line);
    return label;
}

} // namespace

SeenPane::SeenPane(OpenDebrief &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_header(new SectionHeader(tr("What you saw"), nullptr, 20))
    , m_commitments(new CommitmentsPane(open, this))
    , m_consequences(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    auto *fields = new QVBoxLayout;
    fields->setContentsMargins(20, 4, 16, 14);
    fields->setSpacing(4);
    addLabel(*fields, nullptr, tr("Done well"), this);
    m_strength = addField(*fields, tr("One thing done well"), &Debrief::strength);
    addLabel(*fields, nullptr, tr("To improve"), this);
    m_improvement1 = addField(*fields, tr("The first thing to improve"), &Debrief::improvement1);
    m_improvement2 = addField(*fields, tr("A second one at most"), &Debrief::improvement2);
    addNotes(*fields);
    m_consequences->setWordWrap(true);
    auto *finish = new QVBoxLayout;
    finish->setContentsMargins(20, 12, 16, 16);
    finish->setSpacing(4);
    finish->addWidget(makeLabel(tr("What happens when you finish"), TextRole::section, Tone::primary, this));
    finish->addWidget(m_consequences);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(fields);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_commitments);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(finish);
    column->addStretch(1);
    connect(&open, &OpenDebrief::replaced, this, &SeenPane::renewAll);
    connect(&open, &OpenDebrief::edited, this, &SeenPane::renew);
}

QLineEdit *SeenPane::addField(QVBoxLayout &column, const QString &name, std::string Debrief::*member)
{
    auto *field = makeField(name, nullptr, this);
    leaveUndoToWindow(*field);
    column.addWidget(field);
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        m_open.edit([&](Debrief &debrief) { debrief.*member = text.toStdString(); });
    });
    connect(field, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    return field;
}

void SeenPane::addNotes(QVBoxLayout &column)
{
    m_sharedLabel = addLabel(column, "users", {}, this);
    m_shared = makeText(sharedHeight, this);
    column.addWidget(m_shared);
    addLabel(column, "lock", tr("Private, stays on this laptop"), this);
    m_private = makeText(privateHeight, this);
    m_private->setProperty("private", true);
    m_private->setObjectName(QStringLiteral("privateNote"));
    m_private->setAccessibleName(tr("Private, stays on this laptop"));
    column.addWidget(m_private);
    connect(m_shared, &QPlainTextEdit::textChanged, this, [this] {
        m_open.edit([&](Debrief &debrief) { debrief.sharedNote = m_shared->toPlainText().toStdString(); });
    });
    connect(m_private, &QPlainTextEdit::textChanged, this, [this] {
        m_open.edit([&](Debrief &debrief) { debrief.privateNote = m_private->toPlainText().toStdString(); });
    });
}

void SeenPane::renewAll()
{
    if (!m_open.ride())
        return;
    const Debrief &debrief = m_open.value();
    const QString name = firstNameOf(m_open.book(), m_open.book().tables().ride[m_open.ride()].rep.number);
    m_sharedLabel->setText(tr("Shared with %1").arg(name));
    m_shared->setAccessibleName(m_sharedLabel->text());
    showText(*m_strength, debrief.strength);
    showText(*m_improvement1, debrief.improvement1);
    showText(*m_improvement2, debrief.improvement2);
    showText(*m_shared, debrief.sharedNote);
    showText(*m_private, debrief.privateNote);
    renew();
}

void SeenPane::renew()
{
    if (!m_open.ride() || m_open.isDone())
        return;
    const QString obstacle = whyNotFinished(m_open.book(), m_open.value());
    m_consequences->setText(obstacle.isEmpty() ? whatFinishingDoes(m_open.book(), m_open.value()) : obstacle);
}

} // namespace ridealong
