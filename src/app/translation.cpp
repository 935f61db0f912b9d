// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

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

QString environmentLocale(const char *category)
{
    for (const char *name : {"LC_ALL", category, "LANG"}) {
        if (const QString locale = qEnvironmentVariable(name); !locale.isEmpty())
            return locale;
    }
    return {};
}

QStringList environmentLanguages()
{
    const QString locale = environmentLocale("LC_MESSAGES");
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

bool isOf(const QLocale &locale, QLocale::Language language)
{
    // The locale that has no language writes dates in English.
    return locale.language() == language || (locale.language() == QLocale::C && language == QLocale::English);
}

/*! The desktop's where it speaks the language; else names of days and months would be in another one than the words
 * around them, so only its territory stays, which says how times and numbers are written. */
QLocale localeFor(const QString &language)
{
    const QLocale desktop = QLocale::system();
    const QLocale ofTimes(environmentLocale("LC_TIME"));
    const QLocale::Language spoken = QLocale(language).language();
    return isOf(desktop, spoken) && isOf(ofTimes, spoken) ? desktop : QLocale(spoken, ofTimes.territory());
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
    const QStringList wanted = wantedLanguages(language);
    const auto spoken = std::ranges::find_if(
        wanted, [](const QString &name) { return name == english || QFile::exists(catalogueOf(name)); });
    QLocale::setDefault(localeFor(spoken == wanted.end() ? english : *spoken));
    if (spoken == wanted.end() || *spoken == english)
        return;
    // Qt's own words, as those of a dialog's buttons, where they are installed.
    install(app, u"qtbase_"_s + *spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, catalogueOf(*spoken));
}

} // namespace conche::app
