// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "levels.h"
#include "phrases.h"
#include "slope.h"

#include "core/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace conche::trends {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Trends)
};

/*! Titles may be in the plural, so no sentence has a verb that would have to agree with them. */
class Speaker
{
public:
    Speaker(const Assessment &assessment, const Judged &judged, const Shift &shift)
        : m_assessment(assessment)
        , m_judged(judged)
        , m_metric(judged.input.metric)
        , m_shift(shift)
        , m_present(presentHole(assessment, judged.input.now))
    {
    }

    [[nodiscard]] QString sentence() const
    {
        if (!m_assessment.newest)
            //: %1 is the title of a metric
            return Words::tr("%1: no value yet.").arg(m_metric.title);
        if (isSilent())
            //: %1 is the title of a metric, %2 a span of time
            return Words::tr("%1: no value for %2.").arg(m_metric.title, silence());
        if (isUnreachable())
            //: %1 is the title of a metric, %2 a span of time
            return Words::tr("%1: not known, could not be read for %2.").arg(m_metric.title, silence());
        switch (subject()) {
        case Subject::Level:
            return levelSentence();
        case Subject::Trend:
            return trendSentence();
        case Subject::Shift:
            return shiftSentence();
        case Subject::None:
            break;
        }
        return calmSentence();
    }

    [[nodiscard]] QString decline() const
    {
        for (const Verdict verdict : {Verdict::Critical, Verdict::Warning}) {
            if (m_assessment.trend.verdict == verdict)
                return trendSentence();
            if (m_assessment.shift.verdict == verdict)
                return shiftSentence();
        }
        return {};
    }

    [[nodiscard]] QString explanation() const
    {
        QStringList parts{silenceExplanation(), slopeExplanation(), reachExplanation(), fullExplanation(),
            levelExplanation(), normalExplanation()};
        parts.removeAll(QString());
        return parts.join(u' ');
    }

    [[nodiscard]] QString brief() const
    {
        if (!m_assessment.newest)
            return Words::tr("no value yet");
        if (isSilent())
            //: %1 is a span of time; in a list, as short as possible
            return Words::tr("silent for %1").arg(silence());
        if (isUnreachable())
            //: Of a metric whose peer does not answer, or does not let us read; in a list, as short as possible
            return Words::tr("cannot be read");
        switch (subject()) {
        case Subject::Level: {
            const Breach breach = breachOf(m_metric.limits, *m_assessment.headline);
            return beyondText(m_metric, breach.limit, breach.isBelow);
        }
        case Subject::Trend:
            if (m_metric.growthOver)
                return m_assessment.trend.text;
            //: %1 is a rate: "falls 0.4 a week"; in a list, as short as possible
            return (isFalling() ? Words::tr("falls %1") : Words::tr("rises %1"))
                .arg(rateText(m_metric, *m_assessment.slope).brief);
        case Subject::Shift:
            //: %1 is how much it changed; in a list, as short as possible
            return (m_shift.change < 0 ? Words::tr("shifted down %1") : Words::tr("shifted up %1"))
                .arg(changeText(m_metric, m_shift.change).number);
        case Subject::None:
            break;
        }
        if (isUnconfirmed()) {
            const Breach breach = breachOf(m_metric.limits, *m_assessment.headline);
            //: %1 says which limit is broken, but not often enough yet to be believed; in a list, as short as possible
            return Words::tr("%1, unconfirmed").arg(beyondText(m_metric, breach.limit, breach.isBelow));
        }
        return limitsText(m_metric);
    }

private:
    enum class Subject { None, Level, Trend, Shift };

    /*! The worst of the verdicts, of equal ones the one that is easiest to act on. */
    [[nodiscard]] Subject subject() const
    {
        for (const Verdict verdict : {Verdict::Critical, Verdict::Warning}) {
            if (m_assessment.level.verdict == verdict)
                return Subject::Level;
            if (m_assessment.trend.verdict == verdict)
                return Subject::Trend;
            if (m_assessment.shift.verdict == verdict)
                return Subject::Shift;
        }
        return Subject::None;
    }

