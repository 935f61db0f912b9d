// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addmetricdialog.h"

#include "limitsdialog.h"

#include "gui/copytext.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/openfile.h"
#include "ui_addmetric.h"

#include <QFile>
#include <QPushButton>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using stack::NewMetric;
using Kind = stack::NewMetric::Kind;
using Better = stack::Metric::Better;

AddMetricDialog::AddMetricDialog(const stack::Stack &stack, const QString &path, Try tryOut, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AddMetricForm>())
    , m_path(path)
    , m_try(std::move(tryOut))
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        m_file = file.readAll();
    for (const stack::Metric &metric : stack.metrics)
        m_taken << metric.id;
    m_ui->setupUi(this);
    setUp(stack);
    showFields();
}

AddMetricDialog::~AddMetricDialog() = default;

void AddMetricDialog::setUp(const stack::Stack &stack)
{
    const bool isFlux = stack.influxdb && stack.influxdb->version == 2;
    m_ui->kindCombo->addItem(tr("MLflow: a metric of each run"), int(Kind::Run));
    m_ui->kindCombo->addItem(tr("MLflow: a metric of each version of a model"), int(Kind::Model));
    m_ui->kindCombo->addItem(
        isFlux ? tr("InfluxDB: a Flux query") : tr("InfluxDB: an InfluxQL query"), int(Kind::Influx));
    m_ui->kindCombo->addItem(tr("HTTP: a number in a JSON answer"), int(Kind::Http));
    m_ui->kindCombo->addItem(tr("PostgreSQL: a query"), int(Kind::Postgres));
    m_ui->betterCombo->addItem(tr("more"), int(Better::Higher));
    m_ui->betterCombo->addItem(tr("less"), int(Better::Lower));
    m_ui->betterCombo->addItem(tr("neither"), int(Better::Neither));
    QStringList experiments;
    for (const stack::Metric &metric : stack.metrics) {
        if (const auto *run = std::get_if<stack::RunMetric>(&metric.source);
            run && !experiments.contains(run->experiment))
            experiments << run->experiment;
    }
    m_ui->experimentCombo->addItems(experiments);
    m_ui->experimentCombo->setProperty("showsData", true);
    m_ui->titleEdit->setPlaceholderText(tr("What the list shows"));
    m_ui->metricEdit->setPlaceholderText(tr("As the run logs it, such as %1").arg(u"r2_score"_s));
    m_ui->addressEdit->setPlaceholderText(tr("A path of the API service, or a whole address"));
    m_ui->pointerEdit->setPlaceholderText(u"/queue/length"_s);
    m_ui->unitEdit->setPlaceholderText(tr("None, or such as %1").arg(u"s"_s));
    m_ui->limitEdit->setPlaceholderText(tr("No limit"));
    m_ui->fileLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->fileLabel->setText(stackFileHint(m_path, tr("at its end")));
    m_ui->linesView->setShownLines(8);
    m_ui->openButton->setEnabled(!m_path.startsWith(u':'));
    for (QLineEdit *edit : {m_ui->titleEdit, m_ui->modelEdit, m_ui->metricEdit, m_ui->addressEdit, m_ui->pointerEdit,
             m_ui->unitEdit, m_ui->limitEdit})
        connect(edit, &QLineEdit::textChanged, this, &AddMetricDialog::showLines);
    connect(m_ui->experimentCombo, &QComboBox::currentTextChanged, this, &AddMetricDialog::showLines);
    connect(m_ui->queryEdit, &QPlainTextEdit::textChanged, this, &AddMetricDialog::showLines);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &AddMetricDialog::showFields);
    connect(m_ui->betterCombo, &QComboBox::currentIndexChanged, this, &AddMetricDialog::showFields);
    connect(m_ui->tryButton, &QPushButton::clicked, this, &AddMetricDialog::tryOut);
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { copyText(m_ui->linesView->toPlainText(), *m_ui->linesView); });
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        if (const QString trouble = openFile(m_path); !trouble.isEmpty())
            m_ui->fileLabel->setText(trouble);
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    keepMeasured(*this, [this] {
        setMinimumWidth(sizeOnScreen(*this, 560, 0).width());
        m_ui->queryEdit->setFont(codeFont(font()));
        m_ui->queryEdit->setFixedHeight(scaled(*this, 84));
    });
    m_ui->titleEdit->setFocus();
}

Kind AddMetricDialog::kind() const
{
    return Kind(m_ui->kindCombo->currentData().toInt());
}

