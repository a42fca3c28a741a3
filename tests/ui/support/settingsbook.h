// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page over a book, and short ways to its fields by the names that a screen reader says.
#pragma once

#include "pages/settingspage.h"
#include "settings/form.h"
#include "settings/rowssection.h"
#include "shell/theme.h"
#include "support/tempbook.h"
#include "ui/support/shellnotes.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <gtest/gtest.h>

namespace ridealong {

struct SettingsBook
{
    TempBook book;
    ShellNotes notes{book.session()};
    std::unique_ptr<SettingsPage> page;
    QStringList madeAnew;

    explicit SettingsBook(const char *section = "look")
    {
        QSettings().clear();
        notes.shell.makeAnew = [this](const QVariant &what) { madeAnew << what.toString(); };
        show(section);
    }
    ~SettingsBook() { useTheme(*qApp, makeTheme(Look::light)); }
    void show(const char *section)
    {
        page = std::make_unique<SettingsPage>(notes.shell);
        page->refresh();
        page->open(QString::fromLatin1(section));
        page->resize(1200, 800);
        page->show();
    }
    // Those that can be seen.
    template<class T>
    T *field(const QString &name)
    {
        for (auto *field : page->findChildren<T *>())
            if (field->accessibleName() == name && field->isVisible())
                return field;
        ADD_FAILURE() << "no field " << name.toStdString();
        return nullptr;
    }
    EntryField *entry(const char *name) { return field<EntryField>(QString::fromUtf8(name)); }
    LinesField *lines(const char *name) { return field<LinesField>(QString::fromUtf8(name)); }
    ChoiceField *choice(const char *name) { return field<ChoiceField>(QString::fromUtf8(name)); }
    void type(const char *name, const char *text)
    {
        auto *field = entry(name);
        field->setText(QString::fromUtf8(text));
        field->enter();
        page->refresh();
    }
    // Beside the field.
    std::string problemOf(const char *name) { return rowOf(entry(name))->problem().toStdString(); }
    static FormRow *rowOf(QWidget *field) { return qobject_cast<FormRow *>(field->parentWidget()); }
    void press(const char *text)
    {
        for (auto *button : page->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text) && button->isVisible()) {
                button->click();
                return page->refresh();
            }
        ADD_FAILURE() << "no button " << text;
    }
    RowList *list()
    {
        for (auto *list : page->findChildren<RowList *>())
            if (list->isVisible())
                return list;
        ADD_FAILURE() << "no list";
        return nullptr;
    }
    void add(const char *name, const char *button)
    {
        list()->newNameField()->setText(QString::fromUtf8(name));
        press(button);
    }
    const BookInfo &info() { return book.book().info(); }
};

} // namespace ridealong
