// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/lane.h"

#include "leads/carddelegate.h"
#include "leads/paint.h"
#include "leads/rowkeys.h"
#include "shell/widgets/labels.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

namespace ridealong {

namespace {

constexpr int cardGap = 6;
constexpr int sideInset = 4, headInset = 8;
constexpr int pixmapMargin = 12; // around the turned card, for its shadow

} // namespace

uint32_t leadOf(const QMimeData *mime)
{
    return mime ? mime->data(QString::fromLatin1(leadMime)).toUInt() : 0;
}

LaneList::LaneList(LeadListModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new CardDelegate(this));
    setUniformItemSizes(true);
    setSpacing(cardGap / 2);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setMouseTracking(true);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    viewport()->setAutoFillBackground(false);
    addRowKeys(*this);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model.leadAt(index.row())); });
}

int LaneList::cardWidth() const
{
    return viewport()->width() - cardGap;
}

bool LaneList::setCurrentLead(uint32_t lead)
{
    const int row = m_model.rowOf(lead);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
    return row >= 0;
}

void LaneList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    const uint32_t lead = currentLead();
    if (!lead)
        return;
    const QRect card = visualRect(index);
    auto *mime = new QMimeData;
    mime->setData(QString::fromLatin1(leadMime), QByteArray::number(lead));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(cardPixmap(index, card.width(), devicePixelRatioF()));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft() +
                     QPoint(pixmapMargin, pixmapMargin));
    m_model.setPlaceholder(lead);
    Q_EMIT dragBegan(lead);
    drag->exec(Qt::MoveAction);
    m_model.setPlaceholder(0);
    Q_EMIT dragEnded();
}

void LaneList::keyPressEvent(QKeyEvent *event)
{
    const int side = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (side && modifiers == Qt::ShiftModifier)
        Q_EMIT carried(side);
    else if (side && modifiers == Qt::NoModifier)
        Q_EMIT stepped(side);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentLead())
        Q_EMIT opened(currentLead());
    else
        QListView::keyPressEvent(event);
}

// The height of a card follows its width.
void LaneList::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

void LaneList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model.index(0, 0));
    else if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

Lane::Lane(LeadListModel *model, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new LaneList(*model, this))
    , m_title(title)
    , m_count(makeLabel({}, TextRole::body, Tone::caption, this))
    , m_sum(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_note(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_more(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    model->setParent(this);
    setAcceptDrops(true);
    setMinimumWidth(146);
    m_list->setAccessibleName(title);
    m_more->setAlignment(Qt::AlignCenter);
    m_more->setFixedHeight(currentTheme().px(20));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideInset, 10, sideInset, 2);
    column->setSpacing(2);
    column->addLayout(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(m_more);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &Lane::countHidden);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Lane::countHidden);
    m_list->viewport()->installEventFilter(this);
}

QLayout *Lane::makeHead()
{
    auto *first = new QHBoxLayout;
    auto *title = new ElidedLabel(m_title, this);
    dress(*title, TextRole::strong);
    first->addWidget(title, 1);
    first->addWidget(m_count);
    auto *second = new QHBoxLayout;
    second->addWidget(m_sum, 1);
    second->addWidget(m_note, 0, Qt::AlignRight);
    for (QLabel *label : {m_sum, m_note})
        label->setMinimumWidth(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(headInset, 0, headInset, 8);
    head->setSpacing(0);
    head->addLayout(first);
    head->addLayout(second);
    return head;
}

void Lane::setFigures(const QString &count, const QString &sum, bool strong, const QString &note)
{
    m_count->setText(count);
    m_sum->setText(sum);
    m_strong = strong;
    dress(*m_sum, strong ? TextRole::strong : TextRole::secondary, strong ? Tone::primary : Tone::caption);
    m_note->setText(note);
    m_list->setAccessibleDescription(QStringList{count, sum, note}.join(QStringLiteral(", ")));
    fitHead();
    countHidden();
}

// Where both have no room, that a lane is not valued says less than its normal time, and that less than a
// sum.
void Lane::fitHead()
{
    const int room = width() - 2 * (sideInset + headInset) - 4;
    const bool both = m_sum->sizeHint().width() + m_note->sizeHint().width() <= room;
    m_sum->setVisible(both || m_strong);
    m_note->setVisible(both || !m_strong);
    setToolTip(both ? QString() : m_list->accessibleDescription());
}

void Lane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

void Lane::countHidden()
{
    const int rows = m_model->rowCount();
    const int card =
        cardHeight(rows > 0 && m_model->index(0, 0).data(WonRole).toBool(), m_list->cardWidth()) + cardGap;
    const int seen = (m_list->verticalScrollBar()->value() + m_list->viewport()->height() + card / 2) / card;
    const int hidden = std::max(0, rows - seen);
    m_more->setText(hidden > 0 ? tr("%1 more").arg(QLocale().toString(hidden)) : QString());
}

bool Lane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        countHidden();
    return QWidget::eventFilter(watched, event);
}

void Lane::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), 10, m_target ? t.accentTint : t.sub, m_target ? t.accent : t.line,
               m_target ? 2 : 1);
}

void Lane::setTarget(bool on)
{
    if (m_target == on)
        return;
    m_target = on;
    update();
}

void Lane::dragEnterEvent(QDragEnterEvent *event)
{
    const uint32_t lead = leadOf(event->mimeData());
    if (!lead || (m_accepts && !m_accepts(lead)))
        return event->ignore();
    setTarget(true);
    event->acceptProposedAction();
}

void Lane::dragMoveEvent(QDragMoveEvent *event)
{
    Q_EMIT hovered(leadOf(event->mimeData()), event->position().toPoint());
    event->acceptProposedAction();
}

void Lane::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget(false);
    Q_EMIT left();
}

void Lane::dropEvent(QDropEvent *event)
{
    setTarget(false);
    Q_EMIT left();
    event->acceptProposedAction();
    Q_EMIT dropped(leadOf(event->mimeData()));
}

} // namespace ridealong
