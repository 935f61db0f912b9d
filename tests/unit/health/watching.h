// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/watch/decide.h"

namespace conche::tests {

using namespace Qt::StringLiterals;

inline const QString letters = u"OWCU"_s; ///< by the value of the verdict
inline const QDateTime begin(QDate(2026, 3, 10), QTime(9, 30), Qt::UTC);

/*! A watch whose memory goes from round to round, as the store keeps it. */
struct Watch
{
    stack::Stack stack;
    store::WatchMemory memory;
    QDateTime now = begin;
    health::Attempts attempts;
    std::optional<store::Promise> promise;

    explicit Watch(const QStringList &checks = {u"disk"_s})
    {
        stack.name = u"factory"_s;
        stack.zone = u"Europe/Madrid"_s;
        for (const QString &id : checks) {
            stack::Check check;
            check.id = id;
            check.title = id.toUpper();
            stack.checks.append(check);
        }
        stack.signs.append({u"no-raw-data"_s, u"No raw data"_s, Verdict::Critical, checks.first(), {}});
        stack.alerts.channels = {{u"mail"_s, stack::MailChannel()}, {u"chat"_s, stack::WebhookChannel()}};
    }

    store::WatchChanges decided(const health::CheckRunReport &report)
    {
        store::WatchChanges changes = health::decide({stack, report, attempts, promise}, memory);
        memory = store::applied(memory, changes);
        return changes;
    }

    /*! A letter for each check, in the stack file's order; a blank one is not asked. */
    store::WatchChanges round(const QString &verdicts, const QString &sign = {})
    {
        health::CheckRunReport report;
        report.stack = stack.name;
        report.started = now;
        for (qsizetype i = 0; i < verdicts.size(); ++i) {
            health::CheckResult result;
            result.id = stack.checks[i].id;
            result.title = stack.checks[i].title;
            result.verdict = static_cast<Verdict>(letters.indexOf(verdicts[i]));
            result.summary = u"found "_s + verdicts[i];
            if (verdicts[i] != u' ')
                report.results.append(result);
        }
        if (!sign.isEmpty())
            report.signs.append({u"no-raw-data"_s, u"No raw data"_s, Verdict::Critical,
                static_cast<Verdict>(letters.indexOf(sign)), u"seen "_s + sign, {}});
        return decided(report);
    }

    store::WatchChanges level(std::optional<int> level)
    {
        health::CheckRunReport report;
        report.started = now;
        report.outage = health::Outage{level, {}, u"Level %1"_s.arg(level.value_or(-1))};
        return decided(report);
    }

    /*! For each round, a minute apart: R raised, X over, "." nothing. */
    QString alerts(const QString &verdicts)
    {
        QString found;
        for (const QChar verdict : verdicts) {
            const store::WatchChanges changes = round(verdict);
            found += changes.alerts.isEmpty() ? u'.' : changes.alerts.first().isOver ? u'X' : u'R';
            now = now.addSecs(60);
        }
        return found;
    }

    void quiet(store::Quieting::Kind kind, const QDateTime &from, const QDateTime &until)
    {
        memory.quietings.append(
            {memory.quietings.size() + 7, stack.name, u"check:disk"_s, kind, u"known"_s, u"maria"_s, from, until});
    }
};

} // namespace conche::tests
