// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hidden.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUuid>
#include <QtEndian>
#include <string_view>
#include <unordered_map>

namespace ridealong {

namespace {

constexpr size_t beginning = 8; // bytes; no form is shorter

size_t pairAt(const char *at)
{
    return size_t(uint8_t(at[0])) << 8 | uint8_t(at[1]);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray wide(const std::string &word, bool bigEnd)
{
    QByteArray result;
    for (const char c : word) {
        const char pair[] = {bigEnd ? '\0' : c, bigEnd ? c : '\0'};
        result.append(pair, 2);
    }
    return result;
}

// What stays the same whatever stands before and behind it.
QByteArray inBase64(const std::string &word, int before, QByteArray::Base64Options options)
{
    static constexpr qsizetype spoiled[] = {0, 2, 3};
    const QByteArray text = QByteArray(before, 'x') + QByteArray::fromStdString(word);
    return text.toBase64(options).mid(spoiled[before]).chopped(4);
}

QByteArray output(const QString &program, const QStringList &words)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray streamsOf(const QByteArray &pdf)
{
    QByteArray result;
    for (qsizetype at = pdf.indexOf("stream\n"); at >= 0; at = pdf.indexOf("stream\n", at + 7)) {
        const qsizetype from = at + 7, to = pdf.indexOf("endstream", from);
        QByteArray packed = pdf.mid(from, to - from);
        QByteArray size(4, '\0');
        qToBigEndian<quint32>(quint32(packed.size() * 4), size.data());
        if (packed.startsWith('x')) // as zlib begins
            result += qUncompress(size + packed);
        at = std::max(at, to);
    }
    return result;
}

QByteArray partsOf(const QString &workbook)
{
    return output(QStringLiteral("python3"),
                  {QStringLiteral("-c"),
                   QStringLiteral("import sys, zipfile\n"
                                  "z = zipfile.ZipFile(sys.argv[1])\n"
                                  "for n in z.namelist(): sys.stdout.buffer.write(z.read(n))\n"),
                   workbook});
}

} // namespace

std::string secretWord()
{
    return "zq" + QUuid::createUuid().toString(QUuid::Id128).left(18).toStdString();
}

void HiddenWords::add(const std::string &word)
{
    const size_t number = m_words.size();
    m_words.push_back(word);
    const QByteArray plain = QByteArray::fromStdString(word);
    for (const QByteArray &form : {plain, wide(word, false), wide(word, true), plain.toHex()})
        m_forms.push_back({number, form.toLower(), true});
    for (int before = 0; before < 3; ++before)
        for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
            m_forms.push_back({number, inBase64(word, before, options), false});
}

// One pass over the bytes, however many forms there are: each place is asked for the first bytes of a form.
void HiddenWords::look(const QByteArray &bytes, bool anyCase, std::set<size_t> &found) const
{
    std::unordered_multimap<std::string_view, const Form *> byBeginning;
    std::vector<bool> begins(65536);
    for (const Form &form : m_forms) {
        if (form.anyCase != anyCase)
            continue;
        byBeginning.emplace(viewOf(form.bytes).substr(0, beginning), &form);
        begins[pairAt(form.bytes.constData())] = true;
    }
    const std::string_view all = viewOf(bytes);
    for (size_t at = 0; at + beginning <= all.size(); ++at) {
        if (!begins[pairAt(all.data() + at)])
            continue;
        const auto [first, last] = byBeginning.equal_range(all.substr(at, beginning));
        for (auto each = first; each != last; ++each)
            if (all.substr(at).starts_with(viewOf(each->second->bytes)))
                found.insert(each->second->word);
    }
}

std::vector<std::string> HiddenWords::in(const QByteArray &bytes) const
{
    std::set<size_t> found;
    look(bytes, false, found);
    look(bytes.toLower(), true, found);
    std::vector<std::string> words;
    for (const size_t word : found)
        words.push_back(m_words[word]);
    return words;
}

QByteArray unpacked(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("%PDF"))
        bytes += streamsOf(bytes) + output(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    if (bytes.startsWith("PK"))
        bytes += partsOf(path);
    return bytes;
}

} // namespace ridealong
