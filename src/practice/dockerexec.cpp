// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dockerengine.h"

#include <QRegularExpression>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr int PsqlScriptError = 3;

/*! Statements one by one, without comments and without psql's own commands. */
QStringList statementsOf(QString script)
{
    static const QRegularExpression ignored(u"--[^\\n]*|^\\s*\\\\[^\\n]*"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (const QString &statement : script.remove(ignored).split(u';')) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.simplified());
    }
    return statements;
}

/*! psql's options that matter to its answer; short ones may stand together, as in -XAtc. */
struct PsqlOptions
{
    explicit PsqlOptions(const QStringList &arguments)
    {
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const QString &argument = arguments.at(i);
            if (argument == u"--tuples-only"_s) {
                tuplesOnly = true;
            } else if (argument.startsWith(u"--"_s)) {
                readLong(argument);
            } else if (argument.startsWith(u'-')) {
                readShort(arguments, i);
            } else {
                database = argument;
            }
        }
    }

    void readLong(const QString &argument)
    {
        if (argument.startsWith(u"--command="_s))
            command = argument.section(u'=', 1);
        else if (argument.startsWith(u"--dbname="_s))
            database = argument.section(u'=', 1);
    }

    void readShort(const QStringList &arguments, qsizetype &i)
    {
        const QString &argument = arguments.at(i);
        for (qsizetype k = 1; k < argument.size(); ++k) {
            const QChar letter = argument.at(k);
            tuplesOnly = tuplesOnly || letter == u't';
            if (!u"cdUhpvFPRf"_s.contains(letter))
                continue;
            const QString value = k + 1 < argument.size() ? argument.sliced(k + 1) : arguments.value(++i);
            if (letter == u'c')
                command = value;
            else if (letter == u'd')
                database = value;
            else if (letter == u'R')
                recordSeparator = value;
            return;
        }
    }

    std::optional<QString> command;
    QString database;
    QString recordSeparator = u"\n"_s;
    bool tuplesOnly = false;
};

} // namespace

DockerReply DockerEngine::execute(const QStringList &arguments, const QByteArray &input) const
{
    const DockerOptions options(
        arguments, {u"-e"_s, u"--env"_s, u"-u"_s, u"--user"_s, u"-w"_s, u"--workdir"_s, u"--env-file"_s}, 1);
    const QString name = options.words().value(0);
    if (options.words().size() < 2)
        return dockerFailed(u"\"docker exec\" requires at least 2 arguments."_s);
    const std::optional<Container> container = m_containers.find(name);
    if (!container)
        return dockerFailed(u"Error response from daemon: No such container: %1"_s.arg(name));
    if (container->status == u"paused"_s)
        return dockerFailed(
            u"Error response from daemon: Container %1 is paused, unpause the container before exec"_s.arg(name));
    if (container->status == u"restarting"_s)
        return dockerFailed(
            u"Error response from daemon: Container %1 is restarting, wait until the container is running"_s.arg(
                container->id()));
    if (!container->isRunning())
        return dockerFailed(u"Error response from daemon: Container %1 is not running"_s.arg(container->id()));
    QStringList command = options.words().sliced(1);
    // timeout -k GRACE SECONDS PROGRAM …
    if (command.first() == u"timeout"_s && command.size() > 4 && command.at(1) == u"-k"_s)
        command.remove(0, 4);
    const QString program = command.takeFirst();
    const QStringList &rest = command;
    if (program == u"true"_s)
        return {};
    if (program == u"df"_s)
        return diskFree(*container, rest);
    if (program == u"du"_s)
        return diskUsage(*container, rest);
    if (program == u"psql"_s && container->name.endsWith(u"postgres"_s))
        return psql(*container, rest, input);
    return {126,
        u"OCI runtime exec failed: exec failed: unable to start container process: exec: \"%1\": executable file not "
        "found in $PATH: unknown\n"_s.arg(program)
            .toUtf8(),
        {}};
}

DockerReply DockerEngine::diskFree(const Container &container, const QStringList &arguments) const
{
    const DockerOptions options(arguments, {});
    const bool inodes = options.has(u"-i"_s);
    DockerReply reply;
    reply.output = inodes ? "Filesystem          Inodes   IUsed    IFree IUse% Mounted on\n"
                          : "Filesystem     1024-blocks      Used Available Capacity Mounted on\n";
    for (const QString &path : options.words()) {
        if (path != u"/"_s && !path.startsWith(container.dataPath)) {
            reply.exitCode = 1;
            reply.errorOutput += "df: " + path.toUtf8() + ": No such file or directory\n";
            continue;
        }
        const qint64 total = inodes ? 13'107'200 : 205'113'944;
        const double used = (inodes ? 0.04 : 0.42) + 0.1 * m_world.uniform("disk"_L1, container.name.size());
        const qint64 taken = static_cast<qint64>(static_cast<double>(total) * used);
        // Five per cent are kept for root, so used and available are less than all.
        const qint64 free = total - taken - (inodes ? 0 : total / 20);
        reply.output += u"/dev/vda1 %1 %2 %3 %4% %5\n"_s.arg(total)
                            .arg(taken)
                            .arg(free)
                            .arg((taken * 100 + taken + free - 1) / (taken + free))
                            .arg(container.dataPath)
                            .toUtf8();
    }
    if (reply.exitCode != 0 && reply.output.count('\n') == 1)
        reply.output.clear();
    return reply;
}

