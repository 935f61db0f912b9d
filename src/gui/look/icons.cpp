// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPalette>
#include <QSvgRenderer>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

class TintedIcon final : public QIconEngine
{
public:
    explicit TintedIcon(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        paintIcon(*painter, m_name, rect,
            palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name); }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new TintedIcon(name));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &place, const QColor &colour)
{
    QFile file(u":/conche/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(svg).render(&painter, place);
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
        painter.setPen(QPen(colour, 1.8));
        painter.drawPolygon(QPolygonF{{7, 1}, {13, 7}, {7, 13}, {1, 7}});
        break;
    }
    painter.restore();
}

} // namespace conche::gui
