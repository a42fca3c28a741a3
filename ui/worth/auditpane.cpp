// SPDX-License-Identifier: GPL-3.0-or-later
#include "worth/auditpane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "grading/linkcell.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/valuecell.h"
#include "lists/offer.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/pagefocus.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <cmath>

namespace ridealong {

namespace {

constexpr size_t mostCards = 12; // the rest comes up as these are answered
constexpr size_t rivalsShown = 5;

QStringList answerWords()
{
    return {AuditPane::tr("From us"), AuditPane::tr("From another"), AuditPane::tr("Still looking"),
            AuditPane::tr("Never will")};
}

QString whoToAsk(const Book &book, uint32_t lead)
{
    QStringList parts;
    for (const FieldNo field : {leadField("contact"), leadField("phone")})
        if (const QString part = shown(book.leads().text(lead, field)); !part.isEmpty())
            parts << part;
    return parts.isEmpty() ? AuditPane::tr("no contact set") : parts.join(QStringLiteral(", "));
}

QString askedFor(const Book &book, const AuditDue &due)
{
    return AuditPane::tr("came in on %1, %2 months ago")
        .arg(dayWords(book.leads()[due.lead].receivedOn))
        .arg(due.months);
}

// All that are due, also those whose cards come up later.
report::Table tableOf(const Book &book, const std::vector<AuditDue> &due)
{
    using Holds = report::ColumnKind;
    report::Table table =
        makeListTable(AuditPane::tr("Did you buy?"), {{AuditPane::tr("Grade"), Holds::grade},
                                                      {AuditPane::tr("Company"), Holds::text},
                                                      {AuditPane::tr("Received"), Holds::date},
                                                      {AuditPane::tr("Months"), Holds::number},
                                                      {AuditPane::tr("Due"), Holds::date},
                                                      {AuditPane::tr("Whom to ask"), Holds::text}});
    for (const AuditDue &one : due) {
        const Date received = book.leads()[one.lead].receivedOn;
        const Grade grade = book.standing(one.lead).grade;
        table.rows.push_back({{.text = {}, .value = grade, .grade = grade},
                              listCell(companyOf(book, one.lead)),
                              listCell(dayWords(received), received),
                              listCell(QLocale().toString(one.months), int64_t(one.months)),
                              listCell(dayWords(one.dueOn), one.dueOn),
                              listCell(whoToAsk(book, one.lead))});
    }
    return table;
}

} // namespace

class AuditCard : public QWidget
{
public:
    AuditCard(const Book &book, const AuditDue &due, bool mayAnswer, AuditPane *pane)
        : QWidget(pane)
        , m_pane(pane)
        , m_due(due)
        , m_answers(new QWidget(this))
        , m_from(makeField(AuditPane::tr("From whom? Enter saves"), nullptr, this))
    {
        auto *name = new LinkCell(this);
        name->setText(companyOf(book, due.lead));
        auto *asked = new ElidedLabel(askedFor(book, due), this);
        dress(*asked, TextRole::secondary, Tone::caption);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(new GradeBadge(int(book.standing(due.lead).grade) - 1, 20, this));
        head->addWidget(name);
        head->addWidget(asked, 1);
        auto *below = new QVBoxLayout;
        below->setContentsMargins(28, 0, 0, 0);
        below->setSpacing(6);
        below->addWidget(makeLabel(whoToAsk(book, due.lead), TextRole::body, Tone::secondary, this));
        below->addWidget(m_answers);
        below->addWidget(m_from);
        addAnswers();
        m_answers->setEnabled(mayAnswer);
        m_from->hide();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 9, 16, 8);
        column->setSpacing(3);
        column->addLayout(head);
        column->addLayout(below);
        setAccessibleName(name->text());
        connect(name, &QAbstractButton::clicked, this, [this] { Q_EMIT m_pane->opened(m_due.lead); });
        connect(m_from, &QLineEdit::returnPressed, this, [this] { tell(BuyAnswer::another); });
    }

    void answer(int choice)
    {
        if (!m_answers->isEnabled())
            return;
        if (BuyAnswer(choice) != BuyAnswer::another)
            return tell(BuyAnswer(choice));
        m_from->show();
        m_from->setFocus(Qt::OtherFocusReason);
    }
    bool asksFromWhom() const { return !m_from->isHidden(); }

private:
    void addAnswers()
    {
        auto *flow = new FlowLayout(m_answers, 6);
        int choice = 0;
        for (const QString &words : answerWords()) {
            auto *button = makeSmallButton(words, ButtonKind::normal, nullptr, m_answers);
            ++choice;
            connect(button, &QPushButton::clicked, this, [this, choice] { answer(choice); });
            flow->addWidget(button);
        }
    }

