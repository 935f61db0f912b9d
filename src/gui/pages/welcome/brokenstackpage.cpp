// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brokenstackpage.h"

#include "gui/copytext.h"
#include "gui/look/fonts.h"
#include "gui/look/measured.h"
#include "gui/openfile.h"
#include "gui/widgets/section.h"
#include "stack/withoutsecrets.h"
#include "ui_brokenstack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using Severity = stack::Diagnostic::Severity;

namespace {

constexpr qint64 mostRead = 1024LL * 1024;
constexpr int linesAround = 4;
constexpr double edge = 24;
constexpr double widest = 980;
constexpr qsizetype longestLine = 300;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    // A password may stand by mistake where a reference to one belongs.
    return stack::withoutSecrets(QString::fromUtf8(file.read(mostRead))).split(u'\n');
}

int errorsIn(const QList<stack::Diagnostic> &diagnostics)
{
    return int(std::ranges::count(diagnostics, Severity::Error, &stack::Diagnostic::severity));
}

/*! A mistyped key is ignored: who wrote it has to know. */
QString warningsNotice(const QList<stack::Diagnostic> &warnings)
{
    if (warnings.isEmpty())
        return {};
    const stack::Diagnostic &first = warnings.first();
    const QString count = BrokenStackPage::tr("The stack file has %n warning(s)", nullptr, int(warnings.size()));
    if (first.position.line == 0)
        //: %1 is "The stack file has 2 warnings", %2 a sentence without its full stop
        return BrokenStackPage::tr("%1: %2.").arg(count, first.message);
    //: %1 is "The stack file has 2 warnings", %2 a number, %3 a sentence without its full stop
    return BrokenStackPage::tr("%1; line %2: %3.").arg(count).arg(first.position.line).arg(first.message);
}

} // namespace

BrokenStackPage::BrokenStackPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::BrokenStackPage>())
{
    m_ui->setupUi(this);
    // The page's own ground shines through.
    m_ui->pageArea->viewport()->setAutoFillBackground(false);
    m_ui->pageContents->setAutoFillBackground(false);
    m_diagnostics = new models::DiagnosticModel(this);
    m_ui->titleLabel->setRole(PlainLabel::Role::Title);
    m_ui->pathLabel->setRole(PlainLabel::Role::Secondary);
    m_ui->linesLabel->setRole(PlainLabel::Role::SmallSecondary);
    m_ui->diagnosticsTable->showModel(*m_diagnostics, models::DiagnosticModel::Message);
    m_ui->diagnosticsTable->setMostRows(8);
    m_ui->linesView->setShownLines(2 * linesAround + 1);
    setGround(*this, Ground::Surface);
    keepFormMeasured(*this);
    keepColumn(*m_ui->pageContents, edge, 20, widest);
    connect(m_ui->diagnosticsTable, &TableView::currentRowChanged, this, &BrokenStackPage::showLines);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &BrokenStackPage::retryWanted);
    connect(m_ui->othersButton, &QPushButton::clicked, this, &BrokenStackPage::othersWanted);
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] { copyText(report(), *m_ui->copyButton); });
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        m_notOpened = openFile(m_path);
        showPlace();
    });
}

BrokenStackPage::~BrokenStackPage() = default;

void BrokenStackPage::setOverview(const models::Overview &overview)
{
    m_path = overview.path;
    m_trouble = overview.fileTrouble ? overview.fileTrouble->message : QString();
    m_lines = overview.fileTrouble ? QStringList() : linesOf(m_path);
    const int errors = errorsIn(overview.diagnostics);
    m_ui->titleLabel->setText(overview.fileTrouble ? tr("The stack file cannot be read.")
                                                   : tr("The stack file has %n error(s).", nullptr, errors));
    showPlace();
    m_diagnostics->setRows(models::diagnosticRows(overview.diagnostics));
    const bool hasRows = m_diagnostics->rowCount() > 0;
    m_ui->diagnosticsTable->setVisible(hasRows);
    m_ui->linesLabel->setVisible(hasRows);
    m_ui->linesView->setVisible(hasRows);
    m_ui->openButton->setEnabled(QFileInfo(m_path).isFile() && !m_path.startsWith(u':'));
    if (hasRows && !m_ui->diagnosticsTable->currentIndex().isValid())
        m_ui->diagnosticsTable->selectRow(0);
    showLines();
}

void BrokenStackPage::showPlace()
{
    const QString place = m_trouble.isEmpty() ? QDir::toNativeSeparators(m_path) : m_trouble;
    m_ui->pathLabel->setText(m_notOpened.isEmpty() ? place : m_notOpened);
}

void BrokenStackPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // Below each other where they find no room beside each other.
    QHBoxLayout *buttons = m_ui->buttonsLayout;
    int wanted = 2 * scaled(*this, edge);
    for (int i = 0; i < buttons->count(); ++i)
        wanted += buttons->itemAt(i)->sizeHint().width() + buttons->spacing();
    buttons->setDirection(wanted > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BrokenStackPage::focusContent()
{
    if (m_diagnostics->rowCount() > 0)
        m_ui->diagnosticsTable->setFocus();
    else
        m_ui->retryButton->setFocus();
}

QString BrokenStackPage::report() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    QStringList lines;
    for (const models::DiagnosticRow &row : m_diagnostics->rows())
        lines << stack::Diagnostic{row.severity, row.position, row.message}.text(m_path);
    return lines.join(u'\n');
}

void BrokenStackPage::showLines()
{
    const int row = m_diagnostics->rowOf(m_ui->diagnosticsTable->currentKey());
    const int line = row < 0 ? 0 : m_diagnostics->rows()[row].position.line;
    if (line < 1 || line > m_lines.size()) {
        m_ui->linesLabel->setText(row < 0 ? QString() : tr("This is about the file as a whole."));
        m_ui->linesView->setText({});
        return;
    }
    const int first = std::max(1, line - linesAround);
    const int last = std::min(int(m_lines.size()), line + linesAround);
    const auto width = QString::number(last).size();
    QStringList shown;
    for (int number = first; number <= last; ++number)
        shown << (number == line ? u"> "_s : u"  "_s) + QString::number(number).rightJustified(width) + u"  "_s
                + m_lines[number - 1].left(longestLine);
    //: %1 is the number of a line, %2 a sentence
    m_ui->linesLabel->setText(tr("Line %1: %2").arg(line).arg(m_diagnostics->rows()[row].message));
    m_ui->linesView->setText(shown.join(u'\n'));
}

QString brokenStackNotice(const models::Overview &overview)
{
    if (overview.fileTrouble)
        //: %1 is a sentence without its full stop
        return BrokenStackPage::tr("%1. The stack as it was before is still watched.")
            .arg(overview.fileTrouble->message);
    const auto first = std::ranges::find(overview.diagnostics, Severity::Error, &stack::Diagnostic::severity);
    if (first == overview.diagnostics.end())
        return warningsNotice(overview.diagnostics);
    const QString count = BrokenStackPage::tr(
        "The stack file was changed and has %n error(s)", nullptr, errorsIn(overview.diagnostics));
    if (first->position.line == 0)
        //: %1 is "The stack file was changed and has 2 errors", %2 a sentence without its full stop
        return BrokenStackPage::tr("%1: %2. The stack as it was before is still watched.").arg(count, first->message);
    //: %1 is "The stack file was changed and has 2 errors", %2 a number, %3 a sentence without its full stop
    return BrokenStackPage::tr("%1; line %2: %3. The stack as it was before is still watched.")
        .arg(count)
        .arg(first->position.line)
        .arg(first->message);
}

} // namespace conche::gui
