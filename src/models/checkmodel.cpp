// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkmodel.h"

#include "words.h"

#include "core/units.h"
#include "health/headline.h"

#include <QCoreApplication>

#include <array>

namespace conche::models {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

const QString dash = u"–"_s;

/*! Makes rows from what is known. */
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
        for (const health::NotAsked &missing : overview.report->coverage.missing) {
            if (missing.id.contains(u':'))
                m_parts[missing.id.section(u':', 0, 0)]
                    << Words::tr("%1 was not asked: %2").arg(missing.id.section(u':', 1), missing.reason);
            else
                m_missing.insert(missing.id, missing.reason);
        }
    }

    [[nodiscard]] QList<CheckRow> make() const
    {
        QList<CheckRow> rows;
        if (m_overview.stack) {
            for (const stack::Check &check : m_overview.stack->checks)
                rows << row(check.id, check.title, check.interval);
        } else if (m_overview.report) {
            for (const health::CheckResult &result : m_overview.report->results)
                rows << row(result.id, result.title, milliseconds(0));
        }
        std::ranges::stable_sort(
            rows, [](const CheckRow &left, const CheckRow &right) { return isWorse(left.verdict, right.verdict); });
        return rows;
    }

private:
    [[nodiscard]] CheckRow row(const QString &id, const QString &title, milliseconds interval) const
    {
        CheckRow row;
        row.id = id;
        row.title = title.isEmpty() ? id : title.simplified();
        row.latency = dash;
        row.since = dash;
        const CheckPast past = m_overview.past.value(id);
        addStrip(past, row);
        const auto found = m_results.constFind(id);
        if (found == m_results.constEnd())
            addMissing(row);
        else
            addResult(**found, past, interval, row);
        if (const auto quieted = m_overview.quieted.constFind(health::checkSubject(id));
            quieted != m_overview.quieted.constEnd()) {
            row.found += u" · "_s + quietedText(*quieted, m_time);
            row.foundDetails += u'\n' + quietedDetails(*quieted, m_time);
        }
        const QString since = row.sinceDetails.isEmpty() ? QString() : u", "_s + row.sinceDetails;
        row.spoken = u"%1, %2: %3%4"_s.arg(spokenVerdict(row.verdict), row.title, row.found, since);
        return row;
    }

    void addMissing(CheckRow &row) const
    {
        const auto reason = m_missing.constFind(row.id);
        row.found = reason != m_missing.constEnd()
            //: In place of what a check found; %1 is the reason
            ? Words::tr("not asked: %1").arg(reason->simplified())
            : m_overview.isChecking ? Words::tr("is being asked") : Words::tr("not asked yet");
        row.foundDetails = row.found;
    }

    void addResult(const health::CheckResult &result, const CheckPast &past, milliseconds interval, CheckRow &row) const
    {
        row.isAsked = result.fault != ErrorCode::NotTrusted;
        row.verdict = result.verdict;
        row.found = result.summary.simplified();
        row.foundDetails = row.found;
        const QDateTime asked = past.asked.isValid() ? past.asked : m_overview.report->started;
        constexpr int missedRounds = 3;
        // The user may have chosen that checks are asked less often than their file says.
        const milliseconds asking = std::max(interval, m_overview.interval.value_or(interval));
        const milliseconds patience = std::max<milliseconds>(std::chrono::hours(1), missedRounds * asking);
        const bool isOld = milliseconds(asked.msecsTo(m_overview.now)) > patience;
        row.isStale = past.isStored || isOld;
        if (past.isStored || isOld)
            row.found += u" · "_s + m_time.ago(asked);
        if (asked.isValid())
            //: %1 is when a check was asked
            row.foundDetails += u'\n' + Words::tr("Asked %1").arg(m_time.both(asked));
        for (const QString &part : m_parts.value(row.id))
            row.foundDetails += u'\n' + part;
        // A way that failed at once says nothing of how fast an answer would have been.
        const bool isMeasured = !result.fault || result.fault == ErrorCode::TimedOut;
        if (isMeasured) {
            row.latency = durationText(result.latency);
            //: %1 is a count of milliseconds
            row.latencyDetails = Words::tr("Slowest answer after %1 ms").arg(result.latency.count());
        } else {
            row.latencyDetails = Words::tr("There was no answer");
        }
        addSince(row);
    }

    void addSince(CheckRow &row) const
    {
        const auto state = m_overview.subjects.constFind(health::checkSubject(row.id));
        if (state == m_overview.subjects.constEnd())
            return;
        if (state->hard != row.verdict) {
            //: In a narrow column: that this verdict is not believed yet
            row.since = Words::tr("new");
            //: %1 is the verdict that is believed until then
            row.sinceDetails = Words::tr("not confirmed yet; believed is %1").arg(spokenVerdict(state->hard));
            return;
        }
        row.since = m_time.age(state->since);
        //: %1 is an instant, %2 how long ago that is
        row.sinceDetails = Words::tr("since %1 (%2)").arg(m_time.exact(state->since), m_time.ago(state->since));
        if (state->flaps)
            row.sinceDetails += u"; "_s + Words::tr("it changes again and again");
    }

    static void addStrip(const CheckPast &past, CheckRow &row)
    {
        std::array<int, 4> hours{};
        for (const std::optional<Verdict> &verdict : past.strip) {
            row.strip << (verdict ? static_cast<int>(*verdict) : -1);
            if (verdict)
                ++hours[static_cast<std::size_t>(*verdict)];
        }
        QStringList parts;
        for (const Verdict verdict : {Verdict::Critical, Verdict::Unknown, Verdict::Warning, Verdict::Ok}) {
            if (const int count = hours[static_cast<std::size_t>(verdict)]; count > 0)
                //: %1 is a verdict, %2 a count of hours
                parts << Words::tr("%1 %2 h").arg(spokenVerdict(verdict)).arg(count);
        }
        row.stripDetails = parts.isEmpty()
            ? Words::tr("Nothing is known of the last 24 hours")
            //: %1 is a list of verdicts and counts of hours
            : Words::tr("The worst of each of the last 24 hours: %1").arg(parts.join(u", "_s));
    }

    const Overview &m_overview;
    const TimeText &m_time;
    QHash<QString, const health::CheckResult *> m_results;
    QHash<QString, QString> m_missing;
    QHash<QString, QStringList> m_parts;
};

} // namespace

