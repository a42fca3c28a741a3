// SPDX-License-Identifier: GPL-3.0-or-later
// What a change file would do, before anything is written: one sentence, the changes in words of sales, what
// is to be known about it. Accepted, it is to be imported.
#pragma once

#include "session/exchange.h"

#include <QDialog>

class QPushButton;

namespace ridealong {

class ImportSheet : public QDialog
{
    Q_OBJECT
public:
    ImportSheet(const ChangeReport &report, const QString &file, Date today, QWidget *parent);
    QPushButton *importButton() const { return m_import; }

private:
    QPushButton *m_import;
};

} // namespace ridealong