    void tell(BuyAnswer answer)
    {
        Q_EMIT m_pane->answered(
            {.lead = m_due.lead, .months = m_due.months, .answer = answer, .from = m_from->text().trimmed()});
    }

    AuditPane *m_pane;
    AuditDue m_due;
    QWidget *m_answers;
    QLineEdit *m_from;
};

AuditPane::AuditPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Did you buy?"), this, 20))
    , m_list(new QVBoxLayout)
    , m_empty(makeEmptyState("check", tr("Nobody is to be asked"),
                             tr("Inquiries are asked 3, 6 and 12 months after they came in."), this))
    , m_more(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    m_header->addWidget(new KeyCap(QStringLiteral("1–4"), this));
    auto *cards = new QWidget(this);
    cards->setLayout(m_list);
    cards->setAccessibleName(tr("Did you buy?"));
    offerList(*cards, [this] { return m_book ? tableOf(*m_book, m_due) : report::Table(); });
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    m_more->setContentsMargins(20, 8, 16, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(cards);
    column->addWidget(m_more);
    column->addWidget(m_empty);
    column->addWidget(makeResults());
}

QWidget *AuditPane::makeResults()
{
    auto *results = new QWidget(this);
    m_rates = new FittedTable(tr("What the answers give"),
                              {{tr("After")},
                               {tr("Asked"), 64, true},
                               {tr("Bought"), 72, true},
                               {tr("From us"), 72, true},
                               {tr("Usual"), 64, true}},
                              results);
    for (int number = 1; number < 5; ++number) {
        auto *delegate = new NumberDelegate(m_rates);
        delegate->setMissing(tr("none"));
        m_rates->setItemDelegateForColumn(number, delegate);
    }
    m_rivals = makeLabel({}, TextRole::body, Tone::secondary, results);
    m_rivals->setWordWrap(true);
    m_rivals->setContentsMargins(20, 8, 16, 12);
    auto *column = new QVBoxLayout(results);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new SectionHeader(tr("What the answers give"), results, 20));
    column->addWidget(m_rates);
    column->addWidget(m_rivals);
    return results;
}

void AuditPane::setDue(const Book &book, const std::vector<AuditDue> &due, bool mayAnswer)
{
    const bool hadFocus = holdsFocus(*this);
    m_book = &book;
    m_due = due;
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the answer comes from a button of it
        delete item;
    }
    m_cards.clear();
    for (size_t i = 0; i < std::min(due.size(), mostCards); ++i) {
        m_cards.push_back(new AuditCard(book, due[i], mayAnswer, this));
        m_list->addWidget(m_cards.back());
        m_list->addWidget(makeHairline(Qt::Horizontal, this));
    }
    m_header->setCount(QLocale().toString(qulonglong(due.size())));
    m_empty->setVisible(due.empty());
    m_more->setVisible(due.size() > mostCards);
    m_more->setText(tr("%1 more come up as these are answered.")
                        .arg(QLocale().toString(qulonglong(due.size() - m_cards.size()))));
    if (hadFocus)
        focusPageOf(*this);
}

void AuditPane::setRates(const Book &, const std::vector<BuyRate> &rates,
                         const std::vector<RivalCount> &rivals)
{
    const auto words = [](double rate, bool enough) {
        return std::isnan(rate) ? QString()
               : enough         ? percentWords(rate)
                                : tr("about %1").arg(percentWords(rate));
    };
    m_rates->clearRows();
    for (const BuyRate &rate : rates) {
        const QString after = tr("%1 months").arg(rate.months);
        m_rates->addRow(
            {makeCell(after),
             makeCell(tr("%1 of %2").arg(rate.asked).arg(rate.inquiries - rate.won), int64_t(rate.asked)),
             makeCell(words(rate.buyRate, rate.isEnough()), rate.buyRate),
             makeCell(words(rate.share, rate.isEnough()), rate.share),
             makeCell(percentWords(usualBuyRate(rate.months)), usualBuyRate(rate.months))},
            tr("After %1, %2 asked").arg(after).arg(rate.asked));
    }
    QStringList names;
    for (const RivalCount &rival : rivals)
        if (!rival.name.empty() && names.size() < qsizetype(rivalsShown))
            names << tr("%1 (%2)").arg(shown(rival.name), QString::number(rival.count));
    m_rivals->setText(names.isEmpty() ? tr("Nobody has named whom they bought from yet.")
                                      : tr("They bought from %1.").arg(names.join(QStringLiteral(", "))));
}

AuditCard *AuditPane::current() const
{
    for (auto *card : m_cards)
        if (card->asksFromWhom() || card->isAncestorOf(QApplication::focusWidget()))
            return card;
    return m_cards.empty() ? nullptr : m_cards.front();
}

void AuditPane::answer(int choice)
{
    if (auto *card = current())
        card->answer(choice);
}

} // namespace ridealong
