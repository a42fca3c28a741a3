// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/alikerows.h"

#include "base/words.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace ridealong {

namespace {

struct Choice
{
    OnMatch what;
    const char *label;
};
constexpr Choice choices[] = {{OnMatch::create, QT_TRANSLATE_NOOP("AlikeRows", "New lead")},
                              {OnMatch::update, QT_TRANSLATE_NOOP("AlikeRows", "Update that lead")},
                              {OnMatch::fill, QT_TRANSLATE_NOOP("AlikeRows", "Fill in what is empty")},
                              {OnMatch::skip, QT_TRANSLATE_NOOP("AlikeRows", "Leave out")}};

enum GridColumn { lineColumn, rowColumn, otherColumn, whyColumn, choiceColumn };

QString otherOf(const AlikeRow &row)
{
    return row.isOfBook ? shown(row.other) : AlikeRows::tr("Line %1 of the file").arg(row.otherLine);
}

QString reasonOf(const AlikeRow &row)
{
    const char *words[] = {QT_TR_NOOP("perhaps: %1"), QT_TR_NOOP("likely: %1"), QT_TR_NOOP("sure: %1")};
    return AlikeRows::tr(words[size_t(row.sure)]).arg(whyWords(row));
}

bool staysItsLead(const AlikeRow &row)
{
    return row.isSame && row.decision != OnMatch::create;
}

QString count(size_t number)
{
    return QLocale().toString(qulonglong(number));
}

} // namespace

void fillWithChoices(QComboBox &box)
{
    for (const Choice &choice : choices)
        box.addItem(AlikeRows::tr(choice.label), int(choice.what));
    box.setFocusPolicy(Qt::StrongFocus);
}

AlikeRows::AlikeRows(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Rows that look like a lead that is there"), this))
    , m_rule(new QComboBox(this))
    , m_note(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_more(makeButton({}, ButtonKind::link, nullptr, this))
{
    fillWithChoices(*m_rule);
    m_rule->setAccessibleName(tr("All that are likely or sure"));
    m_note->setWordWrap(true);
    auto *rule = new QHBoxLayout;
    rule->setContentsMargins(24, 0, 16, 8);
    rule->setSpacing(12);
    rule->addWidget(makeLabel(tr("All that are likely or sure"), TextRole::name, Tone::primary, this));
    rule->addWidget(m_rule);
    rule->addWidget(m_note, 1);
    auto *more = new QHBoxLayout;
    more->setContentsMargins(24, 6, 16, 10);
    more->addWidget(m_more);
    more->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(rule);
    column->addLayout(more);
    connect(m_more, &QPushButton::clicked, this, &AlikeRows::addMore);
    connect(m_rule, &QComboBox::activated, this,
            [this] { Q_EMIT ruleChosen(OnMatch(m_rule->currentData().toInt())); });
}

void AlikeRows::clear()
{
    delete m_list;
    m_boxes.clear();
    m_list = new QWidget(this);
    m_grid = new QGridLayout(m_list);
    m_grid->setContentsMargins(24, 0, 16, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    const int stretches[] = {0, 5, 5, 4, 0};
    const QString titles[] = {tr("Line"), tr("Row"), tr("Looks like"), tr("Why"), tr("What to do")};
    for (int i = 0; i < 5; ++i) {
        m_grid->setColumnStretch(i, stretches[i]);
        m_grid->addWidget(makeLabel(titles[i], TextRole::column, Tone::caption, m_list), 0, i);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(2, m_list);
}

void AlikeRows::setReport(const ImportReport &report, OnMatch rule)
{
    setVisible(report.alike > 0);
    m_rows = report.alikeRows;
    m_header->setCount(count(size_t(report.alike)));
    m_rule->setCurrentIndex(m_rule->findData(int(rule)));
    m_note->setText(
        report.alike > int64_t(m_rows.size())
            ? tr("The first %1 are listed; the others follow this rule.").arg(count(m_rows.size()))
        : std::ranges::any_of(m_rows, staysItsLead)
            ? tr("A row that came in before stays the lead that it is.")
            : tr("A row that only has the name of a company stays a new lead."));
    clear();
    addMore();
}

void AlikeRows::addMore()
{
    const size_t first = m_boxes.size(), last = std::min(first + atOnce, m_rows.size());
    for (size_t i = first; i < last; ++i)
        addRow(m_rows[i]);
    m_more->setVisible(last < m_rows.size());
    m_more->setText(tr("Show %1 more").arg(count(std::min(atOnce, m_rows.size() - last))));
    if (first > 0 && first < m_boxes.size())
        m_boxes[first]->setFocus(Qt::OtherFocusReason);
}

void AlikeRows::addRow(const AlikeRow &row)
{
    const int at = int(m_boxes.size()) + 1;
    auto *box = new QComboBox(m_list);
    fillWithChoices(*box);
    box->setCurrentIndex(box->findData(int(row.decision)));
    box->setAccessibleName(tr("What to do with line %1").arg(row.line));
    box->setAccessibleDescription(describe(row));
    auto *other = new ElidedLabel(otherOf(row), m_list), *why = new ElidedLabel(reasonOf(row), m_list);
    dress(*why, TextRole::body, Tone::secondary);
    auto *name = new ElidedLabel(shown(row.row), m_list);
    dress(*name, TextRole::name, Tone::primary);
    m_grid->addWidget(makeLabel(count(size_t(row.line)), TextRole::body, Tone::secondary, m_list), at,
                      lineColumn);
    m_grid->addWidget(name, at, rowColumn);
    m_grid->addWidget(other, at, otherColumn);
    m_grid->addWidget(why, at, whyColumn);
    m_grid->addWidget(box, at, choiceColumn);
    connect(box, &QComboBox::activated, this,
            [this, box, line = row.line] { Q_EMIT decided(line, OnMatch(box->currentData().toInt())); });
    m_boxes.push_back(box);
}

} // namespace ridealong
