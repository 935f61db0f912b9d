// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotatedcsv.h"

#include "core/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <optional>

namespace conche::influx {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::AnnotatedCsv)
};

// Error tables have been seen with and without the annotations' own, empty cell before them.
QStringList withoutAnnotationCell(const QStringList &row)
{
    return !row.isEmpty() && row.first().isEmpty() ? row.sliced(1) : row;
}

bool isErrorHeader(const QStringList &row)
{
    return withoutAnnotationCell(row).value(0) == "error"_L1;
}

QString errorMessage(const QStringList &row)
{
    const QString message = withoutAnnotationCell(row).value(0).simplified();
    return message.isEmpty() ? Words::tr("it gave no reason") : message;
}

class TableReader final
{
public:
    [[nodiscard]] Result<QList<Table>> read(const QList<QStringList> &rows);

private:
    [[nodiscard]] std::optional<Error> addRow(const QStringList &row);
    [[nodiscard]] std::optional<Error> addHeader(const QStringList &row);
    void endTable();

    QStringList m_types;
    QStringList m_defaults;
    qsizetype m_width = 0; // of rows, with the annotations' column; 0 before the header
    Table m_table;
    QList<Table> m_tables;
};

Result<QList<Table>> TableReader::read(const QList<QStringList> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_width == 0 && isErrorHeader(rows[i]))
            //: %1 is InfluxDB's own message
            return failure(ErrorCode::ServerFailed,
                Words::tr("InfluxDB failed while it answered: %1. See InfluxDB's log.")
                    .arg(errorMessage(rows.value(i + 1))));
        if (std::optional<Error> error = addRow(rows[i])) {
            if (error->code == ErrorCode::BadContent)
                //: %1 is a row's number, %2 the reason
                error->message = Words::tr("row %1 of its CSV %2").arg(i + 1).arg(error->message);
            return tl::make_unexpected(*error);
        }
    }
    endTable();
    return m_tables;
}

std::optional<Error> TableReader::addRow(const QStringList &row)
{
    if (row.isEmpty()) {
        endTable();
        return std::nullopt;
    }
    if (row.first().startsWith(u'#')) {
        if (m_width > 0)
            endTable();
        if (row.first() == "#datatype"_L1)
            m_types = row.sliced(1);
        else if (row.first() == "#default"_L1)
            m_defaults = row.sliced(1);
        return std::nullopt;
    }
    if (m_width == 0)
        return addHeader(row);
    if (row.size() != m_width)
        //: %1 and %2 are numbers of columns
        return Error{
            ErrorCode::BadContent, Words::tr("has %1 columns where its header has %2").arg(row.size()).arg(m_width)};
    QStringList cells = row.sliced(1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (cells[i].isEmpty() && i < m_defaults.size())
            cells[i] = m_defaults[i];
    }
    m_table.rows.append(cells);
    return std::nullopt;
}

std::optional<Error> TableReader::addHeader(const QStringList &row)
{
    if (row.size() < 2 || !row.first().isEmpty())
        return Error{ErrorCode::BadContent, Words::tr("is no header")};
    m_width = row.size();
    m_table.columns = row.sliced(1);
    m_table.types = m_types.isEmpty() ? QStringList(m_table.columns.size()) : m_types;
    if (m_table.types.size() != m_table.columns.size()
        || (!m_defaults.isEmpty() && m_defaults.size() != m_table.columns.size()))
        return Error{ErrorCode::BadContent, Words::tr("has other columns than its annotations")};
    return std::nullopt;
}

void TableReader::endTable()
{
    if (!m_table.rows.isEmpty())
        m_tables.append(m_table);
    m_table = {};
    m_types.clear();
    m_defaults.clear();
    m_width = 0;
}

bool endsWithEmptyLine(const QString &text)
{
    return text.endsWith("\n\r\n"_L1) || text.endsWith("\n\n"_L1);
}

} // namespace

Result<QList<Table>> tablesFromCsv(const QByteArray &answer)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(answer);
    if (decoder.hasError())
        return failure(ErrorCode::BadContent, Words::tr("its CSV is not UTF-8"));
    const bool isWhole = text.trimmed().isEmpty() || endsWithEmptyLine(text);
    Result<QList<Table>> tables
        = csvFromText(text).and_then([](const QList<QStringList> &rows) { return TableReader().read(rows); });
    // An error table ends without an empty line, and a cut leaves other mistakes behind.
    if (isWhole || (!tables && tables.error().code == ErrorCode::ServerFailed))
        return tables;
    return failure(ErrorCode::Disconnected,
        Words::tr("InfluxDB's answer was cut off before its end. Ask again; if it stays, see InfluxDB's log and "
                  "any proxy in between."));
}

} // namespace conche::influx
