// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/movestepsdialog.h"

#include "base/words.h"
#include "dialogs/touchdialog.h"
#include "shell/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

namespace ridealong {

namespace {

constexpr size_t daysNamed = 4;
constexpr int mostADay = 999;

bool isActive(const Book &book, uint32_t person)
{
    return book.people().has(person) && book.people()[person].active != 1;
}

} // namespace

QString shiftsInWords(std::span<const StepShift> shifts, Date today)
{
    const std::vector<ShiftedDay> days = newDays(shifts);
    const QString all = QLocale().toString(qulonglong(shifts.size()));
    if (days.empty())
        return MoveStepsDialog::tr("No step moves.");
    if (days.size() == 1)
        return (shifts.size() == 1 ? MoveStepsDialog::tr("%1 step goes to %2.")
                                   : MoveStepsDialog::tr("%1 steps go to %2."))
            .arg(all, nearDayWords(days[0].day, today));
    QStringList parts;
    for (size_t i = 0; i < std::min(days.size(), daysNamed); ++i)
        parts << (i == 0 ? MoveStepsDialog::tr("%1 go to %2") : MoveStepsDialog::tr("%1 to %2"))
                     .arg(QLocale().toString(days[i].count), nearDayWords(days[i].day, today));
    if (days.size() > daysNamed)
        parts << MoveStepsDialog::tr("the rest on %1 more days, until %2")
                     .arg(QLocale().toString(qulonglong(days.size() - daysNamed)),
                          nearDayWords(days.back().day, today));
    return MoveStepsDialog::tr("%1 steps: %2.").arg(all, parts.join(QStringLiteral(", ")));
}

MoveStepsDialog::MoveStepsDialog(const Book &book, uint32_t only, QWidget *parent)
    : FormDialog(tr("Move steps"),
                 tr("Open steps go to working days from a day on and keep their order and times."),
                 tr("Move"), parent)
    , m_book(book)
    , m_who(addChoice(tr("Whose"), {}))
    , m_from(addDate(tr("Due from"), book.today()))
    , m_to(addDate(tr("Due until"), book.today()))
    , m_start(addDate(tr("First new day"), nextWorkday(book, book.today())))
    , m_spreads(new QCheckBox(tr("Only so many a day"), this))
    , m_perDay(new QSpinBox(this))
    , m_preview(makeLabel({}, TextRole::body, Tone::primary, this))
{
    addPeople(only);
    m_start->setMinimumDate(qDateOf(book.today()));
    m_perDay->setRange(1, mostADay);
    m_perDay->setValue(10);
    m_perDay->setEnabled(false);
    m_preview->setWordWrap(true);
    addWide(m_spreads);
    addRow(tr("Steps a day"), m_perDay);
    addWide(m_preview);
    connect(m_spreads, &QCheckBox::toggled, m_perDay, &QWidget::setEnabled);
    connect(m_spreads, &QCheckBox::toggled, this, &MoveStepsDialog::renew);
    connect(m_perDay, &QSpinBox::valueChanged, this, &MoveStepsDialog::renew);
    connect(m_who, &QComboBox::currentIndexChanged, this, &MoveStepsDialog::renew);
    for (auto *date : {m_from, m_to, m_start})
        connect(date, &QDateEdit::dateChanged, this, &MoveStepsDialog::renew);
    setCheck([this] {
        const auto shifts = shiftsOf(m_book, wish());
        return shifts ? QString() : shifts.error().text;
    });
    renew();
}

void MoveStepsDialog::addPeople(uint32_t only)
{
    if (!only) {
        m_people.push_back(0);
        m_who->addItem(tr("Everybody"));
    }
    for (uint32_t person = 1; person < m_book.people().end(); ++person) {
        if (only ? person != only : !isActive(m_book, person))
            continue;
        m_people.push_back(person);
        m_who->addItem(shown(m_book.personName(person)));
    }
}

StepsWish MoveStepsDialog::wish() const
{
    const int who = m_who->currentIndex();
    return {.person = who >= 0 && size_t(who) < m_people.size() ? m_people[size_t(who)] : 0,
            .due = {dateOf(m_from->date()), dateOf(m_to->date())},
            .start = dateOf(m_start->date()),
            .perDay = m_spreads->isChecked() ? m_perDay->value() : 0};
}

void MoveStepsDialog::renew()
{
    const auto shifts = shiftsOf(m_book, wish());
    m_preview->setText(shifts ? shiftsInWords(*shifts, m_book.today()) : shifts.error().text);
    acceptButton()->setEnabled(shifts.ok());
}

QString MoveStepsDialog::preview() const
{
    return m_preview->text();
}

} // namespace ridealong
