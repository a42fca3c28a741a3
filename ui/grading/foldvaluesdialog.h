// SPDX-License-Identifier: GPL-3.0-or-later
// Spellings of a text field that mean one value, group by group: which to fold, and into what. Opened with
// open(), deletes itself when it closes, tells what was chosen and never touches the Session; the function at
// the end commits it.
#pragma once

#include "lead/samevalues.h"
#include "work/folding.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

struct ShellContext;

class FoldValuesDialog : public QDialog
{
    Q_OBJECT
public:
    static constexpr size_t mostGroups = 100; // in the list; the next come once these are folded

    FoldValuesDialog(const QString &field, std::vector<SameValue> groups, QWidget *parent);
    std::vector<FoldWish> wishes() const;

Q_SIGNALS:
    void foldAsked(const std::vector<ridealong::FoldWish> &wishes);

private:
    struct Row
    {
        QCheckBox *fold;
        QLineEdit *into;
    };

    QWidget *makeGroups();
    void addGroup(QVBoxLayout &column, const SameValue &group);
    QWidget *makeButtons();
    void sumUp();

    std::vector<SameValue> m_groups;
    std::vector<Row> m_rows;
    QLabel *m_sum = nullptr;
    QPushButton *m_fold = nullptr;
};

// How many groups a field has to fold: a scan of the leads, milliseconds.
size_t groupsToFold(const LeadData &data, const std::string &fieldKey);
// Asks, folds as one change that can be undone, and says so; `done` is called when something was folded.
void askAndFoldValues(ShellContext &shell, const std::string &fieldKey, QWidget *parent,
                      const std::function<void()> &done = {});

} // namespace ridealong
