// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timetext.h"
#include "trends/assessment.h"

#include <QWidget>

#include <memory>

namespace conche::gui {

namespace Ui {
class VerdictStripForm;
}

/*! The three verdicts on a metric with what they follow from, and how often its limits would have fired. */
class VerdictStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictStrip(QWidget *parent = nullptr);
    ~VerdictStrip() override;

    void setAssessment(const trends::Assessment &assessment);
    /*! \a hasLimits: there is something that can fire. Nothing while the history is read. */
    void setPreview(const std::optional<trends::RulePreview> &preview, bool hasLimits, const models::TimeText &time);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editLimitWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();

    std::unique_ptr<Ui::VerdictStripForm> m_ui;
    int m_columns = 0;
};

/*! "This limit would have fired 2 times in 90 days." */
[[nodiscard]] QString previewSentence(const trends::RulePreview &preview);
/*! The days on which it would have, the newest ones where there are many: "2 and 17 September". */
[[nodiscard]] QString previewDays(const trends::RulePreview &preview, const models::TimeText &time);

} // namespace conche::gui
