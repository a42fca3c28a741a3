// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/laneset.h"

#include "base/words.h"
#include "leads/carddrops.h"
#include "leads/foldedlane.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

bool isGone(const Book &book, uint32_t lead)
{
    return !book.leads().has(lead);
}

} // namespace

LaneSet::LaneSet(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_book(session.book())
    , m_row(new QHBoxLayout)
    , m_stack(new QVBoxLayout)
    , m_search(std::make_shared<TextSearch>())
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *lanes = new QWidget(this);
    auto *whole = new QHBoxLayout(lanes);
    whole->setContentsMargins(20, 0, 20, 4);
    whole->setSpacing(8);
    m_row->setSpacing(8);
    m_stack->setSpacing(8);
    whole->addLayout(m_row, 1);
    whole->addLayout(m_stack);
    setWidget(lanes);
    lanes->setAutoFillBackground(false);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        followCarried();
        countFolded();
        Q_EMIT changed();
    });
    connect(&session, &Session::changed, this, &LaneSet::follow);
    renew();
}

void LaneSet::follow(const Touched &touched)
{
    const bool lanes = touched.everything || touched.entities.test(size_t(Entity::stage)) ||
                       touched.entities.test(size_t(Entity::process)) ||
                       touched.entities.test(size_t(Entity::person));
    if (lanes)
        m_places.renew(m_book);
    if (lanes && wanted() != m_wanted)
        renew();
    else
        renewLeads(touched);
    m_later.start(0);
}

// Once for all lanes: each by itself would look at all leads.
void LaneSet::renewLeads(const Touched &touched)
{
    if (m_lanes.empty() || !m_lanes.front().widget->leads().concernsAll(touched))
        return;
    auto leads = leadsOfLanes();
    for (size_t at = 0; at < m_lanes.size(); ++at)
        m_lanes[at].widget->leads().renew(std::move(leads[at]));
}

void LaneSet::setShow(const BoardShow &show)
{
    if (m_show == show)
        return;
    const bool lanes = m_show.process != show.process;
    m_show = show;
    if (lanes)
        renew();
    else
        fill();
}

void LaneSet::setByRep(bool byRep)
{
    m_byRep = byRep;
    renew();
}

void LaneSet::unfold(const LaneKey &lane, bool unfolded)
{
    std::erase(m_unfolded, lane);
    if (unfolded)
        m_unfolded.push_back(lane);
    renew();
    for (const LaneInfo &info : m_lanes)
        if (unfolded && info.key == lane)
            info.widget->list()->setFocus(Qt::OtherFocusReason);
    if (FoldedLane *strip = folded(lane))
        strip->setFocus(Qt::OtherFocusReason);
}

std::vector<LaneSet::Heading> LaneSet::wanted() const
{
    std::vector<Heading> headings;
    for (const LaneKey &key : boardLanes(m_book, m_byRep, m_show.process))
        headings.push_back({key, titleOf(m_book, key), false});
    for (const LaneKey &key : m_byRep ? std::vector<LaneKey>() : endedLanes(m_book, m_show.process)) {
        const bool folded = std::ranges::find(m_unfolded, key) == m_unfolded.end();
        headings.push_back({key, titleOf(m_book, key), folded});
    }
    return headings;
}

void LaneSet::renew()
{
    m_places.renew(m_book);
    m_wanted = wanted();
    const auto drop = [](QLayout *layout, QWidget *widget) {
        widget->hide();
        widget->deleteLater();
        layout->removeWidget(widget);
    };
    for (const LaneInfo &info : m_lanes)
        drop(m_row, info.widget);
    for (const FoldInfo &info : m_folded)
        drop(m_stack, info.widget);
    m_lanes.clear();
    m_folded.clear();
    for (const Heading &heading : m_wanted) {
        if (heading.folded)
            addFolded(heading);
        else
            addLane(heading);
    }
    setFocusProxy(m_lanes.empty() ? nullptr : m_lanes.front().widget->list());
    fill();
    if (!m_lanes.empty())
        QTimer::singleShot(0, &m_lanes.front().widget->leads(), &LeadListModel::prepareSearch);
}

void LaneSet::addLane(const Heading &heading)
{
    const LaneKey key = heading.key;
    auto *model = new LeadListModel(m_session);
    model->beDealt(m_search);
    auto *lane = new Lane(model, heading.title, widget());
    m_lanes.push_back({key, lane});
    m_row->addWidget(lane, 1);
    if (key.kind == LaneKey::Kind::ended)
        connect(
            lane->addFold(), &QToolButton::clicked, this, [this, key] { unfold(key, false); },
            Qt::QueuedConnection);
    listenTo(lane);
    listenTo(lane->list(), lane);
    lane->show();
}

