// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/nearbytable.h"

#include "base/words.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/spoken.h"
#include "leads/valuecell.h"
#include "lists/tablemenu.h"
#include "rides/ridewords.h"
#include "shell/icons.h"
#include "shell/widgets/headers.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ridealong {

namespace {

enum Column { grade, company, waiting, value, detour, plus };

class PlusDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &) const override
    {
        const Theme &t = currentTheme();
        const int side = 24;
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        paintPanel(painter, box, 6, t.panel, t.buttonLine);
        paintIcon(painter, box.adjusted(5, 5, -5, -5), "plus", t.t2);
    }
};

QString waitingWords(const StopSuggestion &lead)
{
    return lead.daysWaiting == unsetInt || lead.daysWaiting <= 0
               ? QString()
               : NearbyTable::tr("%1 d").arg(lead.daysWaiting);
}

QString detourWords(const StopSuggestion &lead)
{
    return lead.detour.minutes == unsetInt ? NearbyTable::tr("not known")
                                           : NearbyTable::tr("+%1 min").arg(lead.detour.minutes);
}

QString reasonsOf(const StopSuggestion &lead)
{
    QStringList all;
    for (const QString &reason : lead.reasons)
        all << reason;
    return all.join(QStringLiteral(", "));
}

} // namespace

NearbyTable::NearbyTable(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader({}, this, 0))
    , m_table(new FittedTable(tr("Leads near this route"),
                              {{.title = {}, .width = 42},
                               {.title = tr("Lead")},
                               {.title = tr("Waits"), .width = 54, .right = true},
                               {.title = tr("Value"), .width = 58 + moneyRoom(), .right = true},
                               {.title = tr("Detour"), .width = 78, .right = true},
                               {.title = {}, .width = 46}},
                              this))
{
    m_header->setCaption(tr("detour from the route"));
    m_header->layout()->setContentsMargins(0, 0, 0, 0);
    m_table->horizontalHeader()->hide();
    m_table->openOnDoubleClick();
    m_table->setItemDelegate(new TableDelegate(m_table, TextRole::name));
    m_table->setItemDelegateForColumn(grade, new GradeDelegate(m_table, 16));
    m_table->setItemDelegateForColumn(waiting, new NumberDelegate(m_table, Tone::secondary));
    m_table->setItemDelegateForColumn(value, new NumberDelegate(m_table, Tone::secondary));
    m_table->setItemDelegateForColumn(detour, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(plus, new PlusDelegate(m_table));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_table);
    connect(m_table, &FittedTable::rowOpened, this, &NearbyTable::add);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == plus)
            add(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosenChanged();
    });
}

void NearbyTable::add(int row)
{
    if (!m_readOnly && row >= 0 && size_t(row) < m_leads.size()) {
        const StopSuggestion lead = m_leads[size_t(row)]; // the list is made anew meanwhile
        Q_EMIT addAsked(lead);
    }
}

uint32_t NearbyTable::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || size_t(row) >= m_leads.size() ? 0 : m_leads[size_t(row)].lead;
}

void NearbyTable::choose(uint32_t lead)
{
    for (size_t i = 0; i < m_leads.size(); ++i)
        if (m_leads[i].lead == lead)
            m_table->setCurrentIndex(m_table->model()->index(int(i), company));
}

void NearbyTable::setLeads(const Book &book, uint32_t rep, std::vector<StopSuggestion> leads, bool readOnly)
{
    const uint32_t before = chosen();
    m_readOnly = readOnly;
    m_leads = std::move(leads);
    m_header->setTitle(tr("%1’s leads near this route").arg(firstName(book, rep)));
    m_filling = true;
    m_table->clearRows();
    m_table->setColumnHidden(plus, readOnly);
    for (const StopSuggestion &lead : m_leads) {
        const int letter = gradeIndex(book.standing(lead.lead).grade);
        const QString name = companyOf(book, lead.lead), waits = waitingWords(lead),
                      round = detourWords(lead);
        const QString worth = moneyOf(book, book.leads()[lead.lead].value);
        const QString spoken =
            QStringList{spokenGrade(letter), name, reasonsOf(lead), worth, tr("detour %1").arg(round)}.join(
                QStringLiteral(", "));
        auto *named = makeCell(name);
        named->setToolTip(reasonsOf(lead));
        const auto minutesMore =
            lead.detour.minutes == unsetInt ? Value() : Value(int64_t(lead.detour.minutes));
        const auto days = waits.isEmpty() ? Value() : Value(int64_t(lead.daysWaiting));
        m_table->addRow({makeCell({}, GradeRole, letter), named,
                         withValue(makeCell(waits, LateRole, lead.isOverdue), days),
                         makeCell(worth, book.leads()[lead.lead].value), makeCell(round, minutesMore),
                         makeCell()},
                        spoken);
    }
    choose(before);
    if (!m_table->currentIndex().isValid() && !m_leads.empty())
        choose(m_leads.front().lead);
    m_filling = false;
    setVisible(!m_leads.empty());
    m_table->updateGeometry();
}

void NearbyTable::contextMenuEvent(QContextMenuEvent *event)
{
    const uint32_t lead = chosen();
    if (!lead)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show the lead")), &QAction::triggered, this,
            [this, lead] { Q_EMIT opened(lead); });
    if (!m_readOnly)
        connect(menu->addAction(tr("Take it in")), &QAction::triggered, this,
                [this] { add(m_table->currentIndex().row()); });
    menu->addSeparator();
    addTableActions(*menu, *m_table);
    menu->popup(event->globalPos());
}

} // namespace ridealong
