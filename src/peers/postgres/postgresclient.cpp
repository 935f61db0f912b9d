// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresclient.h"

#include "core/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>

namespace conche::postgres {

using namespace Qt::StringLiterals;
using process::Command;
using process::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Postgres)
};

// The signs "␟" and "␞" instead of bars and line ends, which values may hold; visible where the command is shown.
constexpr QChar fieldSeparator(0x241f);
constexpr QChar recordSeparator(0x241e);

// psql reads a database name of these forms as connection settings, which may name another server.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'-') && !name.contains(u'=') && !name.contains("://"_L1);
}

std::optional<Error> refusal(const Database &database, const QString &statement)
{
    for (const QString &name : {database.user, database.name}) {
        if (!isPlainName(name))
            return Error{ErrorCode::BadConfiguration,
                //: %1 is the name of a user or database
                Words::tr("\"%1\" is no plain name of a PostgreSQL user or database. Check \"user\" and "
                          "\"database\" in the stack file.")
                    .arg(Redactor().apply(name))};
    }
    // psql would take it for a command of its own, and some of these start programs.
    if (statement.contains(u'\\'))
        return Error{ErrorCode::BadConfiguration,
            Words::tr("the PostgreSQL query holds a backslash. Only SQL is asked, no commands of psql.")};
    return std::nullopt;
}

Command psqlCommand(const Database &database, const QString &statement, std::chrono::milliseconds timeLimit)
{
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(timeLimit).count();
    Command command;
    command.program = u"psql"_s;
    command.arguments
        = {u"-X"_s, u"-w"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-F"_s, fieldSeparator, u"-R"_s, recordSeparator, u"-v"_s,
            u"ON_ERROR_STOP=1"_s, u"--username="_s + database.user, u"--dbname="_s + database.name, u"-f"_s, u"-"_s};
    command.environment = {
        {u"LC_ALL"_s, u"C"_s},
        {u"PGCLIENTENCODING"_s, u"UTF8"_s},
        {u"PGCONNECT_TIMEOUT"_s, QString::number(std::max<qint64>(seconds, 2))},
        {u"PGOPTIONS"_s, u"-c default_transaction_read_only=on -c statement_timeout=%1"_s.arg(timeLimit.count())},
    };
    // On a line of its own, because the statement may end with a comment.
    command.input = statement.toUtf8() + "\n;\n";
    command.timeLimit = timeLimit;
    return command;
}

struct Meaning
{
    QLatin1StringView words;
    ErrorCode code;
};

// psql exits with 2 for all failed connections and 3 for all failed statements: what it says tells them apart.
constexpr auto meanings = std::to_array<Meaning>({
    {"no password supplied"_L1, ErrorCode::Unauthorized},
    {"authentication failed"_L1, ErrorCode::Unauthorized},
    {"no pg_hba.conf entry"_L1, ErrorCode::Unauthorized},
    {"permission denied"_L1, ErrorCode::Forbidden},
    {"the database system is"_L1, ErrorCode::Refused},
    {"Connection refused"_L1, ErrorCode::Refused},
    {"No such file or directory"_L1, ErrorCode::Refused},
    {"server closed the connection"_L1, ErrorCode::Disconnected},
    {"connection to server was lost"_L1, ErrorCode::Disconnected},
    {"timeout expired"_L1, ErrorCode::TimedOut},
    {"due to statement timeout"_L1, ErrorCode::TimedOut},
});

ErrorCode codeOf(const QString &words, int exitCode)
{
    static const QRegularExpression missing(u"(role|database) \".*\" does not exist"_s);
    const QRegularExpressionMatch match = exitCode == 2 ? missing.match(words) : QRegularExpressionMatch();
    if (match.hasMatch())
        return match.captured(1) == "role"_L1 ? ErrorCode::Unauthorized : ErrorCode::NotFound;
    const auto meaning = std::ranges::find_if(meanings, [&words](const Meaning &m) { return words.contains(m.words); });
    return meaning == meanings.end() ? ErrorCode::ServerFailed : meaning->code;
}

QString nextStep(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
        return Words::tr("Check \"user\" in the stack file and what this user may do.");
    case ErrorCode::NotFound:
        return Words::tr("Check \"database\" in the stack file.");
    case ErrorCode::Refused:
    case ErrorCode::Disconnected:
        return Words::tr("See whether PostgreSQL runs there and what its log says.");
    default:
        return Words::tr("Check the query, and PostgreSQL's log.");
    }
}

Error failedWith(const QString &place, const Outcome &outcome)
{
    const QString words = QString::fromUtf8(outcome.errorOutput);
    if (outcome.exitCode == 126 || outcome.exitCode == 127)
        //: %1 is "this machine" or "container X"
        return {ErrorCode::ProgramMissing, Words::tr("psql is not on %1. Name the place that holds it.").arg(place)};
    static const QRegularExpression prefix(u"^psql:(<stdin>:\\d+:)?\\s*(error:)?\\s*"_s);
    QString line = Redactor().apply(words.section(u'\n', 0, 0)).remove(prefix).simplified().left(300);
    if (line.isEmpty())
        line = Words::tr("psql gave no reason");
    const ErrorCode code = codeOf(words, outcome.exitCode);
    //: %1 is "this machine" or "container X", %2 PostgreSQL's own message, %3 what to do
    return {code, Words::tr("PostgreSQL on %1 did not answer the query: %2. %3").arg(place, line, nextStep(code))};
}

Result<QList<QStringList>> rowsOf(const QString &place, const QByteArray &output)
{
    QList<QStringList> rows;
    if (output.isEmpty())
        return rows;
    // psql ends the last row with a line end; without it the rest was lost on the way.
    const QString text = QString::fromUtf8(output);
    if (!text.endsWith(u'\n') || text.contains(QChar::ReplacementCharacter))
        return failure(ErrorCode::BadContent,
            Words::tr("psql's answer on %1 was cut off or is not UTF-8. Ask again; if it stays, try the query "
                      "there by hand.")
                .arg(place));
    for (const QString &record : text.chopped(1).split(recordSeparator))
        rows.append(record.split(fieldSeparator));
    return rows;
}

} // namespace

PostgresClient::PostgresClient(process::CommandRunner &runner, const process::Transport &transport, Database database,
    std::chrono::milliseconds timeLimit)
    : m_runner(runner)
    , m_transport(transport)
    , m_database(std::move(database))
    , m_timeLimit(timeLimit)
{
}

void PostgresClient::query(const QString &statement, QObject *owner, Then<Answer> then) const
{
    if (const std::optional<Error> error = refusal(m_database, statement)) {
        QTimer::singleShot(0, owner, [then = std::move(then), error] { then(tl::make_unexpected(*error)); });
        return;
    }
    const Command command = m_transport.wrap(psqlCommand(m_database, statement, m_timeLimit));
    const auto onEnd = [&transport = m_transport, command, then = std::move(then)](const Outcome &outcome) {
        if (const std::optional<Error> error = transport.failure(outcome))
            return then(tl::make_unexpected(*error));
        if (outcome.ending != process::Ending::Succeeded)
            return then(tl::make_unexpected(failedWith(transport.place(), outcome)));
        then(rowsOf(transport.place(), outcome.output).map([&](const QList<QStringList> &rows) {
            return Answer{rows, process::asShellLine(command), outcome.duration};
        }));
    };
    m_runner.run(command, owner, onEnd);
}

} // namespace conche::postgres
