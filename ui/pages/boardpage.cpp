// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/boardpage.h"

#include "base/words.h"
#include "leads/boardfilters.h"
#include "leads/filterbar.h"
#include "leads/laneset.h"
#include "leads/leadactions.h"
#include "leads/leadlistmodel.h"
#include "leads/listfiles.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <algorithm>

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
    makeLanes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeFilters());
    column->addWidget(makeBar());
    column->addWidget(m_lanes, 1);
    setFocusProxy(m_lanes);
    connect(shell.session, &Session::changed, this, [this](const Touched &touched) {
        if (touched.everything || touched.entities.test(size_t(Entity::person)) ||
            touched.entities.test(size_t(Entity::process))) {
            m_filters->renew();
            ask();
        }
    });
    addKeys();
    addCommands();
    ask();
}

ShownLeads BoardPage::shownLeads() const
{
    ShownLeads shown{.leads = {}, .columns = {}, .title = m_header->title(), .note = answer()};
    for (size_t i = 0; i < laneCount(); ++i) {
        const auto leads = lane(i).leads().leads();
        shown.leads.insert(shown.leads.end(), leads.begin(), leads.end());
    }
    for (const std::string &key : usualColumns())
        shown.columns.push_back(listColumn(m_book.leadData(), key));
    return shown;
}

void BoardPage::addCommands()
{
    const auto add = [this](const char *iconName, const QString &text, const QString &keys, auto run) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setShortcut(QKeySequence(keys));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("upload", tr("Export what is shown…"), QStringLiteral("Ctrl+E"),
        [this] { askAndExport(shell(), this, shownLeads()); });
    add("printer", tr("Print the board’s leads…"), QStringLiteral("Ctrl+P"),
        [this] { askAndPrint(shell(), this, shownLeads()); });
}

QWidget *BoardPage::makeHeader()
{
    m_header = new PageHeader(tr("Board"), this);
    auto *by = new SegmentedControl(tr("Lanes"), {tr("Stages"), tr("Reps")}, m_header);
    auto *add = makeButton(tr("New lead"), ButtonKind::primary, "plus", m_header);
    m_header->addWidget(by);
    m_header->addWidget(add);
    connect(by, &SegmentedControl::chosen, this, [this](int choice) { m_lanes->setByRep(choice == 1); });
    connect(add, &QPushButton::clicked, this, [this] { newLead(this->shell(), this); });
    return m_header;
}

QWidget *BoardPage::makeFilters()
{
    auto *bar = new QWidget(this);
    m_filters = new BoardFilters(m_book, bar);
    connect(m_filters, &BoardFilters::changed, this, &BoardPage::ask);
    auto *filter = makeSmallButton(tr("Filter"), ButtonKind::quiet, "list-filter", bar);
    connect(filter, &QPushButton::clicked, this, [this] { showBar(m_bar->isHidden()); });
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 9, 20, 9);
    row->setSpacing(8);
    row->addWidget(m_filters, 1);
    row->addWidget(filter);
    row->addWidget(makeLabel(tr("Overdue first, then grade"), TextRole::secondary, Tone::caption, bar));
    return bar;
}

QWidget *BoardPage::makeBar()
{
    m_bar = new FilterBar(*shell().session, this);
    m_bar->hide();
    connect(m_bar, &FilterBar::changed, this, [this] {
        *shell().filter = m_bar->filter();
        ask();
    });
    const auto leave = [this] { m_lanes->setFocus(Qt::ShortcutFocusReason); };
    connect(m_bar->field(), &QLineEdit::returnPressed, this, leave);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_bar->field());
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this, leave] {
        leave();
        showBar(!m_bar->isClear());
    });
    return m_bar;
}

void BoardPage::makeLanes()
{
    m_lanes = new LaneSet(*shell().session, this);
    connect(m_lanes, &LaneSet::changed, this, &BoardPage::say);
    connect(m_lanes, &LaneSet::selected, this, &Page::statusChanged);
    connect(m_lanes, &LaneSet::carried, this, &BoardPage::carry);
    connect(m_lanes, &LaneSet::opened, this,
            [this](uint32_t lead) { shell().goTo(QStringLiteral("leads"), lead); });
    connect(m_lanes, &LaneSet::menuWanted, this, &BoardPage::showMenu);
    connect(m_lanes, &LaneSet::hovered, this, &BoardPage::showHint);
    connect(m_lanes, &LaneSet::left, m_hint, &QWidget::hide);
}

void BoardPage::addKeys()
{
    const auto add = [this](const char *keys, auto run) {
        const QKeySequence sequence(QString::fromLatin1(keys));
        new QShortcut(sequence, this, this, run, Qt::WidgetWithChildrenShortcut);
    };
    add("L", [this] { logCall(shell(), this, m_lanes->currentLead()); });
    add("S", [this] { setNextStep(shell(), this, m_lanes->currentLead()); });
    add("D", [this] { finishNextStep(shell(), this, m_lanes->currentLead()); });
    add("R", [this] { askForOwner(shell(), this, m_lanes->selectedLeads()); });
    add("F2", [this] { editLead(shell(), this, m_lanes->currentLead()); });
    add("/", [this] {
        showBar(true);
        m_bar->field()->setFocus(Qt::ShortcutFocusReason);
    });
}

