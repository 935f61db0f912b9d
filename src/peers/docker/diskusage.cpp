// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskusage.h"

#include "core/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace conche::docker {

using namespace Qt::StringLiterals;
using process::Command;
using process::Outcome;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::DiskUsage)
};

struct Fill
{
    qint64 total = 0;
    qint64 used = 0;
    qint64 free = 0;

    [[nodiscard]] double percent() const
    {
        return used + free > 0 ? 100. * double(used) / (double(used) + double(free)) : 0;
    }
};

// What was asked of whom, for sentences.
struct Question
{
    QString path;
    QString place;
};

Command commandOf(
    const QString &program, const QStringList &options, const QString &path, std::chrono::milliseconds timeLimit)
{
    Command command;
    command.program = program;
    command.arguments = options + QStringList{u"--"_s, path};
    command.environment = {{u"LC_ALL"_s, u"C"_s}};
    command.timeLimit = timeLimit;
    return command;
}

Command dfCommand(const QString &unit, const QString &path, std::chrono::milliseconds timeLimit)
{
    return commandOf(u"df"_s, {u"-P"_s, unit}, path, timeLimit);
}

QString wordsOf(const Outcome &outcome)
{
    return Redactor().apply(QString::fromUtf8(outcome.errorOutput).simplified()).left(300);
}

Error failedWith(const Question &question, const Outcome &outcome)
{
    const QString words = wordsOf(outcome);
    if (words.contains("No such file or directory"_L1) || words.contains("can't find mount point"_L1))
        //: %1 is a path, %2 "this machine" or "container X"
        return {ErrorCode::NotFound,
            Words::tr("there is no %1 on %2. Check the path in the stack file.").arg(question.path, question.place)};
    if (words.contains("Permission denied"_L1))
        return {ErrorCode::PermissionDenied,
            Words::tr("the disk space of %1 on %2 may not be read by this user. Name a folder that it may enter.")
                .arg(question.path, question.place)};
    return {ErrorCode::ProgramFailed,
        //: %1 is a path, %2 "this machine" or "container X", %3 the words of the program df
        Words::tr("df could not tell the disk space of %1 on %2: %3. Try it in a terminal.")
            .arg(question.path, question.place, words.isEmpty() ? Words::tr("it gave no reason") : words)};
}

// "-" stands for numbers that a file system does not have.
qint64 numberOf(const QString &text)
{
    return std::max<qint64>(0, text.toLongLong());
}

Result<Fill> fillFrom(const Question &question, const Outcome &outcome)
{
    // Names of devices and mount points may hold spaces, so the numbers between them are looked for.
    static const QRegularExpression form(u"^.*?\\S\\s+(\\d+|-)\\s+(\\d+|-)\\s+(-?\\d+|-)\\s+(?:\\d+%|-)\\s+/.*$"_s);
    const QStringList lines = QString::fromUtf8(outcome.output).split(u'\n');
    const QRegularExpressionMatch match = lines.size() == 3 ? form.match(lines[1]) : QRegularExpressionMatch();
    // The line's end is there: what was cut inside a mount point's name would look whole.
    if (!match.hasMatch() || !lines.last().isEmpty())
        //: %1 is a path, %2 "this machine" or "container X", %3 what df printed
        return failure(ErrorCode::BadContent,
            Words::tr("df's answer for %1 on %2 cannot be used: %3. Try df -P there in a terminal.")
                .arg(question.path, question.place, QString::fromUtf8(outcome.output).simplified().left(200)));
    return Fill{numberOf(match.captured(1)), numberOf(match.captured(2)), numberOf(match.captured(3))};
}

Result<Fill> bytesFrom(const process::Transport &transport, const Question &question, const Outcome &outcome)
{
    if (const std::optional<Error> error = transport.failure(outcome))
        return tl::make_unexpected(*error);
    if (outcome.ending != process::Ending::Succeeded)
        return tl::make_unexpected(failedWith(question, outcome));
    return fillFrom(question, outcome).and_then([&question](const Fill &fill) -> Result<Fill> {
        constexpr qint64 kibibyte = 1024;
        constexpr qint64 largest = std::numeric_limits<qint64>::max() / kibibyte / 2;
        if (fill.total <= 0 || fill.used + fill.free <= 0 || std::max({fill.total, fill.used, fill.free}) > largest)
            return failure(ErrorCode::BadContent,
                Words::tr("%1 on %2 lies on a file system without a size. Name a folder on a disk.")
                    .arg(question.path, question.place));
        return Fill{fill.total * kibibyte, fill.used * kibibyte, fill.free * kibibyte};
    });
}

