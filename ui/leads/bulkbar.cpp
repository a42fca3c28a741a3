// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/bulkbar.h"

#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>

namespace ridealong {

BulkBar::BulkBar(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_count(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_value(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    auto *give = makeSmallButton(tr("Give to"), ButtonKind::normal, "user", this);
    auto *menu = new QMenu(give);
    give->setMenu(menu);
    auto *remove = makeSmallButton(tr("Delete"), ButtonKind::danger, nullptr, this);
    auto *clear = makeSmallButton(tr("Clear selection"), ButtonKind::quiet, nullptr, this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillAssignMenu(*menu, m_shell, m_leads);
    });
    connect(remove, &QPushButton::clicked, this, [this] { removeLeads(m_shell, m_leads); });
    connect(clear, &QPushButton::clicked, this, &BulkBar::cleared);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 9, 16, 9);
    row->setSpacing(12);
    row->addWidget(m_count);
    row->addWidget(m_value);
    row->addStretch();
    for (auto *button : {give, remove, clear})
        row->addWidget(button);
}

void BulkBar::setLeads(std::vector<uint32_t> leads)
{
    m_leads = std::move(leads);
    const Book &book = m_shell.session->book();
    Money sum{0};
    for (const uint32_t lead : m_leads)
        sum.minor += book.leads()[lead].value.orZero();
    m_count->setText(tr("%1 selected").arg(m_leads.size()));
    m_value->setText(moneyOf(book, sum));
}

} // namespace ridealong