void BoardPage::showBar(bool shown)
{
    m_bar->setVisible(shown);
    if (!shown)
        m_bar->clear();
}

// The chips of the board narrow what the filter lets through.
void BoardPage::ask()
{
    BoardShow show = m_filters->show();
    show.filter = filterOf({}, m_bar->parts());
    show.text = m_bar->text().toStdString();
    m_lanes->setShow(show);
    say();
}

QString BoardPage::stuckSentence(uint32_t lead) const
{
    if (!lead)
        return tr("No card is stuck.");
    const uint32_t stage = m_book.leads()[lead].stage.number;
    return tr("%1 has been in %2 for %3 days; %4 is normal.")
        .arg(companyOf(m_book, lead), shown(m_book.stageName(stage)),
             QString::number(daysInStage(m_book, lead)),
             QString::number(m_lanes->places().of(stage).normalDays));
}

QString BoardPage::answer() const
{
    const LaneFigures open = m_lanes->figures();
    if (open.cards == 0)
        return m_bar->isClear() ? tr("No open lead is shown here.") : tr("No lead matches the filter.");
    const QString money =
        open.valued == 1
            ? tr("%1 sits in one qualified lead.").arg(moneyOf(m_book, open.value))
            : tr("%1 sits in %2 qualified leads.").arg(moneyOf(m_book, open.value), figure(open.valued));
    const QString late = open.overdue == 0   ? tr("No card is overdue.")
                         : open.overdue == 1 ? tr("One card is overdue.")
                                             : tr("%1 cards are overdue.").arg(figure(open.overdue));
    return QStringList{money, late, stuckSentence(open.stuck)}.join(u' ');
}

void BoardPage::say()
{
    m_header->setAnswer(answer());
    m_bar->setCount(m_bar->isClear() ? QString() : tr("%1 match").arg(figure(m_lanes->figures().cards)));
    Q_EMIT statusChanged();
}

void BoardPage::refresh()
{
    m_bar->setFilter(*shell().filter);
    if (!m_bar->isClear())
        m_bar->show();
    say();
}

size_t BoardPage::laneCount() const
{
    return m_lanes->count();
}

Lane &BoardPage::lane(size_t index) const
{
    return m_lanes->lane(index);
}

void BoardPage::carry(const std::vector<uint32_t> &leads, const LaneKey &to)
{
    std::vector<uint32_t> present;
    std::ranges::copy_if(leads, std::back_inserter(present),
                         [this](uint32_t lead) { return m_book.leads().has(lead); });
    if (present.empty())
        return;
    m_lanes->followLater(present);
    if (to.kind == LaneKey::Kind::rep)
        assignLeads(shell(), present, to.number);
    else if (const uint32_t stage = stageFor(m_book, to, present.front()))
        moveLeads(shell(), this, present, stage);
}

void BoardPage::showMenu(QPoint globally)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<uint32_t> leads = m_lanes->selectedLeads();
    if (leads.size() > 1) {
        fillMoveMenu(*menu->addMenu(tr("Move to")), shell(), this, leads);
        fillAssignMenu(*menu->addMenu(tr("Give to")), shell(), leads);
    } else {
        fillLeadMenu(*menu, shell(), this, m_lanes->currentLead());
    }
    menu->popup(globally);
}

void BoardPage::showHint(const std::vector<uint32_t> &leads, const LaneKey &to, QPoint globally)
{
    if (leads.empty() || !m_book.leads().has(leads.front()))
        return;
    const QPoint at = mapFromGlobal(globally);
    m_hint->setText(dropHint(m_book, to, leads));
    m_hint->adjustSize();
    const int x = std::clamp(at.x() - m_hint->width() / 2, 0, std::max(0, width() - m_hint->width()));
    m_hint->move(x, std::min(at.y() + 28, height() - m_hint->height()));
    m_hint->show();
    m_hint->raise();
}

QString BoardPage::statusFact() const
{
    const auto selected = m_lanes->selectedLeads();
    if (selected.size() > 1)
        return tr("%1 cards selected").arg(figure(int(selected.size())));
    return tr("%1 open leads").arg(figure(m_lanes->figures().cards));
}

QList<KeyHint> BoardPage::keys() const
{
    return {{tr("← →"), tr("Change column")},
            {tr("↑ ↓"), tr("Change card")},
            {tr("Shift+→"), tr("Move to next stage")},
            {tr("Shift+↓"), tr("Select more")},
            {tr("L"), tr("Log a call")},
            {tr("/"), tr("Filter")},
            {tr("Enter"), tr("Open")}};
}

Page *makeBoardPage(ShellContext &shell, QWidget *parent)
{
    return new BoardPage(shell, parent);
}

} // namespace ridealong
