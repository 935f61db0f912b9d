// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportfile.h"

#include "core/instant.h"
#include "core/redaction.h"
#include "health/reportjson.h"
#include "stack/withoutsecrets.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

// The file is read by whoever helps, so its own words are English in every language.
QString heading(const QString &title)
{
    return u"\n== %1 ==\n\n"_s.arg(title);
}

QString withoutHome(QString text, const QString &home)
{
    if (home.size() > 1) {
        const QRegularExpression path(QRegularExpression::escape(home) + u"(?=[/\\s\"',;:)]|\\z)"_s);
        text.replace(path, u"~"_s);
    }
    return text;
}

/*! What a URL carries after its path may be a secret by itself: "https://host/hook?key=…". */
QString withoutQueries(QString text)
{
    static const QRegularExpression query(u"(\\bhttps?://[^\\s\"'?#]{1,2048})\\?[^\\s\"'#]{1,4096}"_s);
    return text.replace(query, u"\\1?***"_s);
}

} // namespace

QString supportText(const SupportFacts &facts)
{
    QString text = u"Conche support file\nmade %1\nConche %2\nQt %3\n%4\n"_s.arg(
        instantText(facts.now), facts.version, facts.qtVersion, facts.system);
    if (!facts.troubles.isEmpty())
        text += heading(u"What could not be read"_s) + facts.troubles.join(u'\n') + u'\n';
    text += heading(u"Settings"_s);
    for (auto it = facts.settings.begin(); it != facts.settings.end(); ++it)
        text += u"%1 = %2\n"_s.arg(it.key(), it.value());
    const QString file = facts.stackPath.isEmpty() ? u"none"_s : stack::withoutSecrets(facts.stackFile);
    text += heading(u"Stack file %1"_s.arg(facts.stackPath).trimmed()) + file + u'\n';
    if (!facts.diagnostics.isEmpty())
        text += heading(u"What is wrong with it"_s) + facts.diagnostics.join(u'\n') + u'\n';
    text += heading(u"Last report"_s);
    text += facts.report
        ? QString::fromUtf8(QJsonDocument(health::toJson(*facts.report)).toJson(QJsonDocument::Indented))
        : u"none\n"_s;
    text += heading(u"Journal of the last 7 days"_s);
    for (const journal::Entry &entry : facts.journal)
        text += u"%1 %2 %3 %4\n"_s.arg(
            instantText(entry.at), entry.kind, entry.subject.isEmpty() ? u"-"_s : entry.subject, entry.text);
    if (facts.journal.isEmpty())
        text += u"none\n"_s;
    return withoutHome(withoutQueries(Redactor().apply(text)), facts.home);
}

} // namespace conche::gui
