// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsshow.h"

#include "checktext.h"
#include "metricstext.h"

#include "core/instant.h"
#include "core/units.h"
#include "trends/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <chrono>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

constexpr int previewDays = 90;

QString localText(qint64 instant, const QByteArray &zone)
{
    const QTimeZone named(zone);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant, named.isValid() ? named : QTimeZone::utc());
    return time.toString(u"yyyy-MM-dd HH:mm"_s) + u' ' + time.timeZoneAbbreviation();
}

bool isAny(const stack::Limits &limits)
{
    return limits.warnBelow || limits.warnAbove || limits.critBelow || limits.critAbove;
}

QString previewText(const trends::RulePreview &preview, const QByteArray &zone)
{
    const QString counted = preview.step == 0
        ? QString()
        //: Of how often a limit would have fired; %1 is a span such as "15 min"
        : u' ' + Words::tr("Counted on means of %1.").arg(durationText(std::chrono::milliseconds(preview.step)));
    const auto count = static_cast<int>(preview.firings.size());
    if (count == 0)
        //: %1 is a count of days
        return Words::tr("This limit would not have fired in %n day(s).", nullptr, previewDays) + counted;
    constexpr qsizetype most = 8;
    QStringList times;
    for (const qint64 firing : preview.firings.last(std::min(most, preview.firings.size())))
        times << localText(firing, zone);
    //: %1 is a count of days; followed by the times
    return Words::tr("This limit would have fired %n time(s) in %1 days:", nullptr, count).arg(previewDays) + u' '
        + (times.size() < preview.firings.size() ? u"…, "_s : QString()) + times.join(u", "_s)
        + (counted.isEmpty() ? QString() : u'.' + counted);
}

} // namespace

void MetricsShowCommand::declare(CLI::App &metrics)
{
    m_command = metrics.add_subcommand("show", Words::tr("Say what can be said of a metric, and why").toStdString());
    m_command->add_option("metric", m_id, Words::tr("Id of the metric").toStdString())->required();
    declareStack(*m_command, m_stack);
    m_command->add_option(
        "--warn-below", m_limits.warnBelow, Words::tr("Try this limit: how often would it have fired?").toStdString());
    m_command->add_option("--warn-above", m_limits.warnAbove, Words::tr("Try this limit").toStdString());
    m_command->add_option("--crit-below", m_limits.critBelow, Words::tr("Try this limit").toStdString());
    m_command->add_option("--crit-above", m_limits.critAbove, Words::tr("Try this limit").toStdString());
    m_command->add_option("-f,--format", m_format, Words::tr("Output: text or json").toStdString())
        ->check(CLI::IsMember({"text", "json"}));
}

bool MetricsShowCommand::isChosen() const
{
    return m_command->parsed();
}

void MetricsShowCommand::run(std::function<void(int)> exit)
{
    std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    const Result<stack::Metric> metric
        = stack ? metricNamed(*stack, m_id) : Result<stack::Metric>(tl::make_unexpected(Error{}));
    if (!stack || !metric) {
        if (stack)
            terminal().complain(u"conche-cli: "_s + metric.error().message);
        exit(NotDone);
        return;
    }
    const QDateTime now = services().tools.clock.nowUtc();
    const auto fail = [this, exit](const Error &error) {
        terminal().complain(u"conche-cli: "_s + error.message);
        exit(NotDone);
    };
    const QByteArray zone = stack->zone.toLatin1();
    const auto showWith = [this, fail, exit, zone, metric = *metric](
                              const store::BucketSeries &series, const Result<QList<trends::MetricReport>> &reports) {
        if (!reports) {
            fail(reports.error());
            return;
        }
        for (const trends::MetricReport &report : *reports) {
            if (report.metric.id == metric.id)
                print(report, trends::previewOf(metric, tried(metric), series), zone);
        }
        exit(Done);
    };
    trends::readTrialHistory(services().records.database, *stack, *metric, now, this,
        [this, fail, showWith, now, stack = *stack, id = metric->id](const Result<store::BucketSeries> &series) {
            if (!series) {
                fail(series.error());
                return;
            }
            trends::readReports(services().records.database, stack, {id}, now, this,
                [showWith, series = *series](
                    const Result<QList<trends::MetricReport>> &reports) { showWith(series, reports); });
        });
}

stack::Limits MetricsShowCommand::tried(const stack::Metric &metric) const
{
    return isAny(m_limits) ? m_limits : metric.limits;
}

void MetricsShowCommand::print(
    const trends::MetricReport &report, const trends::RulePreview &preview, const QByteArray &zone) const
{
    if (m_format == "text") {
        printText(report, preview, zone);
        return;
    }
    QJsonObject object = toJson(report);
    QJsonArray firings;
    for (const qint64 firing : preview.firings)
        firings.append(instantText(QDateTime::fromMSecsSinceEpoch(firing, Qt::UTC)));
    object.insert(u"preview"_s,
        QJsonObject{{u"from"_s, instantText(QDateTime::fromMSecsSinceEpoch(preview.from, Qt::UTC))},
            {u"to"_s, instantText(QDateTime::fromMSecsSinceEpoch(preview.to, Qt::UTC))}, {u"firings"_s, firings}});
    terminal().print(QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
}

void MetricsShowCommand::printText(
    const trends::MetricReport &report, const trends::RulePreview &preview, const QByteArray &zone) const
{
    const trends::Assessment &assessment = report.assessment;
    terminal().print(assessment.sentence);
    if (!assessment.explanation.isEmpty())
        terminal().print(assessment.explanation);
    terminal().print({});
    const auto judgement = [this](const QString &title, const trends::Judgement &one) {
        terminal().print(
            u"%1  %2  %3"_s.arg(verdictText(one.verdict, terminal().colour), title.leftJustified(8), one.text));
    };
    judgement(Words::tr("Level"), assessment.level);
    judgement(Words::tr("Shift"), assessment.shift);
    judgement(Words::tr("Trend"), assessment.trend);
    terminal().print({});
    if (const std::optional<trends::Baseline> &normal = assessment.baseline)
        //: %1 is a value, %2 its spread, %n how many values, %3 and %4 times
        terminal().print((normal->isMarked
                ? Words::tr(
                    "Normal, as marked: %1 ± %2, %n value(s) from %3 to %4", nullptr, static_cast<int>(normal->count))
                : Words::tr("Normal: %1 ± %2, %n value(s) from %3 to %4", nullptr, static_cast<int>(normal->count)))
                             .arg(trends::valueText(report.metric, normal->center).whole(),
                                 trends::valueText(report.metric, normal->sigma).whole(), localText(normal->from, zone),
                                 localText(normal->to, zone)));
    constexpr qsizetype mostHoles = 10;
    const qsizetype earlier = std::max<qsizetype>(0, assessment.holes.size() - mostHoles);
    if (earlier > 0)
        terminal().print(Words::tr("%n earlier gap(s), and then:", nullptr, static_cast<int>(earlier)));
    for (const trends::Hole &hole : assessment.holes.sliced(earlier)) {
        const QString reason = hole.reason.isEmpty() ? QString() : u": "_s + hole.reason;
        terminal().print(u"%1 – %2  %3%4"_s.arg(
            localText(hole.from, zone), localText(hole.to, zone), trends::holeText(hole), reason));
    }
    for (const QString &remark : assessment.remarks)
        terminal().print(remark);
    if (!report.progress.trouble.isEmpty())
        terminal().print(report.progress.trouble);
    if (isAny(tried(report.metric)) && report.extent.samples > 0)
        terminal().print(previewText(preview, zone));
}

} // namespace conche::cli
