// SPDX-License-Identifier: GPL-3.0-or-later
// The leads that would change their grade, by name: those into and out of A, all of them, or those of one
// cell of the matrix. The nearest to the top first.
#pragma once

#include "grading/movesmatrix.h"

class QLabel;
class QPushButton;

namespace ridealong {

class FittedTable;
struct LeadData;

class MovesList : public QWidget
{
    Q_OBJECT
public:
    explicit MovesList(QWidget *parent = nullptr);
    void setMoves(const LeadData &leadData, std::vector<PreviewMove> moves, std::optional<GradePair> chosen);

Q_SIGNALS:
    void opened(uint32_t lead);

private:
    void fill();
    QString titleOf() const;
    bool isShown(const PreviewMove &move) const;

    const LeadData *m_data = nullptr;
    std::vector<PreviewMove> m_moves;
    std::optional<GradePair> m_chosen;
    bool m_all = false;
    std::vector<uint32_t> m_rows;
    QLabel *m_title;
    QPushButton *m_more;
    FittedTable *m_table;
    QLabel *m_rest;
};

} // namespace ridealong
