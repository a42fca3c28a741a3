// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/archive.h"

#include "report/archivefields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <zstd.h>

#include <cmath>
#include <limits>
#include <memory>

namespace ridealong::report {

namespace {

constexpr size_t mostPacked = 1024 * 1024;        // a book holds no longer text
constexpr size_t mostUnpacked = 16 * 1024 * 1024; // bytes of JSON
constexpr int mostItems = 500'000;                // objects and elements of lists
constexpr int level = 9;

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

Error damaged(const QString &detail)
{
    return {ErrorKind::badData,
            tr("This frozen report is damaged and can’t be shown. Build it anew from the book, or take it "
               "from a backup."),
            detail};
}

class Writer
{
public:
    static QJsonValue json(const QString &text) { return text; }
    static QJsonValue json(const std::string &text) { return QString::fromStdString(text); }
    static QJsonValue json(bool yes) { return yes; }
    static QJsonValue json(int64_t number) { return qint64(number); }
    static QJsonValue json(int16_t number) { return int(number); }
    static QJsonValue json(float number) { return json(double(number)); }
    static QJsonValue json(double number)
    {
        if (std::isinf(number))
            return QString(number > 0 ? QStringLiteral("inf") : QStringLiteral("-inf"));
        return std::isnan(number) ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
    }
    static QJsonValue json(Money money) { return qint64(money.minor); }
    static QJsonValue json(Date date) { return date.days; }
    static QJsonValue json(Instant instant) { return qint64(instant.ms); }
    static QJsonValue json(Link link) { return qint64(link.number); }
    template<class T>
    static QJsonValue json(const std::vector<T> &list)
    {
        QJsonArray array;
        for (const T &element : list)
            array.append(json(element));
        return array;
    }
    static QJsonValue json(const Shares &shares)
    {
        return json(std::vector<double>(shares.begin(), shares.end()));
    }
    template<class... Kinds>
    static QJsonValue json(const std::variant<Kinds...> &any)
    {
        return std::visit([](const auto &value) { return named(value); }, any);
    }
    template<class T>
    static QJsonValue json(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return int(value);
        } else {
            Writer writer;
            fields(writer, value);
            return writer.m_object;
        }
    }

    template<class T, class... More>
    void operator()(const char *key, const T &member, const More &...more)
    {
        m_object.insert(QLatin1String(key), json(member));
        if constexpr (sizeof...(more) > 0)
            (*this)(more...);
    }

private:
    template<class T>
    static QJsonValue named(const T &value)
    {
        if constexpr (std::is_same_v<T, std::monostate>) {
            return QJsonValue::Null;
        } else {
            static_assert(kindName<T> != nullptr);
            return QJsonArray{QLatin1String(kindName<T>), json(value)};
        }
    }

    QJsonObject m_object;
};

// Once something is wrong nothing more is read.
class Reader
{
public:
    const QString &fault() const { return m_fault; }

    void read(const QJsonValue &from, QString &to)
    {
        if (expect(from.isString()))
            to = from.toString();
    }
    void read(const QJsonValue &from, std::string &to)
    {
        if (expect(from.isString()))
            to = from.toString().toStdString();
    }
    void read(const QJsonValue &from, bool &to)
    {
        if (expect(from.isBool()))
            to = from.toBool();
    }
    void read(const QJsonValue &from, double &to)
    {
        if (from.isNull())
            to = std::numeric_limits<double>::quiet_NaN();
        else if (from == QLatin1String("inf") || from == QLatin1String("-inf"))
            to = (from == QLatin1String("inf") ? 1 : -1) * std::numeric_limits<double>::infinity();
        else if (expect(from.isDouble()))
            to = from.toDouble();
    }
    void read(const QJsonValue &from, float &to)
    {
        double number = 0;
        read(from, number);
        if (expect(!(std::abs(number) > double(std::numeric_limits<float>::max())) || std::isinf(number)))
            to = float(number);
    }
    void read(const QJsonValue &from, int64_t &to) { to = whole<int64_t>(from); }
    void read(const QJsonValue &from, int16_t &to) { to = whole<int16_t>(from); }
    void read(const QJsonValue &from, Money &to) { to.minor = whole<int64_t>(from); }
    void read(const QJsonValue &from, Date &to) { to.days = whole<int32_t>(from); }
    void read(const QJsonValue &from, Instant &to) { to.ms = whole<int64_t>(from); }
    void read(const QJsonValue &from, Link &to) { to.number = whole<uint32_t>(from); }
    template<class T>
    void read(const QJsonValue &from, std::vector<T> &to)
    {
        if (!expect(from.isArray()))
            return;
        for (const QJsonValue element : from.toArray()) {
            if (!spend())
                return;
            read(element, to.emplace_back());
        }
    }
    void read(const QJsonValue &from, Shares &to)
    {
        std::vector<double> shares;
        read(from, shares);
        if (expect(shares.size() == to.size()))
            std::copy(shares.begin(), shares.end(), to.begin());
    }
    template<class... Kinds>
    void read(const QJsonValue &from, std::variant<Kinds...> &to)
    {
        constexpr bool mayBeEmpty = (std::is_same_v<Kinds, std::monostate> || ...);
        if (mayBeEmpty && from.isNull())
            return;
        const QJsonArray pair = from.toArray();
        if (expect(pair.size() == 2 && pair[0].isString()))
            expect((readNamed<Kinds>(pair, to) || ...));
    }
    template<class T>
    void read(const QJsonValue &from, T &to)
    {
        if constexpr (std::is_enum_v<T>) {
            const int64_t number = whole<int64_t>(from);
            if (expect(number >= 0 && number <= int64_t(lastOf<T>)))
                to = T(number);
        } else if (expect(from.isObject()) && spend()) {
            const QJsonObject object = from.toObject();
            Members members{*this, object};
            fields(members, to);
            expect(members.found == object.size()); // what it does not know it would lose
        }
    }

private:
    struct Members
    {
        Reader &reader;
        const QJsonObject &object;
        qsizetype found = 0;

