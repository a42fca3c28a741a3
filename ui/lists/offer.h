// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered of a chart or of a list that is no table view: its rows for the clipboard and for files,
// and of a chart its picture too. The context menu of the widget offers it; pages find the offers below them.
// The widget owns its offer.
#pragma once

#include "lists/listing.h"

#include <QObject>

class QMenu;
class QWidget;

namespace ridealong {

class Offer : public QObject
{
    Q_OBJECT
public:
    Offer(QWidget &widget, bool isChart, std::function<report::Table()> table, const QString &title = {});

    bool isChart() const { return m_isChart; }
    QWidget &widget() const { return m_widget; }
    QString title() const;
    Listing listing() const;
    void fill(QMenu &menu) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_widget;
    bool m_isChart;
    std::function<report::Table()> m_table;
    QString m_title;
};

// `rows` and `kinds` as tableFromRows() has them. Without a title the widget's accessible name is the
// chart's.
void offerChart(QWidget &chart, std::function<QString()> rows, std::vector<report::ColumnKind> kinds = {},
                const QString &title = {});
void offerList(QWidget &list, std::function<report::Table()> table);

} // namespace ridealong
