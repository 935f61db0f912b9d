// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylines.h"

#include "core/instant.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

constexpr int newestFormat = 1;

QByteArray lineOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray headLine(const QString &stack)
{
    return lineOf({{u"conche"_s, u"checklist-history"_s}, {u"format"_s, newestFormat}, {u"stack"_s, stack}});
}

QByteArray versionLine(const store::ListVersion &version)
{
    return lineOf({{u"template"_s, version.hash}, {u"source"_s, version.source}});
}

QByteArray eventLine(const ListEvent &event)
{
    return lineOf({{u"uid"_s, event.uid}, {u"list"_s, event.run.list}, {u"period"_s, event.run.period},
        {u"order"_s, event.order}, {u"at"_s, instantText(event.at)}, {u"kind"_s, event.kind}, {u"item"_s, event.item},
        {u"actor"_s, event.actor}, {u"text"_s, event.text}, {u"details"_s, event.details}});
}

tl::unexpected<Error> HistoryReader::refusal(const QString &reason) const
{
    //: %1 is a path, %2 a line, %3 a reason
    return failure(ErrorCode::BadContent,
        Words::tr("line %2 of %1: %3; nothing was taken in").arg(m_path).arg(m_number).arg(reason));
}

Result<void> HistoryReader::readHead(const QJsonObject &json)
{
    if (json[u"conche"_s].toString() != "checklist-history"_L1)
        return refusal(Words::tr("this is no history that \"conche-cli checklist export\" wrote"));
    if (json[u"format"_s].toInt() > newestFormat)
        return refusal(Words::tr("it was written by a newer version of Conche; use that version"));
    if (const QString stack = json[u"stack"_s].toString(); stack != m_stack)
        //: %1 and %2 are names of stacks
        return refusal(Words::tr("it is the history of the stack \"%1\", not of \"%2\"; name that stack with --stack")
                           .arg(stack, m_stack));
    m_hasHead = true;
    return {};
}

Result<std::optional<HistoryLine>> HistoryReader::read(const QByteArray &line)
{
    ++m_number;
    if (line.size() > longestHistoryLine)
        return refusal(Words::tr("the line is too long"));
    if (line.trimmed().isEmpty())
        return std::nullopt;
    const Result<QJsonValue> json = jsonFromBytes(line);
    if (!json)
        return refusal(json.error().message);
    const QJsonObject object = json->toObject();
    if (!m_hasHead)
        return readHead(object).map([]() -> std::optional<HistoryLine> { return std::nullopt; });
    if (object.contains(u"template"_s)) {
        const store::ListVersion version{object[u"template"_s].toString(), object[u"source"_s].toString()};
        const QByteArray hash = QCryptographicHash::hash(version.source.toUtf8(), QCryptographicHash::Sha256).toHex();
        if (version.hash.toLatin1() != hash)
            return refusal(Words::tr("the template is not the one that its hash names; the file was changed"));
        return HistoryLine(version);
    }
    const std::optional<QDateTime> at = instantFromText(object[u"at"_s].toString());
    const std::optional<qint64> order = jsonInteger(object[u"order"_s]);
    ListEvent event{object[u"uid"_s].toString(),
        {m_stack, object[u"list"_s].toString(), object[u"period"_s].toString()}, order.value_or(0),
        at.value_or(QDateTime()), object[u"kind"_s].toString(), object[u"item"_s].toString(),
        object[u"actor"_s].toString(), object[u"text"_s].toString(), object[u"details"_s].toObject()};
    if (event.uid.isEmpty() || event.run.list.isEmpty() || event.kind.isEmpty() || !at || !order)
        return refusal(Words::tr("an entry needs \"uid\", \"list\", \"kind\", \"order\" and \"at\""));
    return HistoryLine(event);
}

Result<void> HistoryReader::finish() const
{
    return m_hasHead ? Result<void>() : refusal(Words::tr("the file is empty"));
}

} // namespace conche::checklists
