// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/missingbox.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/paint.h"
#include "scoring/livepreview.h"
#include "scoring/modelwords.h"
#include "shell/widgets/labels.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostNamed = 4;

struct Missing
{
    QString label;
    uint32_t leads;
};

std::vector<Missing> missingOf(const LivePreview &preview)
{
    std::vector<Missing> list;
    const auto &criteria = preview.scorer().model().criteria;
    for (size_t i = 0; i < criteria.size(); ++i)
        if (const uint32_t unknown = preview.answers(i)[0])
            list.push_back({labelOf(criteria[i]), unknown});
    std::ranges::stable_sort(list, std::greater{}, &Missing::leads);
    return list;
}

} // namespace

MissingBox::MissingBox(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(tr("Missing answers"), TextRole::label, Tone::primary, this))
    , m_count(makeLabel({}, TextRole::secondary, Tone::caption, this))
    , m_text(makeLabel({}, TextRole::secondary, Tone::secondary, this))
{
    m_text->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24 + 14, 10, 16 + 14, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_text);
}

void MissingBox::setCounts(const LivePreview &preview)
{
    const std::vector<Missing> missing = missingOf(preview);
    const uint32_t leads = preview.incomplete();
    setVisible(preview.preview().open > 0);
    m_count->setText(leads == 1 ? tr("1 lead") : tr("%1 leads").arg(spokenLocale().toString(leads)));
    QStringList parts;
    for (size_t i = 0; i < std::min(missing.size(), mostNamed); ++i)
        parts << tr("%1: %2").arg(missing[i].label, spokenLocale().toString(missing[i].leads));
    if (parts.isEmpty()) {
        m_text->setText(tr("Every open lead has an answer to each criterion."));
        return;
    }
    const QString more = missing.size() > mostNamed ? tr("%1 and %2 more")
                                                          .arg(parts.join(QStringLiteral(", ")),
                                                               QString::number(missing.size() - mostNamed))
                                                    : listWords(parts);
    m_text->setText(tr("Leads without an answer: %1. They are graded low until someone asks.").arg(more));
}

void MissingBox::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, QRectF(rect()).adjusted(24, 0, -16, 0), 8, t.panel, t.line);
}

} // namespace ridealong
