// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/memory.h"

#include "shell/documents.h"
#include "shell/look.h"
#include "shell/mainwindow.h"
#include "start/launch.h"

#include <QFileInfo>
#include <QSettings>

namespace ridealong {

namespace {

constexpr int keptBooks = 8;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QStringList recentBooks()
{
    QStringList books = QSettings().value(key("books/recent")).toStringList();
    books.removeIf([](const QString &path) { return !QFileInfo(path).isFile(); });
    return books;
}

QString lastBook()
{
    return recentBooks().value(0);
}

void noteBook(const QString &path)
{
    QStringList books = recentBooks();
    books.removeAll(path);
    books.prepend(path);
    QSettings().setValue(key("books/recent"), QStringList(books.mid(0, keptBooks)));
}

QString bookFolder()
{
    const QString last = lastBook();
    return last.isEmpty() ? documentsFolder() : QFileInfo(last).absolutePath();
}

QString lastPage()
{
    return QSettings().value(key("window/page"), key("today")).toString();
}

QByteArray rememberedGeometry()
{
    return QSettings().value(key("window/geometry")).toByteArray();
}

Theme rememberedTheme(const Launch &launch)
{
    const bool grabs = launch.isGrab();
    const Look look = (grabs ? std::nullopt : chosenLook()).value_or(systemLook());
    const double scale = grabs ? 1 : chosenScale();
    return makeTheme(launch.look.value_or(look), launch.scale.value_or(scale));
}

QString rememberedLanguage()
{
    return QSettings().value(key("look/language")).toString();
}

void rememberLanguage(const QString &code)
{
    QSettings().setValue(key("look/language"), code);
}

void rememberWindow(const MainWindow &window)
{
    QSettings settings;
    settings.setValue(key("window/geometry"), window.saveGeometry());
    if (!window.currentKey().isEmpty())
        settings.setValue(key("window/page"), window.currentKey());
}

} // namespace ridealong
