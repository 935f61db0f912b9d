// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"

#include "historystrip.h"
#include "plotstack.h"

#include <QAccessibleWidget>

namespace conche::gui {

namespace {

/*! A chart is called what its crosshair is at, and has that value: both are told when it moves. */
class PlotsInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit PlotsInterface(PlotStack *plots)
        : QAccessibleWidget(plots, QAccessible::Chart)
        , m_plots(plots)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_plots->spoken();
        if (kind == QAccessible::Help || kind == QAccessible::Description)
            return PlotStack::tr(
                "Left and Right go from point to point, Up and Down from plot to plot, plus and minus zoom, "
                "Ctrl with Left and Right moves the period, Escape shows all of it.");
        return QAccessibleWidget::text(kind);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const std::optional<double> value = m_plots->pointedValue();
        return value ? QVariant(*value) : QVariant();
    }
    void setCurrentValue(const QVariant &) override { }
    [[nodiscard]] QVariant minimumValue() const override { return bound(&NumberTicks::low); }
    [[nodiscard]] QVariant maximumValue() const override { return bound(&NumberTicks::high); }
    [[nodiscard]] QVariant minimumStepSize() const override { return {}; }

private:
    [[nodiscard]] QVariant bound(double NumberTicks::*which) const
    {
        if (m_plots->plots().empty())
            return {};
        return m_plots->plots()[m_plots->activePlot()]->ticks().*which;
    }

    PlotStack *m_plots;
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *plots = qobject_cast<PlotStack *>(object))
        return new PlotsInterface(plots);
    if (auto *strip = qobject_cast<HistoryStrip *>(object))
        return new QAccessibleWidget(strip, QAccessible::ScrollBar);
    return nullptr;
}

} // namespace

void describeCharts()
{
    QAccessible::installFactory(describe);
}

} // namespace conche::gui
