// SPDX-License-Identifier: GPL-3.0-or-later
// The manual on paper: set once in CSS pixels, its headings found on their pages, then painted behind the
// contents that name these pages.
#include "render/legible.h"
#include "render/manualhtml.h"
#include "render/pdffile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <cmath>

namespace ridealong::render {

namespace {

constexpr double pixelsPerInch = 96, margin = 64, footerRoom = 34;
constexpr int dotsPerInch = 1200;
constexpr int partLevel = 2, chapterLevel = 3;
constexpr double entryPitch = 19, partGap = 8, contentsTop = 150;
const QColor ink(0x19, 0x1C, 0x22), quiet(0x59, 0x60, 0x6B), hair(0xDC, 0xDF, 0xE5), shade(0xF1, 0xF2, 0xF5);

QFont face(int px, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(px);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPageLayout paper()
{
    const auto size = report::usualPaper() == report::Paper::a4 ? QPageSize::A4 : QPageSize::Letter;
    return {QPageSize(size), QPageLayout::Portrait, {}, QPageLayout::Point};
}

QSizeF pageSize()
{
    return paper().fullRect(QPageLayout::Inch).size() * pixelsPerInch;
}

QSizeF textSize()
{
    return pageSize() - QSizeF(2 * margin, 2 * margin);
}

int headingPixels(int level)
{
    return level == partLevel ? 26 : level == chapterLevel ? 20 : level == chapterLevel + 1 ? 15 : 13;
}

void dressHeading(const QTextBlock &block, QTextBlockFormat &format)
{
    const int level = format.headingLevel();
    const bool followsPart = block.previous().blockFormat().headingLevel() == partLevel;
    const bool beginsPage = level == partLevel || (level == chapterLevel && !followsPart);
    if (beginsPage && block.previous().isValid())
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    format.setTopMargin(level <= chapterLevel ? 4 : 16);
    format.setBottomMargin(level == partLevel ? 18 : 6);
    QTextCursor cursor(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat letters;
    letters.setFont(face(headingPixels(level), QFont::DemiBold));
    cursor.setCharFormat(letters); // all of it: Qt's own size of a heading would win over this one
}

void dressBlock(const QTextBlock &block)
{
    QTextBlockFormat format = block.blockFormat();
    QTextCursor cursor(block);
    format.setTopMargin(0);
    format.setBottomMargin(cursor.currentTable() ? 0 : block.textList() ? 3 : 9);
    format.setLineHeight(block.text().contains(QChar::ObjectReplacementCharacter) ? 100 : 130,
                         QTextBlockFormat::ProportionalHeight);
    if (format.headingLevel())
        dressHeading(block, format);
    if (format.nonBreakableLines()) {
        format.setNonBreakableLines(false); // paper has no scroll bar
        format.setBottomMargin(block.next().blockFormat().nonBreakableLines() ? 0 : 9);
        format.setBackground(shade);
    }
    cursor.setBlockFormat(format);
}

void dressTables(const QTextDocument &text)
{
    for (QTextFrame *frame : text.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0.6);
        format.setBorderBrush(hair);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(4);
        format.setBottomMargin(10);
        format.setHeaderRowCount(1);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

// Letters of different formats are shaped apart, so a sign stays the one that it is.
void setSignsApart(QTextDocument &text)
{
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QString words = block.text();
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!standsAlone(words, i))
                continue;
            QTextCharFormat apart;
            apart.setProperty(QTextFormat::UserProperty, int(1 + i % 2));
            cursor.setPosition(block.position() + int(i));
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(apart);
        }
    }
    cursor.endEditBlock();
}

class Book
{
public:
    explicit Book(const Manual &manual)
        : m_manual(manual)
    {
        m_text.setDefaultFont(face(12));
        m_text.setUseDesignMetrics(true);
        m_text.setDocumentMargin(0);
        m_text.setDefaultStyleSheet(QStringLiteral("code{font-family:'DejaVu Sans Mono';font-size:11px}"
                                                   "th{text-align:left}"));
    }

    // Gives the name of a picture that is missing.
    QString set()
    {
        const ManualBody body = bodyOf(
            m_manual,
            [this](const QByteArray &png, const QString &name) {
                m_text.addResource(QTextDocument::ImageResource, QUrl(name), QImage::fromData(png));
                return name;
            },
            int(textSize().width()) - 1);
        static const QRegularExpression links(QStringLiteral("</?a\\b[^>]*>|</?section[^>]*>"));
        m_text.setHtml(QString(body.text).remove(links));
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next())
            dressBlock(block);
        dressTables(m_text);
        setSignsApart(m_text);
        m_text.setPageSize(textSize());
        keepHeadingsWithText();
        for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next())
            if (const int level = block.blockFormat().headingLevel();
                level == partLevel || level == chapterLevel)
                m_entries.push_back(
                    {block.text().trimmed(), pageOf(block), topOf(block), level == partLevel});
        return body.missing;
    }

