// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcestable.h"

#include "leads/tables.h"
#include "sources/sourcedelegates.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int caretRoom = 24; // left of the names: a press there folds
constexpr int nameRoom = 146; // a table without so much for names does without some figures

// Where room is short, what matters least goes first.
constexpr SourceColumn dispensable[] = {SourceQualified, SourcePerQualified, SourceWonValue, SourcePerLead,
                                        SourcePerWin,    SourcePerA,         SourceGrades,   SourceFullRoi};

TableDelegate *delegateFor(SourceShape shape, QObject *parent)
{
    switch (shape) {
    case SourceShape::name:
        return new SourceNameDelegate(parent);
    case SourceShape::share:
        return new SourceShareDelegate(parent);
    case SourceShape::interval:
        return new IntervalDelegate(parent);
    case SourceShape::grades:
        return new SourceMixDelegate(parent);
    case SourceShape::figure:
        break;
    }
    return new SourceFigureDelegate(parent);
}

bool isPlain(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
}

} // namespace

SourcesTable::SourcesTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new SourcesModel(this))
{
    dressTable(*this);
    setModel(m_model);
    setAccessibleName(tr("Which source pays?"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    dressColumns();
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &SourcesTable::sortBy);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

void SourcesTable::dressColumns()
{
    auto *header = horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(20);
    for (int i = 0; i < SourceColumns; ++i) {
        const SourceColumnInfo &column = sourceColumns()[size_t(i)];
        setItemDelegateForColumn(i, delegateFor(column.shape, this));
        header->setSectionResizeMode(i, column.width ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (column.width)
            header->resizeSection(i, currentTheme().px(widthOf(SourceColumn(i))));
    }
    fitColumns();
}

void SourcesTable::setSet(SourceSet set)
{
    m_set = set;
    fitColumns();
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        setCurrentIndex(currentIndex().siblingAtColumn(SourceName));
}

void SourcesTable::fitColumns()
{
    const Theme &t = currentTheme();
    int room = width() - t.px(nameRoom + caretRoom);
    for (int i = 1; i < SourceColumns; ++i)
        if (isIn(m_set, SourceColumn(i)))
            room -= t.px(widthOf(SourceColumn(i)));
    std::vector<SourceColumn> hidden;
    for (const SourceColumn column : dispensable)
        if (room < 0 && isIn(m_set, column)) {
            hidden.push_back(column);
            room += t.px(widthOf(SourceColumn(column)));
        }
    for (int i = 0; i < SourceColumns; ++i)
        setColumnHidden(i, !isIn(m_set, SourceColumn(i)) ||
                               std::ranges::find(hidden, SourceColumn(i)) != hidden.end());
}

void SourcesTable::setRows(const Book &book, SourceFacts facts, int mostSources)
{
    const int column = std::max(0, currentIndex().column());
    const SourceRow *now = m_model->rowAt(currentIndex().row());
    const SourceRow was = now ? *now : SourceRow{};
    const bool had = now != nullptr;
    m_book = &book;
    m_model->setFacts(book, std::move(facts), mostSources);
    if (had)
        goTo(was, column);
}

void SourcesTable::goTo(const SourceRow &row, int column)
{
    const int line = m_model->lineOf(row);
    setCurrentIndex(m_model->index(std::max(0, line), column));
}

void SourcesTable::sortBy(int column)
{
    const SourceRow *now = m_model->rowAt(currentIndex().row());
    const SourceRow was = now ? *now : SourceRow{};
    const bool had = now != nullptr;
    m_model->sortBy(SourceColumn(column));
    if (had)
        goTo(was, column);
    Q_EMIT sorted();
}

bool SourcesTable::fold(bool folded)
{
    return m_model->setFolded(currentIndex().row(), folded);
}

// A figure of nothing has no leads to show.
void SourcesTable::openCell(const QModelIndex &cell)
{
    const SourceRow *row = m_model->rowAt(cell.row());
    if (!row || !m_book)
        return;
    const SourcePart part = sourceColumns()[size_t(cell.column())].part;
    if (countOf(*row, part) == 0)
        return;
    Q_EMIT opened(filterOf(*m_book, m_model->facts().options, *row, part));
}

void SourcesTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex cell = currentIndex();
    if (!isPlain(*event) || !cell.isValid())
        return QTableView::keyPressEvent(event);
    const bool isName = cell.column() == SourceName;
    switch (event->key()) {
    case Qt::Key_Right:
        if (isName && fold(false))
            return;
        break;
    case Qt::Key_Left:
        if (isName && fold(true))
            return;
        if (isName && m_model->parentOf(cell.row()) >= 0)
            return setCurrentIndex(m_model->index(m_model->parentOf(cell.row()), SourceName));
        break;
    case Qt::Key_O:
        return sortBy(cell.column());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCell(cell);
    case Qt::Key_Space: // the side pane's
        return event->ignore();
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void SourcesTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !cell.isValid() || cell != currentIndex())
        return;
    const bool onCaret = cell.column() == SourceName && event->pos().x() < caretRoom;
    if (onCaret && m_model->foldOf(cell.row()) != SourceFold::none)
        fold(m_model->foldOf(cell.row()) == SourceFold::open);
    else
        openCell(cell);
}

void SourcesTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

QSize SourcesTable::sizeHint() const
{
    return {300, horizontalHeader()->sizeHint().height() +
                     m_model->rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize SourcesTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

} // namespace ridealong
