// SPDX-License-Identifier: GPL-3.0-or-later
#include "dealing/dealdialog.h"

#include "base/words.h"
#include "grading/sharedelegate.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/roles.h"
#include "measure/mix.h"
#include "shell/widgets/flowlayout.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"
#include "work/leads.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItem>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr size_t mostLeads = 200; // that are shown one by one; all are dealt

QString number(int count)
{
    return QLocale().toString(count);
}

QString titleOf(const Book &book, uint32_t from, size_t leads)
{
    if (from)
        return DealDialog::tr("Deal the open leads of %1").arg(shown(book.personName(from)));
    return leads == 1 ? DealDialog::tr("Deal 1 lead")
                      : DealDialog::tr("Deal %1 leads").arg(QLocale().toString(qlonglong(leads)));
}

} // namespace

DealDialog::DealDialog(const Book &book, std::vector<uint32_t> leads, uint32_t from, QWidget *parent)
    : FormDialog(
          titleOf(book, from, leads.size()),
          tr("The territory goes first, then whoever has the smallest share of that grade for the room "
             "there is. Nobody gets more open leads than the capacity."),
          tr("Deal"), parent)
    , m_book(book)
    , m_leads(std::move(leads))
{
    resize(currentTheme().px(760), currentTheme().px(600));
    addWide(makePeople(from));
    addWide(makeLeads());
    setCheck(
        [this] { return m_plan.dealt.empty() ? tr("Choose at least one rep who has room.") : QString(); });
    replan();
}

QWidget *DealDialog::makePeople(uint32_t from)
{
    auto *page = new QWidget(this);
    auto *boxes = new QWidget(page);
    auto *flow = new FlowLayout(boxes, 12);
    for (const uint32_t rep : activeReps(m_book)) {
        if (rep == from)
            continue;
        auto *box = new QCheckBox(shown(m_book.personName(rep)), boxes);
        box->setChecked(true);
        flow->addWidget(box);
        m_boxes.emplace(rep, box);
        connect(box, &QCheckBox::toggled, this, &DealDialog::replan);
    }
    m_peopleTable = new FittedTable(tr("What each rep would get"),
                                    {{tr("Rep")},
                                     {tr("Before"), 64, true},
                                     {tr("Gets"), 56, true},
                                     {tr("After"), 56, true},
                                     {tr("A’s before"), 82, true},
                                     {tr("A’s after"), 76, true},
                                     {tr("Of the capacity"), 150}},
                                    page);
    for (int column = 1; column <= 5; ++column)
        m_peopleTable->setItemDelegateForColumn(column, new NumberDelegate(m_peopleTable));
    m_peopleTable->setItemDelegateForColumn(6, new ShareDelegate(m_peopleTable));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(boxes);
    column->addWidget(m_peopleTable);
    return page;
}

QWidget *DealDialog::makeLeads()
{
    auto *page = new QWidget(this);
    m_leadTable = new FittedTable(
        tr("To whom each lead would go"),
        {{{}, 40}, {tr("Company")}, {tr("City"), 110}, {tr("To"), 130}, {tr("Why"), 220}}, page);
    m_leadTable->setItemDelegateForColumn(0, new GradeDelegate(m_leadTable, 16));
    m_leadTable->setItemDelegateForColumn(1, new TableDelegate(m_leadTable, TextRole::name));
    for (const int column : {2, 4})
        m_leadTable->setItemDelegateForColumn(
            column, new TableDelegate(m_leadTable, TextRole::secondary, Tone::caption));
    m_leadTable->openOnDoubleClick();
    connect(m_leadTable, &FittedTable::rowOpened, this, &DealDialog::askForRep);
    m_left = makeLabel({}, TextRole::body, Tone::secondary, page);
    m_left->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(m_left);
    column->addWidget(m_leadTable);
    column->addStretch(1);
    auto *area = makeScrolled(page, this);
    area->setMinimumHeight(currentTheme().px(150));
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return area;
}

std::vector<uint32_t> DealDialog::reps() const
{
    std::vector<uint32_t> reps;
    for (const auto &[rep, box] : m_boxes)
        if (box->isChecked())
            reps.push_back(rep);
    return reps;
}

