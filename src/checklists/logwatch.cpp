// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logwatch.h"

#include "core/instant.h"
#include "core/redaction.h"
#include "core/units.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using jobs::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

constexpr qint64 largestSlice = 4LL * 1024 * 1024;
constexpr qsizetype longestKept = 300;
constexpr auto aroundNow = 1min; ///< longer than a look takes with the pause before it

qint64 minutesOf(std::chrono::milliseconds span)
{
    return std::chrono::duration_cast<std::chrono::minutes>(span).count();
}

struct LogLine
{
    QString stamp; ///< as docker wrote it
    QDateTime at;
    QString text;
};

QList<LogLine> linesOf(const QByteArray &stream)
{
    QList<LogLine> lines;
    const QList<QByteArray> all = stream.split('\n');
    for (const QByteArray &bytes : all) {
        const qsizetype space = bytes.indexOf(' ');
        const QString stamp = QString::fromLatin1(bytes.first(std::max<qsizetype>(space, 0)));
        if (const std::optional<QDateTime> at = instantFromText(stamp))
            lines.append({stamp, *at, QString::fromUtf8(bytes.sliced(space + 1))});
    }
    return lines;
}

} // namespace

bool isErrorLine(const QString &line)
{
    // Levels as Python, PostgreSQL, Go and JSON logs write them, and the names of exceptions. "0 errors" is none.
    static const QRegularExpression error(u"\\b(ERROR|CRITICAL|FATAL|PANIC)\\b"
                                          "|^Traceback \\(most recent call last\\)"
                                          "|\\b(lvl|level)=\"?(error|fatal|panic|crit)"
                                          "|\"(level|severity|levelname)\"\\s*:\\s*\"(error|fatal|panic|critical)\""
                                          "|^[\\w.]*(Error|Exception)\\b(:|$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lowerLevel(
        u"\\b(lvl|level)=\"?(error|fatal|panic|crit)|\"(level|severity|levelname)\"\\s*:\\s*\"(error|fatal)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return error.match(line).hasMatch() || lowerLevel.match(line).hasMatch();
}

LogWatch::LogWatch(const QString &container, const health::Tools &tools, const AskingOptions &options)
    : Asking(Words::tr("Follow the containers' logs"))
    , m_tools(tools)
    , m_options(options)
{
    QList<jobs::Step> steps;
    for (const QString &name : containersOf(options.stack, container)) {
        Followed followed;
        followed.container = name;
        m_followed.append(followed);
        steps.append({name, StepState::Waiting, {}});
    }
    setSteps(steps);
    m_next.setSingleShot(true);
    m_next.setInterval(options.slice);
    connect(&m_next, &QTimer::timeout, this, &LogWatch::readSlice);
}

void LogWatch::begin()
{
    m_until = m_tools.clock.nowUtc();
    for (Followed &followed : m_followed)
        followed.from = m_until;
    if (m_followed.isEmpty()) {
        failWith({ErrorCode::BadConfiguration,
            Words::tr("the stack file names no containers; add a check of kind \"containers\" or name one as "
                      "\"log-watch:NAME\"")});
        return;
    }
    if (const std::optional<Error> refused = m_options.grant.refusal(demandsOfDocker(m_options.stack))) {
        failWith(*refused);
        return;
    }
    for (qsizetype i = 0; i < m_followed.size(); ++i)
        setStep(i, StepState::Running);
    readSlice();
}

void LogWatch::passTime()
{
    const QDateTime now = m_tools.clock.nowUtc();
    const std::chrono::milliseconds passed(m_until.msecsTo(now));
    m_until = now;
    m_watchedFor += std::max(passed, 0ms);
    if (passed >= 0ms)
        return;
    for (Followed &followed : m_followed) {
        followed.isSetBack = true;
        followed.from = now - aroundNow;
        followed.newest.clear();
    }
}

void LogWatch::readSlice()
{
    passTime();
    m_slice = new QObject(this);
    m_waiting = m_followed.size();
    for (qsizetype i = 0; i < m_followed.size(); ++i)
        read(i);
}

void LogWatch::read(qsizetype index)
{
    const Followed &followed = m_followed[index];
    // A slice begins a little before the last one ended: clocks go back a little, too.
    const std::optional<QDateTime> newest = instantFromText(followed.newest);
    const QDateTime since = newest ? std::max(followed.from, *newest - m_options.slice) : followed.from;
    process::DockerProgram docker = dockerOf(m_options.stack);
    process::Command command
        = docker.command({u"logs"_s, u"--timestamps"_s, u"--since"_s, instantText(since), followed.container});
    command.timeLimit = 30s;
    command.maximumOutput = largestSlice;
    m_tools.runner.run(command, m_slice, [this, index, docker](const process::Outcome &outcome) {
        Followed &read = m_followed[index];
        const std::optional<Error> error = docker.failure(outcome);
        read.trouble = error ? error->message : QString();
        if (!error)
            take(read, outcome);
        setStep(index, StepState::Running,
            error ? error->message : Words::tr("%n line(s)", nullptr, static_cast<int>(read.lines)));
        if (--m_waiting == 0)
            sliceEnded();
    });
}

void LogWatch::take(Followed &followed, const process::Outcome &outcome)
{
    followed.wasRead = true;
    if (outcome.ending == process::Ending::Failed && outcome.output.size() + outcome.errorOutput.size() >= largestSlice)
        //: %1 is a container
        followed.trouble = Words::tr("%1 writes more than can be read").arg(followed.container);
    const QString out = takeStream(followed, followed.last[0], outcome.output);
    const QString error = takeStream(followed, followed.last[1], outcome.errorOutput);
    // What was written before the clock was set back is dated later than what comes.
    if (!std::exchange(followed.isSetBack, false))
        followed.newest = std::max({followed.newest, out, error});
}

QString LogWatch::takeStream(Followed &followed, QString &last, const QByteArray &stream)
{
    const QList<LogLine> lines = linesOf(stream);
    const auto known
        = std::find_if(lines.crbegin(), lines.crend(), [&last](const LogLine &line) { return line.stamp == last; });
    // The last one may be older than what was asked for. The practice stack's docker tells what is older, too; and
    // where the clock was set back, what was written before the watch may be dated later than what was written since.
    const auto isLate = [&](const LogLine &line) {
        return line.stamp > followed.newest && line.at >= followed.from
            && !(followed.isSetBack && last.isEmpty() && line.at > m_until + aroundNow);
    };
    QString newest;
    for (auto line = known.base(); line != lines.cend(); ++line) {
        if (known == lines.crend() && !isLate(*line))
            continue;
        newest = std::max(newest, line->stamp);
        takeLine(followed, line->text);
    }
    if (!lines.isEmpty())
        last = lines.last().stamp;
    return newest;
}

void LogWatch::takeLine(Followed &followed, const QString &line)
{
    ++followed.lines;
    if (!isErrorLine(line))
        return;
    ++followed.errors;
    if (m_kept.size() < mostKept)
        m_kept.append({followed.container, Verdict::Warning, Redactor().apply(line.simplified()).left(longestKept), {},
            {}, {}, {}});
}

bool LogWatch::isOver() const
{
    return m_watchedFor >= m_options.watch;
}

void LogWatch::sliceEnded()
{
    m_slice->deleteLater();
    m_slice = nullptr;
    passTime();
    if (std::ranges::any_of(m_followed, &Followed::isRead))
        m_readFor = m_watchedFor;
    tell();
    if (!isOver()) {
        keepSoFar();
        m_next.start();
        return;
    }
    bool wasAnyRead = false;
    for (qsizetype i = 0; i < m_followed.size(); ++i) {
        const Followed &followed = m_followed[i];
        wasAnyRead = wasAnyRead || followed.wasRead;
        setStep(i, followed.isRead() ? StepState::Done : StepState::Failed, steps()[i].note);
    }
    end(wasAnyRead ? State::Succeeded : State::Failed);
}

qint64 LogWatch::errors() const
{
    qint64 errors = 0;
    for (const Followed &followed : m_followed)
        errors += followed.errors;
    return errors;
}

/*! Half an hour of logs cannot be asked for again. */
void LogWatch::keepSoFar()
{
    if (m_watchedFor - m_keptFor < (errors() > m_errorsKept ? keptWithErrors : keptAnyway))
        return;
    m_keptFor = m_watchedFor;
    m_errorsKept = errors();
    Q_EMIT worthKeeping();
}

/*! What was not read yet is not told as if it were: a machine may have slept since the last look. */
void LogWatch::tell()
{
    Evidence evidence;
    qint64 lines = 0;
    QStringList troubles;
    for (const Followed &followed : std::as_const(m_followed)) {
        lines += followed.lines;
        if (!followed.trouble.isEmpty())
            troubles << followed.trouble;
        const std::optional<Verdict> verdict = followed.errors > 0 ? Verdict::Warning
            : followed.isRead()                                    ? Verdict::Ok
                                                                   : Verdict::Unknown;
        //: %1 and %2 are counts
        evidence.rows.append({followed.container, verdict,
            followed.isRead() ? Words::tr("%1 lines, %2 errors").arg(followed.lines).arg(followed.errors)
                              : followed.trouble,
            {}, {}, {}, {}});
    }
    evidence.rows += m_kept;
    const bool isWhole = m_readFor >= m_options.watch && std::ranges::all_of(m_followed, &Followed::isRead);
    evidence.state = Evidence::State::Known;
    evidence.isPartial = !isWhole;
    evidence.verdict = errors() > 0 ? Verdict::Warning : isWhole ? Verdict::Ok : Verdict::Unknown;
    evidence.measured = m_until;
    evidence.sentence = evidence.isPartial
        //: %1 and %2 are minutes, %3 and %4 are counts: 12 of 30 min of logs: 1204 lines, 3 errors
        ? Words::tr("%1 of %2 min of logs: %3 lines, %4 errors")
              .arg(minutesOf(m_readFor))
              .arg(minutesOf(m_options.watch))
              .arg(lines)
              .arg(errors())
        //: %1 is a span of time, %2 and %3 are counts: 30 min of logs: 1204 lines, 3 errors
        : Words::tr("%1 of logs: %2 lines, %3 errors").arg(durationText(m_readFor)).arg(lines).arg(errors());
    if (m_wasStopped)
        //: %1 is what was found until then
        evidence.sentence = Words::tr("%1; stopped early").arg(evidence.sentence);
    if (!troubles.isEmpty())
        evidence.sentence += u"; "_s + troubles.join(u"; "_s);
    setEvidence(evidence);
}

void LogWatch::abort()
{
    m_next.stop();
    delete std::exchange(m_slice, nullptr);
    m_wasStopped = true;
    tell();
}

} // namespace conche::checklists