/*! What a container's data takes: it grows day by day. */
qint64 DockerEngine::bytesOf(const QString &container) const
{
    const auto daysSince
        = [this](const QDateTime &time) { return static_cast<double>(time.msecsTo(m_world.now())) / 86'400'000; };
    const double days = daysSince(QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
    if (container == StorageName) // what a day writes comes and goes until it is compacted
        return static_cast<qint64>(48e6 + days * 1.3e6 + 2e6 * m_world.uniform("compacted"_L1, qint64(days * 24)));
    if (container == PostgresName)
        return static_cast<qint64>(62e6 + days * 0.9e6);
    if (container != MlopsName)
        return 180'000'000;
    const double worn = m_world.scenario().wearsOut ? std::max(0.0, daysSince(m_world.startedAt().addDays(-90))) : 0;
    return static_cast<qint64>(0.4e9 + days * 18e6 + worn * 82e6);
}

DockerReply DockerEngine::diskUsage(const Container &container, const QStringList &arguments) const
{
    const DockerOptions options(arguments, {});
    DockerReply reply;
    for (const QString &path : options.words()) {
        if (path != u"/"_s && path != container.dataPath) {
            reply.exitCode = 1;
            reply.errorOutput += "du: cannot access '" + path.toUtf8() + "': No such file or directory\n";
            continue;
        }
        const qint64 bytes = bytesOf(container.name) + (path == u"/"_s ? 912'000'000 : 0);
        reply.output += QByteArray::number((bytes + 1023) / 1024) + '\t' + path.toUtf8() + '\n';
    }
    return reply;
}

DockerReply DockerEngine::psql(const Container &, const QStringList &arguments, const QByteArray &input) const
{
    const PsqlOptions options(arguments);
    if (options.database != u"mlflow"_s) {
        return dockerFailed(
            u"psql: error: connection to server on socket \"/var/run/postgresql/.s.PGSQL.5432\" failed: "
            "FATAL:  database \"%1\" does not exist"_s.arg(options.database),
            2);
    }
    DockerReply reply;
    for (const QString &statement : statementsOf(options.command.value_or(QString::fromUtf8(input)))) {
        const auto lines = query(statement);
        if (!lines) {
            reply.exitCode = PsqlScriptError;
            reply.errorOutput = "ERROR:  " + lines.error().toUtf8() + '\n';
            return reply;
        }
        const QStringList shown = lines->sliced(std::min<qsizetype>(options.tuplesOnly ? 1 : 0, lines->size()));
        // The last record ends with a line end whatever the separator is.
        if (!shown.isEmpty())
            reply.output += shown.join(options.recordSeparator).toUtf8() + '\n';
    }
    return reply;
}

/*! Header and rows of a statement; nothing for one that has no result. The error is PostgreSQL's. */
tl::expected<QStringList, QString> DockerEngine::query(const QString &statement) const
{
    static const QRegularExpression silent(
        u"^(set|begin|start transaction|commit|rollback|end)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression schema(u"^select version_num from (?:public\\.)?alembic_version(?: limit 1)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression count(
        u"^select count ?\\( ?(?:\\*|1) ?\\) from (?:public\\.)?(\\w+)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression one(u"^select 1$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression size(
        u"^select pg_database_size ?\\( ?(?:current_database ?\\( ?\\)|'mlflow') ?\\)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression names(
        u"^select name from experiments$"_s, QRegularExpression::CaseInsensitiveOption);
    if (silent.match(statement).hasMatch())
        return QStringList();
    if (schema.match(statement).hasMatch())
        return QStringList{
            u"version_num"_s, m_world.scenario().mlflowBlocksHosts ? u"dc11669786a5"_s : u"acf3f17fdcc7"_s};
    if (one.match(statement).hasMatch())
        return QStringList{u"?column?"_s, u"1"_s};
    if (size.match(statement).hasMatch())
        return QStringList{u"pg_database_size"_s, QString::number(bytesOf(PostgresName))};
    if (names.match(statement).hasMatch())
        return QStringList{
            u"name"_s, u"Default"_s, u"chocolate_energy_optimization"_s, u"chocolate_production_classification"_s};
    if (const QRegularExpressionMatch match = count.match(statement); match.hasMatch()) {
        const qint64 runs = m_trainings.count();
        const QMap<QString, qint64> sizes{{u"experiments"_s, 3}, {u"alembic_version"_s, 1}, {u"runs"_s, runs},
            {u"metrics"_s, runs * 3}, {u"latest_metrics"_s, runs * 3}, {u"params"_s, runs * 4}, {u"tags"_s, runs},
            {u"registered_models"_s, 0}, {u"model_versions"_s, 0}};
        const QString table = match.captured(1).toLower();
        if (!sizes.contains(table))
            return tl::make_unexpected(u"relation \"%1\" does not exist"_s.arg(table));
        return QStringList{u"count"_s, QString::number(sizes.value(table))};
    }
    return tl::make_unexpected(u"the practice database does not know this statement: %1"_s.arg(statement));
}

} // namespace conche::practice
