// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importteststep.h"

#include "setup/stackimport.h"
#include "ui_import_test.h"

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestTest = 60s;

} // namespace

ImportTestStep::ImportTestStep(const health::Tools &tools, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportTestStep>())
    , m_tools(tools)
    , m_keychain(tools.credentials.keychain)
    , m_environment(tools.credentials.environment)
{
    m_ui->setupUi(this);
    m_trial = new models::TrialModel(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Title);
    m_ui->stateLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->detailLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->trialTable->showModel(*m_trial, models::TrialModel::Found);
    m_ui->trialTable->setMostRows(10);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_ui->trialTable, 1);
    connect(m_ui->trialTable, &TableView::currentRowChanged, this, &ImportTestStep::showDetail);
    connect(m_ui->againButton, &QPushButton::clicked, this, &ImportTestStep::againWanted);
    setFocusProxy(m_ui->trialTable);
}

ImportTestStep::~ImportTestStep()
{
    // Before the secrets and tools that it works with.
    delete m_run;
}

void ImportTestStep::start(const setup::StackImport &import, const stack::Stack &stack, const stack::Grant &grant)
{
    stop();
    import.holdSecrets(m_keychain, m_environment);
    m_results.clear();
    m_trial->begin(stack);
    m_ui->againButton->setEnabled(false);
    m_ui->titleLabel->setText(tr("Asking %n check(s)…", nullptr, int(stack.checks.size())));
    m_ui->stateLabel->setText(tr("Nothing of this is remembered."));
    health::CheckRunOptions options;
    options.timeLimit = longestTest;
    options.retries = {0, 1ms};
    options.grant = grant;
    const health::Tools tools{
        m_tools.http, m_tools.runner, {m_keychain, m_environment, m_tools.credentials.files}, m_tools.clock};
    m_run = new health::CheckRun(tools, stack, options, this);
    connect(m_run, &health::CheckRun::checkFinished, this, [this](const health::CheckResult &result) {
        m_results.insert(result.id, result);
        m_trial->take(result);
    });
    connect(m_run, &jobs::Job::finished, this, &ImportTestStep::end);
    m_run->start();
}

void ImportTestStep::stop()
{
    if (m_run) {
        m_run->disconnect(this);
        m_run->deleteLater();
        m_run->cancel();
        m_run = nullptr;
    }
    m_keychain.drop();
    m_environment.drop();
    m_ui->againButton->setEnabled(true);
}

void ImportTestStep::end()
{
    const health::CheckRunReport report = m_run->report();
    for (const health::CheckResult &result : report.results)
        m_results.insert(result.id, result);
    m_trial->end(report);
    stop();
    const auto good = std::ranges::count(report.results, Verdict::Ok, &health::CheckResult::verdict);
    //: %1 and %2 are counts: 11 of 13
    m_ui->titleLabel->setText(tr("%1 of %2 checks are ok.").arg(good).arg(m_trial->rowCount()));
    QString state = tr("Nothing is stored or written yet. Go back to correct an answer, or save the stack as it is.");
    if (!report.coverage.missing.isEmpty())
        //: %1 is a sentence
        state = tr("%n check(s) did not run whole. %1", nullptr, int(report.coverage.missing.size())).arg(state);
    m_ui->stateLabel->setText(state);
    showDetail();
    Q_EMIT finished();
}

void ImportTestStep::setOutcome(const QString &title, const QString &sentences)
{
    m_ui->titleLabel->setText(title);
    m_ui->stateLabel->setText(sentences);
    m_ui->againButton->setEnabled(false);
}

void ImportTestStep::showDetail()
{
    const auto result = m_results.constFind(m_ui->trialTable->currentKey());
    QStringList lines;
    if (result != m_results.cend() && result->verdict != Verdict::Ok) {
        lines << result->summary;
        if (!result->evidence.nextStep.isEmpty())
            //: %1 is what to do
            lines << tr("What to do: %1").arg(result->evidence.nextStep);
    }
    m_ui->detailLabel->setText(lines.join(u'\n'));
}

} // namespace conche::gui
