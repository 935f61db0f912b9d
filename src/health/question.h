// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkresult.h"

#include "core/clock.h"
#include "net/answer.h"
#include "peers/credentialcache.h"
#include "process/commandrunner.h"
#include "process/transport.h"

#include <utility>

namespace conche::health {

using peers::CredentialCache;

/*! What a check may use to find its answer. */
struct CheckContext
{
    net::HttpClient &http;
    process::CommandRunner &runner;
    CredentialCache &credentials;
    const Clock &clock;
    const stack::Stack &stack;
    const stack::Grant &grant;
    std::chrono::milliseconds timeLimit{0}; ///< what is left of the check's for this attempt
};

/*! What asking once came to: a verdict with its reasons, an error, or that it could not be asked. */
struct Finding
{
    Verdict verdict = Verdict::Unknown;
    QString summary;
    std::chrono::milliseconds latency{0};
    Evidence evidence;
    std::optional<Error> error; ///< where it is set, the verdict follows from the table of faults
    std::optional<QString> notAsked; ///< the reason why the check as a whole was not asked
    QList<NotAsked> missingParts; ///< ids are parts only: "day-count"
    QStringList symptoms;
    QList<Observation> observations;

    void raise(Verdict found);
    void addFact(const QString &name, const QString &value) { evidence.facts.append({name, value}); }
};

/*! One check's question, asked once. Deleting it ends whatever is under way. */
class Question : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(Finding)>;

    Question(const CheckContext &context, const stack::Check &check, Answered answered, QObject *parent);
    virtual void ask() = 0;

protected:
    /*! Ends the question. Later calls are ignored, so that the first error of several answers stands. */
    void finish(Finding finding);
    /*! Ends it with an error, keeping what was found so far as evidence. */
    void fail(const Error &error, Finding soFar = {});

    /*! Goes on with how to identify ourselves to a peer; ends the question where the peer is not configured or its
     * credential cannot be read. */
    void withPeer(const QString &name, const std::function<void(const std::optional<net::Authorization> &)> &then);

    [[nodiscard]] const CheckContext &context() const { return m_context; }
    [[nodiscard]] const stack::Check &check() const { return m_check; }
    [[nodiscard]] std::chrono::milliseconds timeLimit() const { return m_context.timeLimit; }
    [[nodiscard]] process::DockerProgram docker() const;

private:
    CheckContext m_context;
    const stack::Check &m_check;
    Answered m_answered;
};

/*! The question that a check's kind asks. */
[[nodiscard]] Question *makeQuestion(
    const CheckContext &context, const stack::Check &check, Question::Answered answered, QObject *parent);

/*! The parts of a check that count in coverage beside the check itself. */
[[nodiscard]] QStringList coverageParts(const stack::Check &check);

/*! A peer's clock this far from ours makes what it dates doubtful. */
constexpr std::chrono::minutes clockTolerance{5};

/*! Adds how far the peer's clock is from ours, and Warning where that makes its dates doubtful. */
void judgeClock(
    const std::optional<QDateTime> &serverTime, const QDateTime &now, const QString &peer, Finding &finding);

/*! Calls back once it has arrived as often as it was told to. */
class Barrier
{
public:
    Barrier(qsizetype expected, std::function<void()> then)
        : m_expected(expected)
        , m_then(std::move(then))
    {
    }
    void arrive()
    {
        // What comes then may replace this barrier by the next one.
        if (--m_expected == 0)
            std::exchange(m_then, {})();
    }

private:
    qsizetype m_expected;
    std::function<void()> m_then;
};

} // namespace conche::health
