// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"

#include "health/experimenttraining.h"
#include "peers/credentialcache.h"
#include "peers/mlflow/mlflowwriter.h"

namespace conche::checklists {

/*! What asks MLflow, with the credential that was granted for it. */
class MlflowAsking : public Asking
{
    Q_OBJECT

public:
    MlflowAsking(const QString &title, const health::Tools &tools, const AskingOptions &options);

protected:
    void begin() override;
    void abort() override;
    /*! MLflow is configured and we may identify ourselves. */
    virtual void ask(const mlflow::Server &server) = 0;

    [[nodiscard]] const health::Tools &tools() const { return m_tools; }
    [[nodiscard]] const AskingOptions &options() const { return m_options; }
    /*! Owns what is under way. */
    [[nodiscard]] QObject *owner() { return m_owner.get(); }

    static constexpr std::chrono::seconds timeLimit{20};

private:
    health::Tools m_tools;
    AskingOptions m_options;
    Redactor m_redactor;
    peers::CredentialCache m_credentials;
    std::unique_ptr<QObject> m_owner;
};

/*! Makes a run in an experiment of its own, logs a metric, reads it back and deletes the run: what an experiment and
 * its logging have to be able to. */
class MlflowProbe final : public MlflowAsking
{
    Q_OBJECT

public:
    MlflowProbe(const health::Tools &tools, const AskingOptions &options);

    /*! No training looks there, and no check. */
    static inline const QString experimentName = QStringLiteral("conche-probe");

protected:
    void ask(const mlflow::Server &server) override;
    void abort() override;

private:
    enum Part { Experiment, Create, Log, ReadBack, Delete };

    void findExperiment();
    void createRun(const QString &experiment);
    void logMetric();
    void readBack();
    void deleteRun();
    /*! Goes on to the part, or ends with the error; a run that was made is deleted first. */
    [[nodiscard]] bool isFine(Part part, const std::optional<Error> &error);
    /*! The sentence with what it leaves in MLflow. */
    [[nodiscard]] QString leaving(const QString &sentence) const;
    void finish();

    std::unique_ptr<mlflow::MlflowClient> m_client;
    std::unique_ptr<mlflow::MlflowWriter> m_writer;
    QString m_run;
    std::optional<Error> m_error; ///< the first
};

/*! Looks for a FINISHED run of each experiment that the stack looks after, that ended after the run of the list began.
 */
class TrainedSince final : public MlflowAsking
{
    Q_OBJECT

public:
    TrainedSince(const health::Tools &tools, const AskingOptions &options);

protected:
    void ask(const mlflow::Server &server) override;

private:
    void finish();

    std::unique_ptr<mlflow::MlflowClient> m_client;
    QList<health::ExperimentTraining *> m_trainings;
    qsizetype m_waiting = 0;
};

} // namespace conche::checklists
