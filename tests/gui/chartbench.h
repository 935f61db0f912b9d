// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartscene.h"

#include "gui/charts/historystrip.h"
#include "gui/charts/plotstack.h"
#include "gui/look/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>

namespace conche::tests {

using namespace gui;

[[nodiscard]] inline QDateTime instant(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

[[nodiscard]] inline int pixelsOf(const QImage &image, const QRectF &place, const QColor &colour, int tolerance = 0)
{
    int count = 0;
    const QRect inside = place.toRect() & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor found = image.pixelColor(x, y);
            const int off = std::max({std::abs(found.red() - colour.red()), std::abs(found.green() - colour.green()),
                std::abs(found.blue() - colour.blue())});
            count += off <= tolerance ? 1 : 0;
        }
    }
    return count;
}

/*! A chart in a theme, for tests that look at it or use it. */
class ChartBench : public QObject
{
protected:
    void setUp()
    {
        QLocale::setDefault(QLocale::c());
        m_settings = std::make_unique<Settings>(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())));
        m_settings->setAppearance(Appearance::Light);
        m_theme = std::make_unique<Theme>(*m_settings, QDBusConnection(QString()));
        m_chart = std::make_unique<TrendChart>();
        m_chart->resize(808, 528);
    }
    void tearDown()
    {
        m_chart.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_theme.reset();
        m_settings.reset();
    }

    [[nodiscard]] PlotStack &plots() const { return *m_chart->findChild<PlotStack *>(QStringLiteral("plots")); }
    [[nodiscard]] const Tokens &tokens() const { return tokensOf(m_chart->palette()); }
    [[nodiscard]] double xOf(qint64 at) const { return plots().scale().x(at); }
    [[nodiscard]] QPoint in(std::size_t plot, qint64 at) const
    {
        return QPointF(xOf(at), plots().plots()[plot]->place().center().y()).toPoint();
    }
    void appear()
    {
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    void showAll()
    {
        m_scene.show(*m_chart);
        appear();
    }
    void showOne(const PlotData &plot, qint64 start, qint64 stop)
    {
        m_chart->setTime(QTimeZone::utc(), instant(stop));
        m_chart->setPlots({plot});
        m_chart->showPeriod({instant(start), instant(stop)});
        appear();
    }

    QTemporaryDir m_folder;
    ChartScene m_scene;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TrendChart> m_chart;
};

} // namespace conche::tests
