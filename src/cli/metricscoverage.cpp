// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricscoverage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <cmath>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

/*! Four shades, as a calendar: nothing, less than half, more, all of it. */
QChar shade(const trends::CoverageCount &count)
{
    if (count.hours == 0)
        return u' ';
    if (count.seen == 0)
        return u'·';
    if (count.seen == count.hours)
        return u'█';
    return count.share() < 0.5 ? u'░' : u'▒';
}

QStringList calendar(const trends::Coverage &coverage)
{
    QStringList lines{u"         00    06    12    18"_s};
    for (const trends::CoverageMonth &month : coverage.months) {
        QString row;
        for (const trends::CoverageCount &count : month.hours)
            row += shade(count);
        const int percent = static_cast<int>(std::floor(month.whole().share() * 100));
        lines << u"%1  %2  %3 %"_s.arg(month.first.toString(u"yyyy-MM"_s), row).arg(percent, 3);
    }
    return lines;
}

QJsonObject toJson(const trends::Coverage &coverage)
{
    QJsonArray months;
    for (const trends::CoverageMonth &month : coverage.months) {
        QJsonArray hours;
        for (const trends::CoverageCount &count : month.hours)
            hours.append(QJsonObject{{u"seen"_s, count.seen}, {u"hours"_s, count.hours}});
        months.append(QJsonObject{{u"month"_s, month.first.toString(u"yyyy-MM"_s)}, {u"hoursOfDay"_s, hours}});
    }
    return {{u"measurement"_s, coverage.measurement}, {u"zone"_s, QString::fromLatin1(coverage.zone)},
        {u"seen"_s, coverage.whole().seen}, {u"hours"_s, coverage.whole().hours}, {u"months"_s, months},
        {u"sentences"_s, QJsonArray::fromStringList(trends::coverageSentences(coverage))}};
}

} // namespace

void MetricsCoverageCommand::declare(CLI::App &metrics)
{
    m_command = metrics.add_subcommand(
        "coverage", Words::tr("Show which months and hours of the day there is training data of").toStdString());
    declareStack(*m_command, m_stack);
    m_period.declare(*m_command);
    declareTrust(*m_command, m_trust);
    m_command->add_option("-f,--format", m_format, Words::tr("Output: text or json").toStdString())
        ->check(CLI::IsMember({"text", "json"}));
}

bool MetricsCoverageCommand::isChosen() const
{
    return m_command->parsed();
}

void MetricsCoverageCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    if (!file) {
        exit(NotDone);
        return;
    }
    const Result<Period> period = m_period.period(file->stack->zone, services().tools.clock.nowUtc());
    if (!period) {
        terminal().complain(u"conche-cli: "_s + period.error().message);
        exit(Misused);
        return;
    }
    findGrant(
        *file, m_trust, [this, exit, stack = *file->stack, period = *period](const std::optional<stack::Grant> &grant) {
            if (!grant) {
                exit(NotDone);
                return;
            }
            auto *reading = new trends::CoverageReading(services().tools, stack, *grant, period, this);
            connect(reading, &jobs::Job::finished, this, [this, exit, reading](jobs::Job::State state) {
                for (const jobs::Step &step : reading->steps()) {
                    if (step.state == jobs::StepState::Failed)
                        terminal().complain(u"conche-cli: "_s + step.title + u": "_s + step.note);
                }
                print(reading->coverages());
                exit(state == jobs::Job::State::Succeeded ? Done : NotDone);
            });
            reading->start();
        });
}

void MetricsCoverageCommand::print(const QList<trends::Coverage> &coverages) const
{
    if (m_format == "json") {
        QJsonArray array;
        for (const trends::Coverage &coverage : coverages)
            array.append(toJson(coverage));
        terminal().print(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
        return;
    }
    for (const trends::Coverage &coverage : coverages) {
        for (const QString &sentence : trends::coverageSentences(coverage))
            terminal().print(sentence);
        for (const QString &line : calendar(coverage))
            terminal().print(line);
        terminal().print({});
    }
}

} // namespace conche::cli
