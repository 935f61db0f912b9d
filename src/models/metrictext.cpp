// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrictext.h"

#include "words.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;
using trends::Judgement;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

/*! A cell of a table: a bar and a line break would end it. */
QString cellText(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

} // namespace

QString metricMarkdown(const trends::MetricReport &report, const Shown &shown, const TimeText &time)
{
    const trends::Assessment &assessment = report.assessment;
    QStringList lines;
    lines << u"# %1"_s.arg(report.metric.title) << QString();
    if (!assessment.sentence.isEmpty())
        lines << u"**%1**"_s.arg(assessment.sentence) << QString();
    if (!assessment.explanation.isEmpty())
        lines << assessment.explanation << QString();
    const auto judged = [&lines](const QString &what, const Judgement &judgement) {
        lines << u"- %1: %2, %3"_s.arg(what, spokenVerdict(judgement.verdict), judgement.text);
    };
    judged(Words::tr("Level"), assessment.level);
    judged(Words::tr("Shift"), assessment.shift);
    judged(Words::tr("Trend"), assessment.trend);
    const store::BucketSeries &values = shown.series.values;
    //: A period; %1 and %2 are instants
    const QString period = Words::tr("%1 to %2")
                               .arg(time.exact(QDateTime::fromMSecsSinceEpoch(values.start, Qt::UTC)),
                                   time.exact(QDateTime::fromMSecsSinceEpoch(values.stop, Qt::UTC)));
    lines << QString() << period << QString();
    const SampleModel headings;
    QStringList heading;
    for (int column = 0; column < SampleModel::ColumnCount; ++column)
        heading << headings.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << u"| %1 |"_s.arg(heading.join(u" | "_s)) << u"| --- | ---: | ---: | ---: | ---: | --- |"_s;
    for (const SampleRow &row : sampleRows(report.metric, shown, time)) {
        QStringList cells;
        for (const QString &text : {row.time, row.value, row.minimum, row.maximum, row.count, row.label})
            cells << cellText(text);
        lines << u"| %1 |"_s.arg(cells.join(u" | "_s));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace conche::models
