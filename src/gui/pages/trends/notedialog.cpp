// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedialog.h"

#include "core/redaction.h"
#include "gui/look/measured.h"
#include "ui_note.h"

#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;

NoteDialog::NoteDialog(const QDateTime &at, const QTimeZone &zone, const Clock &clock, Write write, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NoteForm>())
    , m_clock(clock)
    , m_write(std::move(write))
{
    m_ui->setupUi(this);
    m_ui->meaningLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->zoneLabel->setText(QString::fromLatin1(zone.id()));
    m_ui->zoneLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->atEdit->setZone(zone);
    m_ui->atEdit->setInstant(at);
    QPushButton *save = m_ui->buttonBox->button(QDialogButtonBox::Save);
    save->setObjectName(u"saveButton"_s);
    save->setProperty("primary", true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    connect(m_ui->textEdit, &QLineEdit::textChanged, this, &NoteDialog::showState);
    keepWide(*this, 420);
    m_ui->textEdit->setFocus();
    showState();
}

NoteDialog::~NoteDialog() = default;

void NoteDialog::suggest(const QString &text)
{
    m_ui->textEdit->setText(text.left(m_ui->textEdit->maxLength()));
}

void NoteDialog::showState()
{
    m_ui->textEdit->setEnabled(!m_isWaiting);
    m_ui->atEdit->setEnabled(!m_isWaiting);
    m_ui->buttonBox->button(QDialogButtonBox::Save)
        ->setEnabled(!m_isWaiting && !m_ui->textEdit->text().simplified().isEmpty());
}

void NoteDialog::accept()
{
    const QString text = Redactor().apply(m_ui->textEdit->text().simplified());
    if (m_isWaiting || text.isEmpty())
        return;
    const QDateTime at = m_ui->atEdit->instant();
    if (at > m_clock.nowUtc()) {
        m_ui->errorNotice->setNotice(Verdict::Warning, tr("That time is still to come. Choose one that is over."));
        return;
    }
    m_isWaiting = true;
    showState();
    m_write(text, at, this, [this](const Result<void> &done) {
        m_isWaiting = false;
        showState();
        if (done) {
            QDialog::accept();
            return;
        }
        //: %1 is the reason
        m_ui->errorNotice->setNotice(Verdict::Critical, tr("The note was not written: %1").arg(done.error().message));
        m_ui->textEdit->setFocus();
    });
}

} // namespace conche::gui
