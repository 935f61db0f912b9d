// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newmetric.h"

#include "stackfile.h"
#include "stackwriter.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

using Kind = NewMetric::Kind;

/*! Digits that read back as the same number. */
QString numberOf(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString idFrom(const QString &title, const QStringList &taken)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    // "Señal" becomes "senal".
    QString plain;
    for (const QChar character : title.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character.toLower();
    }
    QString id = plain.replace(others, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    while (id.endsWith(u'-'))
        id.chop(1);
    if (id.isEmpty())
        id = u"metric"_s;
    QString free = id;
    for (int i = 2; taken.contains(free); ++i)
        free = u"%1-%2"_s.arg(id).arg(i);
    return free;
}

QString set(const QString &key, const QString &text)
{
    return u"%1 = %2\n"_s.arg(key, tomlQuoted(text));
}

QString sourceLines(const NewMetric &metric)
{
    switch (metric.kind) {
    case Kind::Run:
        return set(u"kind"_s, u"mlflow"_s) + set(u"experiment"_s, metric.experiment) + set(u"metric"_s, metric.metric);
    case Kind::Model:
        return set(u"kind"_s, u"mlflow"_s) + set(u"model"_s, metric.model) + set(u"metric"_s, metric.metric);
    case Kind::Influx:
        return set(u"kind"_s, u"influx"_s) + set(u"query"_s, metric.query);
    case Kind::Http: {
        const bool isPath = metric.address.startsWith(u'/');
        const QString target
            = isPath ? set(u"peer"_s, u"api"_s) + set(u"path"_s, metric.address) : set(u"url"_s, metric.address);
        return set(u"kind"_s, u"http"_s) + target + set(u"pointer"_s, metric.pointer);
    }
    case Kind::Postgres:
        break;
    }
    return set(u"kind"_s, u"postgres"_s) + set(u"query"_s, metric.query);
}

QString betterLine(Metric::Better better)
{
    switch (better) {
    case Metric::Better::Higher:
        return set(u"better"_s, u"higher"_s);
    case Metric::Better::Lower:
        return set(u"better"_s, u"lower"_s);
    case Metric::Better::Neither:
        break;
    }
    return {};
}

} // namespace

QString limitLines(const Limits &limits)
{
    QString lines;
    const auto add = [&lines](const QString &key, const std::optional<double> &limit) {
        if (limit)
            lines += u"%1 = %2\n"_s.arg(key, numberOf(*limit));
    };
    add(u"warn_below"_s, limits.warnBelow);
    add(u"warn_above"_s, limits.warnAbove);
    add(u"crit_below"_s, limits.critBelow);
    add(u"crit_above"_s, limits.critAbove);
    return lines;
}

QString metricText(const NewMetric &metric, const QStringList &taken)
{
    QString text = u"[[metric]]\n"_s + set(u"id"_s, idFrom(metric.title, taken)) + set(u"title"_s, metric.title)
        + sourceLines(metric);
    if (!metric.unit.isEmpty())
        text += set(u"unit"_s, metric.unit);
    return text + betterLine(metric.better) + limitLines(metric.limits);
}

MetricTrial readMetricText(const QString &lines, const QByteArray &stackFile, const QString &path)
{
    QByteArray whole = stackFile;
    if (!whole.endsWith('\n'))
        whole += '\n';
    const int before = int(whole.count('\n'));
    const StackFile read = stackFromToml(whole + lines.toUtf8(), path);
    MetricTrial trial;
    for (Diagnostic diagnostic : read.diagnostics) {
        diagnostic.position.line -= before;
        if (diagnostic.position.line > 0)
            trial.diagnostics << diagnostic;
    }
    const bool isWrong = std::ranges::any_of(
        trial.diagnostics, [](const Diagnostic &one) { return one.severity == Diagnostic::Severity::Error; });
    if (read.stack && !isWrong && !read.stack->metrics.isEmpty())
        trial.metric = read.stack->metrics.last();
    return trial;
}

} // namespace conche::stack
