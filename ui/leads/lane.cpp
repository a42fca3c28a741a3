// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/lane.h"

#include "leads/carddelegate.h"
#include "leads/carddrops.h"
#include "leads/paint.h"
#include "leads/rowkeys.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QDrag>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int cardGap = 6;
constexpr int sideInset = 4, headInset = 8;
constexpr int pixmapMargin = 12; // around the turned card, for its shadow

} // namespace

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
    setSelectionMode(ExtendedSelection);
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

std::vector<uint32_t> LaneList::selectedLeads() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<uint32_t> leads;
    for (const QModelIndex &row : rows)
        leads.push_back(m_model.leadAt(row.row()));
    return leads;
}

void LaneList::selectLeads(const std::vector<uint32_t> &leads)
{
    QItemSelection selection;
    for (const uint32_t lead : leads)
        if (const int row = m_model.rowOf(lead); row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, 0));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void LaneList::startDrag(Qt::DropActions)
{
    const QModelIndex index = currentIndex();
    const uint32_t lead = currentLead();
    const std::vector<uint32_t> leads = selectedLeads();
    if (!lead || leads.empty())
        return;
    const QRect card = visualRect(index);
    auto *drag = new QDrag(this);
    drag->setMimeData(mimeOf(leads));
    drag->setPixmap(cardPixmap(index, card.width(), devicePixelRatioF(), int(leads.size())));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - card.topLeft() +
                     QPoint(pixmapMargin, pixmapMargin));
    m_model.setPlaceholder(lead);
    drag->exec(Qt::MoveAction);
    m_model.setPlaceholder(0);
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
    else if (currentIndex().isValid() && !selectionModel()->hasSelection())
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
    , m_weighted(new ElidedLabel({}, this))
    , m_drops(new CardDrops(this))
{
    model->setParent(this);
    dress(*m_weighted, TextRole::secondary, Tone::caption);
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

QSize Lane::minimumSizeHint() const
{
    return {currentTheme().px(136), QWidget::minimumSizeHint().height()};
}

QLayout *Lane::makeHead()
{
    m_firstLine = new QHBoxLayout;
    auto *title = new ElidedLabel(m_title, this);
    dress(*title, TextRole::strong);
    m_firstLine->addWidget(title, 1);
    m_firstLine->addWidget(m_count);
    auto *second = new QHBoxLayout;
    second->addStrut(m_sum->sizeHint().height()); // so that the cards of all lanes begin at one height
    second->addWidget(m_sum, 1);
    second->addWidget(m_note, 0, Qt::AlignRight);
    for (QLabel *label : {m_sum, m_note})
        label->setMinimumWidth(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(headInset, 0, headInset, 8);
    head->setSpacing(0);
    head->addLayout(m_firstLine);
    head->addLayout(second);
    head->addWidget(m_weighted);
    return head;
}

QToolButton *Lane::addFold()
{
    auto *fold = makeIconButton("chevron-right", tr("Fold %1").arg(m_title), this);
    m_firstLine->addWidget(fold);
    return fold;
}

void Lane::setFigures(const LaneWords &words)
{
    m_count->setText(words.count);
    m_sum->setText(words.sum);
    m_strong = words.strong;
    dress(*m_sum, m_strong ? TextRole::strong : TextRole::secondary,
          m_strong ? Tone::primary : Tone::caption);
    m_note->setText(words.note);
    m_weighted->setText(words.weighted);
    QStringList all{words.count, words.sum, words.weighted, words.note};
    all.removeAll(QString());
    m_list->setAccessibleDescription(all.join(QStringLiteral(", ")));
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
        cardHeight(rows > 0 && m_model->index(0, 0).data(ClosedRole).toBool(), m_list->cardWidth()) + cardGap;
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
    const bool target = m_drops->isOver();
    paintPanel(painter, rect(), 10, target ? t.accentTint : t.sub, target ? t.accent : t.line,
               target ? 2 : 1);
}

} // namespace ridealong
