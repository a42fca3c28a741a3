// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/webpage.h"

#include "support/pdfread.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

class Hearer
{
public:
    explicit Hearer(const QString &xml)
        : m_reader(xml)
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin(m_reader.name().toString(), m_reader.attributes());
            else if (token == QXmlStreamReader::EndElement)
                end(m_reader.name().toString());
            else if (token == QXmlStreamReader::Characters && !m_open.isEmpty())
                m_words[m_open.back()] += m_reader.text().toString().trimmed();
        }
        if (m_reader.hasError())
            blame(m_reader.errorString());
        finish();
    }

    QStringList faults() const { return m_faults; }

private:
    struct Table
    {
        bool isNamed = false;
        qsizetype heads = 0, cells = 0;
    };

    void blame(const QString &what)
    {
        m_faults << QStringLiteral("line %1: %2").arg(m_reader.lineNumber()).arg(what);
    }

    void begin(const QString &name, const QXmlStreamAttributes &attributes)
    {
        m_open << name;
        ++m_count[name];
        m_words[name].clear();
        if (const QString id = attributes.value(QLatin1String("id")).toString();
            attributes.hasAttribute(QLatin1String("id"))) {
            if (id.isEmpty() || m_ids.contains(id) || id.contains(u' '))
                blame(QStringLiteral("the id \"%1\"").arg(id));
            m_ids << id;
        }
        for (const char *key : {"aria-labelledby", "aria-describedby"})
            m_named << attributes.value(QLatin1String(key)).toString().split(u' ', Qt::SkipEmptyParts);
        if (attributes.value(QLatin1String("href")).startsWith(u'#'))
            m_named << attributes.value(QLatin1String("href")).mid(1).toString();
        if (name == QLatin1String("html") && attributes.value(QLatin1String("lang")).isEmpty())
            blame(QStringLiteral("no language"));
        if (name == QLatin1String("svg") &&
            (attributes.value(QLatin1String("role")) != QLatin1String("img") ||
             attributes.value(QLatin1String("aria-labelledby")).isEmpty()))
            blame(QStringLiteral("a drawing without words"));
        if (name == QLatin1String("img") && attributes.value(QLatin1String("alt")).isEmpty())
            blame(QStringLiteral("a picture without words"));
        checkRunning(name, attributes);
        checkHeading(name);
        checkTable(name, attributes);
    }

    void checkRunning(const QString &name, const QXmlStreamAttributes &attributes)
    {
        static const QSet<QString> bad = {QStringLiteral("script"), QStringLiteral("iframe"),
                                          QStringLiteral("object"), QStringLiteral("link")};
        if (bad.contains(name))
            blame(name);
        for (const QXmlStreamAttribute &one : attributes)
            if (one.name().startsWith(QLatin1String("on")) ||
                (one.name() == QLatin1String("src") && !one.value().startsWith(QLatin1String("data:"))))
                blame(one.name().toString());
    }

    void checkHeading(const QString &name)
    {
        static const QRegularExpression heading(QStringLiteral("^h([1-6])$"));
        const auto match = heading.match(name);
        if (!match.hasMatch())
            return;
        const int level = match.captured(1).toInt();
        if (level > m_level + 1)
            blame(QStringLiteral("%1 behind h%2").arg(name).arg(m_level));
        m_level = level;
    }

    void checkTable(const QString &name, const QXmlStreamAttributes &attributes)
    {
        if (name == QLatin1String("table"))
            m_table = {.isNamed = !attributes.value(QLatin1String("aria-label")).isEmpty()};
        if (name == QLatin1String("caption"))
            m_table.isNamed = true;
        if (name == QLatin1String("tr"))
            m_table.cells = 0;
        if (name == QLatin1String("th") && attributes.value(QLatin1String("scope")).isEmpty())
            blame(QStringLiteral("a head without scope"));
        if (name == QLatin1String("th") && attributes.value(QLatin1String("scope")) == QLatin1String("col"))
            ++m_table.heads;
        if (name == QLatin1String("th") || name == QLatin1String("td"))
            ++m_table.cells;
    }

    void end(const QString &name)
    {
        m_open.removeLast();
        if (name == QLatin1String("tr") && m_table.cells != m_table.heads)
            blame(QStringLiteral("%1 cells below %2 heads").arg(m_table.cells).arg(m_table.heads));
        if (name == QLatin1String("table") && !m_table.isNamed)
            blame(QStringLiteral("a table without a name"));
        static const QSet<QString> spoken = {QStringLiteral("title"), QStringLiteral("caption"),
                                             QStringLiteral("h1"),    QStringLiteral("h2"),
                                             QStringLiteral("h3"),    QStringLiteral("desc")};
        if (spoken.contains(name) && m_words[name].isEmpty())
            blame(QStringLiteral("an empty %1").arg(name));
    }

    void finish()
    {
        for (const char *name : {"main", "title", "h1", "header"})
            if (m_count[QString::fromLatin1(name)] < 1)
                m_faults << QStringLiteral("no %1").arg(QLatin1String(name));
        if (m_count[QStringLiteral("main")] > 1 || m_count[QStringLiteral("h1")] > 1)
            m_faults << QStringLiteral("more than one main part or heading");
        for (const QString &id : m_named)
            if (!m_ids.contains(id))
                m_faults << QStringLiteral("nothing is called %1").arg(id);
    }

    QXmlStreamReader m_reader;
    QStringList m_faults, m_open, m_named;
    QSet<QString> m_ids;
    QMap<QString, QString> m_words;
    QMap<QString, int> m_count;
    Table m_table;
    int m_level = 0;
};

// HTML leaves these open.
QString asXml(QString html)
{
    static const QRegularExpression lonely(QStringLiteral("<(meta|img|br)\\b([^>]*)>"));
    return html.remove(QStringLiteral("<!DOCTYPE html>")).replace(lonely, QStringLiteral("<\\1\\2/>"));
}

} // namespace

QStringList faultsOf(const QByteArray &html)
{
    return Hearer(asXml(QString::fromUtf8(html))).faults();
}

// tidy 5.6 knows neither groups in a list of terms nor that an id may stand at the title of a drawing.
std::string complaintsOf(const QByteArray &html)
{
    static const QRegularExpression groups(QStringLiteral("(?<=\\n)<div>(?=<dt>)|(?<=</dd>\\n)</div>")),
        named(QStringLiteral("<title id=\"[^\"]+\">"));
    const QString known = QString::fromUtf8(html).remove(groups).replace(named, QStringLiteral("<title>"));
    return readBy("tidy",
                  {QStringLiteral("-e"), QStringLiteral("-q"), QStringLiteral("-utf8"),
                   QStringLiteral("--drop-empty-elements"), QStringLiteral("no"), QStringLiteral("FILE")},
                  known.toUtf8());
}
