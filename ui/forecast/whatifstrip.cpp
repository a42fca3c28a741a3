// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/whatifstrip.h"

#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ridealong {

WhatIfStrip::WhatIfStrip(QWidget *parent)
    : QWidget(parent)
    , m_slips(new Chip(tr("Leads that close later"), Chip::Kind::adds, this))
    , m_followUp(new Chip(tr("Follow-up at 90%"), Chip::Kind::toggle, this))
    , m_result(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_words(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    m_words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(makeLabel(tr("What if"), TextRole::section, Tone::primary, this));
    line->addWidget(m_slips);
    line->addWidget(m_followUp);
    line->addSpacing(8);
    line->addWidget(m_result);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 10, 16, 10);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_words);
    connect(m_followUp, &Chip::toggled, this, &WhatIfStrip::followUpToggled);
    connect(m_slips, &Chip::clicked, this, &WhatIfStrip::leadsAsked);
    connect(m_slips, &Chip::removed, this, &WhatIfStrip::slippingCleared);
}

bool WhatIfStrip::asksFollowUp() const
{
    return m_followUp->isChecked();
}

QString WhatIfStrip::result() const
{
    return m_result->text();
}

void WhatIfStrip::setWhatIf(const WhatIf &what)
{
    m_slips->setValue(what.slipping ? QString::number(what.slipping) : QString());
    m_slips->setRemovable(what.slipping > 0);
    const bool asked = !what.then.isEmpty();
    m_result->setText(asked ? tr("%1 → %2").arg(what.now, what.then) : QString());
    m_result->setAccessibleName(asked ? tr("The forecast of %1 would be %2").arg(what.now, what.then)
                                      : QString());
    m_words->setText(asked ? what.words
                           : tr("Take leads that may close later with W, or see what follow-up would bring. "
                                "Nothing of it is stored."));
}

} // namespace ridealong
