// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markdownhtml.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <vector>

namespace ridealong::render {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QChar::LineSeparator, QStringLiteral("<br>"));
}

QString element(const char *tag, const QString &content)
{
    const QString name = QString::fromLatin1(tag);
    return QStringLiteral("<%1>").arg(name) + content + QStringLiteral("</%1>").arg(name);
}

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

class Writer
{
public:
    Writer(const QTextDocument &document, const HtmlWish &wish)
        : m_wish(wish)
    {
        addFrame(*document.rootFrame());
        closeCode();
        closeListsTo(0);
    }

    QString html() const { return m_html; }

private:
    void addFrame(const QTextFrame &frame)
    {
        for (auto it = frame.begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentFrame())
                addFrame(*it.currentFrame());
            else
                addBlock(it.currentBlock());
        }
    }

    void addBlock(const QTextBlock &block)
    {
        if (isCode(block))
            return addCode(block);
        closeCode();
        if (block.textList())
            return addItem(block);
        closeListsTo(0);
        if (const int level = block.blockFormat().headingLevel())
            addHeading(block, level);
        else if (!block.text().isEmpty())
            m_html += element("p", inlineOf(block)) + u'\n';
    }

    void addHeading(const QTextBlock &block, int level)
    {
        m_heading = block.text().trimmed();
        const QString id = m_headings++ ? QString(m_wish.idPrefix + idOf(block.text())) : QString();
        m_html +=
            QStringLiteral("<h%1%2>%3</h%1>\n")
                .arg(level + m_wish.headingShift)
                .arg(id.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(id), inlineOf(block, true));
    }

    void addCode(const QTextBlock &block)
    {
        closeListsTo(0);
        m_html += m_inCode ? QStringLiteral("\n") : QStringLiteral("<pre><code>");
        m_html += escaped(block.text());
        m_inCode = true;
    }

    void closeCode()
    {
        if (m_inCode)
            m_html += QStringLiteral("</code></pre>\n");
        m_inCode = false;
    }

    // The item stays open: a list below it stands inside of it.
    void addItem(const QTextBlock &block)
    {
        const QTextList *list = block.textList();
        const int indent = list->format().indent();
        while (!m_lists.empty() && m_lists.back() != list && m_lists.back()->format().indent() >= indent)
            closeListsTo(m_lists.size() - 1);
        if (m_lists.empty() || m_lists.back() != list) {
            m_lists.push_back(list);
            m_html += isNumbered(list) ? QStringLiteral("<ol>\n") : QStringLiteral("<ul>\n");
        } else {
            m_html += QStringLiteral("</li>\n");
        }
        m_html += QStringLiteral("<li>") + inlineOf(block);
    }

    void closeListsTo(size_t depth)
    {
        for (; m_lists.size() > depth; m_lists.pop_back())
            m_html += isNumbered(m_lists.back()) ? QStringLiteral("</li>\n</ol>\n")
                                                 : QStringLiteral("</li>\n</ul>\n");
    }

    static bool isNumbered(const QTextList *list)
    {
        return list->format().style() == QTextListFormat::ListDecimal;
    }

    void addTable(const QTextTable &table)
    {
        closeCode();
        closeListsTo(0);
        m_html += QStringLiteral("<table aria-label=\"%1\">\n<thead>\n").arg(m_heading.toHtmlEscaped());
        for (int row = 0; row < table.rows(); ++row)
            addRow(table, row);
        m_html += QStringLiteral("</tbody>\n</table>\n");
    }

    void addRow(const QTextTable &table, int row)
    {
        QString cells;
        for (int column = 0; column < table.columns(); ++column) {
            QString words;
            for (auto it = table.cellAt(row, column).begin(); !it.atEnd(); ++it)
                words += inlineOf(it.currentBlock(), row == 0);
            cells += row ? element("td", words) : QStringLiteral("<th scope=\"col\">%1</th>").arg(words);
        }
        m_html += element("tr", cells) + u'\n';
        if (row == 0)
            m_html += QStringLiteral("</thead>\n<tbody>\n");
    }

    QString inlineOf(const QTextBlock &block, bool isHead = false) const
    {
        QString html;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            html += inlineOf(it.fragment(), isHead);
        return html;
    }

    QString inlineOf(const QTextFragment &fragment, bool isHead) const
    {
        const QTextCharFormat format = fragment.charFormat();
        if (format.isImageFormat())
            return m_wish.picture(format.toImageFormat().name(),
                                  format.stringProperty(QTextFormat::ImageAltText));
        QString html = escaped(fragment.text());
        if (format.fontFixedPitch())
            html = element("code", html);
        if (format.fontItalic())
            html = element("em", html);
        if (format.fontWeight() > QFont::Normal && !isHead)
            html = element("strong", html);
        const QString address = format.isAnchor() ? m_wish.link(format.anchorHref()) : QString();
        return address.isEmpty() ? html
                                 : QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), html);
    }

    const HtmlWish &m_wish;
    QString m_html;
    std::vector<const QTextList *> m_lists;
    int m_headings = 0;
    QString m_heading; // names the tables below it
    bool m_inCode = false;
};

} // namespace

QString htmlOfMarkdown(const QString &markdown, const HtmlWish &wish)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return Writer(document, wish).html();
}

QString idOf(const QString &words)
{
    QString id;
    for (const QChar letter : words)
        if (letter.isLetterOrNumber())
            id += letter.toLower();
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    return id.endsWith(u'-') ? id.chopped(1) : id;
}

} // namespace ridealong::render
