// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialssection.h"

#include "credentialdialog.h"

#include "ui_settings_credentials.h"

#include <QMessageBox>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::CredentialState;
using secrets::CredentialReference;
using secrets::StoreState;

namespace {

/*! The same credential once for each peer and each channel that uses it. */
QList<models::Credential> usesOf(const models::Credential &credential)
{
    QList<models::Credential> uses;
    const auto add = [&](const QStringList &peers, const QStringList &channels) {
        models::Credential one = credential;
        one.peers = peers;
        one.channels = channels;
        uses << one;
    };
    for (const QString &peer : credential.peers)
        add({peer}, {});
    for (const QString &channel : credential.channels)
        add({}, {channel});
    return uses;
}

/*! What is worst of them, and what each said: the worst first, with a name where the sentence has none. */
TrialOutcome together(const QMap<QString, TrialOutcome> &outcomes)
{
    if (outcomes.size() == 1)
        return outcomes.first();
    QList<TrialOutcome> all;
    for (auto one = outcomes.begin(); one != outcomes.end(); ++one) {
        const bool isNamed = one->verdict == Verdict::Ok || one->verdict == Verdict::Warning;
        all.append({one->verdict, isNamed ? one->sentence : u"%1: %2"_s.arg(one.key(), one->sentence)});
    }
    std::ranges::stable_sort(all, isWorse, &TrialOutcome::verdict);
    QStringList sentences;
    for (const TrialOutcome &one : std::as_const(all))
        sentences << one.sentence;
    return {all.isEmpty() ? Verdict::Unknown : all.first().verdict, sentences.join(u"; "_s)};
}

} // namespace

CredentialsSection::CredentialsSection(StackSession &session, const Services &services, QWidget *parent)
    : SettingsSection(parent)
    , m_session(session)
    , m_services(services)
    , m_ui(std::make_unique<Ui::CredentialsSection>())
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setRole(PlainLabel::Role::Title);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->credentialTable->showModel(m_model, models::CredentialModel::Test);
    connect(m_ui->credentialTable, &TableView::currentRowChanged, this, &CredentialsSection::showRow);
    connect(m_ui->enterButton, &QPushButton::clicked, this, &CredentialsSection::enter);
    connect(m_ui->testButton, &QPushButton::clicked, this, &CredentialsSection::test);
    connect(m_ui->forgetButton, &QPushButton::clicked, this, &CredentialsSection::askToForget);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &CredentialsSection::look);
    showRow();
}

CredentialsSection::~CredentialsSection() = default;

void CredentialsSection::setOverview(const models::Overview &overview)
{
    m_path = overview.path;
    QList<models::Credential> rows;
    bool isNew = false;
    if (overview.stack) {
        rows = models::credentialsOf(*overview.stack);
        m_title = overview.stack->title.isEmpty() ? overview.stack->name : overview.stack->title.simplified();
    }
    for (models::Credential &row : rows) {
        const int known = m_model.rowOf(row.reference);
        isNew = isNew || known < 0;
        if (known < 0)
            continue;
        const models::Credential &before = m_model.rows()[known];
        row.state = before.state;
        row.sentence = before.sentence;
        row.tested = before.tested;
        row.test = before.test;
    }
    m_model.setRows(rows);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->credentialTable, m_ui->enterButton, m_ui->testButton, m_ui->forgetButton, m_ui->lookButton})
        widget->setVisible(!rows.isEmpty());
    if (isNew && isVisible())
        look();
    showRow();
}

void CredentialsSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    look();
}

void CredentialsSection::look()
{
    const int thisLook = ++m_looks;
    // A locked keyring would ask for its password at each reading, so its state comes first.
    m_services.tools.credentials.keychain.state(this, [this, thisLook](StoreState state) {
        if (thisLook != m_looks)
            return;
        showKeychain(state);
        for (const models::Credential &row : m_model.rows())
            lookAt(row.reference, state);
    });
}

