// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/leadspage.h"

#include "base/words.h"
#include "leads/bulkbar.h"
#include "leads/celleditor.h"
#include "leads/filterbar.h"
#include "leads/leadactions.h"
#include "leads/leadpane.h"
#include "leads/leadtable.h"
#include "lists/tablemenu.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/tabs.h"
#include "shell/widgets/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

namespace ridealong {

namespace {

bool hasPage(const char *key)
{
    return std::ranges::any_of(pages(),
                               [&](const PageInfo &info) { return std::string_view(info.key) == key; });
}

QString figure(int number)
{
    return QLocale().toString(number);
}

void addKey(QWidget &owner, const char *keys, Qt::ShortcutContext context, std::function<void()> run)
{
    auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), &owner);
    shortcut->setContext(context);
    QObject::connect(shortcut, &QShortcut::activated, &owner, std::move(run));
}

} // namespace

LeadsPage::LeadsPage(ShellContext &shell, QWidget *parent)
    : Page(shell, parent)
    , m_model(new LeadListModel(*shell.session, this))
    , m_table(new LeadTable(*m_model, QStringLiteral("leads"), this))
    , m_pane(new LeadPane(shell, this))
{
    auto *lower = new QHBoxLayout;
    lower->setSpacing(0);
    lower->addWidget(makeList(), 1);
    lower->addWidget(m_pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeTabs());
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(lower, 1);
    m_table->setAccessibleName(tr("Leads"));
    setFocusProxy(m_table);
    for (QTimer *timer : {&m_later, &m_paneLater})
        timer->setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &LeadsPage::renewCounts);
    connect(&m_paneLater, &QTimer::timeout, this, [this] { m_pane->setLead(m_table->currentLead()); });
    connect(shell.session, &Session::changed, this, [this] {
        if (isVisible())
            m_later.start(0);
    });
    m_cell = new CellEditor(shell, *m_table);
    addKeys();
    addCommands();
    renewViews();
    ask();
    m_model->prepareSort("company");
    m_model->prepareSearch();
}

QWidget *LeadsPage::makeHeader()
{
    m_header = new PageHeader(tr("Leads"), this);
    if (hasPage("import")) {
        auto *import = makeButton(tr("Import CSV"), ButtonKind::normal, "download", m_header);
        connect(import, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("import"), {}); });
        m_header->addWidget(import);
    }
    auto *add = makeButton(tr("New lead"), ButtonKind::primary, "plus", m_header);
    connect(add, &QPushButton::clicked, this, &LeadsPage::add);
    m_header->addWidget(add);
    return m_header;
}

QWidget *LeadsPage::makeTabs()
{
    auto *bar = new QWidget(this);
    m_tabs = new CountTabs(bar);
    m_tabs->setObjectName(QStringLiteral("views"));
    m_tabs->setAccessibleName(tr("Views"));
    auto *save = makeButton(tr("Save view"), ButtonKind::quiet, "plus", bar);
    connect(save, &QPushButton::clicked, this, &LeadsPage::saveView);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24 - CountTabs::inset, 0, 16, 0);
    row->setSpacing(0);
    row->addWidget(m_tabs);
    row->addWidget(save);
    row->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, &LeadsPage::showView);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &LeadsPage::offerViewMenu);
    return bar;
}

QWidget *LeadsPage::makeList()
{
    auto *list = new QWidget(this);
    m_bar = new FilterBar(*shell().session, list);
    m_bulk = new BulkBar(shell(), list);
    m_bulk->hide();
    auto *columns = makeSmallButton(tr("Columns"), ButtonKind::normal, "columns-3-cog", m_bar);
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    m_bar->addRight(columns);
    m_stack = new QStackedWidget(list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_bulk);
    column->addWidget(makeHairline(Qt::Horizontal, list));
    column->addWidget(m_stack, 1);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnMenu(*menu);
    });
    connectList();
    return list;
}

void LeadsPage::connectList()
{
    connect(m_bar, &FilterBar::changed, this, &LeadsPage::ask);
    connect(m_bulk, &BulkBar::cleared, this, [this] { m_table->setCurrentLead(m_table->currentLead()); });
    connect(m_model, &LeadListModel::counted, this, &LeadsPage::say);
    connect(m_table, &LeadTable::currentLeadChanged, this, [this] { m_paneLater.start(0); });
    connect(m_table, &LeadTable::selectionCounted, this, &LeadsPage::showSelection);
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this] { editLead(shell(), this, m_table->currentLead()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LeadsPage::offerLeadMenu);
}

