// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportdialog.h"

#include "gui/copytext.h"
#include "gui/look/measured.h"
#include "ui_support.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QSaveFile>
#include <QSysInfo>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr int journalDays = 7;
constexpr qint64 largestFile = 1024 * 1024;

template <typename Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

/*! Paths of other stacks are nobody's business. */
QMap<QString, QString> shownSettings(const Settings &settings)
{
    return {{u"appearance"_s, nameOf(settings.appearance())}, {u"contrast"_s, nameOf(settings.contrast())},
        {u"motion"_s, nameOf(settings.motion())}, {u"text_percent"_s, QString::number(settings.textPercent())},
        {u"zone"_s, nameOf(settings.shownZone())}, {u"language"_s, settings.language()},
        {u"close_to_tray"_s, QVariant(settings.closesToTray()).toString()},
        {u"notify"_s, QVariant(settings.notifies()).toString()},
        {u"interval_minutes"_s, QString::number(settings.intervalMinutes())}};
}

} // namespace

SupportDialog::SupportDialog(const models::Overview &overview, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_stack(overview.stack ? overview.stack->name : QFileInfo(overview.path).completeBaseName())
    , m_ui(std::make_unique<Ui::SupportDialog>())
{
    m_ui->setupUi(this);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    resize(sizeOnScreen(*this, 760, 560));
    m_facts.version = QCoreApplication::applicationVersion();
    m_facts.qtVersion = QString::fromLatin1(qVersion());
    m_facts.system = QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()
        + u", "_s + QGuiApplication::platformName();
    m_facts.now = services.tools.clock.nowUtc();
    m_facts.home = QDir::homePath();
    m_facts.settings = shownSettings(services.settings);
    m_facts.stackPath = overview.path;
    m_facts.report = overview.report;
    for (const stack::Diagnostic &diagnostic : overview.diagnostics)
        m_facts.diagnostics << diagnostic.text(overview.path);
    if (overview.storeTrouble)
        m_facts.troubles << overview.storeTrouble->message;
    QFile file(overview.path);
    // A pipe would hold the window until somebody writes into it.
    const QFileInfo place(overview.path);
    if (place.exists() && !place.isFile())
        //: %1 is a path
        m_facts.troubles << tr("%1 is no file").arg(overview.path);
    else if (file.open(QIODevice::ReadOnly))
        m_facts.stackFile = QString::fromUtf8(file.read(largestFile));
    else if (!overview.path.isEmpty())
        m_facts.troubles << u"%1: %2"_s.arg(overview.path, file.errorString());
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        copyText(m_ui->textView->toPlainText(), *m_ui->textView);
        m_ui->stateLabel->setText(tr("Copied."));
    });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SupportDialog::askWhere);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    m_ui->saveButton->setEnabled(false);
    m_ui->copyButton->setEnabled(false);
    m_ui->stateLabel->setText(tr("The journal is being read…"));
    journal::Query query;
    query.stack = m_stack;
    query.since = m_facts.now.addDays(-journalDays);
    services.journal.read(query, this, [this](const Result<QList<journal::Entry>> &entries) {
        if (entries)
            m_facts.journal = *entries;
        else
            m_facts.troubles << entries.error().message;
        showFacts();
    });
}

SupportDialog::~SupportDialog() = default;

void SupportDialog::showFacts()
{
    m_ui->stateLabel->clear();
    m_ui->textView->setText(supportText(m_facts));
    m_ui->saveButton->setEnabled(true);
    m_ui->copyButton->setEnabled(true);
}

void SupportDialog::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the support file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    const QString of = m_stack.isEmpty() ? QString() : m_stack + u'-';
    dialog->selectFile(u"conche-%1%2.txt"_s.arg(of, m_facts.now.date().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    dialog->open();
}

void SupportDialog::saveTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = m_ui->textView->toPlainText().toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    //: %1 is a path
    m_ui->stateLabel->setText(isWritten ? tr("Saved as %1.").arg(path)
                                        //: %1 is a path, %2 the system's reason
                                        : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace conche::gui
