// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/celleditor.h"

#include "leads/fieldeditor.h"
#include "leads/leadactions.h"
#include "leads/leadwords.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"
#include "work/bulk.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int narrowest = 130; // pixels at 96 dpi

} // namespace

CellEditor::CellEditor(ShellContext &shell, LeadTable &table)
    : QObject(table.viewport())
    , m_shell(shell)
    , m_table(table)
{
    for (auto *bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &CellEditor::place);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &CellEditor::place);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &CellEditor::place);
    connect(table.model(), &QAbstractItemModel::layoutChanged, this, &CellEditor::place);
    connect(table.model(), &QAbstractItemModel::rowsMoved, this, &CellEditor::place);
    connect(table.model(), &QAbstractItemModel::rowsInserted, this, &CellEditor::place);
    connect(table.model(), &QAbstractItemModel::rowsRemoved, this, &CellEditor::place);
}

bool CellEditor::open(const QModelIndex &cell)
{
    if (!cell.isValid() || (isOpen() && !commit()))
        return false;
    const LeadFieldRef field = m_table.fieldAt(cell.column());
    if (!isEdited(field) || field.type == Type::longText)
        return false;
    const Book &book = m_shell.session->book();
    m_field = field;
    m_lead = m_table.leadOf(cell);
    m_before = editText(book, m_lead, m_field);
    m_table.setCurrentIndex(cell);
    m_editor = makeFieldEditor(book, m_field, m_before, m_table.viewport());
    m_editor->setObjectName(QStringLiteral("cell"));
    m_editor->setAccessibleName(tr("%1 of %2").arg(labelOf(m_field), companyOf(book, m_lead)));
    m_editor->installEventFilter(this);
    place();
    m_editor->show();
    m_editor->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        line->selectAll();
    return true;
}

QString CellEditor::problem() const
{
    return m_problem ? m_problem->text() : QString();
}

bool CellEditor::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (commit())
            m_table.setFocus();
        return true;
    case Qt::Key_Escape:
        close();
        m_table.setFocus();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        goOn(key == Qt::Key_Tab ? 1 : -1);
        return true;
    default:
        return false;
    }
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return false;
    if (event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::ShortcutOverride) { // plain keys are commands of the page elsewhere
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        event->setAccepted(!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)));
        return event->isAccepted();
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(
                this, [this] { commit(); }, Qt::QueuedConnection);
    }
    return false;
}

bool CellEditor::fail(const QString &sentence)
{
    setBad(*m_editor, true);
    if (!m_problem) {
        m_problem = makeLabel({}, TextRole::secondary, Tone::risk, m_table.viewport());
        m_problem->setAutoFillBackground(true);
        m_problem->setBackgroundRole(QPalette::Base);
        m_problem->setForegroundRole(QPalette::WindowText);
        m_problem->setMargin(4);
        m_problem->setFrameShape(QFrame::Box);
    }
    m_problem->setText(sentence);
    m_problem->show();
    m_editor->setAccessibleDescription(sentence);
    place();
    return false;
}

// True when the cell is closed.
bool CellEditor::commit()
{
    if (!m_editor)
        return true;
    const QString text = textOfEditor(*m_editor);
    if (text == m_before) {
        close();
        return true;
    }
    Session &session = *m_shell.session;
    const Book &book = session.book();
    const auto value = readField(book, m_field, text);
    if (!value)
        return fail(value.error().text);
    ChangeSet changes = session.change();
    const uint32_t leads[] = {m_lead};
    if (const Status set = setField(changes, book, leads, m_field, *value, session.user()); !set)
        return fail(set.error().text);
    if (!commitWithUndo(m_shell, {Op::editLead, companyOf(book, m_lead)}, std::move(changes)))
        return fail(tr("It is not saved yet."));
    close();
    return true;
}

void CellEditor::close()
{
    for (QWidget *widget : {m_editor.data(), static_cast<QWidget *>(m_problem.data())}) {
        if (!widget)
            continue;
        widget->removeEventFilter(this);
        widget->hide();
        widget->deleteLater();
    }
    m_editor.clear();
    m_problem.clear();
}

// To the next cell of the lead that can be edited; behind the last one editing ends.
void CellEditor::goOn(int step)
{
    const auto *header = m_table.horizontalHeader();
    int place = header->visualIndex(m_table.currentIndex().column()) + step;
    const uint32_t lead = m_lead;
    if (!commit())
        return;
    m_table.setFocus();
    const int row = static_cast<LeadListModel *>(m_table.model())->rowOf(lead);
    for (; row >= 0 && place >= 0 && place < header->count(); place += step) {
        const QModelIndex cell = m_table.model()->index(row, header->logicalIndex(place));
        if (isEdited(m_table.fieldAt(cell.column())))
            return (void)open(cell);
    }
}

void CellEditor::place()
{
    if (!m_editor)
        return;
    const auto &model = *static_cast<LeadListModel *>(m_table.model());
    const int row = model.rowOf(m_lead);
    int column = -1;
    for (int i = 0; i < model.columnCount(); ++i)
        if (model.columns()[size_t(i)].field.key == m_field.key)
            column = i;
    if (row < 0 || column < 0)
        return; // it has left the list: what is typed stays where it is
    QRect cell = m_table.visualRect(model.index(row, column));
    const int room = m_table.viewport()->width();
    cell.setWidth(std::min(room, std::max(cell.width(), currentTheme().px(narrowest))));
    cell.moveLeft(std::clamp(cell.left(), 0, std::max(0, room - cell.width())));
    m_editor->setGeometry(cell);
    m_editor->raise();
    placeProblem(cell);
}

void CellEditor::placeProblem(const QRect &cell)
{
    if (!m_problem)
        return;
    m_problem->adjustSize();
    const QSize room = m_table.viewport()->size();
    const bool below = cell.bottom() + m_problem->height() < room.height();
    const int left = std::clamp(cell.left(), 0, std::max(0, room.width() - m_problem->width()));
    m_problem->move(left, below ? cell.bottom() + 2 : cell.top() - m_problem->height() - 2);
    m_problem->raise();
}

} // namespace ridealong