void LaneSet::addFolded(const Heading &heading)
{
    const LaneKey key = heading.key;
    auto *strip = new FoldedLane(heading.title, widget());
    m_folded.push_back({key, strip});
    m_stack->addWidget(strip);
    connect(
        strip, &FoldedLane::clicked, this, [this, key] { unfold(key, true); }, Qt::QueuedConnection);
    connect(&strip->drops(), &CardDrops::hovered, this, [this, key, strip](const auto &leads, QPoint at) {
        Q_EMIT hovered(leads, key, strip->mapToGlobal(at));
    });
    connect(&strip->drops(), &CardDrops::left, this, &LaneSet::left);
    connect(
        &strip->drops(), &CardDrops::dropped, this,
        [this, key](const auto &leads) { Q_EMIT carried(leads, key); }, Qt::QueuedConnection);
    strip->show();
}

// Once for all lanes: looking the words up in all texts costs more than any lane.
void LaneSet::search(std::vector<std::vector<uint32_t>> &lanes) const
{
    std::vector<uint32_t> all;
    for (const auto &leads : lanes)
        all.insert(all.end(), leads.begin(), leads.end());
    m_search->refresh(m_book.leadData());
    std::vector<bool> found(m_book.leads().end());
    for (const uint32_t lead : m_search->find(m_show.text, m_book.leadData(), all))
        found[lead] = true;
    for (auto &leads : lanes)
        std::erase_if(leads, [&](uint32_t lead) { return !found[lead]; });
}

std::vector<std::vector<uint32_t>> LaneSet::leadsOfLanes() const
{
    std::vector<LaneKey> keys;
    for (const LaneInfo &info : m_lanes)
        keys.push_back(info.key);
    auto leads = dealt(m_book, m_show, keys);
    if (!m_show.text.empty())
        search(leads);
    return leads;
}

void LaneSet::fill()
{
    auto leads = leadsOfLanes();
    // A filter that cannot be read was refused where it was written. The lanes say that they are counted.
    for (size_t at = 0; at < m_lanes.size(); ++at)
        (void)m_lanes[at].widget->leads().setQuery(laneQuery(m_book, m_show, m_lanes[at].key),
                                                   std::move(leads[at]));
    m_later.start(0);
}

void LaneSet::countFolded()
{
    std::vector<LaneKey> keys;
    for (const FoldInfo &info : m_folded)
        keys.push_back(info.key);
    if (keys.empty())
        return;
    const auto leads = dealt(m_book, m_show, keys);
    for (size_t at = 0; at < m_folded.size(); ++at)
        m_folded[at].widget->setCount(int(leads[at].size()));
}

FoldedLane *LaneSet::folded(const LaneKey &lane) const
{
    const auto found = std::ranges::find(m_folded, lane, &FoldInfo::key);
    return found == m_folded.end() ? nullptr : found->widget;
}

void LaneSet::listenTo(Lane *lane)
{
    CardDrops &drops = lane->drops();
    drops.setAccepts([this, lane](uint32_t lead) {
        return !isGone(m_book, lead) && lane->leads().rowOf(lead) < 0 && placeOf(lane) >= 0;
    });
    connect(&lane->leads(), &LeadListModel::counted, lane, [this, lane] {
        if (const int at = placeOf(lane); at >= 0)
            sayLane(m_lanes[size_t(at)]);
        m_later.start(0);
    });
    connect(&drops, &CardDrops::hovered, this, [this, lane](const auto &leads, QPoint where) {
        if (const int at = placeOf(lane); at >= 0)
            Q_EMIT hovered(leads, m_lanes[size_t(at)].key, lane->mapToGlobal(where));
    });
    connect(&drops, &CardDrops::left, this, &LaneSet::left);
    // After the drag has ended: the move may open a dialog.
    connect(
        &drops, &CardDrops::dropped, this,
        [this, lane](const auto &leads) {
            if (const int at = placeOf(lane); at >= 0)
                Q_EMIT carried(leads, m_lanes[size_t(at)].key);
        },
        Qt::QueuedConnection);
}

void LaneSet::listenTo(LaneList *list, Lane *lane)
{
    connect(list, &LaneList::stepped, this, [this, lane](int lanes) { step(lane, lanes); });
    connect(list, &LaneList::carried, this, [this, lane](int lanes) { carryBy(lane, lanes); });
    connect(list, &LaneList::opened, this, &LaneSet::opened);
    // By what is selected, not by what is current: a lane keeps its current card while another one is used.
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, lane](const QItemSelection &added) {
                for (const LaneInfo &other : m_lanes)
                    if (!added.isEmpty() && other.widget != lane)
                        other.widget->list()->clearSelection();
                Q_EMIT selected();
            });
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](QPoint where) {
        if (list->currentLead())
            Q_EMIT menuWanted(list->viewport()->mapToGlobal(where));
    });
}

