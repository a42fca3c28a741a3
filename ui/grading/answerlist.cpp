// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/answerlist.h"

#include "base/spoken.h"
#include "grading/linkcell.h"
#include "grading/modeldraft.h"
#include "grading/pointsspin.h"
#include "scoring/modelwords.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <cmath>

namespace ridealong {

namespace {

enum Column { NameColumn, ShareColumn, PointsColumn, LeadsColumn, RemoveColumn };
constexpr int headRow = 0, firstRow = 1;
constexpr size_t mostRows = 200; // more are in the file, but nobody edits them here

QString countWords(std::optional<uint32_t> count)
{
    return count ? spokenLocale().toString(qlonglong(*count)) : QString();
}

QLabel *numberLabel(QWidget *parent, TextRole role, Tone tone = Tone::primary)
{
    auto *label = makeLabel({}, role, tone, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

AnswerList::AnswerList(ModelDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_grid(new QGridLayout(this))
    , m_unknown(makeLabel(tr("Not known"), TextRole::body, Tone::caption, this))
    , m_unknownLeads(numberLabel(this, TextRole::body, Tone::caption))
{
    m_grid->setContentsMargins(24, 0, 8, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(NameColumn, 1);
    m_grid->setColumnMinimumWidth(PointsColumn, currentTheme().px(46));
    m_grid->setColumnMinimumWidth(LeadsColumn, currentTheme().px(52));
    addHead();
}

void AnswerList::addHead()
{
    const char *titles[] = {QT_TR_NOOP("Answer"), QT_TR_NOOP("Share"), QT_TR_NOOP("Points"),
                            QT_TR_NOOP("Leads")};
    for (int column = 0; column < 4; ++column) {
        auto *label = makeLabel(tr(titles[column]), TextRole::column, Tone::caption, this);
        label->setAlignment((column ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        label->setFixedHeight(currentTheme().px(24));
        m_grid->addWidget(label, headRow, column);
    }
}

void AnswerList::addRow()
{
    const size_t place = m_rows.size();
    Row row{new LinkCell(this), new PointsSpin(0, 100, this), numberLabel(this, TextRole::strong),
            numberLabel(this, TextRole::body, Tone::secondary),
            makeIconButton("x", tr("Remove the answer"), this)};
    row.share->setSuffix(tr("%"));
    row.share->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.share->setAlignment(Qt::AlignRight);
    row.share->setFixedWidth(currentTheme().px(66));
    const int line = firstRow + int(place);
    m_grid->addWidget(row.name, line, NameColumn);
    m_grid->addWidget(row.share, line, ShareColumn);
    m_grid->addWidget(row.points, line, PointsColumn);
    m_grid->addWidget(row.leads, line, LeadsColumn);
    m_grid->addWidget(row.remove, line, RemoveColumn);
    connect(row.name, &QAbstractButton::clicked, this, [this, place] { Q_EMIT editAsked(place); });
    connect(row.remove, &QAbstractButton::clicked, this, [this, place] { remove(place); });
    connect(row.share, &QDoubleSpinBox::valueChanged, this,
            [this, place](double percent) { setShare(place, percent); });
    m_rows.push_back(row);
}

void AnswerList::refresh(const LeadData &leadData, size_t criterion, const std::vector<uint32_t> &counts)
{
    m_criterion = criterion;
    const Criterion &shown = m_draft.model().criteria[criterion];
    const CriterionField field = findCriterionField(shown, leadData);
    m_answers = std::min(shown.answers.size(), mostRows);
    while (m_rows.size() < m_answers + 1)
        addRow();
    const bool counted = counts.size() == shown.answers.size() + 2;
    const auto countOf = [&](size_t number) {
        return counted ? std::optional(counts[number]) : std::nullopt;
    };
    for (size_t place = 0; place < m_rows.size(); ++place) {
        const bool isAnswer = place < m_answers, isOther = place == m_answers;
        for (QWidget *widget :
             {static_cast<QWidget *>(m_rows[place].name), static_cast<QWidget *>(m_rows[place].share),
              static_cast<QWidget *>(m_rows[place].points), static_cast<QWidget *>(m_rows[place].leads)})
            widget->setVisible(isAnswer || isOther);
        m_rows[place].remove->setVisible(isAnswer);
        m_rows[place].name->setEnabled(isAnswer);
        if (isAnswer)
            fillRow(place, answerWords(shown.answers[place], field), shown.answers[place].share, shown.weight,
                    countOf(place + 1));
        if (isOther)
            fillRow(place, m_answers ? tr("Any other value") : tr("Any value"), shown.otherwise, shown.weight,
                    countOf(shown.answers.size() + 1));
    }
    const int last = firstRow + int(m_rows.size());
    m_grid->addWidget(m_unknown, last, NameColumn);
    m_grid->addWidget(m_unknownLeads, last, LeadsColumn);
    m_unknownLeads->setText(countWords(countOf(0)));
}

void AnswerList::fillRow(size_t place, const QString &text, double share, double weight,
                         std::optional<uint32_t> count)
{
    const Row &row = m_rows[place];
    row.name->setText(text);
    row.share->showValue(std::round(share * 10000) / 100);
    row.share->setAccessibleName(tr("Share of %1").arg(text));
    row.points->setText(pointsWords(share * weight));
    row.leads->setText(countWords(count));
    row.name->setAccessibleDescription(tr("%1 points, %2 leads").arg(row.points->text(), row.leads->text()));
    row.remove->setAccessibleName(tr("Remove the answer %1").arg(text));
}

void AnswerList::setShare(size_t place, double percent)
{
    m_draft.edit(QStringLiteral("share/%1/%2").arg(m_criterion).arg(place), [&](Model &model) {
        Criterion &criterion = model.criteria[m_criterion];
        (place < m_answers ? criterion.answers[place].share : criterion.otherwise) = percent / 100;
    });
}

void AnswerList::remove(size_t place)
{
    m_draft.edit({}, [&](Model &model) {
        auto &answers = model.criteria[m_criterion].answers;
        answers.erase(answers.begin() + std::ptrdiff_t(place));
    });
    enter();
}

void AnswerList::enter()
{
    if (!m_rows.empty())
        m_rows.front().share->setFocus(Qt::OtherFocusReason);
}

} // namespace ridealong
