// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdplace.h"

#include "systemdunits.h"

#include "core/verdict.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QSaveFile>

#include <unistd.h>

namespace conche::schedule {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Schedule)
};

/*! The value of NAME in lines of NAME=VALUE. */
QString valueOf(const QString &name, const QString &lines)
{
    for (const QString &line : lines.split(u'\n')) {
        if (line.startsWith(name + u'='))
            return line.sliced(name.size() + 1);
    }
    return {};
}

QString unitFolder(const QString &configFolder)
{
    return (configFolder.startsWith(u'/') ? configFolder : QDir::homePath() + u"/.config"_s) + u"/systemd/user"_s;
}

std::optional<QDateTime> fromMicroseconds(const QJsonValue &value)
{
    const qint64 microseconds = value.toInteger();
    // systemd says 0 for never, and the largest number for no end of time.
    if (microseconds <= 0 || microseconds == std::numeric_limits<qint64>::max())
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

/*! Reads the properties that systemd shows of a service. */
void takeLastRun(const QString &service, const QString &properties, Standing &standing)
{
    const qint64 started = valueOf(u"ExecMainStartTimestamp"_s, properties).remove(u'@').toLongLong();
    if (started <= 0)
        return;
    standing.last = QDateTime::fromSecsSinceEpoch(started, Qt::UTC);
    const QString result = valueOf(u"Result"_s, properties);
    const int code = valueOf(u"ExecMainStatus"_s, properties).toInt();
    if (valueOf(u"ActiveState"_s, properties) == "activating"_L1)
        standing.lastEnding = Words::tr("still running");
    else if (result == "success"_L1)
        standing.lastEnding = verdictName(static_cast<Verdict>(code));
    else
        //: %1 is systemd's word for how a run failed, %2 its exit code or signal, %3 a systemd unit
        standing.lastEnding = Words::tr("failed (%1, %2); \"journalctl --user -u %3\" shows its output")
                                  .arg(result)
                                  .arg(code)
                                  .arg(service);
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size() && file.commit())
        return {};
    //: %1 is a path, %2 the system's reason
    return failure(ErrorCode::StorageFailed, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

/*! Makes the files as given, each one whole; the first that cannot be so is the error. */
Result<void> putFiles(const QMap<QString, std::optional<QByteArray>> &files)
{
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (*file) {
            const Result<void> written = writeFile(file.key(), **file);
            if (!written)
                return written;
        } else if (QFileInfo(file.key()).isSymLink() || QFile::exists(file.key())) {
            QFile gone(file.key());
            if (!gone.remove())
                //: %1 is a path, %2 the system's reason
                return failure(ErrorCode::StorageFailed,
                    Words::tr("%1 cannot be removed: %2").arg(file.key(), gone.errorString()));
        }
    }
    return {};
}

QString textOf(const QMap<QString, std::optional<QByteArray>> &files)
{
    QStringList parts;
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (*file)
            parts << u"# %1\n%2"_s.arg(file.key(), QString::fromUtf8(**file));
    }
    return parts.join(u'\n');
}

} // namespace

QString SystemdPlace::name() const
{
    return u"systemd"_s;
}

void SystemdPlace::systemctl(const QStringList &arguments, QObject *owner, Then<QByteArray> then) const
{
    process::Command command;
    command.program = u"systemctl"_s;
    command.arguments = QStringList{u"--user"_s} + arguments;
    // Some distributions page and colour even where nobody looks.
    command.environment = {{u"SYSTEMD_PAGER"_s, {}}, {u"SYSTEMD_COLORS"_s, u"0"_s}};
    ask(m_runner, command, owner, std::move(then));
}

void SystemdPlace::systemctl(Calls calls, QObject *owner, Then<void> then) const
{
    if (calls.isEmpty()) {
        then({});
        return;
    }
    const QStringList call = calls.takeFirst();
    systemctl(call, owner, [this, calls, owner, then = std::move(then)](const Result<QByteArray> &done) {
        if (done)
            systemctl(calls, owner, then);
        else
            then(tl::make_unexpected(done.error()));
    });
}

void SystemdPlace::attempt(Calls calls, QObject *owner, std::function<void()> then) const
{
    if (calls.isEmpty()) {
        then();
        return;
    }
    const QStringList call = calls.takeFirst();
    systemctl(call, owner,
        [this, calls, owner, then = std::move(then)](const Result<QByteArray> &) { attempt(calls, owner, then); });
}

