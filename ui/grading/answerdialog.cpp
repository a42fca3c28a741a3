// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/answerdialog.h"

#include "base/fold.h"
#include "base/spoken.h"
#include "base/words.h"
#include "grading/pointsspin.h"
#include "lead/filtertest.h"
#include "lead/leadcolumn.h"
#include "scoring/modelwords.h"
#include "scoring/valuecounts.h"
#include "shell/theme.h"
#include "shell/widgets/fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int listHeight = 200;
constexpr size_t mostValues = 500; // that are offered; others can be typed

enum ValueRole { TextOfValue = Qt::UserRole + 1 };

QString sentenceOf(const Criterion &criterion, const CriterionField &field)
{
    return AnswerDialog::tr("%1, worth up to %2 points. %3.")
        .arg(labelOf(criterion), pointsWords(criterion.weight), answerKindWords(field));
}

QString numberText(const std::optional<double> &number)
{
    return number ? typedNumber(QString::number(*number, 'g', 12)) : QString();
}

} // namespace

AnswerDialog::AnswerDialog(const LeadData &leadData, const Criterion &criterion, const Answer &answer,
                           bool isNew, QWidget *parent)
    : FormDialog(isNew ? tr("Add an answer") : tr("Edit the answer"),
                 sentenceOf(criterion, findCriterionField(criterion, leadData)),
                 isNew ? tr("Add") : tr("Save"), parent)
    , m_field(findCriterionField(criterion, leadData))
    , m_share(new PointsSpin(0, 100, this))
{
    const Type type = m_field.answered.type;
    m_shape = type == Type::date || type == Type::instant ? Shape::days
              : isNumeric(type) && answer.is.empty()      ? Shape::numbers
                                                          : Shape::texts;
    if (m_shape == Shape::texts)
        addTexts(leadData, answer);
    else
        addBand(answer);
    m_share->setSuffix(tr("%"));
    m_share->setValue(answer.share * 100);
    m_share->setObjectName(QStringLiteral("share"));
    addRow(tr("Share of the points"), m_share);
    setCheck([this] { return problem(); });
}

void AnswerDialog::addTexts(const LeadData &leadData, const Answer &answer)
{
    const bool isText = isTextual(m_field.answered.type) && m_field.answered.choices.empty();
    if (isText) {
        m_form = addChoice(tr("Holds when"), {tr("it is one of"), tr("it contains")});
        m_contains = makeField(tr("A part of the text, such as pump"), nullptr, this);
        m_contains->setText(shown(answer.contains));
        m_contains->setObjectName(QStringLiteral("contains"));
    }
    m_values = new QListWidget(this);
    m_values->setSpacing(1);
    m_values->setAccessibleName(tr("Values"));
    m_values->setMinimumHeight(currentTheme().px(listHeight));
    const auto isTicked = [&](const std::string &text) {
        return std::ranges::any_of(answer.is, [&](const auto &is) { return folded(is) == folded(text); });
    };
    std::vector<std::string> offered;
    for (const auto &[text, count] : countValues(leadData, m_field.read, mostValues)) {
        offered.push_back(folded(text));
        addValue(shown(text), count ? spokenLocale().toString(qlonglong(count)) : tr("none"), isTicked(text));
    }
    for (const std::string &text : answer.is)
        if (!std::ranges::count(offered, folded(text)))
            addValue(shown(text), tr("none"), true);
    addRow(tr("Values"), m_values);
    if (isText) {
        m_other = makeField(tr("Another value"), nullptr, this);
        m_other->setObjectName(QStringLiteral("other"));
        addRow(tr("Another value"), m_other);
        addRow(tr("It contains"), m_contains);
        m_form->setCurrentIndex(answer.contains.empty() ? 0 : 1);
        connect(m_form, &QComboBox::currentIndexChanged, this, &AnswerDialog::showForm);
        showForm();
    }
}

void AnswerDialog::addValue(const QString &text, const QString &count, bool ticked)
{
    auto *item = new QListWidgetItem(tr("%1 (%2)").arg(text, count), m_values);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(TextOfValue, text);
}

void AnswerDialog::showForm()
{
    const bool contains = m_form->currentIndex() == 1;
    m_values->setEnabled(!contains);
    m_other->setEnabled(!contains);
    m_contains->setEnabled(contains);
}

void AnswerDialog::addBand(const Answer &answer)
{
    const bool days = m_shape == Shape::days;
    m_low = makeField(days ? typedDate(Date::of(2026, 1, 1)) : tr("no lower end"), nullptr, this);
    m_high = makeField(days ? typedDate(Date::of(2026, 12, 31)) : tr("no upper end"), nullptr, this);
    m_low->setObjectName(QStringLiteral("low"));
    m_high->setObjectName(QStringLiteral("high"));
    m_low->setText(days ? typedDate(answer.from) : numberText(answer.atLeast));
    m_high->setText(days ? typedDate(answer.to) : numberText(answer.below));
    addRow(days ? tr("From") : tr("At least"), m_low);
    addRow(days ? tr("Until") : tr("Below"), m_high);
}

QString AnswerDialog::problem() const
{
    const Answer wanted = answer();
    if (m_shape == Shape::texts)
        return wanted.is.empty() && wanted.contains.empty() ? tr("Choose a value first.") : QString();
    for (const QLineEdit *field : {m_low, m_high}) {
        const QString text = field->text().trimmed();
        const bool reads =
            m_shape == Shape::days ? readTypedDate(text).isSet() : readTypedNumber(text).has_value();
        if (!text.isEmpty() && !reads)
            return m_shape == Shape::days ? tr("“%1” is not a date.").arg(text)
                                          : tr("“%1” is not a number.").arg(text);
    }
    if (m_low->text().trimmed().isEmpty() && m_high->text().trimmed().isEmpty())
        return tr("Say where the band begins or ends.");
    if (wanted.from.isSet() && wanted.to.isSet() && wanted.to < wanted.from)
        return tr("The band ends before it begins.");
    if (wanted.atLeast && wanted.below && *wanted.below <= *wanted.atLeast)
        return tr("The band ends before it begins.");
    return {};
}

Answer AnswerDialog::answer() const
{
    Answer answer{.share = m_share->value() / 100};
    if (m_shape == Shape::numbers) {
        answer.atLeast = readTypedNumber(m_low->text().trimmed());
        answer.below = readTypedNumber(m_high->text().trimmed());
        return answer;
    }
    if (m_shape == Shape::days) {
        answer.from = readTypedDate(m_low->text().trimmed());
        answer.to = readTypedDate(m_high->text().trimmed());
        return answer;
    }
    if (m_form && m_form->currentIndex() == 1) {
        answer.contains = m_contains->text().trimmed().toStdString();
        return answer;
    }
    for (int i = 0; i < m_values->count(); ++i)
        if (m_values->item(i)->checkState() == Qt::Checked)
            answer.is.push_back(m_values->item(i)->data(TextOfValue).toString().toStdString());
    if (m_other && !m_other->text().trimmed().isEmpty())
        answer.is.push_back(m_other->text().trimmed().toStdString());
    return answer;
}

} // namespace ridealong
