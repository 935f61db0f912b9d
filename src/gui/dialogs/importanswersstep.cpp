// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importanswersstep.h"

#include "gui/withoutlineend.h"
#include "setup/stackimport.h"
#include "ui_import_answers.h"

#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QTimeZone>

namespace conche::gui {

using namespace Qt::StringLiterals;
using secrets::StoreState;

namespace {

void showRow(QFormLayout &form, QWidget &field, bool isShown)
{
    form.setRowVisible(&field, isShown);
}

Secret secretOf(const QLineEdit &edit)
{
    return edit.isHidden() ? Secret() : Secret(withoutLineEnd(edit.text()).toUtf8());
}

QString textOf(const QLineEdit &edit)
{
    return edit.isHidden() ? QString() : edit.text().trimmed();
}

/*! As it can stand in a stack file; nothing where it is none. */
std::optional<QUrl> addressOf(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isOne = url.isValid() && isHttp && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isOne ? std::optional(url) : std::nullopt;
}

/*! What would be found if those that publish no port were reached. */
stack::ComposeImport importAsIfReached(const stack::Compose &compose, const QStringList &peers)
{
    QMap<QString, QUrl> addresses;
    for (const QString &peer : peers)
        addresses.insert(peer, QUrl(u"http://localhost"_s));
    return stack::importCompose(compose, {}, addresses);
}

} // namespace

ImportAnswersStep::ImportAnswersStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ImportAnswersStep>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Title);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->demandsTitleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->consentHintLabel->setRole(PlainLabel::Role::SmallSecondary);
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(zone);
    m_ui->zoneCombo->addItems(zones);
    m_ui->zoneCombo->completer()->setFilterMode(Qt::MatchContains);
    m_ui->zoneCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (const QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &ImportAnswersStep::tellChange);
    for (QLineEdit *edit : addressEdits())
        connect(edit, &QLineEdit::textChanged, this, &ImportAnswersStep::showSecrets);
    connect(m_ui->consentCheck, &QCheckBox::toggled, this, &ImportAnswersStep::changed);
    connect(m_ui->artifactsButton, &QPushButton::clicked, this, &ImportAnswersStep::askForFolder);
    setFocusProxy(m_ui->nameEdit);
    m_ui->problemLabel->hide();
    showDemands();
}

ImportAnswersStep::~ImportAnswersStep() = default;

void ImportAnswersStep::setCompose(const stack::Compose &compose)
{
    const QStringList unreached = setup::gapsOf(stack::importCompose(compose, {})).addresses;
    const stack::ComposeImport found = importAsIfReached(compose, unreached);
    const setup::ComposeGaps gaps = setup::gapsOf(found);
    m_compose = compose;
    proposeName(setup::freeStackName(found.stack.name));
    if (m_ui->zoneCombo->currentText() == m_proposedZone || m_proposedZone.isEmpty())
        m_ui->zoneCombo->setCurrentText(found.stack.zone);
    m_proposedZone = found.stack.zone;
    QFormLayout &form = *m_ui->answersLayout;
    const QMap<QString, QLineEdit *> addresses = addressEdits();
    for (auto one = addresses.begin(); one != addresses.end(); ++one)
        showRow(form, **one, unreached.contains(one.key()));
    showRow(form, *m_ui->influxTokenEdit, gaps.influxToken);
    showRow(form, *m_ui->influxOrganisationEdit, gaps.influxOrganisation);
    showRow(form, *m_ui->influxBucketEdit, gaps.influxBucket);
    showRow(form, *m_ui->mlflowUserEdit, gaps.mlflowLogin);
    showRow(form, *m_ui->mlflowPasswordEdit, gaps.mlflowLogin);
    form.setRowVisible(m_ui->artifactsLayout, gaps.artifacts);
    showSecrets();
    tellChange();
}

void ImportAnswersStep::showSecrets()
{
    // Whoever is not reached is sent none.
    const stack::ComposeImport found = stack::importCompose(m_compose, {}, addresses());
    const setup::ComposeGaps gaps = setup::gapsOf(found);
    m_hasSecrets = !found.credentials.isEmpty() || gaps.mlflowLogin;
    m_ui->introLabel->setText(!found.credentials.isEmpty() && !gaps.influxToken
            ? tr("The secrets that it holds are taken over; they never stand in the stack file.")
            : tr("Secrets never stand in the stack file. What you leave empty can be added later."));
    showKeyring();
}

QMap<QString, QLineEdit *> ImportAnswersStep::addressEdits() const
{
    return {{u"api"_s, m_ui->apiAddressEdit}, {u"mlflow"_s, m_ui->mlflowAddressEdit},
        {u"influxdb"_s, m_ui->influxAddressEdit}};
}

void ImportAnswersStep::proposeName(const QString &name)
{
    const QString shown = m_ui->nameEdit->text();
    const bool isProposal = shown == m_proposedName;
    m_proposedName = name;
    if (isProposal)
        m_ui->nameEdit->setText(name);
}

