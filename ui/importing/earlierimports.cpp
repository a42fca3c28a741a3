// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/earlierimports.h"

#include "base/spoken.h"
#include "base/words.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <algorithm>

namespace ridealong {

namespace {

QString sumOf(const EarlierImport &import)
{
    const QLocale locale;
    QString text = EarlierImports::tr("%1 rows: %2 new, %3 updated")
                       .arg(locale.toString(import.rows), locale.toString(import.created),
                            locale.toString(import.updated));
    if (import.rejected > 0)
        text += EarlierImports::tr(", %1 rejected").arg(locale.toString(import.rejected));
    return text;
}

} // namespace

EarlierImports::EarlierImports(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Earlier imports"), this, 0))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
}

void EarlierImports::setImports(const std::vector<EarlierImport> &imports)
{
    setVisible(!imports.empty());
    m_header->setCount(QLocale().toString(qulonglong(imports.size())));
    if (m_list) {
        m_list->hide();
        m_list->deleteLater(); // a button of it may have asked for this
    }
    m_list = new QWidget(this);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 3);
    for (int i = 0; i < int(std::min(imports.size(), most)); ++i) {
        const EarlierImport &import = imports[size_t(i)];
        auto *name = new ElidedLabel(import.file, m_list);
        dress(*name, TextRole::name, Tone::primary);
        auto *back = makeSmallButton(tr("Take back"), ButtonKind::normal, nullptr, m_list);
        back->setAccessibleName(tr("Take back the import of %1").arg(import.file));
        grid->addWidget(name, i, 0);
        grid->addWidget(makeLabel(momentWords(import.at), TextRole::body, Tone::secondary, m_list), i, 1);
        grid->addWidget(new ElidedLabel(sumOf(import), m_list), i, 2);
        grid->addWidget(back, i, 3);
        connect(back, &QPushButton::clicked, this,
                [this, id = QString::fromStdString(import.id)] { Q_EMIT takeBackAsked(id); });
    }
    layout()->addWidget(m_list);
}

} // namespace ridealong
