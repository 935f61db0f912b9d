// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fluxclient.h"

#include "fluxqueries.h"

#include "net/sentences.h"
#include "peers/ask.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace conche::influx {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Influx)
};

using Tables = QList<Table>;

struct Cell
{
    QString text;
    QString type;
};

Result<Tables> tablesOf(const net::HttpReply &reply)
{
    if (!reply.contentType.isEmpty() && !reply.contentType.toLower().contains("csv"))
        //: %1 is a media type such as text/html
        return failure(
            ErrorCode::BadContent, Words::tr("it is %1 instead of CSV").arg(QString::fromLatin1(reply.contentType)));
    return tablesFromCsv(reply.body);
}

// The column of the only row; nothing where there is no row.
Result<std::optional<Cell>> onlyCell(const Tables &tables, const QString &column)
{
    if (tables.isEmpty())
        return std::nullopt;
    const Table &table = tables.first();
    if (tables.size() > 1 || table.rows.size() > 1)
        return failure(ErrorCode::BadContent, Words::tr("it has more than one row where one was asked for"));
    const qsizetype index = table.columns.indexOf(column);
    if (index < 0)
        //: %1 is the name of a column
        return failure(ErrorCode::BadContent, Words::tr("it has no column %1").arg(column));
    return Cell{table.rows.first()[index], table.types[index]};
}

// The cells of the columns of every row, in the columns' order.
Result<QList<QStringList>> cellsOf(const Tables &tables, const QStringList &columns)
{
    QList<QStringList> rows;
    for (const Table &table : tables) {
        QList<qsizetype> indexes;
        for (const QString &column : columns) {
            indexes << table.columns.indexOf(column);
            if (indexes.last() < 0)
                //: %1 is the name of a column
                return failure(ErrorCode::BadContent, Words::tr("it has no column %1").arg(column));
        }
        for (const QStringList &row : table.rows) {
            QStringList cells;
            for (const qsizetype index : std::as_const(indexes))
                cells << row[index];
            rows << cells;
        }
    }
    return rows;
}

Result<QDateTime> timeOf(const QString &text)
{
    const std::optional<QDateTime> time = instantFromText(text);
    if (!time)
        return failure(ErrorCode::BadContent, Words::tr("\"%1\" is no time").arg(net::shortened(text, 60)));
    return *time;
}

Error bucketMissing(const QString &bucket)
{
    return {ErrorCode::NotFound,
        //: %1 is the name of a bucket
        Words::tr("InfluxDB has no bucket \"%1\" that this token may read. Check the bucket's name in the stack file "
                  "and what the token was made for.")
            .arg(bucket)};
}

std::optional<Error> errorOf(const Server &server, const net::HttpRequest &request, const net::HttpReply &reply)
{
    std::optional<Error> error = net::statusError(request, reply);
    if (!error)
        return std::nullopt;
    const QJsonObject body = peers::jsonObject(reply).value_or(QJsonObject());
    const QString message = body.value("message"_L1).toString().simplified();
    // An organisation that does not exist is told as a body that could not be decoded.
    if (reply.status == 400 && message.contains("organization name"_L1) && message.contains("not found"_L1))
        return Error{ErrorCode::BadConfiguration,
            //: %1 is the name of an organisation in InfluxDB
            Words::tr("InfluxDB has no organisation \"%1\". Check org in the stack file.").arg(server.organisation)};
    if (reply.status == 404 && message.contains("could not find bucket"_L1))
        return bucketMissing(server.bucket);
    if (reply.status == 404 && body.isEmpty())
        return Error{ErrorCode::BadContent,
            Words::tr("it does not know InfluxDB 2's query route; an InfluxDB 1.x needs \"version = 1\" in the "
                      "stack file")};
    return error;
}

