// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustpanel.h"

#include "gui/look/fonts.h"
#include "gui/shownzone.h"
#include "models/timetext.h"
#include "ui_trust.h"

#include <QEvent>

namespace conche::gui {

using namespace Qt::StringLiterals;
using models::DemandRow;

TrustPanel::TrustPanel(StackSession &session, const Services &services, QWidget *parent)
    : SettingsSection(parent)
    , m_session(session)
    , m_services(services)
    , m_ui(std::make_unique<Ui::TrustPanel>())
{
    m_ui->setupUi(this);
    m_ui->headingLabel->setRole(PlainLabel::Role::Title);
    m_ui->introLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->fileLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->introLabel->setText(tr("A stack file can name programs to start and secrets to send. Nothing of that happens "
                                 "before you agree, and consent is to exactly this file: a changed one is asked about "
                                 "anew. Checks that wait for it are unknown."));
    m_ui->demandTable->showModel(m_model, models::DemandModel::What);
    // Who agrees must have seen the whole command and the whole address.
    m_ui->demandTable->setWrapped();
    m_ui->stateLabel->hide();
    m_ui->hashEdit->setFont(codeFont(font()));
    setInDialog(false);
    connect(m_ui->lookButton, &QPushButton::clicked, this, &TrustPanel::look);
    connect(m_ui->allowButton, &QPushButton::clicked, this, &TrustPanel::allow);
    connect(m_ui->refuseButton, &QPushButton::clicked, this, &TrustPanel::refuse);
    connect(m_ui->revokeButton, &QPushButton::clicked, this, &TrustPanel::revoke);
    connect(m_ui->laterButton, &QPushButton::clicked, this, &TrustPanel::postponed);
    // It may be refused in the dialog above the page.
    connect(&services.settings, &Settings::changed, this, [this] {
        if (isVisible())
            look();
    });
    showButtons();
}

TrustPanel::~TrustPanel() = default;

void TrustPanel::changeEvent(QEvent *event)
{
    SettingsSection::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_ui->hashEdit->setFont(codeFont(font()));
}

void TrustPanel::setInDialog(bool isInDialog)
{
    m_ui->laterButton->setVisible(isInDialog);
    m_ui->headingLabel->setVisible(!isInDialog);
    m_ui->lookButton->setVisible(!isInDialog);
}

void TrustPanel::setOverview(const models::Overview &overview)
{
    std::optional<QList<stack::Demand>> known;
    if (overview.stack)
        known = stack::demandsOf(*overview.stack);
    const bool isSame = m_path == overview.path && m_known == known && m_waiting == overview.openDemands;
    m_path = overview.path;
    m_known = known;
    m_waiting = overview.openDemands;
    if (!isSame && isVisible())
        look();
}

void TrustPanel::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    look();
}

void TrustPanel::look()
{
    if (m_path.isEmpty())
        return;
    const int thisLook = ++m_looks;
    const Result<stack::StackFile> file = stack::readStackFile(m_path);
    if (!file || !file->stack || models::openDemands(*file, m_services.practiceProgram).isEmpty()) {
        showFile(file, store::KnownConsent());
        return;
    }
    m_services.consents.find(file->hash, this, [this, thisLook, file](const Result<store::KnownConsent> &known) {
        if (thisLook == m_looks)
            showFile(file, known);
    });
}

