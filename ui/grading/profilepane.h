// SPDX-License-Identifier: GPL-3.0-or-later
// The company profile: the criteria with their points, and the current one in detail: its answers, what is
// not known, and what can be done with it.
#pragma once

#include <QWidget>
#include <map>

class QLabel;
class QPushButton;

namespace ridealong {

class AnswerList;
class CriteriaList;
class LiveGrading;
class MissingBox;
struct CriterionField;
class ModelDraft;
struct ShellContext;

class ProfilePane : public QWidget
{
    Q_OBJECT
public:
    ProfilePane(ShellContext &shell, ModelDraft &draft, const LiveGrading &live, QWidget *parent = nullptr);

    void refresh();     // the draft, or the book
    void showCounts();  // of the answers, when they were counted anew
    void bookChanged(); // what was found in its texts holds no longer
    void addCriterion();
    void suggest();
    void chooseCriterion(const std::string &id);

protected:
    void focusInEvent(QFocusEvent *event) override; // on to the points of the current criterion

private:
    QWidget *makeDetail();
    const std::vector<uint32_t> &counts() const;
    void showDetail();
    void editCriterion();
    void removeCriterion();
    void editAnswer(size_t answer, bool isNew);
    void offerFolding(const CriterionField &field);
    void foldValues();

    ShellContext &m_shell;
    ModelDraft &m_draft;
    const LiveGrading &m_live;
    CriteriaList *m_list;
    QWidget *m_detail = nullptr;
    std::map<std::string, size_t> m_spellings; // groups to fold, by field
    QLabel *m_title = nullptr;
    QLabel *m_worth = nullptr;
    AnswerList *m_answers = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_fold = nullptr;
    MissingBox *m_missing = nullptr;
};

} // namespace ridealong
