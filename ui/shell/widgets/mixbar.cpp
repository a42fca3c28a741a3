// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/mixbar.h"

#include "leads/spoken.h"
#include "lists/offer.h"
#include "shell/widgets/badges.h"
#include "shell/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace ridealong {

MixBar::MixBar(int barHeight, QWidget *parent)
    : QWidget(parent)
    , m_barHeight(barHeight)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Grade mix"));
    offerChart(*this, [this] { return asRows(); }, {report::ColumnKind::text, report::ColumnKind::share});
}

QString MixBar::asRows() const
{
    QString rows = tr("Grade\tShare\n");
    const auto add = [&rows](const QString &name, double share) {
        rows += name + u'\t' + QString::number(share, 'f', 4) + u'\n';
    };
    for (size_t grade = 0; grade < m_shares.share.size(); ++grade)
        add(QString(QChar(char16_t(u'A' + grade))), m_shares.share[grade]);
    if (m_shares.goal >= 0)
        add(tr("Goal for A"), m_shares.goal);
    return rows;
}

void MixBar::setShares(const GradeShares &shares)
{
    m_shares = shares;
    setAccessibleDescription(spokenShares(shares));
    update();
}

void MixBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, (height() - m_barHeight) / 2, width(), m_barHeight);
    paintMixBar(painter, bar, m_shares, currentTheme());
}

MixLegend::MixLegend(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(5);
}

void MixLegend::setTexts(const std::array<LegendText, 5> &texts)
{
    while (auto *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int grade = 0; grade < 5; ++grade) {
        const auto &text = texts[size_t(grade)];
        if (text.strong.isEmpty() && text.weak.isEmpty())
            continue;
        if (m_row->count())
            m_row->addSpacing(7);
        m_row->addWidget(new GradeBadge(grade, 16, this));
        if (!text.strong.isEmpty())
            m_row->addWidget(makeLabel(text.strong, TextRole::name, Tone::primary, this));
        if (!text.weak.isEmpty())
            m_row->addWidget(makeLabel(text.weak, TextRole::secondary, Tone::secondary, this));
    }
    m_row->addStretch();
}

std::array<int, 5> wholePercents(const std::array<double, 5> &shares)
{
    std::array<int, 5> whole{};
    std::array<double, 5> rest{};
    for (size_t i = 0; i < 5; ++i) {
        whole[i] = int(std::floor(shares[i] * 100 + 1e-9));
        rest[i] = shares[i] * 100 - whole[i];
    }
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    int missing = int(std::lround(sum * 100)) - std::accumulate(whole.begin(), whole.end(), 0);
    for (; missing > 0; --missing) {
        const auto largest = size_t(std::max_element(rest.begin(), rest.end()) - rest.begin());
        ++whole[largest];
        rest[largest] = -1;
    }
    return whole;
}

} // namespace ridealong
