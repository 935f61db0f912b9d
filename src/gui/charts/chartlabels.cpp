// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartink.h"
#include "pointed.h"

#include "core/units.h"
#include "gui/look/fonts.h"
#include "gui/look/icons.h"
#include "gui/look/paint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::gui::Chart)
};

constexpr double markWidth = 20;
constexpr double markHeight = 16;

enum class At { Left, Middle, Right };

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/*! In one line that stands on \a y and begins, has its middle, or ends at \a x. */
QRectF paintText(
    QPainter &painter, const QFont &font, const QColor &colour, At at, double x, double y, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const double left = at == At::Left ? x : at == At::Middle ? x - width / 2 : x - width;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(left, y), text);
    return {left, y - metrics.ascent(), width, metrics.height()};
}

/*! Limits, from the lowest to the highest, each with the side that is bad. */
struct Bound
{
    double value;
    bool isCritical;
    bool isBadBelow;
};

QList<Bound> boundsOf(const stack::Limits &limits)
{
    QList<Bound> bounds;
    const auto add = [&bounds](const std::optional<double> &value, bool isCritical, bool isBadBelow) {
        if (value)
            bounds << Bound{*value, isCritical, isBadBelow};
    };
    add(limits.warnBelow, false, true);
    add(limits.warnAbove, false, false);
    add(limits.critBelow, true, true);
    add(limits.critAbove, true, false);
    return bounds;
}

enum class LegendKey { Mean, Range, Trend, Noise };

struct LegendEntry
{
    LegendKey key;
    QString text;
};

/*! What can be missed least comes first. */
QList<LegendEntry> legendOf(const Plot &plot)
{
    const bool isSamples = plot.shape().isSamples;
    const auto step = std::chrono::milliseconds(plot.data().values.step);
    QList<LegendEntry> entries;
    if (isSamples || step.count() == 0)
        entries << LegendEntry{LegendKey::Mean, Words::tr("Each value")};
    else
        //: In the legend of a chart; %1 is a span such as "6 h"
        entries << LegendEntry{LegendKey::Mean, Words::tr("Mean of %1").arg(durationText(step))};
    if (!isSamples)
        entries << LegendEntry{LegendKey::Range, Words::tr("Min to max")};
    if (plot.data().slope)
        entries << LegendEntry{LegendKey::Trend, Words::tr("Trend, 95 % of slope")};
    if (plot.data().baseline && plot.data().baseline->floor > 0)
        entries << LegendEntry{LegendKey::Noise, Words::tr("Sampling noise")};
    return entries;
}

void paintKey(QPainter &painter, const ChartInk &ink, LegendKey key, const QRectF &place)
{
    const bool isGround = key == LegendKey::Range || key == LegendKey::Noise;
    if (isGround) {
        QColor ground = key == LegendKey::Noise ? ink.tokens.text : ink.tokens.accent;
        ground.setAlphaF(key == LegendKey::Noise ? 0.08F : 0.2F);
        painter.fillRect(place, ground);
        return;
    }
    QPen pen(
        key == LegendKey::Trend ? ink.tokens.text : ink.tokens.accent, ink.px(key == LegendKey::Trend ? 1.5 : 1.75));
    if (key == LegendKey::Trend)
        pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QLineF(place.left(), place.center().y(), place.right(), place.center().y()));
}

