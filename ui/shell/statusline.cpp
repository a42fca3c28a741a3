// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/statusline.h"

#include "shell/widgets/badges.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/progress.h"

#include <QHBoxLayout>

namespace ridealong {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_fact(new ElidedLabel({}, this))
    , m_keys(new QWidget(this))
    , m_progress(new ProgressRow(this))
    , m_saved(makeLabel({}, TextRole::column, Tone::caption, this))
{
    setFixedHeight(currentTheme().px(28));
    dress(*m_fact, TextRole::status, Tone::caption);
    dress(*m_saved, TextRole::status, Tone::caption);
    m_progress->setMaximumWidth(360);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(m_fact);
    row->addWidget(m_keys);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_saved);
    setFactWidth(196);
}

void StatusLine::setFactWidth(int width)
{
    m_fact->setFixedWidth(std::max(120, width - 16));
}

void StatusLine::setFact(const QString &fact)
{
    m_fact->setText(fact);
}

void StatusLine::setKeys(const QList<KeyHint> &keys)
{
    if (keys == m_hints)
        return;
    m_hints = keys;
    auto *fresh = new QWidget(this);
    auto *row = new QHBoxLayout(fresh);
    row->setContentsMargins({});
    row->setSpacing(5);
    for (const auto &hint : keys) {
        row->addWidget(new KeyCap(hint.key, fresh));
        row->addWidget(makeLabel(hint.does, TextRole::status, Tone::caption, fresh));
        row->addSpacing(10);
    }
    delete layout()->replaceWidget(m_keys, fresh);
    delete m_keys;
    m_keys = fresh;
}

void StatusLine::setSaveState(const QString &text, bool failed)
{
    m_saved->setText(text);
    dress(*m_saved, TextRole::status, failed ? Tone::risk : Tone::caption);
}

} // namespace ridealong