void CredentialsSection::lookAt(const QString &reference, StoreState keychain)
{
    const auto tell = [this, reference](CredentialState state, const QString &sentence) {
        change(reference, [state, sentence](models::Credential &row) {
            row.state = state;
            row.sentence = sentence;
        });
    };
    const Result<CredentialReference> meant = CredentialReference::fromText(reference);
    if (!meant) {
        tell(CredentialState::Unusable, meant.error().message);
        return;
    }
    const bool isKeychain = meant->kind == CredentialReference::Kind::Keychain;
    if (isKeychain && keychain == StoreState::Locked) {
        tell(CredentialState::Locked, tr("The keyring is locked. Unlock it, then look again."));
        return;
    }
    if (isKeychain && keychain == StoreState::Absent) {
        tell(CredentialState::Absent,
            tr("There is no keyring in this session. Name the credential as env:NAME or file:PATH in the stack file."));
        return;
    }
    const int thisLook = m_looks;
    m_services.tools.credentials.place(meant->kind)
        .read(meant->name, this, [this, thisLook, tell](const Result<Secret> &secret) {
            if (thisLook != m_looks)
                return;
            const std::optional<Error> error = secret ? std::nullopt : std::optional(secret.error());
            tell(models::credentialStateOf(error, false), error ? error->message : QString());
        });
}

void CredentialsSection::showKeychain(StoreState state)
{
    const bool isNeeded = std::ranges::any_of(
        m_model.rows(), [](const models::Credential &row) { return row.reference.startsWith("keychain:"_L1); });
    m_ui->keyringNotice->setNotice(Verdict::Unknown, isNeeded ? keyringSentence(state) : QString());
}

QString CredentialsSection::keyringSentence(StoreState state)
{
    if (state == StoreState::Locked)
        return tr("The keyring is locked: checks that need a credential from it are unknown until it is unlocked. "
                  "Logging in to the desktop usually does that.");
    if (state == StoreState::Absent)
        return tr("This session has no keyring: what is named keychain:NAME can neither be stored nor read. "
                  "GNOME Keyring, KeePassXC and KWallet provide one; file:PATH does without.");
    return {};
}

const models::Credential *CredentialsSection::current() const
{
    const int row = m_model.rowOf(m_ui->credentialTable->currentKey());
    return row < 0 ? nullptr : &m_model.rows()[row];
}

QString CredentialsSection::howToEnter(const models::Credential &credential) const
{
    if (credential.isEnvironment())
        //: %1 is the name of an environment variable
        return tr("It is read from the environment variable %1. Set that where Conche is started; it cannot be entered "
                  "here.")
            .arg(credential.reference.sliced(4));
    if (credential.reference.startsWith("file:"_L1))
        //: %1 is a path
        return tr("It is read from the file %1, which only you may read. Entering it writes that file.")
            .arg(credential.reference.sliced(5));
    return {};
}

void CredentialsSection::showRow()
{
    const models::Credential *credential = current();
    QStringList sentences;
    if (credential)
        sentences = {credential->sentence, credential->test, howToEnter(*credential)};
    else if (m_model.rowCount() == 0)
        sentences << tr("The stack file names no credential. It names one by credential = \"keychain:NAME\".");
    sentences.removeAll(QString());
    m_ui->detailLabel->setText(sentences.join(u'\n'));
    m_ui->detailLabel->setVisible(!sentences.isEmpty());
    const CredentialState state = credential ? credential->state : CredentialState::Asking;
    const bool hasPlace = credential && state != CredentialState::Locked && state != CredentialState::Absent;
    const bool canWrite = hasPlace && !credential->isEnvironment();
    m_ui->enterButton->setEnabled(canWrite);
    m_ui->testButton->setEnabled(
        credential && state == CredentialState::Stored && !m_underWay.contains(credential->reference));
    m_ui->forgetButton->setEnabled(
        canWrite && (state == CredentialState::Stored || state == CredentialState::Unusable));
}

