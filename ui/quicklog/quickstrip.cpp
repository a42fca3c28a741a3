// SPDX-License-Identifier: GPL-3.0-or-later
#include "quicklog/quickstrip.h"

#include "base/words.h"
#include "book/book.h"
#include "book/leadname.h"
#include "leads/paint.h"
#include "quicklog/quickfield.h"
#include "shell/theme.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace ridealong {

namespace {

QString kindLabel(const Book &book, uint32_t kind)
{
    return shown(book.tables().kind.text(kind, kindField("label")));
}

QuickAnswer leadAnswer(const Book &book, const QuickLine &line, const QuickPlan &plan)
{
    if (plan.lead)
        return {.strong = companyOf(book, plan.lead),
                .weak = shown(book.leads().text(plan.lead, leadField("city"))),
                .grade = int(book.standing(plan.lead).grade) - int(Grade::A)};
    if (line.lead.empty())
        return {.strong = QuickStrip::tr("Which lead?"), .open = true};
    return plan.leads.empty()
               ? QuickAnswer{.strong = QuickStrip::tr("New lead “%1”?").arg(shown(line.lead)), .open = true}
               : QuickAnswer{
                     .strong =
                         QuickStrip::tr("Which of %1?").arg(QLocale().toString(qlonglong(plan.leads.size()))),
                     .weak = shown(line.lead),
                     .open = true};
}

QuickAnswer whatAnswer(const Book &book, const QuickLine &line, const QuickPlan &plan)
{
    if (!plan.activity)
        return {.strong = line.what ? kindLabel(book, book.kindNamed(line.what->key))
                                    : QuickStrip::tr("nothing yet")};
    const QString kind = kindLabel(book, plan.activity->kind);
    QuickAnswer answer{.strong = line.cameIn ? QuickStrip::tr("%1 in").arg(kind) : kind};
    if (plan.contact)
        answer.weak = shown(book.tables().contact.text(plan.contact, contactField("name")));
    if (plan.activity->on.isSet() && plan.activity->on != book.today())
        answer.weak = nearDayWords(plan.activity->on, book.today());
    return answer;
}

QuickAnswer outcomeAnswer(const QuickLine &line)
{
    return {.strong = line.outcome ? QCoreApplication::translate("quicklog", line.outcome->label)
                                   : QuickStrip::tr("none")};
}

QuickAnswer nextAnswer(const Book &book, const QuickLine &line, const QuickPlan &plan)
{
    if (!plan.next && line.due.isSet())
        return {.strong = nearDayWords(line.due, book.today())};
    if (!plan.next) {
        const Date stands = plan.lead ? book.standing(plan.lead).nextStepOn : Date{};
        return stands > book.today()
                   ? QuickAnswer{.strong =
                                     QuickStrip::tr("%1 stands").arg(nearDayWords(stands, book.today()))}
                   : QuickAnswer{.strong = QuickStrip::tr("none set")};
    }
    QStringList parts{kindLabel(book, plan.next->kind), nearDayWords(plan.next->due, book.today())};
    if (plan.next->time != unsetInt)
        parts << timeWords(plan.next->time);
    return {.strong = parts.join(QStringLiteral(", "))};
}

} // namespace

QuickStrip::QuickStrip(QWidget *parent)
    : QFrame(parent)
    , m_lead(new QuickField(tr("Lead"), "", 1, this))
    , m_what(new QuickField(tr("What happened"), "phone", 2, this))
    , m_outcome(new QuickField(tr("Outcome"), "", 3, this))
    , m_next(new QuickField(tr("Next step"), "calendar", 4, this))
    , m_save(makeButton(tr("Save"), ButtonKind::primary, "check", this))
    , m_says(makeLabel({}, TextRole::secondary, Tone::secondary, this))
    , m_warns(makeLabel({}, TextRole::secondary, Tone::risk, this))
    , m_hints(new QWidget(this))
{
    setAccessibleName(tr("Quick log"));
    auto *fields = new QHBoxLayout;
    fields->setSpacing(10);
    fields->addWidget(m_lead, 27);
    fields->addWidget(m_what, 15);
    fields->addWidget(m_outcome, 16);
    fields->addWidget(m_next, 37); // a kind, a day and a time
    fields->addWidget(m_save, 0, Qt::AlignBottom);
    m_save->setToolTip(tr("Enter. Ctrl+Enter saves and stays for another one."));
    auto *below = new QHBoxLayout;
    below->setSpacing(16);
    below->addWidget(m_says);
    below->addWidget(m_warns, 1);
    below->addWidget(m_hints);
    auto *hints = new QHBoxLayout(m_hints);
    hints->setContentsMargins({});
    hints->setSpacing(16);
    for (const auto &[key, does] :
         {std::pair(tr("Tab"), tr("fix a field")), std::pair(tr("Ctrl+Enter"), tr("save and log another"))}) {
        auto *hint = new QHBoxLayout;
        hint->setSpacing(6);
        hint->addWidget(new KeyCap(key, m_hints));
        hint->addWidget(makeLabel(does, TextRole::secondary, Tone::caption, m_hints));
        hints->addLayout(hint);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(10);
    column->addLayout(fields);
    column->addLayout(below);
}

void QuickStrip::present(const Book &book, const QuickLine &line, const QuickPlan &plan)
{
    m_lead->setAnswer(leadAnswer(book, line, plan));
    m_what->setAnswer(whatAnswer(book, line, plan));
    m_outcome->setAnswer(outcomeAnswer(line));
    m_next->setAnswer(nextAnswer(book, line, plan));
    m_save->setEnabled(plan.canSave());
    showConsequences(plan);
}

void QuickStrip::showConsequences(const QuickPlan &plan)
{
    m_says->setText(plan.question.isEmpty() ? plan.says.join(QStringLiteral("   ")) : plan.question);
    m_says->setVisible(!m_says->text().isEmpty());
    m_warns->setText(plan.warnings.join(QStringLiteral("   ")));
    setAccessibleDescription(m_says->text() + QLatin1Char(' ') + m_warns->text());
    fit();
}

// What a line would do comes before the keys, and its answers before a wide button.
void QuickStrip::fit()
{
    const auto &t = currentTheme();
    const int words = m_says->sizeHint().width() + m_warns->sizeHint().width();
    m_hints->setVisible(words + m_hints->sizeHint().width() + 2 * 16 <= width() - 2 * 24);
    m_save->setMinimumWidth(t.px(width() < t.px(1080) ? 100 : 150));
}

void QuickStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void QuickStrip::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), t.accentTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.accentTint2);
}

} // namespace ridealong
