// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "influxqlclient.h"

#include "influxql.h"

#include "core/json.h"
#include "net/sentences.h"
#include "peers/ask.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace conche::influx {

using namespace Qt::StringLiterals;
using influxql::Group;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Influx)
};

using Groups = QList<Group>;

// The cell of a group's only row that is not its time.
Result<QJsonValue> onlyCell(const Group &group)
{
    const bool hasTime = group.columns.value(0) == "time"_L1;
    if (group.rows.size() != 1 || group.columns.size() != (hasTime ? 2 : 1))
        return failure(ErrorCode::BadContent, Words::tr("it has more or less than one value where one was asked for"));
    return group.rows.first().last();
}

Result<qint64> countOf(const QJsonValue &cell)
{
    const std::optional<qint64> number = jsonInteger(cell);
    if (!number || *number < 0)
        return failure(ErrorCode::BadContent, Words::tr("\"%1\" is no count").arg(net::shortened(jsonText(cell), 60)));
    return *number;
}

int smallCount(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

// The only group; nothing where nothing matched.
Result<std::optional<Group>> onlyGroup(const Groups &groups)
{
    if (groups.size() > 1)
        return failure(ErrorCode::BadContent, Words::tr("it has more than one series"));
    return groups.isEmpty() ? std::nullopt : std::optional(groups.first());
}

Result<qint64> onlyCount(const Groups &groups)
{
    return onlyGroup(groups).and_then([](const std::optional<Group> &group) {
        return group ? onlyCell(*group).and_then(countOf) : Result<qint64>(0);
    });
}

Result<std::optional<QDateTime>> onlyTime(const Groups &groups)
{
    return onlyGroup(groups).and_then([](const std::optional<Group> &group) -> Result<std::optional<QDateTime>> {
        if (!group)
            return std::nullopt;
        const Result<QJsonValue> cell = onlyCell(*group);
        if (!cell)
            return tl::make_unexpected(cell.error());
        const QString text = group->rows.first().first().toString();
        const std::optional<QDateTime> time = instantFromText(text);
        if (!time)
            return failure(ErrorCode::BadContent, Words::tr("\"%1\" is no time").arg(net::shortened(text, 60)));
        return time;
    });
}

Result<int> hoursWithRecords(const Groups &groups)
{
    return onlyGroup(groups).and_then([](const std::optional<Group> &group) -> Result<int> {
        int hours = 0;
        for (const QJsonArray &row : group ? group->rows : QList<QJsonArray>()) {
            const Result<qint64> number = countOf(row.last());
            if (!number)
                return tl::make_unexpected(number.error());
            hours += *number > 0 ? 1 : 0;
        }
        return hours;
    });
}

Result<QMap<QString, int>> countsByTag(const Groups &groups, const QString &tag)
{
    QMap<QString, int> counts;
    for (const Group &group : groups) {
        const Result<qint64> number = onlyCell(group).and_then(countOf);
        if (!number)
            return tl::make_unexpected(number.error());
        counts.insert(group.tags.value(tag), smallCount(*number));
    }
    return counts;
}

Result<QJsonValue> onlyValue(const Groups &groups)
{
    return onlyGroup(groups).and_then([](const std::optional<Group> &group) -> Result<QJsonValue> {
        Result<QJsonValue> cell = group ? onlyCell(*group) : QJsonValue();
        if (cell && cell->isNull())
            return failure(ErrorCode::BadContent, Words::tr("it has no value where the query should give one"));
        return cell;
    });
}

Result<QString> databaseIn(const Groups &groups, const QString &database)
{
    for (const Group &group : groups) {
        for (const QJsonArray &row : group.rows) {
            if (row.first() == QJsonValue(database))
                return database;
        }
    }
    return failure(ErrorCode::NotFound,
        //: %1 is the name of a database
        Words::tr("InfluxDB has no database \"%1\" that this user may read. Check \"bucket\" in the stack file: "
                  "with version 1 it names the database.")
            .arg(database));
}

Result<QDateTime> timeOf(const QJsonValue &cell)
{
    const std::optional<QDateTime> time = instantFromText(cell.toString());
    if (!time)
        return failure(ErrorCode::BadContent, Words::tr("\"%1\" is no time").arg(net::shortened(jsonText(cell), 60)));
    return *time;
}

// Calls \a take with the time and the cell of each row that has one; nulls are left out.
template <typename Take>
Result<void> eachCell(const Groups &groups, Take take)
{
    for (const Group &group : groups) {
        if (group.columns.size() != 2 || group.columns.first() != "time"_L1)
            return failure(ErrorCode::BadContent, Words::tr("its rows are no pairs of a time and a number"));
        for (const QJsonArray &row : group.rows) {
            if (row.last().isNull())
                continue;
            const Result<QDateTime> time = timeOf(row.first());
            if (!time)
                return tl::make_unexpected(time.error());
            if (const Result<void> taken = take(group, *time, row.last()); !taken)
                return taken;
        }
    }
    return {};
}

Result<QList<QDateTime>> hoursOf(const Groups &groups)
{
    QList<QDateTime> hours;
    const auto take = [&hours](const Group & /*group*/, const QDateTime &time, const QJsonValue &cell) {
        return countOf(cell).map([&](qint64 count) {
            if (count > 0)
                hours << time;
        });
    };
    return eachCell(groups, take).map([&] { return hours; });
}

Result<PointsByDay> pointsByDay(const Groups &groups, const QString &tag)
{
    PointsByDay points;
    const auto take = [&](const Group &group, const QDateTime &time, const QJsonValue &cell) {
        return countOf(cell).map([&](qint64 count) {
            points[time.date()].insert(tag.isEmpty() ? QString() : group.tags.value(tag), smallCount(count));
        });
    };
    return eachCell(groups, take).map([&] { return points; });
}

Result<GapsByDay> gapsByDay(const Groups &groups)
{
    GapsByDay gaps;
    const auto take = [&gaps](const Group & /*group*/, const QDateTime &time, const QJsonValue &cell) {
        return countOf(cell).map([&](qint64 count) { gaps.insert(time.date(), std::chrono::seconds(count)); });
    };
    return eachCell(groups, take).map([&] { return gaps; });
}

Result<QList<TimedNumber>> numbersOf(const Groups &groups)
{
    QList<TimedNumber> numbers;
    const auto take = [&](const Group & /*group*/, const QDateTime &time, const QJsonValue &cell) -> Result<void> {
        if (!cell.isDouble())
            return failure(
                ErrorCode::BadContent, Words::tr("\"%1\" is no number").arg(net::shortened(jsonText(cell), 60)));
        numbers.append({time, cell.toDouble()});
        return {};
    };
    return eachCell(groups, take).map([&] {
        std::ranges::stable_sort(numbers, {}, &TimedNumber::at);
        return numbers;
    });
}

std::optional<Error> errorOf(const net::HttpRequest &request, const net::HttpReply &reply)
{
    std::optional<Error> error = net::statusError(request, reply);
    if (error && reply.status == 404)
        return Error{ErrorCode::BadContent,
            Words::tr("it does not know InfluxDB 1's query route; an InfluxDB 2.x needs \"version = 2\" in the "
                      "stack file")};
    return error;
}

} // namespace

