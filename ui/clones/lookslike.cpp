// SPDX-License-Identifier: GPL-3.0-or-later
#include "clones/lookslike.h"

#include "base/words.h"
#include "book/similarities.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/reading.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr uint32_t quickEnough = 20'000; // leads among which the best accounts are found at once

} // namespace

QString accountFacts(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const bool isWon = book.stageType(row.stage.number) == StageType::won;
    const QString year = isWon && row.closedOn.isSet() ? QString::number(row.closedOn.year()) : QString();
    const QString money = row.value.isSet() ? moneyOf(book, row.value) : QString();
    if (!year.isEmpty() && !money.isEmpty())
        return LooksLike::tr("won %1, %2 a year").arg(year, money);
    if (!year.isEmpty())
        return LooksLike::tr("won %1").arg(year);
    return money.isEmpty() ? QString() : LooksLike::tr("%1 a year").arg(money);
}

LooksLike::LooksLike(ShellContext &shell, uint32_t lead, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_book(shell.session->book())
    , m_lead(lead)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(2);
    if (m_book.similarities().known() || m_book.leads().end() <= quickEnough)
        fill();
    else
        offer();
}

void LooksLike::offer()
{
    m_rows->addWidget(makeHairline(Qt::Horizontal, this));
    m_rows->addSpacing(4);
    auto *compare = makeSmallButton(tr("Compare with your best customers"), ButtonKind::link, nullptr, this);
    m_rows->addWidget(compare, 0, Qt::AlignLeft);
    connect(compare, &QPushButton::clicked, this, &LooksLike::search);
}

void LooksLike::search()
{
    const auto work = [&book = m_book, part = QPointer(this)](const Progress &) -> std::function<void()> {
        (void)book.similarities().askSeeds(book);
        return [part] {
            if (part)
                part->fill();
        };
    };
    readInBackground(m_shell, {.name = tr("Looking for your best customers"), .work = work});
}

void LooksLike::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that asked
        }
        delete item;
    }
    if (!m_book.leads().has(m_lead))
        return;
    const auto known = m_book.similarities().askSeeds(m_book);
    const Nearness nearness = known->lookalikes->of(m_lead);
    const bool isBest = known->lookalikes->isOfSeed(m_lead);
    if (!isBest && !nearness.isKnown())
        return;
    m_rows->addWidget(makeHairline(Qt::Horizontal, this));
    m_rows->addSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(isBest ? tr("One of your best customers") : tr("Looks like"),
                              TextRole::secondary, Tone::secondary, this),
                    1);
    if (nearness.isKnown())
        head->addWidget(makeLabel(isBest ? tr("looks like these") : tr("your best customers"),
                                  TextRole::secondary, Tone::caption, this));
    m_rows->addLayout(head);
    for (size_t i = 0; i < size_t(shownAccounts) && nearness.nearest[i]; ++i)
        addAccount(nearness.nearest[i], nearness.alike[i]);
}

void LooksLike::addAccount(uint32_t account, double alike)
{
    auto *name = new ElidedLabel(companyOf(m_book, account), this);
    dress(*name, TextRole::name);
    auto *facts = makeLabel(accountFacts(m_book, account), TextRole::secondary, Tone::caption, this);
    auto *percent = makeLabel(percentWords(alike / 100), TextRole::strong, Tone::primary, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(name);
    row->addWidget(facts, 1);
    row->addWidget(percent);
    m_rows->addLayout(row);
}

} // namespace ridealong
