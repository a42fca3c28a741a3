// SPDX-License-Identifier: GPL-3.0-or-later
// Sync: is everyone's work in, and what must I decide? The laptops of the team and their files at the left,
// the conflicts that are left to review at the right. A rep's book shows his manager and himself.
#pragma once

#include "pages/page.h"
#include "sync/decisions.h"
#include "sync/syncstate.h"

#include <QTimer>

class QPushButton;
class QSplitter;

namespace ridealong {

class ConflictReview;
class ExchangePane;
class PageHeader;
class StateView;

class SyncPage : public Page
{
    Q_OBJECT
public:
    explicit SyncPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &argument) override; // a decision
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    QString answer() const;
    // Instead of the book's, for tests and pictures.
    void showState(const SyncState &state);
    ExchangePane *pane() const { return m_pane; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addButtons();
    void makeEmpty();
    void fillEmpty();
    void followFolder();
    void showSize();
    void connectPane();
    void openMenu(const LaptopLine &laptop, QPoint at);

    PageHeader *m_header;
    QPushButton *m_import = nullptr, *m_export = nullptr;
    QSplitter *m_split;
    ExchangePane *m_pane;
    ConflictReview *m_review;
    StateView *m_empty = nullptr; // nobody else yet
    SyncState m_state;
    DecisionMemory m_memory;
    QTimer m_size;           // a moment after the page was renewed
    bool m_isMissed = false; // a refresh while the session was busy
};

Page *makeSyncPage(ShellContext &shell, QWidget *parent);
NavCount countSync(const ShellContext &shell); // decisions that are open

} // namespace ridealong
