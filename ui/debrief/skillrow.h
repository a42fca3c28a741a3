// SPDX-License-Identifier: GPL-3.0-or-later
// One skill of a debrief with the boxes 1 to 5: the given value filled, the value of the last ride
// underlined, and by how much it changed. Says what was chosen; who listens keeps it. Keys while it has the
// focus: 1-5 rate, 0 or Delete takes the rating away, the arrows go to other skills.
#pragma once

#include <QWidget>
#include <array>

class QButtonGroup;
class QLabel;

namespace ridealong {

class ElidedLabel;

struct SkillFacts
{
    uint32_t skill = 0;
    QString name;
    std::array<QString, 5> guides;
    int last = 0; // of the last ride; 0 not rated then
};

class SkillRow : public QWidget
{
    Q_OBJECT
public:
    explicit SkillRow(SkillFacts facts, QWidget *parent = nullptr);

    const SkillFacts &facts() const { return m_facts; }
    int value() const { return m_value; }
    void setValue(int value); // 0: not rated
    void setCurrent(bool current);

Q_SIGNALS:
    void chosen();         // has the focus now
    void rated(int value); // 0: no more
    void pointedAt(int value);
    void stepped(int by);
    void sideStepped(int by); // to the pane at the left or right

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void say();

    SkillFacts m_facts;
    QButtonGroup *m_boxes;
    QLabel *m_change;
    int m_value = 0;
    bool m_current = false;
};

} // namespace ridealong
