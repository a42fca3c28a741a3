// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/overridespane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "lists/offer.h"
#include "session/gradehistory.h"
#include "shell/context.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "work/leads.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostRows = 100;

QString factsOf(const OverrideNow &given, const Session &session)
{
    const QString who = shown(overriddenBy(session, given.lead));
    QStringList facts = {endWords(given),
                         OverridesPane::tr("the model says %1").arg(QLatin1Char(letter(given.modelGrade)))};
    if (!who.isEmpty())
        facts << OverridesPane::tr("by %1").arg(who);
    return facts.join(QStringLiteral(" · "));
}

report::Table tableOf(const Session &session)
{
    using Holds = report::ColumnKind;
    const Book &book = session.book();
    report::Table table = makeListTable(OverridesPane::tr("Grades by the manager"),
                                        {{OverridesPane::tr("Company"), Holds::text},
                                         {OverridesPane::tr("Grade"), Holds::grade},
                                         {OverridesPane::tr("The model says"), Holds::grade},
                                         {OverridesPane::tr("Until"), Holds::date},
                                         {OverridesPane::tr("Reason"), Holds::text},
                                         {OverridesPane::tr("By"), Holds::text}});
    for (const OverrideNow &given : overrides(book))
        table.rows.push_back({listCell(companyOf(book, given.lead)),
                              {.text = {}, .value = given.grade, .grade = given.grade},
                              {.text = {}, .value = given.modelGrade, .grade = given.modelGrade},
                              listCell(dayWords(given.until), given.until),
                              listCell(shown(given.reason)),
                              listCell(shown(overriddenBy(session, given.lead)))});
    return table;
}

} // namespace

OverridesPane::OverridesPane(ShellContext &shell, QWidget *parent)
    : QWidget(parent)
    , m_shell(shell)
    , m_header(new SectionHeader(tr("Grades by the manager"), this))
    , m_column(new QVBoxLayout(this))
    , m_empty(makeEmptyState("target", tr("Every grade is the model’s"),
                             tr("Set a grade of your own from a lead’s menu."), this))
{
    offerList(*this, [this] { return tableOf(*m_shell.session); });
    setAccessibleName(tr("Grades by the manager"));
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(m_header);
    m_column->addWidget(makeHairline(Qt::Horizontal, this));
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
}

void OverridesPane::refresh()
{
    const std::vector<OverrideNow> all = overrides(m_shell.session->book());
    const auto held = std::ranges::count(all, false, &OverrideNow::lapsed);
    auto *rows = new QWidget(this);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (size_t i = 0; i < std::min(all.size(), mostRows); ++i) {
        column->addWidget(makeRow(all[i]));
        column->addWidget(makeHairline(Qt::Horizontal, rows));
    }
    if (m_rows)
        m_rows->deleteLater(); // a button of it may have brought us here
    m_rows = rows;
    m_column->insertWidget(2, rows);
    m_header->setCount(all.empty() ? QString() : QLocale().toString(qlonglong(held)));
    m_header->setCaption(all.size() > mostRows ? tr("The first %1 are shown.").arg(mostRows) : QString());
    m_empty->setVisible(all.empty());
}

QWidget *OverridesPane::makeRow(const OverrideNow &given)
{
    const uint32_t lead = given.lead;
    const QString company = companyOf(m_shell.session->book(), lead);
    auto *row = new QWidget(this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *name = new ElidedLabel(company, row);
    dress(*name, TextRole::name);
    auto *reason = new ElidedLabel(shown(given.reason), row);
    dress(*reason, TextRole::secondary, Tone::secondary);
    auto *facts = new ElidedLabel(factsOf(given, *m_shell.session), row);
    dress(*facts, TextRole::secondary, Tone::caption);
    for (QWidget *text : {name, reason, facts})
        texts->addWidget(text);
    auto *open = makeSmallButton(tr("Open"), ButtonKind::normal, nullptr, row);
    open->setAccessibleName(tr("Open %1").arg(company));
    auto *set =
        makeSmallButton(given.lapsed ? tr("Set again") : tr("Change"), ButtonKind::normal, nullptr, row);
    set->setAccessibleName(tr("Set the grade of %1").arg(company));
    auto *clear = makeSmallButton(tr("Take back"), ButtonKind::normal, nullptr, row);
    clear->setAccessibleName(tr("Take back the grade of %1").arg(company));
    clear->setVisible(!given.lapsed);
    connect(open, &QPushButton::clicked, this, [this, lead] { m_shell.goTo(QStringLiteral("leads"), lead); });
    connect(set, &QPushButton::clicked, this, [this, lead] { setGrade(m_shell, this, lead); });
    connect(clear, &QPushButton::clicked, this, [this, lead] { takeBack(lead); });
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(24, 8, 16, 8);
    across->setSpacing(12);
    across->addWidget(new GradeBadge(gradeIndex(given.lapsed ? given.modelGrade : given.grade), 20, row));
    across->addLayout(texts, 1);
    for (QPushButton *button : {open, set, clear})
        across->addWidget(button);
    return row;
}

void OverridesPane::takeBack(uint32_t lead)
{
    Session &session = *m_shell.session;
    ChangeSet changes = session.change();
    if (const Status done = overrideGrade(changes, session.book(), lead, Grade::none, {}, {}); !done)
        return m_shell.showError(done.error());
    commitWithUndo(m_shell, {Op::overrideGrade, companyOf(session.book(), lead), tr("the model’s")},
                   std::move(changes));
}

} // namespace ridealong
