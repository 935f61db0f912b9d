// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hole.h"

#include "core/verdict.h"
#include "stack/metric.h"
#include "store/sample.h"

#include <QList>

#include <chrono>
#include <optional>

namespace conche::trends {

/*! One of the three verdicts on a metric, with the numbers it follows from in words. */
struct Judgement
{
    Verdict verdict = Verdict::Unknown; ///< Unknown where nothing can be said yet; the text says what is missing
    QString text; ///< "3.3 points above 0.85", "CUSUM 2.9, limit 5", "5 more runs needed"
};

/*! What is normal: median and spread of the marked period, or of the weeks before the window that is judged, or where
 * too few days are known of those of the oldest that is known. */
struct Baseline
{
    double center = 0; ///< median
    double sigma = 0; ///< 1.4826 MAD or MR / 1.128, not below the noise floor
    double floor = 0; ///< sampling noise sqrt(p (1 - p) / n) where the size of the test set is known, else 0
    qint64 from = 0;
    qint64 to = 0;
    qsizetype count = 0;
    bool isMarked = false; ///< by the user
};

/*! A monotone change, by Mann-Kendall with the correction of Hamed and Rao (1998) and the slope of Theil and Sen. */
struct Slope
{
    double perMs = 0;
    double lower = 0, upper = 0; ///< 95 % of perMs
    double p = 1; ///< one-sided, towards the worse side
    qint64 from = 0, to = 0; ///< the window
    double valueAtEnd = 0; ///< of the line, at `to`
    qsizetype count = 0; ///< of points
    std::optional<qint64> reachesLimit; ///< when the line crosses a limit, within a year; nothing of what is steady
    std::optional<double> limit; ///< which
};

/*! How often the limits would have fired on what is remembered. */
struct RulePreview
{
    qint64 from = 0, to = 0;
    QList<qint64> firings; ///< when each episode began
    qint64 step = 0; ///< means of so much time were looked at; 0 where each value was
};

/*! All that is concluded about a metric at one moment. */
struct Assessment
{
    Judgement level;
    Judgement shift;
    Judgement trend;
    Verdict verdict = Verdict::Unknown; ///< the worst of those that can be said
    std::optional<store::Sample> newest; ///< the newest number
    std::optional<double> headline; ///< the newest number, or how much it grew in the span of its limits
    std::optional<Baseline> baseline;
    std::optional<Slope> slope;
    std::optional<qint64> full; ///< when the capacity is reached at the present growth
    QList<Hole> holes; ///< of the window that was judged
    QStringList remarks; ///< stuck values, unit jumps, future times: what makes the numbers doubtful
    QString sentence; ///< "Classification accuracy: falls 0.4 points a week."
    QString explanation; ///< "95 % between 0.2 and 0.6, 1 310 runs in 30 days, p = 0.004. It would reach …"
    QString decline; ///< as `sentence`, of the trend or the shift where one of them warns, whatever else does
    QString brief; ///< for a list: "falls 0.4 a week", "over 0.85"
};

/*! What is judged: a window of 60 days, and the week before it, as which a trend is judged a second time. */
inline constexpr std::chrono::days judgedSpan{67};
inline constexpr int judgedLeast = 60;
/*! Where no period is marked, normal is what was so before that. */
inline constexpr std::chrono::days baselineSpan{84};

/*! What an assessment is made from. */
struct AssessmentInput
{
    stack::Metric metric;
    std::vector<store::Sample>
        samples; ///< of judgedSpan, or the newest judgedLeast where these are fewer; oldest first
    std::vector<store::Sample> newest; ///< as they came, where `samples` are means; a limit is broken by these
    std::vector<store::Sample> baselineSamples; ///< of the period that was marked, or of baselineSpan before judgedSpan
    std::optional<store::MarkedBaseline> marked;
    QList<store::Contact> contacts;
    qint64 now = 0;
    QByteArray zone; ///< IANA, for dates in sentences
    bool isUnderWay = false; ///< its collection has not come to the newest values
    int metricsJudged = 1; ///< at once: the significance level is shared by them (Bonferroni)
};

/*! LEVEL, SHIFT and TREND, each by itself; pure, so it may run on any thread. */
[[nodiscard]] Assessment assess(const AssessmentInput &input);

/*! When the limits would have fired on these buckets, an episode counted once: exact where each is one sample, else by
 * the means of what each holds. */
[[nodiscard]] RulePreview previewOf(
    const stack::Metric &metric, const stack::Limits &limits, const store::BucketSeries &series);

} // namespace conche::trends
