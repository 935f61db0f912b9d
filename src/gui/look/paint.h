// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <optional>

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyle;

namespace conche::gui {

struct Tokens;

/*! Saves the painter and smooths edges until it is gone. */
class Smooth
{
public:
    explicit Smooth(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Smooth() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Smooth)

private:
    QPainter &m_painter;
};

/*! Lengths of the design for the text of a widget, or of the application where there is none. */
[[nodiscard]] int scaledFor(const QWidget *widget, double pixels);

/*! A rounded ground with a line inside of its edge. Colours that are not valid are not drawn. */
void paintPanel(QPainter &painter, const QRectF &place, double radius, const QColor &ground, const QColor &line,
    double lineWidth = 1);

/*! What has the focus: two pixels in the accent colour. */
void paintFocus(QPainter &painter, const QRectF &place, double radius, const Tokens &tokens);

enum class Side { Top, Bottom, Left, Right };
/*! A line of one pixel of the screen along a side. */
void paintHairLine(QPainter &painter, const QRect &place, Side side, const QColor &colour);

/*! An open arrow of the icons, in the middle of the place. */
void paintChevron(QPainter &painter, const QRectF &place, Qt::ArrowType arrow, const QColor &colour);

/*! Values as a line with gaps where there are none, the last one with a dot; the highest touches the top. */
void paintSparkline(QPainter &painter, const QRectF &place, const QList<std::optional<double>> &values,
    Qt::LayoutDirection direction, const QColor &colour);

/*! Text with its digits placed by the widest one, so that those of lines below each other line up in every font.
 * Right-aligned at the right edge of the place, or left-aligned. */
void paintDigits(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text);
[[nodiscard]] int digitsWidth(const QFontMetrics &metrics, const QString &text);

// What Style is made of.
void paintButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const QStyle &style);
[[nodiscard]] int keyHintWidth(const QWidget *widget);
void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintCheckMark(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isRound);
void paintToolPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, bool isEditable);
void paintSpinArrows(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider, const QWidget *widget);
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
void paintTab(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void paintTabLabel(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget, const QStyle &style);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget, const QStyle &style);
void paintProgress(QPainter &painter, const QRect &place, std::optional<double> share, double phase, bool isMirrored,
    const Tokens &tokens);

} // namespace conche::gui
