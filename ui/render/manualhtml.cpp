// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/manualhtml.h"

#include "render/markdownhtml.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace ridealong::render {

namespace {

constexpr const char *style = R"(
*{box-sizing:border-box}
body{margin:0 auto;padding:32px 24px;max-width:820px;background:#fff;color:#191c22;
 font:15px/1.55 Inter,"Segoe UI",system-ui,sans-serif;overflow-wrap:break-word}
h1,h2,h3,h4,h5{line-height:1.25;font-weight:600;break-after:avoid}
h1{font-size:32px;margin:0}
h2{font-size:25px;margin:56px 0 0;padding-bottom:8px;border-bottom:2px solid #191c22}
h3{font-size:20px;margin:40px 0 12px}
h4{font-size:16px;margin:28px 0 8px}
h5{font-size:15px;margin:20px 0 6px}
p{margin:0 0 12px}
a{color:#4a3cb8}
ul,ol{margin:0 0 12px;padding-left:24px}
table{width:100%;border:0;border-collapse:collapse;margin:4px 0 16px;font-size:14px}
th,td{padding:6px 12px 6px 0;border:solid #dcdfe5;border-width:0 0 1px;text-align:left;vertical-align:top}
th{color:#59606b;font-weight:500}
tr,img,pre{break-inside:avoid}
code{font:13px/1.5 "JetBrains Mono","DejaVu Sans Mono",monospace;background:#f1f2f5;padding:1px 4px;border-radius:3px}
pre{background:#f1f2f5;padding:12px;border-radius:6px;overflow-x:auto;margin:0 0 12px}
pre code{padding:0;background:none}
img{display:block;width:100%;height:auto;border:1px solid #dcdfe5;border-radius:6px}
.edition{color:#59606b}
nav ul{list-style:none;padding-left:0}
nav ul ul{padding-left:20px}
@media screen and (prefers-color-scheme:dark){body{background:#15171c;color:#eceef2}a{color:#a99ffb}
 h2{border-color:#eceef2}code,pre{background:#22252c}th,td,img{border-color:#363a44}th,.edition{color:#a4abb7}}
@media print{body{padding:0;max-width:none;font-size:12px}section.part{break-before:page}}
@page{margin:16mm}
)";

class Body
{
public:
    Body(const Manual &manual, const PictureSource &source, int pictureWidth)
        : m_manual(manual)
        , m_source(source)
        , m_pictureWidth(pictureWidth)
    {
        m_body.contents = QStringLiteral("<ul>\n");
        for (size_t i = 0; i < manual.sections.size(); ++i)
            addPart(manual.sections[i], QStringLiteral("part-%1").arg(i + 1));
        m_body.contents += QStringLiteral("</ul>\n");
    }

    ManualBody take() { return std::move(m_body); }

private:
    void addPart(const ManualSection &part, const QString &id)
    {
        const QString title = part.title.toHtmlEscaped();
        m_body.contents +=
            QStringLiteral("<li><a href=\"#%1\"><strong>%2</strong></a>\n<ul>\n").arg(id, title);
        m_body.text += QStringLiteral("<section class=\"part\">\n<h2 id=\"%1\">%2</h2>\n").arg(id, title);
        for (const ManualChapter &chapter : part.chapters)
            addChapter(chapter);
        m_body.text += QStringLiteral("</section>\n");
        m_body.contents += QStringLiteral("</ul>\n</li>\n");
    }

    void addChapter(const ManualChapter &chapter)
    {
        m_body.contents += QStringLiteral("<li><a href=\"#%1\">%2</a></li>\n")
                               .arg(chapter.key, chapter.title.toHtmlEscaped());
        const HtmlWish wish{
            .headingShift = 2,
            .idPrefix = chapter.key + u'-',
            .link = [this](const QString &address) { return target(address); },
            .picture = [this](const QString &name, const QString &says) { return picture(name, says); }};
        m_body.text += QStringLiteral("<section id=\"%1\">\n").arg(chapter.key) +
                       htmlOfMarkdown(chapter.markdown, wish) + QStringLiteral("</section>\n");
    }

    // A page that only the program can show, such as the keys of its window, is named without a link.
    QString target(const QString &address) const
    {
        if (address.startsWith(QLatin1String("https://")))
            return address;
        const QString key = QString(address).remove(QStringLiteral(".md"));
        for (const ManualSection &part : m_manual.sections)
            for (const ManualChapter &chapter : part.chapters)
                if (chapter.key == key)
                    return u'#' + key;
        return {};
    }

    QString picture(const QString &address, const QString &says)
    {
        const QString name = address.section(u'/', -1);
        QFile file(QDir(m_manual.pictures).filePath(name));
        const QByteArray png = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (!png.startsWith("\x89PNG") && m_body.missing.isEmpty())
            m_body.missing = name;
        return QStringLiteral("<img src=\"%1\" alt=\"%2\" width=\"%3\">")
            .arg(m_source(png, name), says.toHtmlEscaped(), QString::number(m_pictureWidth));
    }

    const Manual &m_manual;
    const PictureSource &m_source;
    int m_pictureWidth;
    ManualBody m_body;
};

} // namespace

ManualBody bodyOf(const Manual &manual, const PictureSource &source, int pictureWidth)
{
    return Body(manual, source, pictureWidth).take();
}

Error missingPicture(const QString &name, const QString &folder)
{
    return {ErrorKind::notFound,
            QCoreApplication::translate(
                "Manual", "The manual needs the picture %1, which is not in %2. Make the pictures first.")
                .arg(name, folder)};
}

Result<QByteArray> toHtml(const Manual &manual)
{
    const ManualBody body = bodyOf(
        manual,
        [](const QByteArray &png, const QString &) -> QString {
            return QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
        },
        1440);
    if (!body.missing.isEmpty())
        return missingPicture(body.missing, manual.pictures);
    const QString title = manual.title.toHtmlEscaped();
    const QString contents = QCoreApplication::translate("Manual", "Contents").toHtmlEscaped();
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .arg(manual.language);
    html += QStringLiteral("<title>%1</title>\n<style>%2</style>\n</head>\n<body>\n")
                .arg(title, QString::fromLatin1(style));
    html += QStringLiteral("<header>\n<h1>%1</h1>\n<p class=\"edition\">%2</p>\n</header>\n")
                .arg(title, manual.edition.toHtmlEscaped());
    html += QStringLiteral("<nav aria-label=\"%1\">\n").arg(contents) + body.contents +
            QStringLiteral("</nav>\n<main>\n") + body.text + QStringLiteral("</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace ridealong::render
