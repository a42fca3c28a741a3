// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/movedialog.h"

#include "base/words.h"
#include "leads/leadwords.h"
#include "work/reasons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

namespace ridealong {

namespace {

constexpr int usualAbsence = 90; // days until a parked inquiry comes back
constexpr int usualOverride = 28;

// What the manager's list for the stage offers; another reason can be typed.
QStringList reasonWords(const Book &book, uint32_t stage)
{
    QStringList words{QString()};
    for (const std::string &reason : closeReasons(book, stage))
        words << shown(reason);
    return words;
}

} // namespace

MoveDialog::MoveDialog(const Book &book, std::vector<uint32_t> leads, const MoveWish &wish, QWidget *parent)
    : FormDialog(tr("Move %1 to %2").arg(subjectOf(book, leads), shown(book.stageName(wish.stage))), {},
                 tr("Move"), parent)
    , m_leads(std::move(leads))
    , m_wish(wish)
{
    const MoveNeeds needs = needsOfMoves(book, m_leads, wish.stage);
    for (const std::string &criterion : needs.criteria) {
        m_criteria.emplace_back(new QCheckBox(shown(criterion).replace(u'&', QStringLiteral("&&")), this),
                                criterion);
        addWide(m_criteria.back().first);
    }
    if (needs.reason || !needs.criteria.empty()) {
        m_reason =
            addChoice(needs.reason ? tr("Why") : tr("If not, why"), reasonWords(book, wish.stage), true);
        m_reason->setObjectName(QStringLiteral("reason"));
    }
    if (needs.resurfaceOn) {
        m_resurface = addDate(tr("Comes back on"), book.today().plus(usualAbsence));
        m_resurface->setMinimumDate(qDateOf(book.today().plus(1)));
    }
    setCheck([this, &book] { return needsReason(book, m_leads, this->wish()); });
}

MoveWish MoveDialog::wish() const
{
    MoveWish wish = m_wish;
    for (const auto &[box, criterion] : m_criteria)
        if (box->isChecked())
            wish.ticked.push_back(criterion);
    if (m_reason)
        wish.reason = m_reason->currentText().trimmed().toStdString();
    if (m_resurface)
        wish.resurfaceOn = dateOf(m_resurface->date());
    return wish;
}

OverrideDialog::OverrideDialog(const Book &book, uint32_t lead, QWidget *parent)
    : FormDialog(
          tr("Set the grade"),
          tr("The model grades %1 %2.")
              .arg(companyOf(book, lead), QString(QLatin1Char(letter(book.standing(lead).modelGrade)))),
          tr("Set"), parent)
    , m_grade(addChoice(tr("Grade"), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"),
                                      QStringLiteral("D"), QStringLiteral("E"), tr("As the model says")}))
    , m_reason(addChoice(tr("Why"), {QString()}, true))
{
    m_grade->setCurrentIndex(std::max(0, gradeIndex(book.standing(lead).grade)));
    m_lapses = new QCheckBox(tr("Only for a while"), this);
    m_lapses->setChecked(true);
    addWide(m_lapses);
    m_until = addDate(tr("Until"), book.today().plus(usualOverride));
    m_until->setMinimumDate(qDateOf(book.today()));
    connect(m_lapses, &QCheckBox::toggled, m_until, &QWidget::setEnabled);
    setCheck([this] {
        const OverrideAnswer given = answer();
        return given.grade != Grade::none && given.reason.empty() ? tr("Say why, for whoever reads it later.")
                                                                  : QString();
    });
}

OverrideAnswer OverrideDialog::answer() const
{
    const int grade = m_grade->currentIndex();
    return {.grade = grade < 5 ? Grade(grade + 1) : Grade::none,
            .reason = m_reason->currentText().trimmed().toStdString(),
            .until = m_lapses->isChecked() ? dateOf(m_until->date()) : Date{}};
}

} // namespace ridealong
