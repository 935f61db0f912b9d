// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QCoreApplication>
#include <QTest>

using namespace conche;
using namespace Qt::StringLiterals;

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takeTheLanguageOfTheEnvironment_data();
    void takeTheLanguageOfTheEnvironment();
    void preferTheLanguageThatIsNamed();
    void countInEnglish();
    void speakSpanish();
    void speakEnglishAgain();
    void nameDaysInTheSameLanguage_data();
    void nameDaysInTheSameLanguage();
};

namespace {

QString jobs(int count)
{
    return QCoreApplication::translate("conche::Health", "running, %n job(s)", nullptr, count);
}

} // namespace

void TranslationTest::init()
{
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_TIME", "LANG"})
        qunsetenv(name);
}

void TranslationTest::takeTheLanguageOfTheEnvironment_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("all");
    QTest::addColumn<QByteArray>("messages");
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QString>("wanted");
    const auto row = [](const char *name, const char *language, const char *all, const char *messages, const char *lang,
                         const QString &wanted) {
        QTest::newRow(name) << QByteArray(language) << QByteArray(all) << QByteArray(messages) << QByteArray(lang)
                            << wanted;
    };
    row("nothing", "", "", "", "", u""_s);
    row("lang", "", "", "", "es_ES.UTF-8", u"es_ES es"_s);
    row("modifier", "", "", "", "es_ES@euro", u"es_ES es"_s);
    row("messages before lang", "", "", "es_MX.UTF-8", "en_US.UTF-8", u"es_MX es"_s);
    row("all before messages", "", "de_DE.UTF-8", "es_MX.UTF-8", "en_US.UTF-8", u"de_DE de"_s);
    row("language first", "eo:es", "", "", "de_DE.UTF-8", u"eo es de_DE de"_s);
    row("language alone", "es", "", "", "", u"es"_s);
    row("plain C beats language", "es", "C", "", "", u"en"_s);
    row("POSIX beats language", "es", "", "", "POSIX", u"en"_s);
    row("C with a character set does not", "es", "", "", "C.UTF-8", u"es en"_s);
    row("C with a character set", "", "", "", "C.UTF-8", u"en"_s);
}

void TranslationTest::takeTheLanguageOfTheEnvironment()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, all);
    QFETCH(QByteArray, messages);
    QFETCH(QByteArray, lang);
    QFETCH(QString, wanted);
    qputenv("LANGUAGE", language);
    qputenv("LC_ALL", all);
    qputenv("LC_MESSAGES", messages);
    qputenv("LANG", lang);
    QCOMPARE(app::wantedLanguages({}).join(u' '), wanted);
}

void TranslationTest::preferTheLanguageThatIsNamed()
{
    qputenv("LANG", "es_ES.UTF-8");
    QCOMPARE(app::wantedLanguages(u"en"_s), QStringList{u"en"_s});
    const QStringList mexican{u"es_MX"_s, u"es"_s};
    QCOMPARE(app::wantedLanguages(u"es_MX"_s), mexican);
}

void TranslationTest::countInEnglish()
{
    QCOMPARE(jobs(1), u"running, 1 job(s)"_s);
    app::installTranslations(*QCoreApplication::instance());
    QCOMPARE(jobs(0), u"running, 0 jobs"_s);
    QCOMPARE(jobs(1), u"running, 1 job"_s);
    QCOMPARE(jobs(2), u"running, 2 jobs"_s);
}

void TranslationTest::speakSpanish()
{
    qputenv("LANG", "es_ES.UTF-8");
    app::installTranslations(*QCoreApplication::instance());
    QCOMPARE(jobs(1), u"en marcha, 1 trabajo"_s);
    QCOMPARE(jobs(2), u"en marcha, 2 trabajos"_s);
    QCOMPARE(QCoreApplication::translate("conche::Core", "%1. Did you mean \"%2\"?"), u"%1. ¿Querías decir «%2»?"_s);
}

void TranslationTest::speakEnglishAgain()
{
    app::installTranslations(*QCoreApplication::instance(), u"es"_s);
    app::installTranslations(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(jobs(2), u"running, 2 jobs"_s);
    app::installTranslations(*QCoreApplication::instance(), u"xx_YY"_s);
    QCOMPARE(jobs(2), u"running, 2 jobs"_s);
}

void TranslationTest::nameDaysInTheSameLanguage_data()
{
    QTest::addColumn<QByteArray>("lang");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QLocale::Territory>("territory");
    const auto row = [](const char *name, const char *lang, const char *time, const QString &chosen, const QString &day,
                         QLocale::Territory territory) {
        QTest::newRow(name) << QByteArray(lang) << QByteArray(time) << chosen << day << territory;
    };
    row("Spanish on an English desktop", "en_US.UTF-8", "", u"es"_s, u"lunes"_s, QLocale::UnitedStates);
    row("English on a Spanish desktop", "es_ES.UTF-8", "", u"en"_s, u"Monday"_s, QLocale(u"en_ES"_s).territory());
    row("no territory", "C.UTF-8", "", u"es"_s, u"lunes"_s, QLocale::Spain);
    row("no translation", "de_DE.UTF-8", "", {}, u"Monday"_s, QLocale::Germany);
    row("times of another language", "es_MX.UTF-8", "de_DE.UTF-8", {}, u"lunes"_s, QLocale(u"es_DE"_s).territory());
    row("the desktop's own", "es_MX.UTF-8", "", {}, u"lunes"_s, QLocale::Mexico);
}

void TranslationTest::nameDaysInTheSameLanguage()
{
    QFETCH(QByteArray, lang);
    QFETCH(QByteArray, time);
    QFETCH(QString, chosen);
    qputenv("LANG", lang);
    qputenv("LC_TIME", time);
    app::installTranslations(*QCoreApplication::instance(), chosen);
    QTEST(QLocale().dayName(1), "day");
    QTEST(QLocale().territory(), "territory");
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
