// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkwatch.h"

#include "core/instant.h"
#include "health/reportjson.h"

#include <QJsonDocument>

#include <utility>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds tickEvery = std::chrono::minutes(1); ///< rounds may come each second

} // namespace

CheckWatch::CheckWatch(const Services &services, health::AlertDispatch &dispatch, const stack::Stack &stack,
    const stack::Grant &grant, WatchStyle style, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_style(style)
    , m_stack(stack)
    , m_watch(services.tools, services.records, dispatch, stack, grant, this)
{
    connect(&m_watch, &health::Watch::roundFinished, this, &CheckWatch::tell);
    connect(&m_watch, &health::Watch::alertsDelivered, this, &CheckWatch::tellAlerts);
    connect(&m_watch, &health::Watch::collectionFinished, this, &CheckWatch::tickLists);
}

void CheckWatch::start()
{
    m_watch.start();
}

QString CheckWatch::time() const
{
    QDateTime now = m_services.tools.clock.nowUtc();
    now.setTime({now.time().hour(), now.time().minute(), now.time().second()});
    return instantText(now);
}

void CheckWatch::say(const QString &text) const
{
    m_services.terminal.print(u"%1  %2"_s.arg(time(), text));
}

void CheckWatch::tell(const health::RoundOutcome &outcome)
{
    if (outcome.notSaved) {
        tellStore(*outcome.notSaved);
    } else {
        m_storeFails = false;
        tickLists();
    }
    if (m_style.isJson) {
        m_services.terminal.print(
            QString::fromUtf8(QJsonDocument(health::toJson(outcome)).toJson(QJsonDocument::Compact)));
    } else if (m_seen.isEmpty()) {
        for (const QString &line : checkText(outcome, m_stack.title, m_style.text))
            m_services.terminal.print(line);
    } else {
        tellChanges(outcome);
    }
    for (const health::CheckResult &result : outcome.report.results)
        m_seen.insert(result.id, result.verdict);
    m_services.terminal.flush();
}

void CheckWatch::tellStore(const Error &error)
{
    // One that stays broken is told of once.
    if (!std::exchange(m_storeFails, true))
        m_services.terminal.complain(u"conche-cli: "_s + error.message);
}

void CheckWatch::tellChanges(const health::RoundOutcome &outcome)
{
    for (const health::CheckResult &result : outcome.report.results) {
        if (m_seen.value(result.id) != result.verdict)
            say(resultLine(result, 0, m_style.text.colour));
    }
    for (const store::JournalEntry &entry : outcome.changes.entries)
        say(entry.text);
}

void CheckWatch::tellAlerts(const health::DispatchReport &report)
{
    if (!m_style.isJson) {
        for (const QString &sentence : report.delivered)
            say(sentence);
    }
    for (const QString &sentence : report.failed)
        m_services.terminal.complain(u"conche-cli: "_s + sentence);
    if (report.storeFailed)
        tellStore(*report.storeFailed);
    m_services.terminal.flush();
}

void CheckWatch::tickLists()
{
    // What it did not see yet is seen after a later round.
    if (m_ticking || (m_sinceTicking.isValid() && !m_sinceTicking.hasExpired(tickEvery.count())))
        return;
    m_sinceTicking.start();
    m_ticking = new ListTicking(m_services, m_stack, this);
    connect(m_ticking, &ListTicking::finished, this, &CheckWatch::tellTicking);
    m_ticking->start();
}

void CheckWatch::tellTicking(const QStringList &failures)
{
    std::exchange(m_ticking, nullptr)->deleteLater();
    // What stays so is told of once.
    if (std::exchange(m_notTicked, failures) == failures)
        return;
    for (const QString &sentence : failures)
        m_services.terminal.complain(u"conche-cli: "_s + sentence);
    m_services.terminal.flush();
}

} // namespace conche::cli