void SystemdPlace::look(const DailyPlan &plan, QObject *owner, Then<Standing> then)
{
    systemctl({u"show-environment"_s}, owner,
        [this, plan, owner, then = std::move(then)](const Result<QByteArray> &environment) {
            // The manager may have started with other folders than this shell has.
            m_folder = unitFolder(environment ? valueOf(u"XDG_CONFIG_HOME"_s, QString::fromUtf8(*environment))
                                              : qEnvironmentVariable("XDG_CONFIG_HOME"));
            Standing standing;
            standing.text = textOf(filesNow(plan));
            if (!environment) {
                //: %1 is a sentence
                const Error error{environment.error().code,
                    Words::tr("there is no systemd for this user here: %1").arg(environment.error().message)};
                standing.faults << error.message;
                then(standing.isInstalled() ? Result<Standing>(standing) : tl::make_unexpected(error));
                return;
            }
            askLinger(standing, owner, [this, plan, owner, then](const Result<Standing> &known) {
                if (known->isInstalled())
                    askState(plan, *known, owner, then);
                else
                    then(known);
            });
        });
}

void SystemdPlace::askLinger(Standing standing, QObject *owner, Then<Standing> then) const
{
    process::Command command;
    command.program = u"loginctl"_s;
    command.arguments = {u"show-user"_s, QString::number(::getuid()), u"--property=Linger"_s, u"--value"_s};
    ask(m_runner, command, owner, [standing, then = std::move(then)](const Result<QByteArray> &said) mutable {
        if (said && said->trimmed() != "yes")
            standing.notes << Words::tr("it runs only while you are logged in, and catches up when you log in; "
                                        "\"loginctl enable-linger\" lets it run always");
        else if (!said)
            //: %1 is a sentence
            standing.notes << Words::tr("whether it runs while you are not logged in could not be asked: %1")
                                  .arg(said.error().message);
        then(standing);
    });
}

void SystemdPlace::askState(const DailyPlan &plan, Standing standing, QObject *owner, Then<Standing> then) const
{
    const QString timer = timerName(plan.stack);
    systemctl({u"show"_s, u"--property=LoadState,UnitFileState,ActiveState,FragmentPath"_s, timer}, owner,
        [this, plan, timer, standing, owner, then = std::move(then)](const Result<QByteArray> &said) mutable {
            if (!said) {
                then(tl::make_unexpected(said.error()));
                return;
            }
            const QString state = QString::fromUtf8(*said);
            const auto expect = [&](const QString &property, const QString &value) {
                const QString found = valueOf(property, state);
                if (found != value && standing.faults.isEmpty())
                    //: %1 is a systemd unit, %2 a property of it, %3 and %4 its values
                    standing.faults << Words::tr(
                        "systemd says of %1: %2 is \"%3\", not \"%4\"; \"conche-cli schedule install\" puts that right")
                                           .arg(timer, property, found, value);
            };
            expect(u"LoadState"_s, u"loaded"_s);
            expect(u"FragmentPath"_s, m_folder + u'/' + timer);
            expect(u"UnitFileState"_s, u"enabled"_s);
            expect(u"ActiveState"_s, u"active"_s);
            askTimes(plan, standing, owner, then);
        });
}

void SystemdPlace::askTimes(const DailyPlan &plan, Standing standing, QObject *owner, Then<Standing> then) const
{
    systemctl({u"list-timers"_s, u"--all"_s, u"--output=json"_s, timerName(plan.stack)}, owner,
        [this, plan, standing, owner, then = std::move(then)](const Result<QByteArray> &timers) mutable {
            const QByteArray json = timers.value_or(QByteArray());
            standing.next = fromMicroseconds(QJsonDocument::fromJson(json).array().at(0)["next"_L1]);
            // The timer's own "last" is the time when it was installed, before the first run.
            const QString service = serviceName(plan.stack);
            systemctl({u"show"_s, u"--timestamp=unix"_s,
                          u"--property=ExecMainStartTimestamp,Result,ExecMainStatus,ActiveState"_s, service},
                owner, [standing, service, then](const Result<QByteArray> &said) mutable {
                    takeLastRun(service, QString::fromUtf8(said.value_or(QByteArray())), standing);
                    then(standing);
                });
        });
}

SystemdPlace::Files SystemdPlace::filesOf(const DailyPlan &plan) const
{
    return {{m_folder + u'/' + serviceName(plan.stack), serviceText(plan)},
        {m_folder + u'/' + timerName(plan.stack), timerText(plan)}};
}

SystemdPlace::Files SystemdPlace::filesNow(const DailyPlan &plan) const
{
    Files files = filesOf(plan);
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile there(file.key());
        *file = there.open(QIODevice::ReadOnly) ? std::optional(there.readAll()) : std::nullopt;
    }
    return files;
}

