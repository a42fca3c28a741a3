// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/anchor.h"

#include "sync/keys.h"
#include "sync/machine.h"
#include "sync/ownfile.h"

#include <QDir>
#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

constexpr std::string_view mark = "ridealong-anchor 1\n";

Digest digestFrom(std::string_view hex)
{
    const QByteArray bytes = QByteArray::fromHex(QByteArray(hex.data(), qsizetype(hex.size())));
    return Digest::from({bytes.constData(), size_t(bytes.size())});
}

std::string_view wordOf(std::string_view &line)
{
    const size_t end = std::min(line.find(' '), line.size());
    const std::string_view word = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    return word;
}

// "head STREAM SEQ HASH"
std::optional<Head> headFrom(std::string_view line)
{
    Head head;
    head.stream = Id::fromHex(wordOf(line));
    const std::string_view seq = wordOf(line);
    const auto read = std::from_chars(seq.data(), seq.data() + seq.size(), head.seq);
    head.hash = digestFrom(line);
    if (head.stream.isNull() || read.ec != std::errc() || head.hash.isNull())
        return std::nullopt;
    return head;
}

bool takeLine(Anchor &anchor, std::string_view line)
{
    const std::string_view what = wordOf(line);
    if (what == "book") {
        anchor.book = QString::fromUtf8(line.data(), qsizetype(line.size()));
    } else if (what == "machine") {
        anchor.machine = line;
    } else if (what == "head") {
        const auto head = headFrom(line);
        if (!head)
            return false;
        anchor.heads.push_back(*head);
    }
    return true;
}

} // namespace

QString anchorPath(const Id &laptop)
{
    return KeyStore::folder() + QLatin1Char('/') + QString::fromStdString(laptop.hex()) +
           QStringLiteral(".anchor");
}

// One that can't be read is none: the book is then taken for a restored one, which does no harm.
std::optional<Anchor> readAnchor(const Id &laptop)
{
    const auto text = readOwnFile(anchorPath(laptop));
    if (!text || !text->starts_with(mark))
        return std::nullopt;
    Anchor anchor{.laptop = laptop, .book = {}, .heads = {}, .machine = {}};
    std::string_view rest = std::string_view(*text).substr(mark.size());
    while (!rest.empty()) {
        const size_t end = std::min(rest.find('\n'), rest.size());
        if (!takeLine(anchor, rest.substr(0, end)))
            return std::nullopt;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return anchor;
}

Status writeAnchor(const Anchor &anchor)
{
    std::string text(mark);
    const std::string machine = anchor.machine.empty() ? machineMark(anchor.laptop) : anchor.machine;
    text += "book " + anchor.book.toStdString() + '\n';
    if (!machine.empty())
        text += "machine " + machine + '\n';
    for (const Head &head : anchor.heads)
        text += "head " + head.stream.hex() + ' ' + std::to_string(head.seq) + ' ' + head.hash.hex() + '\n';
    return writeOwnFile(anchorPath(anchor.laptop), text);
}

Status growAnchor(Anchor anchor, const ExchangeLog &log)
{
    if (const auto before = readAnchor(anchor.laptop)) {
        for (const Head &head : before->heads)
            if (const auto has = log.has(head.hash); !has || !*has)
                anchor.heads.push_back(head);
        if (machineMark(anchor.laptop).empty())
            anchor.machine = before->machine;
    }
    return writeAnchor(anchor);
}

bool isOfAnotherMachine(const Anchor &anchor)
{
    return isAnotherMachine(anchor.laptop, anchor.machine);
}

// A file that can't be read is no sign of a restored book.
std::vector<Head> lostOf(const Anchor &anchor, const ExchangeLog &log)
{
    std::vector<Head> lost;
    for (const Head &head : anchor.heads)
        if (const auto has = log.has(head.hash); has && !*has)
            lost.push_back(head);
    return lost;
}

BookIs judge(const std::optional<Anchor> &anchor, const QString &book, bool hasKeys, bool stillThere,
             std::string_view lost, const ExchangeLog &log)
{
    if (!hasKeys || (anchor && anchor->book != book && stillThere))
        return BookIs::aCopy;
    if (!anchor)
        return BookIs::restored;
    const bool isKnown = std::ranges::all_of(lostOf(*anchor, log), [lost](const Head &head) {
        return lost.find(head.hash.hex()) != std::string_view::npos;
    });
    return isKnown ? BookIs::itself : BookIs::restored;
}

} // namespace ridealong