Result<Fill> inodesFrom(const process::Transport &transport, const Question &question, const Outcome &outcome)
{
    if (const std::optional<Error> error = transport.failure(outcome))
        return tl::make_unexpected(*error);
    const QString words = wordsOf(outcome);
    // Busybox can be built without this question.
    if (words.contains("invalid option"_L1) || words.contains("unrecognized option"_L1))
        return Fill{};
    if (outcome.ending != process::Ending::Succeeded)
        return tl::make_unexpected(failedWith(question, outcome));
    return fillFrom(question, outcome);
}

Result<qint64> sizeFrom(const process::Transport &transport, const Question &question, const Outcome &outcome)
{
    if (const std::optional<Error> error = transport.failure(outcome))
        return tl::make_unexpected(*error);
    static const QRegularExpression form(u"^(\\d{1,15})\\s+[^\\n]*\\n$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(outcome.output));
    // It exits with 1 where a file went away while it counted, and says the sum all the same.
    const bool isCounted = outcome.ending == process::Ending::Succeeded
        || (outcome.ending == process::Ending::Failed && outcome.exitCode == 1
            && !wordsOf(outcome).contains("Permission denied"_L1));
    if (isCounted && match.hasMatch())
        return match.captured(1).toLongLong() * 1024;
    const QString words = wordsOf(outcome);
    if (words.contains("Permission denied"_L1))
        return failure(ErrorCode::PermissionDenied,
            //: %1 is a path, %2 "this machine" or "container X"
            Words::tr(
                "not all of %1 on %2 may be read by this user, so its size is not known. Name a folder that it may "
                "enter.")
                .arg(question.path, question.place));
    if (words.contains("No such file or directory"_L1) || words.contains("Not a directory"_L1))
        return failure(ErrorCode::NotFound,
            Words::tr("there is no %1 on %2. Check the path in the stack file.").arg(question.path, question.place));
    return failure(ErrorCode::ProgramFailed,
        //: %1 is a path, %2 "this machine" or "container X", %3 the words of the program du
        Words::tr("du could not tell the size of %1 on %2: %3. Try du -sk there in a terminal.")
            .arg(question.path, question.place, words.isEmpty() ? Words::tr("it gave no reason") : words));
}

} // namespace

void folderSize(process::CommandRunner &runner, const process::Transport &transport, const QString &path,
    std::chrono::milliseconds timeLimit, QObject *owner, Then<FolderSize> then)
{
    const Command command = transport.wrap(commandOf(u"du"_s, {u"-s"_s, u"-k"_s}, path, timeLimit));
    runner.run(command, owner,
        [&transport, question = Question{path, transport.place()}, command, then = std::move(then)](
            const Outcome &outcome) {
            then(sizeFrom(transport, question, outcome).map([&](qint64 bytes) {
                return FolderSize{bytes, process::asShellLine(command), outcome.duration};
            }));
        });
}

void diskUsage(process::CommandRunner &runner, const process::Transport &transport, const QString &path,
    std::chrono::milliseconds timeLimit, QObject *owner, Then<DiskUsage> then)
{
    const Question question{path, transport.place()};
    const Command bytesCommand = transport.wrap(dfCommand(u"-k"_s, path, timeLimit));
    const auto onBytes = [&runner, &transport, question, timeLimit, owner, bytesCommand, then = std::move(then)](
                             const Outcome &bytesOutcome) {
        const Result<Fill> bytes = bytesFrom(transport, question, bytesOutcome);
        if (!bytes)
            return then(tl::make_unexpected(bytes.error()));
        const auto left = std::max(timeLimit - bytesOutcome.duration, std::chrono::milliseconds(1));
        const Command inodesCommand = transport.wrap(dfCommand(u"-i"_s, question.path, left));
        const QString asked = process::asShellLine(bytesCommand) % u"; "_s % process::asShellLine(inodesCommand);
        runner.run(inodesCommand, owner,
            [&transport, question, bytes = *bytes, asked, spent = bytesOutcome.duration, then](const Outcome &outcome) {
                then(inodesFrom(transport, question, outcome).map([&](const Fill &inodes) {
                    return DiskUsage{bytes.total, bytes.used, bytes.free, bytes.percent(), inodes.total, inodes.used,
                        inodes.percent(), asked, spent + outcome.duration};
                }));
            });
    };
    runner.run(bytesCommand, owner, onBytes);
}

} // namespace conche::docker
