// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/forecastlower.h"

#include "handoffs/handoffbars.h"
#include "handoffs/handofffacts.h"
#include "measure/offers.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "sources/sourcefacts.h"
#include "sources/sourcestable.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int daysShown = 90, monthsShown = 3, sourcesShown = 6;

} // namespace

SourcesBelow::SourcesBelow(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Sources"), this))
    , m_answer(makeLabel({}, TextRole::secondary, Tone::secondary, this))
    , m_table(new SourcesTable(this))
    , m_meaning(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    m_header->setCaption(tr("%1 months").arg(monthsShown));
    m_answer->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_table->setAccessibleName(tr("Sources of the last %1 months").arg(monthsShown));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    const auto inset = [column](QWidget *widget, int above, int below) {
        auto *line = new QVBoxLayout;
        line->setContentsMargins(24, above, 16, below);
        line->addWidget(widget);
        column->addLayout(line);
    };
    inset(m_answer, 0, 8);
    column->addWidget(m_table);
    inset(m_meaning, 8, 10);
    column->addStretch(1);
    m_table->hide(); // until there is something in it
    connect(m_table, &SourcesTable::opened, this, &SourcesBelow::opened);
}

void SourcesBelow::setBook(const Book &book)
{
    const SourceFacts facts =
        sourceFacts(book, {.period = wholeMonths(book.today(), monthsShown), .suspects = true});
    m_answer->setText(sourcesAnswer(book, facts));
    m_meaning->setText(returnMeaning(book));
    m_table->setRows(book, facts, sourcesShown);
    m_table->setVisible(!facts.rows.empty());
}

HandoffsBelow::HandoffsBelow(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Marketing hand-offs"), this, 20))
    , m_answer(makeSmallButton({}, ButtonKind::normal, nullptr, this))
    , m_bar(new OutcomeBar(this))
    , m_counts(makeLabel({}, TextRole::body, Tone::primary, this))
    , m_why(makeLabel(tr("Why rejected"), TextRole::strong, Tone::secondary, this))
    , m_reasons(new ReasonBars(this))
{
    m_header->addWidget(m_answer);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 4, 16, 12);
    inner->setSpacing(8);
    inner->addWidget(m_bar);
    inner->addWidget(m_counts);
    inner->addWidget(m_why);
    inner->addWidget(m_reasons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inner);
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_answer, m_bar, m_why, m_reasons})
        part->hide(); // until there is something in it
    connect(m_answer, &QPushButton::clicked, this, &HandoffsBelow::answerAsked);
}

void HandoffsBelow::setBook(const Book &book, Instant now)
{
    const HandoffFacts facts = handoffFacts(book, momentOf(now), daysShown);
    m_answer->setText(tr("Answer %1").arg(QLocale().toString(qulonglong(facts.waiting.size()))));
    m_answer->setVisible(!facts.waiting.empty());
    m_bar->setRow(facts.all);
    m_bar->setVisible(facts.all.offered > 0);
    m_counts->setText(facts.all.offered ? outcomeWords(facts.all)
                                        : tr("None was given to a rep in %1 days.").arg(daysShown));
    m_reasons->setRow(facts.all);
    m_reasons->setVisible(facts.all.rejected > 0);
    m_why->setVisible(facts.all.rejected > 0);
}

} // namespace ridealong
