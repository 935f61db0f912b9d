// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeanswers.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::setup {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Setup)
};

std::optional<QString> shellVariable(const QString &name)
{
    const QByteArray bytes = name.toLocal8Bit();
    return qEnvironmentVariableIsSet(bytes.constData()) ? std::optional(qEnvironmentVariable(bytes.constData()))
                                                        : std::nullopt;
}

/*! A folder of this machine is one, too. */
bool hasArtifacts(const stack::ComposeImport &import)
{
    return std::ranges::any_of(import.places, [&import](const stack::Place &place) {
        return place.container.isEmpty() || place.container == import.mlflow.container;
    });
}

void answerInfluxdb(stack::ComposeImport &import, const ComposeAnswers &answers)
{
    const ComposeGaps gaps = gapsOf(import);
    stack::InfluxPeer &peer = *import.stack.influxdb;
    if (gaps.influxOrganisation && !answers.influxOrganisation.isEmpty())
        peer.organisation = answers.influxOrganisation;
    if (gaps.influxBucket && !answers.influxBucket.isEmpty())
        peer.bucket = answers.influxBucket;
    const ComposeGaps left = gapsOf(import);
    if (!left.influxOrganisation && !left.influxBucket)
        import.influxdb.problem.clear();
    if (!gaps.influxToken || answers.influxToken.isEmpty())
        return;
    for (stack::FoundCredential &credential : import.credentials) {
        if (credential.peer == "influxdb"_L1)
            credential.value = answers.influxToken;
    }
}

void answerMlflow(stack::ComposeImport &import, const ComposeAnswers &answers)
{
    const ComposeGaps gaps = gapsOf(import);
    if (gaps.mlflowLogin && !answers.mlflowUser.isEmpty() && !answers.mlflowPassword.isEmpty()) {
        import.stack.mlflow->user = answers.mlflowUser;
        import.stack.mlflow->credential = u"keychain:%1/mlflow"_s.arg(import.stack.name);
        import.credentials.append({u"mlflow"_s, {}, answers.mlflowPassword});
    }
    if (gaps.artifacts && !answers.artifacts.isEmpty())
        import.places.append({Words::tr("artifacts"), {}, answers.artifacts});
}

} // namespace

Result<stack::ComposeSource> composeSource(
    const QString &fileOrFolder, const QStringList &further, const QString &envFile, const QStringList &profiles)
{
    const Result<QStringList> found = stack::composeFiles(fileOrFolder);
    if (!found)
        return tl::make_unexpected(found.error());
    return stack::ComposeSource{
        further.isEmpty() ? *found : QStringList{found->first()} + further, envFile, profiles, shellVariable};
}

QStringList filesToMend(const stack::ComposeReading &reading)
{
    QStringList wrong;
    for (const stack::ComposeNote &note : reading.notes) {
        if (note.diagnostic.severity == stack::Diagnostic::Severity::Error && !wrong.contains(note.file))
            wrong << note.file;
    }
    return wrong;
}

ComposeGaps gapsOf(const stack::ComposeImport &import)
{
    ComposeGaps gaps;
    if (const auto &influxdb = import.stack.influxdb) {
        gaps.influxToken = std::ranges::any_of(import.credentials, [](const stack::FoundCredential &credential) {
            return credential.peer == "influxdb"_L1 && credential.value.isEmpty();
        });
        gaps.influxOrganisation = influxdb->version == 2 && influxdb->organisation.isEmpty();
        gaps.influxBucket = influxdb->bucket.isEmpty();
    }
    if (const auto &mlflow = import.stack.mlflow) {
        gaps.mlflowLogin = mlflow->credential.isEmpty();
        gaps.artifacts = !hasArtifacts(import);
    }
    if (import.api.lacksAddress)
        gaps.addresses << u"api"_s;
    if (import.mlflow.lacksAddress)
        gaps.addresses << u"mlflow"_s;
    if (import.influxdb.lacksAddress)
        gaps.addresses << u"influxdb"_s;
    return gaps;
}

stack::ComposeImport importWith(const stack::Compose &compose, const ComposeAnswers &answers)
{
    stack::ComposeImport import = stack::importCompose(compose, answers.name, answers.addresses);
    if (!answers.zone.isEmpty())
        import.stack.zone = answers.zone;
    if (import.stack.influxdb)
        answerInfluxdb(import, answers);
    if (import.stack.mlflow)
        answerMlflow(import, answers);
    return import;
}

} // namespace conche::setup
