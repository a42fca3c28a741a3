// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xmlpart.h"

namespace ridealong {

namespace {

constexpr int deepest = 64;
constexpr int64_t longestToken = 4 << 20;

} // namespace

class XmlPart::Source : public QIODevice
{
public:
    Source(ZipParts &zip, const ZipParts::Part &part)
        : m_zip(zip)
        , m_started(zip.start(part))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    void tokenSeen() { m_sinceToken = 0; }
    int64_t bytes() const { return m_bytes; }
    bool isSound() { return m_sound && m_started && m_zip.finish(); }

protected:
    qint64 readData(char *to, qint64 room) override
    {
        const int64_t got = m_sinceToken > longestToken ? -1 : m_zip.read(to, room);
        m_sound = m_sound && got >= 0;
        m_sinceToken += std::max<int64_t>(got, 0);
        m_bytes += std::max<int64_t>(got, 0);
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipParts &m_zip;
    int64_t m_sinceToken = 0;
    int64_t m_bytes = 0;
    bool m_sound = true;
    bool m_started;
};

XmlPart::XmlPart(ZipParts &zip, const ZipParts::Part &part)
    : m_source(std::make_unique<Source>(zip, part))
    , m_xml(m_source.get())
{
}

XmlPart::~XmlPart() = default;

bool XmlPart::next()
{
    while (!m_ended) {
        const auto token = m_xml.readNext();
        m_source->tokenSeen();
        m_depth += token == QXmlStreamReader::StartElement ? 1
                   : token == QXmlStreamReader::EndElement ? -1
                                                           : 0;
        m_ended = token == QXmlStreamReader::EndDocument || token == QXmlStreamReader::Invalid ||
                  token == QXmlStreamReader::DTD || m_depth > deepest;
        if (m_ended)
            m_whole = token == QXmlStreamReader::EndDocument && m_source->isSound();
        if (token == QXmlStreamReader::StartElement)
            m_attributes = m_xml.attributes();
        if (!m_ended && (isStart() || isEnd() || m_xml.isCharacters()))
            return true;
    }
    return false;
}

QStringView XmlPart::attribute(const char *name) const
{
    for (const QXmlStreamAttribute &each : m_attributes)
        if (each.name() == QLatin1String(name) && each.namespaceUri().isEmpty())
            return each.value();
    return {};
}

QStringView XmlPart::relation() const
{
    for (const QXmlStreamAttribute &each : m_attributes)
        if (each.name() == QLatin1String("id") && !each.namespaceUri().isEmpty())
            return each.value();
    return {};
}

void XmlPart::readText(std::string &to)
{
    to.clear();
    const int depth = m_depth;
    while (next() && !(isEnd() && m_depth < depth))
        if (m_xml.isCharacters() && m_depth == depth)
            to += m_xml.text().toUtf8().toStdString();
}

void XmlPart::skip()
{
    const int depth = m_depth;
    while (next() && !(isEnd() && m_depth < depth)) {
    }
}

int64_t XmlPart::bytesRead() const
{
    return m_source->bytes();
}

} // namespace ridealong
