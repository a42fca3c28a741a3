// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/intakepane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "focus/focusfacts.h"
#include "focus/focustable.h"
#include "lists/offer.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/pagefocus.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <array>
#include <functional>

namespace ridealong {

namespace {

constexpr int mostCards = 20; // the rest comes up as these are answered
constexpr int longWait = 7;   // days
constexpr size_t mostRates = 3;

struct ParkedFor
{
    QString words;
    Date until;
};

// The last is for good: until somebody argues.
std::array<ParkedFor, 4> parkings(Date today)
{
    return {ParkedFor{IntakePane::tr("2 weeks"), today.plus(14)},
            {IntakePane::tr("1 month"), today.plusMonths(1)},
            {IntakePane::tr("3 months"), today.plusMonths(3)},
            {IntakePane::tr("No date"), Date{}}};
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

// What the manager said before, how long it waits, and whether it would need to wait today.
QString historyOf(const Book &book, const IntakeCase &one)
{
    QStringList facts;
    const int days = one.asked.isSet() ? daysBetween(one.asked, book.today()) : 0;
    if (one.answer == IntakeSaid::refused)
        facts << IntakePane::tr("Refused on %1: %2.").arg(dayWords(one.answered), shown(one.reason));
    else if (one.answer == IntakeSaid::parked)
        facts << (one.until.isSet() ? IntakePane::tr("Was parked until %1.").arg(dayWords(one.until))
                                    : IntakePane::tr("Was parked on %1.").arg(dayWords(one.answered)));
    if (days > longWait)
        facts << IntakePane::tr("Waits for %1 days.").arg(days);
    const Grade grade = book.standing(one.lead).grade;
    if (grade != Grade::none && grade <= Grade::C && grade <= intakeFloor(book, one.person))
        facts << IntakePane::tr("It grades %1 now.").arg(QString(QLatin1Char(letter(grade))));
    return facts.join(u' ');
}

} // namespace

QStringList refusalReasons()
{
    return {IntakePane::tr("Off profile"), IntakePane::tr("No project"), IntakePane::tr("Duplicate"),
            IntakePane::tr("Wrong person")};
}

class IntakeCard : public QWidget
{
public:
    using Answer = std::function<void(Intake, const QString &, Date)>;

    IntakeCard(const Book &book, const IntakeCase &one, bool first, Answer answer, QWidget *parent)
        : QWidget(parent)
        , m_answer(std::move(answer))
        , m_buttons(new QWidget(this))
        , m_reasons(new QWidget(this))
        , m_days(new QWidget(this))
        , m_parkings(parkings(book.today()))
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
        if (const QString before = historyOf(book, one); !before.isEmpty()) {
            auto *history = makeLabel(before, TextRole::secondary, Tone::caption, this);
            history->setWordWrap(true);
            below->addWidget(history);
        }
        below->addWidget(m_buttons);
        below->addWidget(m_reasons);
        below->addWidget(m_days);
        addAnswers(first);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(20, 9, 16, 8);
        column->setSpacing(3);
        column->addLayout(who);
        column->addLayout(below);
        setAccessibleName(name->text());
    }

    void approve() { m_answer(Intake::approved, {}, {}); }
    void askWhy() { ask(m_reasons); }
    void askHowLong() { ask(m_days); }
    bool isAsking() const { return !m_reasons->isHidden() || !m_days->isHidden(); }
    void choose(int place)
    {
        if (!m_reasons->isHidden())
            m_answer(Intake::refused, refusalReasons().value(place), {});
        else if (!m_days->isHidden())
            m_answer(Intake::parked, {}, m_parkings[size_t(place)].until);
    }

private:
    void ask(QWidget *chips)
    {
        m_buttons->hide();
        for (QWidget *each : {m_reasons, m_days})
            each->setVisible(each == chips);
        if (auto *chip = chips->findChild<QAbstractButton *>())
            chip->setFocus(Qt::OtherFocusReason);
    }

