// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/answercard.h"

#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace ridealong {

AnswerCard::AnswerCard(const AnswerCardTexts &texts, QWidget *parent)
    : QWidget(parent)
{
    auto *below = new QVBoxLayout;
    below->setContentsMargins(28, 0, 0, 0);
    below->setSpacing(6);
    if (!texts.request.isEmpty()) {
        auto *request = makeLabel(texts.request, TextRole::body, Tone::secondary, this);
        request->setWordWrap(true);
        below->addWidget(request);
    }
    m_buttons = makeButtons(texts);
    m_reasons = makeReasons(texts);
    m_reasons->hide();
    below->addWidget(m_buttons);
    below->addWidget(m_reasons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 9, 16, 8);
    column->setSpacing(3);
    column->addWidget(makeHead(texts));
    column->addLayout(below);
    setAccessibleName(texts.company);
    setAccessibleDescription(QStringList{texts.facts, texts.clock, texts.request}.join(QStringLiteral(", ")));
}

QWidget *AnswerCard::makeHead(const AnswerCardTexts &texts)
{
    auto *head = new QWidget(this);
    auto *name = new ElidedLabel(texts.company, head);
    dress(*name, TextRole::strong);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *facts = new ElidedLabel(texts.facts, head);
    dress(*facts, TextRole::secondary, Tone::caption);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new GradeBadge(texts.grade, 20, head));
    row->addWidget(name);
    row->addWidget(facts, 1);
    if (!texts.clock.isEmpty()) {
        auto *clock = makeLabel(texts.clock, texts.late ? TextRole::strong : TextRole::secondary,
                                texts.late ? Tone::risk : Tone::caption, head);
        row->addWidget(clock);
    }
    return head;
}

QWidget *AnswerCard::makeButtons(const AnswerCardTexts &texts)
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(6);
    if (texts.asks) {
        auto *yes = makeSmallButton(texts.yes, texts.primary ? ButtonKind::primary : ButtonKind::normal,
                                    nullptr, bar);
        auto *no = makeSmallButton(texts.no, ButtonKind::normal, nullptr, bar);
        for (auto *button : {yes, no})
            button->setAccessibleDescription(texts.company);
        row->addWidget(yes);
        row->addWidget(no);
        connect(yes, &QPushButton::clicked, this, &AnswerCard::accepted);
        connect(no, &QPushButton::clicked, this, &AnswerCard::askWhy);
    }
    row->addStretch(1);
    if (!texts.whom.isEmpty())
        row->addWidget(makeLabel(texts.whom, TextRole::secondary, Tone::secondary, bar));
    return bar;
}

QWidget *AnswerCard::makeReasons(const AnswerCardTexts &texts)
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, 6);
    for (const QString &text : texts.reasons) {
        auto *reason = makeSmallButton(text, ButtonKind::normal, nullptr, bar);
        reason->setAccessibleDescription(texts.company);
        const int place = flow->count();
        flow->addWidget(reason);
        connect(reason, &QPushButton::clicked, this, [this, place] { Q_EMIT rejected(place); });
    }
    return bar;
}

void AnswerCard::askWhy()
{
    m_buttons->hide();
    m_reasons->show();
    if (auto *first = m_reasons->findChild<QAbstractButton *>())
        first->setFocus(Qt::OtherFocusReason);
}

bool AnswerCard::asksWhy() const
{
    return !m_reasons->isHidden();
}

void AnswerCard::takeFocus()
{
    if (auto *yes = m_buttons->findChild<QAbstractButton *>())
        yes->setFocus(Qt::OtherFocusReason);
}

void AnswerCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

// Reached from its buttons, which know Space alone.
void AnswerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened();
    else if (event->key() == Qt::Key_Escape && asksWhy()) {
        m_reasons->hide();
        m_buttons->show();
        takeFocus();
    } else
        QWidget::keyPressEvent(event);
}

} // namespace ridealong
