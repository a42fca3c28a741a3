// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook: which sheets there are, the texts that they share, how numbers look.
#include "files/xlsxreader.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

constexpr size_t mostSheets = 1024;
constexpr size_t mostStyles = 100'000;
constexpr uint64_t largestTexts = 512 << 20; // as XML
constexpr uint64_t mostTimesTexts = 40;      // unlike rows, texts are seldom the same
constexpr uint64_t smallPart = 16 << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Workbook", text);
}

// "../worksheets/sheet1.xml" as it is meant in the folder of `from`; nothing outside of the archive exists.
std::string resolved(const std::string &from, QString target)
{
    target.replace(QLatin1Char('\\'), QLatin1Char('/'));
    QStringList path;
    if (!target.startsWith(QLatin1Char('/')))
        path = QString::fromStdString(from)
                   .section(QLatin1Char('/'), 0, -2)
                   .split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &step : target.split(QLatin1Char('/'), Qt::SkipEmptyParts)) {
        if (step == QLatin1String("..") && !path.isEmpty())
            path.removeLast();
        else if (step != QLatin1String(".") && step != QLatin1String(".."))
            path += step;
    }
    return path.join(QLatin1Char('/')).toStdString();
}

std::string relationsPart(const std::string &part)
{
    const size_t slash = part.rfind('/') + 1; // 0 where there is none
    return part.substr(0, slash) + "_rels/" + part.substr(slash) + ".rels";
}

struct Other
{
    const char *part;
    const char *what;
};

constexpr Other others[] = {
    {"xl/workbook.bin", QT_TRANSLATE_NOOP("Workbook", "%1 is a binary workbook (.xlsb). Save it as an Excel "
                                                      "workbook (.xlsx) and import that file.")},
    {"content.xml", QT_TRANSLATE_NOOP("Workbook", "%1 is an OpenDocument file. Save the sheet as an Excel "
                                                  "workbook (.xlsx) or as CSV and import that file.")},
    {"Index/Document.iwa", QT_TRANSLATE_NOOP("Workbook", "%1 is a Numbers document. Export it as an Excel "
                                                         "workbook (.xlsx) or as CSV and import that file.")},
    {"word/document.xml",
     QT_TRANSLATE_NOOP("Workbook",
                       "%1 is a text document. Copy its table into a spreadsheet and save that.")},
};

} // namespace

void readRichText(XmlPart &xml, std::string &to)
{
    to.clear();
    std::string piece;
    int depth = 1;
    while (depth > 0 && xml.next()) {
        if (xml.starts("t")) {
            xml.readText(piece);
            to += piece;
        } else if (xml.starts("rPh")) // how it is pronounced
            xml.skip();
        else
            depth += xml.isStart() ? 1 : xml.isEnd() ? -1 : 0;
    }
    unescapeText(to);
}

Error XlsxReader::damaged() const
{
    return {
        ErrorKind::badData,
        tr("%1 is damaged: a part of the workbook can’t be read. Copy or download it again.").arg(m_name)};
}

Error XlsxReader::notThis() const
{
    for (const Other &other : others)
        if (m_zip.find(other.part))
            return {ErrorKind::badData, tr(other.what).arg(m_name)};
    return {
        ErrorKind::badData,
        tr("%1 is an archive without a workbook in it. Unpack it and import the file inside.").arg(m_name)};
}

XlsxReader::Relations XlsxReader::relationsOf(const std::string &part)
{
    Relations relations;
    const ZipParts::Part *file = m_zip.find(relationsPart(part));
    if (!file)
        return relations;
    XmlPart xml(m_zip, *file);
    while (relations.size() < mostSheets * 4 && xml.next())
        if (xml.starts("Relationship") && xml.attribute("TargetMode") != QLatin1String("External"))
            relations[xml.attribute("Id").toString()] = {
                xml.attribute("Type").toString().section(QLatin1Char('/'), -1),
                resolved(part, xml.attribute("Target").toString())};
    return relations;
}

