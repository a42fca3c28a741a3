// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcespane.h"

#include "base/spoken.h"
#include "base/words.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "sources/sourcestable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

namespace ridealong {

namespace {

QWidget *makeEmpty(SourcesPane *pane, StateView *&empty)
{
    empty = makeEmptyState("funnel", SourcesPane::tr("No lead came in these months"),
                           SourcesPane::tr("Leads with a received date stand here by their source. Choose a "
                                           "longer period, or enter the costs."),
                           pane);
    QObject::connect(empty->addButton(SourcesPane::tr("Costs…")), &QPushButton::clicked, pane,
                     &SourcesPane::costsAsked);
    return empty;
}

} // namespace

SourcesPane::SourcesPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Which source pays?"), this))
    , m_set(new SegmentedControl(tr("Columns of the table"), {tr("Return"), tr("Quality")}, this))
    , m_suspects(new QCheckBox(tr("With leads we added ourselves"), this))
    , m_table(new SourcesTable(this))
    , m_warnings(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_meaning(makeLabel({}, TextRole::secondary, Tone::caption, m_foot))
{
    auto *margin = makeButton(tr("Change the margin"), ButtonKind::link, nullptr, m_foot);
    auto *costs = makeSmallButton(tr("Costs…"), ButtonKind::normal, nullptr, this);
    m_header->addWidget(m_set);
    m_header->addWidget(costs);
    m_warnings->setContentsMargins(24, 10, 16, 0);
    m_warnings->setSpacing(6);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(24, 8, 16, 12);
    foot->setSpacing(8);
    m_meaning->setWordWrap(true);
    foot->addWidget(m_meaning, 1);
    foot->addWidget(margin);
    foot->addWidget(m_suspects);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
    column->addWidget(makeEmpty(this, m_empty));
    column->addLayout(m_warnings);
    column->addWidget(m_foot);
    setFocusProxy(m_table);
    connect(m_set, &SegmentedControl::chosen, this,
            [this](int set) { m_table->setSet(set == 0 ? SourceSet::returns : SourceSet::quality); });
    connect(m_table, &SourcesTable::opened, this, &SourcesPane::opened);
    connect(m_table, &SourcesTable::sorted, this, &SourcesPane::showCaption);
    connect(m_suspects, &QCheckBox::toggled, this, &SourcesPane::suspectsAsked);
    connect(margin, &QPushButton::clicked, this, &SourcesPane::marginAsked);
    connect(costs, &QPushButton::clicked, this, &SourcesPane::costsAsked);
}

void SourcesPane::setFacts(const Book &book, SourceFacts facts)
{
    m_period = facts.options.period;
    m_currency = book.info().currency;
    m_suspects->setVisible(!facts.own.empty());
    const QSignalBlocker silent(m_suspects);
    m_suspects->setChecked(facts.options.suspects);
    const bool none = facts.rows.empty();
    m_table->setRows(book, std::move(facts));
    m_table->horizontalHeader()->setVisible(!none);
    m_empty->setVisible(none);
    m_meaning->setText(returnMeaning(book));
    showCaption();
    showWarnings(book);
}

void SourcesPane::showCaption()
{
    const QString by = titleOf(m_table->rows().sortColumn(), m_currency);
    m_header->setCaption(tr("%1, sorted by %2").arg(rangeWords(m_period), inSentence(by)));
}

void SourcesPane::showWarnings(const Book &book)
{
    while (auto *item = m_warnings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const SourceWarning &warning : sourceWarnings(book, m_table->rows().facts()))
        addWarning(warning);
}

void SourcesPane::addWarning(const SourceWarning &warning)
{
    auto *line = new QWidget(this);
    auto *text = makeLabel(warning.text, TextRole::body, Tone::risk, line);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(makeIconLabel("triangle-alert", 14, Tone::risk, line), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    m_warnings->addWidget(line);
}

} // namespace ridealong
