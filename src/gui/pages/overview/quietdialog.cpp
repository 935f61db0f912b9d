// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietdialog.h"

#include "core/redaction.h"
#include "core/units.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "ui_quiet.h"

#include <QPushButton>

#include <array>

namespace conche::gui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr std::array<milliseconds, 6> spans{
    15min, 60min, 240min, std::chrono::days(1), std::chrono::days(3), std::chrono::days(7)};

QString spanText(milliseconds span)
{
    // The words of a choice: whole hours and days.
    if (span >= std::chrono::days(1))
        return QuietDialog::tr("%n day(s)", nullptr, int(std::chrono::duration_cast<std::chrono::days>(span).count()));
    if (span >= 1h)
        return QuietDialog::tr(
            "%n hour(s)", nullptr, int(std::chrono::duration_cast<std::chrono::hours>(span).count()));
    return durationText(span);
}

} // namespace

QuietDialog::QuietDialog(const About &about, const QTimeZone &zone, const Clock &clock, Quiet quiet, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::Quiet>())
    , m_kind(about.kind)
    , m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_clock(clock)
    , m_quiet(std::move(quiet))
{
    m_ui->setupUi(this);
    const bool isMute = m_kind == Kind::Muted;
    const QString title = QFontMetrics(font()).elidedText(about.title.simplified(), Qt::ElideRight, scaled(*this, 700));
    setWindowTitle(isMute ? tr("Mute alerts") : tr("Acknowledge"));
    //: %1 is the title of a check or sign
    m_ui->titleLabel->setText((isMute ? tr("Mute alerts about %1") : tr("Acknowledge %1")).arg(title));
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->meaningLabel->setText(isMute
            ? tr("Nobody is told of it until the time is over, whatever happens. Verdicts stay as they are.")
            : tr("Nobody is told of it again until it is over. Verdicts stay as they are."));
    m_ui->meaningLabel->setRole(PlainLabel::Role::Secondary);
    if (!isMute)
        m_ui->spanLabel->setText(tr("At &most for"));
    m_ui->zoneLabel->setText(QString::fromLatin1(m_zone.id()));
    m_ui->zoneLabel->setRole(PlainLabel::Role::SmallSecondary);
    QPushButton *ok = m_ui->buttonBox->button(QDialogButtonBox::Ok);
    ok->setObjectName(u"okButton"_s);
    ok->setText(isMute ? tr("&Mute") : tr("&Acknowledge"));
    ok->setProperty("primary", true);
    setUpSpans(about.span);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &QuietDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QuietDialog::reject);
    connect(m_ui->reasonEdit, &QLineEdit::textChanged, this, &QuietDialog::showState);
    connect(m_ui->spanCombo, &QComboBox::currentIndexChanged, this, &QuietDialog::showState);
    keepMeasured(*this, [this] {
        setMinimumWidth(sizeOnScreen(*this, 440, 0).width());
        const QFontMetrics metrics = m_ui->reasonEdit->fontMetrics();
        m_ui->reasonEdit->setMinimumWidth(
            metrics.horizontalAdvance(m_ui->reasonEdit->placeholderText()) + scaled(*this, 28));
    });
    m_ui->reasonEdit->setFocus();
    showState();
}

QuietDialog::~QuietDialog() = default;

void QuietDialog::setUpSpans(milliseconds span)
{
    for (const milliseconds choice : spans)
        m_ui->spanCombo->addItem(spanText(choice), qint64(choice.count()));
    //: A choice besides spans of time: the user gives the time when alerts are wanted again
    m_ui->spanCombo->addItem(tr("Until a time"), qint64(0));
    m_ui->spanCombo->setCurrentIndex(std::max(0, m_ui->spanCombo->findData(qint64(span.count()))));
    m_ui->untilEdit->setZone(m_zone);
    m_ui->untilEdit->setInstant(m_clock.nowUtc().addDays(1));
}

QDateTime QuietDialog::until() const
{
    if (const qint64 span = m_ui->spanCombo->currentData().toLongLong(); span > 0)
        return m_clock.nowUtc().addMSecs(span);
    return m_ui->untilEdit->instant();
}

void QuietDialog::showState()
{
    const bool isGiven = m_ui->spanCombo->currentData().toLongLong() == 0;
    m_ui->untilEdit->setEnabled(isGiven && !m_isWaiting);
    if (!isGiven)
        m_ui->untilEdit->setInstant(until());
    m_ui->reasonEdit->setEnabled(!m_isWaiting);
    m_ui->spanCombo->setEnabled(!m_isWaiting);
    m_ui->buttonBox->button(QDialogButtonBox::Ok)
        ->setEnabled(!m_isWaiting && !m_ui->reasonEdit->text().simplified().isEmpty());
}

void QuietDialog::accept()
{
    const QString reason = Redactor().apply(m_ui->reasonEdit->text().simplified());
    if (m_isWaiting || reason.isEmpty())
        return;
    const QDateTime end = until();
    if (end <= m_clock.nowUtc()) {
        m_ui->errorNotice->setNotice(Verdict::Warning, tr("That time is over. Choose one that is still to come."));
        return;
    }
    m_isWaiting = true;
    m_ui->errorNotice->setNotice(Verdict::Ok, {});
    showState();
    m_quiet(m_kind, reason, end, this, [this](const Result<void> &done) {
        m_isWaiting = false;
        showState();
        if (done) {
            QDialog::accept();
            return;
        }
        //: %1 is the reason
        m_ui->errorNotice->setNotice(Verdict::Critical, tr("This was not remembered: %1").arg(done.error().message));
        m_ui->reasonEdit->setFocus();
    });
}

} // namespace conche::gui