InfluxqlClient::InfluxqlClient(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit)
    : m_http(http)
    , m_server(std::move(server))
    , m_timeLimit(timeLimit)
{
}

void InfluxqlClient::probe(QObject *owner, Then<net::Answer<QString>> then) const
{
    const auto read = [database = m_server.bucket](const Groups &groups) { return databaseIn(groups, database); };
    query(influxql::databases(), owner, read, std::move(then));
}

void InfluxqlClient::oneValue(const QString &query, QObject *owner, Then<net::Answer<QJsonValue>> then) const
{
    this->query(query, owner, onlyValue, std::move(then));
}

void InfluxqlClient::newest(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<std::optional<QDateTime>>> then) const
{
    query(influxql::newest(series, period), owner, onlyTime, std::move(then));
}

void InfluxqlClient::count(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<qint64>> then) const
{
    query(influxql::count(series, period), owner, onlyCount, std::move(then));
}

void InfluxqlClient::distinctHours(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<int>> then) const
{
    query(influxql::distinctHours(series, period), owner, hoursWithRecords, std::move(then));
}

void InfluxqlClient::pointsByTag(const Series &series, const QString &tag, const Period &period, QObject *owner,
    Then<net::Answer<QMap<QString, int>>> then) const
{
    const auto read = [tag](const Groups &groups) { return countsByTag(groups, tag); };
    query(influxql::pointsByTag(series, tag, period), owner, read, std::move(then));
}

void InfluxqlClient::recordedHours(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<QList<QDateTime>>> then) const
{
    query(influxql::distinctHours(series, period), owner, hoursOf, std::move(then));
}

void InfluxqlClient::dayPoints(const Series &series, const QString &tag, const Period &period, QObject *owner,
    Then<net::Answer<PointsByDay>> then) const
{
    const auto read = [tag](const Groups &groups) { return pointsByDay(groups, tag); };
    query(influxql::dayPoints(series, tag, period), owner, read, std::move(then));
}

void InfluxqlClient::dayGaps(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<GapsByDay>> then) const
{
    query(influxql::dayGaps(series, period), owner, gapsByDay, std::move(then));
}

void InfluxqlClient::timedNumbers(
    const QString &query, QObject *owner, Then<net::Answer<QList<TimedNumber>>> then) const
{
    this->query(query, owner, numbersOf, std::move(then));
}

template <typename T, typename Read>
void InfluxqlClient::query(const QString &statement, QObject *owner, Read read, Then<net::Answer<T>> then) const
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = peers::urlAt(m_server.url, u"/query"_s);
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body
        = QString(u"db="_s % peers::encodedValue(m_server.bucket) % u"&q="_s % peers::encodedValue(statement)).toUtf8();
    request.authorization = m_server.authorization;
    request.timeLimit = m_timeLimit;
    request.peer = u"InfluxDB"_s;
    peers::ask(
        m_http, request, owner, errorOf,
        [read = std::move(read)](const net::HttpReply &reply) {
            return peers::jsonObject(reply).and_then(influxql::groupsFromJson).and_then(read);
        },
        std::move(then));
}

} // namespace conche::influx
