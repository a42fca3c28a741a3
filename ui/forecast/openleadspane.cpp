// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/openleadspane.h"

#include "base/words.h"
#include "book/leadname.h"
#include "forecast/bulletdelegate.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "leads/valuecell.h"
#include "lists/tablemenu.h"
#include "shell/theme.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/tabs.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

enum Column {
    checkColumn,
    gradeColumn,
    companyColumn,
    whatColumn,
    categoryColumn,
    ownerColumn,
    amountColumn
};

std::vector<FittedColumn> columns()
{
    return {{{}, 44},
            {{}, 32},
            {OpenLeadsPane::tr("Company")},
            {OpenLeadsPane::tr("Stage"), 84},
            {OpenLeadsPane::tr("Category"), 74},
            {OpenLeadsPane::tr("Rep"), 36},
            {OpenLeadsPane::tr("Value"), 68 + moneyRoom(), true}};
}

// In the order of OpenList.
QStringList titles()
{
    return {OpenLeadsPane::tr("If these close, the forecast grows"),
            OpenLeadsPane::tr("What the forecast counts"), OpenLeadsPane::tr("Put off again and again"),
            OpenLeadsPane::tr("Older than any that ever closed"), OpenLeadsPane::tr("Without a day to come")};
}

QStringList nothing()
{
    return {OpenLeadsPane::tr("No open lead with a value is expected to close in this time."),
            OpenLeadsPane::tr("No open lead is expected to close in this time."),
            OpenLeadsPane::tr("No expected close of an open lead was put off."),
            OpenLeadsPane::tr("None is older than the oldest that closed."),
            OpenLeadsPane::tr("Each open lead with a value has an expected close to come.")};
}

} // namespace

OpenLeadsPane::OpenLeadsPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader({}, this, 20))
    , m_tabs(new CountTabs(this))
    , m_leaveOut(new QCheckBox(tr("Leave them out of the forecast"), this))
    , m_table(new FittedTable(tr("Open leads"), columns(), this))
    , m_words(makeLabel({}, TextRole::body, Tone::caption, this))
    , m_more(makeButton(tr("Show them all"), ButtonKind::link, nullptr, this))
{
    m_tabs->setAccessibleName(tr("Which open leads"));
    for (const QString &tab : {tr("Growth"), tr("Counted"), tr("Slipped"), tr("Too old"), tr("No date")})
        m_tabs->add(tab);
    dressTable();
    m_words->setWordWrap(true);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(20, 4, 16, 4);
    more->addWidget(m_leaveOut);
    more->addStretch(1);
    more->addWidget(m_more);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(20 - CountTabs::inset, 0, 16, 0);
    tabs->addWidget(m_tabs);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(20, 8, 16, 8);
    words->addWidget(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(tabs);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addLayout(more);
    column->addLayout(words);
    connect(m_tabs, &QTabBar::currentChanged, this, &OpenLeadsPane::listChanged);
    connect(m_leaveOut, &QCheckBox::clicked, this, &OpenLeadsPane::leaveOutOldAsked);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT allOpened(m_leads.all); });
}

void OpenLeadsPane::dressTable()
{
    m_table->horizontalHeader()->hide();
    m_table->openOnDoubleClick();
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setItemDelegateForColumn(checkColumn, new CheckDelegate(m_table));
    m_table->setItemDelegateForColumn(gradeColumn, new GradeDelegate(m_table, 16));
    m_table->setItemDelegateForColumn(companyColumn, new TableDelegate(m_table, TextRole::name));
    m_table->setItemDelegateForColumn(whatColumn,
                                      new TableDelegate(m_table, TextRole::body, Tone::secondary));
    m_table->setItemDelegateForColumn(categoryColumn,
                                      new TableDelegate(m_table, TextRole::secondary, Tone::caption));
    m_table->setItemDelegateForColumn(ownerColumn, new AvatarDelegate(m_table));
    m_table->setItemDelegateForColumn(amountColumn, new NumberDelegate(m_table));
    connect(m_table, &FittedTable::rowOpened, this,
            [this](int row) { Q_EMIT opened(m_leads.rows[size_t(row)].lead); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == checkColumn)
            Q_EMIT slipToggled({m_leads.rows[size_t(index.row())].lead});
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &OpenLeadsPane::offerMenu);
}

OpenList OpenLeadsPane::list() const
{
    return OpenList(std::max(0, m_tabs->currentIndex()));
}

void OpenLeadsPane::setList(OpenList list)
{
    m_tabs->setCurrentIndex(int(list));
}

void OpenLeadsPane::setCounts(const std::array<int, openLists> &counts)
{
    for (int i = 2; i < openLists; ++i)
        m_tabs->setCount(i, QLocale().toString(counts[size_t(i)]));
}

void OpenLeadsPane::setLeavesOutOld(bool out)
{
    m_leaveOut->setChecked(out);
}

