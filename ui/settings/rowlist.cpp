// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/rowlist.h"

#include "leads/delegates.h"
#include "leads/tables.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStandardItem>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int mostRows = 10; // then the table scrolls

} // namespace

RowList::RowList(const RowListWords &words, const std::vector<FittedColumn> &columns, QWidget *parent)
    : QWidget(parent)
    , m_table(new FittedTable(words.name, columns, this))
    , m_newName(makeField(words.newName, nullptr, this))
    , m_problem(makeLabel({}, TextRole::secondary, Tone::risk, this))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setMaximumHeight(mostRows * rowHeight() + currentTheme().px(28));
    static_cast<TableDelegate *>(m_table->itemDelegate())->setMissing(tr("none"));
    m_table->installEventFilter(this);
    m_newName->setMaximumWidth(currentTheme().px(240));
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(24, 0, 16, 0);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_table);
    addButtons(words);
    column->addWidget(m_problem);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(m_newName, &QLineEdit::returnPressed, this, &RowList::add);
}

void RowList::addButtons(const RowListWords &words)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 0, 16, 0);
    row->setSpacing(8);
    auto *add = makeButton(words.add, ButtonKind::normal, "plus", this);
    row->addWidget(m_newName, 1);
    row->addWidget(add);
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &RowList::add);
    if (words.ordered) {
        m_up = makeButton(tr("Up"), ButtonKind::quiet, "arrow-up", this);
        m_down = makeButton(tr("Down"), ButtonKind::quiet, "arrow-down", this);
        connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moved(-1); });
        connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moved(1); });
        row->addWidget(m_up);
        row->addWidget(m_down);
    }
    if (!words.remove.isEmpty()) {
        m_remove = makeButton(words.remove, ButtonKind::quiet, "trash-2", this);
        connect(m_remove, &QPushButton::clicked, this, &RowList::removed);
        row->addWidget(m_remove);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RowList::setLines(const std::vector<RowLine> &lines)
{
    const uint32_t before = current();
    m_filling = true;
    m_table->clearRows();
    m_rows.clear();
    for (const RowLine &line : lines) {
        QList<QStandardItem *> cells;
        for (const QString &text : line.cells)
            cells << makeCell(text);
        m_rows.push_back(line.row);
        m_table->addRow(cells, line.spoken);
    }
    m_filling = false;
    setCurrent(before);
}

uint32_t RowList::current() const
{
    const int place = m_table->currentIndex().row();
    return place < 0 || size_t(place) >= m_rows.size() ? m_told : m_rows[size_t(place)];
}

void RowList::setCurrent(uint32_t row)
{
    if (m_rows.empty())
        return take(-1);
    const auto found = std::ranges::find(m_rows, row);
    const int place = found == m_rows.end() ? 0 : int(found - m_rows.begin());
    m_table->setCurrentIndex(m_table->model()->index(place, 0));
    take(place);
}

void RowList::take(int place)
{
    if (m_filling)
        return;
    const uint32_t row = place < 0 ? 0 : m_rows[size_t(place)];
    updateButtons();
    if (row == m_told)
        return;
    m_told = row;
    setProblem({});
    Q_EMIT currentChanged(row);
}

void RowList::updateButtons()
{
    const int place = m_table->currentIndex().row();
    if (m_up) {
        m_up->setEnabled(place > 0);
        m_down->setEnabled(place >= 0 && size_t(place) + 1 < m_rows.size());
    }
    if (m_remove)
        m_remove->setEnabled(place >= 0);
}

void RowList::setRemoveText(const QString &text)
{
    m_remove->setText(text);
}

void RowList::add()
{
    const QString name = m_newName->text();
    const Status added = m_adder ? m_adder(name) : Status(Done{});
    setBad(*m_newName, !added);
    if (!added)
        return setProblem(added.error().text);
    m_newName->clear();
    setProblem({});
    Q_EMIT opened();
}

void RowList::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_table->setAccessibleDescription(problem);
    if (problem.isEmpty())
        setBad(*m_newName, false);
}

QString RowList::problem() const
{
    return m_problem->text();
}

void RowList::showProblemOf(const Status &status)
{
    setProblem(status ? QString() : status.error().text);
}

bool RowList::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const bool alt = key.modifiers() & Qt::AltModifier, enter = key.key() == Qt::Key_Return;
    if (m_up && alt && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down))
        return Q_EMIT moved(key.key() == Qt::Key_Up ? -1 : 1), true;
    if (m_remove && key.key() == Qt::Key_Delete)
        return Q_EMIT removed(), true;
    if (enter || key.key() == Qt::Key_Enter)
        return Q_EMIT opened(), true;
    return false;
}

} // namespace ridealong
