// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdffile.h"

#include "render/pdftags.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace ridealong::render {

namespace {

constexpr double pointsPerPixel = 0.75;

// The page with that height at its upper border, as wide as the reader has it.
qpdf_oh destination(PdfObjects &pdf, const Bookmark &mark)
{
    const qpdf_oh page = pdf.page(std::min(mark.page, pdf.pageCount() - 1));
    const qpdf_oh place = pdf.array();
    pdf.append(place, page);
    pdf.append(place, pdf.parsed("/XYZ"));
    pdf.append(place, pdf.parsed("null"));
    pdf.append(place, pdf.number(pdf.heightOf(page) - mark.top * pointsPerPixel));
    pdf.append(place, pdf.parsed("null"));
    return place;
}

// All of them are open, so each counts what is below it.
void addItems(PdfObjects &pdf, qpdf_oh parent, std::span<const Bookmark> marks)
{
    qpdf_oh before = 0;
    for (size_t i = 0; i < marks.size();) {
        size_t next = i + 1;
        while (next < marks.size() && marks[next].level > marks[i].level)
            ++next;
        const qpdf_oh item = pdf.shared("<< >>");
        pdf.set(item, "/Title", marks[i].title);
        pdf.set(item, "/Parent", parent);
        pdf.set(item, "/Dest", destination(pdf, marks[i]));
        pdf.set(i == 0 ? parent : before, i == 0 ? "/First" : "/Next", item);
        if (i > 0)
            pdf.set(item, "/Prev", before);
        addItems(pdf, item, marks.subspan(i + 1, next - i - 1));
        before = item;
        i = next;
    }
    if (marks.empty())
        return;
    pdf.set(parent, "/Last", before);
    pdf.set(parent, "/Count", marks.size());
}

void setInfo(PdfObjects &pdf, const PdfAbout &about)
{
    const qpdf_oh info = pdf.info();
    pdf.set(info, "/Author", about.author);
    pdf.set(info, "/Subject", about.subject);
    if (about.madeAt.isSet())
        pdf.set(info, "/CreationDate",
                QDateTime::fromMSecsSinceEpoch(about.madeAt.ms, Qt::UTC).toString(u"'D:'yyyyMMddHHmmss'Z'"));
}

void setCatalog(PdfObjects &pdf, const PdfAbout &about)
{
    const qpdf_oh root = pdf.root();
    pdf.set(root, "/ViewerPreferences", pdf.parsed("<< /DisplayDocTitle true >>"));
    pdf.set(root, "/Lang", QString::fromStdString(about.language));
    if (about.opensBookmarks)
        pdf.set(root, "/PageMode", pdf.parsed("/UseOutlines"));
    if (about.outline.empty())
        return;
    const qpdf_oh outline = pdf.shared("<< /Type /Outlines >>");
    addItems(pdf, outline, about.outline);
    pdf.set(root, "/Outlines", outline);
}

// Behind the glyphs' numbers, "<0001> <0006> [<0048> <0009> ]".
QByteArray withSpaces(const QByteArray &letters)
{
    constexpr qsizetype numbers = 14;
    QByteArrayList lines = letters.split('\n');
    for (QByteArray &line : lines)
        if (line.startsWith('<') && line.size() > numbers)
            line = line.left(numbers) + line.mid(numbers).replace("<0009>", "<0020>");
    return lines.join('\n');
}

// A font that holds only the letters of this file is named so: "AAAAAB+Inter-Bold".
void nameAsPart(PdfObjects &pdf, qpdf_oh font, int number)
{
    const QByteArray name = pdf.nameOf(pdf.key(font, "/BaseFont")).mid(1);
    if (name.isEmpty() || name.contains('+'))
        return;
    QByteArray part = "/AAAAAA+" + name;
    part[5] = char('A' + number / 26 % 26);
    part[6] = char('A' + number % 26);
    const qpdf_oh letters = pdf.first(pdf.key(font, "/DescendantFonts"));
    pdf.set(font, "/BaseFont", pdf.parsed(part.constData()));
    pdf.set(letters, "/BaseFont", pdf.parsed(part.constData()));
    pdf.set(pdf.key(letters, "/FontDescriptor"), "/FontName", pdf.parsed(part.constData()));
}

// A tab is the same glyph as a space, and QPdfWriter takes it for the letter: copied texts would be full of
// tabs.
void setFonts(PdfObjects &pdf)
{
    QSet<int> known;
    for (size_t i = 0; i < pdf.pageCount(); ++i)
        pdf.forEachKey(pdf.key(pdf.key(pdf.page(i), "/Resources"), "/Font"), [&](qpdf_oh font) {
            const qpdf_oh letters = pdf.key(font, "/ToUnicode");
            if (known.contains(pdf.idOf(letters)))
                return;
            known.insert(pdf.idOf(letters));
            pdf.setStream(letters, withSpaces(pdf.stream(letters)));
            nameAsPart(pdf, font, int(known.size()));
        });
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &pdf, const PdfAbout &about)
{
    PdfObjects objects;
    if (objects.read(pdf)) {
        setInfo(objects, about);
        setCatalog(objects, about);
        setFonts(objects);
        setTags(objects, about.tags);
        if (QByteArray bytes = objects.written(); !bytes.isEmpty())
            return bytes;
    }
    return Error{ErrorKind::io, QCoreApplication::translate(
                                    "Report", "The PDF could not be made. Save it as a web page instead.")};
}

} // namespace ridealong::render
