// SPDX-License-Identifier: GPL-3.0-or-later
// The board and the table of leads over 100,000 leads: time to the first frame, one scroll step (99 of 100
// are faster) and the move of a card to the next frame (95 of 100). The limits: bare views over lists of
// numbers, uniform sizes, a delegate that paints three texts, nothing written, counted or spoken.
#include "bench/bigbook.h"
#include "leads/lane.h"
#include "leads/laneset.h"
#include "leads/leadtable.h"
#include "pages/boardpage.h"
#include "pages/leadspage.h"
#include "ui/support/pagewindow.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <benchmark/benchmark.h>

namespace ridealong::bench {

namespace {

constexpr int scrollSteps = 300, cardMoves = 60;
const QSize windowSize(1440, 900);

const Book &book()
{
    return bigBook().book();
}

template<class F>
double secondsOf(F &&f)
{
    QElapsedTimer timer;
    timer.start();
    f();
    return double(timer.nsecsElapsed()) / 1e9;
}

void showNow(QWidget &widget)
{
    widget.resize(windowSize);
    widget.show();
    settle();
}

double scrollP99(QAbstractScrollArea &view)
{
    std::vector<double> steps;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i < scrollSteps; ++i)
        steps.push_back(secondsOf([&] {
            bar->setValue(std::min(bar->maximum(), bar->value() + std::max(1, bar->pageStep() / 5)));
            view.viewport()->repaint();
        }));
    return percentile(std::move(steps), 0.99);
}

// --- bare views

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

class BareList : public QAbstractTableModel
{
public:
    static constexpr FieldNo fields[] = {
        leadField("company"), leadField("contact"),  leadField("title"),       leadField("city"),
        leadField("region"),  leadField("industry"), leadField("postal_code"), leadField("source")};

    std::vector<uint32_t> leads;

    int rowCount(const QModelIndex &) const override { return int(leads.size()); }
    int columnCount(const QModelIndex &) const override { return int(std::size(fields)); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return textOf(book().leads().text(leads[size_t(index.row())], fields[index.column()]));
    }
    void take(int row)
    {
        beginRemoveRows({}, row, row);
        leads.erase(leads.begin() + row);
        endRemoveRows();
    }
    void put(uint32_t lead)
    {
        const int row =
            int(std::ranges::lower_bound(leads, lead, std::ranges::less{}, &BareList::key) - leads.begin());
        beginInsertRows({}, row, row);
        leads.insert(leads.begin() + row, lead);
        endInsertRows();
    }
    // Overdue, then grade, then value, in one number.
    static uint64_t key(uint32_t lead)
    {
        const Standing &standing = book().standing(lead);
        return uint64_t(standing.stepState != StepState::overdue) << 60 | uint64_t(standing.grade) << 56 |
               (0xFFFF'FFFF'FFFF - uint64_t(book().leads()[lead].value.orZero()));
    }
};

class BareCard : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {150, 99}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->setPen(Qt::gray);
        painter->drawRoundedRect(option.rect.adjusted(4, 4, -4, -4), 6, 6);
        painter->setPen(Qt::black);
        for (int line = 0; line < 3; ++line)
            painter->drawText(option.rect.topLeft() + QPoint(12, 28 + 24 * line),
                              index.siblingAtColumn(line).data().toString());
    }
};

class BareBoard : public QWidget
{
public:
    static constexpr size_t lanes = 6;

    BareBoard()
    {
        auto *row = new QHBoxLayout(this);
        for (size_t lane = 0; lane < lanes; ++lane) {
            auto *view = new QListView(this);
            view->setUniformItemSizes(true);
            view->setItemDelegate(new BareCard(view));
            view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
            view->setModel(&m_lists[lane]);
            row->addWidget(view);
            m_views[lane] = view;
        }
    }
    void fill()
    {
        std::vector<std::pair<uint64_t, uint32_t>> keys[lanes];
        for (uint32_t lead = 1; lead < book().leads().end(); ++lead) {
            const Standing &standing = book().standing(lead);
            const uint32_t stage = book().leads()[lead].stage.number;
            if (standing.deleted != 2 && standing.grade <= Grade::C && stage && stage <= lanes)
                keys[stage - 1].emplace_back(BareList::key(lead), lead);
        }
        for (size_t lane = 0; lane < lanes; ++lane) {
            std::ranges::sort(keys[lane]);
            for (const auto &[key, lead] : keys[lane])
                m_lists[lane].leads.push_back(lead);
        }
    }
    BareList &list(size_t lane) { return m_lists[lane]; }
    QListView &view(size_t lane) { return *m_views[lane]; }

private:
    BareList m_lists[lanes];
    QListView *m_views[lanes];
};

// --- the board

void boardFrame(benchmark::State &state)
{
    ToldShell shell(bigBook());
    for (auto _ : state) {
        std::unique_ptr<BoardPage> page;
        state.SetIterationTime(secondsOf([&] {
            page = std::make_unique<BoardPage>(shell.context);
            showNow(*page);
        }));
    }
}

