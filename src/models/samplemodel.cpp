// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplemodel.h"

#include "core/csv.h"
#include "core/units.h"
#include "trends/valuetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace conche::models {

using namespace Qt::StringLiterals;
using store::NoNumber;
using trends::Hole;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

QDateTime instant(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
}

QString noNumberText(NoNumber reason)
{
    return reason == NoNumber::Infinite
        //: In place of a value that is an infinity
        ? Words::tr("infinite")
        //: In place of a value that is NaN
        : Words::tr("not a number");
}

class Rows
{
public:
    Rows(const stack::Metric &metric, const TimeText &time)
        : m_metric(metric)
        , m_time(time)
    {
    }

    void addSample(const store::Sample &sample)
    {
        SampleRow row = rowAt(SampleRow::Kind::Value, u"s%1 %2"_s.arg(sample.at).arg(sample.source), sample.at);
        row.value = sample.noNumber == NoNumber::None ? trends::exactText(m_metric, sample.value)
                                                      : noNumberText(sample.noNumber);
        row.count = QLocale().toString(1);
        row.label = sample.label.simplified();
        speak(row, {row.value, row.label});
        m_rows << row;
    }

    void addBucket(const store::Bucket &bucket, qint64 step)
    {
        SampleRow row = rowAt(SampleRow::Kind::Value, u"b%1 %2"_s.arg(step).arg(bucket.start),
            step == 0 ? std::max(bucket.start, bucket.first) : bucket.start);
        if (bucket.count == 0) {
            //: In place of a value that is NaN or an infinity
            row.value = Words::tr("no number");
        } else {
            row.value = bucket.count == 1 ? trends::exactText(m_metric, bucket.mean()) : valueOf(bucket.mean());
            row.minimum = valueOf(bucket.minimum);
            row.maximum = valueOf(bucket.maximum);
        }
        row.count = QLocale().toString(bucket.count);
        if (bucket.noNumbers > 0 && bucket.count > 0)
            row.label = Words::tr("%n without a number", nullptr, int(bucket.noNumbers));
        //: How many values a line of a table stands for
        const QString count = Words::tr("%n value(s)", nullptr, int(bucket.count));
        //: %1 and %2 are the smallest and the largest of some values
        const QString span = bucket.count > 1 ? Words::tr("%1 to %2").arg(row.minimum, row.maximum) : QString();
        speak(row, {row.value, span, count, row.label});
        m_rows << row;
    }

    void addHole(const Hole &hole)
    {
        SampleRow row = rowAt(SampleRow::Kind::Hole, u"h%1"_s.arg(hole.from), hole.from);
        //: A time without values: what kind it is, and how long it lasts
        row.value = Words::tr("%1, %2").arg(
            trends::holeText(hole), durationText(std::chrono::milliseconds(hole.to - hole.from)));
        row.label = hole.reason.simplified();
        if (hole.missing > 0)
            row.count = Words::tr("%n missing", nullptr, int(hole.missing));
        //: Until when there were no values; %1 is an instant
        speak(row, {row.value, Words::tr("until %1").arg(m_time.exact(instant(hole.to))), row.count, row.label});
        m_rows << row;
    }

    void addMark(const journal::Entry &entry)
    {
        const qint64 at = entry.at.toMSecsSinceEpoch();
        SampleRow row = rowAt(SampleRow::Kind::Mark, u"m"_s + entry.uid, at);
        row.value = entry.text.simplified();
        row.label = entry.actor;
        speak(row, {row.value, row.label});
        m_rows << row;
    }

    [[nodiscard]] QList<SampleRow> newestFirst()
    {
        std::ranges::stable_sort(m_rows, std::ranges::greater(), &SampleRow::at);
        return m_rows;
    }

private:
    [[nodiscard]] QString valueOf(double value) const { return trends::valueText(m_metric, value).whole(); }

    [[nodiscard]] SampleRow rowAt(SampleRow::Kind kind, const QString &id, qint64 at) const
    {
        SampleRow row;
        row.kind = kind;
        row.id = id;
        row.at = at;
        row.time = instant(at).toTimeZone(m_time.zone()).toString(u"yyyy-MM-dd HH:mm:ss"_s);
        row.exact = m_time.exact(instant(at));
        return row;
    }

    static void speak(SampleRow &row, QStringList parts)
    {
        parts.removeAll({});
        row.spoken = u"%1: %2"_s.arg(row.exact, parts.join(u", "_s));
    }

    const stack::Metric &m_metric;
    const TimeText &m_time;
    QList<SampleRow> m_rows;
};

} // namespace

QList<SampleRow> sampleRows(const stack::Metric &metric, const Shown &shown, const TimeText &time)
{
    Rows rows(metric, time);
    const store::BucketSeries &values = shown.series.values;
    const bool areSingle = values.step == 0 && !shown.samples.empty();
    if (areSingle)
        std::ranges::for_each(shown.samples, [&rows](const store::Sample &sample) { rows.addSample(sample); });
    else
        std::ranges::for_each(
            values.buckets, [&](const store::Bucket &bucket) { rows.addBucket(bucket, values.step); });
    for (const Hole &hole : shown.series.holes)
        rows.addHole(hole);
    for (const journal::Entry &entry : shown.marks)
        rows.addMark(entry);
    return rows.newestFirst();
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section >= ValueColumn && section <= CountColumn;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case ValueColumn:
        //: Heading of a column: a value, or the mean of some
        return tr("Value");
    case MinimumColumn:
        //: Heading of a column: the smallest of some values
        return tr("Least");
    case MaximumColumn:
        //: Heading of a column: the largest of some values
        return tr("Most");
    case CountColumn:
        //: Heading of a column: how many values a row stands for
        return tr("Count");
    default:
        //: Heading of a column: the name of a training run, or why there is no value
        return tr("Run or reason");
    }
}

Qt::ItemFlags SampleModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList SampleModel::mimeTypes() const
{
    return {u"text/csv"_s, u"text/plain"_s};
}

QMimeData *SampleModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> wanted;
    for (const QModelIndex &index : indexes) {
        if (!wanted.contains(index.row()))
            wanted << index.row();
    }
    std::ranges::sort(wanted);
    QString csv;
    QString lines;
    const auto add = [&](const QStringList &fields) {
        csv += csvLine(fields) + u"\r\n"_s;
        lines += fields.join(u'\t') + u'\n';
    };
    QStringList heading;
    for (int column = 0; column < ColumnCount; ++column)
        heading << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    add(heading);
    for (const int row : std::as_const(wanted)) {
        const SampleRow &one = rows()[row];
        add({one.time, one.value, one.minimum, one.maximum, one.count, one.label});
    }
    auto *data = new QMimeData;
    data->setData(u"text/csv"_s, csv.toUtf8());
    data->setText(lines);
    return data;
}

QVariant SampleModel::cell(const SampleRow &row, int column, int role) const
{
    const bool isNumber = column >= ValueColumn && column <= CountColumn;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case TimeColumn:
            return row.time;
        case ValueColumn:
            return row.value;
        case MinimumColumn:
            return row.minimum;
        case MaximumColumn:
            return row.maximum;
        case CountColumn:
            return row.count;
        default:
            return row.label;
        }
    case NumberRole:
        return isNumber && row.kind == SampleRow::Kind::Value;
    case SecondaryRole:
        return row.kind != SampleRow::Kind::Value || column > ValueColumn;
    case Qt::TextAlignmentRole:
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == TimeColumn ? row.exact : QVariant();
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace conche::models
