// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runfilter.h"

#include <QRegularExpression>

#include <algorithm>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
bool compared(const T &left, const QString &comparator, const T &right)
{
    if (comparator == u"="_s)
        return left == right;
    if (comparator == u"!="_s)
        return left != right;
    if (comparator == u">"_s)
        return left > right;
    if (comparator == u">="_s)
        return left >= right;
    return comparator == u"<"_s ? left < right : left <= right;
}

bool textCompared(const QString &left, const QString &comparator, const QString &right)
{
    if (!comparator.endsWith(u"LIKE"_s, Qt::CaseInsensitive))
        return compared(left, comparator, right);
    QString pattern = QRegularExpression::escape(right);
    pattern.replace(u"\\%"_s, u".*"_s).replace(u'_', u'.');
    const auto options = comparator.startsWith(u'I', Qt::CaseInsensitive) ? QRegularExpression::CaseInsensitiveOption
                                                                          : QRegularExpression::NoPatternOption;
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern), options).match(left).hasMatch();
}

} // namespace

tl::expected<RunFilter, QString> RunFilter::parse(const QString &text)
{
    static const QRegularExpression form(
        u"^\\s*(?:(attributes?|attr|runs?|metrics?|params?|parameters?|tags?)\\.)?([\\w.]+|`[^`]+`|\"[^\"]+\")\\s*"
        "(=|!=|>=|<=|>|<|I?LIKE)\\s*('[^']*'|\"[^\"]*\"|-?[\\d.]+(?:[eE][-+]?\\d+)?)\\s*(?:AND\\s+|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    RunFilter filter;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = form.match(rest);
        if (!match.hasMatch())
            return tl::make_unexpected(u"Invalid clause(s) in filter string: '%1'"_s.arg(rest));
        Clause clause{match.captured(1).toLower(), match.captured(2), match.captured(3), match.captured(4)};
        for (QString *quoted : {&clause.key, &clause.value}) {
            if (u"'\"`"_s.contains(quoted->front()))
                *quoted = quoted->sliced(1, quoted->size() - 2);
        }
        filter.m_clauses.append(clause);
        rest = rest.sliced(match.capturedLength()).trimmed();
    }
    return filter;
}

bool RunFilter::matches(const TrainingRun &run) const
{
    return std::ranges::all_of(m_clauses, [&run](const Clause &clause) { return holds(clause, run); });
}

qint64 RunFilter::startedFrom() const
{
    qint64 from = 0;
    for (const Clause &clause : m_clauses) {
        const bool isStart = clause.key == u"start_time"_s && !clause.kind.startsWith(u"metric"_s)
            && !clause.kind.startsWith(u"param"_s) && !clause.kind.startsWith(u"tag"_s);
        if (isStart && (clause.comparator.startsWith(u'>') || clause.comparator == u"="_s))
            from = std::max(from, clause.value.toLongLong());
    }
    return from;
}

bool RunFilter::holds(const Clause &clause, const TrainingRun &run)
{
    if (clause.kind.startsWith(u"metric"_s)) {
        const std::optional<double> value = run.metric(clause.key);
        return value && compared(*value, clause.comparator, clause.value.toDouble());
    }
    if (clause.kind.startsWith(u"param"_s)) {
        const std::optional<QString> value = run.param(clause.key);
        return value && textCompared(*value, clause.comparator, clause.value);
    }
    if (clause.key == u"start_time"_s || clause.key == u"end_time"_s) {
        const qint64 time = clause.key == u"start_time"_s ? run.start : run.end.value_or(0);
        return compared(time, clause.comparator, clause.value.toLongLong());
    }
    const QString value = clause.key == u"status"_s                        ? QString(run.status)
        : clause.key == u"run_id"_s                                        ? run.id
        : clause.key == u"run_name"_s || clause.key == u"mlflow.runName"_s ? run.name
                                                                           : QString();
    return textCompared(value, clause.comparator, clause.value);
}

} // namespace conche::practice
