// SPDX-License-Identifier: GPL-3.0-or-later
// Address cards as rows.
#include "base/spoken.h"
#include "files/csvdetect.h"
#include "files/tabledparts.h"
#include "files/textsource.h"
#include "files/vcardreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong {

namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr qint64 largestWide = 64 << 20; // of a file that is turned into UTF-8 as a whole
constexpr int64_t cardsBetweenProgress = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("Tabled", text);
}

struct Counts
{
    int64_t cards = 0, groups = 0, named = 0, more = 0, broken = 0;
};

void addNotes(QStringList &notes, const Counts &counts)
{
    const auto note = [&](int64_t count, const QString &one, const QString &many) {
        if (count > 0)
            notes += count == 1 ? one : many.arg(spokenLocale().toString(qlonglong(count)));
    };
    note(counts.named, tr("1 card names no organization; its person stands as the company."),
         tr("%1 cards name no organization; their persons stand as companies."));
    note(counts.more, tr("1 further phone, e-mail or address was left out: a lead has one of each."),
         tr("%1 further phones, e-mails and addresses were left out: a lead has one of each."));
    note(counts.groups, tr("1 card is a list of other cards and was left out."),
         tr("%1 cards are lists of other cards and were left out."));
    note(counts.broken, tr("1 card has no end; it was read as far as it goes."),
         tr("%1 cards have no end; they were read as far as they go."));
}

// Wide characters, and lines that end as on an old Mac, are turned into what the reader of lines knows.
Result<std::unique_ptr<QBuffer>> mended(QFile &file, const QString &name)
{
    const QByteArray head = file.peek(headSize);
    const EncodingGuess guess = detectEncoding({head.data(), size_t(head.size())});
    const bool wide = guess.encoding != Encoding::utf8 && guess.encoding != Encoding::windows1252 &&
                      guess.encoding != Encoding::latin1;
    const bool oldMac = !wide && head.contains('\r') && !head.contains('\n');
    if (!wide && !oldMac)
        return std::unique_ptr<QBuffer>();
    if (file.size() > largestWide)
        return Error{ErrorKind::badData,
                     tr("%1 is larger than 64 MB and not in UTF-8. Export the cards as UTF-8.").arg(name)};
    const QByteArray all = file.readAll();
    auto buffer = std::make_unique<QBuffer>();
    QByteArray text =
        wide ? QByteArray::fromStdString(
                   toUtf8({all.data() + guess.bomBytes, size_t(all.size() - guess.bomBytes)}, guess.encoding))
             : all;
    if (oldMac || !text.contains('\n'))
        text.replace('\r', '\n');
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

Status putCard(RowsFile &rows, const VCard &card, Counts &counts)
{
    ++counts.cards;
    counts.groups += card.isGroup;
    if (card.isGroup || card.isEmpty())
        return Done{};
    counts.named += card.isNamedByPerson;
    counts.more += card.more;
    counts.broken += !card.isWhole;
    return rows.put(counts.cards + 1, card.cells);
}

} // namespace

Result<Tabled> tabledCards(QFile &file, const QString &path, const Progress &progress)
{
    const QString name = QFileInfo(path).fileName();
    const auto buffer = mended(file, name);
    if (!buffer)
        return buffer.error();
    RowsFile rows(RowsKind::vcard, path);
    const std::vector<std::string> head(vcardFields.begin(), vcardFields.end());
    if (const Status put = rows.put(1, head); !put)
        return put.error();
    VCardReader reader(*buffer ? static_cast<QIODevice &>(**buffer) : file);
    Counts counts;
    for (VCard card; reader.next(card);) {
        if (counts.cards % cardsBetweenProgress == 0 && !goOn(progress, file.pos(), file.size()))
            return Error{ErrorKind::cancelled, tr("The import was cancelled. Nothing was changed.")};
        if (const Status put = putCard(rows, card, counts); !put)
            return put.error();
    }
    addNotes(rows.tabled().notes, counts);
    return rows.finish();
}

} // namespace ridealong
