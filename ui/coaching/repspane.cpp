// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/repspane.h"

#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/roles.h"
#include "lists/offer.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int rowTall = 48, inset = 24;

class RepDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const double side = t.px(24), half = rect.height() / 2.0;
        paintAvatar(painter, {double(rect.left()), rect.top() + half - side / 2, side, side},
                    index.data(InitialsRole).toString(), t);
        const QString average = index.data(ValueTextRole).toString();
        const QFont strong = t.font(TextRole::strong);
        const double figure = digitsWidth(average, strong);
        paintDigits(painter, QRectF(rect), average, strong, t.t1);
        const QRectF room =
            QRectF(rect).adjusted(side + 8, t.px(6), average.isEmpty() ? 0 : -figure - 6, -t.px(6));
        paintText(painter, {room.topLeft(), QSizeF(room.width(), room.height() / 2)}, index.data().toString(),
                  t.font(TextRole::name), t.t1);
        paintText(painter, {room.left(), room.center().y(), room.width(), room.height() / 2},
                  index.data(DueTextRole).toString(), t.font(TextRole::status), t.t3);
    }
};

QLabel *addWords(QVBoxLayout &column, QWidget *parent)
{
    auto *label = makeLabel({}, TextRole::secondary, Tone::caption, parent);
    label->setWordWrap(true);
    label->setContentsMargins(inset, 0, 12, 0);
    column.addWidget(label);
    return label;
}

void setWords(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

report::Table tableOf(const std::vector<RepLine> &reps)
{
    using Holds = report::ColumnKind;
    report::Table table =
        makeListTable(RepsPane::tr("Reps"), {{RepsPane::tr("Rep"), Holds::text},
                                             {RepsPane::tr("Average"), Holds::number},
                                             {RepsPane::tr("Last ride, or what is due"), Holds::text}});
    for (const RepLine &rep : reps) {
        bool known = false;
        const double average = QLocale().toDouble(rep.average, &known);
        table.rows.push_back({listCell(rep.name), listCell(rep.average, known ? Value(average) : Value()),
                              listCell(rep.below)});
    }
    return table;
}

} // namespace

RepsPane::RepsPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new FittedTable(tr("Reps"), {{tr("Rep")}}, this))
{
    auto *header = new SectionHeader(tr("Reps"), this);
    header->addWidget(makeLabel(tr("avg"), TextRole::secondary, Tone::caption, header));
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(currentTheme().px(rowTall));
    m_table->setItemDelegate(new RepDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    offerList(*m_table, [this] { return tableOf(m_reps); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_table);
    column->addSpacing(14);
    m_how = addWords(*column, this);
    column->addSpacing(14);
    m_cadence = addWords(*column, this);
    column->addSpacing(10);
    m_middle = addWords(*column, this);
    column->addSpacing(12);
    column->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { take(index.row()); });
}

void RepsPane::setReps(const std::vector<RepLine> &reps, int skills, const QString &cadence,
                       const QString &middle)
{
    setWords(*m_how, reps.empty() ? QString()
                                  : tr("Average of %1 skills at the last ride-along. The line below is the "
                                       "last ride, or what is due.")
                                        .arg(skills));
    setWords(*m_cadence, cadence);
    setWords(*m_middle, middle);
    if (reps == m_reps)
        return;
    m_reps = reps;
    m_filling = true;
    m_table->clearRows();
    for (const RepLine &rep : reps) {
        auto *cell = makeCell(rep.name, InitialsRole, rep.initials);
        cell->setData(rep.average, ValueTextRole);
        cell->setData(rep.below, DueTextRole);
        m_table->addRow({cell}, rep.spoken());
    }
    m_filling = false;
    choose(m_current);
}

void RepsPane::choose(uint32_t rep)
{
    if (m_reps.empty())
        return take(-1);
    const auto found = std::ranges::find(m_reps, rep, &RepLine::rep);
    const int row = found == m_reps.end() ? 0 : int(found - m_reps.begin());
    m_table->setCurrentIndex(m_table->model()->index(row, 0));
    take(row);
}

void RepsPane::take(int row)
{
    if (m_filling)
        return;
    const uint32_t rep = row < 0 || size_t(row) >= m_reps.size() ? 0 : m_reps[size_t(row)].rep;
    if (rep == m_current)
        return;
    m_current = rep;
    Q_EMIT chosen(rep);
    for (auto *at = parentWidget(); at && row >= 0; at = at->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(at)) {
            const QRect place = m_table->visualRect(m_table->currentIndex());
            const QPoint middle = m_table->mapTo(area->widget(), place.center());
            return area->ensureVisible(middle.x(), middle.y(), 0, place.height());
        }
}

// Space is the page's: it shows the side.
bool RepsPane::eventFilter(QObject *, QEvent *event)
{
    const bool isSpace =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (isSpace)
        event->ignore();
    return isSpace;
}

} // namespace ridealong
