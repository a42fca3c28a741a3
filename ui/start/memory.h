// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop remembers of itself between two runs, outside of any book: where the window was, the look,
// the last page, the books that were open. In QSettings; a lost or broken memory only means the defaults.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace ridealong {

class MainWindow;
struct Launch;
struct Theme;

QString lastBook();        // empty where there was none, or it has gone
QStringList recentBooks(); // newest first, those that are still there
void noteBook(const QString &path);
QString bookFolder(); // where books are looked for and made

QString lastPage(); // "today" at first
QByteArray rememberedGeometry();
Theme rememberedTheme(const Launch &launch);
// A code for useLanguage(); empty for that of the system.
QString rememberedLanguage();
void rememberLanguage(const QString &code);
void rememberWindow(const MainWindow &window);

} // namespace ridealong
