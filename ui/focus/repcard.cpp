// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/repcard.h"

#include "base/words.h"
#include "focus/mixview.h"
#include "leads/paint.h"
#include "leads/spoken.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/explained.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace ridealong {

namespace {

std::array<double, 5> sharesOf(const GradeMinutes &minutes)
{
    std::array<double, 5> shares{};
    for (size_t i = 0; i < 5 && minutes.total(); ++i)
        shares[i] = double(minutes.of[i]) / double(minutes.total());
    return shares;
}

QString tipOf(const GradeMinutes &minutes, Week week)
{
    const QString name = RepCard::tr("Week %1").arg(week.number());
    if (!minutes.total())
        return RepCard::tr("%1: no effort").arg(name);
    QStringList parts;
    for (size_t i = 0; i < 5; ++i) {
        if (minutes.of[i])
            parts << RepCard::tr("%1 %2 (%3)")
                         .arg(QString(gradeLetter(int(i))),
                              percentWords(double(minutes.of[i]) / double(minutes.total())),
                              hoursWords(minutes.of[i]));
    }
    return RepCard::tr("%1: %2").arg(name, parts.join(QStringLiteral(", ")));
}

int wholePercent(double share)
{
    return int(std::lround(share * 100));
}

} // namespace

MixSeries seriesOf(const RepFocus &rep, Week week, double mostHours)
{
    MixSeries series{.goal = mostHours > 0 ? -1 : rep.policy.goalA, .top = mostHours > 0 ? mostHours : 1};
    for (size_t i = 0; i < rep.weeks.size(); ++i) {
        const Week of = week.plus(int(i) + 1 - int(rep.weeks.size()));
        MixColumn column{.label = QString::number(of.number()),
                         .part = sharesOf(rep.weeks[i]),
                         .tip = tipOf(rep.weeks[i], of)};
        for (size_t grade = 0; grade < 5 && mostHours > 0; ++grade)
            column.part[grade] = double(rep.weeks[i].of[grade]) / 60;
        series.columns.push_back(column);
    }
    return series;
}

RepCard::RepCard(QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar({}, {}, 20, this))
    , m_name(new ElidedLabel({}, this))
    , m_sign(makeIconLabel("octagon-alert", 14, Tone::risk, this))
    , m_share(makeLabel({}, TextRole::strong, Tone::primary, this))
    , m_goal(new ElidedLabel({}, this))
    , m_chart(new MixView(this))
{
    dress(*m_name, TextRole::name);
    explain(*m_share, "effort_on_a");
    dress(*m_goal, TextRole::secondary, Tone::caption);
    m_goal->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *who = new QHBoxLayout;
    who->setSpacing(8);
    who->addWidget(m_avatar);
    who->addWidget(m_name);
    who->addWidget(m_sign);
    who->addStretch(1);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(8);
    figures->addWidget(m_share);
    figures->addStretch(1);
    figures->addWidget(m_goal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 9, 8);
    column->setSpacing(4);
    column->addLayout(who);
    column->addLayout(figures);
    column->addWidget(m_chart, 1);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(m_chart, &MixView::pressed, this, [this] { Q_EMIT opened(m_person); });
}

void RepCard::setRep(const Book &book, const RepFocus &rep, Week week, double mostHours)
{
    m_person = rep.person;
    const QString name = shown(book.personName(rep.person));
    const bool worked = rep.now().total() > 0, risk = rep.brake.isOn() || isDrifting(rep);
    m_avatar->setPerson(shown(book.initials(rep.person)), name);
    m_name->setText(name);
    m_sign->setVisible(rep.brake.isOn());
    m_sign->setToolTip(tr("The brake is on"));
    m_share->setText(worked ? tr("%1 on A’s").arg(percentWords(rep.now().share(Grade::A)))
                            : tr("No effort yet"));
    dress(*m_share, TextRole::strong, !worked ? Tone::caption : risk ? Tone::risk : Tone::primary);
    m_goal->setText(tr("A / B / C goal %1 / %2 / %3")
                        .arg(wholePercent(rep.policy.goalA))
                        .arg(wholePercent(rep.policy.goalB))
                        .arg(wholePercent(rep.policy.goalC)));
    m_chart->setSeries(seriesOf(rep, week, mostHours), tr("Effort by grade of %1, by week").arg(name));
    setAccessibleName(QStringList{name, m_share->text(), m_goal->text()}.join(QStringLiteral(", ")));
    setAccessibleDescription(m_chart->accessibleDescription());
}

void RepCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = currentTheme();
    if (geometry().right() < parentWidget()->width() - 1) // the pane beside it has a line of its own
        painter.fillRect(width() - 1, 0, 1, height(), t.line);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    if (hasFocus())
        paintPanel(painter, QRectF(rect()).adjusted(2, 2, -3, -3), 6, Qt::transparent, t.accent, 2);
}

void RepCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT opened(m_person);
    else
        QWidget::keyPressEvent(event);
}

void RepCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened(m_person);
}

} // namespace ridealong
