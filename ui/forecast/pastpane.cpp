// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/pastpane.h"

#include "forecast/pastwords.h"
#include "shell/theme.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ridealong {

namespace {

// "○ forecast in week 2   ● actual"
class Legend : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {260, currentTheme().px(20)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double y = height() / 2.0;
        painter.setFont(t.font(TextRole::secondary));
        const auto entry = [&](double x, bool filled, const QString &text) {
            painter.setPen(QPen(t.ink[0], 2));
            painter.setBrush(filled ? t.ink[0] : t.panel);
            painter.drawEllipse(QPointF(x + 6, y), 4, 4);
            painter.setPen(t.t2);
            QRectF drawn;
            painter.drawText(QRectF(x + 16, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text,
                             &drawn);
            return drawn.right() + 16;
        };
        entry(entry(0, false, PastPane::tr("forecast in week %1").arg(weekJudged)), true,
              PastPane::tr("actual"));
    }
};

} // namespace

PastPane::PastPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("How good were past forecasts?"), this, 20))
    , m_legend(new Legend(this))
    , m_chart(new Dumbbells(this))
    , m_none(makeLabel({}, TextRole::body, Tone::caption, this))
{
    m_none->setWordWrap(true);
    m_legend->setAccessibleName(tr("A ring is the forecast in week %1, a dot is what came").arg(weekJudged));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(20, 0, 16, 12);
    inner->setSpacing(4);
    inner->addWidget(m_legend);
    inner->addWidget(m_chart);
    inner->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inner);
    connect(m_chart, &Dumbbells::opened, this,
            [this](int line) { Q_EMIT opened(m_past[size_t(line)].period); });
}

void PastPane::setPast(const Book &book, std::vector<PastForecast> past, bool quarters)
{
    const DumbbellPicture picture = pastPicture(book, past);
    m_header->setCaption(pastCaption(past));
    m_past.assign(past.end() - std::ptrdiff_t(picture.lines.size()), past.end());
    m_chart->setPicture(picture);
    m_none->setText(nothingFrozen(book, quarters));
    m_none->setVisible(m_past.empty());
    m_chart->setVisible(!m_past.empty());
    m_legend->setVisible(!m_past.empty());
}

} // namespace ridealong
