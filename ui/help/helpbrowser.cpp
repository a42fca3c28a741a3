// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpbrowser.h"

#include "help/helppages.h"
#include "shell/theme.h"

#include <QDesktopServices>
#include <QTextBlock>
#include <QTextTable>

namespace ridealong {

namespace {

constexpr int margin = 24;

void dressBlock(QTextCursor &cursor, const Theme &t)
{
    QTextBlockFormat block = cursor.blockFormat();
    const int level = block.headingLevel();
    block.setLineHeight(level ? 120 : 138, QTextBlockFormat::ProportionalHeight);
    block.setTopMargin(level == 1 ? 0 : level ? t.px(16) : 0);
    block.setBottomMargin(level ? t.px(6) : t.px(cursor.currentList() ? 4 : 10));
    if (block.hasProperty(QTextFormat::BlockCodeLanguage))
        block.setBackground(t.sub2);
    cursor.setBlockFormat(block);
    if (!level)
        return;
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat letters;
    letters.setFont(t.font(level == 1 ? TextRole::pageTitle : TextRole::section));
    letters.setProperty(QTextFormat::FontSizeAdjustment, 0); // Qt's own, on top of the size
    letters.setForeground(t.t1);
    cursor.mergeCharFormat(letters);
}

void dressTable(QTextTable &table, const Theme &t)
{
    QTextTableFormat format = table.format();
    format.setBorder(1);
    format.setBorderBrush(t.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(t.px(5));
    format.setBottomMargin(t.px(10));
    table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
            QTextBlockFormat block = cursor.blockFormat();
            block.setBottomMargin(0);
            block.setTopMargin(0);
            cursor.setBlockFormat(block);
        }
    }
}

void dress(QTextDocument &document, const Theme &t)
{
    document.setDocumentMargin(margin);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        dressBlock(cursor, t);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, t);
}

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setStyleSheet(QStringLiteral("QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }"));
    setAccessibleName(tr("Help text"));
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme().startsWith(QLatin1String("http")))
            QDesktopServices::openUrl(url);
        else
            setSource(source().resolved(url), QTextDocument::MarkdownResource);
    });
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (name.fileName() == QString(QLatin1String(keysPage) % QLatin1String(".md")))
        return m_keys.toUtf8();
    if (name.fileName().endsWith(QLatin1String(".md")))
        return readHelp(name.fileName()).text.toUtf8();
    return QTextBrowser::loadResource(type, name);
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    renewLook();
}

void HelpBrowser::renewLook()
{
    dress(*document(), currentTheme());
}

} // namespace ridealong
