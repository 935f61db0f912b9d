// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricsexport.h"

#include "metricstext.h"

#include "store/metrics.h"
#include "trends/export.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

// What is more takes more memory than a command line should.
constexpr int mostSamples = 1'000'000;

struct Kept
{
    std::vector<store::Sample> samples;
    qint64 from = 0; ///< what is older is known summed up only
};

Result<Kept> readKept(store::Connection &connection, const store::MetricKey &key, qint64 start, qint64 stop)
{
    return store::readSamplesKept(connection, key).and_then([&](qint64 from) {
        return store::readSamples(connection, key, start, stop, mostSamples)
            .map([from](std::vector<store::Sample> samples) {
                return Kept{std::move(samples), from};
            });
    });
}

/*! The day that anything is kept from. */
qint64 historyStart(const stack::Stack &stack, const QDateTime &now)
{
    constexpr qint64 day = std::chrono::milliseconds(std::chrono::days(1)).count();
    return (now.toMSecsSinceEpoch() - stack.keepHistory.count()) / day * day;
}

/*! Why not all that was asked for is given; empty where it is. \a history is where anything begins. */
QString shortfall(const Kept &kept, qint64 start, qint64 history)
{
    if (kept.samples.size() == static_cast<std::size_t>(mostSamples))
        return Words::tr("these are the newest %1 values of the period; choose a shorter one, or sum it up "
                         "with --buckets")
            .arg(mostSamples);
    if (start >= kept.from)
        return {};
    const QString from = instantText(QDateTime::fromMSecsSinceEpoch(kept.from, Qt::UTC));
    if (kept.from <= history)
        //: %1 is an instant
        return Words::tr("values of this metric are kept from %1 on").arg(from);
    //: %1 is an instant
    return Words::tr("single values of this metric are kept from %1 on; --buckets gives what is older, summed up")
        .arg(from);
}

} // namespace

void MetricsExportCommand::declare(CLI::App &metrics)
{
    m_command
        = metrics.add_subcommand("export", Words::tr("Give out the values of a metric over a period").toStdString());
    m_command->add_option("metric", m_id, Words::tr("Id of the metric").toStdString())->required();
    declareStack(*m_command, m_stack);
    m_period.declare(*m_command);
    m_command
        ->add_option("--buckets", m_buckets,
            Words::tr("Sum up into at most so many buckets instead of giving each value").toStdString())
        ->check(CLI::Range(2, 100'000));
    m_command->add_option("--into", m_folder,
        Words::tr("Write a file named after stack, metric and dates into this folder").toStdString());
    m_command->add_option("-f,--format", m_format, Words::tr("Output: csv or json").toStdString())
        ->check(CLI::IsMember({"csv", "json"}));
}

bool MetricsExportCommand::isChosen() const
{
    return m_command->parsed();
}

void MetricsExportCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::Stack> stack = loadStack(terminal(), m_stack);
    if (!stack) {
        exit(NotDone);
        return;
    }
    const Result<stack::Metric> metric = metricNamed(*stack, m_id);
    if (!metric) {
        terminal().complain(u"conche-cli: "_s + metric.error().message);
        exit(NotDone);
        return;
    }
    const Result<Period> period = m_period.period(stack->zone, services().tools.clock.nowUtc());
    if (!period) {
        terminal().complain(u"conche-cli: "_s + period.error().message);
        exit(Misused);
        return;
    }
    const bool isCsv = m_format == "csv";
    const QString name = trends::exportName(*stack, *metric, *period, QString::fromStdString(m_format));
    const auto finish = [this, exit, name](const auto &values, auto write) {
        if (!values)
            terminal().complain(u"conche-cli: "_s + values.error().message);
        exit(values ? put(write(*values), name) : NotDone);
    };
    store::Database &database = services().records.database;
    const store::MetricKey key{stack->name, metric->id};
    const qint64 start = period->start.toMSecsSinceEpoch();
    const qint64 stop = period->stop.toMSecsSinceEpoch();
    if (m_buckets > 0) {
        const auto give = [finish, isCsv](const Result<store::BucketSeries> &series) {
            finish(series, [isCsv](const store::BucketSeries &found) {
                return isCsv ? trends::toCsv(found) : trends::toJson(found);
            });
        };
        store::Metrics(database).series(key, start, stop, m_buckets, this, give);
        return;
    }
    const qint64 history = historyStart(*stack, services().tools.clock.nowUtc());
    const auto give = [this, start, history, finish, isCsv](const Result<Kept> &kept) {
        const QString missing = kept ? shortfall(*kept, start, history) : QString();
        if (!missing.isEmpty())
            terminal().complain(u"conche-cli: "_s + missing);
        finish(kept, [isCsv](const Kept &found) {
            return isCsv ? trends::toCsv(found.samples) : trends::toJson(found.samples);
        });
    };
    database.perform<Kept>(
        [key, start, stop](store::Connection &connection) { return readKept(connection, key, start, stop); }, this,
        give);
}

int MetricsExportCommand::put(const QByteArray &text, const QString &fileName) const
{
    if (m_folder.empty()) {
        terminal().out.write(text);
        return Done;
    }
    QSaveFile file(QDir(QString::fromStdString(m_folder)).filePath(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        //: %1 is a path, %2 the system's reason
        terminal().complain(u"conche-cli: "_s
            + Words::tr("%1 could not be written: %2; choose another folder with --into")
                  .arg(file.fileName(), file.errorString()));
        return NotDone;
    }
    terminal().print(file.fileName());
    return Done;
}

} // namespace conche::cli
