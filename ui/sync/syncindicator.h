// SPDX-License-Identifier: GPL-3.0-or-later
// In the top bar: when files were last exchanged and how much is to review; pressing it opens the page Sync.
// Hidden as long as the book has no other laptop.
#pragma once

#include <QAbstractButton>
#include <QTimer>

namespace ridealong {

struct ShellContext;

class SyncIndicator : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SyncIndicator(QWidget *parent = nullptr);
    // Follows the session of `shell`, which outlives it.
    void follow(ShellContext &shell);
    void setTexts(const QString &exchanged, const QString &toReview);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool eventFilter(QObject *bar, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCompact() const;

    QString m_exchanged, m_toReview;
    QTimer m_soon;
    bool m_wasCompact = false;
};

} // namespace ridealong
