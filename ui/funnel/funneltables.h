// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page Funnel: stage by stage as bars, what became of the leads by a key, the velocity, and
// why leads were lost. Each is a table, so that each figure can be reached by keys, read aloud and copied; a
// cell that stands for leads says which when it is opened.
#pragma once

#include "leads/fittedtable.h"
#include "measure/forecast.h"
#include "measure/lossreasons.h"

namespace ridealong {

// Rows of finished texts with a bar in one column. Enter and a click open the current cell.
class FigureTable : public FittedTable
{
    Q_OBJECT
public:
    FigureTable(const QString &name, const std::vector<FittedColumn> &columns, int barColumn,
                QWidget *parent = nullptr);

    struct Row
    {
        QStringList cells;
        double bar = 0; // share of the longest, 0-1
        QString spoken;
        QString tip = {};
        std::vector<Value> raw = {}; // of the first cells, for files; empty takes the text
    };
    void setRows(const std::vector<Row> &rows);
    void hideBelow(int column, int width); // px at 96 dpi
    QString asText() const;                // tabs and line ends, for "Copy as table"

Q_SIGNALS:
    void cellOpened(int row, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<std::pair<int, int>> m_hidden; // columns, and the width that they need
};

enum StageColumn { stageName, stageBar, stageEntered, stageRate, stageDays, stageIdle, stageLost };
enum KeyColumn { keyName, keyEntered, keyWon, keyLost, keyRate, keyCycle, keyAmount };
enum ReasonColumn { reasonName, reasonBar, reasonLeads, reasonValue };

FigureTable *makeStageTable(QWidget *parent);
FigureTable *makeKeyTable(QWidget *parent);
FigureTable *makeVelocityTable(QWidget *parent);
FigureTable *makeReasonTable(QWidget *parent);

void showStages(FigureTable &table, const Book &book, const std::vector<StageConversion> &steps);
void showKeys(FigureTable &table, const Book &book, FunnelBy by, const std::vector<FunnelRow> &rows);
void showVelocity(FigureTable &table, const Book &book, const Velocity &velocity);
void showReasons(FigureTable &table, const Book &book, const std::vector<LossReason> &reasons);

QString keyWords(FunnelBy by, const std::string &key); // "October 2026", "No source"

} // namespace ridealong
