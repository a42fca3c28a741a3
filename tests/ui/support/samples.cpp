// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samples.h"

#include "leads/delegates.h"
#include "leads/roles.h"
#include "leads/spoken.h"
#include "leads/tables.h"
#include "shell/context.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"

#include <QTableView>
#include <QVBoxLayout>

namespace ridealong {

namespace {

struct Row
{
    int grade;
    const char *company, *city;
    int stage;
    const char *stageName, *rep, *value, *next, *due;
    DueState state;
    int age, normal;
};

constexpr Row rows[] = {
    {0, "Scioto Pharma", "Columbus, OH", 5, "Quoted", "PR", "$110k", "Quote review call", "Oct 16",
     DueState::later, 6, 14},
    {0, "Derby Pharma Labs", "Louisville, KY", 4, "Demo", "TO", "$72k", "Debrief Monday's demo", "Today",
     DueState::today, 4, 9},
    {0, "Bluegrass Distilling Co.", "Louisville, KY", 5, "Quoted", "TO", "$60k", "Call back on quote Q-2214",
     "5 d overdue", DueState::overdue, 12, 14},
    {0, "Hoosier Ethanol Partners", "Lebanon, IN", 4, "Demo", "CJ", "$70k", "Set the trial-pump date",
     "9 d overdue", DueState::overdue, 23, 9},
    {0, "Norwood Chemical Works", "Norwood, OH", 1, "Suspect", "LO", "$52k", "", "", DueState::none, 30, 14},
    {2, "Monon Dairy Co-op", "Monon, IN", 2, "Contacted", "CJ", "$20k", "Second call", "1 d overdue",
     DueState::overdue, 10, 10},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

void fill(QStandardItem &item, const Row &row)
{
    item.setEditable(false);
    item.setData(row.grade, GradeRole);
    item.setData(latin(row.company), CompanyRole);
    item.setData(latin(row.city), CityRole);
    item.setData(row.stage, StageRole);
    item.setData(5, StageCountRole);
    item.setData(latin(row.stageName), StageNameRole);
    item.setData(latin(row.rep), InitialsRole);
    item.setData(latin(row.value), ValueTextRole);
    item.setData(latin(row.next), NextStepRole);
    item.setData(latin(row.due), DueTextRole);
    item.setData(int(row.state), DueStateRole);
    item.setData(row.age, AgeDaysRole);
    item.setData(row.normal, NormalDaysRole);
}

QList<QStandardItem *> cellsOf(const Row &row)
{
    const QString texts[] = {
        {}, latin(row.company), {}, {}, latin(row.value), latin(row.next), latin(row.due)};
    QList<QStandardItem *> cells;
    for (const auto &text : texts) {
        auto *item = new QStandardItem(text);
        fill(*item, row);
        cells << item;
    }
    return cells;
}

class SamplePage : public Page
{
public:
    SamplePage(ShellContext &shell, QWidget *parent, const QString &title)
        : Page(shell, parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        auto *header = new PageHeader(title, this);
        header->setAnswer(
            QStringLiteral("99 A and B leads are open. 7 A's have had no touch for two weeks."));
        header->addWidget(makeButton(QStringLiteral("Import CSV"), ButtonKind::normal, "download", header));
        header->addWidget(makeButton(QStringLiteral("New lead"), ButtonKind::primary, "plus", header));
        column->addWidget(header);
        auto *table = makeTable();
        column->addWidget(table, 1);
        setFocusProxy(table);
    }

    void refresh() override { ++refreshed; }
    void open(const QVariant &argument) override { opened = argument; }
    bool showsWeek() const override { return true; }
    QString statusFact() const override { return QStringLiteral("%1 open leads").arg(214); }
    QList<KeyHint> keys() const override
    {
        return {{QStringLiteral("J / K"), QStringLiteral("Next, previous")},
                {QStringLiteral("Ctrl+Z"), QStringLiteral("Undo")}};
    }

    int refreshed = 0;
    QVariant opened;

private:
    QTableView *makeTable()
    {
        auto *view = new QTableView(this);
        auto model = sampleLeads();
        model->setParent(view);
        view->setModel(model.release());
        dressTable(*view);
        view->setItemDelegateForColumn(SampleGrade, new GradeDelegate(view));
        view->setItemDelegateForColumn(SampleCompany, new TableDelegate(view, TextRole::name));
        view->setItemDelegateForColumn(SampleStage, new StageDelegate(view));
        view->setItemDelegateForColumn(SampleRep, new AvatarDelegate(view));
        view->setItemDelegateForColumn(SampleValue, new NumberDelegate(view));
        auto *next = new TableDelegate(view, TextRole::body, Tone::secondary);
        next->setMissing(QStringLiteral("none set"));
        view->setItemDelegateForColumn(SampleNext, next);
        view->setItemDelegateForColumn(SampleDue, new DueDelegate(view));
        const int widths[] = {60, 190, 130, 50, 80, 200};
        for (int i = 0; i < 6; ++i)
            view->setColumnWidth(i, widths[i]);
        view->horizontalHeader()->setSortIndicatorShown(true);
        view->horizontalHeader()->setSortIndicator(SampleValue, Qt::DescendingOrder);
        view->selectRow(2);
        return view;
    }
};

Page *makeToday(ShellContext &shell, QWidget *parent)
{
    return new SamplePage(shell, parent, QStringLiteral("Wednesday, October 14"));
}

Page *makeLeads(ShellContext &shell, QWidget *parent)
{
    return new SamplePage(shell, parent, QStringLiteral("Leads"));
}

constexpr PageInfo infos[] = {
    {"today", "Today", "sun", 'T', 0, false, makeToday,
     [](const ShellContext &) {
         return NavCount{6, false};
     }},
    {"leads", "Leads", "leads", 'L', 0, false, makeLeads, nullptr},
    {"board", "Board", "board", 'B', 0, false, makeLeads, nullptr},
    {"focus", "Focus", "target", 'F', 0, false, makeLeads,
     [](const ShellContext &) {
         return NavCount{4, false};
     }},
    {"late", "Follow-ups", "follow-up", 'U', 0, false, makeLeads,
     [](const ShellContext &) {
         return NavCount{11, true};
     }},
    {"rides", "Ride-alongs", "route", 'R', 1, false, makeLeads, nullptr},
    {"coaching", "Coaching", "coaching", 'C', 1, false, makeLeads, nullptr},
    {"forecast", "Forecast", "trending-up", 'O', 2, false, makeLeads, nullptr},
    {"sources", "Sources", "funnel", 'S', 2, false, makeLeads, nullptr},
    {"reports", "Reports", "file-text", 'P', 2, false, makeLeads, nullptr},
    {"sync", "Sync", "refresh-cw", 'Y', 3, false, makeLeads, nullptr},
};

} // namespace

std::unique_ptr<QStandardItemModel> sampleLeads()
{
    auto model = std::make_unique<QStandardItemModel>();
    const char *titles[] = {"Grade", "Company", "Stage", "Rep", "Value", "Next step", "Due"};
    for (const auto &row : rows)
        model->appendRow(cellsOf(row));
    for (int i = 0; i < 7; ++i) {
        const bool right = i == SampleValue || i == SampleDue;
        model->setHeaderData(i, Qt::Horizontal, latin(titles[i]));
        model->setHeaderData(i, Qt::Horizontal, int(right ? Qt::AlignRight : Qt::AlignLeft),
                             Qt::TextAlignmentRole);
    }
    for (int row = 0; row < model->rowCount(); ++row)
        model->item(row)->setAccessibleText(spokenLead(model->index(row, 0)));
    return model;
}

std::unique_ptr<QStandardItemModel> sampleWins()
{
    auto model = std::make_unique<QStandardItemModel>();
    auto *item = new QStandardItem;
    fill(*item, {1, "Marysville Creamery", "", 6, "Won", "PR", "$50k", "", "Oct 7", DueState::done, 0, 0});
    item->setData(true, ClosedRole);
    model->appendRow(item);
    return model;
}

std::span<const PageInfo> samplePages()
{
    return infos;
}

} // namespace ridealong
