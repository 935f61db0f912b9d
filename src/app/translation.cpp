// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

// Outside of any namespace: Qt's macro declares a function.
static void initCatalogues()
{
    Q_INIT_RESOURCE(catalogues);
}

namespace conche::app {

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;
const QString translatorName = u"concheTranslator"_s;

/*! "es_MX" of "es_MX.UTF-8@peso"; English of the locales that have no language. */
QString languageOfLocale(const QString &locale)
{
    const QString language = locale.section(u'.', 0, 0).section(u'@', 0, 0);
    return language == "C"_L1 || language == "POSIX"_L1 ? english : language;
}

QString environmentLocale()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (const QString locale = qEnvironmentVariable(name); !locale.isEmpty())
            return locale;
    }
    return {};
}

QStringList environmentLanguages()
{
    const QString locale = environmentLocale();
    // As gettext has it: whoever sets the plain C locale wants no translation, whatever else is set.
    if (locale == "C"_L1 || locale == "POSIX"_L1)
        return {english};
    QStringList languages;
    for (const QString &wanted : qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts))
        languages << languageOfLocale(wanted);
    return locale.isEmpty() ? languages : languages << languageOfLocale(locale);
}

QString catalogueOf(const QString &language)
{
    return u":/conche/translations/conche_%1.qm"_s.arg(language);
}

void install(QCoreApplication &app, const QString &file, const QString &folder = {})
{
    auto *translator = new QTranslator(&app);
    translator->setObjectName(translatorName);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList wantedLanguages(const QString &language)
{
    QStringList wanted;
    for (const QString &name : language.isEmpty() ? environmentLanguages() : QStringList{languageOfLocale(language)})
        wanted << name << name.section(u'_', 0, 0);
    wanted.removeDuplicates();
    return wanted;
}

void installTranslations(QCoreApplication &app, const QString &language)
{
    initCatalogues();
    qDeleteAll(app.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly));
    // The newest is asked first, so English, which has the plural forms, stands behind what another language lacks.
    install(app, catalogueOf(english));
    for (const QString &wanted : wantedLanguages(language)) {
        if (wanted == english)
            return;
        if (!QFile::exists(catalogueOf(wanted)))
            continue;
        // Qt's own words, as those of a dialog's buttons, where they are installed.
        install(app, u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(app, catalogueOf(wanted));
        return;
    }
}

} // namespace conche::app
