// SPDX-License-Identifier: GPL-3.0-or-later
// A form made of the table of a lead's fields, for a new lead or for all fields of one that is there. Only
// the company's name must be given; what cannot be read is said at its field.
#pragma once

#include "book/book.h"
#include "dialogs/formdialog.h"

#include <vector>

class QLineEdit;

namespace ridealong {

class LeadDialog : public FormDialog
{
    Q_OBJECT
public:
    // `lead` 0 is a new one. `notes` are the lead's, which are not in memory.
    LeadDialog(const Book &book, uint32_t lead, const QString &notes, QWidget *parent);
    void setCompany(const QString &company);
    // New lead: the cells that were filled in. Otherwise: those that are other than before.
    std::vector<Cell> cells() const;

private:
    struct Row
    {
        FieldNo field;
        QWidget *editor;
        QString before;
    };
    QWidget *makeEditor(FieldNo field, const QString &text);
    QWidget *makePages();
    void addField(FieldNo field, QWidget *page);
    QString textOf(const Row &row) const;
    QString problem() const;
    bool read(const Row &row, Value &value) const;

    const Book &m_book;
    uint32_t m_lead;
    QString m_notes;
    std::vector<Row> m_rows;
};

} // namespace ridealong