    [[nodiscard]] bool isSilent() const { return m_present && m_present->kind == Hole::Kind::Late; }
    [[nodiscard]] bool isUnreachable() const { return m_present && m_present->kind == Hole::Kind::Unreachable; }
    /*! The newest breaks a limit that was not broken so often in a row that it counts. */
    [[nodiscard]] bool isUnconfirmed() const
    {
        return m_assessment.headline && !m_present && m_assessment.level.verdict != Verdict::Warning
            && m_assessment.level.verdict != Verdict::Critical
            && breachOf(m_metric.limits, *m_assessment.headline).verdict != Verdict::Ok;
    }
    [[nodiscard]] bool isFalling() const { return m_assessment.slope->perMs < 0; }

    [[nodiscard]] QString silence() const { return durationText(milliseconds(m_judged.input.now - m_present->from)); }

    [[nodiscard]] QString headline() const { return valueText(m_metric, *m_assessment.headline).whole(); }

    [[nodiscard]] QString growthSentence() const
    {
        //: %1 is the title of a metric, %2 a size, %3 a span of time
        return (*m_assessment.headline < 0 ? Words::tr("%1 shrank %2 in %3.") : Words::tr("%1 grew %2 in %3."))
            .arg(m_metric.title, changeText(m_metric, *m_assessment.headline).whole(),
                durationText(*m_metric.growthOver));
    }

    [[nodiscard]] QString levelSentence() const
    {
        const Breach breach = breachOf(m_metric.limits, *m_assessment.headline);
        const QString beyond = beyondText(m_metric, breach.limit, breach.isBelow);
        if (m_metric.growthOver)
            //: %1 is the title of a metric, %2 a size, %3 a span of time, %4 the limit: "above 1 GB"
            return Words::tr("%1 grew %2 in %3, %4.")
                .arg(m_metric.title, headline(), durationText(*m_metric.growthOver), beyond);
        //: %1 is the title of a metric, %2 its value, %3 the limit: "below 0.85"
        return Words::tr("%1: %2, %3.").arg(m_metric.title, headline(), beyond);
    }

    [[nodiscard]] QString trendSentence() const
    {
        if (m_metric.growthOver)
            //: %1 is the title of a metric, %2 is "full" or "full in 12 d"
            return Words::tr("%1: %2.").arg(m_metric.title, m_assessment.trend.text);
        //: %1 is the title of a metric, %2 a rate: "0.4 points a week"
        return (isFalling() ? Words::tr("%1: falls %2.") : Words::tr("%1: rises %2."))
            .arg(m_metric.title, rateText(m_metric, *m_assessment.slope).whole);
    }

    [[nodiscard]] QString shiftSentence() const
    {
        //: %1 is the title of a metric, %2 how much it changed
        return (m_shift.change < 0 ? Words::tr("%1 shifted down by %2.") : Words::tr("%1 shifted up by %2."))
            .arg(m_metric.title, changeText(m_metric, m_shift.change).whole());
    }

    /*! Where there is nothing to warn of. */
    [[nodiscard]] QString calmSentence() const
    {
        if (m_metric.growthOver && m_assessment.headline)
            return growthSentence();
        if (isUnconfirmed() && !m_assessment.slope)
            //: %1 is the title of a metric, %2 a value, which limit it breaks, and how often it did
            return Words::tr("%1: %2.").arg(m_metric.title, m_assessment.level.text);
        if (!m_assessment.headline || !m_assessment.slope)
            //: %1 is the title of a metric, %2 its value
            return Words::tr("%1: %2.").arg(m_metric.title, valueText(m_metric, m_assessment.newest->value).whole());
        if (isMoving())
            return trendSentence();
        //: %1 is the title of a metric
        return Words::tr("%1: steady.").arg(m_metric.title);
    }

    [[nodiscard]] bool isMoving() const { return trends::isMoving(m_judged, *m_assessment.slope); }

    [[nodiscard]] QString silenceExplanation() const
    {
        if (!m_present)
            return {};
        switch (m_present->kind) {
        case Hole::Kind::Late:
            return Words::tr("%n value(s) should have come since then.", nullptr, static_cast<int>(m_present->missing));
        case Hole::Kind::Unreachable:
            return m_present->reason.isEmpty() ? QString() : m_present->reason;
        case Hole::Kind::NotWatched:
            //: %1 is a span of time
            return Words::tr("It was not watched for %1.").arg(silence());
        case Hole::Kind::Missing:
            break;
        }
        return {};
    }