void boardFrameLimit(benchmark::State &state)
{
    (void)book();
    for (auto _ : state) {
        std::unique_ptr<BareBoard> board;
        state.SetIterationTime(secondsOf([&] {
            board = std::make_unique<BareBoard>();
            board->fill();
            showNow(*board);
        }));
    }
}

void boardScroll(benchmark::State &state)
{
    ToldShell shell(bigBook());
    BoardPage page(shell.context);
    showNow(page);
    for (auto _ : state)
        state.SetIterationTime(scrollP99(*page.lane(0).list()));
}

void boardScrollLimit(benchmark::State &state)
{
    (void)book();
    BareBoard board;
    board.fill();
    showNow(board);
    for (auto _ : state)
        state.SetIterationTime(scrollP99(board.view(0)));
}

void boardMove(benchmark::State &state)
{
    ToldShell shell(bigBook());
    BoardPage page(shell.context);
    showNow(page);
    for (auto _ : state) {
        std::vector<double> moves;
        for (int i = 0; i < cardMoves; ++i) {
            const LaneList &list = *page.lane(size_t(i) % 4).list();
            const uint32_t lead = list.leads().leadAt(i * 3 % 40);
            moves.push_back(secondsOf([&] {
                page.carry({lead}, page.lanes().keyOf(size_t(i) % 4 + 1));
                settle();
            }));
            if (page.lane(size_t(i) % 4 + 1).leads().rowOf(lead) < 0)
                state.SkipWithError("the card did not arrive");
        }
        state.SetIterationTime(percentile(std::move(moves), 0.95));
    }
}

void boardMoveLimit(benchmark::State &state)
{
    (void)book();
    BareBoard board;
    board.fill();
    showNow(board);
    for (auto _ : state) {
        std::vector<double> moves;
        for (int i = 0; i < cardMoves; ++i)
            moves.push_back(secondsOf([&] {
                BareList &from = board.list(size_t(i) % 4);
                const uint32_t lead = from.leads[size_t(i * 3 % 40)];
                from.take(i * 3 % 40);
                board.list(size_t(i) % 4 + 1).put(lead);
                settle();
            }));
        state.SetIterationTime(percentile(std::move(moves), 0.95));
    }
}

// --- the table

struct BareTable : QTableView
{
    BareList list;

    void fill()
    {
        list.leads.clear();
        for (uint32_t lead = 1; lead < book().leads().end(); ++lead)
            if (book().leads().has(lead))
                list.leads.push_back(lead);
        setModel(&list);
        verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        verticalHeader()->setDefaultSectionSize(40);
    }
    ~BareTable() override { setModel(nullptr); }
};

void tableFrame(benchmark::State &state)
{
    ToldShell shell(bigBook());
    for (auto _ : state) {
        std::unique_ptr<LeadListModel> model;
        std::unique_ptr<LeadTable> table;
        state.SetIterationTime(secondsOf([&] {
            model = std::make_unique<LeadListModel>(bigBook());
            table = std::make_unique<LeadTable>(*model, QStringLiteral("bench"));
            (void)model->setQuery({.filter = {}, .text = {}, .sort = {{"score", true}}});
            showNow(*table);
        }));
    }
}

void tableFrameLimit(benchmark::State &state)
{
    (void)book();
    for (auto _ : state) {
        std::unique_ptr<BareTable> table;
        state.SetIterationTime(secondsOf([&] {
            table = std::make_unique<BareTable>();
            table->fill();
            showNow(*table);
        }));
    }
}

// All of the page: tabs with their counts, filters, the pane of the first lead.
void leadsPage(benchmark::State &state)
{
    ToldShell shell(bigBook());
    for (auto _ : state) {
        std::unique_ptr<LeadsPage> page;
        state.SetIterationTime(secondsOf([&] {
            page = std::make_unique<LeadsPage>(shell.context);
            showNow(*page);
        }));
    }
}

void tableScroll(benchmark::State &state)
{
    ToldShell shell(bigBook());
    LeadListModel model(bigBook());
    LeadTable table(model, QStringLiteral("bench"));
    (void)model.setQuery({.filter = {}, .text = {}, .sort = {{"score", true}}});
    showNow(table);
    for (auto _ : state)
        state.SetIterationTime(scrollP99(table));
}

void tableScrollLimit(benchmark::State &state)
{
    (void)book();
    BareTable table;
    table.fill();
    showNow(table);
    for (auto _ : state)
        state.SetIterationTime(scrollP99(table));
}

[[maybe_unused]] const auto *const registered = [] {
    const auto add = [](const char *name, auto *function) {
        return benchmark::RegisterBenchmark(name, function)
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(5);
    };
    add("board/first_frame", boardFrame);
    add("board/first_frame/limit", boardFrameLimit);
    add("board/scroll_p99", boardScroll);
    add("board/scroll_p99/limit", boardScrollLimit);
    add("board/move_p95", boardMove);
    add("board/move_p95/limit", boardMoveLimit);
    add("table/first_frame", tableFrame);
    add("table/first_frame/limit", tableFrameLimit);
    add("table/page_first_frame", leadsPage);
    add("table/scroll_p99", tableScroll);
    return add("table/scroll_p99/limit", tableScrollLimit);
}();

} // namespace

} // namespace ridealong::bench