int smallCount(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

Result<qint64> integer(const QString &text)
{
    bool isInteger = false;
    const qint64 number = text.toLongLong(&isInteger);
    if (!isInteger || number < 0)
        return failure(ErrorCode::BadContent, Words::tr("\"%1\" is no count").arg(net::shortened(text, 60)));
    return number;
}

Result<qint64> onlyCount(const Tables &tables)
{
    return onlyCell(tables, u"_value"_s).and_then([](const std::optional<Cell> &cell) {
        return cell ? integer(cell->text) : Result<qint64>(0);
    });
}

Result<std::optional<QDateTime>> onlyTime(const Tables &tables)
{
    return onlyCell(tables, u"_time"_s)
        .and_then([](const std::optional<Cell> &cell) -> Result<std::optional<QDateTime>> {
            if (!cell)
                return std::nullopt;
            const std::optional<QDateTime> time = instantFromText(cell->text);
            if (!time)
                return failure(
                    ErrorCode::BadContent, Words::tr("\"%1\" is no time").arg(net::shortened(cell->text, 60)));
            return time;
        });
}

// A query of the user's names its value as Flux does, or has no other column than that value.
QString valueColumn(const Tables &tables)
{
    QStringList columns = tables.isEmpty() ? QStringList() : tables.first().columns;
    columns.removeAll(u"result"_s);
    columns.removeAll(u"table"_s);
    return columns.size() == 1 ? columns.first() : u"_value"_s;
}

Result<QJsonValue> onlyValue(const Tables &tables)
{
    return onlyCell(tables, valueColumn(tables)).and_then([](const std::optional<Cell> &cell) -> Result<QJsonValue> {
        if (!cell || (cell->text.isEmpty() && cell->type != "string"_L1))
            return failure(ErrorCode::BadContent, Words::tr("it has no value where the query should give one"));
        if (cell->type == "boolean"_L1)
            return cell->text == "true"_L1;
        bool isNumber = false;
        if (cell->type == "long"_L1 || cell->type == "unsignedLong"_L1) {
            const qint64 number = cell->text.toLongLong(&isNumber);
            if (isNumber)
                return number;
        }
        // NaN and infinities stay the texts that they are: JSON has no numbers for them.
        const double number = cell->text.toDouble(&isNumber);
        return cell->type == "double"_L1 && isNumber && qIsFinite(number) ? QJsonValue(number) : QJsonValue(cell->text);
    });
}

Result<QMap<QString, int>> countsByTag(const Tables &tables, const QString &tag)
{
    QMap<QString, int> counts;
    for (const Table &table : tables) {
        const qsizetype tagIndex = table.columns.indexOf(tag);
        const qsizetype valueIndex = table.columns.indexOf(u"_value"_s);
        if (valueIndex < 0)
            return failure(ErrorCode::BadContent, Words::tr("it has no column %1").arg(u"_value"_s));
        for (const QStringList &row : table.rows) {
            const Result<qint64> number = integer(row[valueIndex]);
            if (!number)
                return tl::make_unexpected(number.error());
            int &count = counts[tagIndex < 0 ? QString() : row[tagIndex]];
            count = smallCount(qint64(count) + smallCount(*number));
        }
    }
    return counts;
}

Result<QList<QDateTime>> hoursOf(const Tables &tables)
{
    return cellsOf(tables, {u"_value"_s}).and_then([](const QList<QStringList> &rows) -> Result<QList<QDateTime>> {
        QList<QDateTime> hours;
        for (const QStringList &row : rows) {
            const Result<QDateTime> hour = timeOf(row[0]);
            if (!hour)
                return tl::make_unexpected(hour.error());
            hours << *hour;
        }
        std::ranges::sort(hours);
        return hours;
    });
}

Result<PointsByDay> pointsByDay(const Tables &tables, const QString &tag)
{
    // Points without the tag are those of one more station, which has no name.
    const bool hasTag = !tag.isEmpty() && !tables.isEmpty() && tables.first().columns.contains(tag);
    const QStringList columns{u"_start"_s, u"_value"_s, hasTag ? tag : u"_start"_s};
    return cellsOf(tables, columns).and_then([&](const QList<QStringList> &rows) -> Result<PointsByDay> {
        PointsByDay points;
        for (const QStringList &row : rows) {
            const Result<QDateTime> day = timeOf(row[0]);
            const Result<qint64> count = integer(row[1]);
            if (!day || !count)
                return tl::make_unexpected(day ? count.error() : day.error());
            points[day->date()].insert(hasTag ? row[2] : QString(), smallCount(*count));
        }
        return points;
    });
}

Result<GapsByDay> gapsByDay(const Tables &tables)
{
    return cellsOf(tables, {u"_start"_s, u"elapsed"_s})
        .and_then([](const QList<QStringList> &rows) -> Result<GapsByDay> {
            GapsByDay gaps;
            for (const QStringList &row : rows) {
                const Result<QDateTime> day = timeOf(row[0]);
                const Result<qint64> seconds = integer(row[1]);
                if (!day || !seconds)
                    return tl::make_unexpected(day ? seconds.error() : day.error());
                gaps.insert(day->date(), std::chrono::seconds(*seconds));
            }
            return gaps;
        });
}

// As Flux writes doubles: "NaN", "+Inf", "-Inf" among them.
Result<double> numberOf(const QString &text)
{
    if (text == "NaN"_L1)
        return std::numeric_limits<double>::quiet_NaN();
    if (text.endsWith("Inf"_L1))
        return text.startsWith(u'-') ? -std::numeric_limits<double>::infinity()
                                     : std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::BadContent, Words::tr("\"%1\" is no number").arg(net::shortened(text, 60)));
    return number;
}