    [[nodiscard]] QString slopeExplanation() const
    {
        const std::optional<Slope> &slope = m_assessment.slope;
        if (!slope)
            return m_assessment.newest && !m_assessment.trend.text.isEmpty()
                //: %1 is "3 more runs needed"
                ? Words::tr("For a trend: %1.").arg(m_assessment.trend.text)
                : QString();
        const QString window
            //: %1 is how many values, %2 a span of time: "1310 runs in 30 days"
            = Words::tr("%1 in %2").arg(countText(m_metric, slope->count), spanText(slope->to - slope->from));
        const RateText rate = rateText(m_metric, *slope);
        const double p = slope->perMs == 0 ? slope->p : std::min(slope->p, 1 - slope->p);
        if (m_metric.growthOver)
            //: %1 is a rate, %2 an interval "0.2 and 0.6", %3 how many values in which time
            return Words::tr("%1 (95 % between %2), %3.").arg(rate.whole, rate.interval, window);
        if (slope->perMs == 0)
            //: %1 is an interval "0.2 and 0.6", %2 how many values in which time, %3 is "p = 0.004"
            return Words::tr("No slope, 95 % between %1, %2, %3.").arg(rate.interval, window, probabilityText(p));
        if (subject() != Subject::Trend && !(subject() == Subject::None && isMoving()))
            //: %1 is a rate, %2 an interval "0.2 and 0.6", %3 how many values in which time, %4 is "p = 0.004"
            return (isFalling() ? Words::tr("Falls %1, 95 % between %2, %3, %4.")
                                : Words::tr("Rises %1, 95 % between %2, %3, %4."))
                .arg(rate.whole, rate.interval, window, probabilityText(p));
        //: %1 is an interval "0.2 and 0.6", %2 how many values in which time, %3 is "p = 0.004"
        return Words::tr("95 % between %1, %2, %3.").arg(rate.interval, window, probabilityText(p));
    }

    [[nodiscard]] QString reachExplanation() const
    {
        const std::optional<Slope> &slope = m_assessment.slope;
        if (!slope || !slope->reachesLimit)
            return {};
        //: %1 is a limit, %2 a date
        return Words::tr("It would reach the limit %1 about %2.")
            .arg(limitText(m_metric, *slope->limit),
                dateText(*slope->reachesLimit, m_judged.input.zone, m_judged.input.now));
    }

    [[nodiscard]] QString fullExplanation() const
    {
        if (!m_assessment.full)
            return {};
        //: %1 is a size, %2 a date
        return Words::tr("At this rate %1 are reached about %2.")
            .arg(limitText(m_metric, *m_metric.capacity),
                dateText(*m_assessment.full, m_judged.input.zone, m_judged.input.now));
    }

    [[nodiscard]] QString levelExplanation() const
    {
        // Growth, a trend or a shift is told first; else the sentence says it.
        const bool isTold = subject() == Subject::None && !m_assessment.slope && !m_metric.growthOver;
        //: %1 is a value that breaks a limit and how often it did
        return isUnconfirmed() && !isTold ? Words::tr("The newest: %1.").arg(m_assessment.level.text) : QString();
    }

    [[nodiscard]] QString normalExplanation() const
    {
        if (!m_assessment.baseline || subject() != Subject::Shift)
            return {};
        //: %1 is a value, %2 how many values it was learned from
        return Words::tr("Normal was %1, from %2.")
            .arg(valueText(m_metric, m_assessment.baseline->center).whole(),
                countText(m_metric, m_assessment.baseline->count));
    }

    const Assessment &m_assessment;
    const Judged &m_judged;
    const stack::Metric &m_metric;
    const Shift &m_shift;
    const Hole *m_present;
};

} // namespace

const Hole *presentHole(const Assessment &assessment, qint64 now)
{
    return assessment.holes.isEmpty() || assessment.holes.last().to < now ? nullptr : &assessment.holes.last();
}

void say(Assessment &assessment, const Judged &judged, const Shift &shift)
{
    const Speaker speaker(assessment, judged, shift);
    QString sentence = speaker.sentence();
    QString explanation = speaker.explanation();
    QString decline = speaker.decline();
    QString brief = speaker.brief();
    assessment.sentence = std::move(sentence);
    assessment.explanation = std::move(explanation);
    assessment.decline = std::move(decline);
    assessment.brief = std::move(brief);
}

} // namespace conche::trends
