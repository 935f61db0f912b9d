// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "place.h"

#include <QCoreApplication>

namespace conche::schedule {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Schedule)
};

QString causeOf(const process::Outcome &outcome)
{
    const QString said = QString::fromUtf8(outcome.errorOutput).simplified();
    if (!said.isEmpty())
        return said;
    switch (outcome.ending) {
    case process::Ending::TimedOut:
        return Words::tr("no answer in time");
    case process::Ending::Failed:
        return outcome.reason.isEmpty() ? Words::tr("exit code %1").arg(outcome.exitCode) : outcome.reason;
    default:
        return outcome.reason;
    }
}

} // namespace

Result<QByteArray> outputOf(const process::Command &command, const process::Outcome &outcome)
{
    if (outcome.ending == process::Ending::Succeeded)
        return outcome.output;
    //: %1 is a command line, %2 what it said
    return failure(outcome.programMissing ? ErrorCode::ProgramMissing : ErrorCode::ProgramFailed,
        Words::tr("\"%1\" failed: %2").arg(process::asShellLine(command), causeOf(outcome)));
}

void ask(process::CommandRunner &runner, const process::Command &command, QObject *owner, Then<QByteArray> then)
{
    runner.run(command, owner,
        [command, then = std::move(then)](const process::Outcome &outcome) { then(outputOf(command, outcome)); });
}

} // namespace conche::schedule
