// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/laptoptable.h"

#include "leads/delegates.h"
#include "leads/roles.h"
#include "shell/icons.h"
#include "sync/syncwords.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStandardItem>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int rowTall = 42;
enum Column { whose, lastFile, changes, standing };
constexpr int widths[] = {0, 134, 70, 134};
constexpr int namesLeast = 170, paddings[] = {0, 18, 18, 44}; // of the last one also its mark
constexpr int titleGap = 10;                                  // two titles side by side read as one
constexpr int StateRole = Qt::UserRole + 90;

class WhoseDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const double side = t.px(20), half = rect.height() / 2.0;
        paintAvatar(painter, {double(rect.left()), rect.top() + half - side / 2, side, side},
                    index.data(InitialsRole).toString(), t);
        const QString below = index.data(DueTextRole).toString();
        const QRectF room = QRectF(rect).adjusted(side + 8, t.px(5), 0, -t.px(4));
        const double top = below.isEmpty() ? room.height() : room.height() * 0.55;
        paintText(painter, {room.topLeft(), QSizeF(room.width(), top)}, index.data().toString(),
                  t.font(TextRole::name), t.t1);
        paintText(painter, {room.left(), room.top() + top, room.width(), room.height() - top}, below,
                  t.font(TextRole::chart), t.t3);
    }
};

class StandingDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const QString text = index.data().toString();
        switch (LaptopState(index.data(StateRole).toInt())) {
        case LaptopState::conflicts:
            return paintChip(painter, rect, text);
        case LaptopState::merged:
            return paintMerged(painter, rect, text);
        case LaptopState::old:
            return paintText(painter, rect, text, t.font(TextRole::strong), t.risk, Qt::AlignRight);
        default:
            return paintText(painter, rect, text, t.font(TextRole::body), t.t3, Qt::AlignRight);
        }
    }

private:
    static void paintChip(QPainter &painter, const QRect &rect, const QString &text)
    {
        const auto &t = currentTheme();
        const double width = std::min<double>(tagWidth(text, TagKind::accent, t), rect.width());
        const double high = t.px(20);
        paintTag(painter, {rect.right() + 1 - width, rect.top() + (rect.height() - high) / 2, width, high},
                 text, TagKind::accent, t);
    }
    static void paintMerged(QPainter &painter, const QRect &rect, const QString &text)
    {
        const auto &t = currentTheme();
        const QFont font = t.font(TextRole::body);
        paintText(painter, rect, text, font, t.t2, Qt::AlignRight);
        const int side = t.px(13);
        const int width = QFontMetrics(font).horizontalAdvance(text);
        paintIcon(
            painter,
            {rect.right() - width - side - t.px(5), rect.top() + (rect.height() - side) / 2, side, side},
            "check", t.t2);
    }
};

} // namespace

LaptopTable::LaptopTable(QWidget *parent)
    : FittedTable(tr("Laptops"),
                  {{tr("Whose")},
                   {tr("Last file"), widths[lastFile]},
                   {tr("Changes"), widths[changes], true},
                   {QString(), widths[standing], true}},
                  parent)
{
    verticalHeader()->setDefaultSectionSize(currentTheme().px(rowTall));
    setItemDelegate(new TableDelegate(this, TextRole::body, Tone::secondary));
    setItemDelegateForColumn(whose, new WhoseDelegate(this));
    setItemDelegateForColumn(changes, new NumberDelegate(this, Tone::secondary));
    setItemDelegateForColumn(standing, new StandingDelegate(this));
    horizontalHeader()->ensurePolished();
    fit();
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(this, &FittedTable::rowOpened, this, &LaptopTable::ask);
}

void LaptopTable::setLaptops(const std::vector<LaptopLine> &laptops, Date today)
{
    if (laptops == m_laptops && today == m_today)
        return;
    const auto current = size_t(currentIndex().row());
    const Id chosen = currentIndex().isValid() && current < m_laptops.size() ? m_laptops[current].id : Id();
    m_laptops = laptops;
    m_today = today;
    clearRows();
    for (const LaptopLine &line : laptops) {
        auto *who = makeCell(line.who, InitialsRole, line.initials);
        who->setData(belowWords(line), DueTextRole);
        const bool heard = line.lastFile.isSet();
        auto *file = makeCell(fileTimeWords(line.lastFile, today));
        if (heard)
            file->setData(rawOf(line.lastFile), RawRole);
        addRow({who, file, makeCell(heard ? QLocale().toString(qlonglong(line.changes)) : QString()),
                makeCell(laptopStateWords(line), StateRole, int(line.state))},
               spokenLaptop(line, today));
    }
    fit();
    const auto again = std::ranges::find(laptops, chosen, &LaptopLine::id);
    if (!chosen.isNull() && again != laptops.end()) // whatever place it has now
        setCurrentIndex(model()->index(int(again - laptops.begin()), 0));
}

int LaptopTable::needed(int column) const
{
    const auto &t = currentTheme();
    const QFontMetrics metrics(t.font(column == standing ? TextRole::strong : TextRole::body));
    int widest = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(model()->index(row, column).data().toString()) +
                                      t.px(paddings[column]));
    return widest;
}

// Where all is as wide as drawn the names come first: large text in a narrow pane leaves them nothing.
void LaptopTable::fit()
{
    const auto &t = currentTheme();
    int drawn = 0, sum = 0, wanted[std::size(widths)] = {};
    for (const int column : {lastFile, changes, standing})
        drawn += t.px(widths[column]);
    const bool isTight = viewport()->width() - drawn < t.px(namesLeast);
    for (const int column : {lastFile, changes, standing}) {
        const int title = horizontalHeader()->sectionSizeHint(column), wide = t.px(widths[column]);
        wanted[column] = std::max(title, isTight ? std::min(needed(column), wide) : wide);
        sum += wanted[column];
    }
    const int spare = viewport()->width() - sum - t.px(namesLeast);
    wanted[lastFile] += std::clamp(spare, 0, isTight ? t.px(titleGap) : 0);
    for (const int column : {lastFile, changes, standing})
        horizontalHeader()->resizeSection(column, wanted[column]);
}

void LaptopTable::resizeEvent(QResizeEvent *event)
{
    FittedTable::resizeEvent(event);
    fit();
}

void LaptopTable::ask(int row)
{
    if (row < 0 || size_t(row) >= m_laptops.size())
        return;
    const QRect place = visualRect(model()->index(row, whose));
    Q_EMIT menuAsked(m_laptops[size_t(row)],
                     viewport()->mapToGlobal(QPoint(place.left() + currentTheme().px(24), place.bottom())));
}

void LaptopTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    ask(byMouse ? indexAt(event->pos()).row() : currentIndex().row());
    event->accept();
}

} // namespace ridealong
