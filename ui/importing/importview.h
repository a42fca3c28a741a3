// SPDX-License-Identifier: GPL-3.0-or-later
// From a list (a file, or what was copied) to leads in a book: choose it, match its columns, check what would
// happen, import. It reads and writes the session of its context; until the last button nothing is written,
// and the import is one action that Undo takes back. The same widget serves the first run, on a book that is
// not kept yet.
#pragma once

#include "files/importgrades.h"
#include "files/importrun.h"
#include "importing/importdraft.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ridealong {

class AlikeRows;
class ColumnRows;
class EarlierImports;
class FittedTable;
class FoldRows;
class ListWorth;
class PreviewTable;
class SectionHeader;
class Stepper;
struct ShellContext;

class ImportView : public QWidget
{
    Q_OBJECT
public:
    enum Step { choosing, matching, checking, done };

    explicit ImportView(ShellContext &shell, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    const ImportDraft &draft() const { return m_draft; }
    void showEarlier();                      // the imports that stand, as the book has them now
    void choose(ImportTable table);          // what the file will hold; asks for it
    void setFile(const QString &path);       // reads and plans it and goes on to the columns
    void setFiles(const QStringList &paths); // that were dropped: a list, a mapping file, or both
    void paste();                            // rows, or a file, that were copied
    void goOn();                             // what the primary button does
    void goBack();
    // Called before the first plan; false stops, and whoever is asked has said why.
    void setPrepare(std::function<bool()> prepare) { m_prepare = std::move(prepare); }
    void addToChoosing(QWidget *widget); // above the choice of the file

Q_SIGNALS:
    void stepChanged();
    void imported(const ridealong::ImportReport &report);
    void leadsAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override; // Esc goes back a step, Enter on

private:
    QWidget *makeHead();
    QWidget *makeChoosing();
    void addTableChoice(QVBoxLayout &column, QWidget *pane);
    QLayout *makeWays(QWidget *pane);
    QWidget *makeEarlier(QWidget *pane);
    QWidget *makeMatching();
    QWidget *makeChecking();
    QWidget *makeMatchRow(QWidget *pane);
    void addRejects(QVBoxLayout &column, QWidget *pane);
    QWidget *makeDone();
    QWidget *makeFoot();
    bool isFree();
    ImportDraft newDraft(const QString &path) const;
    void chooseFile();
    void chooseMapping();
    void setMapping(const QString &path);
    void useMapping(const QString &path);
    void chooseSheet();
    void read(const ImportDraft &draft, const QString &name,
              const std::function<Result<Tabled>(const Progress &)> &work);
    void begin(const Result<ImportDraft> &read);
    void tellUnread(const Error &error);
    void show(Step step);
    void focusFirst();
    void showPlan();
    void showPreview();
    void showReport();
    void showFoot();
    void showStandIn();
    void takeStandIn();
    QString importWords() const;
    void take(const Status &status);
    void check();
    void import();
    void afterCheck(Result<ImportReport> report, const ListGrades &grades);
    void showSum();
    void showProposal();
    void showSheets();
    void choosePreset();
    void forgetColumns();
    void decide(qint64 line, OnMatch what);
    void chooseRule(OnMatch what);
    void fold();
    void takeBack(const QString &id);
    QWidget *makeProposal();
    void makePresets();
    void afterImport(Result<ImportReport> report);

    ShellContext &m_shell;
    ImportDraft m_draft;
    QPointer<QWidget> m_asked; // had the focus when the rows were to be checked
    std::optional<ImportReport> m_report;
    std::function<bool()> m_prepare;
    Step m_step = choosing;
    QTimer m_previewSoon;

    Stepper *m_stepper = nullptr;
    QLabel *m_file = nullptr;
    QStackedWidget *m_steps = nullptr;
    QLabel *m_tableLabel = nullptr;
    QComboBox *m_table = nullptr;
    QLabel *m_problem = nullptr, *m_ready = nullptr;
    QString m_keptPath; // the rejected rows of the last import
    QString m_mapping;  // a file that will say what the columns of the next list are
    QWidget *m_chooseColumn = nullptr;
    QLabel *m_matched = nullptr;
    QWidget *m_proposal = nullptr;
    QLabel *m_proposed = nullptr;
    QPushButton *m_forget = nullptr;
    QComboBox *m_presets = nullptr;
    QWidget *m_sheetPart = nullptr, *m_programPart = nullptr;
    QComboBox *m_sheets = nullptr;
    ColumnRows *m_columns = nullptr;
    PreviewTable *m_preview = nullptr;
    QLabel *m_sum = nullptr, *m_notes = nullptr;
    ListWorth *m_worth = nullptr;
    AlikeRows *m_alike = nullptr;
    FoldRows *m_folds = nullptr;
    EarlierImports *m_earlier = nullptr;
    QWidget *m_matchRow = nullptr;
    QComboBox *m_onMatch = nullptr;
    QCheckBox *m_keepRejects = nullptr;
    SectionHeader *m_rejectsHead = nullptr;
    QLabel *m_causes = nullptr;
    FittedTable *m_rejects = nullptr;
    QLabel *m_result = nullptr, *m_kept = nullptr;
    QPushButton *m_showKept = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_standIn = nullptr; // a column for the company that the file lacks
    QPushButton *m_back = nullptr, *m_next = nullptr;
};

} // namespace ridealong