void paintReach(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    const auto &slope = plot.data().slope;
    if (!slope || !slope->reachesLimit || !slope->limit || ink.scale.stop <= slope->to)
        return;
    const bool isMirrored = ink.scale.isMirrored;
    const QFont font = ink.label();
    const double line = QFontMetricsF(font).height();
    const ValueScale scale = plot.scale();
    const double lowest = slope->valueAtEnd + std::min(slope->lower, slope->upper) * double(ink.scale.stop - slope->to);
    const double end = isMirrored ? plot.place().left() + ink.px(20) : plot.place().right() - ink.px(20);
    const At at = isMirrored ? At::Left : At::Right;
    const double highest = plot.place().top() + 2 * line;
    const double deepest = plot.place().bottom() - 2 * line - ink.px(4);
    // There is no room for words in a plot so low.
    if (deepest < highest)
        return;
    const double y = std::clamp(scale.y(lowest) + line, highest, deepest);
    const QDate day = QDateTime::fromMSecsSinceEpoch(*slope->reachesLimit, ink.zone).date();
    //: Beside the trend line of a chart; %1 is a limit with its unit
    paintText(painter, font, ink.tokens.textSecondary, at, end, y,
        Words::tr("reaches %1").arg(plot.limitWords(*slope->limit)));
    //: Under "reaches 0.85"; %1 is a day such as "12 January"
    const QString about = Words::tr("about %1")
                              .arg(
                                  //: A day without its year, as QLocale takes it: "12 January"
                                  QLocale().toString(day, Words::tr("d MMMM")));
    paintText(painter, font, ink.tokens.textSecondary, at, end, y + line, about);
    const double side = ink.px(14);
    const double middle = y + line - QFontMetricsF(font).xHeight() / 2;
    paintIcon(painter, isMirrored ? u"arrow-left"_s : u"arrow-right"_s,
        QRectF(isMirrored ? end - ink.px(3) - side : end + ink.px(3), middle - side / 2, side, side),
        ink.tokens.textSecondary);
}

} // namespace

void paintLimits(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    const Smooth smooth(painter);
    const QRectF &place = plot.place();
    const ValueScale scale = plot.scale();
    const QFont font = ink.label();
    const QFontMetricsF metrics(font);
    const auto isShown = [&scale](double value) { return value >= scale.low && value <= scale.high; };
    for (const Bound &bound : boundsOf(plot.data().limits)) {
        if (!isShown(bound.value))
            continue;
        const QColor &colour = bound.isCritical ? ink.tokens.critical : ink.tokens.warning;
        const double y = std::floor(scale.y(bound.value)) + 0.5;
        painter.setPen(QPen(colour, ink.px(1.25)));
        painter.drawLine(QLineF(place.left(), y, place.right(), y));
        // On the bad side, where its ground is, if that is high enough.
        const double room = bound.isBadBelow ? place.bottom() - y : y - place.top();
        const bool isBelow = bound.isBadBelow == (room >= metrics.ascent());
        //: Beside a line in a chart; %1 is a value with its unit: "limit 5 min"
        paintText(painter, font, colour, ink.scale.isMirrored ? At::Left : At::Right,
            ink.scale.isMirrored ? place.left() + ink.px(4) : place.right() - ink.px(4),
            isBelow ? y + metrics.ascent() + ink.px(2) : y - ink.px(3),
            Words::tr("limit %1").arg(plot.limitWords(bound.value)));
    }
    if (const auto &target = plot.data().target; target && isShown(*target)) {
        const double y = std::floor(scale.y(*target)) + 0.5;
        painter.setPen(QPen(ink.tokens.ok, 1, Qt::DashLine));
        painter.drawLine(QLineF(place.left(), y, place.right(), y));
        //: Beside a line in a chart; %1 is a value with its unit: "target 30 min"
        paintText(painter, font, ink.tokens.ok, ink.scale.isMirrored ? At::Left : At::Right,
            ink.scale.isMirrored ? place.left() + ink.px(4) : place.right() - ink.px(4), y - ink.px(3),
            Words::tr("target %1").arg(plot.limitWords(*target)));
    }
    paintReach(painter, ink, plot);
    painter.setPen(QPen(ink.tokens.lineStrong, 1));
    painter.drawLine(
        QLineF(place.left(), std::floor(place.bottom()) + 0.5, place.right(), std::floor(place.bottom()) + 0.5));
}

void paintNumbers(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    painter.setFont(ink.label());
    painter.setPen(ink.tokens.textSecondary);
    const int height = painter.fontMetrics().height();
    const QRectF &place = plot.place();
    const int gap = qRound(ink.px(8));
    for (qsizetype i = 0; i < plot.ticks().values.size(); ++i) {
        const int y = qRound(plot.scale().y(plot.ticks().values[i])) - height / 2;
        const QRect cell = ink.scale.isMirrored
            ? QRect(qRound(place.right()) + gap, y, painter.window().width(), height)
            : QRect(0, y, qRound(place.left()) - gap, height);
        paintDigits(painter, cell, Qt::AlignAbsolute | (ink.scale.isMirrored ? Qt::AlignLeft : Qt::AlignRight),
            plot.ticks().texts[i]);
    }
}

