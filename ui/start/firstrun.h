// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a program without a book: the ways to start at the left, the chosen one at the right. It makes
// books and hands them over; until a button says so nothing is written.
#pragma once

#include "pages/page.h"
#include "session/session.h"

#include <functional>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace ridealong {

class CreateForm;

struct FirstRunActions
{
    Clock clock;
    std::function<void(const QString &path)> open;
    std::function<void()> choose; // a file dialog for a book
    std::function<void(std::unique_ptr<Session>)> show;
    std::function<void()> leave; // back to the open book; null where there is none
};

class FirstRun : public Page
{
    Q_OBJECT
public:
    FirstRun(ShellContext &shell, FirstRunActions actions);

    QString statusFact() const override { return {}; }
    QList<KeyHint> keys() const override;
    CreateForm *createForm() const { return m_create; }
    void create(); // what the button of the first way does

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeCreatePane();
    QWidget *makeOpenPane();
    QWidget *makeDemonstrationPane();
    void openDemonstration();
    void addWay(const char *icon, const QString &name, const QString &sentence, QWidget *pane);

    FirstRunActions m_actions;
    QVBoxLayout *m_ways = nullptr;
    QStackedWidget *m_panes;
    CreateForm *m_create = nullptr;
};

Page *makeFirstRun(ShellContext &shell, FirstRunActions actions);

} // namespace ridealong