void TrustPanel::showFile(const Result<stack::StackFile> &file, const Result<store::KnownConsent> &known)
{
    m_file.reset();
    m_consent = known.value_or(store::KnownConsent());
    if (!file || !file->stack) {
        m_model.setRows({});
        m_ui->fileLabel->setText(m_path);
        m_ui->hashEdit->clear();
        m_ui->changeNotice->setNotice(
            Verdict::Critical, file ? tr("The stack file has errors; the Overview shows them.") : file.error().message);
        showButtons();
        return;
    }
    if (known)
        m_file = *file;
    const QList<DemandRow> rows = models::demandRows(*file, m_services.practiceProgram, m_consent);
    m_model.setRows(rows);
    m_ui->fileLabel->setText(m_path);
    // It has no place to wrap at, and whoever copies it wants it whole.
    m_ui->hashEdit->setText(file->hash);
    m_ui->hashEdit->setCursorPosition(0);
    const bool goesElsewhere = std::ranges::any_of(rows, [](const DemandRow &row) { return !row.before.isEmpty(); });
    const bool waits
        = std::ranges::any_of(rows, [](const DemandRow &row) { return row.state == DemandRow::State::Waits; });
    QString sentence;
    if (!known)
        sentence = known.error().message;
    else if (goesElsewhere)
        sentence = tr("A secret would go to another address than before. Allow that only if you know the new address.");
    else if (m_hasChanged)
        sentence = tr("The stack file has changed and was read again. Look at what it asks for now.");
    else if (waits && !m_consent.origins.isEmpty())
        sentence = tr("The stack file differs from the one that you agreed to.");
    m_ui->changeNotice->setNotice(!known || goesElsewhere ? Verdict::Critical : Verdict::Warning, sentence);
    if (rows.isEmpty())
        tell(tr(
            "This stack file starts no program of its own and uses no stored secret: there is nothing to agree to."));
    else if (file->isShipped())
        tell(tr("This stack file is built into Conche and needs no consent."));
    else if (m_consent.given)
        //: %1 is a date and time with its zone
        tell(tr("You agreed on %1.")
                 .arg(models::TimeText(zoneShown(m_services.settings.shownZone(), file->stack), *m_consent.given)
                          .exact(*m_consent.given)));
    else if (waits && m_services.settings.isRefused(file->hash))
        tell(tr("You refused this file, so nothing of it is done. You can still allow it."));
    else
        tell(waits ? tr("You have not agreed to this file.") : tr("Nothing of this needs your consent."));
    showButtons();
}

void TrustPanel::showButtons()
{
    const bool waits = m_file && !m_consent.given && std::ranges::any_of(m_model.rows(), [](const DemandRow &row) {
        return row.state == DemandRow::State::Waits;
    });
    m_ui->allowButton->setEnabled(waits && !m_isBusy);
    m_ui->refuseButton->setEnabled(waits && !m_isBusy && !m_services.settings.isRefused(m_file->hash));
    m_ui->revokeButton->setEnabled(m_file && m_consent.given && !m_isBusy);
    m_ui->demandTable->setVisible(m_model.rowCount() > 0);
}

void TrustPanel::tell(const QString &sentence)
{
    m_ui->stateLabel->setText(sentence);
    m_ui->stateLabel->setVisible(!sentence.isEmpty());
}

void TrustPanel::allow()
{
    if (!m_file || m_isBusy)
        return;
    // The session agrees to what it read last: that must be what is shown, and what is on the disk.
    const Result<stack::StackFile> now = stack::readStackFile(m_path);
    if (!now || now->hash != m_file->hash || m_known != stack::demandsOf(*m_file->stack)) {
        m_hasChanged = true;
        m_session.reload();
        look();
        return;
    }
    m_hasChanged = false;
    m_isBusy = true;
    showButtons();
    m_session.trust(m_file->hash, this, [this, hash = m_file->hash](const Result<void> &given) {
        m_isBusy = false;
        if (given) {
            m_services.settings.setRefused(hash, false);
            look();
            Q_EMIT decided();
            return;
        }
        tell(given.error().message);
        showButtons();
    });
}

void TrustPanel::refuse()
{
    if (!m_file || m_isBusy)
        return;
    // From a button that goes out the focus goes on to "Allow": pressed once more, it would allow what was refused.
    if (m_ui->refuseButton->hasFocus())
        m_ui->demandTable->setFocus();
    m_services.settings.setRefused(m_file->hash, true);
    Q_EMIT decided();
}

void TrustPanel::revoke()
{
    if (!m_file || m_isBusy)
        return;
    m_isBusy = true;
    showButtons();
    m_session.distrust(this, [this](const Result<void> &revoked) {
        m_isBusy = false;
        if (revoked) {
            look();
            Q_EMIT decided();
            return;
        }
        tell(revoked.error().message);
        showButtons();
    });
}

} // namespace conche::gui
