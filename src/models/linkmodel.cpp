// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkmodel.h"

#include "words.h"

#include <QCoreApplication>

namespace conche::models {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

/*! Where it leads, as short as it can be told. */
QString shortAddress(const QUrl &url)
{
    QString text = url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveScheme | QUrl::StripTrailingSlash);
    return text.startsWith("//"_L1) ? text.mid(2) : text;
}

LinkRow rowOf(const stack::Link &link, const QHash<QUrl, health::LinkStatus> &statuses, const TimeText &time)
{
    LinkRow row;
    row.title = link.title.simplified();
    QStringList details;
    if (!link.command.isEmpty()) {
        row.command = link.command;
        row.target = link.command.simplified();
        details << link.command << Words::tr("Copies the command");
    } else if (health::isWebLink(link.url)) {
        row.url = link.url;
        row.target = shortAddress(link.url);
        details << link.url.toDisplayString(QUrl::RemoveUserInfo);
        if (const auto status = statuses.constFind(link.url); status != statuses.constEnd()) {
            row.verdict = status->verdict;
            //: %1 is what came of asking an address, %2 when that was
            details << Words::tr("%1 (asked %2)").arg(status->words, time.both(status->at));
        } else {
            details << Words::tr("Not asked yet");
        }
    } else {
        row.target = link.url.toDisplayString(QUrl::RemoveUserInfo);
        details << row.target << Words::tr("Not an address that a browser is given: copies it");
        row.command = row.target;
    }
    if (row.title.isEmpty())
        row.title = row.target;
    row.details = details.join(u'\n');
    const QString verdict = row.verdict ? spokenVerdict(*row.verdict) + u", "_s : QString();
    row.spoken = verdict + row.title + u": "_s + details.join(u", "_s);
    return row;
}

} // namespace

QList<LinkRow> linkRows(
    const QList<stack::Link> &links, const QHash<QUrl, health::LinkStatus> &statuses, const TimeText &time)
{
    QList<LinkRow> rows;
    QHash<QString, int> seen;
    for (const stack::Link &link : links) {
        LinkRow row = rowOf(link, statuses, time);
        const QString id = row.title + u'\n' + row.target;
        // The same link may stand there twice.
        row.id = u"%1\n%2"_s.arg(id).arg(seen[id]++);
        rows << row;
    }
    return rows;
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case VerdictColumn:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Status")) : QVariant();
    case TitleColumn:
        return tr("Link");
    default:
        return tr("Address or command");
    }
}

QVariant LinkModel::cell(const LinkRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == TitleColumn ? QVariant(row.title) : column == TargetColumn ? QVariant(row.target) : QVariant();
    case VerdictRole:
        return column == VerdictColumn && row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case SecondaryRole:
        return column == TargetColumn;
    case Qt::TextAlignmentRole:
        return int((column == TargetColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return row.details;
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

} // namespace conche::models
