// SPDX-License-Identifier: GPL-3.0-or-later
// A section over several rows of the book: their list, and below it the form of the current one.
#pragma once

#include "settings/rowlist.h"
#include "settings/section.h"

namespace ridealong {

class RowsSection : public SettingsSection
{
    Q_OBJECT
public:
    void refresh() override;
    RowList *list() const { return m_list; }
    uint32_t row() const { return m_list->current(); }

protected:
    // Title and sentence stand above the list.
    RowsSection(ShellContext &shell, QWidget *parent);
    void addList(const QString &title, const QString &sentence, const RowListWords &words,
                 const std::vector<FittedColumn> &columns);
    Form *rowForm() const { return m_rowForm; }

    virtual std::vector<RowLine> lines() const = 0;
    virtual QString nameOf(uint32_t row) const = 0;
    // The current row is another one, or holds something else: what a form's showKept() does not.
    virtual void showRow() {}
    // Shows the rows as they are now and makes this one the current.
    void showRows(uint32_t current);

private:
    void showForm(bool afresh);

    RowList *m_list = nullptr;
    Form *m_rowForm;
    QLabel *m_rowTitle = nullptr;
};

} // namespace ridealong
