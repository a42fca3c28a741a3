// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/boardpage.h"

#include "base/words.h"
#include "leads/boardfilters.h"
#include "leads/lane.h"
#include "leads/leadactions.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString figure(int number)
{
    return QLocale().toString(number);
}

// Dark on light, or the other way round; the mouse and drags go through it.
class Hint : public QLabel
{
public:
    explicit Hint(QWidget *parent)
        : QLabel(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setContentsMargins(12, 6, 12, 6);
        dress(*this, TextRole::secondary, Tone::inverse);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, rect(), 6, currentTheme().t1, Qt::transparent);
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

BoardPage::BoardPage(ShellContext &shell, QWidget *parent)
    : Page(shell, parent)
    , m_book(shell.session->book())
    , m_hint(new Hint(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeFilters());
    column->addWidget(makeLanes(), 1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        follow();
        say();
    });
    connect(shell.session, &Session::changed, this, [this](const Touched &touched) {
        const bool lanes = touched.everything || touched.entities.test(size_t(Entity::stage)) ||
                           touched.entities.test(size_t(Entity::person));
        if (lanes)
            m_filters->renew(), renewLanes();
        m_later.start(0);
    });
    addKeys();
    renewLanes();
}

QWidget *BoardPage::makeHeader()
{
    m_header = new PageHeader(tr("Board"), this);
    auto *by = new SegmentedControl(tr("Lanes"), {tr("Stages"), tr("Reps")}, m_header);
    auto *add = makeButton(tr("New lead"), ButtonKind::primary, "plus", m_header);
    m_header->addWidget(by);
    m_header->addWidget(add);
    connect(by, &SegmentedControl::chosen, this, [this](int choice) {
        m_byRep = choice == 1;
        renewLanes();
    });
    connect(add, &QPushButton::clicked, this, [this] { newLead(this->shell(), this); });
    return m_header;
}

QWidget *BoardPage::makeFilters()
{
    auto *bar = new QWidget(this);
    m_filters = new BoardFilters(m_book, bar);
    connect(m_filters, &BoardFilters::changed, this, &BoardPage::requery);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 9, 20, 9);
    row->setSpacing(8);
    row->addWidget(m_filters, 1);
    row->addWidget(makeLabel(tr("Overdue first, then grade"), TextRole::secondary, Tone::caption, bar));
    return bar;
}

QWidget *BoardPage::makeLanes()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *lanes = new QWidget(area);
    m_laneRow = new QHBoxLayout(lanes);
    m_laneRow->setContentsMargins(20, 0, 20, 4);
    m_laneRow->setSpacing(8);
    area->setWidget(lanes);
    lanes->setAutoFillBackground(false);
    return area;
}

void BoardPage::addKeys()
{
    const auto add = [this](const char *keys, auto run) {
        const QKeySequence sequence(QString::fromLatin1(keys));
        new QShortcut(sequence, this, this, run, Qt::WidgetWithChildrenShortcut);
    };
    add("L", [this] { logCall(shell(), this, currentLead()); });
    add("S", [this] { setNextStep(shell(), this, currentLead()); });
    add("D", [this] { finishNextStep(shell(), this, currentLead()); });
    add("R", [this] { askForOwner(shell(), this, {currentLead()}); });
    add("F2", [this] { editLead(shell(), this, currentLead()); });
    add("Ctrl+N", [this] { newLead(shell(), this); });
}

void BoardPage::renewLanes()
{
    m_places.renew(m_book);
    for (const LaneInfo &info : m_lanes) {
        info.widget->hide();
        info.widget->deleteLater();
        m_laneRow->removeWidget(info.widget);
    }
    m_lanes.clear();
    for (const LaneKey &key : boardLanes(m_book, m_byRep))
        addLane(key);
    setFocusProxy(m_lanes.empty() ? nullptr : m_lanes.front().widget->list());
    say();
}

void BoardPage::addLane(const LaneKey &key)
{
    auto *model = new LeadListModel(*shell().session);
    auto *lane = new Lane(model, titleOf(m_book, key), m_laneRow->parentWidget());
    m_lanes.push_back({key, lane});
    (void)model->setQuery(laneQuery(m_book, m_filters->show(), key)); // it has no text that could be wrong
    m_laneRow->addWidget(lane, 1);
    lane->show();
    listenTo(lane);
    listenTo(lane->list(), lane);
    sayLane(m_lanes.back());
}

