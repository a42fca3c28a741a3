// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pdftags.h"

#include "render/pdffile.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace ridealong::render {

namespace {

constexpr int signX = -20000, signY = -9000; // far from any paper
constexpr int behind = 0, ornament = 1, firstPiece = 2;
const QByteArray signEnd = " -9000 1 1 re\nf\n";

void paintSign(QPainter &painter, int what)
{
    painter.fillRect(QRectF(signX - what, signY, 1, 1), Qt::black);
}

void paintPiece(QPainter &painter, Brush &brush, std::span<const report::Mark> marks, int what)
{
    paintSign(painter, what);
    brush.paint(painter, marks);
    paintSign(painter, behind);
}

QByteArray markOf(int what, const Tags &tags)
{
    if (what == behind)
        return "EMC\n";
    const size_t piece = size_t(what) - firstPiece;
    if (what == ornament || piece >= tags.size())
        return "/Artifact BMC\n";
    return '/' + QByteArray(tags[piece].element->role) + " <</MCID " + QByteArray::number(piece) + ">> BDC\n";
}

QByteArray withMarks(const QByteArray &painted, const Tags &tags)
{
    QByteArray result;
    qsizetype done = 0;
    for (qsizetype at = painted.indexOf(signEnd); at >= 0; at = painted.indexOf(signEnd, done)) {
        const qsizetype line = painted.lastIndexOf('\n', at) + 1;
        result += painted.mid(done, line - done);
        result += markOf(signX - painted.mid(line, at - line).toInt(), tags);
        done = at + signEnd.size();
    }
    return result + painted.mid(done);
}

class Tree
{
public:
    explicit Tree(PdfObjects &pdf)
        : m_pdf(pdf)
        , m_root(pdf.shared("<< /Type /StructTreeRoot >>"))
        , m_document(pdf.shared("<< /Type /StructElem /S /Document /K [ ] >>"))
    {
        m_pdf.set(m_document, "/P", m_root);
        m_pdf.set(m_root, "/K", m_document);
    }

    // The elements of a page's pieces in their order, as the page must name them.
    qpdf_oh add(qpdf_oh page, const Tags &tags)
    {
        const qpdf_oh parents = m_pdf.shared("[ ]");
        for (size_t i = 0; i < tags.size(); ++i) {
            const qpdf_oh element = objectOf(tags[i].element);
            const qpdf_oh piece = m_pdf.parsed("<< /Type /MCR >>");
            m_pdf.set(piece, "/Pg", page);
            m_pdf.set(piece, "/MCID", i);
            m_pdf.append(m_pdf.key(element, "/K"), piece);
            m_pdf.append(parents, element);
        }
        return parents;
    }

    qpdf_oh root() const { return m_root; }

private:
    qpdf_oh objectOf(const ElementPtr &element)
    {
        if (!element)
            return m_document;
        if (const auto known = m_objects.find(element.get()); known != m_objects.end())
            return known->second;
        const qpdf_oh parent = objectOf(element->in);
        const qpdf_oh object = m_pdf.shared("<< /Type /StructElem /K [ ] >>");
        m_pdf.set(object, "/S", m_pdf.parsed(QByteArray('/' + QByteArray(element->role)).constData()));
        m_pdf.set(object, "/P", parent);
        if (qstrcmp(element->role, "Figure") == 0)
            m_pdf.set(object, "/Alt", element->words);
        if (qstrcmp(element->role, "TH") == 0)
            m_pdf.set(object, "/A", m_pdf.parsed("<< /O /Table /Scope /Column >>"));
        m_pdf.append(m_pdf.key(parent, "/K"), object);
        m_objects.emplace(element.get(), object);
        return object;
    }

    PdfObjects &m_pdf;
    qpdf_oh m_root, m_document;
    std::map<const Element *, qpdf_oh> m_objects;
};

} // namespace

void setTags(PdfObjects &pdf, const std::vector<Tags> &pages)
{
    if (pages.empty())
        return;
    Tree tree(pdf);
    const qpdf_oh parents = pdf.array();
    for (size_t i = 0; i < std::min(pages.size(), pdf.pageCount()); ++i) {
        const qpdf_oh page = pdf.page(i), painted = pdf.key(page, "/Contents");
        pdf.setStream(painted, withMarks(pdf.stream(painted), pages[i]));
        pdf.set(page, "/StructParents", i);
        pdf.append(parents, pdf.count(i));
        pdf.append(parents, tree.add(page, pages[i]));
    }
    const qpdf_oh numbers = pdf.shared("<< >>");
    pdf.set(numbers, "/Nums", parents);
    pdf.set(tree.root(), "/ParentTree", numbers);
    pdf.set(pdf.root(), "/StructTreeRoot", tree.root());
    pdf.set(pdf.root(), "/MarkInfo", pdf.parsed("<< /Marked true >>"));
}

void paintTagged(QPainter &painter, Brush &brush, const Page &page)
{
    const std::span<const report::Mark> marks(page.picture.marks);
    size_t done = 0;
    const auto paintOrnament = [&](size_t to) {
        if (done < to)
            paintPiece(painter, brush, marks.subspan(done, to - done), ornament);
    };
    for (size_t i = 0; i < page.tags.size(); ++i) {
        const auto &[from, to, element] = page.tags[i];
        paintOrnament(from);
        paintPiece(painter, brush, marks.subspan(from, to - from), firstPiece + int(i));
        done = to;
    }
    paintOrnament(marks.size());
}

} // namespace ridealong::render
