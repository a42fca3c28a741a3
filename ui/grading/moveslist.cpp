// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/moveslist.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/delegates.h"
#include "leads/fittedtable.h"
#include "leads/spoken.h"
#include "leads/valuecell.h"
#include "scoring/modelwords.h"
#include "shell/icons.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QStandardItem>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostRows = 100;
constexpr int fewRows = 7; // before somebody asks for all

enum MoveRole { FromRole = Qt::UserRole + 1, ToRole };

// Two badges with an arrow between them.
class MoveDelegate : public TableDelegate
{
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override
    {
        const auto &t = currentTheme();
        const double side = 16, top = rect.center().y() - side / 2 + 1, x = rect.left();
        paintGradeBadge(painter, {x, top, side, side}, index.data(FromRole).toInt(), t);
        paintIcon(painter, QRect(int(x) + 20, int(top) + 2, 12, 12), "chevron-right", t.t3);
        paintGradeBadge(painter, {x + 36, top, side, side}, index.data(ToRole).toInt(), t);
    }
};

int gradeIndex(Grade grade)
{
    return int(grade) - 1;
}

// Whole points where they differ, else as fine as is needed to see that they do.
QString scoreWords(const PreviewMove &move)
{
    if (move.scoreBefore == move.scoreAfter) // only the floor or a gate has moved
        return MovesList::tr("%1 points").arg(pointsWords(move.scoreAfter));
    const bool whole = std::lround(move.scoreBefore) != std::lround(move.scoreAfter);
    const auto text = [whole](double score) {
        return whole ? spokenLocale().toString(std::lround(score)) : pointsWords(score);
    };
    return MovesList::tr("%1 to %2").arg(text(move.scoreBefore), text(move.scoreAfter));
}

} // namespace

MovesList::MovesList(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextRole::label, Tone::primary, this))
    , m_more(makeSmallButton({}, ButtonKind::link, nullptr, this))
    , m_table(new FittedTable(
          tr("Leads that change grade"),
          {{.title = {}, .width = 84}, {.title = {}}, {.title = {}, .width = 96, .right = true}}, this))
    , m_rest(makeLabel({}, TextRole::secondary, Tone::caption, this))
{
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegate(new TableDelegate(m_table));
    m_table->setItemDelegateForColumn(0, new MoveDelegate(m_table));
    m_table->setItemDelegateForColumn(1, new TableDelegate(m_table, TextRole::name));
    m_table->setItemDelegateForColumn(2, new NumberDelegate(m_table));
    m_rest->setContentsMargins(20, 4, 16, 8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 10, 14, 4);
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_rest);
    connect(m_table, &FittedTable::rowOpened, this, [this](int row) { Q_EMIT opened(m_rows[size_t(row)]); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
}

void MovesList::setMoves(const LeadData &leadData, std::vector<PreviewMove> moves,
                         std::optional<GradePair> chosen)
{
    m_data = &leadData;
    m_moves = std::move(moves);
    m_chosen = chosen;
    std::ranges::stable_sort(m_moves, [](const PreviewMove &a, const PreviewMove &b) {
        const bool aUp = a.to < a.from, bUp = b.to < b.from;
        return std::tuple(!aUp, std::min(a.from, a.to), -a.scoreAfter) <
               std::tuple(!bUp, std::min(b.from, b.to), -b.scoreAfter);
    });
    fill();
}

bool MovesList::isShown(const PreviewMove &move) const
{
    if (m_chosen)
        return GradePair(move.from, move.to) == *m_chosen;
    return m_all || move.from == Grade::A || move.to == Grade::A;
}

QString MovesList::titleOf() const
{
    if (m_chosen)
        return tr("From %1 to %2")
            .arg(QString(QLatin1Char(letter(m_chosen->first))),
                 QString(QLatin1Char(letter(m_chosen->second))));
    return m_all ? tr("All that change") : tr("Into and out of A");
}

void MovesList::fill()
{
    m_table->clearRows();
    m_rows.clear();
    size_t shownMoves = 0;
    const size_t limit = m_all || m_chosen ? mostRows : size_t(fewRows);
    for (const PreviewMove &move : m_moves) {
        if (!isShown(move) || ++shownMoves > limit)
            continue;
        const QString name = shown(m_data->leads.text(move.lead, leadField("company")));
        const QString scores = scoreWords(move);
        auto *grades = makeCell({}, FromRole, gradeIndex(move.from));
        grades->setData(gradeIndex(move.to), ToRole);
        withValue(grades, std::string{letter(move.from)} + " → " + letter(move.to));
        m_table->addRow({grades, makeCell(name), makeCell(scores)},
                        tr("%1, from %2 to %3, points %4")
                            .arg(name, QString(QLatin1Char(letter(move.from))),
                                 QString(QLatin1Char(letter(move.to))), scores));
        m_rows.push_back(move.lead);
    }
    m_title->setText(titleOf());
    m_more->setText(m_all ? tr("Only A")
                          : tr("All %1").arg(spokenLocale().toString(qlonglong(m_moves.size()))));
    m_more->setVisible(!m_chosen && !m_moves.empty());
    const size_t rest = shownMoves - m_rows.size();
    m_rest->setVisible(rest > 0 || m_moves.empty() || m_rows.empty());
    m_rest->setText(rest > 0          ? tr("and %1 more").arg(spokenLocale().toString(qlonglong(rest)))
                    : m_moves.empty() ? tr("No open lead changes its grade.")
                                      : tr("None goes into or out of A."));
    setVisible(m_data != nullptr);
}

} // namespace ridealong
