// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditview.h"

#include "gui/copytext.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "ui_audit.h"

#include <QFileDialog>
#include <QSaveFile>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const trends::AuditRun &run)
{
    return run.name.isEmpty() ? run.id : run.name.simplified();
}

} // namespace

AuditView::AuditView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::AuditForm>())
    , m_lines(new models::AuditModel(this))
    , m_time(QTimeZone::utc(), services.tools.clock.nowUtc())
{
    m_ui->setupUi(this);
    m_ui->nothingLabel->setRole(PlainLabel::Role::Title);
    m_ui->nothingDetailsLabel->setRole(PlainLabel::Role::Secondary);
    // Names of runs are long and end with what tells them apart.
    m_ui->auditTable->showModel(*m_lines, models::AuditModel::TitleColumn);
    m_ui->auditTable->setWrapped();
    m_ui->auditTable->setNameColumn(models::AuditModel::TitleColumn);
    m_ui->experimentCombo->setProperty("showsData", true);
    connect(m_ui->experimentCombo, &QComboBox::currentIndexChanged, this, &AuditView::showAudit);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyText(report(), *m_ui->copyButton); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &AuditView::askWhere);
    keepMeasured(*this, [this] { applySizes(); });
    showAudit();
}

AuditView::~AuditView() = default;

void AuditView::applySizes()
{
    const int edge = scaled(*this, 20);
    m_ui->toolLayout->setContentsMargins(edge, scaled(*this, 9), edge, scaled(*this, 9));
    m_ui->toolLayout->setSpacing(scaled(*this, 8));
    m_ui->tableLayout->setContentsMargins(scaled(*this, 10), 0, scaled(*this, 10), 0);
    m_ui->nothingLayout->setContentsMargins(edge, edge, edge, edge);
    m_ui->nothingLayout->setSpacing(scaled(*this, 12));
}

void AuditView::setOverview(const models::Overview &overview, const models::TimeText &time)
{
    m_overview = overview;
    m_time = time;
    if (isVisible())
        look();
}

void AuditView::look()
{
    if (m_overview.stack && m_read != m_overview.metricsRead && !m_request)
        read();
}

void AuditView::read()
{
    m_read = m_overview.metricsRead;
    m_request = std::make_unique<QObject>();
    trends::readModelAudits(m_services.records.database, *m_overview.stack, m_request.get(),
        [this](const Result<QList<trends::ModelAudit>> &audits) {
            // We are called by what the request owns.
            m_request.release()->deleteLater();
            take(audits);
        });
}

void AuditView::take(const Result<QList<trends::ModelAudit>> &audits)
{
    m_trouble = audits ? std::nullopt : std::optional(audits.error());
    if (audits) {
        m_audits = *audits;
        const QSignalBlocker blocker(m_ui->experimentCombo);
        const QString before = m_ui->experimentCombo->currentText();
        m_ui->experimentCombo->clear();
        for (const trends::ModelAudit &audit : std::as_const(m_audits))
            m_ui->experimentCombo->addItem(audit.experiment);
        m_ui->experimentCombo->setCurrentIndex(std::max(0, m_ui->experimentCombo->findText(before)));
    }
    showAudit();
}

const trends::ModelAudit *AuditView::shown() const
{
    const int index = m_ui->experimentCombo->currentIndex();
    return index >= 0 && index < m_audits.size() ? &m_audits[index] : nullptr;
}

void AuditView::showAudit()
{
    const trends::ModelAudit *audit = shown();
    const bool hasRuns = audit && audit->runs > 0;
    m_lines->setRows(hasRuns ? models::auditLines(*audit, m_time) : QList<models::AuditLine>());
    m_ui->contentStack->setCurrentWidget(hasRuns ? m_ui->tablePane : m_ui->nothingPane);
    m_ui->copyButton->setEnabled(hasRuns);
    m_ui->saveButton->setEnabled(hasRuns);
    m_ui->toolPanel->setVisible(audit != nullptr);
    m_ui->nothingLabel->setText(m_trouble ? tr("The runs cannot be read") : tr("No runs are known yet"));
    m_ui->nothingDetailsLabel->setText(m_trouble ? m_trouble->message
                                                 : tr("Once runs of an experiment were collected, the newest, the best "
                                                      "and a normal one stand here side by side."));
    Q_EMIT changed();
}

QString AuditView::sentence() const
{
    const trends::ModelAudit *audit = shown();
    if (!audit || !audit->newest)
        return tr("Models");
    //: %1 is the name of an experiment; the count is of training runs
    return tr("The newest of %n run(s) of %1, beside the best and a normal one", nullptr, int(audit->runs))
        .arg(audit->experiment);
}

QString AuditView::explanation() const
{
    const trends::ModelAudit *audit = shown();
    if (!audit || !audit->newest)
        return {};
    const QString why = audit->isMarked
        ? tr("Normal is the run closest to the median of the baseline that is marked.")
        : tr("Normal is the run closest to the median of the oldest ones; mark a baseline to choose "
             "other ones.");
    if (!audit->best || !audit->baseline)
        return why;
    //: %1, %2 and %3 are names of training runs
    return tr("Newest %1, best %2, normal %3.")
               .arg(nameOf(*audit->newest), nameOf(*audit->best), nameOf(*audit->baseline))
        + u' ' + why;
}

QString AuditView::report() const
{
    return m_overview.stack ? trends::auditMarkdown(m_audits, *m_overview.stack, m_overview.now) : QString();
}

void AuditView::askWhere()
{
    if (!m_overview.stack)
        return;
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setObjectName(u"reportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    dialog->selectFile(u"%1_models_%2.md"_s.arg(m_overview.stack->name, m_overview.now.date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &AuditView::save);
    dialog->open();
}

void AuditView::save(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = report().toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_ui->savedNotice->setNotice(isWritten ? Verdict::Ok : Verdict::Critical,
        //: %1 is a path
        isWritten ? tr("Saved as %1.").arg(path)
                  //: %1 is a path, %2 the system's reason
                  : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace conche::gui