void BoardPage::listenTo(Lane *lane)
{
    lane->setAccepts(
        [this, lane](uint32_t lead) { return m_book.leads().has(lead) && laneOf(lead) != placeOf(lane); });
    connect(&lane->leads(), &LeadListModel::counted, lane, [this, lane] {
        if (const int at = placeOf(lane); at >= 0)
            sayLane(m_lanes[size_t(at)]);
        m_later.start(0);
    });
    connect(lane, &Lane::hovered, this, [this, lane](uint32_t lead, QPoint where) {
        if (const int at = placeOf(lane); at >= 0)
            showHint(m_lanes[size_t(at)], lead, lane->mapTo(this, where));
    });
    connect(lane, &Lane::left, m_hint, &QWidget::hide);
    // After the drag has ended: the move may open a dialog.
    connect(
        lane, &Lane::dropped, this, [this, lane](uint32_t lead) { carry(lead, placeOf(lane)); },
        Qt::QueuedConnection);
}

void BoardPage::listenTo(LaneList *list, Lane *lane)
{
    connect(list, &LaneList::stepped, this, [this, lane](int lanes) { step(lane, lanes); });
    connect(list, &LaneList::carried, this,
            [this, lane, list](int lanes) { carry(list->currentLead(), placeOf(lane) + lanes); });
    connect(list, &LaneList::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), lead); });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, lane](const QModelIndex &now) {
                for (const LaneInfo &other : m_lanes)
                    if (now.isValid() && other.widget != lane)
                        other.widget->list()->clearSelection();
            });
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this, [this, list](QPoint where) {
        const uint32_t lead = list->currentLead();
        if (!lead)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillLeadMenu(*menu, shell(), this, lead);
        menu->popup(list->viewport()->mapToGlobal(where));
    });
}

void BoardPage::requery()
{
    for (const LaneInfo &info : m_lanes)
        (void)info.widget->leads().setQuery(laneQuery(m_book, m_filters->show(), info.key));
    say();
}

void BoardPage::sayLane(LaneInfo &info)
{
    const LeadListModel &leads = info.widget->leads();
    if (info.key.kind != LaneKey::Kind::won)
        info.figures = figuresOf(m_book, m_places, leads.leads());
    const bool valued = info.key.kind != LaneKey::Kind::stage || isValued(m_book, info.key.number);
    const int normal = info.key.kind == LaneKey::Kind::stage ? m_places.of(info.key.number).normalDays : 0;
    const QString note = info.key.kind == LaneKey::Kind::won ? tr("this quarter")
                         : normal > 0                        ? tr("normal %1 d").arg(normal)
                                                             : QString();
    info.widget->setFigures(figure(leads.rowCount()),
                            valued ? moneyOf(m_book, leads.value()) : tr("not valued"), valued, note);
}

uint32_t BoardPage::stuckLead() const
{
    uint32_t worst = 0;
    for (const LaneInfo &info : m_lanes)
        if (const uint32_t lead = info.figures.stuck;
            lead && (!worst || m_book.leads()[lead].value > m_book.leads()[worst].value))
            worst = lead;
    return worst;
}

QString BoardPage::stuckSentence() const
{
    const uint32_t lead = stuckLead();
    if (!lead)
        return tr("No card is stuck.");
    const uint32_t stage = m_book.leads()[lead].stage.number;
    return tr("%1 has been in %2 for %3 days; %4 is normal.")
        .arg(companyOf(m_book, lead), shown(m_book.stageName(stage)))
        .arg(daysInStage(m_book, lead))
        .arg(m_places.of(stage).normalDays);
}

