// SPDX-License-Identifier: GPL-3.0-or-later
// In the form of a rep's new lead: that it would have to wait at intake as it stands, and a line to say why
// it deserves a yes. The entered fields are graded in a book in memory. Hidden while the lead need not wait.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <QWidget>
#include <functional>
#include <memory>

class QLabel;
class QLineEdit;

namespace ridealong {

class ArgumentBox : public QWidget
{
    Q_OBJECT
public:
    ArgumentBox(const Book &book, uint32_t rep, QWidget *parent);
    ~ArgumentBox() override;

    // The rest is what is kept beside the lead's own row.
    using Rest = std::function<Status(ChangeSet &changes, const Book &staging, uint32_t lead)>;
    void setFields(const std::vector<Cell> &cells, const Rest &rest);
    std::string argument() const; // empty while hidden

private:
    Grade gradeOf(const std::vector<Cell> &cells, const Rest &rest);

    const Book &m_book;
    uint32_t m_rep;
    Grade m_floor;
    std::unique_ptr<Book> m_staging;
    QLabel *m_words;
    QLineEdit *m_line;
};

} // namespace ridealong
