// SPDX-License-Identifier: GPL-3.0-or-later
// What would a change of criteria move, and is it better? The manager's scorecard at the left; beside it what
// the draft would change, whether it would have been right, and the versions that were published.
// open() takes the id of a criterion.
#pragma once

#include "grading/livegrading.h"
#include "grading/modeldraft.h"
#include "pages/page.h"

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ridealong {

class CountTabs;
class DriftPane;
class OverridesPane;
class PageHeader;
class PreviewPane;
class ScorecardPane;
class Tag;
class VersionsPane;

class GradingPage : public Page
{
    Q_OBJECT
public:
    explicit GradingPage(ShellContext &shell, QWidget *parent = nullptr);

    void refresh() override;
    void open(const QVariant &criterion) override;
    QString statusFact() const override;
    QList<KeyHint> keys() const override;
    Lists lists() const override;
    QString answer() const;
    ModelDraft &draft() { return m_draft; }
    const LiveGrading &live() const { return m_live; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHeader();
    void addCommands();
    void exportShown();
    QWidget *makeRight();
    QWidget *makeHistory();
    QWidget *makeForReps();
    void showView(int view);
    void showDraft();
    void showPreview();
    void showTests();
    void nameButtons();
    void save();
    void publish();
    void discard();
    void showResult(const Status &done, const QString &said);
    bool undoOrRedo(const QKeyEvent &event);
    QString nextName() const;

    ModelDraft m_draft;
    LiveGrading m_live;
    PageHeader *m_header;
    Tag *m_tag;
    QPushButton *m_discard, *m_save, *m_publish;
    QSplitter *m_split;
    ScorecardPane *m_scorecard;
    PreviewPane *m_preview;
    VersionsPane *m_versions = nullptr;
    DriftPane *m_drift = nullptr;
    OverridesPane *m_overrides = nullptr;
    CountTabs *m_views = nullptr;
    QStackedWidget *m_viewStack = nullptr;
};

Page *makeGradingPage(ShellContext &shell, QWidget *parent);

} // namespace ridealong
