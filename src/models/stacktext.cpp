// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stacktext.h"

#include "core/units.h"
#include "health/expectation.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

QString rule(const stack::HttpCheck &check)
{
    QStringList parts;
    for (const stack::Request &request : check.requests) {
        QStringList expected;
        for (const stack::Expectation &expectation : request.expectations)
            expected << health::ruleText(expectation);
        const QString asked = QString::fromLatin1(request.method) + u' ' + request.url.toDisplayString();
        parts << (expected.isEmpty() ? asked : asked + u": "_s + expected.join(u", "_s));
    }
    if (check.warnAfter)
        //: %1 is a span of time
        parts << Words::tr("warning after %1").arg(durationText(*check.warnAfter));
    if (check.critAfter)
        //: %1 is a span of time
        parts << Words::tr("critical after %1").arg(durationText(*check.critAfter));
    return joined(parts);
}

QString rule(const stack::MlflowCheck &check)
{
    if (check.experiments.isEmpty())
        return Words::tr("a question about experiments is answered");
    QStringList names;
    for (const stack::Experiment &experiment : check.experiments)
        names << experiment.name;
    //: %1 is a list of experiments, %2 and %3 are spans of time
    return Words::tr("a finished run with a metric in each of %1; warning after %2, critical after %3")
        .arg(names.join(u", "_s), durationText(check.warnAfter), durationText(check.critAfter));
}

QString rule(const stack::InfluxCheck &check)
{
    return check.query.isEmpty() ? Words::tr("the bucket or database is found by a query")
                                 : joined({check.query.simplified(), health::ruleText(check.limits)});
}

QString rule(const stack::SeriesCheck &check)
{
    QStringList parts;
    //: %1 is a measurement, %2 a span of time
    parts << Words::tr("a record of %1 within %2").arg(check.measurement, durationText(check.noneWithin));
    if (check.dayHoursMinimum)
        parts << Words::tr("%n hour(s) with records in the last complete day", nullptr, *check.dayHoursMinimum);
    if (check.dayPointsMinimum)
        parts << Words::tr("at least %n record(s) a day", nullptr, *check.dayPointsMinimum);
    if (check.dayPointsMaximum)
        parts << Words::tr("at most %n record(s) a day", nullptr, *check.dayPointsMaximum);
    return joined(parts);
}

QString rule(const stack::SchedulerCheck &)
{
    return Words::tr("it runs, has jobs, and they have a next time");
}

QString rule(const stack::ContainerCheck &check)
{
    //: %1 is a list of containers
    return Words::tr("%1 run and are healthy").arg(check.names.join(u", "_s));
}

QString rule(const stack::PostgresCheck &check)
{
    return joined({check.query.simplified(), check.expectation ? health::ruleText(*check.expectation) : QString(),
        health::ruleText(check.limits)});
}

QString rule(const stack::DiskCheck &check)
{
    QStringList places;
    for (const stack::Place &place : check.places)
        places << place.title;
    //: %1 is a list of places, %2 and %3 are numbers
    return Words::tr("%1: warning from %2 % used, critical from %3 %")
        .arg(places.join(u", "_s))
        .arg(check.warnPercent)
        .arg(check.critPercent);
}

QString rule(const stack::CommandCheck &check)
{
    // Its arguments may hold what is nobody's business.
    //: %1 is a program
    return Words::tr("the exit code of %1").arg(check.program);
}

QString rule(const stack::SymptomSign &sign)
{
    if (sign.of == 1)
        //: %1 is the name of a symptom
        return Words::tr("\"%1\" in the newest result").arg(sign.symptom);
    //: %1 is the name of a symptom, %2 and %3 are numbers
    return Words::tr("\"%1\" in %2 of the last %3 results").arg(sign.symptom).arg(sign.times).arg(sign.of);
}

QString rule(const stack::SlowSign &sign)
{
    if (sign.of == 1)
        //: %1 is a span of time
        return Words::tr("slower than %1 in the newest result").arg(durationText(sign.above));
    //: %1 is a span of time, %2 and %3 are numbers
    return Words::tr("slower than %1 in %2 of the last %3 results")
        .arg(durationText(sign.above))
        .arg(sign.times)
        .arg(sign.of);
}

QString rule(const stack::SilentSign &sign)
{
    //: %1 is a span of time
    return Words::tr("an experiment without any run for %1").arg(durationText(sign.within));
}

QString rule(const stack::BehindSign &sign)
{
    //: %1 is a number, %2 the id of another check
    return Words::tr("fewer than %1 % of the hours with records that %2 has")
        .arg(sign.belowPercent)
        .arg(sign.reference);
}

QString rule(const stack::RestartSign &sign)
{
    //: %1 is a span of time
    return Words::tr("a container was started again within %1, and not on purpose").arg(durationText(sign.within));
}

QString rule(const stack::TrendSign &)
{
    return Words::tr("a metric declines");
}

} // namespace

QString ruleText(const stack::Check &check)
{
    return std::visit([](const auto &question) { return rule(question); }, check.question);
}

QString ruleText(const stack::Sign &sign, const stack::Stack &stack)
{
    QString title = sign.check;
    for (const stack::Check &check : stack.checks) {
        if (check.id == sign.check)
            title = check.title;
    }
    return title + u": "_s + std::visit([](const auto &kind) { return rule(kind); }, sign.rule);
}

QString stackText(const stack::Stack &stack)
{
    QString text = stack.title + u"\n\n"_s + Words::tr("Checks") + u"\n\n"_s;
    for (const stack::Check &check : stack.checks) {
        text += u"%1 (%2)\n    %3\n    "_s.arg(check.title, check.id, ruleText(check));
        //: %1 and %2 are spans of time
        text += Words::tr("every %1, time limit %2").arg(durationText(check.interval), durationText(check.timeLimit))
            + u"\n\n"_s;
    }
    if (!stack.signs.isEmpty())
        text += Words::tr("Warning signs") + u"\n\n"_s;
    for (const stack::Sign &sign : stack.signs) {
        const QString severity = sign.severity == Verdict::Critical ? Words::tr("critical") : Words::tr("warning");
        text += u"%1 (%2, %3)\n    %4\n\n"_s.arg(sign.title, sign.id, severity, ruleText(sign, stack));
    }
    return text.trimmed() + u'\n';
}

} // namespace conche::models
