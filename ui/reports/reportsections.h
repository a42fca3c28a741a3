// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a report as a list with check boxes, in the order of the page: Space or a click shows and
// leaves out, Alt+Up and Alt+Down or a drag move. Only says what is asked for.
#pragma once

#include "leads/fittedtable.h"
#include "report/sections.h"

namespace ridealong {

class ReportSections : public FittedTable
{
    Q_OBJECT
public:
    explicit ReportSections(QWidget *parent = nullptr);
    void setSections(const report::Report &report, const report::Arrangement &arrangement);
    std::string currentKey() const;
    void setCurrentKey(const std::string &key);

Q_SIGNALS:
    void showAsked(const std::string &key, bool shown);
    void moveAsked(const std::string &key, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    std::string keyAt(int row) const;
    void toggle(int row);

    std::vector<std::string> m_keys;
    std::vector<bool> m_shown;
    std::string m_dragged; // the section under the pressed button
    bool m_isDragging = false;
};

} // namespace ridealong
