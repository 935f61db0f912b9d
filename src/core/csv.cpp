// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QCoreApplication>

namespace conche {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Csv)
};

/*! Whether a spreadsheet would run what the field says. */
bool isFormula(const QString &field)
{
    bool isNumber = false;
    field.toDouble(&isNumber);
    return field.size() > 1 && !isNumber && QStringView(u"=+-@\t\r\n").contains(field.front());
}

} // namespace

Result<QList<QStringList>> csvFromText(QStringView text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    bool rowHasContent = false;

    const auto endRow = [&] {
        if (rowHasContent)
            row.append(std::exchange(field, {}));
        rows.append(std::exchange(row, {}));
        rowHasContent = false;
    };

    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                field.append(c);
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                field.append(u'"');
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && field.isEmpty()) {
            quoted = true;
            rowHasContent = true;
        } else if (c == u',') {
            row.append(std::exchange(field, {}));
            rowHasContent = true;
        } else if (c == u'\n') {
            endRow();
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            continue;
        } else {
            field.append(c);
            rowHasContent = true;
        }
    }
    if (quoted)
        return failure(ErrorCode::BadContent, Words::tr("the CSV ends inside a quoted field"));
    if (rowHasContent)
        endRow();
    return rows;
}

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString field : fields) {
        if (isFormula(field))
            field.prepend(u'\'');
        const bool needsQuotes
            = field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
        quoted << (needsQuotes ? QString(u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"') : field);
    }
    return quoted.join(u',');
}

} // namespace conche
