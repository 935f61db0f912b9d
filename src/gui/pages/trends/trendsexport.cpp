// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricview.h"
#include "trendspage.h"

#include "gui/session/stacksession.h"
#include "models/metrictext.h"
#include "trends/export.h"
#include "ui_trends.h"

#include <QBuffer>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QSaveFile>

#include <array>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array suffixes{"png", "svg", "csv", "json", "md"};

} // namespace

void TrendsPage::askWhere(Format format)
{
    const trends::MetricReport *shown = report();
    if (!shown || !m_overview.stack)
        return;
    const QString suffix = QString::fromLatin1(suffixes.at(size_t(format)));
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(trends::exportName(*m_overview.stack, shown->metric, m_view->shownPeriod(), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void TrendsPage::save(Format format, const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = bytesOf(format);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_undoButton->hide();
    m_ui->actionNotice->setNotice(isWritten ? Verdict::Ok : Verdict::Critical,
        //: %1 is a path
        isWritten ? tr("Saved as %1.").arg(path)
                  //: %1 is a path, %2 the system's reason
                  : tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

QByteArray TrendsPage::bytesOf(Format format) const
{
    const TrendChart &chart = m_view->chart();
    switch (format) {
    case Format::Png: {
        constexpr double ratio = 2; // for paper and for fine screens
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        chart.picture(ratio).save(&buffer, "PNG");
        return bytes;
    }
    case Format::Svg:
        return chart.svg();
    case Format::Csv:
    case Format::Json:
    case Format::Markdown:
        break;
    }
    const trends::MetricReport *shown = report();
    const std::optional<models::Shown> known = m_view->shown();
    if (!shown || !known)
        return {};
    // Run by run where one metric is shown so finely, else as the charts are drawn.
    if (format == Format::Csv)
        return known->samples.empty() || !m_view->shownBelow().isEmpty() ? chart.csv() : trends::toCsv(known->samples);
    if (format == Format::Markdown)
        return models::metricMarkdown(*shown, *known, timeText()).toUtf8();
    return known->samples.empty() ? trends::toJson(known->series.values) : trends::toJson(known->samples);
}

} // namespace conche::gui