void ImportAnswersStep::setKeyring(StoreState state)
{
    m_keyring = state;
    showKeyring();
}

void ImportAnswersStep::showKeyring()
{
    if (!m_hasSecrets || m_keyring.value_or(StoreState::Available) == StoreState::Available) {
        m_ui->keyringBar->setNotice(Verdict::Warning, {});
        return;
    }
    const QString cause
        = *m_keyring == StoreState::Locked ? tr("The keyring is locked.") : tr("There is no keyring here.");
    //: %1 is a sentence about the keyring
    m_ui->keyringBar->setNotice(Verdict::Warning,
        tr("%1 No secret is stored: the stack file will name a variable, which must be set where Conche starts. "
           "What is entered here is used for the test and then forgotten.")
            .arg(cause));
}

void ImportAnswersStep::setDemands(const QList<stack::Demand> &demands)
{
    if (demands == m_demands)
        return;
    m_demands = demands;
    m_ui->problemLabel->hide();
    showDemands();
}

void ImportAnswersStep::showDemands()
{
    QStringList lines;
    for (const stack::Demand &demand : std::as_const(m_demands))
        lines << demand.text();
    m_ui->demandsLabel->setText(lines.join(u'\n'));
    m_ui->consentCheck->setChecked(false);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->demandsTitleLabel, m_ui->demandsLabel, m_ui->consentCheck, m_ui->consentHintLabel})
        widget->setVisible(!m_demands.isEmpty());
}

setup::ComposeAnswers ImportAnswersStep::answers() const
{
    setup::ComposeAnswers answers;
    answers.name = m_ui->nameEdit->text().trimmed();
    answers.zone = m_ui->zoneCombo->currentText().trimmed();
    answers.influxToken = secretOf(*m_ui->influxTokenEdit);
    answers.influxOrganisation = textOf(*m_ui->influxOrganisationEdit);
    answers.influxBucket = textOf(*m_ui->influxBucketEdit);
    answers.mlflowUser = textOf(*m_ui->mlflowUserEdit);
    answers.mlflowPassword = secretOf(*m_ui->mlflowPasswordEdit);
    answers.artifacts = textOf(*m_ui->artifactsEdit);
    answers.addresses = addresses();
    return answers;
}

QMap<QString, QUrl> ImportAnswersStep::addresses() const
{
    QMap<QString, QUrl> addresses;
    const QMap<QString, QLineEdit *> edits = addressEdits();
    for (auto one = edits.begin(); one != edits.end(); ++one) {
        if (const std::optional<QUrl> address = addressOf(textOf(**one)))
            addresses.insert(one.key(), *address);
    }
    return addresses;
}

QString ImportAnswersStep::problem() const
{
    const setup::ComposeAnswers answers = this->answers();
    if (!stack::isStackName(answers.name))
        return tr("A stack's name takes letters, digits, \"-\", \"_\" and \".\", 64 at most.");
    if (const QString path = setup::pathOfStack(answers.name); setup::isTaken(path))
        //: %1 is a path, %2 a name
        return tr("%1 is there already and is left as it is. The name %2 is free.")
            .arg(QDir::toNativeSeparators(path), setup::freeStackName(answers.name));
    if (!QTimeZone::isTimeZoneIdAvailable(answers.zone.toLatin1()))
        //: %1 is what was typed
        return tr("\"%1\" is no time zone; write one such as Europe/Madrid.").arg(answers.zone);
    const QMap<QString, QLineEdit *> addresses = addressEdits();
    for (const QLineEdit *edit : addresses) {
        if (const QString text = textOf(*edit); !text.isEmpty() && !addressOf(text))
            //: %1 is what was typed
            return tr("\"%1\" is no address; write one such as http://localhost:5000, without user and password.")
                .arg(text);
    }
    if (answers.mlflowUser.isEmpty() != answers.mlflowPassword.isEmpty())
        return tr("MLflow takes user and password together: enter both, or neither.");
    if (!answers.artifacts.isEmpty() && !QDir::isAbsolutePath(answers.artifacts))
        return tr("The folder of the artifacts must be a whole path, such as /srv/mlflow/artifacts.");
    return {};
}

QList<stack::Demand> ImportAnswersStep::agreed() const
{
    return m_ui->consentCheck->isChecked() ? m_demands : QList<stack::Demand>();
}

void ImportAnswersStep::tellChange()
{
    const QString sentence = problem();
    m_ui->problemLabel->setText(sentence);
    m_ui->problemLabel->setVisible(!sentence.isEmpty());
    Q_EMIT changed();
}

void ImportAnswersStep::askForFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder of MLflow's artifacts"), m_ui->artifactsEdit->text());
    dialog->setObjectName(u"artifactsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_ui->artifactsEdit, &QLineEdit::setText);
    dialog->open();
}

} // namespace conche::gui
