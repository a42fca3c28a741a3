// SPDX-License-Identifier: GPL-3.0-or-later
// The line below the page: a fact of the page, the keys that work right now, running work, and whether
// everything is saved.
#pragma once

#include "pages/page.h"

class QHBoxLayout;
class QLabel;

namespace ridealong {

class ElidedLabel;
class ProgressRow;

class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setFact(const QString &fact);
    void setKeys(const QList<KeyHint> &keys);
    void setSaveState(const QString &text, bool failed = false);
    void setFactWidth(int width);
    ProgressRow *progress() const { return m_progress; }

private:
    ElidedLabel *m_fact;
    QWidget *m_keys;
    QList<KeyHint> m_hints;
    ProgressRow *m_progress;
    QLabel *m_saved;
};

} // namespace ridealong
