// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/costsgrid.h"

#include "base/spoken.h"
#include "leads/tables.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "sources/sourcedelegates.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int monthWidth = 62;

// A figure of the grid; its editor fills the cell.
class AmountDelegate : public SourceFigureDelegate
{
public:
    using SourceFigureDelegate::SourceFigureDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setAlignment(Qt::AlignRight);
        editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
        editor->setObjectName(QStringLiteral("cell"));
        return editor;
    }
};

} // namespace

CostsTable::CostsTable(CostsModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    dressTable(*this);
    setModel(&model);
    setAccessibleName(tr("Costs by month"));
    setSelectionBehavior(SelectItems);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    auto *header = horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(20);
    setItemDelegateForColumn(0, new SourceNameDelegate(this));
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    for (int column = 1; column <= CostsModel::sumColumn; ++column) {
        setItemDelegateForColumn(column, new AmountDelegate(this));
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        const int width = column == CostsModel::sumColumn ? monthWidth + 24 : monthWidth;
        header->resizeSection(column, currentTheme().px(width));
    }
    if (model.rowCount())
        setCurrentIndex(model.index(0, CostsModel::months));
}

// The names keep their room: where the months take more than there is, they are scrolled.
void CostsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int months = 0;
    for (int column = 1; column <= CostsModel::sumColumn; ++column)
        months += columnWidth(column);
    setColumnWidth(0, std::max(sizeHintForColumn(0), viewport()->width() - months));
}

void CostsTable::goDown()
{
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (below.isValid())
        setCurrentIndex(below);
}

void CostsTable::paste()
{
    QModelIndex first = currentIndex();
    for (const QModelIndex &index : selectedIndexes())
        if (index.row() < first.row() || index.column() < first.column())
            first =
                m_model.index(std::min(index.row(), first.row()), std::min(index.column(), first.column()));
    Q_EMIT told(m_model.paste(first, QApplication::clipboard()->text()));
}

void CostsTable::copy() const
{
    QModelIndexList cells = selectedIndexes();
    if (cells.isEmpty())
        cells << currentIndex();
    std::sort(cells.begin(), cells.end());
    QString block;
    for (int i = 0; i < cells.size(); ++i) {
        if (i)
            block += cells[i].row() == cells[i - 1].row() ? u'\t' : u'\n';
        block += cells[i].data().toString();
    }
    QApplication::clipboard()->setText(block);
}

// Enter and Escape are the grid's while it has the focus: the dialog around it would close.
void CostsTable::keyPressEvent(QKeyEvent *event)
{
    const bool editing = state() == EditingState;
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Copy))
        return copy();
    switch (editing ? 0 : event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model.blank(selectedIndexes());
        return Q_EMIT told({});
    case Qt::Key_PageUp:
        return Q_EMIT scrollAsked(-CostsModel::months);
    case Qt::Key_PageDown:
        return Q_EMIT scrollAsked(CostsModel::months);
    case Qt::Key_Escape:
        return Q_EMIT escaped();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            return event->ignore();
        return goDown();
    default:
        break;
    }
    if (editing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return QTimer::singleShot(0, this, &CostsTable::goDown); // when the editor has committed
    QTableView::keyPressEvent(event);
}

CostsGrid::CostsGrid(const Book &book, Date today, QWidget *parent)
    : QWidget(parent)
    , m_model(new CostsModel(book, today, this))
    , m_table(new CostsTable(*m_model, this))
    , m_problem(makeLabel({}, TextRole::body, Tone::risk, this))
{
    m_problem->setWordWrap(true);
    auto *keys = makeLabel(tr("Type an amount, Enter goes down, Tab to the right. Delete blanks: no cost "
                              "entered. Ctrl+V pastes a block from a spreadsheet."),
                           TextRole::secondary, Tone::caption, this);
    keys->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeBar());
    column->addWidget(m_table, 1);
    column->addWidget(keys);
    column->addWidget(m_problem);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusProxy(m_table);
    connect(m_table, &CostsTable::told, this, &CostsGrid::say);
    connect(m_table, &CostsTable::scrollAsked, this, &CostsGrid::scroll);
    connect(m_table, &CostsTable::escaped, this, &CostsGrid::leave);
    connect(m_model, &CostsModel::edited, this, &CostsGrid::renew);
    renew();
}

QWidget *CostsGrid::makeBar()
{
    auto *bar = new QWidget(this);
    auto *earlier = makeIconButton("chevron-left", tr("Twelve months earlier"), bar);
    auto *later = makeIconButton("chevron-right", tr("Twelve months later"), bar);
    auto *import = makeSmallButton(tr("Import…"), ButtonKind::normal, "download", bar);
    import->setAutoDefault(false);
    m_range = makeLabel({}, TextRole::strong, Tone::primary, bar);
    m_count = makeLabel({}, TextRole::body, Tone::secondary, bar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(earlier);
    row->addWidget(m_range);
    row->addWidget(later);
    row->addSpacing(8);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(import);
    connect(earlier, &QToolButton::clicked, this, [this] { scroll(-CostsModel::months); });
    connect(later, &QToolButton::clicked, this, [this] { scroll(CostsModel::months); });
    connect(import, &QPushButton::clicked, this, &CostsGrid::askImport);
    return bar;
}

QString CostsGrid::problem() const
{
    return m_problem->text();
}

void CostsGrid::scroll(int months)
{
    m_model->scroll(months);
    renew();
}

void CostsGrid::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CostsGrid::renew()
{
    m_warned = false;
    say(m_model->problem());
    const auto month = [](Date date) { return spokenDate(date, QStringLiteral("MMM yyyy")); };
    m_range->setText(
        tr("%1 to %2").arg(month(m_model->monthAt(1)), month(m_model->monthAt(CostsModel::months))));
    const int edits = m_model->edits();
    m_count->setText(edits == 0   ? QString()
                     : edits == 1 ? tr("1 amount is not saved yet")
                                  : tr("%1 amounts are not saved yet").arg(edits));
}

// Nobody loses what was typed by a key too many.
void CostsGrid::leave()
{
    if (!m_model->isEdited() || m_warned)
        return Q_EMIT closeAsked();
    say(tr("The amounts are not saved. Esc again drops them."));
    m_warned = true;
}

void CostsGrid::askImport()
{
    if (m_model->isEdited())
        return say(tr("Save first. The import would not know of these amounts."));
    Q_EMIT importAsked();
}

} // namespace ridealong
