// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include "core/json.h"
#include "core/redaction.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace conche::health {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Health)
};

QString numberText(double number)
{
    return QString::number(number, 'g', 6);
}

bool isMet(const stack::Expectation &expectation, const QString &value, const QString &type)
{
    if (expectation.equals && value != *expectation.equals)
        return false;
    if (expectation.contains && !value.contains(*expectation.contains))
        return false;
    if (expectation.lacks && value.contains(*expectation.lacks))
        return false;
    if (expectation.matches && !QRegularExpression(*expectation.matches).match(value).hasMatch())
        return false;
    return !expectation.type || type == *expectation.type;
}

} // namespace

QString oneLine(const QString &text, qsizetype longest)
{
    // Secrets go first: the half of one that was cut could not be found any more.
    QString line = Redactor().apply(text.simplified());
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

Result<Judgement> judge(const stack::Expectation &expectation, const QByteArray &answer)
{
    QString value;
    QString type = u"string"_s;
    if (expectation.pointer) {
        const Result<QJsonValue> json = jsonFromBytes(answer);
        if (!json)
            return tl::make_unexpected(json.error());
        const std::optional<QJsonValue> found = jsonAt(*json, *expectation.pointer);
        if (!found)
            //: %1 is a JSON pointer
            return failure(ErrorCode::BadContent, Words::tr("the answer has no %1").arg(*expectation.pointer));
        value = jsonText(*found);
        type = jsonTypeName(*found);
        if (expectation.type && type != *expectation.type)
            //: %1 is a JSON pointer, %2 and %3 are types of JSON
            return failure(ErrorCode::BadContent,
                Words::tr("%1 of the answer is of type %2 where %3 was expected")
                    .arg(*expectation.pointer, type, *expectation.type));
        const bool isText = expectation.equals || expectation.contains || expectation.lacks || expectation.matches;
        if (isText && type != "string"_L1 && type != "number"_L1 && type != "boolean"_L1)
            return failure(
                ErrorCode::BadContent, Words::tr("%1 of the answer is of type %2").arg(*expectation.pointer, type));
    } else {
        value = QString::fromUtf8(answer).trimmed();
    }
    if (isMet(expectation, value, type))
        return Judgement{Verdict::Ok, oneLine(value), {}};
    //: %1 is the value found, %2 the rule it breaks
    const QString reason = Words::tr("it says \"%1\", but %2").arg(oneLine(value), ruleText(expectation));
    return Judgement{expectation.otherwise, oneLine(value), reason};
}

Judgement judge(const stack::Limits &limits, double number)
{
    const QString value = numberText(number);
    const auto breaks = [&](const std::optional<double> &below, const std::optional<double> &above) -> QString {
        if (below && number < *below)
            //: %1 is a value, %2 a limit
            return Words::tr("%1 is below %2").arg(value, numberText(*below));
        if (above && number > *above)
            return Words::tr("%1 is above %2").arg(value, numberText(*above));
        return {};
    };
    if (const QString reason = breaks(limits.critBelow, limits.critAbove); !reason.isEmpty())
        return {Verdict::Critical, value, reason};
    if (const QString reason = breaks(limits.warnBelow, limits.warnAbove); !reason.isEmpty())
        return {Verdict::Warning, value, reason};
    return {Verdict::Ok, value, {}};
}

QString ruleText(const stack::Expectation &expectation)
{
    const QString subject = expectation.pointer ? *expectation.pointer : Words::tr("the answer");
    QStringList rules;
    if (expectation.equals)
        //: %1 is what is looked at, %2 a text
        rules << Words::tr("%1 must be \"%2\"").arg(subject, *expectation.equals);
    if (expectation.contains)
        rules << Words::tr("%1 must contain \"%2\"").arg(subject, *expectation.contains);
    if (expectation.lacks)
        rules << Words::tr("%1 must not contain \"%2\"").arg(subject, *expectation.lacks);
    if (expectation.matches)
        rules << Words::tr("%1 must match %2").arg(subject, *expectation.matches);
    if (expectation.type)
        //: %2 is a type of JSON
        rules << Words::tr("%1 must be of type %2").arg(subject, *expectation.type);
    return rules.join(Words::tr(" and "));
}

QString ruleText(const stack::Limits &limits)
{
    QStringList rules;
    const auto add = [&](const std::optional<double> &limit, const QString &form) {
        if (limit)
            rules << form.arg(numberText(*limit));
    };
    add(limits.warnBelow, Words::tr("Warning below %1"));
    add(limits.warnAbove, Words::tr("Warning above %1"));
    add(limits.critBelow, Words::tr("Critical below %1"));
    add(limits.critAbove, Words::tr("Critical above %1"));
    return rules.join(u", "_s);
}

} // namespace conche::health