QString BoardPage::answer() const
{
    int qualified = 0, overdue = 0, open = 0;
    Money sum{0};
    for (const LaneInfo &info : m_lanes) {
        open += info.figures.cards;
        overdue += info.figures.overdue;
        qualified += info.figures.valued;
        sum.minor += info.figures.value.minor;
    }
    if (open == 0)
        return tr("No open lead is shown here.");
    const QString money =
        qualified == 1 ? tr("%1 sits in one qualified lead.").arg(moneyOf(m_book, sum))
                       : tr("%1 sits in %2 qualified leads.").arg(moneyOf(m_book, sum), figure(qualified));
    const QString late = overdue == 0   ? tr("No card is overdue.")
                         : overdue == 1 ? tr("One card is overdue.")
                                        : tr("%1 cards are overdue.").arg(figure(overdue));
    return QStringList{money, late, stuckSentence()}.join(u' ');
}

void BoardPage::say()
{
    m_header->setAnswer(answer());
    Q_EMIT statusChanged();
}

void BoardPage::refresh()
{
    say();
}

// -1 for a lane that is about to go.
int BoardPage::placeOf(const Lane *lane) const
{
    const auto found = std::ranges::find(m_lanes, lane, &LaneInfo::widget);
    return found == m_lanes.end() ? -1 : int(found - m_lanes.begin());
}

int BoardPage::laneOf(uint32_t lead) const
{
    for (size_t i = 0; i < m_lanes.size(); ++i)
        if (standsIn(m_book, m_filters->show(), m_lanes[i].key, lead))
            return int(i);
    return -1;
}

void BoardPage::carry(uint32_t lead, int toLane)
{
    if (toLane < 0 || toLane >= int(m_lanes.size()) || !m_book.leads().has(lead))
        return;
    const LaneInfo &to = m_lanes[size_t(toLane)];
    m_carried = lead;
    if (to.key.kind == LaneKey::Kind::rep)
        assignLeads(shell(), {lead}, to.key.number);
    else if (const uint32_t stage = stageFor(m_book, to.key, lead))
        moveLead(shell(), this, lead, stage);
}

// The focus goes with a card that was carried, when it has arrived.
void BoardPage::follow()
{
    const int at = m_carried && m_book.leads().has(m_carried) ? laneOf(m_carried) : -1;
    if (at < 0)
        return;
    LaneList *list = m_lanes[size_t(at)].widget->list();
    if (list->setCurrentLead(m_carried)) {
        list->setFocus(Qt::OtherFocusReason);
        m_carried = 0;
    }
}

uint32_t BoardPage::currentLead() const
{
    for (const LaneInfo &info : m_lanes)
        if (info.widget->list()->selectionModel()->hasSelection())
            return info.widget->list()->currentLead();
    return 0;
}

void BoardPage::step(Lane *from, int lanes)
{
    for (int to = placeOf(from) + lanes; to >= 0 && to < int(m_lanes.size()); to += lanes) {
        LaneList *list = m_lanes[size_t(to)].widget->list();
        if (list->leads().rowCount() == 0)
            continue;
        const int row = std::max(0, from->list()->currentIndex().row());
        list->setCurrentIndex(list->leads().index(std::min(row, list->leads().rowCount() - 1), 0));
        list->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void BoardPage::showHint(const LaneInfo &to, uint32_t lead, QPoint at)
{
    if (!m_book.leads().has(lead))
        return;
    m_hint->setText(dropHint(m_book, to.key, lead));
    m_hint->adjustSize();
    const int x = std::clamp(at.x() - m_hint->width() / 2, 0, std::max(0, width() - m_hint->width()));
    m_hint->move(x, std::min(at.y() + 28, height() - m_hint->height()));
    m_hint->show();
    m_hint->raise();
}

QString BoardPage::statusFact() const
{
    int open = 0;
    for (const LaneInfo &info : m_lanes)
        if (info.key.kind != LaneKey::Kind::won)
            open += info.widget->leads().rowCount();
    return tr("%1 open leads").arg(figure(open));
}

QList<KeyHint> BoardPage::keys() const
{
    return {{tr("← →"), tr("Change column")},
            {tr("↑ ↓"), tr("Change card")},
            {tr("Shift+→"), tr("Move to next stage")},
            {tr("L"), tr("Log a call")},
            {tr("Enter"), tr("Open")}};
}

Page *makeBoardPage(ShellContext &shell, QWidget *parent)
{
    return new BoardPage(shell, parent);
}

} // namespace ridealong
