// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "plotstack.h"

#include "core/csv.h"

#include <QBuffer>
#include <QDateTime>
#include <QPainter>
#include <QSvgGenerator>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString instant(qint64 at)
{
    return instantText(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

} // namespace

QImage chartPicture(PlotStack &plots, double ratio)
{
    QImage image(plots.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setFont(plots.font());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    plots.paintChart(painter);
    return image;
}

QByteArray chartSvg(PlotStack &plots)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(plots.size());
    generator.setViewBox(plots.rect());
    generator.setResolution(plots.logicalDpiX());
    generator.setTitle(plots.plots().empty() ? QString() : plots.plots().front()->data().title);
    QPainter painter(&generator);
    painter.setFont(plots.font());
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    plots.paintChart(painter);
    painter.end();
    return svg;
}

QByteArray chartCsv(const PlotStack &plots)
{
    QStringList lines{csvLine({u"metric"_s, u"start"_s, u"first"_s, u"last"_s, u"count"_s, u"minimum"_s, u"mean"_s,
        u"maximum"_s, u"last_value"_s})};
    const TimeScale &scale = plots.scale();
    for (const auto &plot : plots.plots()) {
        for (const store::Bucket &bucket : plot->data().values.buckets) {
            if (bucket.count == 0) {
                // What came there is no number.
                if (bucket.start >= scale.start && bucket.start <= scale.stop)
                    lines << csvLine({plot->data().id, instant(bucket.start), {}, {}, u"0"_s, {}, {}, {}, {}});
                continue;
            }
            if (bucket.last < scale.start || bucket.first > scale.stop)
                continue;
            lines << csvLine({plot->data().id, instant(bucket.start), instant(bucket.first), instant(bucket.last),
                QString::number(bucket.count), numberText(bucket.minimum), numberText(bucket.mean()),
                numberText(bucket.maximum), numberText(bucket.lastValue)});
        }
    }
    return lines.join(u"\r\n"_s).append(u"\r\n"_s).toUtf8();
}

} // namespace conche::gui