void OpenLeadsPane::setLeads(const Book &book, const OpenLeads &leads)
{
    const QModelIndex current = m_table->currentIndex();
    std::vector<uint32_t> kept = chosen();
    m_book = &book;
    m_leads = leads;
    m_table->clearRows();
    for (const OpenLead &lead : m_leads.rows)
        addRow(book, lead);
    if (current.isValid() && m_table->model()->rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(
            std::min(current.row(), m_table->model()->rowCount() - 1), current.column()));
    if (kept.size() > 1)
        for (int row = 0; row < int(m_leads.rows.size()); ++row)
            if (std::ranges::find(kept, m_leads.rows[size_t(row)].lead) != kept.end())
                m_table->selectionModel()->select(m_table->model()->index(row, 0),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const bool checks = list() == OpenList::counted;
    m_table->setColumnHidden(checkColumn, !checks);
    m_table->horizontalHeader()->resizeSection(gradeColumn, currentTheme().px(checks ? 32 : 48));
    m_table->setVisible(!m_leads.rows.empty());
    m_leaveOut->setVisible(list() == OpenList::tooOld);
    m_more->setVisible(m_leads.all.size() > m_leads.rows.size());
    showWords();
    showChecks();
}

void OpenLeadsPane::showWords()
{
    m_header->setTitle(titles()[int(list())]);
    const QString amount = m_book ? moneyOf(*m_book, m_leads.value) : QString();
    const QString count = QLocale().toString(qulonglong(m_leads.all.size()));
    const QString captions[] = {tr("%1 in all").arg(amount), tr("%1 weighted").arg(amount),
                                tr("worth %1").arg(amount), tr("%1 weighted").arg(amount),
                                tr("%1 leads, worth %2").arg(count, amount)};
    m_header->setCaption(m_leads.all.empty() ? QString() : captions[size_t(list())]);
    m_words->setVisible(m_leads.all.empty());
    m_words->setText(nothing()[int(list())]);
}

void OpenLeadsPane::addRow(const Book &book, const OpenLead &lead)
{
    const QString company = companyOf(book, lead.lead), category = categoryOf(book, lead.lead);
    const uint32_t owner = book.leads()[lead.lead].owner.number;
    const int grade = gradeIndex(book.standing(lead.lead).grade);
    auto *amount = makeCell(lead.amount, lead.money);
    amount->setToolTip(lead.more);
    auto *gradeCell = makeCell({}, GradeRole, grade);
    gradeCell->setData(rawOf(book.standing(lead.lead).grade), RawRole);
    auto *rep = makeCell({}, InitialsRole, shown(book.initials(owner)));
    rep->setToolTip(shown(book.personName(owner)));
    m_table->addRow(
        {makeCell(), gradeCell, makeCell(company), makeCell(lead.what), makeCell(category), rep, amount},
        tr("%1, %2, %3, %4, category %5")
            .arg(company, lead.what, shown(book.personName(owner)), lead.amount,
                 category.isEmpty() ? tr("none") : category));
}

void OpenLeadsPane::setSlipping(const std::vector<uint32_t> &slipping)
{
    m_slipping = {slipping.begin(), slipping.end()};
    showChecks();
}

void OpenLeadsPane::showChecks()
{
    auto *model = m_table->model();
    for (int row = 0; row < int(m_leads.rows.size()); ++row) {
        const bool slips = m_slipping.contains(m_leads.rows[size_t(row)].lead);
        const QModelIndex cell = model->index(row, checkColumn);
        model->setData(cell, slips ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        model->setData(cell, slips ? tr("What if: it closes later") : tr("What if it closed later?"),
                       Qt::ToolTipRole);
    }
}

std::vector<uint32_t> OpenLeadsPane::chosen() const
{
    std::vector<uint32_t> leads;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (size_t(index.row()) < m_leads.rows.size())
            leads.push_back(m_leads.rows[size_t(index.row())].lead);
    if (leads.empty() && m_table->currentIndex().isValid() &&
        size_t(m_table->currentIndex().row()) < m_leads.rows.size())
        leads.push_back(m_leads.rows[size_t(m_table->currentIndex().row())].lead);
    return leads;
}

void OpenLeadsPane::fillCategories(QMenu &menu)
{
    const std::vector<uint32_t> leads = chosen();
    for (const Category &category : categories)
        connect(menu.addAction(labelOf(category)), &QAction::triggered, this,
                [this, leads, &category] { Q_EMIT categoryAsked(leads, category.key); });
    connect(menu.addAction(tr("No category")), &QAction::triggered, this,
            [this, leads] { Q_EMIT categoryAsked(leads, ""); });
}

// The keys of the page work at once: on the first lead, where none was chosen yet.
void OpenLeadsPane::chooseAny()
{
    if (!chosen().empty() || m_leads.rows.empty())
        return;
    m_table->setCurrentIndex(m_table->model()->index(0, companyColumn));
    m_table->setFocus();
}

void OpenLeadsPane::askCategory()
{
    chooseAny();
    if (chosen().empty() || !m_mayWrite)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Category"));
    fillCategories(*menu);
    menu->setActiveAction(menu->actions().constFirst());
    const QRect cell = m_table->visualRect(m_table->currentIndex().siblingAtColumn(companyColumn));
    menu->popup(m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

void OpenLeadsPane::toggleSlip()
{
    chooseAny();
    if (const std::vector<uint32_t> leads = chosen(); !leads.empty())
        Q_EMIT slipToggled(leads);
}

void OpenLeadsPane::offerMenu(QPoint at)
{
    const std::vector<uint32_t> leads = chosen();
    if (leads.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Open the lead")), &QAction::triggered, this,
            [this, lead = leads.front()] { Q_EMIT opened(lead); });
    if (m_mayWrite)
        fillCategories(*menu->addMenu(tr("Category")));
    connect(menu->addAction(tr("What if it closed later?")), &QAction::triggered, this,
            [this, leads] { Q_EMIT slipToggled(leads); });
    addTableActions(*menu, *m_table);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace ridealong
