// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "core/instant.h"

#include <QJsonArray>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

const QStringList &stateNames()
{
    static const QStringList names{u"by-hand"_s, u"not-asked"_s, u"missing"_s, u"known"_s};
    return names;
}

QJsonValue verdictJson(const std::optional<Verdict> &verdict)
{
    return verdict ? QJsonValue(verdictName(*verdict)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject evidenceToJson(const Evidence &evidence)
{
    QJsonArray rows;
    for (const EvidenceRow &row : evidence.rows)
        rows.append(QJsonObject{{u"title"_s, row.title}, {u"verdict"_s, verdictJson(row.verdict)}, {u"now"_s, row.now},
            {u"growth"_s, row.growth}, {u"limit"_s, row.limit}, {u"metric"_s, row.metric}});
    QJsonObject json{{u"state"_s, stateNames().value(static_cast<int>(evidence.state))},
        {u"verdict"_s, verdictJson(evidence.verdict)}, {u"sentence"_s, evidence.sentence}, {u"rows"_s, rows}};
    if (evidence.measured.isValid())
        json[u"measured"_s] = instantText(evidence.measured);
    if (evidence.isPartial)
        json[u"partial"_s] = true;
    return json;
}

std::optional<Evidence> evidenceFromJson(const QJsonObject &json)
{
    const qsizetype state = stateNames().indexOf(json[u"state"_s].toString());
    if (state < 0)
        return std::nullopt;
    Evidence evidence;
    evidence.state = static_cast<Evidence::State>(state);
    evidence.verdict = verdictFromName(json[u"verdict"_s].toString());
    evidence.sentence = json[u"sentence"_s].toString();
    evidence.measured = instantFromText(json[u"measured"_s].toString()).value_or(QDateTime());
    evidence.isPartial = json[u"partial"_s].toBool();
    for (const QJsonValue &value : json[u"rows"_s].toArray()) {
        const QJsonObject row = value.toObject();
        evidence.rows.append(
            {row[u"title"_s].toString(), verdictFromName(row[u"verdict"_s].toString()), row[u"now"_s].toString(),
                row[u"growth"_s].toString(), row[u"limit"_s].toString(), {}, row[u"metric"_s].toString()});
    }
    return evidence;
}

} // namespace conche::checklists