void LeadsPage::offerLeadMenu(QPoint at)
{
    const uint32_t lead = m_table->currentLead();
    if (!lead)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillLeadMenu(*menu, shell(), this, lead);
    menu->addSeparator();
    addTableActions(*menu, *m_table);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

QWidget *LeadsPage::makeEmpty()
{
    m_empty =
        makeEmptyState("leads", tr("No lead matches"), tr("Clear the filters to see them again."), this);
    m_import = m_empty->addButton(tr("Import a list"));
    connect(m_import, &QPushButton::clicked, this, [this] { shell().goTo(QStringLiteral("import"), {}); });
    m_clear = m_empty->addButton(tr("Clear filters"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_bar->clear();
    });
    return m_empty;
}

void LeadsPage::addKeys()
{
    const auto current = [this](auto verb) {
        return [this, verb] { verb(shell(), this, m_table->currentLead()); };
    };
    addKey(*this, "/", Qt::WidgetWithChildrenShortcut, [this] { m_bar->field()->setFocus(); });
    addKey(*this, "L", Qt::WidgetWithChildrenShortcut, current(logCall));
    addKey(*this, "S", Qt::WidgetWithChildrenShortcut, current(setNextStep));
    addKey(*this, "D", Qt::WidgetWithChildrenShortcut, current(finishNextStep));
    addKey(*this, "R", Qt::WidgetWithChildrenShortcut,
           [this] { askForOwner(shell(), this, m_table->selectedLeads()); });
    addKey(*m_table, "F2", Qt::WidgetShortcut, [this] { editCell(); });
    addKey(*m_table, "O", Qt::WidgetShortcut,
           [this] { m_table->sortBy(m_table->currentIndex().column(), false); });
    addKey(*m_table, "Shift+O", Qt::WidgetShortcut,
           [this] { m_table->sortBy(m_table->currentIndex().column(), true); });
    addKey(*m_table, "Space", Qt::WidgetShortcut, [this] { togglePane(); });
    addKey(*m_table, "Escape", Qt::WidgetShortcut,
           [this] { m_table->setCurrentLead(m_table->currentLead()); });
    addKey(*m_table, "Return", Qt::WidgetShortcut, current(editLead));
    addKey(*m_table, "Delete", Qt::WidgetShortcut, [this] {
        if (const auto leads = m_table->selectedLeads(); !leads.empty())
            removeLeads(shell(), leads);
    });
    addKey(*m_bar->field(), "Escape", Qt::WidgetShortcut, [this] { m_table->setFocus(); });
    connect(m_bar->field(), &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
}

void LeadsPage::refresh()
{
    m_bar->setFilter(*shell().filter);
    renewViews();
    renewCounts();
}

void LeadsPage::renewCounts()
{
    m_later.stop(); // once is enough
    const Book &book = shell().session->book();
    renewViews();
    for (size_t i = 0; i < m_views.size(); ++i)
        m_tabs->setCount(int(i), figure(countOf(book, m_views[i])));
    m_header->setAnswer(answerOf(book));
    m_pane->setLead(m_table->currentLead());
    say();
}

void LeadsPage::ask()
{
    const int at = m_tabs->currentIndex();
    if (at < 0 || size_t(at) >= m_views.size())
        return;
    *shell().filter = m_bar->filter();
    LeadQuery query = m_model->query();
    query.filter = filterOf(m_views[size_t(at)].filter, m_bar->parts());
    query.text = m_bar->text().toStdString();
    if (query.sort.empty())
        query.sort = {{"score", true}};
    if (const Status asked = m_model->setQuery(std::move(query)); !asked)
        shell().showError(asked.error());
}

void LeadsPage::say()
{
    const int rows = m_model->rowCount();
    const int at = m_tabs->currentIndex();
    const QString all = at >= 0 ? m_tabs->tabData(at).toString() : QString();
    m_bar->setCount(m_bar->isClear() || all.isEmpty() ? figure(rows)
                                                      : tr("%1 of %2, filtered").arg(figure(rows), all));
    m_stack->setCurrentIndex(rows > 0 ? 0 : 1);
    const bool noLeads = shell().session->book().leads().end() <= 1;
    m_clear->setVisible(!noLeads);
    m_import->setVisible(noLeads);
    m_empty->setTexts(noLeads ? tr("No leads yet") : tr("No lead matches"),
                      noLeads ? tr("Add the first one with Ctrl+N.") : tr("Clear the filters."));
    Q_EMIT statusChanged();
}

void LeadsPage::showSelection()
{
    auto leads = m_table->selectedLeads();
    const bool several = leads.size() > 1;
    m_bulk->setVisible(several);
    m_bar->setVisible(!several);
    if (several)
        m_bulk->setLeads(std::move(leads));
    Q_EMIT statusChanged();
}

void LeadsPage::open(const QVariant &argument)
{
    if (argument.typeId() == QMetaType::QString) {
        m_tabs->setCurrentIndex(0);
        return m_bar->setParts(partsOf(argument.toString()));
    }
    const uint32_t lead = argument.toUInt();
    if (m_model->rowOf(lead) < 0) {
        m_tabs->setCurrentIndex(0);
        m_bar->clear();
    }
    if (m_model->rowOf(lead) < 0) // closed
        m_tabs->setCurrentIndex(m_tabs->count() > 5 ? 5 : 0);
    m_table->setCurrentLead(lead);
}

void LeadsPage::add()
{
    newLead(shell(), this, [this](uint32_t lead) { open(lead); });
}

void LeadsPage::togglePane()
{
    m_paneWish = m_pane->isHidden() ? 1 : 0;
    fitPane();
}

void LeadsPage::fitPane()
{
    const bool room = width() >= currentTheme().px(paneFrom);
    m_pane->setVisible(m_paneWish < 0 ? room : m_paneWish == 1);
}

void LeadsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitPane();
}

QString LeadsPage::statusFact() const
{
    const auto selected = m_table->selectedLeads().size();
    return tr("%1 of %2 selected").arg(figure(int(selected)), figure(m_model->rowCount()));
}

QList<KeyHint> LeadsPage::keys() const
{
    return {{tr("J / K"), tr("Next, previous")},
            {tr("Enter"), tr("Edit")},
            {tr("F2"), tr("Edit the cell")},
            {tr("L"), tr("Log a call")},
            {tr("S"), tr("Next step")},
            {tr("/"), tr("Filter")},
            {tr("Space"), tr("Details")},
            {tr("D"), tr("Step done")},
            {tr("R"), tr("Give to")},
            {tr("O"), tr("Sort by the column")},
            {tr("Shift+O"), tr("And then by it")},
            {tr("Ctrl+Z"), tr("Undo")}};
}

Page *makeLeadsPage(ShellContext &shell, QWidget *parent)
{
    return new LeadsPage(shell, parent);
}

} // namespace ridealong
