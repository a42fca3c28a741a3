// SPDX-License-Identifier: GPL-3.0-or-later
#include "clones/clonesdialog.h"

#include "base/words.h"
#include "clones/clonesmodel.h"
#include "clones/seedspane.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/leadwords.h"
#include "leads/tables.h"
#include "measure/clonescore.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/tabs.h"
#include "work/clones.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardItem>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr std::array<int, 5> leasts = {90, 80, 70, 60, 0};

QString countOf(uint32_t count, const CloneScoreLine &line)
{
    return line.leads == 0 ? ClonesDialog::tr("none")
                           : ClonesDialog::tr("%1 (%2)").arg(QLocale().toString(qlonglong(count)),
                                                             percentWords(line.share(count)));
}

QString rangeOf(const CloneScoreLine &line)
{
    const Interval range = line.range(line.won);
    return line.leads == 0
               ? QString()
               : ClonesDialog::tr("%1 to %2").arg(percentWords(range.low), percentWords(range.high));
}

} // namespace

ClonesDialog::ClonesDialog(const Book &book, uint32_t lead, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_answer(makeLabel({}, TextRole::body, Tone::secondary, this))
    , m_warning(makeLabel({}, TextRole::body, Tone::risk, this))
    , m_done(new Notice({}, this))
    , m_seeds(new SeedsPane(book, this))
    , m_model(new ClonesModel(book, this))
{
    if (lead)
        m_chosen = {lead};
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Clones of our best"));
    resize(currentTheme().px(980), currentTheme().px(610));
    m_answer->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_done->hide();
    connect(m_done->addButton(tr("Undo")), &QPushButton::clicked, this, &ClonesDialog::undoAsked);
    m_seeds->setFixedWidth(currentTheme().px(270));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_seeds);
    middle->addWidget(makeHairline(Qt::Vertical, this));
    middle->addWidget(makeRight(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(makeLabel(windowTitle(), TextRole::detailTitle, Tone::primary, this));
    for (QWidget *each : {static_cast<QWidget *>(m_answer), static_cast<QWidget *>(m_warning),
                          static_cast<QWidget *>(m_done)})
        column->addWidget(each);
    column->addLayout(middle, 1);
    column->addWidget(makeButtons());
    connectSeeds();
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(undo, &QShortcut::activated, this, &ClonesDialog::undoAsked);
    showSelection();
}

void ClonesDialog::connectSeeds()
{
    connect(m_seeds, &SeedsPane::addAsked, this, [this](uint32_t lead) {
        std::vector<uint32_t> best = m_seeds->accounts();
        best.push_back(lead);
        Q_EMIT bestAsked(best);
    });
    connect(m_seeds, &SeedsPane::removeAsked, this, [this](uint32_t lead) {
        std::vector<uint32_t> best = m_seeds->accounts();
        std::erase(best, lead);
        Q_EMIT bestAsked(best);
    });
    connect(m_seeds, &SeedsPane::keepAsked, this, [this] {
        const BestAccounts best = bestAccounts(m_book);
        std::vector<uint32_t> all =
            best.by == BestAccounts::By::marks ? best.leads() : std::vector<uint32_t>();
        all.insert(all.end(), m_chosen.begin(), m_chosen.end());
        m_chosen.clear();
        Q_EMIT bestAsked(all);
    });
    connect(m_seeds, &SeedsPane::usualAsked, this, &ClonesDialog::useBook);
    connect(m_seeds, &SeedsPane::topFifthAsked, this, [this] { Q_EMIT bestAsked({}); });
    connect(m_seeds, &SeedsPane::fieldsAsked, this, &ClonesDialog::fieldsAsked);
}

void ClonesDialog::useBook()
{
    m_chosen.clear();
    Q_EMIT searchAsked();
}

QWidget *ClonesDialog::makeRight()
{
    auto *right = new QWidget(this);
    m_tabs = new CountTabs(right);
    m_tabs->add(tr("Clones"));
    m_tabs->add(tr("Scoreboard"));
    m_views = new QStackedWidget(right);
    m_views->addWidget(makeList());
    m_views->addWidget(makeScoreboard());
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_tabs);
    column->addWidget(m_views, 1);
    return right;
}

QWidget *ClonesDialog::makeFilters()
{
    auto *bar = new QWidget(this);
    m_least = new QComboBox(bar);
    m_least->setAccessibleName(tr("How much alike"));
    for (const int least : leasts)
        m_least->addItem(least ? tr("At least %1% alike").arg(least) : tr("However much alike"), least);
    m_least->setCurrentIndex(int(leasts.size()) - 1);
    m_free = new QCheckBox(tr("Only without an owner"), bar);
    m_first = makeSmallButton(tr("Select the first %1").arg(usualGift), ButtonKind::normal, nullptr, bar);
    m_first->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_least);
    row->addWidget(m_free);
    row->addStretch();
    row->addWidget(m_first);
    connect(m_least, &QComboBox::currentIndexChanged, this, &ClonesDialog::showRows);
    connect(m_free, &QCheckBox::toggled, this, &ClonesDialog::showRows);
    connect(m_first, &QPushButton::clicked, this, &ClonesDialog::selectFirst);
    return bar;
}