void DealDialog::takePart(uint32_t rep, bool takes)
{
    if (const auto box = m_boxes.find(rep); box != m_boxes.end())
        box->second->setChecked(takes);
}

void DealDialog::give(uint32_t lead, uint32_t rep)
{
    m_chosen[lead] = rep;
    redeal(m_plan, m_book, lead, rep);
    showPlan();
}

// What a person has chosen stays, as long as that rep takes part.
void DealDialog::replan()
{
    m_plan = planDeal(m_book, m_leads, reps());
    std::erase_if(m_chosen, [this](const auto &each) {
        return each.second && !std::ranges::count(m_plan.people, each.second, &RepLoad::person);
    });
    for (const auto &[lead, rep] : m_chosen)
        redeal(m_plan, m_book, lead, rep);
    showPlan();
}

void DealDialog::showPlan()
{
    showPeople();
    showLeads();
    const size_t dealt = m_plan.dealt.size(), left = m_plan.left.size();
    acceptButton()->setText(dealt == 1 ? tr("Deal 1 lead") : tr("Deal %1 leads").arg(dealt));
    acceptButton()->setEnabled(dealt > 0);
    QStringList said;
    if (left > 0)
        said << (left == 1 ? tr("1 lead stays where it is.") : tr("%1 leads stay where they are.").arg(left));
    if (dealt > mostLeads)
        said << tr("The first %1 are listed.").arg(mostLeads);
    said << tr("Enter on a lead gives it to somebody else.");
    m_left->setText(said.join(u' '));
}

void DealDialog::showPeople()
{
    m_peopleTable->clearRows();
    for (const RepLoad &load : m_plan.people) {
        const QString name = shown(m_book.personName(load.person));
        const double part = load.capacity > 0 ? double(load.after) / load.capacity : 1;
        const QString room = tr("%1 of %2").arg(load.after).arg(load.capacity);
        m_peopleTable->addRow({makeCell(name), makeCell(number(load.before)), makeCell(number(load.gets())),
                               makeCell(number(load.after), LateRole, load.isOver()),
                               makeCell(number(load.aBefore)), makeCell(number(load.aAfter)),
                               makeCell(room, ShareRole, std::min(part, 1.0))},
                              tr("%1 gets %2 and then has %3 of %4 open leads, %5 of them A’s")
                                  .arg(name, QString::number(load.gets()), QString::number(load.after),
                                       QString::number(load.capacity), QString::number(load.aAfter)));
    }
    m_peopleTable->updateGeometry();
}

void DealDialog::showLeads()
{
    m_leadTable->clearRows();
    m_shown.clear();
    const auto add = [this](uint32_t lead, const QString &to, const QString &why) {
        if (m_shown.size() >= mostLeads)
            return;
        m_shown.push_back(lead);
        const QString company = companyOf(m_book, lead);
        m_leadTable->addRow({makeCell({}, GradeRole, gradeIndex(m_book.standing(lead).grade)),
                             makeCell(company), makeCell(shown(m_book.leads().text(lead, leadField("city")))),
                             makeCell(to), makeCell(why)},
                            tr("%1: %2. %3").arg(company, to, why));
    };
    for (const DealtLead &dealt : m_plan.dealt)
        add(dealt.lead, shown(m_book.personName(dealt.person)), whyWords(m_book, dealt));
    for (const uint32_t lead : m_plan.left)
        add(lead, tr("nobody"), m_chosen.contains(lead) ? tr("Chosen by you") : tr("Nobody has room"));
    m_leadTable->updateGeometry();
}

void DealDialog::askForRep(int row)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const uint32_t lead = m_shown[size_t(row)];
    for (const RepLoad &load : m_plan.people)
        menu->addAction(tr("%1, %2 of %3")
                            .arg(shown(m_book.personName(load.person)), QString::number(load.after),
                                 QString::number(load.capacity)),
                        this, [this, lead, rep = load.person] { give(lead, rep); });
    menu->addSeparator();
    menu->addAction(tr("Leave it where it is"), this, [this, lead] { give(lead, 0); });
    menu->setActiveAction(menu->actions().first());
    const QRect cell = m_leadTable->visualRect(m_leadTable->model()->index(row, 3));
    menu->popup(m_leadTable->viewport()->mapToGlobal(cell.bottomLeft()));
}

} // namespace ridealong