    void paint(QPdfWriter &writer)
    {
        QPainter painter(&writer);
        const double scale = dotsPerInch / pixelsPerInch;
        painter.scale(scale, scale);
        painter.setPen(ink);
        paintContents(writer, painter, contentsPages());
        for (int page = 0; page < m_text.pageCount(); ++page) {
            writer.newPage();
            paintText(painter, page);
            paintFooter(painter, contentsPages() + page + 1);
        }
    }

    std::vector<Bookmark> outline() const
    {
        std::vector<Bookmark> marks;
        for (const Entry &entry : m_entries)
            marks.push_back({.title = entry.title,
                             .page = size_t(contentsPages() + entry.page),
                             .top = std::max(0.0, entry.top - entry.page * textSize().height()),
                             .level = entry.isPart ? 0 : 1});
        return marks;
    }

private:
    struct Entry
    {
        QString title;
        int page;   // of the text, from 0
        double top; // from the first page's
        bool isPart;
    };

    double topOf(const QTextBlock &block) const
    {
        const double top = m_text.documentLayout()->blockBoundingRect(block).top();
        return block.layout()->lineCount() ? top + block.layout()->lineAt(0).y() : top;
    }
    int pageOf(const QTextBlock &block) const { return int(topOf(block) / textSize().height()); }

    void keepHeadingsWithText()
    {
        for (QTextBlock block = m_text.begin(); block.next().isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            if (level <= chapterLevel || pageOf(block) == pageOf(block.next()))
                continue;
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
            m_text.markContentsDirty(0,
                                     m_text.characterCount()); // what is laid out in part stays where it was
        }
    }

    // The first page holds fewer entries: the title stands there.
    double nextEntry(double y, const Entry &entry) const
    {
        y += entryPitch + (entry.isPart ? partGap : 0);
        return y > pageSize().height() - margin - footerRoom ? margin : y;
    }

    int contentsPages() const
    {
        int pages = 1;
        double y = contentsTop;
        for (const Entry &entry : m_entries) {
            const double next = nextEntry(y, entry);
            pages += next < y ? 1 : 0;
            y = next;
        }
        return pages;
    }

    void paintContents(QPdfWriter &writer, QPainter &painter, int before)
    {
        painter.setFont(face(32, QFont::DemiBold));
        painter.drawText(QPointF(margin, margin + 26), m_manual.title);
        painter.setFont(face(12));
        painter.setPen(quiet);
        painter.drawText(QPointF(margin, margin + 50), m_manual.edition);
        double y = contentsTop;
        for (const Entry &entry : m_entries) {
            const double next = nextEntry(y, entry);
            if (next < y)
                writer.newPage();
            y = next;
            painter.setPen(ink);
            painter.setFont(face(12, entry.isPart ? QFont::DemiBold : QFont::Normal));
            painter.drawText(QPointF(margin + (entry.isPart ? 0 : 16), y), entry.title);
            paintRight(painter, y, QString::number(before + entry.page + 1));
        }
    }

    static void paintRight(QPainter &painter, double y, const QString &words)
    {
        painter.drawText(QRectF(margin, y - 14, textSize().width(), 18), Qt::AlignRight | Qt::AlignBottom,
                         words);
    }

    void paintText(QPainter &painter, int page)
    {
        const QSizeF size = textSize();
        painter.save();
        painter.translate(margin, margin - page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * size.height(), size.width(), size.height());
        context.palette.setColor(QPalette::Text, ink);
        painter.setClipRect(context.clip);
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
    }

    void paintFooter(QPainter &painter, int number)
    {
        const double y = pageSize().height() - footerRoom;
        painter.setFont(face(10));
        painter.setPen(quiet);
        painter.drawText(QPointF(margin, y), m_manual.title);
        paintRight(painter, y, QString::number(number));
    }

    const Manual &m_manual;
    QTextDocument m_text;
    std::vector<Entry> m_entries;
};

} // namespace

Result<QByteArray> toPdf(const Manual &manual)
{
    Book book(manual);
    if (const QString missing = book.set(); !missing.isEmpty())
        return missingPicture(missing, manual.pictures);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(paper());
        writer.setResolution(dotsPerInch);
        writer.setTitle(manual.title);
        writer.setCreator(QStringLiteral("Ridealong ") + QCoreApplication::applicationVersion());
        book.paint(writer);
    }
    return finishedPdf(buffer.data(), {.language = manual.language.toStdString(),
                                       .madeAt = manual.madeAt,
                                       .opensBookmarks = true,
                                       .outline = book.outline()});
}

} // namespace ridealong::render
