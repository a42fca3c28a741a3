// SPDX-License-Identifier: GPL-3.0-or-later
// The page of leads over a book with three of them, shown, with the focus in the table.
#pragma once

#include "leads/filterbar.h"
#include "leads/leadtable.h"
#include "pages/leadspage.h"
#include "support/tempbook.h"
#include "ui/support/pagewindow.h"
#include "ui/support/shellnotes.h"

#include <QTest>

namespace ridealong {

struct LeadsWindow
{
    TempBook book;
    uint32_t acme = book.addLead("Acme", {{leadField("value"), Money{500'000}},
                                          {leadField("email"), std::string("sales@acme.example")},
                                          {leadField("phone"), std::string("502 555 0100")}});
    uint32_t bolt = book.addLead("Bolt, Inc.", {{leadField("city"), std::string("Erie")}});
    uint32_t cask = book.addLead("Cask", {{leadField("city"), std::string("Erie")}});
    ShellNotes notes{book.session()};
    LeadsPage page{notes.shell};

    LeadsWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        page.resize(1240, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        page.model().setColumns({"company", "city", "value", "days_since_touch"});
        page.model().setSort({{"company", false}});
        focus();
    }
    LeadTable &table() const { return page.table(); }
    void focus()
    {
        QTest::qWait(20);
        QApplication::setActiveWindow(&page);
        table().setFocus();
        settle();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
        settle();
    }
    void type(const char *text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
        settle();
    }
    void select(uint32_t lead, const char *column)
    {
        for (int i = 0; i < page.model().columnCount(); ++i)
            if (page.model().columns()[size_t(i)].field.key == column)
                table().setCurrentIndex(page.model().index(page.model().rowOf(lead), i));
    }
    std::string text(uint32_t lead, FieldNo field) const
    {
        return std::string(book.book().leads().text(lead, field));
    }
    template<class T>
    T *find(const QString &name = {}) const
    {
        return page.findChild<T *>(name);
    }
};

} // namespace ridealong
