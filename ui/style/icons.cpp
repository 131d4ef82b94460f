// SPDX-FileCopyrightText: Followup contributors
// SPDX-License-Identifier: MIT
#include "ui/style/icons.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QPointer>
#include <QSvgRenderer>

namespace ui {

namespace {

/// The text of an icon's file; read once.
QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> known;
    const auto found = known.constFind(name);
    if (found != known.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    known.insert(name, text);
    return text;
}

QPixmap drawn(const QByteArray &svg, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter, QRectF(QPointF(), pixels));
    return pixmap;
}

/// The drawing is on a grid of 16; up to 20 px the pen stays 1.5 px wide instead of growing with it.
QByteArray penOf(int size)
{
    const qreal grown = std::max(1.0, size / 20.0);
    return QByteArray::number(1.5 * grown * 16.0 / std::max(size, 16));
}

/// One drawing of an icon.
struct Drawing
{
    QString name{};
    int size = 0;
    qreal ratio = 1;
    QRgb color = 0;
    QRgb behind = 0;
    bool operator==(const Drawing &) const = default;
};

size_t qHash(const Drawing &drawing, size_t seed = 0)
{
    return qHashMulti(seed, drawing.name, drawing.size, drawing.ratio, drawing.color, drawing.behind);
}

/// The drawings made so far: some hundred small pixmaps, which go with the application.
class Drawings final : public QObject
{
public:
    using QObject::QObject;

    static Drawings &instance()
    {
        static QPointer<Drawings> drawings;
        if (!drawings)
            drawings = new Drawings(QCoreApplication::instance());
        return *drawings;
    }

    const QPixmap &of(const Drawing &wanted)
    {
        const auto found = m_made.constFind(wanted);
        return found != m_made.constEnd() ? *found : *m_made.insert(wanted, make(wanted));
    }

private:
    static QPixmap make(const Drawing &wanted)
    {
        QByteArray svg = source(wanted.name);
        svg.replace("currentColor", QColor::fromRgb(wanted.color).name().toLatin1());
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + penOf(wanted.size) + '"');
        if (wanted.behind != 0)
            svg.replace("#FFFFFF", QColor::fromRgb(wanted.behind).name().toLatin1());
        const int pixels = qRound(wanted.size * wanted.ratio);
        QPixmap pixmap = drawn(svg, {pixels, pixels});
        pixmap.setDevicePixelRatio(wanted.ratio);
        return pixmap;
    }

    QHash<Drawing, QPixmap> m_made{};
};

QPixmap tinted(const QString &name, int size, qreal ratio, const QColor &color, const QColor &behind)
{
    return Drawings::instance().of({name, size, ratio, color.rgb(), behind.isValid() ? behind.rgb() : 0});
}

/// Draws one of our line icons in a colour of the theme.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colorOf(mode), color(Token::BgSurface));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return tinted(m_name, side, scale, colorOf(mode), color(Token::BgSurface));
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("followup-line"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QColor colorOf(QIcon::Mode mode) const { return color(mode == QIcon::Disabled ? Token::TextDisabled : m_token); }

    QString m_name;
    Token m_token;
};

/// The mark of the program. Each size is drawn when somebody asks for it: a window needs some, a label one.
class AppIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square.topLeft(), drawnMark(side, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal scale) override
    {
        return drawnMark(qRound(std::min(size.width(), size.height()) / scale), scale);
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 24, 32, 48, 64, 128})
            sizes << QSize(side, side);
        return sizes;
    }

    QIconEngine *clone() const override { return new AppIconEngine(*this); }
    QString key() const override { return QStringLiteral("followup-mark"); }
    bool isNull() override { return false; }

private:
    static QPixmap drawnMark(int side, qreal ratio)
    {
        const QString key = QStringLiteral("followup-mark-%1-%2").arg(side).arg(ratio);
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = appMark(side, color(Token::Accent, Scheme::Light), ratio);
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return QIcon(new LineIconEngine(name, token));
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &color, const QColor &behind)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    const qreal ratio = painter.device()->devicePixelRatio();
    QRect square(0, 0, side, side);
    square.moveCenter(rect.center());
    painter.drawPixmap(square.topLeft(), tinted(name, side, ratio, color, behind));
}

QPixmap appMark(int size, const QColor &ground, qreal devicePixelRatio)
{
    QByteArray svg = source(QStringLiteral("app-mark"));
    svg.replace("#0B6B7C", ground.name().toLatin1());
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = drawn(svg, {pixels, pixels});
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon appIcon()
{
    return QIcon(new AppIconEngine);
}

} // namespace ui
