// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialtrial.h"

#include "health/peeraccess.h"
#include "models/demandmodel.h"
#include "stack/stackfile.h"

#include <QTimer>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! A question that only who is let in gets an answer to, as far as the peer has one. */
stack::Check questionFor(const stack::Stack &stack, const QString &peer)
{
    stack::Check check;
    check.id = u"credential"_s;
    check.title = health::peerTitle(peer);
    check.asks = stack::Asks::Service;
    if (peer == "mlflow"_L1) {
        check.question = stack::MlflowCheck();
        return check;
    }
    if (peer == "influxdb"_L1) {
        check.question = stack::InfluxCheck();
        return check;
    }
    stack::Request request;
    request.peer = peer;
    request.url = QUrl(u"/"_s);
    for (const stack::Check &known : stack.checks) {
        const auto *http = std::get_if<stack::HttpCheck>(&known.question);
        if (!http || http->requests.first().peer != peer || http->requests.first().method != "GET")
            continue;
        request = http->requests.first();
        request.expectations.clear();
        break;
    }
    check.question = stack::HttpCheck{{request}, {}, {}};
    return check;
}

void forget(std::optional<stack::HttpPeer> &peer)
{
    if (peer) {
        peer->credential.clear();
        peer->user.clear();
    }
}

QString reasonIn(const health::CheckRunReport &report)
{
    if (!report.results.isEmpty())
        return report.results.first().summary;
    return report.coverage.missing.isEmpty() ? QString() : report.coverage.missing.first().reason;
}

} // namespace

CredentialTrial::CredentialTrial(const Services &services, QString path, QString peer, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_path(std::move(path))
    , m_peer(std::move(peer))
{
}

void CredentialTrial::start()
{
    const Result<stack::StackFile> file = stack::readStackFile(m_path);
    if (!file || !file->stack) {
        const QString why = file ? tr("the stack file has errors; the Overview shows them") : file.error().message;
        QTimer::singleShot(0, this, [this, why] { end(Verdict::Unknown, why); });
        return;
    }
    const QList<stack::Demand> all = stack::demandsOf(*file->stack);
    const QList<stack::Demand> open = models::openDemands(*file, m_services.practiceProgram);
    if (open.isEmpty()) {
        m_grant = stack::Grant(all);
        askWith(*file->stack);
        return;
    }
    m_services.consents.find(
        file->hash, this, [this, all, open, stack = *file->stack](const Result<store::KnownConsent> &known) {
            QList<stack::Demand> allowed = all;
            if (!known || !known->given)
                allowed.removeIf([&open](const stack::Demand &demand) { return open.contains(demand); });
            m_grant = stack::Grant(allowed, tr("look at what the stack file asks for under Trust"));
            askWith(stack);
        });
}

void CredentialTrial::ask(const stack::Stack &stack, const Answered &answered)
{
    stack::Stack only = stack;
    only.checks = {questionFor(stack, m_peer)};
    only.signs.clear();
    only.score.clear();
    health::CheckRunOptions options;
    options.grant = m_grant;
    options.retries = {0, std::chrono::milliseconds(1)};
    auto *run = new health::CheckRun(m_services.tools, only, options, this);
    connect(run, &jobs::Job::finished, this, [run, answered] {
        answered(run->report());
        run->deleteLater();
    });
    run->start();
}

void CredentialTrial::askWith(const stack::Stack &stack)
{
    ask(stack, [this, stack](const health::CheckRunReport &report) {
        const bool isAnswered = !report.results.isEmpty() && !report.results.first().fault;
        if (isAnswered) {
            askWithout(stack);
            return;
        }
        const std::optional<ErrorCode> fault = report.results.isEmpty() ? std::nullopt : report.results.first().fault;
        const bool isRefused = fault == ErrorCode::Unauthorized || fault == ErrorCode::Forbidden;
        end(isRefused ? Verdict::Critical : Verdict::Unknown, reasonIn(report));
    });
}

void CredentialTrial::askWithout(stack::Stack stack)
{
    const QString title = health::peerTitle(m_peer);
    if (m_peer == "influxdb"_L1 && stack.influxdb && stack.influxdb->version != 1) {
        // InfluxDB 2 and later answer nobody without a token.
        //: %1 is a system such as MLflow
        end(Verdict::Ok, tr("%1 accepted it").arg(title));
        return;
    }
    forget(stack.api);
    forget(stack.mlflow);
    if (stack.influxdb) {
        stack.influxdb->credential.clear();
        stack.influxdb->user.clear();
    }
    ask(stack, [this, title](const health::CheckRunReport &report) {
        const std::optional<ErrorCode> fault = report.results.isEmpty() ? std::nullopt : report.results.first().fault;
        if (fault == ErrorCode::Unauthorized || fault == ErrorCode::Forbidden)
            end(Verdict::Ok, tr("%1 accepted it").arg(title));
        else if (!report.results.isEmpty() && !fault)
            //: %1 is a system such as MLflow
            end(Verdict::Warning, tr("%1 answers, but it answers without it, too: it does not ask for it").arg(title));
        else
            //: %1 is a system such as MLflow
            end(Verdict::Warning, tr("%1 answers; whether it looked at the credential is not known").arg(title));
    });
}

void CredentialTrial::end(Verdict verdict, const QString &sentence)
{
    Q_EMIT finished({verdict, sentence});
    deleteLater();
}

} // namespace conche::gui
