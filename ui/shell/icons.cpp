// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ridealong {

namespace {

QString pathOf(const QString &name)
{
    QString path = QStringLiteral(":/ridealong/icons/") % name % QStringLiteral(".svg");
    return path;
}

// Large icons keep a thin line.
QByteArray svgOf(const QString &name, const QColor &color, int side)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
    return side < 24 ? svg : svg.replace("stroke-width=\"2.4\"", "stroke-width=\"1.8\"");
}

QPixmap rendered(const QByteArray &svg, QSize size, double ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
    return pixmap;
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QByteArray name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    // In a rectangle that is wider than high the glyph stands at the left.
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.left(), rect.top() + (rect.height() - side) / 2, side, side);
        paintIcon(*painter, square, m_name.constData(), colorOf(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(ratio);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / ratio).toSize()), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIcon(m_name, m_tone); }

private:
    QColor colorOf(QIcon::Mode mode) const
    {
        const auto &t = currentTheme();
        return mode == QIcon::Disabled ? t.control : t.color(m_tone);
    }

    QByteArray m_name;
    Tone m_tone;
};

} // namespace

QPixmap iconPixmap(const char *name, int side, const QColor &color, double ratio)
{
    const QString key =
        QStringLiteral("ridealong/%1/%2/%3/%4").arg(QLatin1String(name), color.name()).arg(side).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QByteArray svg = svgOf(QLatin1String(name), color, side);
    if (svg.isEmpty() || side <= 0)
        return {};
    pixmap = rendered(svg, QSize(side, side), ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, const char *name, const QColor &color)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    painter.drawPixmap(rect, iconPixmap(name, rect.width(), color, ratio));
}

void paintMark(QPainter &painter, const QRectF &rect)
{
    QSvgRenderer(pathOf(QStringLiteral("mark"))).render(&painter, rect);
}

QIcon icon(const char *name, Tone tone)
{
    return QIcon(new TintedIcon(name, tone));
}

QIcon appIcon()
{
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(pathOf(QStringLiteral("ridealong"))).render(&painter, QRectF(0, 0, side, side));
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace ridealong
