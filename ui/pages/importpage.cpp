// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/importpage.h"

#include "importing/importview.h"
#include "shell/context.h"

#include <QKeySequence>
#include <QVBoxLayout>

namespace ridealong {

ImportPage::ImportPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_view(new ImportView(context, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ImportView::stepChanged, this, &Page::statusChanged);
    connect(m_view, &ImportView::leadsAsked, this, [this] { shell().goTo(QStringLiteral("leads"), {}); });
}

void ImportPage::open(const QVariant &argument)
{
    const QStringList wanted = argument.toStringList(); // files, or what the list will hold
    if (const auto table = importTableNamed(wanted.value(0).toStdString()))
        m_view->choose(*table);
    else if (!wanted.isEmpty())
        m_view->setFiles(wanted);
}

void ImportPage::refresh()
{
    m_view->showEarlier();
}

QString ImportPage::statusFact() const
{
    return m_view->step() == ImportView::done ? QString() : tr("Nothing written yet");
}

QList<KeyHint> ImportPage::keys() const
{
    switch (m_view->step()) {
    case ImportView::choosing:
        return {{QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText), tr("Paste rows")},
                {tr("Tab"), tr("Next")}};
    case ImportView::matching:
        return {{tr("Tab"), tr("Next column")},
                {tr("Space"), tr("Open the list")},
                {tr("Enter"), tr("Check")},
                {tr("Esc"), tr("Back")}};
    case ImportView::checking:
        return {{tr("Tab"), tr("Next row")},
                {tr("Space"), tr("Open the list")},
                {tr("Enter"), tr("Import")},
                {tr("Esc"), tr("Back")}};
    default:
        return {{tr("Enter"), tr("Another list")}};
    }
}

Page *makeImportPage(ShellContext &shell, QWidget *parent)
{
    return new ImportPage(shell, parent);
}

} // namespace ridealong
