// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/brakepane.h"

#include "base/words.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QShortcut>

namespace ridealong {

namespace {

constexpr int usualDays = 14;

QDate qt(Date date)
{
    return QDate(date.year(), date.month(), date.day());
}

Date ours(QDate date)
{
    return Date::of(date.year(), date.month(), date.day());
}

} // namespace

BrakePane::BrakePane(const Book &book, const RepFocus &rep, For viewer, QWidget *parent)
    : QWidget(parent)
    , m_person(rep.person)
{
    auto *banner = new AlertBanner(AlertBanner::Shape::paragraph, this);
    if (viewer == For::rep)
        banner->setTexts(tr("Your brake is on"), ownBrakeRule(rep.brake));
    else
        banner->setTexts(tr("Brake on: %1").arg(shown(book.personName(rep.person))), brakeRule(book, rep));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 16, 0);
    column->setSpacing(8);
    column->addWidget(banner);
    if (viewer == For::manager) {
        column->addWidget(makeForm(book.today()));
        connect(banner->addButton(tr("Release")), &QPushButton::clicked, this, &BrakePane::askForRelease);
    }
    if (const int64_t waste = rep.now().waste())
        connect(banner->addButton(tr("See the %1").arg(hoursInProse(waste))), &QPushButton::clicked, this,
                [this] { Q_EMIT leadsAsked(m_person); });
    else
        connect(banner->addButton(tr("See the weeks")), &QPushButton::clicked, this,
                [this] { Q_EMIT weeksAsked(m_person); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // more lines where it is narrow
}

QWidget *BrakePane::makeForm(Date today)
{
    m_form = new QWidget(this);
    m_reason = makeField(tr("Why the brake comes off"), nullptr, m_form);
    m_until = new QDateEdit(qt(today.plus(usualDays)), m_form);
    m_until->setMinimumDate(qt(today));
    m_until->setCalendarPopup(true);
    m_until->setAccessibleName(tr("Until"));
    m_release = makeSmallButton(tr("Release the brake"), ButtonKind::primary, nullptr, m_form);
    auto *cancel = makeSmallButton(tr("Cancel"), ButtonKind::quiet, nullptr, m_form);
    m_problem = makeLabel({}, TextRole::secondary, Tone::risk, m_form);
    m_problem->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(makeLabel(tr("until"), TextRole::body, Tone::secondary, m_form));
    row->addWidget(m_until);
    row->addWidget(m_release);
    row->addWidget(cancel);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_form->hide();
    connect(m_release, &QPushButton::clicked, this, &BrakePane::submit);
    connect(m_reason, &QLineEdit::returnPressed, this, &BrakePane::submit);
    connect(cancel, &QPushButton::clicked, m_form, &QWidget::hide);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_form);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, m_form, &QWidget::hide);
    return m_form;
}

void BrakePane::askForRelease()
{
    m_form->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void BrakePane::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setBad(*m_reason, !problem.isEmpty());
}

void BrakePane::submit()
{
    Q_EMIT released({.person = m_person,
                     .until = ours(m_until->date()),
                     .reason = m_reason->text().trimmed().toStdString()});
}

} // namespace ridealong
