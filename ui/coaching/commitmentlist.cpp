// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/commitmentlist.h"

#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "lists/offer.h"
#include "lists/tablemenu.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

using Box = CommitmentLine::Box;

constexpr int rowTall = 46, boxSide = 16, inset = 20;
constexpr size_t fewestShown = 5; // the latest closed ones fill up
enum Role { BoxRole = Qt::UserRole + 320, BelowRole, StateRole, MayRole };

void paintBox(QPainter &painter, const QRect &rect, Box box, bool may, const Theme &t)
{
    const bool kept = box == Box::kept, missed = box == Box::missed;
    const QColor border = missed ? t.risk : !may ? t.line2 : kept ? t.accent : t.control;
    paintPanel(painter, QRectF(rect), 4, kept ? (may ? t.accent : t.sub2) : t.panel, border);
    const QRect inner = rect.adjusted(2, 2, -2, -2);
    if (kept)
        paintIcon(painter, inner, "check", may ? t.onAccent : t.t2);
    else if (missed)
        paintIcon(painter, inner, "x", t.risk);
    else if (box == Box::dropped)
        paintIcon(painter, inner, "minus", t.t3);
}

class CommitmentDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &whole, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const QRect rect = whole.adjusted(inset - CellPadding{}.first, 0, 0, 0);
        const Box box = Box(index.data(BoxRole).toInt());
        const int side = t.px(boxSide);
        paintBox(painter, {rect.left(), rect.center().y() - side / 2, side, side}, box,
                 index.data(MayRole).toBool(), t);
        const bool over = box == Box::kept || box == Box::dropped;
        const QString state = index.data(StateRole).toString();
        const QFont font = t.font(box == Box::missed ? TextRole::label : TextRole::secondary);
        const double right = state.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(state) + 8;
        paintText(painter, QRectF(rect), state, font, box == Box::missed ? t.risk : t.t3, Qt::AlignRight);
        const QRectF room = QRectF(rect).adjusted(side + 12, t.px(5), -right, -t.px(5));
        paintText(painter, {room.topLeft(), QSizeF(room.width(), room.height() / 2)}, index.data().toString(),
                  t.font(TextRole::body), over ? t.t3 : t.t1);
        paintText(painter, {room.left(), room.center().y(), room.width(), room.height() / 2},
                  index.data(BelowRole).toString(), t.font(TextRole::status), t.t3);
    }
};

report::Table tableOf(const std::vector<CommitmentLine> &lines)
{
    using Holds = report::ColumnKind;
    report::Table table =
        makeListTable(CommitmentList::tr("Commitments"), {{CommitmentList::tr("Commitment"), Holds::text},
                                                          {CommitmentList::tr("Due"), Holds::text},
                                                          {CommitmentList::tr("State"), Holds::text}});
    for (const CommitmentLine &line : lines)
        table.rows.push_back({listCell(line.what), listCell(line.below),
                              listCell(line.state.isEmpty() ? CommitmentList::tr("open") : line.state)});
    return table;
}

} // namespace

CommitmentList::CommitmentList(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Commitments"), this, inset))
    , m_all(makeSmallButton({}, ButtonKind::link, nullptr, this))
    , m_table(new FittedTable(tr("Commitments"), {{tr("Commitment")}}, this))
    , m_empty(makeLabel(tr("Nothing is promised yet."), TextRole::body, Tone::caption, this))
{
    m_header->addWidget(m_all);
    m_empty->setContentsMargins(inset, 10, 16, 12);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(currentTheme().px(rowTall));
    m_table->setItemDelegate(new CommitmentDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    offerList(*m_table, [this] { return tableOf(m_shown); });
    m_table->viewport()->installEventFilter(this);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setAccessibleDescription(tr("Space keeps a commitment or opens it again, Delete drops it."));
    connect(m_table, &QWidget::customContextMenuRequested, this, &CommitmentList::showMenu);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addWidget(m_empty);
}

void CommitmentList::setLines(const std::vector<CommitmentLine> &lines)
{
    const auto open = std::ranges::count_if(
        lines, [](const CommitmentLine &line) { return line.box == Box::open || line.box == Box::missed; });
    m_header->setCount(tr("%1 open").arg(QLocale().toString(qlonglong(open))));
    if (lines == m_lines && !m_shown.empty())
        return;
    m_lines = lines;
    fill();
}

void CommitmentList::fill()
{
    const int row = m_table->currentIndex().row();
    m_shown.clear();
    for (const CommitmentLine &line : m_lines)
        if (m_showsAll || m_shown.size() < fewestShown || line.box == Box::open || line.box == Box::missed)
            m_shown.push_back(line);
    m_table->clearRows();
    for (const CommitmentLine &line : m_shown) {
        auto *cell = makeCell(line.what, BelowRole, line.below);
        cell->setData(int(line.box), BoxRole);
        cell->setData(line.state, StateRole);
        cell->setData(line.mayChange, MayRole);
        cell->setToolTip(line.what);
        m_table->addRow({cell}, line.spoken());
    }
    if (row >= 0 && !m_shown.empty())
        m_table->setCurrentIndex(m_table->model()->index(std::min(row, int(m_shown.size()) - 1), 0));
    m_all->setText(m_showsAll ? tr("Fewer")
                              : tr("All %1").arg(QLocale().toString(qulonglong(m_lines.size()))));
    m_all->setVisible(m_showsAll || m_shown.size() < m_lines.size());
    m_table->setVisible(!m_shown.empty());
    m_empty->setVisible(m_shown.empty());
}

void CommitmentList::ask(int row, const QString &state)
{
    if (row >= 0 && size_t(row) < m_shown.size() && m_shown[size_t(row)].mayChange)
        Q_EMIT stateAsked(m_shown[size_t(row)].row, state);
}

void CommitmentList::toggle(int row)
{
    if (row < 0 || size_t(row) >= m_shown.size())
        return;
    const Box box = m_shown[size_t(row)].box;
    const bool isOpen = box == Box::open || box == Box::missed;
    ask(row, isOpen ? QStringLiteral("kept") : QStringLiteral("open"));
}

bool CommitmentList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key(), row = m_table->currentIndex().row();
        if (key == Qt::Key_Space)
            return toggle(row), true;
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
            return ask(row, QStringLiteral("dropped")), true;
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton &&
            mouse->position().x() < inset + currentTheme().px(boxSide) + 8)
            toggle(m_table->indexAt(mouse->position().toPoint()).row());
    }
    return false;
}

void CommitmentList::showMenu(QPoint at)
{
    const int row = m_table->indexAt(at).row();
    if (row < 0 || size_t(row) >= m_shown.size() || !m_shown[size_t(row)].mayChange)
        return;
    const uint32_t commitment = m_shown[size_t(row)].row;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &state) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, commitment, state] { Q_EMIT stateAsked(commitment, state); });
    };
    add(tr("Kept"), QStringLiteral("kept"));
    add(tr("Dropped"), QStringLiteral("dropped"));
    add(tr("Open again"), QStringLiteral("open"));
    menu->addSeparator();
    addTableActions(*menu, *m_table);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace ridealong
