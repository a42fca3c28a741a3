// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a program without a book: the ways to start at the left, the chosen one at the right. It makes
// books and hands them over; until a button says so nothing is written.
#pragma once

#include "pages/page.h"
#include "session/session.h"

#include <functional>
#include <memory>

class QScrollArea;
class QStackedWidget;
class QTemporaryDir;
class QVBoxLayout;

namespace ridealong {

class ChoiceCard;
class CreateForm;
class ImportView;
class InvitationForm;

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
    ~FirstRun() override;

    QString statusFact() const override { return {}; }
    QList<KeyHint> keys() const override;
    CreateForm *createForm() const { return m_create; }
    CreateForm *importForm() const { return m_importForm; }
    ImportView *importView() const { return m_import; }
    InvitationForm *invitationForm() const { return m_invitation; }
    void create();         // what the button of the first way does
    void openInvitation(); // what the button of the invitation does
    void showInvitation(const QString &file);
    void importLists(const QStringList &files); // the way of the import, with these

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWays();
    QWidget *makeCreatePane();
    QWidget *makeOpenPane();
    QWidget *makeDemonstrationPane();
    QWidget *makeImportPane();
    QWidget *makeInvitationPane();
    bool prepareImport();
    void keepImported();
    bool isImporting() const;
    void openDemonstration();
    void afterInvitation(Result<std::unique_ptr<Session>> made);
    void leave();
    ChoiceCard *addWay(const char *icon, const QString &name, const QString &sentence, QWidget *pane);

    FirstRunActions m_actions;
    QScrollArea *m_scroll = nullptr; // of the ways
    QVBoxLayout *m_ways = nullptr;
    QStackedWidget *m_panes;
    CreateForm *m_create = nullptr;
    InvitationForm *m_invitation = nullptr;
    ChoiceCard *m_invitationCard = nullptr;

    // The import works on a book in a folder that goes away; a copy of it becomes the real one.
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_staged;
    std::unique_ptr<ShellContext> m_staging;
    CreateForm *m_importForm = nullptr;
    ImportView *m_import = nullptr;
    ChoiceCard *m_importCard = nullptr;
};

} // namespace ridealong
