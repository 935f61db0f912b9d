// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfilestep.h"

#include "setup/composeanswers.h"
#include "ui_import_file.h"

#include <QDir>
#include <QFileDialog>
#include <QMimeData>
#include <QPromise>
#include <QThreadPool>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

/*! Read beside the window: a file may be large, or on a slow disk. */
QFuture<stack::ComposeReading> readingOf(const stack::ComposeSource &source)
{
    const auto promise = std::make_shared<QPromise<stack::ComposeReading>>();
    QFuture<stack::ComposeReading> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, source] {
        promise->addResult(stack::readCompose(source));
        promise->finish();
    });
    return future;
}

QString pathFrom(const QString &typed)
{
    const QString path = QDir::fromNativeSeparators(typed.trimmed());
    const bool isOfHome = path == "~"_L1 || path.startsWith("~/"_L1);
    return isOfHome ? QDir::homePath() + path.mid(1) : path;
}

} // namespace

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportFileStep>())
{
    m_ui->setupUi(this);
    m_peers = new models::FoundPeerModel(this);
    m_diagnostics = new models::DiagnosticModel(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Title);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->foundLabel->setRole(PlainLabel::Role::Strong);
    m_ui->notesLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->peersTable->showModel(*m_peers, models::FoundPeerModel::Remark);
    m_ui->diagnosticsTable->showModel(*m_diagnostics, models::DiagnosticModel::Message);
    m_ui->peersTable->setMostRows(4);
    m_ui->diagnosticsTable->setMostRows(3);
    m_ui->peersTable->hide();
    m_ui->diagnosticsTable->hide();
    m_ui->diagnosticLabel->hide();
    connect(m_ui->diagnosticsTable, &TableView::currentRowChanged, this, &ImportFileStep::showDiagnostic);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ImportFileStep::askForFile);
    connect(m_ui->pathEdit, &QLineEdit::editingFinished, this, &ImportFileStep::readTyped);
    connect(m_ui->pathEdit, &QLineEdit::textEdited, this, &ImportFileStep::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled())
            take(m_watcher.result());
    });
    setFocusProxy(m_ui->pathEdit);
}

ImportFileStep::~ImportFileStep() = default;

void ImportFileStep::askForFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Choose a compose file"), QFileInfo(m_path).path(), tr("Compose files (*.yml *.yaml);;All files (*)"));
    dialog->setObjectName(u"composeFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::read);
    dialog->open();
}

void ImportFileStep::read(const QString &fileOrFolder)
{
    m_ui->pathEdit->setText(QDir::toNativeSeparators(fileOrFolder));
    m_path.clear();
    readTyped();
}

void ImportFileStep::readTyped()
{
    const QString path = pathFrom(m_ui->pathEdit->text());
    // What could not be used may have been mended meanwhile.
    if (path.isEmpty() || (path == m_path && m_isUsable))
        return;
    m_path = path;
    m_isUsable = false;
    const Result<stack::ComposeSource> source = setup::composeSource(path);
    if (!source) {
        refuse(source.error().message);
        return;
    }
    m_ui->foundLabel->setText(tr("Reading…"));
    m_watcher.setFuture(readingOf(*source));
    Q_EMIT changed();
}

bool ImportFileStep::isReady() const
{
    return m_isUsable && pathFrom(m_ui->pathEdit->text()) == m_path;
}

void ImportFileStep::refuse(const QString &sentence)
{
    // What is still being read is of another file.
    m_watcher.setFuture({});
    m_reading = {};
    m_diagnostics->setRows({});
    m_peers->setRows({});
    m_ui->notesLabel->clear();
    showFound(sentence);
}

void ImportFileStep::take(const stack::ComposeReading &reading)
{
    m_reading = reading;
    m_diagnostics->setRows(models::diagnosticRows(reading.notes));
    if (!reading.compose) {
        m_peers->setRows({});
        m_ui->notesLabel->clear();
        //: %1 is a list of paths
        showFound(tr("%1 cannot be read as a compose file: mend what is said below, or choose another one.")
                      .arg(setup::filesToMend(reading).join(u", "_s)));
        return;
    }
    const stack::ComposeImport found = stack::importCompose(*reading.compose, {});
    m_peers->setRows(models::foundPeerRows(found));
    m_ui->notesLabel->setText(found.notes.join(u'\n'));
    m_isUsable = !found.foundNothing();
    const QList<models::FoundPeerRow> &rows = m_peers->rows();
    const auto asked = std::ranges::count_if(rows, [](const auto &row) { return !row.address.isEmpty(); });
    if (m_isUsable)
        //: %1 and %2 are counts: 3 of 4
        showFound(tr("%1 of %2 systems can be asked.").arg(asked).arg(rows.size()));
    else
        //: %1 is a path
        showFound(tr("%1 describes nothing that Conche can ask. Choose another file.")
                      .arg(QDir::toNativeSeparators(reading.files.value(0, m_path))));
}

void ImportFileStep::showFound(const QString &sentence)
{
    m_ui->foundLabel->setText(sentence);
    m_ui->peersTable->setVisible(m_peers->rowCount() > 0);
    m_ui->diagnosticsTable->setVisible(m_diagnostics->rowCount() > 0);
    showDiagnostic();
    Q_EMIT changed();
}

void ImportFileStep::showDiagnostic()
{
    const int row = m_diagnostics->rowOf(m_ui->diagnosticsTable->currentKey());
    m_ui->diagnosticLabel->setText(row < 0 ? QString() : m_diagnostics->rows()[row].message);
    m_ui->diagnosticLabel->setVisible(row >= 0);
}

QString draggedPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace conche::gui
