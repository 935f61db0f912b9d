// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/verdict.h"
#include "net/httpclient.h"
#include "stack/stack.h"

#include <QHash>
#include <QObject>

namespace conche::health {

/*! Whether a link leads somewhere. */
struct LinkStatus
{
    Verdict verdict = Verdict::Unknown;
    QString words; ///< "answers", "does not answer: …"
    QDateTime at;

    friend bool operator==(const LinkStatus &, const LinkStatus &) = default;
};

/*! Asks the web links of a stack whether they answer, a few at a time. Each is asked by itself: no credential goes
 * along and no redirect is followed. */
class LinkProbe final : public QObject
{
    Q_OBJECT

public:
    LinkProbe(net::HttpClient &http, const Clock &clock, QObject *parent = nullptr);

    /*! Asks all of them anew; what is under way for others ends, and what is known of others is forgotten. */
    void ask(const QList<stack::Link> &links);
    /*! By address; nothing of a link that was not asked or has not answered yet. */
    [[nodiscard]] const QHash<QUrl, LinkStatus> &statuses() const { return m_statuses; }

Q_SIGNALS:
    void changed();

private:
    void askNext();

    net::HttpClient &m_http;
    const Clock &m_clock;
    QList<QUrl> m_waiting;
    QHash<QUrl, LinkStatus> m_statuses;
    QObject *m_round = nullptr; ///< owns what is under way
    int m_open = 0;
};

/*! An address that a browser may be given: http or https, with a host. */
[[nodiscard]] bool isWebLink(const QUrl &url);

} // namespace conche::health
