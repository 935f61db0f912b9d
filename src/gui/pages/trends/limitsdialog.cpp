// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitsdialog.h"

#include "verdictstrip.h"

#include "core/units.h"
#include "gui/copytext.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/openfile.h"
#include "stack/newmetric.h"
#include "stack/stackfile.h"
#include "ui_limits.h"

#include <QLocale>
#include <QPushButton>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

QString typed(const std::optional<double> &limit)
{
    return limit ? QLocale().toString(*limit, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace

QString stackFileHint(const QString &path, const QString &place)
{
    if (path.startsWith(u':'))
        //: %1 is a folder
        return LimitsDialog::tr("This stack file is built into Conche. Copy it to %1 and change the copy.")
            .arg(stack::stacksFolder());
    //: %1 is a path, %2 says where in that file
    return LimitsDialog::tr("Write this into %1, %2. It counts as soon as the file is saved.").arg(path, place);
}

bool readNumber(const QLineEdit &edit, std::optional<double> &number)
{
    const QString text = edit.text().simplified();
    number.reset();
    if (text.isEmpty())
        return true;
    bool isNumber = false;
    double value = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || !qIsFinite(value))
        return false;
    number = value;
    return true;
}

LimitsDialog::LimitsDialog(const stack::Metric &metric, const store::BucketSeries &history, const QString &stackFile,
    const models::TimeText &time, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LimitsForm>())
    , m_metric(metric)
    , m_history(history)
    , m_time(time)
{
    m_ui->setupUi(this);
    const QString title = metric.title.isEmpty() ? metric.id : metric.title.simplified();
    setWindowTitle(tr("Limits"));
    //: %1 is the name of a metric
    m_ui->titleLabel->setText(tr("Limits of %1").arg(title));
    m_ui->titleLabel->setRole(PlainLabel::Role::Strong);
    m_ui->meaningLabel->setText(metric.growthOver
            //: %1 is a span of time
            ? tr("On how much it grows in %1. Try others and see what they would have done.")
                  .arg(durationText(*metric.growthOver))
            : tr("Try others and see what they would have done."));
    for (PlainLabel *label : {m_ui->meaningLabel, m_ui->previewDaysLabel, m_ui->fileLabel})
        label->setRole(PlainLabel::Role::Secondary);
    for (PlainLabel *label : {m_ui->belowLabel, m_ui->aboveLabel})
        label->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->previewLabel->setRole(PlainLabel::Role::Strong);
    m_ui->unitLabel->setText(metric.unit);
    m_ui->linesView->setShownLines(4);
    const stack::Limits &limits = metric.limits;
    m_ui->warnBelowEdit->setText(typed(limits.warnBelow));
    m_ui->warnAboveEdit->setText(typed(limits.warnAbove));
    m_ui->critBelowEdit->setText(typed(limits.critBelow));
    m_ui->critAboveEdit->setText(typed(limits.critAbove));
    for (QLineEdit *edit : {m_ui->warnBelowEdit, m_ui->warnAboveEdit, m_ui->critBelowEdit, m_ui->critAboveEdit})
        connect(edit, &QLineEdit::textChanged, this, &LimitsDialog::tryLimits);
    //: Where in a stack file; %1 is the id of a metric
    m_ui->fileLabel->setText(stackFileHint(stackFile, tr("in the [[metric]] with the id \"%1\"").arg(metric.id)));
    m_ui->openButton->setEnabled(!stackFile.startsWith(u':'));
    connect(m_ui->openButton, &QPushButton::clicked, this, [this, stackFile] {
        if (const QString trouble = openFile(stackFile); !trouble.isEmpty())
            m_ui->fileLabel->setText(trouble);
    });
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { copyText(m_ui->linesView->toPlainText(), *m_ui->linesView); });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    keepMeasured(*this, [this] {
        setMinimumWidth(sizeOnScreen(*this, 460, 0).width());
        m_ui->limitsLayout->setHorizontalSpacing(scaled(*this, 8));
    });
    tryLimits();
}

LimitsDialog::~LimitsDialog() = default;

std::optional<stack::Limits> LimitsDialog::limits() const
{
    stack::Limits limits;
    const bool areNumbers = readNumber(*m_ui->warnBelowEdit, limits.warnBelow)
        && readNumber(*m_ui->warnAboveEdit, limits.warnAbove) && readNumber(*m_ui->critBelowEdit, limits.critBelow)
        && readNumber(*m_ui->critAboveEdit, limits.critAbove);
    return areNumbers ? std::optional(limits) : std::nullopt;
}

void LimitsDialog::tryLimits()
{
    const std::optional<stack::Limits> tried = limits();
    QString mistake;
    if (!tried)
        mistake = tr("A limit is a number, such as 0.85.");
    else if (tried->warnBelow && tried->critBelow && *tried->critBelow > *tried->warnBelow)
        mistake = tr("Below, the critical limit must not be above the warning.");
    else if (tried->warnAbove && tried->critAbove && *tried->critAbove < *tried->warnAbove)
        mistake = tr("Above, the critical limit must not be below the warning.");
    m_ui->errorNotice->setNotice(Verdict::Warning, mistake);
    m_ui->copyButton->setEnabled(mistake.isEmpty());
    if (!mistake.isEmpty()) {
        m_ui->previewLabel->clear();
        m_ui->previewDaysLabel->clear();
        return;
    }
    m_ui->linesView->setText(stack::limitLines(*tried));
    if (m_history.buckets.empty()) {
        m_ui->previewLabel->setText(tr("There is no history yet to try them on."));
        m_ui->previewDaysLabel->clear();
        return;
    }
    const trends::RulePreview preview = trends::previewOf(m_metric, *tried, m_history);
    m_ui->previewLabel->setText(previewSentence(preview));
    m_ui->previewDaysLabel->setText(previewDays(preview, m_time));
}

} // namespace conche::gui
