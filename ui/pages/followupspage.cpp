// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/followupspage.h"

#include "base/words.h"
#include "followups/followupside.h"
#include "followups/movestepsdialog.h"
#include "followups/ontimeview.h"
#include "followups/promiseactions.h"
#include "followups/promisesections.h"
#include "followups/promisetable.h"
#include "followups/selectionbar.h"
#include "leads/leadactions.h"
#include "leads/leadpane.h"
#include "leads/leadwords.h"
#include "lists/tablemenu.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "shell/measured.h"
#include "shell/role.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "work/movesteps.h"

#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int narrow = 1000; // of the page: below it the side waits for Space
constexpr int low = 640;     // of the page: below it the line is a flat one
constexpr int chartHeight = 156, flatChart = 104;

QString figure(qulonglong number)
{
    return QLocale().toString(number);
}

} // namespace

FollowUpsPage::View FollowUpsPage::view() const
{
    if (isManager(*shell().session))
        return View(m_views->current());
    return m_views->current() == 0 ? View::all : View::done;
}

uint32_t FollowUpsPage::only() const
{
    return isManager(*shell().session) ? 0 : shell().session->user();
}

void FollowUpsPage::refresh()
{
    readPromises();
    showList();
    showHolidays();
    if (m_hasFigures)
        m_later.start(0); // the figures that are there may stand for one more event
    else
        showFigures();
    m_worthLater.start(0);
    if (m_pane->isVisible())
        m_pane->refresh();
    if (m_offers)
        showOffers();
}

void FollowUpsPage::readPromises()
{
    m_promises = openPromises(shell().session->book(), only());
    m_side->setPromises(shell().session->book(), m_promises, only(), m_person);
}

void FollowUpsPage::showList()
{
    const Book &book = shell().session->book();
    const uint32_t person = m_person ? m_person : only();
    std::vector<Promise> promises;
    std::ranges::copy_if(m_promises, std::back_inserter(promises), [this](const Promise &promise) {
        return (!m_person || promise.person == m_person) &&
               (m_leads.empty() || std::ranges::binary_search(m_leads, promise.lead));
    });
    const bool withoutStep = m_withoutStep || !m_leads.empty();
    const auto shows = view() == View::done ? PromiseModel::Shows::done : PromiseModel::Shows::open;
    m_table->setSections(view() == View::done    ? sectionsOfDone(book, person)
                         : view() == View::byRep ? sectionsByPerson(book, promises, withoutStep)
                                                 : sectionsByDay(book, promises, withoutStep),
                         shows);
    size_t rows = 0;
    for (const PromiseSection &section : m_model->sections())
        rows += size_t(std::ranges::count_if(section.rows, [](const Promise &row) { return row.step != 0; }));
    m_bar->setShown(shows == PromiseModel::Shows::done ? tr("Done this week and last")
                    : rows == 1                        ? tr("1 follow-up")
                                                       : tr("%1 follow-ups").arg(figure(rows)));
    m_bar->setOffersActions(shows == PromiseModel::Shows::open);
    m_listStack->setCurrentIndex(rows || shows == PromiseModel::Shows::done || !m_promises.empty() ? 0 : 1);
    m_side->setShowsWithoutStep(withoutStep);
    showFilter();
}

void FollowUpsPage::showFilter()
{
    const Book &book = shell().session->book();
    const QString person = m_person ? shown(book.personName(m_person)) : QString();
    m_bar->setFilter(m_leads.empty() ? person : subjectOf(book, m_leads));
}

void FollowUpsPage::showFigures()
{
    const Book &book = shell().session->book();
    m_hasFigures = true;
    m_weeks = weeksShown(book, only());
    const bool enough = isEnoughForALine(m_weeks);
    if (enough)
        m_chart->setWeeks(m_weeks);
    m_chartStack->setCurrentIndex(enough ? 1 : 0);
    m_chartHeader->setCaption(enough ? spanOf(m_weeks) : QString());
    m_header->setAnswer(followUpAnswer(book, m_weeks, sumOf(book, m_promises, PromiseGroup::overdue)));
}