QWidget *ClonesDialog::makeList()
{
    auto *list = new QWidget(this);
    m_table = new QTableView(list);
    dressTable(*m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Clones"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setItemDelegateForColumn(ClonesModel::GradeColumn, new GradeDelegate(m_table));
    m_table->setItemDelegateForColumn(ClonesModel::CompanyColumn, new TableDelegate(m_table, TextRole::name));
    m_table->setItemDelegateForColumn(ClonesModel::AlikeColumn, new NumberDelegate(m_table));
    m_table->setItemDelegateForColumn(ClonesModel::NearestColumn,
                                      new TableDelegate(m_table, TextRole::secondary, Tone::secondary));
    auto *owners = new TableDelegate(m_table);
    owners->setMissing(tr("nobody"));
    m_table->setItemDelegateForColumn(ClonesModel::OwnerColumn, owners);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    const int widths[] = {64, 180, 64, 0, 116};
    for (int i = 0; i < int(std::size(widths)); ++i) {
        header->setSectionResizeMode(i, widths[i] ? QHeaderView::Fixed : QHeaderView::Stretch);
        if (widths[i])
            header->resizeSection(i, currentTheme().px(widths[i]));
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ClonesDialog::showSelection);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &cell) { Q_EMIT openAsked(m_model->at(cell.row()).lead); });
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(makeFilters());
    column->addWidget(m_table, 1);
    return list;
}

QWidget *ClonesDialog::makeScoreboard()
{
    auto *board = new QWidget(this);
    m_score = makeLabel({}, TextRole::body, Tone::primary, board);
    m_score->setWordWrap(true);
    m_board = new FittedTable(tr("Scoreboard"),
                              {{.title = tr("Open, or closed within a year")},
                               {.title = tr("Leads"), .width = 64, .right = true},
                               {.title = tr("Touched"), .width = 96, .right = true},
                               {.title = tr("Met"), .width = 96, .right = true},
                               {.title = tr("Won"), .width = 96, .right = true},
                               {.title = tr("Won, 95% range"), .width = 120, .right = true}},
                              board);
    auto *how =
        makeLabel(tr("A clone is a lead with the tag “clone”, which it gets when you give it to a rep. "
                     "Met is a visit, a meeting or a demonstration."),
                  TextRole::secondary, Tone::caption, board);
    how->setWordWrap(true);
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_score);
    column->addWidget(m_board);
    column->addWidget(how);
    column->addStretch();
    return board;
}

QWidget *ClonesDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    m_selected = makeLabel({}, TextRole::secondary, Tone::secondary, bar);
    auto *close = makeButton(tr("Close"), ButtonKind::normal, nullptr, bar);
    close->setAutoDefault(false);
    m_give = makeButton(tr("Give to…"), ButtonKind::primary, nullptr, bar);
    m_give->setAutoDefault(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_selected, 1);
    row->addWidget(close);
    row->addWidget(m_give);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT giveAsked(selectedLeads()); });
    return bar;
}

