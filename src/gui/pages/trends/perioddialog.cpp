// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "perioddialog.h"

#include "gui/look/measured.h"
#include "ui_period.h"

#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;

PeriodDialog::PeriodDialog(const About &about, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PeriodForm>())
    , m_now(about.now)
{
    m_ui->setupUi(this);
    setWindowTitle(about.title);
    m_ui->titleLabel->setText(about.heading);
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->meaningLabel->setText(about.meaning);
    m_ui->meaningLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->zoneLabel->setText(QString::fromLatin1(zone.id()));
    m_ui->zoneLabel->setRole(PlainLabel::Role::SmallSecondary);
    for (const auto &[edit, instant] :
        {std::pair(m_ui->startEdit, about.period.start), std::pair(m_ui->stopEdit, about.period.stop)}) {
        edit->setZone(zone);
        edit->setInstant(instant);
    }
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"okButton"_s);
    ok->setText(about.choose);
    ok->setProperty("primary", true);
    if (!about.remove.isEmpty()) {
        QPushButton *remove = m_ui->buttonBox->addButton(about.remove, QDialogButtonBox::ResetRole);
        remove->setObjectName(u"removeButton"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            QDialog::accept();
        });
    }
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PeriodDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &PeriodDialog::reject);
    keepWide(*this, 400);
}

PeriodDialog::~PeriodDialog() = default;

void PeriodDialog::accept()
{
    const Period period{m_ui->startEdit->instant(), m_ui->stopEdit->instant()};
    if (period.start >= period.stop) {
        m_ui->errorNotice->setNotice(Verdict::Warning, tr("The period ends before it begins. Choose a later end."));
        m_ui->stopEdit->setFocus();
        return;
    }
    if (period.start >= m_now) {
        m_ui->errorNotice->setNotice(Verdict::Warning, tr("The period is still to come. Choose an earlier beginning."));
        m_ui->startEdit->setFocus();
        return;
    }
    Q_EMIT chosen(period);
    QDialog::accept();
}

} // namespace conche::gui
