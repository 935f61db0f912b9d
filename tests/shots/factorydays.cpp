// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factorydays.h"

#include "health/watch/decide.h"

#include <QEventLoop>

namespace conche::tests {

using namespace Qt::StringLiterals;

namespace {

const QString factory = u"chocolate-factory"_s;
const QString letters = u"OWCU"_s; // by the value of the verdict

/*! What was found hour by hour, oldest first, and since when that is believed. */
struct PastDay
{
    QString check;
    QString verdicts;
    int hoursSince = 9 * 24;
};

QString day(const QString &verdicts)
{
    return verdicts.rightJustified(24, u'O');
}

void record(GuiBench &bench, const store::StoredRun &run, const QList<store::SubjectState> &states)
{
    QEventLoop loop;
    QObject owner;
    store::WatchChanges changes;
    changes.subjects = states;
    bench.log.record(
        run, {}, [changes](const store::WatchMemory &) { return changes; }, &owner,
        [&loop](const Result<store::Recorded> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            loop.quit();
        });
    loop.exec();
}

void remember(GuiBench &bench, const QList<PastDay> &days)
{
    const QDateTime now = bench.bench.now();
    QList<store::SubjectState> states;
    for (const PastDay &past : days) {
        const auto verdict = static_cast<Verdict>(letters.indexOf(past.verdicts.back()));
        states.append({health::checkSubject(past.check), past.check, verdict, now.addSecs(-3600 * past.hoursSince),
            verdict, 0, {}, false, {}, now.addSecs(-3600)});
    }
    for (int hour = 0; hour < 24; ++hour) {
        store::StoredRun run;
        run.stack = factory;
        run.uid = QString::number(hour);
        run.started = now.addSecs(-3600 * (23 - hour) - 60);
        for (const PastDay &past : days)
            run.results.append(
                {past.check, static_cast<Verdict>(letters.indexOf(past.verdicts[hour])), 20, {}, {}, {}, {}});
        run.ran = run.coverageOf = static_cast<int>(run.results.size());
        record(bench, run, hour == 23 ? states : QList<store::SubjectState>());
    }
}

QList<PastDay> goodDays(const GuiBench &bench)
{
    QList<PastDay> days;
    for (const stack::Check &check : bench.bench.stack.checks)
        days.append({check.id, day({})});
    return days;
}

std::chrono::milliseconds latencyOf(Key key)
{
    return std::chrono::milliseconds(9 + 7 * static_cast<int>(key) % 61);
}

void haveLatencies(GuiBench &bench, std::chrono::milliseconds features)
{
    bench.bench.httpOverride = [&bench, features](Key key, const Asked &asked) -> std::optional<Bench::Reply> {
        auto reply = bench.bench.factory.answer(asked).reply();
        if (key == Key::Other)
            reply.status = 200; // the pages that links lead to
        reply.latency = key == Key::Features ? features : latencyOf(key);
        return reply;
    };
    bench.bench.commandOverride = [&bench](Key, const process::Command &command) {
        process::Outcome outcome = bench.bench.factory.outcome(command);
        outcome.duration = std::chrono::milliseconds(41);
        return std::optional(outcome);
    };
}

void change(QList<PastDay> &days, const QString &check, const QString &verdicts, int hoursSince)
{
    for (PastDay &past : days) {
        if (past.check == check)
            past = {check, day(verdicts), hoursSince};
    }
}

} // namespace

void haveGoodDay(GuiBench &bench)
{
    QList<PastDay> days = goodDays(bench);
    change(days, u"containers"_s, u"WOOOOO"_s, 5);
    change(days, u"data-weather"_s, u"CCOOOOOOOOOOOO"_s, 12);
    haveLatencies(bench, std::chrono::milliseconds(1840));
    remember(bench, days);
}

void haveBadDay(GuiBench &bench)
{
    const QDateTime now = bench.bench.now();
    for (FakeExperiment &experiment : bench.bench.factory.experiments) {
        for (FakeRun &run : experiment.runs)
            run.start = run.start.addSecs(-26 * 3600);
    }
    auto &energy = bench.bench.factory.series[u"energy_prices"_s];
    energy.removeIf([&now](const FakeRecord &record) { return record.time > now.addSecs(-7 * 3600); });
    QList<PastDay> days = goodDays(bench);
    change(days, u"training-recent"_s, QString(22, u'W') + u"CC"_s, 2);
    change(days, u"data-energy"_s, u"CC"_s, 1);
    change(days, u"features"_s, u"WOOWOOOWWWWWW"_s, 6);
    change(days, u"containers"_s, u"WOOOOO"_s, 5);
    change(days, u"data-weather"_s, u"CCOOOOOOOOOOOO"_s, 12);
    haveLatencies(bench, std::chrono::milliseconds(34'100));
    remember(bench, days);
}

} // namespace conche::tests
