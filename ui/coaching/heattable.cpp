// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/heattable.h"

#include "base/spoken.h"
#include "base/words.h"
#include "coaching/coachingfacts.h"
#include "coaching/heatdelegate.h"
#include "coaching/skillsastable.h"
#include "leads/tables.h"
#include "lists/offer.h"
#include "shell/theme.h"

#include <QFontMetricsF>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int nameRoom = 214, cellRoom = 50, changeRoom = 76, rowTall = 33;

QString signedWords(double change, int digits)
{
    if (std::isnan(change))
        return {};
    const QString size = QLocale().toString(std::abs(change), 'f', digits);
    if (change == 0)
        return size;
    return (change > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + size;
}

QStandardItem *item(const QString &text, const QString &spoken)
{
    auto *cell = new QStandardItem(text);
    cell->setData(spoken, Qt::AccessibleTextRole);
    cell->setEditable(false);
    return cell;
}

} // namespace

HeatTable::HeatTable(QWidget *parent)
    : QTableView(parent)
    , m_rows(new QStandardItemModel(this))
{
    dressTable(*this);
    setModel(m_rows);
    setAccessibleName(tr("Skills at each ride-along"));
    offerList(*this, [this] { return m_book ? skillsAsTable(*m_book, m_skills) : report::Table(); });
    setItemDelegate(new HeatDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->setDefaultSectionSize(currentTheme().px(rowTall));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(20);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT currentSkillChanged();
    });
}

// As wide as the days are in this language.
int HeatTable::cellWidth() const
{
    const QFontMetricsF metrics(currentTheme().font(TextRole::column));
    double widest = 0;
    for (const RatedRide &ride : m_skills.rides)
        widest = std::max(widest, metrics.horizontalAdvance(dayWords(ride.on)));
    return std::max(currentTheme().px(cellRoom), int(std::ceil(widest)) + 11);
}

int HeatTable::changeWidth() const
{
    const QFontMetricsF metrics(currentTheme().font(TextRole::column));
    return std::max(currentTheme().px(changeRoom), int(metrics.horizontalAdvance(tr("Change"))) + 30);
}

int HeatTable::fitting() const
{
    const int room = viewport()->width() - currentTheme().px(nameRoom) - changeWidth();
    return std::max(1, room / cellWidth());
}

void HeatTable::setSkills(const Book &book, uint32_t rep, const SkillTable &skills)
{
    const bool atNewest = rep != m_rep || m_last == int(m_skills.rides.size());
    const uint32_t chosen = current();
    m_book = &book;
    m_rep = rep;
    m_skills = skills;
    const int all = int(m_skills.rides.size());
    m_last = atNewest ? all : std::min(m_last, all);
    fill();
    setCurrent(chosen);
    updateGeometry();
}