Result<QList<TimedNumber>> numbersOf(const Tables &tables)
{
    return cellsOf(tables, {u"_time"_s, u"_value"_s})
        .and_then([](const QList<QStringList> &rows) -> Result<QList<TimedNumber>> {
            QList<TimedNumber> numbers;
            for (const QStringList &row : rows) {
                if (row[1].isEmpty())
                    continue;
                const Result<QDateTime> time = timeOf(row[0]);
                const Result<double> number = numberOf(row[1]);
                if (!time || !number)
                    return tl::make_unexpected(time ? number.error() : time.error());
                numbers.append({*time, *number});
            }
            std::ranges::stable_sort(numbers, {}, &TimedNumber::at);
            return numbers;
        });
}

} // namespace

FluxClient::FluxClient(net::HttpClient &http, Server server, std::chrono::milliseconds timeLimit)
    : m_http(http)
    , m_server(std::move(server))
    , m_timeLimit(timeLimit)
{
}

void FluxClient::probe(QObject *owner, Then<net::Answer<QString>> then) const
{
    const auto read = [bucket = m_server.bucket](const Tables &tables) {
        return onlyCell(tables, u"name"_s).and_then([&bucket](const std::optional<Cell> &cell) -> Result<QString> {
            // A row of another bucket answers somebody else's question.
            if (!cell || cell->text != bucket)
                return tl::make_unexpected(bucketMissing(bucket));
            return bucket;
        });
    };
    query(flux::bucketByName(m_server.bucket), owner, read, std::move(then));
}

void FluxClient::oneValue(const QString &query, QObject *owner, Then<net::Answer<QJsonValue>> then) const
{
    this->query(query, owner, onlyValue, std::move(then));
}

void FluxClient::newest(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<std::optional<QDateTime>>> then) const
{
    query(flux::newest(m_server.bucket, series, period), owner, onlyTime, std::move(then));
}

void FluxClient::count(const Series &series, const Period &period, QObject *owner, Then<net::Answer<qint64>> then) const
{
    query(flux::count(m_server.bucket, series, period), owner, onlyCount, std::move(then));
}

void FluxClient::distinctHours(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<int>> then) const
{
    const auto read
        = [](const Tables &tables) { return onlyCount(tables).map([](qint64 hours) { return smallCount(hours); }); };
    query(flux::distinctHours(m_server.bucket, series, period), owner, read, std::move(then));
}

void FluxClient::pointsByTag(const Series &series, const QString &tag, const Period &period, QObject *owner,
    Then<net::Answer<QMap<QString, int>>> then) const
{
    const auto read = [tag](const Tables &tables) { return countsByTag(tables, tag); };
    query(flux::pointsByTag(m_server.bucket, series, tag, period), owner, read, std::move(then));
}

void FluxClient::recordedHours(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<QList<QDateTime>>> then) const
{
    query(flux::recordedHours(m_server.bucket, series, period), owner, hoursOf, std::move(then));
}

void FluxClient::dayPoints(const Series &series, const QString &tag, const Period &period, QObject *owner,
    Then<net::Answer<PointsByDay>> then) const
{
    const auto read = [tag](const Tables &tables) { return pointsByDay(tables, tag); };
    query(flux::dayPoints(m_server.bucket, series, tag, period), owner, read, std::move(then));
}

void FluxClient::dayGaps(
    const Series &series, const Period &period, QObject *owner, Then<net::Answer<GapsByDay>> then) const
{
    query(flux::dayGaps(m_server.bucket, series, period), owner, gapsByDay, std::move(then));
}

void FluxClient::timedNumbers(const QString &query, QObject *owner, Then<net::Answer<QList<TimedNumber>>> then) const
{
    this->query(query, owner, numbersOf, std::move(then));
}

template <typename T, typename Read>
void FluxClient::query(const QString &flux, QObject *owner, Read read, Then<net::Answer<T>> then) const
{
    net::HttpRequest request;
    request.method = "POST";
    request.url = peers::urlAt(m_server.url, u"/api/v2/query?org="_s + peers::encodedValue(m_server.organisation));
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "text/csv"}};
    const QJsonObject dialect{{u"annotations"_s, QJsonArray{u"datatype"_s, u"group"_s, u"default"_s}}};
    request.body = QJsonDocument(QJsonObject{{u"query"_s, flux}, {u"type"_s, u"flux"_s}, {u"dialect"_s, dialect}})
                       .toJson(QJsonDocument::Compact);
    request.authorization = m_server.authorization;
    request.timeLimit = m_timeLimit;
    request.peer = u"InfluxDB"_s;
    const auto errorOfServer = [server = m_server](const net::HttpRequest &asked, const net::HttpReply &reply) {
        return errorOf(server, asked, reply);
    };
    peers::ask(
        m_http, request, owner, errorOfServer,
        [read = std::move(read)](const net::HttpReply &reply) { return tablesOf(reply).and_then(read); },
        std::move(then));
}

} // namespace conche::influx