void paintHoleWords(QPainter &painter, const ChartInk &ink, const Plot &plot)
{
    const Smooth smooth(painter);
    const QFont font = ink.label();
    const double y = plot.place().top() - ink.px(6);
    const double diamond = ink.px(10);
    QList<QRectF> taken;
    const auto place = [&](double middle, double width) -> std::optional<double> {
        const double half = width / 2;
        middle = std::clamp(
            middle, plot.place().left() + half, std::max(plot.place().left() + half, plot.place().right() - half));
        const QRectF wanted(middle - half - ink.px(4), 0, width + ink.px(8), 1);
        if (std::ranges::any_of(taken, [&wanted](const QRectF &one) { return one.intersects(wanted); }))
            return std::nullopt;
        taken << wanted;
        return middle;
    };
    if (ink.scale.contains(ink.now)) {
        const QString word = Words::tr("now");
        if (const auto middle = place(ink.scale.x(ink.now), widthOf(font, word)))
            paintText(painter, font, ink.tokens.textSecondary, At::Middle, *middle, y, word);
    }
    for (const trends::Hole &hole : plot.data().holes) {
        const qint64 from = std::max(hole.from, ink.scale.start);
        const qint64 to = std::min(hole.to, ink.scale.stop);
        if (from >= to || hole.kind == trends::Hole::Kind::Missing)
            continue;
        const QString word = trends::holeText(hole);
        const bool hasDiamond = hole.kind == trends::Hole::Kind::Unreachable;
        const double width = widthOf(font, word) + (hasDiamond ? diamond + ink.px(4) : 0);
        const auto middle = place(ink.scale.x(from + (to - from) / 2), width);
        if (!middle)
            continue;
        const double left = *middle - width / 2;
        if (hasDiamond) {
            const double side = ink.scale.isMirrored ? left + width - diamond : left;
            paintVerdict(painter, Verdict::Unknown,
                QRectF(side, y - QFontMetricsF(font).capHeight() / 2 - diamond / 2, diamond, diamond),
                ink.tokens.unknown);
        }
        paintText(painter, font, hole.kind == trends::Hole::Kind::Late ? ink.tokens.warning : ink.tokens.textSecondary,
            At::Left, hasDiamond && !ink.scale.isMirrored ? left + diamond + ink.px(4) : left, y, word);
    }
}

double titleWidth(const ChartInk &ink, const Plot &plot)
{
    return widthOf(strongFont(ink.font), plot.data().title) + ink.px(8) + widthOf(ink.label(), plot.data().subtitle);
}

void paintTitle(QPainter &painter, const ChartInk &ink, const Plot &plot, const QRectF &place)
{
    const QFont strong = strongFont(ink.font);
    const double y = place.top() + QFontMetricsF(strong).ascent();
    const bool isMirrored = ink.scale.isMirrored;
    const At at = isMirrored ? At::Right : At::Left;
    const double begin = isMirrored ? place.right() : place.left();
    const QString title = QFontMetricsF(strong).elidedText(plot.data().title, Qt::ElideRight, place.width());
    const QRectF drawn = paintText(painter, strong, ink.tokens.text, at, begin, y, title);
    const double next = isMirrored ? drawn.left() - ink.px(8) : drawn.right() + ink.px(8);
    const double room = isMirrored ? next - place.left() : place.right() - next;
    paintText(painter, ink.label(), ink.tokens.textTertiary, at, next, y,
        QFontMetricsF(ink.label()).elidedText(plot.data().subtitle, Qt::ElideRight, std::max(0.0, room)));
}

void paintLegend(QPainter &painter, const ChartInk &ink, const Plot &plot, const QRectF &place)
{
    const Smooth smooth(painter);
    const QFont font = ink.label();
    const double y = place.top() + QFontMetricsF(strongFont(ink.font)).ascent();
    const double middle = y - QFontMetricsF(font).xHeight() / 2;
    const double key = ink.px(16);
    QList<LegendEntry> entries = legendOf(plot);
    const auto widthOfEntry
        = [&](const LegendEntry &entry) { return key + ink.px(6) + widthOf(font, entry.text) + ink.px(16); };
    double width = -ink.px(16);
    for (const LegendEntry &entry : entries)
        width += widthOfEntry(entry);
    while (!entries.isEmpty() && width > place.width()) {
        width -= widthOfEntry(entries.last());
        entries.removeLast();
    }
    double x = ink.scale.isMirrored ? place.left() : place.right() - width;
    for (const LegendEntry &entry : entries) {
        paintKey(painter, ink, entry.key, QRectF(x, middle - ink.px(5), key, ink.px(10)));
        paintText(painter, font, ink.tokens.textSecondary, At::Left, x + key + ink.px(6), y, entry.text);
        x += widthOfEntry(entry);
    }
}

