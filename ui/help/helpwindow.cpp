// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helpbrowser.h"
#include "shell/theme.h"
#include "shell/widgets/fields.h"
#include "shell/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>

namespace ridealong {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(helpPages())
    , m_browser(new HelpBrowser(this))
{
    m_pages.push_back(readHelp(QLatin1String(contentsPage) + QStringLiteral(".md")));
    m_pages.push_back({.key = QLatin1String(HelpBrowser::keysPage), .title = tr("Keys"), .text = {}});
    setAutoFillBackground(true);
    resize(currentTheme().px(880), currentTheme().px(680));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeHairline(Qt::Vertical, this));
    row->addWidget(m_browser, 1);
    setTabOrder(m_search, m_list);
    setTabOrder(m_list, m_browser);
    connect(m_browser, &QTextBrowser::historyChanged, this, &HelpWindow::follow);
    addKeys();
    fillList();
}

QWidget *HelpWindow::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(currentTheme().px(270));
    m_search = makeField(tr("Find in the help"), "search", side);
    m_list = new QListWidget(side);
    m_list->setAccessibleName(tr("Pages of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true); // a title in two lines rather than a bar to scroll it sideways
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("QListWidget { background: transparent; } "
                                         "QListWidget::item { padding: 6px 8px; }"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    m_inEnglish = makeLabel(tr("This page is in English."), TextRole::secondary, Tone::caption, side);
    m_inEnglish->setWordWrap(true);
    column->addWidget(m_inEnglish);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillList);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        openRow(std::max(0, m_list->currentRow()));
        m_list->setFocus();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::openRow);
    return side;
}

void HelpWindow::addKeys()
{
    const auto on = [this](const QKeySequence &keys, auto does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    on(Qt::Key_Escape, [this] { close(); });
    on(QKeySequence::Find, [this] { m_search->setFocus(), m_search->selectAll(); });
    on(QKeySequence::Back, [this] { m_browser->backward(); });
    on(QKeySequence::Forward, [this] { m_browser->forward(); });
}

void HelpWindow::fillList()
{
    m_listed = findHelp(m_pages, m_search->text());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const HelpPage &page : m_listed)
        m_list->addItem(page.title);
    follow();
}

void HelpWindow::openRow(int row)
{
    if (row < 0 || size_t(row) >= m_listed.size())
        return;
    const QUrl url = m_listed[size_t(row)].url();
    if (m_browser->source() != url)
        m_browser->setSource(url, QTextDocument::MarkdownResource);
}

// The list and the title follow a link, and the way back.
void HelpWindow::follow()
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (size_t i = 0; i < m_listed.size(); ++i)
        if (m_listed[i].key == currentKey())
            m_list->setCurrentRow(int(i));
    m_inEnglish->setVisible(!helpFor(m_pages, currentKey()).isSpoken);
    setWindowTitle(tr("Help: %1").arg(title()));
}

QString HelpWindow::currentKey() const
{
    return m_browser->source().fileName().remove(QStringLiteral(".md"));
}

QString HelpWindow::title() const
{
    return helpFor(m_pages, currentKey()).title;
}

void HelpWindow::open(const QString &key, const QString &keys)
{
    m_browser->setKeys(keys);
    m_search->clear();
    m_browser->setSource(helpFor(m_pages, key).url(), QTextDocument::MarkdownResource);
    if (key == QLatin1String(HelpBrowser::keysPage))
        m_browser->reload(); // they may be others than the last time
    follow();
    show();
    raise();
    activateWindow();
    m_browser->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_browser->source().isEmpty())
        m_browser->renewLook();
    QWidget::changeEvent(event);
}

} // namespace ridealong
