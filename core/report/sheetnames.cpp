// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetnames.h"

#include "base/words.h"
#include "report/document.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ridealong::report {

namespace {

constexpr qsizetype longestName = 31, longestText = 32'767;

// Never half of a character.
QString cut(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.left(text[most - 1].isHighSurrogate() ? most - 1 : most);
}

bool isUnfit(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return c.unicode() >= 0xfffe;
}

// One line of what XML can say.
QString fit(const QString &text)
{
    QString line = oneLine(text);
    for (qsizetype i = 0; i < line.size(); ++i)
        if (isUnfit(line, i))
            line[i] = u' ';
    return line;
}

QString trimmedName(QString name)
{
    for (QChar &c : name)
        if (QStringLiteral("[]:*?/\\").contains(c))
            c = u' ';
    name = cut(name.simplified(), longestName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.trimmed();
}

} // namespace

QString SheetNames::add(const QString &title)
{
    QString base = trimmedName(fit(title));
    if (base.isEmpty())
        base = QCoreApplication::translate("Report", "Table");
    QString name = base;
    for (int n = 2; !m_taken.insert(name.toCaseFolded()).second; ++n) {
        const QString number = QString(u' ' + QString::number(n));
        name = cut(base, longestName - number.size()).trimmed() + number;
    }
    return name;
}

// "_x0041_" would be read as a letter, so its first stroke is written as the four digits of a stroke.
static void protectStrokes(QString &text)
{
    static const QRegularExpression code(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    text.replace(code, QStringLiteral("_x005F_"));
}

QString sheetText(const QString &text)
{
    QString line = fit(text);
    if (line.contains(QLatin1String("_x")))
        protectStrokes(line);
    return line.size() > longestText ? QString(cut(line, longestText - 1) + QChar(0x2026)) : line;
}

} // namespace ridealong::report
