// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria of the draft under their dimensions, each with its points; the current one is shown in detail
// elsewhere. Rows are kept as long as their number stays, so that a weight can be typed on while the draft
// is told of it.
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ridealong {

class CriterionRow;
class ModelDraft;
struct LeadData;

class CriteriaList : public QWidget
{
    Q_OBJECT
public:
    CriteriaList(ModelDraft &draft, QWidget *parent = nullptr);
    void refresh(const LeadData &leadData);
    size_t current() const { return m_current; } // in the model; its size where there is none
    void setCurrent(size_t criterion);
    void focusCurrent();

Q_SIGNALS:
    void currentChanged();
    void opened();
    void removeAsked();

private:
    void arrange();
    void fill(const LeadData &leadData);
    void move(int by);

    ModelDraft &m_draft;
    QVBoxLayout *m_column;
    std::vector<CriterionRow *> m_rows; // in the order of the list
    std::vector<QLabel *> m_heads;      // of the dimensions
    std::vector<size_t> m_order;
    size_t m_current = 0;
};

} // namespace ridealong
