// SPDX-License-Identifier: GPL-3.0-or-later
// Help in a window of its own beside the program: titles with a search at the left, the page at the right.
// Escape closes it, Ctrl+F searches, Alt+Left goes back. Links lead from page to page; those to the outside
// are opened by the system.
#pragma once

#include "help/helppages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ridealong {

class HelpBrowser;

class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    // Shows the window with the page of this key. `keys` is what works now, as Markdown.
    void open(const QString &key, const QString &keys);
    QString currentKey() const;
    QString title() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeSide();
    void addKeys();
    void fillList();
    void openRow(int row);
    void follow();

    std::vector<HelpPage> m_pages;
    std::vector<HelpPage> m_listed;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_inEnglish = nullptr;
    HelpBrowser *m_browser;
};

} // namespace ridealong
