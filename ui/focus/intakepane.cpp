// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/intakepane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "focus/focusfacts.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <functional>

namespace ridealong {

namespace {

constexpr int mostCards = 20; // the rest comes up as these are answered

QStringList refusalReasons()
{
    return {IntakePane::tr("Off profile"), IntakePane::tr("No project"), IntakePane::tr("Duplicate"),
            IntakePane::tr("Wrong person")};
}

QString placeOf(const Book &book, uint32_t lead)
{
    QStringList parts;
    for (const FieldNo field : {leadField("city"), leadField("region")}) {
        const QString part = shown(book.leads().text(lead, field));
        if (!part.isEmpty())
            parts << part;
    }
    const double score = book.standing(lead).score;
    if (!std::isnan(score))
        parts << IntakePane::tr("%1 points").arg(std::lround(score));
    return parts.join(QStringLiteral(", "));
}

QString pleaOf(const Book &book, const IntakeCase &one)
{
    const QString who = one.person ? firstNameOf(book, one.person) : QString();
    const QString plea = shown(one.plea);
    if (plea.isEmpty())
        return who.isEmpty() ? QString() : IntakePane::tr("Added by %1").arg(who);
    return who.isEmpty() ? plea : IntakePane::tr("%1: “%2”").arg(who, plea);
}

} // namespace

class IntakeCard : public QWidget
{
public:
    using Answer = std::function<void(Intake, const QString &)>;

    IntakeCard(const Book &book, const IntakeCase &one, bool first, Answer answer, QWidget *parent)
        : QWidget(parent)
        , m_answer(std::move(answer))
        , m_buttons(new QWidget(this))
        , m_reasons(new QWidget(this))
    {
        const uint32_t lead = one.lead;
        auto *who = new QHBoxLayout;
        who->setSpacing(8);
        who->addWidget(new GradeBadge(int(book.standing(lead).grade) - 1, 20, this));
        auto *name = new ElidedLabel(companyOf(book, lead), this);
        dress(*name, TextRole::strong);
        name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        auto *place = new ElidedLabel(placeOf(book, lead), this);
        dress(*place, TextRole::secondary, Tone::caption);
        who->addWidget(name);
        who->addWidget(place, 1);
        auto *below = new QVBoxLayout;
        below->setContentsMargins(28, 0, 0, 0);
        below->setSpacing(6);
        auto *plea = makeLabel(pleaOf(book, one), TextRole::body, Tone::secondary, this);
        plea->setWordWrap(true);
        below->addWidget(plea);
        below->addWidget(m_buttons);
        below->addWidget(m_reasons);
        addAnswers(first);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 9, 16, 8);
        column->setSpacing(3);
        column->addLayout(who);
        column->addLayout(below);
        setAccessibleName(name->text());
    }

    void approve() { m_answer(Intake::approved, {}); }
    void askWhy()
    {
        m_buttons->hide();
        m_reasons->show();
        if (auto *chip = m_reasons->findChild<QAbstractButton *>())
            chip->setFocus(Qt::OtherFocusReason);
    }
    bool asksWhy() const { return !m_reasons->isHidden(); }
    void refuse(int reason) { m_answer(Intake::refused, refusalReasons().value(reason)); }

private:
    void addAnswers(bool first)
    {
        auto *yes = makeSmallButton(IntakePane::tr("Approve once"),
                                    first ? ButtonKind::primary : ButtonKind::normal, nullptr, m_buttons);
        auto *no = makeSmallButton(IntakePane::tr("Refuse"), ButtonKind::normal, nullptr, m_buttons);
        auto *row = new QHBoxLayout(m_buttons);
        row->setContentsMargins({});
        row->setSpacing(6);
        row->addWidget(yes);
        row->addWidget(no);
        row->addStretch(1);
        connect(yes, &QPushButton::clicked, this, [this] { approve(); });
        connect(no, &QPushButton::clicked, this, [this] { askWhy(); });
        auto *reasons = new FlowLayout(m_reasons, 6);
        for (const QString &text : refusalReasons()) {
            auto *chip = makeSmallButton(text, ButtonKind::normal, nullptr, m_reasons);
            const int reason = reasons->count();
            reasons->addWidget(chip);
            connect(chip, &QPushButton::clicked, this, [this, reason] { refuse(reason); });
        }
        m_reasons->hide();
    }

    Answer m_answer;
    QWidget *m_buttons;
    QWidget *m_reasons;
};

IntakePane::IntakePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Off profile: yes or no"), this, 20))
    , m_list(new QVBoxLayout)
{
    m_header->addWidget(new KeyCap(QStringLiteral("Y"), this));
    m_header->addWidget(new KeyCap(QStringLiteral("N"), this));
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_list);
    hide();
}

void IntakePane::setCases(const Book &book, std::span<const IntakeCase> cases)
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the answer comes from a button of it
        delete item;
    }
    m_cards.clear();
    for (const IntakeCase &one : cases.first(std::min<size_t>(cases.size(), mostCards))) {
        const auto answer = [this, lead = one.lead](Intake intake, const QString &reason) {
            Q_EMIT answered({.lead = lead, .answer = intake, .reason = reason});
        };
        m_cards.push_back(new IntakeCard(book, one, m_cards.empty(), answer, this));
        m_list->addWidget(m_cards.back());
        m_list->addWidget(makeHairline(Qt::Horizontal, this));
    }
    m_header->setCount(QLocale().toString(qulonglong(cases.size())));
    setVisible(!cases.empty());
}

IntakeCard *IntakePane::current() const
{
    for (auto *card : m_cards) {
        if (card->asksWhy() || card->isAncestorOf(QApplication::focusWidget()))
            return card;
    }
    return m_cards.empty() ? nullptr : m_cards.front();
}

void IntakePane::approve()
{
    if (auto *card = current())
        card->approve();
}

void IntakePane::refuse()
{
    if (auto *card = current())
        card->askWhy();
}

void IntakePane::choose(int reason)
{
    if (auto *card = current(); card && card->asksWhy())
        card->refuse(reason);
}

} // namespace ridealong
