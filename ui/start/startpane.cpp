// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startpane.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ridealong {

StartPane::StartPane(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_bar(new QHBoxLayout)
    , m_note(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    auto *text = makeLabel(sentence, TextRole::body, Tone::secondary, this);
    text->setWordWrap(true);
    m_note->setWordWrap(true);
    m_column->setContentsMargins(24, 20, 24, 20);
    m_column->setSpacing(2);
    m_column->addWidget(makeLabel(title, TextRole::detailTitle, Tone::primary, this));
    m_column->addWidget(text);
    m_column->addSpacing(20);
    m_column->addStretch(1); // below all
    m_bar->setContentsMargins(24, 14, 20, 14);
    m_bar->setSpacing(8);
    m_bar->addWidget(m_note, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(m_column, 1);
    all->addWidget(makeHairline(Qt::Horizontal, this));
    all->addLayout(m_bar);
}

void StartPane::addContent(QWidget *content)
{
    auto *row = new QHBoxLayout;
    row->addWidget(content);
    row->addStretch(1);
    m_column->insertLayout(m_column->count() - 1, row);
    setFocusProxy(content);
}

void StartPane::setNote(const QString &note)
{
    m_note->setText(note);
}

QPushButton *StartPane::addButton(const QString &text, bool primary)
{
    auto *button = makeButton(text, primary ? ButtonKind::primary : ButtonKind::normal, nullptr, this);
    m_bar->addWidget(button);
    if (primary)
        m_primary = button;
    return button;
}

} // namespace ridealong