void FollowUpsPage::showWorth()
{
    const Book &book = shell().session->book();
    m_side->setWorth(promiseWorth(book, lastTwelveMonths(book.today()), only()));
    m_gapLater.start(0);
}

void FollowUpsPage::showGap()
{
    Session &session = *shell().session;
    const Book &book = session.book();
    std::vector<RiskOf> risks = riskByPerson(book, m_promises);
    m_side->setGap(gapSentence(book, shell().measured->effort(session), risks, only()));
}

void FollowUpsPage::showHolidays()
{
    const size_t count = shiftsOffHolidays(shell().session->book(), only()).size();
    m_holidays->setVisible(count > 0 && shell().session->canWrite());
    m_holidays->setText(count == 1 ? tr("1 step is due on a holiday.")
                                   : tr("%1 steps are due on a holiday.").arg(figure(count)));
}

void FollowUpsPage::moveOffHolidays()
{
    Session &session = *shell().session;
    const std::vector<StepShift> shifts = shiftsOffHolidays(session.book(), only());
    ChangeSet changes = session.change();
    if (const Status moved = ridealong::moveSteps(changes, session.book(), shifts); !moved)
        return shell().showError(moved.error());
    commitSaying(shell(), deedOf(session.book(), shifts, only()), std::move(changes),
                 shiftsInWords(shifts, session.today()));
}

void FollowUpsPage::moveSteps()
{
    auto *dialog = new MoveStepsDialog(shell().session->book(), only(), this);
    dialog->setSave([this, dialog] {
        Session &session = *shell().session;
        const auto shifts = shiftsOf(session.book(), dialog->wish());
        ChangeSet changes = session.change();
        const Status moved =
            shifts ? ridealong::moveSteps(changes, session.book(), *shifts) : Status(shifts.error());
        if (!moved) {
            shell().showError(moved.error());
            return false;
        }
        return commitSaying(shell(), deedOf(session.book(), *shifts, dialog->wish().person),
                            std::move(changes), shiftsInWords(*shifts, session.today()));
    });
    dialog->open();
}

std::vector<Promise> FollowUpsPage::chosen() const
{
    return view() == View::done ? std::vector<Promise>() : m_table->selected();
}

void FollowUpsPage::showSelection()
{
    m_bar->setSelected(shell().session->book(), m_table->selected());
    Q_EMIT statusChanged();
}

void FollowUpsPage::offerMenu(QPoint at)
{
    const std::vector<Promise> promises = chosen();
    if (promises.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char *iconName, const QString &text, auto verb) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this,
                [this, verb, promises] { verb(shell(), this, promises); });
    };
    add("check", tr("Done, and next…"), finishPromises);
    add("calendar", tr("Move date…"), moveDates);
    add("phone", tr("Log a call…"), logTouches);
    fillAssignMenu(*menu->addMenu(icon("users"), tr("Reassign")), shell(), leadsOf(promises));
    add("x", tr("Drop the step…"), dropPromises);
    menu->addSeparator();
    connect(menu->addAction(tr("Open the lead")), &QAction::triggered, this,
            [this, lead = promises.front().lead] { shell().goTo(QStringLiteral("leads"), QVariant(lead)); });
    menu->addSeparator();
    addTableActions(*menu, *m_table);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void FollowUpsPage::showPerson(uint32_t person)
{
    m_person = person;
    m_leads.clear();
    m_side->setPromises(shell().session->book(), m_promises, only(), m_person);
    showList();
}

void FollowUpsPage::clearFilter()
{
    showPerson(0);
    m_table->setFocus();
}

void FollowUpsPage::toggleWithoutStep()
{
    m_withoutStep = !m_withoutStep;
    if (view() == View::done)
        m_views->setCurrent(0);
    showList();
    const int idle = m_model->headRow(int(PromiseGroup::idle));
    if (m_withoutStep)
        m_table->setCurrentRow(idle >= 0 ? idle : m_model->headRow(int(PromiseGroup::none)));
}

void FollowUpsPage::togglePane()
{
    const bool showsLead = !m_sideStack->isHidden() && m_sideStack->currentWidget() == m_pane;
    m_sideStack->setCurrentIndex(showsLead ? 0 : 1);
    m_sideWish = showsLead ? -1 : 1;
    fitSide();
    if (!showsLead)
        m_paneLater.start(0);
}

