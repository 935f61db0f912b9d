// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible.h"

#include "badge.h"
#include "busyindicator.h"
#include "noticebar.h"
#include "progressline.h"
#include "sparkline.h"
#include "verdicticon.h"
#include "verdictpill.h"

#include <QAccessibleWidget>

namespace conche::gui {

namespace {

class ProgressInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit ProgressInterface(ProgressLine *line)
        : QAccessibleWidget(line, QAccessible::ProgressBar)
        , m_line(line)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const std::optional<double> share = m_line->share();
        return share.has_value() ? QVariant(qRound(*share * 100)) : QVariant();
    }
    void setCurrentValue(const QVariant &) override { }
    [[nodiscard]] QVariant maximumValue() const override { return 100; }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    ProgressLine *m_line;
};

template <typename Widget>
QAccessibleInterface *as(QObject *object, QAccessible::Role role)
{
    auto *widget = qobject_cast<Widget *>(object);
    return widget == nullptr ? nullptr : new QAccessibleWidget(widget, role);
}

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *line = qobject_cast<ProgressLine *>(object))
        return new ProgressInterface(line);
    if (auto *found = as<NoticeBar>(object, QAccessible::AlertMessage))
        return found;
    if (auto *found = as<BusyIndicator>(object, QAccessible::Animation))
        return found;
    if (auto *found = as<VerdictPill>(object, QAccessible::StaticText))
        return found;
    if (auto *found = as<Badge>(object, QAccessible::StaticText))
        return found;
    if (auto *found = as<Chip>(object, QAccessible::StaticText))
        return found;
    if (auto *found = as<VerdictIcon>(object, QAccessible::Graphic))
        return found;
    return as<Sparkline>(object, QAccessible::Graphic);
}

} // namespace

void describeWidgets()
{
    QAccessible::installFactory(describe);
}

} // namespace conche::gui
