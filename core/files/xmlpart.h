// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a zip archive as XML, token by token in constant memory. Names are local ones, so that the
// namespaces of both editions of OOXML do. Document types, deep nesting and texts of megabytes stand in no
// workbook; where they are met, as where the archive is damaged, reading ends and isWhole() is false.
#pragma once

#include "files/zipparts.h"

#include <QXmlStreamReader>

namespace ridealong {

class XmlPart
{
public:
    XmlPart(ZipParts &zip, const ZipParts::Part &part);
    ~XmlPart();
    XmlPart(XmlPart &&) = delete;

    bool next(); // to the next start or end of an element, or text; false at the end
    bool isStart() const { return m_xml.isStartElement(); }
    bool isEnd() const { return m_xml.isEndElement(); }
    QStringView name() const { return m_xml.name(); }
    bool starts(const char *name) const { return isStart() && m_xml.name() == QLatin1String(name); }
    bool ends(const char *name) const { return isEnd() && m_xml.name() == QLatin1String(name); }
    QStringView attribute(const char *name) const; // an unqualified one
    QStringView relation() const;                  // the id of a relationship
    QStringView text() const { return m_xml.text(); }
    // What stands in the element that has just started, without elements in it; ends behind it.
    void readText(std::string &to);
    void skip(); // the element that has just started

    bool isWhole() const { return m_whole; }
    int64_t bytesRead() const;

private:
    class Source;
    std::unique_ptr<Source> m_source;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    int m_depth = 0;
    bool m_whole = true;
    bool m_ended = false;
};

} // namespace ridealong