void FollowUpsPage::fitSide()
{
    const bool isNarrow = width() < currentTheme().px(narrow);
    m_sideStack->parentWidget()->setVisible(m_sideWish < 0 ? !isNarrow : m_sideWish == 1 || !isNarrow);
    m_sideButton->setVisible(isNarrow);
}

void FollowUpsPage::resizeEvent(QResizeEvent *event)
{
    const bool isLow = event->size().height() < currentTheme().px(low);
    m_chartStack->setFixedHeight(currentTheme().px(isLow ? flatChart : chartHeight));
    const int limit = currentTheme().px(narrow);
    if ((event->oldSize().width() < limit) != (event->size().width() < limit))
        m_sideWish = -1;
    fitSide();
    Page::resizeEvent(event);
}

void FollowUpsPage::open(const QVariant &argument)
{
    if (argument.typeId() == QMetaType::QString)
        return openGroup(argument.toString());
    const int row = m_model->rowOf(argument.toUInt(), 0);
    if (row >= 0)
        m_table->setCurrentRow(row);
}

void FollowUpsPage::openGroup(const QString &text)
{
    const QString what = text.section(u':', 0, 0), rest = text.section(u':', 1);
    m_leads.clear();
    m_views->setCurrent(
        what == QLatin1String("done") ? int(m_views->findChildren<QAbstractButton *>().size()) - 1 : 0);
    if (what == QLatin1String("leads"))
        for (const QString &lead : rest.split(u',', Qt::SkipEmptyParts))
            m_leads.push_back(lead.toUInt());
    std::ranges::sort(m_leads);
    m_person = what == QLatin1String("leads") || only() ? 0 : rest.toUInt();
    m_withoutStep = m_withoutStep || what == QLatin1String("none");
    m_side->setPromises(shell().session->book(), m_promises, only(), m_person);
    showList();
    const std::pair<const char *, PromiseGroup> groups[] = {{"overdue", PromiseGroup::overdue},
                                                            {"today", PromiseGroup::today},
                                                            {"coming", PromiseGroup::coming},
                                                            {"none", PromiseGroup::idle},
                                                            {"none", PromiseGroup::none}};
    for (const auto &[name, group] : groups)
        if (const int row = m_model->headRow(int(group)); what == QLatin1String(name) && row >= 0)
            return m_table->setCurrentRow(std::min(row + 1, m_model->rowCount() - 1));
}

void FollowUpsPage::addSidePane(QWidget *pane)
{
    m_side->add(pane);
}

QString FollowUpsPage::answer() const
{
    return m_header->answer();
}

QString FollowUpsPage::statusFact() const
{
    const auto late = std::ranges::count(m_promises, PromiseGroup::overdue, &Promise::group);
    const auto selected = m_table->selected();
    const auto both = std::ranges::count(selected, PromiseGroup::overdue, &Promise::group);
    if (view() == View::done)
        return tr("%1 selected").arg(figure(selected.size()));
    return tr("%1 of %2 overdue selected").arg(figure(qulonglong(both)), figure(qulonglong(late)));
}

QList<KeyHint> FollowUpsPage::keys() const
{
    if (view() == View::done)
        return {{tr("Enter"), tr("Open the lead")}, {tr("Space"), tr("Details")}, {tr("Ctrl+Z"), tr("Undo")}};
    return {{tr("X"), tr("Select")},
            {tr("D"), tr("Done")},
            {tr("S"), tr("Move date")},
            {tr("R"), tr("Reassign")},
            {tr("L"), tr("Log a call")},
            {tr("Ctrl+Z"), tr("Undo")},
            {tr("Enter"), tr("Open the lead")},
            {tr("Space"), tr("Details")},
            {tr("Delete"), tr("Drop the step")}};
}

Page *makeFollowUpsPage(ShellContext &shell, QWidget *parent)
{
    return new FollowUpsPage(shell, parent);
}

NavCount countFollowUps(const ShellContext &shell)
{
    const Session &session = *shell.session;
    return {.count = overduePromises(session.book(), isManager(session) ? 0 : session.user()),
            .overdue = true};
}

} // namespace ridealong
