// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a file that seem to be another spelling of a more frequent one, each with a tick. What is ticked
// becomes the other one when the button is pressed; whoever made this keeps it in the mapping.
#pragma once

#include "files/importfolds.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ridealong {

class SectionHeader;

class FoldRows : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t most = 40;

    explicit FoldRows(QWidget *parent = nullptr);
    void setFolds(const std::vector<ValueFold> &folds, const ImportPlan &plan);
    std::vector<ValueFold> ticked() const;
    QCheckBox *box(size_t row) const { return m_boxes[row]; }

Q_SIGNALS:
    void foldAsked();

private:
    void sumUp();

    std::vector<ValueFold> m_folds;
    std::vector<QCheckBox *> m_boxes;
    SectionHeader *m_header;
    QWidget *m_list = nullptr;
    QPushButton *m_fold;
};

} // namespace ridealong
