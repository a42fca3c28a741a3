// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/criteriondialog.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/fieldeditor.h"
#include "scoring/explain.h"
#include "scoring/modeledit.h"
#include "scoring/modelwords.h"
#include "scoring/preview.h"
#include "shell/widgets/fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <algorithm>

namespace ridealong {

namespace {

constexpr double freshWeight = 10; // where the others leave no points

QStringList dimensionWords()
{
    QStringList words;
    for (size_t d = 0; d < dimensionKeys.size(); ++d)
        words << nameOf(Dimension(d));
    return words;
}

QString placeText(const std::pair<double, double> &place)
{
    return QStringLiteral("%1, %2").arg(place.first).arg(place.second);
}

std::optional<std::pair<double, double>> readPlace(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(-?\\d+(?:\\.\\d+)?)\\s*[,;\\s]\\s*(-?\\d+(?:\\.\\d+)?)\\s*$"));
    const auto match = form.match(text);
    const double latitude = match.captured(1).toDouble(), longitude = match.captured(2).toDouble();
    if (!match.hasMatch() || std::abs(latitude) > 90 || std::abs(longitude) > 180)
        return std::nullopt;
    return std::pair(latitude, longitude);
}

double weightLeft(const Model &model)
{
    const double left = 100 - model.totalWeight();
    return left > 0 ? left : freshWeight;
}

} // namespace

CriterionDialog::CriterionDialog(const LeadData &leadData, const Model &model, const Criterion &criterion,
                                 QWidget *parent)
    : FormDialog(
          criterion.id.empty() ? tr("Add a criterion") : tr("Edit the criterion"),
          tr("A criterion reads one field of the lead. Its answers turn what stands there into points."),
          criterion.id.empty() ? tr("Add") : tr("Save"), parent)
    , m_data(leadData)
    , m_model(model)
    , m_before(criterion)
    , m_label(makeField(tr("Site size"), nullptr, this))
    , m_place(makeField(QStringLiteral("39.77, -86.16"), nullptr, this))
{
    addSources();
    QStringList labels;
    for (const Source &each : m_sources)
        labels << each.label;
    m_reads = addChoice(tr("Reads"), labels);
    m_reads->setMaxVisibleItems(18);
    m_reads->setObjectName(QStringLiteral("reads"));
    m_label->setObjectName(QStringLiteral("label"));
    addRow(tr("Name"), m_label);
    m_dimension = addChoice(tr("Dimension"), dimensionWords());
    addRow(tr("Distance from"), m_place);
    m_place->setToolTip(tr("Latitude and longitude in degrees"));
    const auto found = std::ranges::find_if(m_sources, [&](const Source &each) {
        return each.field == criterion.field && (each.field != daysSinceField || each.date == criterion.date);
    });
    if (found != m_sources.end())
        m_reads->setCurrentIndex(int(found - m_sources.begin()));
    m_label->setText(shown(criterion.label));
    m_labelIsOwn = !criterion.label.empty();
    m_dimension->setCurrentIndex(int(criterion.dimension));
    m_place->setText(placeText(criterion.place.value_or(middleOf(leadData, openLeads(leadData)))));
    connect(m_label, &QLineEdit::textEdited, this, [this] { m_labelIsOwn = true; });
    connect(m_reads, &QComboBox::currentIndexChanged, this, &CriterionDialog::showSource);
    setCheck([this] { return problem(); });
    showSource();
}

void CriterionDialog::addSources()
{
    std::vector<Source> dates;
    for (const LeadFieldRef &field : criterionFields(m_data)) {
        const QString label = labelOf(field);
        m_sources.push_back({.field = field.key, .label = label});
        if (field.type == Type::date)
            dates.push_back({.field = std::string(daysSinceField),
                             .date = field.key,
                             .label = tr("Days since: %1").arg(label)});
    }
    std::ranges::stable_sort(m_sources, [](const Source &a, const Source &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    m_sources.push_back({.field = std::string(distanceField), .label = tr("Distance from a place")});
    m_sources.push_back(
        {.field = std::string(similarityField), .label = tr("Similarity to our best accounts")});
    m_sources.insert(m_sources.end(), dates.begin(), dates.end());
}

const CriterionDialog::Source &CriterionDialog::source() const
{
    return m_sources[size_t(std::max(0, m_reads->currentIndex()))];
}

void CriterionDialog::showSource()
{
    m_place->setEnabled(source().field == distanceField);
    if (!m_labelIsOwn)
        m_label->setText(source().label);
}

QString CriterionDialog::problem() const
{
    if (m_label->text().trimmed().isEmpty())
        return tr("Give the criterion a name.");
    if (source().field == distanceField && !readPlace(m_place->text()))
        return tr("Write the place as latitude and longitude, such as 39.77, -86.16.");
    return {};
}

Criterion CriterionDialog::criterion() const
{
    Criterion criterion = m_before;
    criterion.label = m_label->text().trimmed().toStdString();
    criterion.dimension = Dimension(m_dimension->currentIndex());
    criterion.field = source().field;
    criterion.date = source().date;
    criterion.place = source().field == distanceField ? readPlace(m_place->text()) : std::nullopt;
    const bool readsOther = criterion.field != m_before.field || criterion.date != m_before.date;
    if (m_before.id.empty()) {
        criterion.id = freeCriterionId(m_model, criterion.label);
        criterion.weight = weightLeft(m_model);
    }
    if (readsOther) {
        criterion.answers = firstAnswers(criterion, m_data, openLeads(m_data));
        criterion.otherwise = 0;
    }
    return criterion;
}

} // namespace ridealong
