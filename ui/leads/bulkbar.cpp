// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/bulkbar.h"

#include "dealing/dealactions.h"
#include "shell/role.h"

#include "leads/bulkactions.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "leads/ridemenu.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace ridealong {

BulkBar::BulkBar(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_count(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_value(makeLabel({}, TextRole::body, Tone::secondary, this))
{
    auto *give = makeMenuButton(tr("Give to"), "user", [this](QMenu &menu) {
        fillAssignMenu(menu, m_shell, m_leads);
        addDealing(menu);
    });
    auto *move = makeMenuButton(tr("Move to"), "board",
                                [this](QMenu &menu) { fillMoveMenu(menu, m_shell, window(), m_leads); });
    auto *tag = makeMenuButton(tr("Tag"), "tag",
                               [this](QMenu &menu) { fillTagMenu(menu, m_shell, window(), m_leads); });
    auto *ride = makeMenuButton(tr("Ride-along"), "route",
                                [this](QMenu &menu) { fillRideMenu(menu, m_shell, m_leads); });
    ride->setAccessibleName(tr("Add to ride-along"));
    ride->setVisible(mayAddToRide(m_shell));
    auto *field = makeSmallButton(tr("Edit a field"), ButtonKind::normal, "pencil", this);
    auto *remove = makeSmallButton(tr("Delete"), ButtonKind::danger, nullptr, this);
    auto *clear = makeSmallButton(tr("Clear selection"), ButtonKind::quiet, nullptr, this);
    connect(field, &QPushButton::clicked, this, [this] { editFieldOf(m_shell, window(), m_leads); });
    connect(remove, &QPushButton::clicked, this, [this] { removeLeads(m_shell, m_leads); });
    connect(clear, &QPushButton::clicked, this, &BulkBar::cleared);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 9, 16, 9);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_value);
    row->addStretch();
    for (auto *button : {give, move, tag, ride, field, remove, clear})
        row->addWidget(button);
}

void BulkBar::addDealing(QMenu &menu)
{
    if (!isManager(*m_shell.session))
        return;
    menu.addSeparator();
    menu.addAction(tr("Deal…"), this, [this] { dealChosen(m_shell, window(), m_leads); });
}

QPushButton *BulkBar::makeMenuButton(const QString &text, const char *iconName,
                                     std::function<void(QMenu &)> fill)
{
    auto *button = makeSmallButton(text, ButtonKind::normal, iconName, this);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(*menu);
    });
    return button;
}

void BulkBar::setLeads(std::vector<uint32_t> leads)
{
    m_leads = std::move(leads);
    const Book &book = m_shell.session->book();
    Money sum{0};
    for (const uint32_t lead : m_leads)
        sum.minor += book.leads()[lead].value.orZero();
    m_count->setText(tr("%1 selected").arg(QLocale().toString(qlonglong(m_leads.size()))));
    m_value->setText(moneyOf(book, sum));
}

} // namespace ridealong