void LaneSet::sayLane(LaneInfo &info)
{
    const LeadListModel &leads = info.widget->leads();
    const LaneKey::Kind kind = info.key.kind;
    const bool closed = kind == LaneKey::Kind::won || kind == LaneKey::Kind::ended;
    if (!closed)
        info.figures = figuresOf(m_book, m_places, leads.leads());
    const bool staged = kind == LaneKey::Kind::stage;
    const int normal = staged ? m_places.of(info.key.number).normalDays : 0;
    const bool parked =
        kind == LaneKey::Kind::ended && m_book.stageType(info.key.number) == StageType::parked;
    LaneWords words{.count = QLocale().toString(leads.rowCount()), .sum = {}, .note = {}};
    words.strong = !staged || isValued(m_book, info.key.number);
    words.sum = words.strong ? moneyOf(m_book, leads.value()) : tr("not valued");
    words.note = closed && !parked ? tr("this quarter")
                 : normal > 0 && info.figures.idle > 0
                     ? tr("%1 idle, normal %2 d").arg(QLocale().toString(info.figures.idle)).arg(normal)
                 : normal > 0 ? tr("normal %1 d").arg(normal)
                              : QString();
    if (!closed && words.strong)
        words.weighted = tr("%1 weighted").arg(moneyOf(m_book, {std::llround(info.figures.weighted)}));
    info.widget->setFigures(words);
}

LaneFigures LaneSet::figures() const
{
    LaneFigures sum;
    for (const LaneInfo &info : m_lanes) {
        sum.cards += info.figures.cards;
        sum.overdue += info.figures.overdue;
        sum.valued += info.figures.valued;
        sum.value.minor += info.figures.value.minor;
        sum.weighted += info.figures.weighted;
        const uint32_t stuck = info.figures.stuck;
        if (stuck && (!sum.stuck || m_book.leads()[stuck].value > m_book.leads()[sum.stuck].value))
            sum.stuck = stuck;
    }
    return sum;
}

// -1 for a lane that is about to go.
int LaneSet::placeOf(const Lane *lane) const
{
    const auto found = std::ranges::find(m_lanes, lane, &LaneInfo::widget);
    return found == m_lanes.end() ? -1 : int(found - m_lanes.begin());
}

int LaneSet::placeOf(uint32_t lead) const
{
    for (size_t at = 0; at < m_lanes.size(); ++at)
        if (m_lanes[at].widget->leads().rowOf(lead) >= 0)
            return int(at);
    return -1;
}

uint32_t LaneSet::currentLead() const
{
    for (const LaneInfo &info : m_lanes)
        if (info.widget->list()->selectionModel()->hasSelection())
            return info.widget->list()->currentLead();
    return 0;
}

std::vector<uint32_t> LaneSet::selectedLeads() const
{
    for (const LaneInfo &info : m_lanes)
        if (info.widget->list()->selectionModel()->hasSelection())
            return info.widget->list()->selectedLeads();
    return {};
}

void LaneSet::step(const Lane *from, int lanes)
{
    for (int to = placeOf(from) + lanes; to >= 0 && to < int(m_lanes.size()); to += lanes) {
        LaneList *list = m_lanes[size_t(to)].widget->list();
        if (list->leads().rowCount() == 0)
            continue;
        const int row = std::max(0, from->list()->currentIndex().row());
        list->setCurrentIndex(list->leads().index(std::min(row, list->leads().rowCount() - 1), 0));
        list->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_lanes[size_t(to)].widget, 20, 0);
        return;
    }
}

void LaneSet::carryBy(const Lane *from, int lanes)
{
    const int to = placeOf(from) + lanes;
    if (to >= 0 && to < int(m_lanes.size()))
        Q_EMIT carried(from->list()->selectedLeads(), m_lanes[size_t(to)].key);
}

void LaneSet::followCarried()
{
    std::erase_if(m_carried, [this](uint32_t lead) { return isGone(m_book, lead); });
    const int at = m_carried.empty() ? -1 : placeOf(m_carried.front());
    if (at < 0)
        return;
    LaneList *list = m_lanes[size_t(at)].widget->list();
    list->setCurrentLead(m_carried.front());
    list->selectLeads(m_carried);
    list->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_lanes[size_t(at)].widget, 20, 0);
    m_carried.clear();
}

} // namespace ridealong
