// SPDX-License-Identifier: GPL-3.0-or-later
// One field of many leads: which field, the value, and how many leads that would change. What cannot be read
// is said below and keeps the dialog open.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "dialogs/formdialog.h"

#include <vector>

class QVBoxLayout;

namespace ridealong {

struct BulkAnswer
{
    LeadFieldRef field;
    Value value;
    std::vector<uint32_t> leads; // in which it is another one now
};

class BulkDialog : public FormDialog
{
    Q_OBJECT
public:
    BulkDialog(const Book &book, std::vector<uint32_t> leads, QWidget *parent);
    BulkAnswer answer() const;

private:
    void showEditor();
    void preview();
    Result<Value> value() const;
    const LeadFieldRef &field() const;

    const Book &m_book;
    std::vector<uint32_t> m_leads;
    std::vector<LeadFieldRef> m_fields;
    QComboBox *m_field = nullptr;
    QWidget *m_editor = nullptr;
    QWidget *m_place;
    QVBoxLayout *m_placeLayout;
    QLabel *m_preview;
};

} // namespace ridealong
