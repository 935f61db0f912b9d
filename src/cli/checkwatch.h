// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checktext.h"
#include "listticking.h"

#include "health/watch/watch.h"

#include <QElapsedTimer>

namespace conche::cli {

struct WatchStyle
{
    bool isJson = false; ///< a line of JSON a round
    TextStyle text;
};

/*! `conche-cli check --watch`: prints the first round whole and then what changes, until it is ended. */
class CheckWatch final : public QObject
{
    Q_OBJECT

public:
    CheckWatch(const Services &services, health::AlertDispatch &dispatch, const stack::Stack &stack,
        const stack::Grant &grant, WatchStyle style, QObject *parent);
    void start();

private:
    void tell(const health::RoundOutcome &outcome);
    void tellStore(const Error &error);
    void tellChanges(const health::RoundOutcome &outcome);
    void tellAlerts(const health::DispatchReport &report);
    void tickLists();
    void tellTicking(const QStringList &failures);
    void say(const QString &text) const;
    [[nodiscard]] QString time() const;

    Services m_services;
    WatchStyle m_style;
    stack::Stack m_stack;
    health::Watch m_watch;
    QMap<QString, Verdict> m_seen;
    bool m_storeFails = false;
    ListTicking *m_ticking = nullptr;
    QElapsedTimer m_sinceTicking; ///< since it began last
    QStringList m_notTicked; ///< what was said last about that
};

} // namespace conche::cli
