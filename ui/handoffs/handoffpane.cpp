// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoffs/handoffpane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "focus/focusfacts.h"
#include "handoffs/handoffbars.h"
#include "leads/answercard.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/pagefocus.h"

#include <QApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr size_t mostCards = 20; // the rest comes up as these are answered

QString bold(int figure)
{
    return QStringLiteral("<b>%1</b>").arg(QLocale().toString(figure));
}

QString countsText(const HandoffRow &row)
{
    return HandoffPane::tr("%1 accepted   %2 rejected   %3 waiting")
        .arg(bold(row.accepted), bold(row.rejected), bold(row.waiting))
        .replace(QLatin1String("   "), QLatin1String("&nbsp;&nbsp;&nbsp; "));
}

} // namespace

HandoffPane::HandoffPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Hand-offs waiting"), this, 20))
    , m_list(new QVBoxLayout)
    , m_none(makeLabel(tr("None waits. An inquiry that is given to a rep is offered here first."),
                       TextRole::body, Tone::caption, this))
{
    m_past = makePast();
    m_header->addWidget(new KeyCap(QStringLiteral("Y"), this));
    m_header->addWidget(new KeyCap(QStringLiteral("N"), this));
    m_list->setSpacing(0);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(20, 10, 16, 10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_list);
    column->addWidget(m_none);
    column->addWidget(m_past);
}

QWidget *HandoffPane::makePast()
{
    auto *past = new QWidget(this);
    m_title = makeLabel({}, TextRole::section, Tone::primary, past);
    m_bar = new OutcomeBar(past);
    m_counts = makeLabel({}, TextRole::body, Tone::primary, past);
    m_counts->setTextFormat(Qt::RichText);
    m_total = makeLabel({}, TextRole::secondary, Tone::caption, past);
    m_why = new QWidget(past);
    m_reasons = new ReasonBars(m_why);
    auto *why = new QVBoxLayout(m_why);
    why->setContentsMargins(0, 4, 0, 0);
    why->setSpacing(4);
    why->addWidget(makeLabel(tr("Why rejected"), TextRole::strong, Tone::secondary, m_why));
    why->addWidget(m_reasons);
    auto *counts = new QHBoxLayout;
    counts->addWidget(m_counts, 1);
    counts->addWidget(m_total);
    auto *column = new QVBoxLayout(past);
    column->setContentsMargins(20, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addLayout(counts);
    column->addWidget(m_why);
    return past;
}

void HandoffPane::setFacts(const Book &book, const HandoffFacts &facts, bool mayAnswer)
{
    const bool hadFocus = holdsFocus(*this);
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the answer comes from a button of it
        delete item;
    }
    m_cards.clear();
    m_asks = mayAnswer;
    for (size_t i = 0; i < std::min(facts.waiting.size(), mostCards); ++i)
        addCard(book, facts.waiting[i], mayAnswer);
    m_header->setCount(QLocale().toString(qulonglong(facts.waiting.size())));
    m_none->setVisible(facts.waiting.empty());
    showPast(facts);
    if (hadFocus)
        keepFocus();
}

// The card that had it is gone: the next one, or the page, so that the keys of the page go on working.
void HandoffPane::keepFocus()
{
    if (!m_cards.empty() && m_asks)
        return m_cards.front()->takeFocus();
    focusPageOf(*this);
}

void HandoffPane::addCard(const Book &book, const WaitingOffer &offer, bool mayAnswer)
{
    const auto &handoffs = book.tables().handoff;
    const uint32_t lead = offer.lead;
    AnswerCardTexts texts{.grade = int(book.standing(lead).grade) - 1,
                          .company = companyOf(book, lead),
                          .facts = handoffLine(book, lead),
                          .clock = waitedWords(book, offer),
                          .late = offer.late,
                          .request = shown(handoffs.text(offer.handoff, handoffField("request"))),
                          .whom = tr("to %1").arg(firstNameOf(book, handoffs[offer.handoff].taker.number)),
                          .yes = tr("Accept"),
                          .no = tr("Reject"),
                          .reasons = {},
                          .primary = m_cards.empty(),
                          .asks = mayAnswer};
    for (const HandoffReason &reason : rejectReasons)
        texts.reasons << labelOf(reason);
    auto *card = new AnswerCard(texts, this);
    connect(card, &AnswerCard::accepted, this, [this, lead] { Q_EMIT answered({.lead = lead}); });
    connect(card, &AnswerCard::rejected, this, [this, lead](int reason) {
        Q_EMIT answered({.lead = lead, .accepts = false, .reason = rejectReasons[size_t(reason)].key});
    });
    connect(card, &AnswerCard::opened, this, [this, lead] { Q_EMIT opened(lead); });
    m_cards.push_back(card);
    m_list->addWidget(card);
    card->show(); // at once, so that it can take the focus
    m_list->addWidget(makeHairline(Qt::Horizontal, this));
}

void HandoffPane::showPast(const HandoffFacts &facts)
{
    m_past->setVisible(facts.all.offered > 0);
    m_title->setText(tr("Last %1 days").arg(facts.days));
    m_bar->setRow(facts.all);
    m_counts->setText(countsText(facts.all));
    m_total->setText(tr("%1 in %2 days").arg(facts.all.offered).arg(facts.days));
    m_reasons->setRow(facts.all);
    m_why->setVisible(facts.all.rejected > 0);
}

AnswerCard *HandoffPane::current() const
{
    if (!m_asks)
        return nullptr;
    for (auto *card : m_cards)
        if (card->asksWhy() || card->isAncestorOf(QApplication::focusWidget()))
            return card;
    return m_cards.empty() ? nullptr : m_cards.front();
}

void HandoffPane::accept()
{
    if (auto *card = current())
        Q_EMIT card->accepted();
}

void HandoffPane::reject()
{
    if (auto *card = current())
        card->askWhy();
}

void HandoffPane::choose(int reason)
{
    auto *card = current();
    if (card && card->asksWhy() && reason >= 0 && reason < int(std::size(rejectReasons)))
        Q_EMIT card->rejected(reason);
}

} // namespace ridealong
