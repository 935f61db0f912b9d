// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timetext.h"
#include "stack/metric.h"
#include "store/sample.h"

#include <QDialog>

#include <memory>

class QLineEdit;

namespace conche::gui {

namespace Ui {
class LimitsForm;
}

/*! Tries other limits on what is remembered, and says what to write into the stack file. Conche writes none itself. */
class LimitsDialog final : public QDialog
{
    Q_OBJECT

public:
    LimitsDialog(const stack::Metric &metric, const store::BucketSeries &history, const QString &stackFile,
        const models::TimeText &time, QWidget *parent = nullptr);
    ~LimitsDialog() override;

private:
    /*! Nothing where one of them is no number. */
    [[nodiscard]] std::optional<stack::Limits> limits() const;
    void tryLimits();

    std::unique_ptr<Ui::LimitsForm> m_ui;
    stack::Metric m_metric;
    store::BucketSeries m_history;
    models::TimeText m_time;
};

/*! Where new lines go: what is said of the stack file beside them. One that is built in cannot be changed. */
[[nodiscard]] QString stackFileHint(const QString &path, const QString &place);
/*! Reads a number as the user's language or a program writes it; an empty text is no number and no mistake. */
[[nodiscard]] bool readNumber(const QLineEdit &edit, std::optional<double> &number);

} // namespace conche::gui
