// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeoption.h"

#include "core/units.h"

#include <QCoreApplication>
#include <QTimeZone>

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

} // namespace

Result<QDateTime> timeFromOption(const std::string &option, const QString &zone, const QDateTime &now)
{
    const QString text = QString::fromStdString(option);
    if (const auto instant = instantFromText(text))
        return *instant;
    if (const auto span = durationFromText(text))
        return now.addMSecs(-span->count());
    for (const QString &form : {u"yyyy-MM-dd"_s, u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-ddTHH:mm"_s}) {
        const QDateTime local = QDateTime::fromString(text, form);
        if (local.isValid())
            return QDateTime(local.date(), local.time(), QTimeZone(zone.toLatin1())).toUTC();
    }
    return failure(ErrorCode::BadConfiguration,
        Words::tr("\"%1\" is no time; write one such as 24h, 2026-11-23 or \"2026-11-23 08:00\"").arg(text));
}

void PeriodOptions::declare(CLI::App &command)
{
    command
        .add_option("--since", since,
            Words::tr("From when on: a span such as 24h, a date, or \"2026-11-23 08:00\" in the stack's zone")
                .toStdString())
        ->capture_default_str();
    command.add_option("--until", until, Words::tr("Until when; now where it is not given").toStdString());
}

Result<Period> PeriodOptions::period(const QString &zone, const QDateTime &now) const
{
    // What happens at this moment belongs to it.
    const Result<QDateTime> stop = until.empty() ? now.addMSecs(1) : timeFromOption(until, zone, now);
    return timeFromOption(since, zone, now).and_then([&](const QDateTime &start) {
        return stop.map([&](const QDateTime &end) { return Period{start, end}; });
    });
}

Result<std::chrono::milliseconds> spanFromOption(const std::string &option)
{
    const QString text = QString::fromStdString(option);
    bool isNumber = false;
    (void)text.toDouble(&isNumber);
    const auto span = durationFromText(isNumber ? text + u's' : text);
    if (!span || span->count() == 0)
        return failure(
            ErrorCode::BadConfiguration, Words::tr("\"%1\" is no span of time; write one such as 30s").arg(text));
    return *span;
}

} // namespace conche::cli
