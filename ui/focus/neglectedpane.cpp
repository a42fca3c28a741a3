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
#include <QLocale>
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
    , m_header(new SectionHeader(tr("Neglected"), this, 20))
    , m_choice(new SegmentedControl(tr("Neglected"), {tr("A’s"), tr("B’s")}, this))
    , m_table(new FittedTable(tr("Neglected"),
                              {{{}, 42},
                               {tr("Company")},
                               {tr("Untouched"), 58, true},
                               {tr("Value"), 58 + moneyRoom(), true},
                               {tr("Rep"), 32},
                               {tr("City"), 86, true}},
                              this))
    , m_empty(makeEmptyState("target", tr("None is neglected"), tr("Each one was touched in time."), this))
    , m_more(makeButton(tr("Show them all"), ButtonKind::link, nullptr, this))
    , m_whose(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_hand(makeButton({}, ButtonKind::link, nullptr, this))
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
    more->addWidget(m_whose);
    more->addWidget(m_hand);
    more->addStretch(1);
    more->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addLayout(more);
    column->addWidget(m_empty);
    connect(m_table, &FittedTable::rowOpened, this, [this](int row) { Q_EMIT opened(m_leads[size_t(row)]); });
    m_header->addWidget(m_choice);
    connect(m_choice, &SegmentedControl::chosen, this, &NeglectedPane::showGrade);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT allAsked(grade()); });
    connect(m_hand, &QPushButton::clicked, this, [this] {
        Q_EMIT handOverAsked(handOverOf(*m_book, m_facts.neglected[size_t(m_choice->current())]));
    });
}

void NeglectedPane::resizeEvent(QResizeEvent *event)
{
    m_table->setColumnHidden(cityColumn, width() < 420); // the company needs the room
    QWidget::resizeEvent(event);
}

Grade NeglectedPane::grade() const
{
    return m_choice->current() == 0 ? Grade::A : Grade::B;
}

void NeglectedPane::setLeads(const Book &book, const FocusFacts &facts)
{
    m_book = &book;
    m_facts = facts;
    showGrade();
}

void NeglectedPane::showGrade()
{
    const Book &book = *m_book;
    const std::vector<uint32_t> &all = m_facts.neglected[grade() == Grade::B];
    const auto count = std::min(all.size(), shownLeads);
    m_leads.assign(all.begin(), all.begin() + std::ptrdiff_t(count));
    m_table->clearRows();
    for (const uint32_t lead : m_leads) {
        const QString company = companyOf(book, lead);
        const QString days = daysText(book, lead);
        const uint32_t owner = book.leads()[lead].owner.number;
        const QString city = shown(book.leads().text(lead, leadField("city")));
        const Date touched = book.standing(lead).lastTouchOn;
        const Money value = book.leads()[lead].value;
        const QList<QStandardItem *> cells{makeCell({}, GradeRole, int(grade()) - 1),
                                           makeCell(company),
                                           makeCell(days, LateRole, true),
                                           makeCell(moneyWords(value, book.info().currency)),
                                           makeCell({}, InitialsRole, shown(book.initials(owner))),
                                           makeCell(city)};
        cells[gradeColumn]->setData(rawOf(grade()), RawRole);
        if (touched.isSet())
            cells[daysColumn]->setData(rawOf(int64_t(daysBetween(touched, book.today()))), RawRole);
        cells[valueColumn]->setData(rawOf(value), RawRole);
        cells[ownerColumn]->setData(rawOf(std::string(book.personName(owner))), RawRole);
        m_table->addRow(cells, tr("%1, untouched %2, %3").arg(company, days, shown(book.personName(owner))));
    }
    m_header->setCount(QLocale().toString(qulonglong(all.size())));
    m_header->setCaption(m_leads.empty() ? QString() : neglectedSentence(book, m_facts, grade()));
    m_table->setVisible(!m_leads.empty());
    m_more->setVisible(all.size() > shownLeads);
    m_empty->setVisible(m_leads.empty());
    const HandOver over = handOverOf(book, all);
    m_whose->setVisible(over.from);
    m_hand->setVisible(over.to && m_mayHand);
    if (over.from)
        m_whose->setText(tr("%1 of the %2 are %3.")
                             .arg(QLocale().toString(qlonglong(over.count)))
                             .arg(QLocale().toString(qlonglong(all.size())))
                             .arg(possessive(firstNameOf(book, over.from))));
    if (over.to)
        m_hand->setText(tr("Hand some to %1").arg(firstNameOf(book, over.to)));
}

} // namespace ridealong
