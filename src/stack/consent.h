// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stack.h"

#include "core/result.h"

namespace conche::stack {

/*! Something that a stack file makes Conche start or hand out, and that its user has to agree to. */
struct Demand
{
    enum class Kind {
        Command, ///< a program and its arguments
        Docker, ///< a program in place of docker
        Ssh, ///< a host that docker is reached on with the user's keys
        Secret, ///< a reference and the origin that it is sent to
        Webhook, ///< a reference to an address that alerts are sent to
    };

    Kind kind = Kind::Command;
    QStringList words;

    friend bool operator==(const Demand &, const Demand &) = default;

    /*! "starting "/bin/x" "-a"": whole, in quotes, and without anything that would not be seen. */
    [[nodiscard]] QString text() const;
};

/*! Scheme, host and port, the port also where it is the usual one. */
[[nodiscard]] QString originOf(const QUrl &url);

/*! What it takes to send the peer's credential there; nothing where it names none. */
[[nodiscard]] QList<Demand> demandsOf(const HttpPeer &peer);
/*! What a check starts by itself. Secrets of peers are demanded where they are read. */
[[nodiscard]] QList<Demand> demandsOf(const Stack &stack, const Check &check);
/*! What a metric starts by itself. An HTTP metric with an address of its own sends no secret there. */
[[nodiscard]] QList<Demand> demandsOf(const Stack &stack, const Metric &metric);
[[nodiscard]] QList<Demand> demandsOf(const Channel &channel);
/*! All that a stack starts and hands out, each once. */
[[nodiscard]] QList<Demand> demandsOf(const Stack &stack);

/*! Those that need consent: all but our own look-alike of docker, by the program that it is a link to. */
[[nodiscard]] QList<Demand> needingConsent(const QList<Demand> &demands, const QString &practiceProgram);

/*! What was agreed to. One that is default refuses everything, so that who forgets to ask starts nothing. */
class Grant
{
public:
    Grant() = default;
    /*! \a reason says why the rest is refused, and what to do about it. */
    explicit Grant(QList<Demand> allowed, QString reason = {})
        : m_allowed(std::move(allowed))
        , m_reason(std::move(reason))
    {
    }

    /*! NotTrusted where one of the demands was not agreed to. */
    [[nodiscard]] std::optional<Error> refusal(const QList<Demand> &demands) const;

private:
    QList<Demand> m_allowed;
    QString m_reason;
};

} // namespace conche::stack