QList<CheckRow> checkRows(const Overview &overview, const TimeText &time)
{
    return Rows(overview, time).make();
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == LatencyColumn || section == SinceColumn;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::AccessibleTextRole && section == VerdictColumn)
        return tr("Verdict");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("Check");
    case FoundColumn:
        return tr("Found");
    case StripColumn:
        return tr("Last 24 h");
    case LatencyColumn:
        return tr("Latency");
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

QVariant CheckModel::cell(const CheckRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case VerdictRole:
        return column == VerdictColumn ? QVariant(int(row.verdict)) : QVariant();
    case StripRole:
        return column == StripColumn ? QVariant(row.strip) : QVariant();
    case SecondaryRole:
        return row.isStale || (!row.isAsked && column != TitleColumn) || column == LatencyColumn
            || column == SinceColumn;
    case NumberRole:
        return column == LatencyColumn || column == SinceColumn;
    case Qt::FontRole:
        return column == TitleColumn ? QVariant(strongFont()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == LatencyColumn || column == SinceColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                                                : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::ToolTipRole:
        return detailsOf(row, column);
    case Qt::AccessibleTextRole:
        return column == StripColumn || column == LatencyColumn ? detailsOf(row, column) : row.spoken;
    default:
        return {};
    }
}

QVariant CheckModel::textOf(const CheckRow &row, int column)
{
    switch (column) {
    case TitleColumn:
        return row.title;
    case FoundColumn:
        return row.found;
    case LatencyColumn:
        return row.latency;
    case SinceColumn:
        return row.since;
    default:
        return {};
    }
}

QString CheckModel::detailsOf(const CheckRow &row, int column)
{
    switch (column) {
    case VerdictColumn:
        return spokenVerdict(row.verdict);
    case TitleColumn:
        return u"%1 (%2)"_s.arg(row.title, row.id);
    case FoundColumn:
        return row.foundDetails;
    case StripColumn:
        return row.stripDetails;
    case LatencyColumn:
        return row.latencyDetails;
    default:
        return row.sinceDetails;
    }
}

} // namespace conche::models