Result<QString> SystemdPlace::preview(const DailyPlan &plan) const
{
    if (plan.program.contains(u'"') || plan.program.contains(u'\''))
        //: %1 is the path of conche-cli
        return failure(ErrorCode::BadConfiguration,
            Words::tr("systemd starts no program with a quote in its path, as %1; move Conche elsewhere")
                .arg(plan.program));
    if (plan.zone != "UTC"_L1 && !QFile::exists(u"/usr/share/zoneinfo/"_s + plan.zone))
        //: %1 is a time zone
        return failure(ErrorCode::BadConfiguration,
            Words::tr("systemd does not know the time zone \"%1\"; write one such as \"Europe/Madrid\" into the stack "
                      "file")
                .arg(plan.zone));
    return checkPlan(plan).map([&] { return textOf(filesOf(plan)); });
}

void SystemdPlace::install(const DailyPlan &plan, QObject *owner, Then<Standing> then)
{
    const Files before = filesNow(plan);
    const auto undo = [this, plan, before, owner, then](const Error &cause) {
        takeBack(plan, before, cause, owner,
            [then](const Result<void> &failed) { then(tl::make_unexpected(failed.error())); });
    };
    if (const Result<void> written = putFiles(filesOf(plan)); !written) {
        undo(written.error());
        return;
    }
    const QString timer = timerName(plan.stack);
    // Without "clean", systemd remembers a timer of this name that was removed long ago, and catches up at once.
    const Calls calls{{u"daemon-reload"_s}, {u"stop"_s, timer}, {u"clean"_s, u"--what=state"_s, timer},
        {u"enable"_s, timer}, {u"start"_s, timer}};
    systemctl(calls, owner, [this, plan, owner, undo, then](const Result<void> &started) {
        if (!started) {
            undo(started.error());
            return;
        }
        look(plan, owner, [undo, then](const Result<Standing> &standing) {
            if (!standing)
                undo(standing.error());
            else if (!standing->faults.isEmpty() || !standing->next)
                undo({ErrorCode::ProgramFailed,
                    standing->faults.value(0, Words::tr("systemd names no next run of the timer"))});
            else
                then(standing);
        });
    });
}

void SystemdPlace::takeBack(
    const DailyPlan &plan, const Files &before, const Error &cause, QObject *owner, Then<void> then) const
{
    const QString timer = timerName(plan.stack);
    const bool wasThere = before.value(m_folder + u'/' + timer).has_value();
    const auto reload = [this, before, cause, wasThere, timer, owner, then] {
        const Result<void> restored = putFiles(before);
        Calls calls{{u"daemon-reload"_s}};
        if (wasThere)
            calls << QStringList{u"enable"_s, u"--now"_s, timer};
        systemctl(calls, owner, [cause, restored, then](const Result<void> &undone) {
            const Result<void> &back = restored ? undone : restored;
            //: %1 and %2 are sentences
            then(failure(cause.code,
                back ? Words::tr("%1. Everything is as it was before").arg(cause.message)
                     : Words::tr("%1. That could not be undone: %2").arg(cause.message, back.error().message)));
        });
    };
    attempt({{u"disable"_s, u"--now"_s, timer}}, owner, reload);
}

void SystemdPlace::remove(const DailyPlan &plan, QObject *owner, Then<void> then)
{
    const QString timer = timerName(plan.stack);
    // No call of the first must succeed: a file that was broken by hand is to be removed as well. What counts is seen
    // at the end.
    const auto verify = [this, timer, owner, then] {
        systemctl({u"show"_s, u"--property=LoadState"_s, u"--value"_s, timer}, owner,
            [timer, then](const Result<QByteArray> &state) {
                if (!state)
                    then(tl::make_unexpected(state.error()));
                else if (state->trimmed() != "not-found")
                    //: %1 is a systemd unit
                    then(failure(ErrorCode::ProgramFailed,
                        Words::tr("systemd still knows %1; \"systemctl --user status %1\" says where from")
                            .arg(timer)));
                else
                    then({});
            });
    };
    const auto erase = [this, plan, timer, owner, verify, then] {
        Files gone = filesOf(plan);
        gone.insert(m_folder + u"/timers.target.wants/"_s + timer, std::nullopt);
        for (auto &file : gone)
            file = std::nullopt;
        if (const Result<void> erased = putFiles(gone); !erased) {
            then(erased);
            return;
        }
        systemctl(Calls{{u"daemon-reload"_s}}, owner, [verify, then](const Result<void> &reloaded) {
            if (reloaded)
                verify();
            else
                then(reloaded);
        });
    };
    attempt({{u"disable"_s, u"--now"_s, timer}, {u"clean"_s, u"--what=state"_s, timer},
                {u"reset-failed"_s, serviceName(plan.stack)}},
        owner, erase);
}

} // namespace conche::schedule