/*! Only the fields that the source wants. */
void AddMetricDialog::showFields()
{
    const Kind shown = kind();
    const auto show = [this](QWidget *field, bool isShown) { m_ui->formLayout->setRowVisible(field, isShown); };
    show(m_ui->experimentCombo, shown == Kind::Run);
    show(m_ui->modelEdit, shown == Kind::Model);
    show(m_ui->metricEdit, shown == Kind::Run || shown == Kind::Model);
    show(m_ui->queryEdit, shown == Kind::Influx || shown == Kind::Postgres);
    show(m_ui->addressEdit, shown == Kind::Http);
    show(m_ui->pointerEdit, shown == Kind::Http);
    m_ui->queryEdit->setPlaceholderText(shown == Kind::Influx
            //: %1 and %2 stand for the bounds of a period and are written as they are
            ? tr("Answers with times and values. %1 and %2 in it become the bounds of what is asked.")
                  .arg(u"{start}"_s, u"{stop}"_s)
            : tr("Answers with one number."));
    const auto better = Better(m_ui->betterCombo->currentData().toInt());
    m_ui->limitLabel->setText(better == Better::Lower ? tr("&Warn above") : tr("&Warn below"));
    show(m_ui->limitEdit, better != Better::Neither);
    showLines();
}

NewMetric AddMetricDialog::typed() const
{
    NewMetric metric;
    metric.kind = kind();
    metric.title = m_ui->titleEdit->text().simplified();
    metric.unit = m_ui->unitEdit->text().simplified();
    metric.better = Better(m_ui->betterCombo->currentData().toInt());
    metric.experiment = m_ui->experimentCombo->currentText().trimmed();
    metric.model = m_ui->modelEdit->text().trimmed();
    metric.metric = m_ui->metricEdit->text().trimmed();
    metric.query = m_ui->queryEdit->toPlainText().trimmed();
    metric.address = m_ui->addressEdit->text().trimmed();
    metric.pointer = m_ui->pointerEdit->text().trimmed();
    std::optional<double> limit;
    if (readNumber(*m_ui->limitEdit, limit) && metric.better == Better::Higher)
        metric.limits.warnBelow = limit;
    else if (metric.better == Better::Lower)
        metric.limits.warnAbove = limit;
    return metric;
}

QString AddMetricDialog::missing() const
{
    const NewMetric metric = typed();
    std::optional<double> limit;
    if (metric.title.isEmpty())
        return tr("Give it a name.");
    if (metric.kind == Kind::Run && metric.experiment.isEmpty())
        return tr("Name the experiment as MLflow shows it.");
    if (metric.kind == Kind::Model && metric.model.isEmpty())
        return tr("Name the registered model as MLflow shows it.");
    if ((metric.kind == Kind::Run || metric.kind == Kind::Model) && metric.metric.isEmpty())
        return tr("Name the metric as the runs log it.");
    if ((metric.kind == Kind::Influx || metric.kind == Kind::Postgres) && metric.query.isEmpty())
        return tr("Write the query.");
    if (metric.kind == Kind::Http && metric.address.isEmpty())
        return tr("Name the address that answers.");
    if (!readNumber(*m_ui->limitEdit, limit))
        return tr("A limit is a number, such as 0.85.");
    return {};
}

void AddMetricDialog::showLines()
{
    m_trial.reset();
    m_metric.reset();
    m_ui->tryBusy->setBusy(false);
    const QString forgotten = missing();
    const QString lines = typed().title.isEmpty() ? QString() : stack::metricText(typed(), m_taken);
    m_ui->linesView->setText(lines);
    QString mistake;
    if (forgotten.isEmpty()) {
        const stack::MetricTrial read = stack::readMetricText(lines, m_file, m_path);
        m_metric = read.metric;
        if (!m_metric)
            mistake = read.diagnostics.isEmpty() ? tr("The stack file has errors of its own; mend them first.")
                                                 : read.diagnostics.first().message;
    }
    if (!mistake.isEmpty())
        m_ui->stateNotice->setNotice(Verdict::Critical, mistake);
    else
        m_ui->stateNotice->setNotice(Verdict::Unknown, forgotten);
    m_ui->tryButton->setEnabled(m_metric.has_value());
    m_ui->copyButton->setEnabled(m_metric.has_value());
}

void AddMetricDialog::tryOut()
{
    if (!m_metric)
        return;
    m_trial = std::make_unique<QObject>();
    m_ui->tryButton->setEnabled(false);
    m_ui->tryBusy->setBusy(true);
    m_ui->stateNotice->setNotice(Verdict::Unknown, tr("Its source is being asked…"));
    m_try(*m_metric, m_trial.get(), [this](const Result<QString> &found) {
        m_ui->tryButton->setEnabled(true);
        m_ui->tryBusy->setBusy(false);
        if (found)
            m_ui->stateNotice->setNotice(Verdict::Ok, *found);
        else
            m_ui->stateNotice->setNotice(Verdict::Critical, found.error().message);
    });
}

} // namespace conche::gui
