// SPDX-License-Identifier: GPL-3.0-or-later
// The first leads of a file as the book would show them, graded by its model, with the count by grade.
#pragma once

#include "files/importpreview.h"

#include <QWidget>

namespace ridealong {

class FittedTable;
class MixLegend;
class SectionHeader;

class PreviewTable : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewTable(QWidget *parent = nullptr);
    void setPreview(const ImportPreview &preview);

private:
    SectionHeader *m_header;
    MixLegend *m_legend;
    FittedTable *m_table;
};

} // namespace ridealong
