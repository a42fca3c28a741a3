// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncindicator.h"

#include "leads/paint.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/icons.h"
#include "sync/exchangejobs.h"
#include "sync/syncstate.h"
#include "sync/syncwords.h"

#include <QEvent>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int iconSide = 14, gap = 7, inset = 8, compactBelow = 1180, readAfterMs = 250;

} // namespace

SyncIndicator::SyncIndicator(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_soon.setSingleShot(true);
    m_soon.setInterval(readAfterMs);
    if (parent)
        parent->installEventFilter(this);
    hide();
}

// A narrower bar shows less of it.
bool SyncIndicator::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_wasCompact != isCompact()) {
        m_wasCompact = !m_wasCompact;
        updateGeometry();
    }
    return false;
}

void SyncIndicator::follow(ShellContext &shell)
{
    const auto read = [this, &shell] {
        const SyncNews news = syncNews(*shell.session);
        setTexts(news.isInTeam ? exchangedWords(news.exchanged, news.today) : QString(),
                 news.isInTeam ? toReviewWords(news.decisions) : QString());
    };
    connect(&m_soon, &QTimer::timeout, this, [this, &shell, read] {
        if (shell.session->isBusy())
            return m_soon.start();
        read();
    });
    connect(shell.session, &Session::changed, &m_soon, [this] { m_soon.start(); });
    connect(shell.session, &Session::busyChanged, &m_soon, [this](bool isBusy) {
        if (!isBusy) // a file that only says what its laptop has changes nothing
            m_soon.start();
    });
    connect(ExchangeWatch::of(this), &ExchangeWatch::ended, &m_soon, [this] { m_soon.start(); });
    connect(this, &QAbstractButton::clicked, this, [&shell] { shell.goTo(QStringLiteral("sync"), {}); });
    read();
}

void SyncIndicator::setTexts(const QString &exchanged, const QString &toReview)
{
    m_exchanged = exchanged.isEmpty() && !toReview.isEmpty() ? tr("Exchanged") : exchanged;
    m_toReview = toReview;
    const QString all = QStringList{m_exchanged, m_toReview}.join(QStringLiteral(", "));
    setAccessibleName(m_exchanged.isEmpty() ? tr("Sync") : all);
    setToolTip(accessibleName());
    setVisible(!m_exchanged.isEmpty());
    updateGeometry();
    update();
}

bool SyncIndicator::isCompact() const
{
    return window()->width() < currentTheme().px(compactBelow);
}

QSize SyncIndicator::sizeHint() const
{
    const auto &t = currentTheme();
    const QFontMetrics light(t.font(TextRole::secondary)), strong(t.font(TextRole::person));
    int width = 2 * inset + iconSide;
    if (!isCompact())
        width += gap + light.horizontalAdvance(m_exchanged);
    if (!m_toReview.isEmpty())
        width += gap + 4 + strong.horizontalAdvance(m_toReview);
    return {width + 2, t.px(30)};
}

void SyncIndicator::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintPanel(painter, rect(), 6, Qt::transparent, t.accent, 2);
    else if (underMouse())
        paintPanel(painter, rect(), 6, t.sub2, t.sub2);
    double x = inset;
    paintIcon(painter, {inset, (height() - iconSide) / 2, iconSide, iconSide}, "refresh-cw", t.t2);
    x += iconSide + gap;
    const QFont light = t.font(TextRole::secondary), strong = t.font(TextRole::person);
    if (!isCompact()) {
        const double width = QFontMetrics(light).horizontalAdvance(m_exchanged) + 1;
        paintText(painter, {x, 0, width, double(height())}, m_exchanged, light, t.t2);
        x += width + gap + 3;
    }
    paintText(painter, {x, 0, width() - x, double(height())}, m_toReview, strong, t.t1);
}

} // namespace ridealong
