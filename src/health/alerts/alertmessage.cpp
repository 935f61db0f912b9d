// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertmessage.h"

#include "core/units.h"
#include "health/expectation.h"
#include "process/command.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Alerts)
};

// More than that nobody reads on a telephone at night.
constexpr qsizetype mostShown = 20;
constexpr qsizetype longestTitle = 120;
constexpr qsizetype longestSummary = 300;

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return Words::tr("ok");
    case Verdict::Warning:
        return Words::tr("warning");
    case Verdict::Critical:
        return Words::tr("critical");
    case Verdict::Unknown:
        break;
    }
    return Words::tr("unknown");
}

/*! The time of day where the stack is, with what it takes to read it elsewhere: the offset and the zone's name. */
QString zonedText(const QDateTime &instant, const QString &zone)
{
    const QDateTime local = instant.toTimeZone(QTimeZone(zone.toLatin1()));
    if (local.offsetFromUtc() == 0 && zone == "UTC"_L1)
        return local.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
    return u"%1%2 %3"_s.arg(
        local.toString(u"yyyy-MM-dd HH:mm "_s), local.toOffsetFromUtc(local.offsetFromUtc()).toString(u"t"_s), zone);
}

QString spanText(const QDateTime &since, const QDateTime &until)
{
    return durationText(std::chrono::milliseconds(std::max<qint64>(0, since.msecsTo(until))));
}

QString nameOf(const AlertEvent &event)
{
    return oneLine(event.title.isEmpty() ? event.subject : event.title, longestTitle);
}

bool comesFirst(const AlertEvent &left, const AlertEvent &right)
{
    if (left.kind != right.kind)
        return left.kind == AlertEvent::Kind::Raised;
    if (left.verdict != right.verdict)
        return isWorse(left.verdict, right.verdict);
    return left.since < right.since;
}

QString titleOf(const stack::Stack &stack, const QList<AlertEvent> &events)
{
    const QString name = oneLine(stack.title, longestTitle);
    if (events.size() == 1) {
        const AlertEvent &event = events.first();
        return event.kind == AlertEvent::Kind::Raised
            //: A subject line: %1 is a stack, %2 a check or sign, %3 a verdict
            ? Words::tr("%1: %2 %3").arg(name, nameOf(event), verdictWord(event.verdict))
            : Words::tr("%1: %2 no longer %3").arg(name, nameOf(event), verdictWord(event.verdict));
    }
    QStringList counts;
    for (const Verdict verdict : {Verdict::Critical, Verdict::Unknown, Verdict::Warning}) {
        const auto count = std::ranges::count_if(events, [verdict](const AlertEvent &event) {
            return event.kind == AlertEvent::Kind::Raised && event.verdict == verdict;
        });
        if (count > 0)
            //: %1 is a count, %2 a verdict
            counts << Words::tr("%1 %2").arg(count).arg(verdictWord(verdict));
    }
    const auto over = std::ranges::count(events, AlertEvent::Kind::Over, &AlertEvent::kind);
    if (over > 0)
        //: %1 is a count of alerts that ended
        counts << Words::tr("%1 over").arg(over);
    //: A subject line: %1 is a stack, %2 a list of counts
    return Words::tr("%1: %2").arg(name, counts.join(u", "_s));
}

QStringList linesOf(const AlertEvent &event, const QString &zone, const QDateTime &now)
{
    const QString word = verdictWord(event.verdict);
    const QString since = zonedText(event.since, zone);
    const QString span = spanText(event.since, now);
    QStringList lines;
    if (event.kind == AlertEvent::Kind::Raised)
        //: %1 is a verdict, %2 a check or sign, %3 a date and time, %4 a span of time
        lines << Words::tr("%1: %2, since %3 (%4 ago)").arg(word.toUpper(), nameOf(event), since, span);
    else
        //: %1 is a check or sign, %2 a verdict, %3 a span of time, %4 a date and time
        lines << Words::tr("OVER: %1 was %2 for %3, since %4").arg(nameOf(event), word, span, since);
    if (const QString summary = oneLine(event.summary, longestSummary); !summary.isEmpty())
        lines << u"  "_s + summary;
    return lines;
}

QString nextStep(const stack::Stack &stack, const QList<AlertEvent> &events)
{
    QStringList checks;
    for (const AlertEvent &event : events) {
        if (event.kind == AlertEvent::Kind::Raised && event.subject.startsWith("check:"_L1) && checks.size() < 5)
            checks << oneLine(event.subject.sliced(6));
    }
    const QString only
        = checks.size() == events.size() ? u" --only "_s + process::shellQuoted(checks.join(u',')) : QString();
    //: %1 is a command line
    return Words::tr("Next: %1").arg(u"conche-cli check --stack %1%2 --details"_s.arg(stack.name, only));
}

} // namespace

AlertMessage alertMessage(
    const stack::Stack &stack, QList<AlertEvent> events, const QString &outage, const QDateTime &now)
{
    std::ranges::stable_sort(events, comesFirst);
    AlertMessage message{titleOf(stack, events), {}, Verdict::Ok, stack.name, now};
    QStringList lines{message.title};
    if (!outage.isEmpty())
        lines << oneLine(outage, longestSummary);
    lines << QString();
    for (const AlertEvent &event : std::as_const(events)) {
        if (event.kind == AlertEvent::Kind::Raised && isWorse(event.verdict, message.verdict))
            message.verdict = event.verdict;
    }
    for (const AlertEvent &event : events.first(std::min(events.size(), mostShown)))
        lines << linesOf(event, stack.zone, now);
    if (events.size() > mostShown)
        //: %n is a count of alerts that are not listed
        lines << Words::tr("and %n more", nullptr, static_cast<int>(events.size() - mostShown));
    lines << QString() << nextStep(stack, events);
    message.text = lines.join(u'\n') + u'\n';
    return message;
}

AlertMessage testMessage(const stack::Stack &stack, const QDateTime &now)
{
    AlertMessage message{{}, {}, Verdict::Ok, stack.name, now};
    //: A subject line: %1 is a stack
    message.title = Words::tr("%1: test of the alerts").arg(oneLine(stack.title, longestTitle));
    //: %1 is a subject line, %2 a date and time
    message.text = Words::tr("%1\n\nThis is a test, sent by \"conche-cli alerts test\" at %2. Nothing is wrong, and "
                             "nothing is to be done.\n")
                       .arg(message.title, zonedText(now, stack.zone));
    return message;
}

} // namespace conche::health