ClonesDialog::Found ClonesDialog::find(const Book &book, const std::vector<uint32_t> &chosen)
{
    Found found;
    if (chosen.empty()) {
        const auto known = book.similarities().askSeeds(book);
        found.best = known->best;
        found.lookalikes = known->lookalikes;
    } else {
        found.best = accountsOf(book, chosen);
        const std::vector<uint32_t> seeds = found.best.leads();
        found.lookalikes =
            std::make_shared<const Lookalikes>(book.leadData(), seeds, chosenFields(book, seeds));
    }
    found.clones = findClones(book, *found.lookalikes);
    return found;
}

void ClonesDialog::setFound(Found found)
{
    m_found = std::move(found);
    m_seeds->setAccounts(m_found.best, !m_chosen.empty());
    m_seeds->setFields(m_found.lookalikes->fields());
    showRows();
    showAnswer();
    showScore();
}

void ClonesDialog::showRows()
{
    const double least = m_least->currentData().toDouble();
    std::vector<Clone> rows;
    for (const Clone &clone : m_found.clones.rows)
        if (clone.nearness.similarity >= least && (!m_free->isChecked() || isFree(m_book, clone.lead)))
            rows.push_back(clone);
    m_tabs->setCount(0, QLocale().toString(qlonglong(rows.size())));
    m_first->setEnabled(!rows.empty());
    m_model->setRows(std::move(rows));
    showSelection();
}

void ClonesDialog::showAnswer()
{
    constexpr double alike = 80;
    const auto count = std::ranges::count_if(
        m_found.clones.rows, [](const Clone &clone) { return clone.nearness.similarity >= alike; });
    const QString number = QLocale().toString(qlonglong(count));
    QStringList words;
    if (!m_found.best.accounts.empty())
        words << (count == 1 ? tr("One open lead is at least 80% alike.")
                             : tr("%1 open leads are at least 80% alike.").arg(number));
    if (m_found.clones.notComparable)
        words << tr("Of %1 too little is known to compare.")
                     .arg(QLocale().toString(qlonglong(m_found.clones.notComparable)));
    if (const QString note = seedsNote(m_found.best); !note.isEmpty() && m_chosen.empty())
        words << note;
    m_answer->setText(words.join(u' '));
    const QString warning = spreadWarning(*m_found.lookalikes);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

void ClonesDialog::showScore()
{
    const CloneScore score = cloneScore(m_book);
    m_score->setText(cloneScoreSentence(score));
    m_board->clearRows();
    const auto add = [this](const QString &title, const CloneScoreLine &line) {
        const QStringList cells{title,
                                QString::number(line.leads),
                                countOf(line.touched, line),
                                countOf(line.met, line),
                                countOf(line.won, line),
                                rangeOf(line)};
        QList<QStandardItem *> items;
        for (const QString &cell : cells)
            items << makeCell(cell);
        m_board->addRow(items, tr("%1: %2 leads, touched %3, met %4, won %5")
                                   .arg(cells[0], cells[1], cells[2], cells[3], cells[4]));
    };
    add(tr("Clones"), score.clones);
    add(tr("Other A’s"), score.others);
}

void ClonesDialog::tellDone(const QString &sentence)
{
    m_done->setText(sentence);
    m_done->setVisible(!sentence.isEmpty());
}

std::vector<uint32_t> ClonesDialog::selectedLeads() const
{
    std::vector<uint32_t> leads;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows)
        leads.push_back(m_model->at(row.row()).lead);
    return leads;
}

void ClonesDialog::selectFirst()
{
    const int last = std::min(usualGift, m_model->rowCount()) - 1;
    m_table->selectionModel()->select({m_model->index(0, 0), m_model->index(last, 0)},
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollToTop();
    m_give->setFocus();
}

void ClonesDialog::showSelection()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_selected->setText(count == 0 ? tr("Select clones to give them to your reps.")
                        : count == 1
                            ? tr("One clone is selected.")
                            : tr("%1 clones are selected.").arg(QLocale().toString(qlonglong(count))));
    m_give->setEnabled(count > 0);
}

} // namespace ridealong