        template<class T, class... More>
        void operator()(const char *key, T &member, More &...more)
        {
            const auto at = object.constFind(QLatin1String(key));
            if (at != object.constEnd() && reader.m_fault.isEmpty()) {
                ++found;
                reader.m_at = QLatin1String(key);
                reader.read(*at, member);
            }
            if constexpr (sizeof...(more) > 0)
                (*this)(more...);
        }
    };

    bool expect(bool isGood)
    {
        if (!isGood && m_fault.isEmpty())
            m_fault = QStringLiteral("at ") + m_at;
        return m_fault.isEmpty();
    }
    bool spend() { return expect(m_left-- > 0); }

    template<class Whole>
    Whole whole(const QJsonValue &from)
    {
        const qint64 number = from.toInteger(0);
        return expect(number == from.toInteger(1) && std::in_range<Whole>(number)) ? Whole(number) : Whole{};
    }

    template<class Kind, class Any>
    bool readNamed(const QJsonArray &pair, Any &to)
    {
        if constexpr (std::is_same_v<Kind, std::monostate>) {
            return false;
        } else {
            if (pair[0].toString() != QLatin1String(kindName<Kind>))
                return false;
            read(pair[1], to.template emplace<Kind>());
            return true;
        }
    }

    QLatin1String m_at{"the beginning"};
    QString m_fault;
    int m_left = mostItems;
};

struct FreeCompressor
{
    void operator()(ZSTD_CCtx *zstd) const { ZSTD_freeCCtx(zstd); }
};

QByteArray packed(const QByteArray &plain)
{
    const std::unique_ptr<ZSTD_CCtx, FreeCompressor> zstd(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_checksumFlag, 1);
    QByteArray result(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(zstd.get(), result.data(), size_t(result.size()), plain.constData(),
                                       size_t(plain.size()));
    Q_ASSERT(!ZSTD_isError(size)); // there is room for it
    result.truncate(qsizetype(size));
    return result;
}

Result<QByteArray> unpacked(std::string_view text)
{
    if (text.size() > mostPacked)
        return damaged(QStringLiteral("longer than a book holds"));
    const QByteArray coded = QByteArray::fromRawData(text.data(), qsizetype(text.size()));
    const auto frame = QByteArray::fromBase64Encoding(coded, QByteArray::AbortOnBase64DecodingErrors);
    if (!frame)
        return damaged(QStringLiteral("no base64"));
    const QByteArray &bytes = *frame;
    const unsigned long long said = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (said > mostUnpacked) // also where it is not known
        return damaged(QStringLiteral("no frame, or too large"));
    QByteArray plain(qsizetype(said), Qt::Uninitialized);
    const size_t size =
        ZSTD_decompress(plain.data(), size_t(plain.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(size))
        return damaged(QString::fromLatin1(ZSTD_getErrorName(size)));
    plain.truncate(qsizetype(size));
    return plain;
}

} // namespace

std::string archived(const Report &report)
{
    const QJsonObject all{{QStringLiteral("version"), archiveVersion},
                          {QStringLiteral("report"), Writer::json(report)}};
    return packed(QJsonDocument(all).toJson(QJsonDocument::Compact)).toBase64().toStdString();
}

Result<Report> fromArchive(std::string_view text)
{
    const auto plain = unpacked(text);
    if (!plain)
        return plain.error();
    QJsonParseError fault;
    const QJsonObject all = QJsonDocument::fromJson(*plain, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return damaged(fault.errorString());
    const QJsonValue version = all[QLatin1String("version")];
    if (version.toInteger() > archiveVersion)
        return Error{ErrorKind::badData,
                     tr("This report was frozen by a newer version of Ridealong. Install that version to "
                        "open it.")};
    if (version.toInteger() < 1 || !all[QLatin1String("report")].isObject())
        return damaged(QStringLiteral("no report"));
    Report report;
    Reader reader;
    reader.read(all[QLatin1String("report")], report);
    if (!reader.fault().isEmpty())
        return damaged(reader.fault());
    return report;
}

} // namespace ridealong::report
