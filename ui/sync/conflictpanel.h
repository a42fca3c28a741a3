// SPDX-License-Identifier: GPL-3.0-or-later
// One conflict: the lead, each differing field with what was before and what each laptop says, what is equal,
// what was written with it, and the buttons. Other kinds show what happened and their two answers. Only
// shows and says what was chosen; who listens writes it.
#pragma once

#include "sync/decisions.h"

#include <QWidget>
#include <vector>

class QBoxLayout;
class QButtonGroup;
class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ridealong {

class ChoiceFrame;
class Session;

class ConflictPanel : public QWidget
{
    Q_OBJECT
public:
    // `picked` by field: a choice of its own, or those that are shown now where it is empty.
    ConflictPanel(const Session &session, const Decision &decision, const std::vector<size_t> &picked,
                  bool isDecided, bool isLast, QWidget *parent = nullptr);

    std::vector<Picked> picked() const;
    std::vector<size_t> choices() const; // by field
    void pickSide(size_t side);          // all of one laptop, where it wrote
    void stepSide(int by);               // of the field in focus: mine or theirs
    void stepField(int by);
    void focusStart();
    void fitInto(int width); // the buttons stand in two rows where one is too long
    ChoiceFrame *frame(size_t field, size_t side) const; // null where that laptop wrote nothing

Q_SIGNALS:
    void kept();
    void putOff();
    void answered(const QString &answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addHead();
    void addFields();
    void addHeads(QGridLayout &grid) const;
    void addField(QGridLayout &grid, size_t field);
    void addEqual(QGridLayout &grid);
    void addEqualRow(QGridLayout &grid, const QString &label, const QStringList &values);
    void addLine(QGridLayout &grid) const;
    void addWords();
    void addFieldButtons();
    QHBoxLayout *makeSideButtons();
    QHBoxLayout *makeKeepButtons();
    void addAnswers();
    QPushButton *addAnswer(QHBoxLayout &row, const QString &text, const QString &answer, bool isPrimary);
    void addLater(QHBoxLayout &row);
    QString momentOf(Instant at) const;
    QString dayOf(Instant at) const;
    size_t focusedField() const;

    const Session &m_session;
    Decision m_decision;
    std::vector<size_t> m_start;
    bool m_isDecided, m_isLast;
    QVBoxLayout *m_column;
    std::vector<QButtonGroup *> m_groups;             // by field
    std::vector<std::vector<ChoiceFrame *>> m_frames; // by field and choice
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_first = nullptr;
};

} // namespace ridealong
