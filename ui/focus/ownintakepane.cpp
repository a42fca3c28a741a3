// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/ownintakepane.h"

#include "base/spoken.h"
#include "base/words.h"
#include "book/leadname.h"
#include "focus/focusfacts.h"
#include "focus/focustable.h"
#include "focus/intakepane.h"
#include "lists/offer.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostRows = 12;
constexpr int approvedDays = 14; // then the yes is no news any more

// The manager's own words keep their capital; the reasons that are offered go on a sentence.
QString reasonWords(const IntakeCase &one)
{
    const QString reason = shown(one.reason);
    return refusalReasons().contains(reason) ? inSentence(reason) : reason;
}

bool isShown(const Book &book, const IntakeCase &one)
{
    return one.state != Intake::approved ||
           (one.answered.isSet() && daysBetween(one.answered, book.today()) < approvedDays);
}

} // namespace

QString intakeWords(const Book &book, const IntakeCase &one)
{
    const int days = one.asked.isSet() ? daysBetween(one.asked, book.today()) : 0;
    const QString on = dayWords(one.answered);
    switch (one.state) {
    case Intake::approved:
        return OwnIntakePane::tr("Approved on %1").arg(on);
    case Intake::refused:
        return one.reason.empty() ? OwnIntakePane::tr("Refused on %1").arg(on)
                                  : OwnIntakePane::tr("Refused on %1: %2").arg(on, reasonWords(one));
    case Intake::parked:
        return one.until.isSet() ? OwnIntakePane::tr("Parked until %1").arg(dayWords(one.until))
                                 : OwnIntakePane::tr("Parked on %1").arg(on);
    default:
        break;
    }
    return days == 0   ? OwnIntakePane::tr("Waits since today")
           : days == 1 ? OwnIntakePane::tr("Waits for 1 day")
                       : OwnIntakePane::tr("Waits for %1 days").arg(days);
}

QString answerSentence(const Book &book, const IntakeCase &one)
{
    const QString company = companyOf(book, one.lead);
    const QString who = one.answeredBy ? firstNameOf(book, one.answeredBy) : QString();
    if (one.state == Intake::approved)
        return who.isEmpty() ? OwnIntakePane::tr("%1 was approved.").arg(company)
                             : OwnIntakePane::tr("%1 approved %2.").arg(who, company);
    if (one.state == Intake::parked)
        return one.until.isSet()
                   ? OwnIntakePane::tr("%1 is parked until %2.").arg(company, dayWords(one.until))
                   : OwnIntakePane::tr("%1 is parked.").arg(company);
    return one.reason.empty() ? OwnIntakePane::tr("%1 was refused.").arg(company)
                              : OwnIntakePane::tr("%1 was refused: %2.").arg(company, reasonWords(one));
}

OwnIntakePane::OwnIntakePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Your leads at intake"), this, 20))
    , m_list(new QVBoxLayout)
{
    offerList(*this, [this] { return m_table; });
    setAccessibleName(tr("Your leads at intake"));
    m_list->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_list);
    hide();
}

// What waits first, then the newest answers.
void OwnIntakePane::setCases(const Book &book, std::span<const IntakeCase> cases)
{
    while (auto *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<IntakeCase> own(cases.begin(), cases.end());
    std::erase_if(own, [&book](const IntakeCase &one) { return !isShown(book, one); });
    std::ranges::stable_sort(own, std::greater{}, [](const IntakeCase &one) {
        return std::pair(one.state == Intake::waiting, std::max(one.asked, one.answered));
    });
    m_table = intakeTable(book, own);
    m_table.title = tr("Your leads at intake");
    for (size_t i = 0; i < std::min(own.size(), mostRows); ++i) {
        m_list->addWidget(makeRow(book, own[i]));
        m_list->addWidget(makeHairline(Qt::Horizontal, this));
    }
    m_header->setCount(QLocale().toString(qulonglong(own.size())));
    setVisible(!own.empty());
}

QWidget *OwnIntakePane::makeRow(const Book &book, const IntakeCase &one)
{
    auto *row = new QWidget(this);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(new GradeBadge(int(book.standing(one.lead).grade) - 1, 20, row));
    auto *name = makeButton(companyOf(book, one.lead), ButtonKind::link, nullptr, row);
    who->addWidget(name);
    auto *state = new ElidedLabel(intakeWords(book, one), row);
    dress(*state, TextRole::secondary, one.state == Intake::refused ? Tone::primary : Tone::caption);
    who->addWidget(state, 1);
    connect(name, &QPushButton::clicked, this, [this, lead = one.lead] { Q_EMIT opened(lead); });
    auto *below = new QVBoxLayout;
    below->setContentsMargins(28, 0, 0, 0);
    below->setSpacing(6);
    if (!one.plea.empty()) {
        auto *plea = makeLabel(tr("You: “%1”").arg(shown(one.plea)), TextRole::body, Tone::secondary, row);
        plea->setWordWrap(true);
        below->addWidget(plea);
    }
    if (one.state != Intake::approved)
        addArguing(*below, one, row);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(20, 9, 16, 8);
    column->setSpacing(3);
    column->addLayout(who);
    column->addLayout(below);
    row->setAccessibleName(tr("%1: %2").arg(companyOf(book, one.lead), state->text()));
    return row;
}

void OwnIntakePane::addArguing(QVBoxLayout &below, const IntakeCase &one, QWidget *row)
{
    const bool waits = one.state == Intake::waiting;
    auto *argue = makeSmallButton(!waits             ? tr("Argue")
                                  : one.plea.empty() ? tr("Say why")
                                                     : tr("Say more"),
                                  ButtonKind::normal, nullptr, row);
    auto *form = new QWidget(row);
    auto *reason = makeField(tr("Why it deserves a yes"), nullptr, form);
    reason->setAccessibleName(tr("Why it deserves a yes"));
    auto *send = makeSmallButton(tr("Send"), ButtonKind::primary, nullptr, form);
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins({});
    line->setSpacing(8);
    line->addWidget(reason, 1);
    line->addWidget(send);
    form->hide();
    below.addWidget(argue, 0, Qt::AlignLeft);
    below.addWidget(form);
    connect(argue, &QPushButton::clicked, form, [argue, form, reason] {
        argue->hide();
        form->show();
        reason->setFocus(Qt::OtherFocusReason);
    });
    const auto tell = [this, reason, lead = one.lead] {
        setBad(*reason, reason->text().trimmed().isEmpty());
        if (!reason->text().trimmed().isEmpty())
            Q_EMIT argued(lead, reason->text());
    };
    connect(send, &QPushButton::clicked, this, tell);
    connect(reason, &QLineEdit::returnPressed, this, tell);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), form);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, form, [argue, form] {
        form->hide();
        argue->show();
        argue->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace ridealong