void HeatTable::fill()
{
    m_filling = true;
    const int row = currentIndex().row();
    m_shown = std::min(m_last, fitting());
    m_rows->clear();
    m_rows->setColumnCount(m_shown + 2);
    m_rows->setHeaderData(0, Qt::Horizontal, tr("Skill"));
    for (int i = 0; i < m_shown; ++i)
        m_rows->setHeaderData(i + 1, Qt::Horizontal,
                              dayWords(m_skills.rides[size_t(m_last - m_shown + i)].on));
    m_rows->setHeaderData(m_shown + 1, Qt::Horizontal, tr("Change"));
    for (int column = 0; column < m_shown + 2; ++column) {
        const bool name = column == 0;
        m_rows->setHeaderData(column, Qt::Horizontal, int(name ? Qt::AlignLeft : Qt::AlignRight),
                              Qt::TextAlignmentRole);
        horizontalHeader()->setSectionResizeMode(column, name ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (!name)
            horizontalHeader()->resizeSection(column, column > m_shown ? changeWidth() : cellWidth());
    }
    for (size_t place = 0; place < m_skills.skills.size(); ++place)
        addSkill(place);
    if (m_shown)
        addAverages();
    if (m_rows->rowCount())
        setCurrentIndex(m_rows->index(std::clamp(row, 0, m_rows->rowCount() - 1), 0));
    m_filling = false;
    Q_EMIT ridesMoved();
}

void HeatTable::addSkill(size_t place)
{
    const uint32_t skill = m_skills.skills[place];
    const QString name = skillName(*m_book, skill);
    const int change = m_skills.change[place];
    const QString moved = change == unsetInt ? QString() : signedWords(change, 0);
    QStringList said{name};
    QList<QStandardItem *> cells{item(name, {})};
    for (int i = m_last - m_shown; i < m_last; ++i) {
        const RatedRide &ride = m_skills.rides[size_t(i)];
        const int value = ride.values[place];
        auto *cell = item(value ? QString::number(value) : QString(), {});
        cell->setData(value, HeatDelegate::ValueRole);
        cell->setToolTip(tipOf(skill, ride, value));
        if (value)
            said << tr("%1: %2").arg(dayWords(ride.on)).arg(value);
        cells << cell;
    }
    cells << item(moved, {});
    if (skill == m_skills.focus) {
        cells.front()->setData(tr("focus"), HeatDelegate::TagTextRole);
        said << tr("to train next");
    }
    if (!moved.isEmpty())
        said << tr("change %1").arg(moved);
    QStringList guides;
    for (int value = 1; value <= 5; ++value)
        if (const QString words = skillGuide(*m_book, skill, value); !words.isEmpty())
            guides << tr("%1: %2").arg(value).arg(words);
    cells.front()->setToolTip(guides.join(u'\n'));
    for (auto *cell : std::as_const(cells))
        cell->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_rows->appendRow(cells);
}

void HeatTable::addAverages()
{
    QList<QStandardItem *> cells{item(tr("Average"), {})};
    QStringList said{tr("Average")};
    const std::vector<RatedRide> rated = ratedTimes(m_skills);
    const double first = rated.empty() ? std::nan("") : rated.front().average;
    const double last = rated.empty() ? std::nan("") : rated.back().average;
    for (int i = m_last - m_shown; i < m_last; ++i) {
        const RatedRide &ride = m_skills.rides[size_t(i)];
        const QString average = averageWords(ride.average);
        auto *cell = item(average, {});
        const bool isLast = !rated.empty() && rated.back().ride == ride.ride && rated.back().on == ride.on;
        cell->setData(isLast, HeatDelegate::StrongRole);
        said << tr("%1: %2").arg(dayWords(ride.on), average);
        cells << cell;
    }
    auto *change = item(signedWords(std::round((last - first) * 10) / 10, 1), {});
    change->setData(true, HeatDelegate::StrongRole);
    cells << change;
    cells.front()->setData(true, HeatDelegate::QuietRole);
    for (auto *cell : std::as_const(cells))
        cell->setData(said.join(QStringLiteral(", ")), Qt::AccessibleTextRole);
    m_rows->appendRow(cells);
}

// The skill and the guide may be called otherwise today.
QString HeatTable::tipOf(uint32_t skill, const RatedRide &ride, int value) const
{
    if (!value)
        return tr("%1: not rated").arg(yearDayWords(ride.on));
    const auto &ratings = m_book->tables().rating;
    const uint32_t row = ratingAt(*m_book, m_rep, skill, ride);
    const QString then = row ? shown(ratings.text(row, ratingField("skill_name"))) : QString();
    const QString guide = row ? shown(ratings.text(row, ratingField("guide"))) : QString();
    QString tip = tr("%1: %2 for %3")
                      .arg(yearDayWords(ride.on))
                      .arg(value)
                      .arg(then.isEmpty() ? skillName(*m_book, skill) : then);
    if (!guide.isEmpty())
        tip += u'\n' + guide;
    return tip;
}

uint32_t HeatTable::current() const
{
    const int row = currentIndex().row();
    return row < 0 || size_t(row) >= m_skills.skills.size() ? 0 : m_skills.skills[size_t(row)];
}

void HeatTable::setCurrent(uint32_t skill)
{
    const auto found = std::ranges::find(m_skills.skills, skill);
    if (found != m_skills.skills.end())
        setCurrentIndex(m_rows->index(int(found - m_skills.skills.begin()), 0));
}

QString HeatTable::guide() const
{
    const uint32_t skill = current();
    if (!skill || !m_book)
        return {};
    const auto place = size_t(std::ranges::find(m_skills.skills, skill) - m_skills.skills.begin());
    int value = 0;
    for (const RatedRide &ride : m_skills.rides)
        value = ride.values[place] ? ride.values[place] : value;
    QStringList parts;
    for (const int step : {value, value + 1})
        if (const QString words = step < 1 || step > 5 ? QString() : skillGuide(*m_book, skill, step);
            !words.isEmpty())
            parts << tr("%1: %2").arg(step).arg(words);
    return parts.join(QStringLiteral("  ·  "));
}

void HeatTable::scrollRides(int by)
{
    const int all = int(m_skills.rides.size());
    const int last = std::clamp(m_last + by, std::min(all, fitting()), all);
    if (last == m_last)
        return;
    m_last = last;
    fill();
}

QSize HeatTable::sizeHint() const
{
    return {420, horizontalHeader()->sizeHint().height() +
                     m_rows->rowCount() * verticalHeader()->defaultSectionSize() + 2};
}

QSize HeatTable::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void HeatTable::keyPressEvent(QKeyEvent *event)
{
    const int value = event->key() - Qt::Key_0;
    if (value >= 1 && value <= 5 && !(event->modifiers() & ~Qt::KeypadModifier) && current())
        return Q_EMIT rated(current(), value);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        return scrollRides(event->key() == Qt::Key_Left ? -1 : 1);
    if (event->key() == Qt::Key_Space) // the page's: it shows the side
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void HeatTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int shown = std::min(m_last, fitting());
    if (m_book && (shown != m_shown || m_last < std::min(int(m_skills.rides.size()), fitting()))) {
        m_last = std::max(m_last, std::min(int(m_skills.rides.size()), fitting()));
        fill();
    }
}

} // namespace ridealong
