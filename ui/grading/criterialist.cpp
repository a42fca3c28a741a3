// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/criterialist.h"

#include "grading/criterionrow.h"
#include "grading/modeldraft.h"
#include "grading/pointsspin.h"
#include "scoring/explain.h"
#include "scoring/modeledit.h"
#include "scoring/modelwords.h"
#include "shell/widgets/labels.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

double weightIn(const Model &model, const std::string &id)
{
    const auto found = std::ranges::find(model.criteria, id, &Criterion::id);
    return found == model.criteria.end() ? -1 : found->weight;
}

double mostWeight(const Model &model, const Model &published)
{
    double most = 1;
    for (const Model *each : {&model, &published})
        for (const Criterion &criterion : each->criteria)
            most = std::max(most, criterion.weight);
    return most;
}

double weightOf(const Model &model, Dimension dimension)
{
    double sum = 0;
    for (const Criterion &criterion : model.criteria)
        sum += criterion.dimension == dimension ? criterion.weight : 0;
    return sum;
}

} // namespace

CriteriaList::CriteriaList(ModelDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    for (size_t d = 0; d < dimensionKeys.size(); ++d) {
        m_heads.push_back(makeLabel({}, TextRole::column, Tone::caption, this));
        m_heads.back()->setContentsMargins(24, 0, 16, 0);
        m_heads.back()->setFixedHeight(currentTheme().px(26));
    }
}

void CriteriaList::refresh(const LeadData &leadData)
{
    m_order = criteriaInOrder(m_draft.model());
    while (m_rows.size() > m_order.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < m_order.size()) {
        auto *row = new CriterionRow(this);
        const size_t place = m_rows.size();
        m_rows.push_back(row);
        connect(row, &CriterionRow::chosen, this, [this, place] { setCurrent(m_order[place]); });
        connect(row, &CriterionRow::opened, this, &CriteriaList::opened);
        connect(row, &CriterionRow::removeAsked, this, &CriteriaList::removeAsked);
        connect(row, &CriterionRow::moved, this, &CriteriaList::move);
        connect(row, &CriterionRow::weightChanged, this, [this, place](double points) {
            const size_t criterion = m_order[place];
            m_draft.edit(QStringLiteral("weight/%1").arg(criterion),
                         [&](Model &model) { model.criteria[criterion].weight = points; });
        });
    }
    arrange();
    fill(leadData);
    setCurrent(std::min(m_current, m_order.empty() ? 0 : m_order.size() - 1));
}

// A head before the first row of each dimension that has one. Tab goes from one field to the next.
void CriteriaList::arrange()
{
    while (auto *item = m_column->takeAt(0))
        delete item;
    const Model &model = m_draft.model();
    for (QLabel *head : m_heads)
        head->hide();
    for (size_t place = 0; place < m_order.size(); ++place) {
        const Dimension dimension = model.criteria[m_order[place]].dimension;
        const bool isFirst = place == 0 || model.criteria[m_order[place - 1]].dimension != dimension;
        if (isFirst) {
            m_column->addWidget(m_heads[size_t(dimension)]);
            m_heads[size_t(dimension)]->show();
        }
        m_column->addWidget(m_rows[place]);
    }
    for (size_t d = 0; d < m_heads.size(); ++d)
        m_heads[d]->setText(
            tr("%1: %2 points").arg(nameOf(Dimension(d)), pointsWords(weightOf(model, Dimension(d)))));
}

void CriteriaList::fill(const LeadData &leadData)
{
    const Model &model = m_draft.model(), &published = m_draft.published();
    const double most = mostWeight(model, published);
    for (size_t place = 0; place < m_order.size(); ++place) {
        const Criterion &criterion = model.criteria[m_order[place]];
        m_rows[place]->setFacts({.label = labelOf(criterion),
                                 .kind = answerKindWords(findCriterionField(criterion, leadData)),
                                 .weight = criterion.weight,
                                 .was = weightIn(published, criterion.id),
                                 .most = most});
    }
}

void CriteriaList::setCurrent(size_t criterion)
{
    const bool isOther = m_current != criterion;
    m_current = criterion;
    for (size_t place = 0; place < m_rows.size(); ++place)
        m_rows[place]->setCurrent(m_order[place] == criterion);
    if (isOther)
        Q_EMIT currentChanged();
}

void CriteriaList::focusCurrent()
{
    for (size_t place = 0; place < m_rows.size(); ++place)
        if (m_order[place] == m_current)
            m_rows[place]->points()->setFocus(Qt::OtherFocusReason);
}

void CriteriaList::move(int by)
{
    size_t there = m_current;
    m_draft.edit({}, [&](Model &model) { there = moveCriterion(model, m_current, by); });
    setCurrent(there);
    focusCurrent();
}

} // namespace ridealong
