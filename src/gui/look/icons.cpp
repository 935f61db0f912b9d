// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "tokens.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

const auto ownPrefix = "conche/"_L1;

QString pathOf(const QString &name)
{
    return u":/conche/icons/%1.svg"_s.arg(name);
}

void render(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(&painter, place);
}

/*! The size is in pixels of the device. Each picture is drawn once for its colour and size. */
QPixmap rendered(const QString &name, const QSize &size, const QColor &colour)
{
    const QString key = u"conche-icon/%1/%2/%3x%4"_s.arg(
        name, colour.name(), QString::number(size.width()), QString::number(size.height()));
    QPixmap pixmap;
    if (size.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    render(painter, name, QRectF(QPointF(), size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colourOf(IconRole role, QIcon::Mode mode)
{
    const Tokens &tokens = tokensOf(QGuiApplication::palette());
    if (mode == QIcon::Disabled)
        return tokens.textTertiary;
    switch (role) {
    case IconRole::Text:
        break;
    case IconRole::Secondary:
        return tokens.textSecondary;
    case IconRole::Accent:
        return tokens.accent;
    case IconRole::OnAccent:
        return tokens.onAccent;
    }
    return tokens.text;
}

class TintedIcon final : public QIconEngine
{
public:
    TintedIcon(QString name, IconRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(*painter, m_name, square, colourOf(m_role, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return rendered(m_name, QSize(side, side), colourOf(m_role, mode));
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

    QString iconName() override { return m_role == IconRole::Text ? QString(ownPrefix + m_name) : QString(); }
    bool isNull() override { return !QFile::exists(pathOf(m_name)); }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_role); }

private:
    QString m_name;
    IconRole m_role;
};

} // namespace

QIcon icon(const QString &name, IconRole role)
{
    return QIcon(new TintedIcon(name, role));
}

QString plainIconName(const QIcon &icon)
{
    const QString name = icon.name();
    return name.startsWith(ownPrefix) ? name.mid(ownPrefix.size()) : QString();
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour)
{
    painter.save();
    painter.setOpacity(painter.opacity() * double(colour.alphaF()));
    const QPaintEngine *engine = painter.paintEngine();
    const bool isPixels = engine != nullptr && engine->type() == QPaintEngine::Raster
        && painter.worldTransform().type() <= QTransform::TxTranslate;
    if (isPixels) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        QPixmap pixmap = rendered(name, (place.size() * ratio).toSize(), colour);
        pixmap.setDevicePixelRatio(ratio);
        // A picture between two pixels of the screen would be blurred.
        const QPointF corner = (painter.worldTransform().map(place.topLeft()) * ratio).toPoint() / ratio;
        painter.drawPixmap(painter.worldTransform().inverted().map(corner), pixmap);
    } else {
        render(painter, name, place, colour);
    }
    painter.restore();
}

void paintVerdict(QPainter &painter, Verdict verdict, const QRectF &place, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.topLeft());
    painter.scale(place.width() / 14, place.height() / 14);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (verdict) {
    case Verdict::Ok:
        painter.drawEllipse(QPointF(7, 7), 5.5, 5.5);
        break;
    case Verdict::Warning:
        painter.drawPolygon(QPolygonF{{7, 1.2}, {13.3, 12.4}, {0.7, 12.4}});
        break;
    case Verdict::Critical:
        painter.drawRoundedRect(QRectF(1.6, 1.6, 10.8, 10.8), 1.5, 1.5);
        break;
    case Verdict::Unknown:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPolygon(QPolygonF{{7, 1.3}, {12.7, 7}, {7, 12.7}, {1.3, 7}});
        break;
    }
    painter.restore();
}

} // namespace conche::gui