void paintTimeAxis(QPainter &painter, const ChartInk &ink, const QList<TimeTick> &ticks, double y)
{
    const QFont font = ink.label();
    const double baseline = y + ink.px(7) + QFontMetricsF(font).ascent();
    QList<QRectF> taken;
    for (const TimeTick &tick : ticks) {
        const double x = std::floor(ink.scale.x(tick.at)) + 0.5;
        painter.setPen(QPen(ink.tokens.lineStrong, 1));
        painter.drawLine(QLineF(x, y, x, y + ink.px(4)));
        const double half = widthOf(font, tick.text) / 2;
        // Beside the numbers there is room; at the other side the chart ends.
        const double middle = ink.scale.isMirrored ? std::max(x, ink.scale.left + half)
                                                   : std::min(x, std::max(ink.scale.left, ink.scale.right - half));
        const QRectF wanted(middle - half - ink.px(4), 0, 2 * half + ink.px(8), 1);
        if (std::ranges::any_of(taken, [&wanted](const QRectF &one) { return one.intersects(wanted); }))
            continue;
        taken << wanted;
        paintText(painter, font, ink.tokens.textSecondary, At::Middle, middle, baseline, tick.text);
    }
}

QRectF markPlace(const ChartInk &ink, const MarkCluster &cluster, double plotBottom)
{
    const double x = std::floor(cluster.x) + 0.5;
    const double width = ink.px(markWidth);
    return {ink.scale.isMirrored ? x - width : x, std::floor(plotBottom + ink.px(5)) + 0.5, width, ink.px(markHeight)};
}

void paintMarks(QPainter &painter, const ChartInk &ink, const QList<MarkCluster> &clusters, double plotBottom)
{
    const Smooth smooth(painter);
    const QFont font = ink.label();
    const QPen pen(ink.tokens.textSecondary, 1);
    const double radius = ink.px(2);
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const QRectF place = markPlace(ink, clusters[i], plotBottom);
        const double x = ink.scale.isMirrored ? place.right() : place.left();
        const bool isMany = clusters[i].marks.size() > 1;
        painter.setPen(pen);
        painter.setBrush(ink.tokens.surface);
        if (isMany) {
            const double aside = ink.px(ink.scale.isMirrored ? -2.5 : 2.5);
            painter.drawRoundedRect(place.translated(aside, -ink.px(2.5)), radius, radius);
        }
        painter.drawLine(QLineF(x, std::floor(plotBottom) - ink.px(5), x, place.bottom()));
        painter.drawRoundedRect(place, radius, radius);
        if (isMany) {
            painter.setFont(tinyFont(ink.font));
            painter.setPen(ink.tokens.text);
            painter.drawText(place, Qt::AlignCenter, QString::number(clusters[i].marks.size()));
            continue;
        }
        const ChartMark &mark = clusters[i].marks.first();
        QRectF sign(0, 0, ink.px(12), ink.px(12));
        sign.moveCenter(place.center());
        paintIcon(painter, mark.icon, sign, ink.tokens.textSecondary);
        // What does not fit before the next box is told when the box is pointed at.
        const double begin = ink.scale.isMirrored ? place.left() - ink.px(5) : place.right() + ink.px(5);
        const double end = i + 1 < clusters.size() ? clusters[i + 1].x
            : ink.scale.isMirrored                 ? ink.scale.left
                                                   : ink.scale.right;
        const double room = std::abs(end - begin) - (i + 1 < clusters.size() ? ink.px(8) : 0);
        const bool hasRoom = (end > begin) != ink.scale.isMirrored && room >= ink.px(36);
        if (!hasRoom && widthOf(font, mark.text) > room)
            continue;
        paintText(painter, font, ink.tokens.textSecondary, ink.scale.isMirrored ? At::Right : At::Left, begin,
            place.top() + ink.px(12), QFontMetricsF(font).elidedText(mark.text, Qt::ElideRight, room));
    }
}

} // namespace conche::gui
