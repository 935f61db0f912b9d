// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signmodel.h"

#include "words.h"

#include "core/units.h"
#include "health/observations.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

class Rows
{
public:
    Rows(const Overview &overview, const TimeText &time)
        : m_overview(overview)
        , m_time(time)
    {
        if (!overview.report)
            return;
        for (const health::CheckResult &result : overview.report->results)
            m_results.insert(result.id, &result);
    }

    [[nodiscard]] QList<SignRow> make() const
    {
        QList<SignRow> rows;
        if (!m_overview.stack) {
            for (const health::SignResult &sign :
                m_overview.report ? m_overview.report->signs : QList<health::SignResult>())
                rows << row({sign.id, sign.title, sign.severity, {}, stack::TrendSign()}, &sign);
            return rows;
        }
        for (const stack::Sign &rule : m_overview.stack->signs)
            rows << row(rule, resultOf(rule.id));
        return rows;
    }

private:
    [[nodiscard]] const health::SignResult *resultOf(const QString &id) const
    {
        if (!m_overview.report)
            return nullptr;
        const auto found = std::ranges::find(m_overview.report->signs, id, &health::SignResult::id);
        return found == m_overview.report->signs.end() ? nullptr : &*found;
    }

    [[nodiscard]] SignRow row(const stack::Sign &rule, const health::SignResult *sign) const
    {
        SignRow row;
        row.id = rule.id;
        row.title = rule.title.isEmpty() ? rule.id : rule.title.simplified();
        row.verdict = sign ? sign->verdict : Verdict::Unknown;
        row.state = sign ? stateOf(rule, *sign) : Words::tr("not judged yet");
        QStringList details{sign && !sign->summary.isEmpty() ? sign->summary.simplified() : row.state};
        const QString subject = health::signSubject(rule.id);
        const store::SubjectState state = m_overview.subjects.value(subject);
        if (state.since.isValid() && state.hard == row.verdict)
            //: %1 is an instant, %2 how long ago that is
            details << Words::tr("since %1 (%2)").arg(m_time.exact(state.since), m_time.ago(state.since));
        const QString found = details.join(u", "_s);
        if (const auto quieted = m_overview.quieted.constFind(subject); quieted != m_overview.quieted.constEnd()) {
            row.state
                = quieted->kind == store::Quieting::Kind::Acknowledged ? Words::tr("acknowledged") : Words::tr("muted");
            details << quietedDetails(*quieted, m_time);
        }
        row.details = row.title + u'\n' + details.join(u'\n');
        row.spoken = u"%1, %2: %3"_s.arg(spokenVerdict(row.verdict), row.title, found);
        return row;
    }

    [[nodiscard]] QString stateOf(const stack::Sign &rule, const health::SignResult &sign) const
    {
        if (sign.verdict == Verdict::Unknown)
            //: The state of a warning sign; as short as possible
            return Words::tr("not known");
        if (const auto *slow = std::get_if<stack::SlowSign>(&rule.rule);
            slow && sign.verdict != Verdict::Ok && m_results.contains(rule.check))
            return durationText(m_results[rule.check]->latency);
        if (const auto *silent = std::get_if<stack::SilentSign>(&rule.rule)) {
            if (const auto age = newestRunAge(rule))
                //: How long something has not come, and how long it may; %1 and %2 are spans of time
                return Words::tr("%1 of %2").arg(durationText(*age), durationText(silent->within));
        }
        if (sign.verdict == Verdict::Ok)
            //: The state of a warning sign that is not raised; as short as possible
            return Words::tr("quiet");
        const store::SubjectState state = m_overview.subjects.value(health::signSubject(rule.id));
        if (state.hard == sign.verdict && state.since.isValid())
            //: %1 is a time
            return Words::tr("since %1").arg(m_time.clock(state.since));
        //: The state of a warning sign; as short as possible
        return Words::tr("raised");
    }

    /*! Of the model that is silent longest; nothing where one is not known. */
    [[nodiscard]] std::optional<milliseconds> newestRunAge(const stack::Sign &rule) const
    {
        const auto check = std::ranges::find(m_overview.stack->checks, rule.check, &stack::Check::id);
        const auto found = m_results.constFind(rule.check);
        if (check == m_overview.stack->checks.end() || found == m_results.constEnd())
            return std::nullopt;
        const auto *mlflow = std::get_if<stack::MlflowCheck>(&check->question);
        std::optional<milliseconds> longest;
        for (const stack::Experiment &experiment : mlflow ? mlflow->experiments : QList<stack::Experiment>()) {
            const auto start = health::observed((*found)->observations, health::anyRun(experiment.name));
            if (!start || *start <= 0 || *start > m_overview.now.toMSecsSinceEpoch())
                return std::nullopt;
            const milliseconds age(m_overview.now.toMSecsSinceEpoch() - *start);
            longest = std::max(longest.value_or(age), age);
        }
        return longest;
    }

    const Overview &m_overview;
    const TimeText &m_time;
    QHash<QString, const health::CheckResult *> m_results;
};

} // namespace

QList<SignRow> signRows(const Overview &overview, const TimeText &time)
{
    return Rows(overview, time).make();
}

QVariant SignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case VerdictColumn:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Verdict")) : QVariant();
    case TitleColumn:
        return tr("Sign");
    default:
        return tr("State");
    }
}

QVariant SignModel::cell(const SignRow &row, int column, int role) const
{
    return role == Qt::ToolTipRole ? QVariant(row.details) : StateModel::cell(row, column, role);
}

} // namespace conche::models
