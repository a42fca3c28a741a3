// SPDX-License-Identifier: GPL-3.0-or-later
// The bar over a list of leads: a text field, a chip for each part of the filter, a menu that adds parts, and
// on demand a line in the filter language whose mistakes are shown where they are. Reads the book for the
// names that it offers; changes nothing in it.
#pragma once

#include "leads/filterparts.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace ridealong {

class Chip;
class FlowLayout;
class Session;

class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Session &session, QWidget *parent = nullptr);

    const std::vector<FilterPart> &parts() const { return m_parts; }
    void setParts(std::vector<FilterPart> parts);
    QString text() const;
    LeadFilter filter() const { return {m_parts, text()}; }
    void setFilter(const LeadFilter &filter); // tells nobody where it is the same
    bool isClear() const;
    void clear();
    void setCount(const QString &count);
    void addRight(QWidget *widget);
    QLineEdit *field() const { return m_text; }
    // Shows the line for the filter language with this text and the focus in it.
    void write(const QString &filter = {});

Q_SIGNALS:
    void changed();

private:
    QWidget *makeExpressionRow();
    void fillMenu(QMenu &menu);
    void addValues(QMenu &menu, const char *field, const std::vector<std::string> &values);
    void addAmounts(QMenu &menu);
    void toggle(const std::string &field, const std::string &value);
    void renewChips();
    void addChip(size_t part);
    void takeExpression();
    void showMistake(const QString &sentence);
    void told();

    const Session &m_session;
    std::vector<FilterPart> m_parts;
    QLineEdit *m_text;
    QWidget *m_chipArea;
    FlowLayout *m_chips;
    QPushButton *m_clear;
    QLabel *m_count;
    QHBoxLayout *m_row;
    QLineEdit *m_expression = nullptr;
    QLabel *m_mistake = nullptr;
    QWidget *m_expressionRow;
    QTimer *m_delay;
};

} // namespace ridealong
