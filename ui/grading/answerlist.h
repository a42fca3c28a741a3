// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of one criterion of the draft: what each asks for, its share and points, and how many open
// leads give it; below them any other value, and what is not known. What an answer asks for is edited in a
// dialog.
#pragma once

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QAbstractButton;
class QGridLayout;
class QLabel;

namespace ridealong {

class ModelDraft;
class PointsSpin;
struct Answer;
struct LeadData;

class AnswerList : public QWidget
{
    Q_OBJECT
public:
    AnswerList(ModelDraft &draft, QWidget *parent = nullptr);
    // Counts as in scale.h; empty while they are not known yet.
    void refresh(const LeadData &leadData, size_t criterion, const std::vector<uint32_t> &counts);
    void enter(); // the first share takes the focus

Q_SIGNALS:
    void editAsked(size_t answer);

private:
    struct Row
    {
        QAbstractButton *name;
        PointsSpin *share;
        QLabel *points, *leads;
        QAbstractButton *remove;
    };

    void addHead();
    void addRow();
    void fillRow(size_t place, const QString &text, double share, double weight,
                 std::optional<uint32_t> count);
    void setShare(size_t place, double percent);
    void remove(size_t place);

    ModelDraft &m_draft;
    QGridLayout *m_grid;
    std::vector<Row> m_rows; // an answer each, the last is any other value
    QLabel *m_unknown;
    QLabel *m_unknownLeads;
    size_t m_criterion = 0;
    size_t m_answers = 0;
};

} // namespace ridealong
