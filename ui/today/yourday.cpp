// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/yourday.h"

#include "balance/balancewords.h"
#include "base/words.h"
#include "leads/paint.h"
#include "session/session.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ridealong {

namespace {

constexpr int left = 20, right = 16, whenWidth = 68, mostEntries = 9;

// One entry: the time, a bar, what it is. Opens by click, Space and Enter.
class EntryRow : public QAbstractButton
{
public:
    EntryRow(const DayEntry &entry, QWidget *parent)
        : QAbstractButton(parent)
        , m_entry(entry)
    {
        setFocusPolicy(entry.row ? Qt::StrongFocus : Qt::NoFocus);
        if (entry.row)
            setCursor(Qt::PointingHandCursor);
        setAccessibleName(YourDay::tr("%1, %2").arg(entry.when, entry.what));
        setAccessibleDescription(entry.detail);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setToolTip(entry.detail.isEmpty() ? entry.what : QString(entry.what + u'\n' + entry.detail));
    }
    QSize sizeHint() const override { return {200, currentTheme().px(m_entry.detail.isEmpty() ? 30 : 44)}; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QAbstractButton::event(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_entry.row && underMouse())
            painter.fillRect(rect(), t.sub);
        const double line = t.px(18), top = m_entry.detail.isEmpty() ? (height() - line) / 2 : t.px(4);
        const double bar = left + t.px(whenWidth) + 8, text = bar + 14;
        const bool quiet = m_entry.done || m_entry.kind == DayEntry::Kind::said;
        paintText(painter, {double(left), top, double(t.px(whenWidth)), line}, m_entry.when,
                  t.font(TextRole::secondary), t.t3, Qt::AlignRight);
        painter.fillRect(QRectF(bar, 4, 3, height() - 8), t.ink[quiet ? 2 : 0]);
        const double room = width() - text - right;
        paintText(painter, {text, top, room, line}, m_entry.what,
                  t.font(quiet ? TextRole::body : TextRole::name), quiet ? t.t2 : t.t1);
        paintText(painter, {text, top + line, room, double(t.px(16))}, m_entry.detail,
                  t.font(TextRole::secondary), t.t3);
        if (!hasFocus())
            return;
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(9, 1, -5, -1), 4, 4);
    }

private:
    DayEntry m_entry;
};

// "10:42 AM" and a line across.
class NowRow : public QWidget
{
public:
    NowRow(const QString &when, QWidget *parent)
        : QWidget(parent)
        , m_when(when)
    {
        setAccessibleName(YourDay::tr("Now, %1").arg(when));
        setFixedHeight(currentTheme().px(20));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QFont font = t.font(TextRole::secondary);
        font.setWeight(QFont::DemiBold);
        paintText(painter, {double(left), 0, double(t.px(whenWidth)), double(height())}, m_when, font,
                  t.accent, Qt::AlignRight);
        painter.fillRect(QRectF(left + t.px(whenWidth) + 8, height() / 2.0 - 1,
                                width() - left - t.px(whenWidth) - 8 - right, 2),
                         t.accent);
    }

private:
    QString m_when;
};

// Done and planned together: "2.5 h field, 3 h desk".
QString sumOf(Date today, const Balance &week)
{
    const BalanceDay &day = week.days[size_t(today.weekday() - 1)];
    std::array<int, workKinds> minutes = day.minutes;
    minutes[size_t(WorkKind::field)] += day.planned[size_t(WorkKind::field)];
    return minutesInWords(minutes);
}

} // namespace

YourDay::YourDay(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Your day"), this, 20))
    , m_rows(new QVBoxLayout)
{
    m_rows->setContentsMargins(0, 8, 0, 10);
    m_rows->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(m_rows);
}

bool YourDay::isInUse() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void YourDay::setDay(const Session &session, const Balance &week)
{
    m_entries = dayEntries(session, week);
    m_header->setCaption(sumOf(session.today(), week));
    fill(session.clock().now().localMinuteOfDay());
}

void YourDay::fill(int minuteNow)
{
    while (auto *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what led here
        delete item;
    }
    bool now = false;
    const auto addNow = [&] {
        m_rows->addWidget(new NowRow(timeWords(minuteNow), this));
        now = true;
    };
    int count = 0;
    for (const DayEntry &entry : m_entries) {
        if (!now && entry.minute > minuteNow)
            addNow();
        if (++count > mostEntries)
            continue;
        auto *row = new EntryRow(entry, this);
        m_rows->addWidget(row);
        if (entry.row)
            connect(row, &QAbstractButton::clicked, this, [this, entry] { Q_EMIT opened(entry); });
    }
    if (!now)
        addNow();
    QString rest;
    if (m_entries.empty())
        rest = tr("Nothing with a time today.");
    else if (count > mostEntries)
        rest = tr("%1 more").arg(count - mostEntries);
    if (rest.isEmpty())
        return;
    auto *row = new QWidget(this);
    auto *inset = new QHBoxLayout(row);
    inset->setContentsMargins(left + currentTheme().px(whenWidth) + 22, 2, right, 0);
    inset->addWidget(makeLabel(rest, TextRole::secondary, Tone::caption, row));
    m_rows->addWidget(row);
}

} // namespace ridealong