void CredentialsSection::change(const QString &reference, const Change &apply)
{
    QList<models::Credential> rows = m_model.rows();
    for (models::Credential &row : rows) {
        if (row.reference == reference)
            apply(row);
    }
    m_model.setRows(rows);
    showRow();
}

void CredentialsSection::enter()
{
    const models::Credential *credential = current();
    const Result<CredentialReference> reference
        = CredentialReference::fromText(credential ? credential->reference : QString());
    if (!reference)
        return;
    auto *dialog = new CredentialDialog(
        *reference, models::usersText(*credential), m_services.tools.credentials.place(reference->kind), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, text = reference->text()] {
        change(text, [](models::Credential &row) {
            row.state = CredentialState::Stored;
            row.sentence.clear();
            row.tested.reset();
            row.test = tr("Stored and read back; not tested yet");
        });
        look();
        m_session.checkNow();
    });
    dialog->open();
}

void CredentialsSection::test()
{
    const models::Credential *credential = current();
    if (!credential || m_underWay.contains(credential->reference))
        return;
    const auto trials = std::make_shared<Trials>(Trials{credential->reference, usesOf(*credential), {}});
    m_underWay.insert(trials->reference);
    change(trials->reference, [](models::Credential &row) {
        row.tested.reset();
        row.test = tr("Being tried…");
    });
    tryNext(trials);
}

void CredentialsSection::tryNext(const std::shared_ptr<Trials> &trials)
{
    if (trials->left.isEmpty()) {
        m_underWay.remove(trials->reference);
        change(trials->reference, [outcome = together(trials->outcomes)](models::Credential &row) {
            row.tested = outcome.verdict;
            row.test = outcome.sentence;
        });
        return;
    }
    const models::Credential use = trials->left.takeFirst();
    const auto take = [this, trials, user = models::usersText(use)](const TrialOutcome &outcome) {
        trials->outcomes.insert(user, outcome);
        tryNext(trials);
    };
    if (!use.peers.isEmpty()) {
        auto *trial = new CredentialTrial(m_services, m_path, use.peers.first(), this);
        connect(trial, &CredentialTrial::finished, this, take);
        trial->start();
        return;
    }
    m_session.testChannel(use.channels.first(), this, [take, channel = use.channels.first()](const Result<void> &sent) {
        take({sent ? Verdict::Ok : Verdict::Critical,
            //: %1 is the name of an alert channel
            sent ? tr("A test was sent through %1").arg(channel) : sent.error().message});
    });
}

void CredentialsSection::askToForget()
{
    const models::Credential *credential = current();
    if (!credential)
        return;
    auto *question = new QMessageBox(this);
    question->setObjectName(u"forgetQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Forget a credential"));
    //: %1 is a credential such as keychain:stack/influxdb, %2 the title of its stack
    question->setText(tr("Forget %1 of %2?").arg(credential->reference, m_title));
    //: %1 is who uses a credential, such as "InfluxDB, alerts through ops"
    question->setInformativeText(tr("It is removed for good and cannot be brought back. What needs it stops: %1. "
                                    "Checks that ask with it become unknown.")
                                     .arg(models::usersText(*credential)));
    QPushButton *forgetButton = question->addButton(tr("&Forget"), QMessageBox::DestructiveRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(
        forgetButton, &QPushButton::clicked, this, [this, reference = credential->reference] { forget(reference); });
    question->open();
}

void CredentialsSection::forget(const QString &reference)
{
    const Result<CredentialReference> meant = CredentialReference::fromText(reference);
    if (!meant)
        return;
    m_services.tools.credentials.place(meant->kind)
        .remove(meant->name, this, [this, reference](const Result<void> &removed) {
            change(reference, [&removed](models::Credential &row) {
                row.tested.reset();
                row.test = removed ? QString() : removed.error().message;
            });
            look();
        });
}

} // namespace conche::gui
