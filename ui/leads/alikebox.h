// SPDX-License-Identifier: GPL-3.0-or-later
// Under a field of a new lead: which leads have the same already, each with a button that opens it. Hidden
// where there are none; stands in nobody's way.
#pragma once

#include "lead/duplicates.h"

#include <QWidget>

class QVBoxLayout;

namespace ridealong {

class Book;

class AlikeBox : public QWidget
{
    Q_OBJECT
public:
    static constexpr size_t most = 3;

    explicit AlikeBox(Likeness by, QWidget *parent = nullptr);
    void setLeads(const Book &book, const std::vector<uint32_t> &leads);
    const std::vector<uint32_t> &leads() const { return m_leads; }

Q_SIGNALS:
    void openAsked(uint32_t lead);

private:
    void addRow(const Book &book, uint32_t lead);
    QString sentenceOf(const QString &company) const;

    Likeness m_by;
    std::vector<uint32_t> m_leads;
    QVBoxLayout *m_rows;
};

} // namespace ridealong