    void addAnswers(bool first)
    {
        auto *yes = makeSmallButton(IntakePane::tr("Approve once"),
                                    first ? ButtonKind::primary : ButtonKind::normal, nullptr, m_buttons);
        auto *no = makeSmallButton(IntakePane::tr("Refuse"), ButtonKind::normal, nullptr, m_buttons);
        auto *later = makeSmallButton(IntakePane::tr("Park"), ButtonKind::normal, nullptr, m_buttons);
        auto *row = new QHBoxLayout(m_buttons);
        row->setContentsMargins({});
        row->setSpacing(6);
        for (QPushButton *button : {yes, no, later})
            row->addWidget(button);
        row->addStretch(1);
        connect(yes, &QPushButton::clicked, this, [this] { approve(); });
        connect(no, &QPushButton::clicked, this, [this] { askWhy(); });
        connect(later, &QPushButton::clicked, this, [this] { askHowLong(); });
        addChips(m_reasons, refusalReasons());
        QStringList days;
        for (const ParkedFor &one : m_parkings)
            days << one.words;
        addChips(m_days, days);
    }

    // They act when pressed; Esc gives the answers back.
    void addChips(QWidget *chips, const QStringList &texts)
    {
        auto *flow = new FlowLayout(chips, 6);
        for (const QString &text : texts) {
            auto *chip = makeSmallButton(text, ButtonKind::normal, nullptr, chips);
            const int place = flow->count();
            flow->addWidget(chip);
            connect(chip, &QPushButton::clicked, this, [this, place] { choose(place); });
        }
        auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), chips);
        leave->setContext(Qt::WidgetWithChildrenShortcut);
        connect(leave, &QShortcut::activated, this, [this, chips] {
            chips->hide();
            m_buttons->show();
            if (auto *button = m_buttons->findChild<QAbstractButton *>())
                button->setFocus(Qt::OtherFocusReason);
        });
        chips->hide();
    }

    Answer m_answer;
    QWidget *m_buttons;
    QWidget *m_reasons;
    QWidget *m_days;
    std::array<ParkedFor, 4> m_parkings;
};

IntakePane::IntakePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Off profile: yes or no"), this, 20))
    , m_list(new QVBoxLayout)
    , m_rates(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    m_header->addWidget(new KeyCap(QStringLiteral("Y"), this));
    m_header->addWidget(new KeyCap(QStringLiteral("N"), this));
    m_header->addWidget(new KeyCap(QStringLiteral("P"), this));
    offerList(*this, [this] { return m_table; });
    setAccessibleName(tr("Off profile: yes or no"));
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_list);
    m_rates->setWordWrap(true);
    m_rates->setContentsMargins(20, 8, 16, 8);
    column->addWidget(m_rates);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    hide();
}

void IntakePane::setCases(const Book &book, std::span<const IntakeCase> cases,
                          std::span<const IntakeRate> rates, int days)
{
    const bool hadFocus = holdsFocus(*this);
    m_table = intakeTable(book, cases);
    m_table.title = tr("Off profile: yes or no");
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the answer comes from a button of it
        delete item;
    }
    m_cards.clear();
    for (const IntakeCase &one : cases.first(std::min<size_t>(cases.size(), mostCards))) {
        const auto answer = [this, lead = one.lead](Intake intake, const QString &reason, Date until) {
            Q_EMIT answered({.lead = lead, .answer = intake, .reason = reason, .until = until});
        };
        m_cards.push_back(new IntakeCard(book, one, m_cards.empty(), answer, this));
        m_list->addWidget(m_cards.back());
        m_list->addWidget(makeHairline(Qt::Horizontal, this));
    }
    m_header->setCount(QLocale().toString(qulonglong(cases.size())));
    showRates(book, rates, days);
    setVisible(!cases.empty());
    if (hadFocus)
        focusPageOf(*this);
}

// "Refused in 90 days: Cole 6 of 10, Luis 2 of 7."
void IntakePane::showRates(const Book &book, std::span<const IntakeRate> rates, int days)
{
    QStringList parts;
    for (const IntakeRate &rate : rates)
        if (rate.answered() > 0 && size_t(parts.size()) < mostRates)
            parts << tr("%1 %2 of %3")
                         .arg(firstNameOf(book, rate.person), QString::number(rate.refused),
                              QString::number(rate.answered()));
    m_rates->setText(tr("Refused in %1 days: %2.").arg(days).arg(parts.join(QStringLiteral(", "))));
    m_rates->setVisible(!parts.isEmpty());
}

QString IntakePane::rates() const
{
    return m_rates->text();
}

IntakeCard *IntakePane::current() const
{
    for (auto *card : m_cards) {
        if (card->isAsking() || card->isAncestorOf(QApplication::focusWidget()))
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

void IntakePane::park()
{
    if (auto *card = current())
        card->askHowLong();
}

void IntakePane::choose(int place)
{
    if (auto *card = current(); card && card->isAsking())
        card->choose(place);
}

} // namespace ridealong
