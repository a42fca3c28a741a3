// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window, and the row that names it. A page fills the panel, answers one question, and reads
// the Session through its context. The window makes it when it is first shown and then keeps it. Its
// commands, such as an export, are what it adds with addAction(): the window offers them while it is shown.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>
#include <span>

namespace ridealong {

struct ShellContext;

// A key that works right now, for the status line.
struct KeyHint
{
    QString key;
    QString does;

    bool operator==(const KeyHint &) const = default;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(ShellContext &shell, QWidget *parent = nullptr);

    // Read the book again: on the first showing and whenever it has changed and the page is visible.
    virtual void refresh() {}
    // Somebody came here for something: the argument of ShellContext::goTo.
    virtual void open(const QVariant &) {}
    // "214 open leads"; at most about 30 letters.
    virtual QString statusFact() const { return {}; }
    virtual QList<KeyHint> keys() const { return {}; }
    // A page that shows one week: the top bar then has the week selector, and refresh() reads shell().week.
    virtual bool showsWeek() const { return false; }
    // Who exports and prints the tables that the page shows: the window offers it, the page has commands of
    // its own for it, or nobody does.
    enum class Lists : uint8_t { window, own, none };
    virtual Lists lists() const { return Lists::window; }
    // Ctrl+P stays with what the window prints, the weekly report, though the page can be printed too.
    virtual bool leavesPrintKey() const { return false; }

    ShellContext &shell() const { return m_shell; }

Q_SIGNALS:
    // statusFact() or keys() would answer something else now.
    void statusChanged();

private:
    ShellContext &m_shell;
};

// What waits for the person on a page; overdue counts are the only crimson ones.
struct NavCount
{
    int count = 0;
    bool overdue = false;
};

struct PageInfo
{
    const char *key;
    const char *label; // translated in the context "Pages"
    const char *icon;
    char goKey; // G, then this letter
    int group;  // a line separates groups; below 0 the rail does not list it, below -1 nor does Go
    bool managersOnly;
    Page *(*make)(ShellContext &shell, QWidget *parent);
    NavCount (*count)(const ShellContext &shell); // null for none
    const char *under = nullptr; // the page in the rail that one without a place there belongs to
};

QString labelOf(const PageInfo &info);
// THE table of pages, in the order of the rail.
std::span<const PageInfo> pages();

} // namespace ridealong
