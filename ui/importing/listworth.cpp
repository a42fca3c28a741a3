// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/listworth.h"

#include "shell/widgets/labels.h"
#include "shell/widgets/mixbar.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ridealong {

ListWorth::ListWorth(QWidget *parent)
    : QWidget(parent)
    , m_sentence(makeLabel({}, TextRole::section, Tone::primary, this))
    , m_bar(new MixBar(14, this))
    , m_legend(new MixLegend(this))
    , m_warning(makeLabel({}, TextRole::body, Tone::risk, this))
{
    m_sentence->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_bar->setMaximumWidth(currentTheme().px(520));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addWidget(m_bar);
    column->addWidget(m_legend, 0, Qt::AlignLeft);
    column->addWidget(m_warning);
}

void ListWorth::setGrades(const ListGrades &list)
{
    setVisible(list.rows > 0);
    GradeShares shares;
    std::array<LegendText, 5> texts;
    for (size_t grade = 0; grade < 5; ++grade) {
        shares.share[grade] = list.share(grade);
        texts[grade].strong = QLocale().toString(qlonglong(list.grades[grade]));
    }
    m_bar->setShares(shares);
    m_bar->setAccessibleDescription(describe(list));
    m_legend->setTexts(texts);
    m_sentence->setText(describe(list));
    m_warning->setText(warning(list));
    m_warning->setVisible(!m_warning->text().isEmpty());
}

} // namespace ridealong
