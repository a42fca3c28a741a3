// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/neglectedpane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHeaderView>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr size_t shownLeads = 12;

enum Column { gradeColumn, companyColumn, daysColumn, valueColumn, ownerColumn, cityColumn };

QString daysText(const Book &book, uint32_t lead)
{
    const Date touched = book.standing(lead).lastTouchOn;
    return touched.isSet() ? NeglectedPane::tr("%1 d").arg(daysBetween(touched, book.today()))
                           : NeglectedPane::tr("never");
}

} // namespace

NeglectedPane::NeglectedPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Neglected A’s"), this, 20))
    , m_table(new FittedTable(tr("Neglected A’s"),
                              {{{}, 42},
                               {tr("Company")},
                               {tr("Untouched"), 58, true},
                               {tr("Value"), 58 + moneyRoom(), true},
                               {tr("Rep"), 32},
                               {tr("City"), 86, true}},
                              this))
    , m_empty(makeEmptyState("target", tr("No A is neglected"), tr("Each one was touched in time."), this))
    , m_more(makeButton(tr("Show them all"), ButtonKind::link, nullptr, this))
{
    explain(*m_header, "neglected_a");
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegateForColumn(gradeColumn, new GradeDelegate(m_table, 16));
    m_table->setItemDelegateForColumn(companyColumn, new TableDelegate(m_table, TextRole::name));
    m_table->setItemDelegateForColumn(daysColumn, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(valueColumn, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(ownerColumn, new AvatarDelegate(m_table));
    m_table->setItemDelegateForColumn(cityColumn,
                                      new TableDelegate(m_table, TextRole::secondary, Tone::caption));
    auto *more = new QHBoxLayout;
    more->setContentsMargins(20, 10, 16, 10);
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addLayout(more);
    column->addWidget(m_empty);
    connect(m_table, &FittedTable::rowOpened, this, [this](int row) { Q_EMIT opened(m_leads[size_t(row)]); });
    connect(static_cast<QPushButton *>(m_more), &QPushButton::clicked, this, &NeglectedPane::allAsked);
}

void NeglectedPane::resizeEvent(QResizeEvent *event)
{
    m_table->setColumnHidden(cityColumn, width() < 420); // the company needs the room
    QWidget::resizeEvent(event);
}

void NeglectedPane::setLeads(const Book &book, const FocusFacts &facts)
{
    const auto count = std::min(facts.neglected.size(), shownLeads);
    m_leads.assign(facts.neglected.begin(), facts.neglected.begin() + std::ptrdiff_t(count));
    m_table->clearRows();
    for (const uint32_t lead : m_leads) {
        const QString company = companyOf(book, lead);
        const QString days = daysText(book, lead);
        const uint32_t owner = book.leads()[lead].owner.number;
        const QString city = shown(book.leads().text(lead, leadField("city")));
        m_table->addRow({makeCell({}, GradeRole, 0), makeCell(company), makeCell(days, LateRole, true),
                         makeCell(moneyWords(book.leads()[lead].value, book.info().currency)),
                         makeCell({}, InitialsRole, shown(book.initials(owner))), makeCell(city)},
                        tr("%1, untouched %2, %3").arg(company, days, shown(book.personName(owner))));
    }
    m_header->setCount(QLocale().toString(qulonglong(facts.neglected.size())));
    m_header->setCaption(m_leads.empty() ? QString() : neglectedSentence(book, facts));
    m_table->setVisible(!m_leads.empty());
    m_more->setVisible(facts.neglected.size() > shownLeads);
    m_empty->setVisible(m_leads.empty());
}

} // namespace ridealong
