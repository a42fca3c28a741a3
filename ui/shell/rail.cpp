// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ridealong {

namespace {

enum NavRole { PageRole = Qt::UserRole + 1, IconRole, CountRole, OverdueRole };

bool isSeparator(const QModelIndex &index)
{
    return !index.data(PageRole).isValid();
}

QStandardItem *separatorItem()
{
    auto *item = new QStandardItem;
    item->setFlags(Qt::NoItemFlags);
    item->setData(Rail::tr("Separator"), Qt::AccessibleTextRole);
    return item;
}

QStandardItem *itemOf(const PageInfo &info, int page)
{
    auto *item = new QStandardItem(labelOf(info));
    item->setData(page, PageRole);
    item->setData(QString::fromLatin1(info.icon), IconRole);
    item->setEditable(false);
    return item;
}

void fill(QStandardItemModel &model, std::span<const PageInfo> pages)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        if (pages[i].group < 0)
            continue;
        if (i > 0 && pages[i].group != pages[i - 1].group)
            model.appendRow(separatorItem());
        model.appendRow(itemOf(pages[i], int(i)));
    }
}

void paintCount(QPainter &painter, const QRect &rect, const QModelIndex &index, const Theme &t,
                Qt::Alignment side)
{
    const int count = index.data(CountRole).toInt();
    if (count <= 0)
        return;
    const bool overdue = index.data(OverdueRole).toBool();
    const QFont font = t.font(12, overdue ? QFont::DemiBold : QFont::Medium);
    paintText(painter, rect, QLocale().toString(count), font, overdue ? t.risk : t.t2, side);
}

// A list without a current row takes its first one when the focus comes: that is not somebody's choice of a
// page.
class PageList : public QListView
{
public:
    using QListView::QListView;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        const QSignalBlocker quiet(selectionModel());
        QListView::focusInEvent(event);
    }
};

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QRect rect = option.rect;
    if (isSeparator(index))
        return painter->fillRect(rect.left() + 8, rect.center().y() + 1, rect.width() - 16, 1, t.line);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool on = option.state & QStyle::State_Selected;
    const QRect box = rect.adjusted(0, 1, 0, -1);
    if (on)
        paintPanel(*painter, box, 6, t.panel, t.line);
    else if (option.state & QStyle::State_MouseOver)
        paintPanel(*painter, box, 6, t.sub2, t.sub2);
    const int side = t.px(16);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, box, part); };
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect icon = mirrored({rect.left() + (m_compact ? (rect.width() - side) / 2 : 8),
                                 box.center().y() - side / 2 + 1, side, side});
    paintIcon(*painter, icon, index.data(IconRole).toString().toLatin1().constData(), on ? t.accent : t.t2);
    if (!m_compact) {
        const QFont font = t.font(13, on ? QFont::DemiBold : QFont::Medium);
        paintText(*painter, mirrored(box.adjusted(side + 18, 0, -t.px(36), 0)), index.data().toString(), font,
                  on ? t.t1 : t.t2, isMirrored ? Qt::AlignRight : Qt::AlignLeft);
        paintCount(*painter, mirrored(box.adjusted(8, 0, -8, 0)), index, t,
                   isMirrored ? Qt::AlignLeft : Qt::AlignRight);
    }
    if (option.state & QStyle::State_HasFocus)
        paintPanel(*painter, box, 6, Qt::transparent, t.accent, 2);
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {40, isSeparator(index) ? 17 : currentTheme().px(32) + 2};
}

// The person whose book this is, and the way to the settings.
class PersonBar : public QWidget
{
public:
    explicit PersonBar(QWidget *parent)
        : QWidget(parent)
        , avatar(new Avatar({}, {}, 24, this))
        , name(new ElidedLabel({}, this))
        , role(new ElidedLabel({}, this))
        , settings(makeIconButton("settings", Rail::tr("Settings"), this))
    {
        dress(*name, TextRole::person);
        dress(*role, TextRole::chart, Tone::caption);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(name);
        texts->addWidget(role);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 6, 12, 8);
        setMinimumHeight(54);
        row->setSpacing(8);
        row->addWidget(avatar);
        row->addLayout(texts, 1);
        row->addWidget(settings);
        settings->hide();
        hide();
    }
    void setCompact(bool compact)
    {
        name->setVisible(!compact);
        role->setVisible(!compact);
        avatar->setVisible(!compact || settings->isHidden());
    }

    Avatar *avatar;
    ElidedLabel *name;
    ElidedLabel *role;
    QToolButton *settings;
};

int Rail::widthOf(bool compact)
{
    return compact ? compactWidth : std::max(wideWidth, currentTheme().px(wideWidth));
}

Rail::Rail(std::span<const PageInfo> pages, QWidget *parent)
    : QWidget(parent)
    , m_list(new PageList(this))
    , m_model(new QStandardItemModel(this))
    , m_delegate(new NavDelegate(this))
    , m_person(new PersonBar(this))
{
    fill(*m_model, pages);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    m_list->setAccessibleName(tr("Pages"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *around = new QHBoxLayout;
    around->setContentsMargins(8, 3, 8, 0);
    around->addWidget(m_list);
    column->addLayout(around, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(line);
    column->addWidget(m_person);
    setCompact(false);
    const auto choose = [this](const QModelIndex &index) {
        if (!m_telling && index.isValid() && !isSeparator(index))
            Q_EMIT chosen(index.data(PageRole).toInt());
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(m_list, &QAbstractItemView::activated, this, choose);
    connect(m_list, &QAbstractItemView::clicked, this, choose);
}

int Rail::rowOf(int page) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant value = m_model->item(row)->data(PageRole);
        if (value.isValid() && value.toInt() == page)
            return row;
    }
    return -1;
}

void Rail::setCurrent(int page)
{
    m_telling = true; // nobody chose it here
    m_list->setCurrentIndex(m_model->index(rowOf(page), 0));
    m_telling = false;
}

void Rail::setCount(int page, NavCount count)
{
    auto *item = m_model->item(rowOf(page));
    if (!item)
        return;
    item->setData(count.count, CountRole);
    item->setData(count.overdue, OverdueRole);
    const QString waits = count.overdue ? tr("%1, %n overdue", nullptr, count.count)
                                        : tr("%1, %n waiting", nullptr, count.count);
    item->setAccessibleText(count.count > 0 ? waits.arg(item->text()) : item->text());
}

void Rail::setShown(int page, bool isShown)
{
    if (const int row = rowOf(page); row >= 0)
        m_list->setRowHidden(row, !isShown);
    showSeparators();
}

// A line only between groups of which both have a page.
void Rail::showSeparators()
{
    int line = -1;
    bool pageAbove = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isSeparator(m_model->index(row, 0))) {
            m_list->setRowHidden(row, true);
            line = pageAbove ? row : line;
        } else if (!m_list->isRowHidden(row)) {
            if (line >= 0)
                m_list->setRowHidden(line, false);
            line = -1;
            pageAbove = true;
        }
    }
}

void Rail::setCompact(bool compact)
{
    setFixedWidth(widthOf(compact));
    m_delegate->setCompact(compact);
    m_person->setCompact(compact);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setToolTip(compact ? m_model->item(row)->text() : QString());
    m_list->viewport()->update();
}

void Rail::setPerson(const QString &name, const QString &role)
{
    m_person->avatar->setPerson(initialsOf(name), name);
    m_person->name->setText(name);
    m_person->role->setText(role);
    m_person->setVisible(!name.isEmpty());
}

QToolButton *Rail::settingsButton() const
{
    return m_person->settings;
}

} // namespace ridealong
