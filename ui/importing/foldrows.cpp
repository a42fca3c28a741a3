// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/foldrows.h"

#include "base/words.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

QString labelOf(const ImportPlan &plan, const std::string &key)
{
    const int field = plan.field(key);
    return field < 0 ? shown(key)
                     : QCoreApplication::translate("field", plan.fields[size_t(field)].label.c_str());
}

} // namespace

FoldRows::FoldRows(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Spellings that seem to be one value"), this))
    , m_fold(makeSmallButton(tr("Fold the ticked ones"), ButtonKind::normal, nullptr, this))
{
    m_header->addWidget(m_fold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    connect(m_fold, &QPushButton::clicked, this, &FoldRows::foldAsked);
}

void FoldRows::setFolds(const std::vector<ValueFold> &folds, const ImportPlan &plan)
{
    setVisible(!folds.empty());
    m_folds = folds;
    m_folds.resize(std::min(m_folds.size(), most));
    m_header->setCount(QLocale().toString(qulonglong(folds.size())));
    m_boxes.clear();
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // a box of it may have asked for this
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(24, 0, 16, 8);
    column->setSpacing(4);
    for (const ValueFold &fold : m_folds) {
        const QString words = (fold.rows == 1 ? tr("%1: %2 becomes %3, in one row")
                                              : tr("%1: %2 becomes %3, in %Ln rows", nullptr, int(fold.rows)))
                                  .arg(labelOf(plan, fold.field), shown(fold.from), shown(fold.into));
        auto *box = new QCheckBox(fold.isSure ? words : tr("%1 (perhaps a slip)").arg(words), m_list);
        box->setChecked(fold.isSure);
        connect(box, &QCheckBox::toggled, this, &FoldRows::sumUp);
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    layout()->addWidget(m_list);
    sumUp();
}

std::vector<ValueFold> FoldRows::ticked() const
{
    std::vector<ValueFold> folds;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            folds.push_back(m_folds[i]);
    return folds;
}

void FoldRows::sumUp()
{
    m_fold->setEnabled(std::ranges::any_of(m_boxes, [](const QCheckBox *box) { return box->isChecked(); }));
}

} // namespace ridealong