Status XlsxReader::open(QIODevice *device, const QString &name)
{
    m_name = name;
    if (const Status opened = m_zip.open(device, name); !opened)
        return opened;
    std::string workbook = "xl/workbook.xml";
    for (const auto &[id, relation] : relationsOf(""))
        if (relation.first == QLatin1String("officeDocument"))
            workbook = relation.second;
    const QString file = QString::fromStdString(workbook);
    if (!m_zip.find(workbook) || !file.endsWith(QLatin1String(".xml"), Qt::CaseInsensitive) ||
        m_zip.find("word/document.xml"))
        return notThis();
    return readWorkbook(workbook);
}

Status XlsxReader::readWorkbook(const std::string &part)
{
    const Relations relations = relationsOf(part);
    for (const auto &[id, relation] : relations) {
        if (relation.first == QLatin1String("sharedStrings"))
            m_textsPart = relation.second;
        if (relation.first == QLatin1String("styles"))
            m_facesPart = relation.second;
    }
    XmlPart xml(m_zip, *m_zip.find(part));
    while (xml.next()) {
        const QStringView since = xml.attribute("date1904");
        if (xml.starts("workbookPr"))
            m_since1904 = since == QLatin1String("1") || since == QLatin1String("true");
        const auto relation = relations.find(xml.relation().toString());
        if (!xml.starts("sheet") || relation == relations.end() || m_sheets.size() >= mostSheets ||
            relation->second.first != QLatin1String("worksheet"))
            continue;
        const QStringView state = xml.attribute("state");
        m_sheets.push_back({xml.attribute("name").toString(), relation->second.second,
                            state == QLatin1String("hidden") || state == QLatin1String("veryHidden")});
    }
    return xml.isWhole() ? Status(Done{}) : Status(damaged());
}

Status XlsxReader::loadOnce()
{
    if (m_loaded)
        return Done{};
    const ZipParts::Part *texts = m_zip.find(m_textsPart), *faces = m_zip.find(m_facesPart);
    if (texts && !m_textsPart.empty())
        if (const Status read = readTexts(*texts); !read)
            return read;
    if (faces && !m_facesPart.empty())
        if (const Status read = readFaces(*faces); !read)
            return read;
    m_loaded = true;
    return Done{};
}

Status XlsxReader::readTexts(const ZipParts::Part &part)
{
    const Error tooMuch{ErrorKind::badData,
                        tr("%1 holds more text than a list of leads: it was not read.").arg(m_name)};
    if (part.unpacked > largestTexts ||
        (part.unpacked > smallPart && part.unpacked / mostTimesTexts > part.packed))
        return tooMuch;
    XmlPart xml(m_zip, part);
    std::string text;
    while (xml.next()) {
        if (!xml.starts("si"))
            continue;
        readRichText(xml, text);
        if (m_texts.size() + text.size() > mostTexts)
            return tooMuch;
        m_texts += text;
        m_textEnds.push_back(uint32_t(m_texts.size()));
    }
    return xml.isWhole() ? Status(Done{}) : Status(damaged());
}

Status XlsxReader::readFaces(const ZipParts::Part &part)
{
    XmlPart xml(m_zip, part);
    std::map<int, CellFace> codes;
    bool cells = false;
    while (xml.next()) {
        cells = (cells || xml.starts("cellXfs")) && !xml.ends("cellXfs");
        if (xml.starts("numFmt") && codes.size() < mostStyles)
            codes[xml.attribute("numFmtId").toInt()] =
                faceOfCode(xml.attribute("formatCode").toString().toStdString());
        if (!cells || !xml.starts("xf") || m_faces.size() >= mostStyles)
            continue;
        const int format = xml.attribute("numFmtId").toInt();
        const auto code = codes.find(format);
        m_faces.push_back(code == codes.end() ? faceOfBuiltIn(format) : code->second);
    }
    return xml.isWhole() ? Status(Done{}) : Status(damaged());
}

} // namespace ridealong
