// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencewords.h"

#include "core/nearestname.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using Kind = EvidenceReference::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

enum class Name { Required, Optional, None };

struct Word
{
    Kind kind;
    QString text;
    Name name;
};

const QList<Word> &words()
{
    static const QList<Word> all{{Kind::Check, u"check"_s, Name::Required}, {Kind::Sign, u"sign"_s, Name::Required},
        {Kind::Metric, u"metric"_s, Name::Required}, {Kind::Trends, u"trends"_s, Name::None},
        {Kind::Coverage, u"coverage"_s, Name::None}, {Kind::Audit, u"audit"_s, Name::None},
        {Kind::Drill, u"drill"_s, Name::None}, {Kind::Outdated, u"outdated"_s, Name::Optional},
        {Kind::Probe, u"probe"_s, Name::None}, {Kind::Trained, u"trained"_s, Name::None},
        {Kind::LogWatch, u"log-watch"_s, Name::Optional}};
    return all;
}

} // namespace

QString evidenceWord(Kind kind)
{
    return std::ranges::find(words(), kind, &Word::kind)->text;
}

QStringList evidenceForms()
{
    QStringList forms;
    for (const Word &word : words())
        forms << (word.name == Name::Required ? word.text + u":ID"_s : word.text);
    return forms;
}

Result<EvidenceReference> evidenceFromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString word = colon < 0 ? text : text.left(colon);
    const QString name = colon < 0 ? QString() : text.mid(colon + 1);
    const auto known = std::ranges::find(words(), word, &Word::text);
    if (known == words().end())
        //: %1 is what was written, %2 a list of words
        return failure(ErrorCode::BadConfiguration,
            withNearestName(Words::tr("\"%1\" is no evidence; there are %2").arg(text, evidenceForms().join(u", "_s)),
                word, evidenceForms()));
    if (known->name == Name::Required && name.isEmpty())
        //: %1 is a word
        return failure(ErrorCode::BadConfiguration, Words::tr("\"%1\" needs an id: write %1:ID").arg(word));
    if (colon >= 0 && (known->name == Name::None || name.isEmpty()))
        return failure(ErrorCode::BadConfiguration, Words::tr("\"%1\" takes no name: write %2").arg(text, word));
    return EvidenceReference{known->kind, name};
}

} // namespace conche::checklists
