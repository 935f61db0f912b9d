// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicesession.h"

#include "health/trust.h"
#include "stack/stackfile.h"

#include <QFile>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestStart = 20s;
constexpr auto longestPractice = 14 * 24h;

QString lastLine(const QByteArray &text)
{
    return QString::fromUtf8(text).trimmed().section(u'\n', -1).left(300);
}

} // namespace

PracticeSession::PracticeSession(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PracticeSession::look);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longestStart);
    //: %1 is a span of seconds
    connect(&m_patience, &QTimer::timeout, this,
        [this] { fail(tr("The practice stack did not start within %1 s.").arg(longestStart.count())); });
}

PracticeSession::~PracticeSession()
{
    // Before its folder goes.
    delete m_run;
}

QString PracticeSession::stackFile() const
{
    return m_folder ? m_folder->filePath(u"practice.toml"_s) : QString();
}

void PracticeSession::start(const QString &scenario)
{
    if (m_run)
        return;
    m_folder = std::make_shared<QTemporaryDir>();
    if (!m_folder->isValid()) {
        //: %1 is the system's reason
        const QString reason = tr("The practice stack has no folder for its files: %1.").arg(m_folder->errorString());
        m_folder.reset();
        QMetaObject::invokeMethod(
            this, [this, reason] { Q_EMIT failed(reason); }, Qt::QueuedConnection);
        return;
    }
    process::Command command;
    m_scenario = scenario;
    command.program = m_services.practiceProgram;
    command.arguments = {u"--scenario"_s, scenario, u"--stack-out"_s, stackFile()};
    command.timeLimit = longestPractice;
    command.held = m_folder;
    m_run = new QObject(this);
    m_watcher.addPath(m_folder->path());
    m_patience.start();
    m_services.tools.runner.run(command, m_run, [this](const process::Outcome &outcome) { ended(outcome); });
}

void PracticeSession::stop()
{
    m_patience.stop();
    if (m_folder)
        m_watcher.removePath(m_folder->path());
    if (m_run)
        // It may be what we are called by.
        std::exchange(m_run, nullptr)->deleteLater();
    m_hash.clear();
    m_folder.reset();
}

void PracticeSession::look()
{
    // The file comes whole, and last: who wrote it answers already.
    QFile file(stackFile());
    if (m_run && !isReady() && file.open(QIODevice::ReadOnly))
        take(file.readAll());
}

void PracticeSession::take(const QByteArray &toml)
{
    const stack::StackFile file = stack::stackFromToml(toml, stackFile());
    if (!file.stack || !file.stack->api) {
        fail(tr("The practice stack wrote a stack file that cannot be read; please report this."));
        return;
    }
    m_patience.stop();
    m_watcher.removePath(m_folder->path());
    m_hash = file.hash;
    m_api = file.stack->api->url;
    // Nobody but this user can write into the folder, and the consent is for what was read.
    m_services.consents.give(health::consentTo(file, m_services.tools.clock.nowUtc()), m_run,
        [this](const Result<void> &) { Q_EMIT ready(stackFile(), m_hash); });
}

void PracticeSession::ended(const process::Outcome &outcome)
{
    if (outcome.programMissing) {
        //: %1 is the path of a program
        fail(tr("The practice stack cannot start: %1 is missing. Install Conche again.")
                 .arg(m_services.practiceProgram));
        return;
    }
    QString reason = lastLine(outcome.errorOutput);
    if (reason.isEmpty())
        reason = outcome.reason;
    const QString sentence
        = isReady() ? tr("The practice stack ended by itself.") : tr("The practice stack did not start.");
    //: %1 is a sentence, %2 the words of a program
    fail(reason.isEmpty() ? sentence : tr("%1 It said: %2").arg(sentence, reason));
}

void PracticeSession::fail(const QString &sentence)
{
    stop();
    Q_EMIT failed(sentence);
}

void PracticeSession::list(QObject *owner, Then<QList<PracticeScenario>> then)
{
    process::Command command;
    command.program = m_services.practiceProgram;
    command.arguments = {u"--list"_s};
    m_services.tools.runner.run(command, owner, [then = std::move(then)](const process::Outcome &outcome) {
        QList<PracticeScenario> scenarios;
        for (const QString &line : QString::fromUtf8(outcome.output).split(u'\n', Qt::SkipEmptyParts)) {
            const QString text = line.trimmed();
            scenarios << PracticeScenario{text.section(u' ', 0, 0), text.section(u' ', 1).trimmed()};
        }
        if (outcome.ending == process::Ending::Succeeded && !scenarios.isEmpty())
            then(scenarios);
        else
            then(failure(ErrorCode::ProgramFailed, tr("The practice stack does not tell its scenarios.")));
    });
}

void PracticeSession::switchTo(const QString &scenario, QObject *owner, Then<void> then)
{
    net::HttpRequest request;
    request.method = "PUT";
    request.url = m_api.resolved(QUrl(u"/practice/scenario"_s));
    request.body = scenario.toUtf8();
    request.peer = tr("the practice stack");
    m_services.tools.http.send(
        request, owner, [this, scenario, request, then = std::move(then)](const Result<net::HttpReply> &reply) {
            if (!reply) {
                then(tl::make_unexpected(reply.error()));
                return;
            }
            const std::optional<Error> error = net::statusError(request, *reply);
            if (!error)
                m_scenario = scenario;
            then(error ? Result<void>(tl::make_unexpected(*error)) : Result<void>());
        });
}

} // namespace conche::gui
