// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "stack/newmetric.h"
#include "stack/stack.h"

#include <QDialog>

#include <memory>

namespace conche::gui {

namespace Ui {
class AddMetricForm;
}

/*! Puts a new metric into words of the stack file, tries whether its source has values, and says where the lines go.
 * Conche writes none itself. */
class AddMetricDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! Asks the source of a metric; the sentence says what came of it. */
    using Try = std::function<void(const stack::Metric &metric, QObject *owner, Then<QString> then)>;

    AddMetricDialog(const stack::Stack &stack, const QString &path, Try tryOut, QWidget *parent = nullptr);
    ~AddMetricDialog() override;

private:
    void setUp(const stack::Stack &stack);
    void showFields();
    void showLines();
    void tryOut();
    [[nodiscard]] stack::NewMetric::Kind kind() const;
    /*! What a person forgot; empty where nothing is missing. */
    [[nodiscard]] QString missing() const;
    [[nodiscard]] stack::NewMetric typed() const;

    std::unique_ptr<Ui::AddMetricForm> m_ui;
    QString m_path;
    QByteArray m_file;
    QStringList m_taken;
    Try m_try;
    std::unique_ptr<QObject> m_trial; ///< owns what is awaited
    std::optional<stack::Metric> m_metric; ///< as the stack file's reader understands the lines
};

} // namespace conche::gui
