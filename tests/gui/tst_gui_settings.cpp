// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace conche::gui;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rememberChoices();
    void tellWhatChanged();
    void takeNoValueThatCannotBe();
    void tellOnceOnly();
    void sayWhyTheyDoNotLast();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".conf"_s);
    }
};

void SettingsTest::rememberChoices()
{
    {
        Settings settings(path());
        QCOMPARE(settings.appearance(), Appearance::Desktop);
        QCOMPARE(settings.textPercent(), 100);
        settings.setAppearance(Appearance::Dark);
        settings.setShownZone(ShownZone::Utc);
        settings.setTextPercent(150);
        settings.addOpenedStack(u"/a/b.toml"_s);
        settings.addOpenedStack(u"/a/b.toml"_s);
    }
    const Settings settings(path());
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QCOMPARE(settings.shownZone(), ShownZone::Utc);
    QCOMPARE(settings.textPercent(), 150);
    QCOMPARE(settings.openedStacks(), QStringList{u"/a/b.toml"_s});
}

void SettingsTest::tellWhatChanged()
{
    Settings settings(path());
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setTextPercent(100);
    settings.setTextPercent(120);
    settings.setTextPercent(120);
    settings.setState(u"window"_s, "x");
    QCOMPARE(changed.size(), 2); // 100 was not written down before
}

void SettingsTest::takeNoValueThatCannotBe()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nappearance=Purple\ntext_percent=900000\ninterval_minutes=-7\n");
    file.close();
    const Settings settings(path());
    QCOMPARE(settings.appearance(), Appearance::Desktop);
    QCOMPARE(settings.textPercent(), 300);
    QCOMPARE(settings.intervalMinutes(), -1);
}

void SettingsTest::tellOnceOnly()
{
    Settings settings(path());
    QVERIFY(settings.tellOnce(u"tray"_s));
    QVERIFY(!settings.tellOnce(u"tray"_s));
}

void SettingsTest::sayWhyTheyDoNotLast()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    Settings settings(path() + u"/conche.conf"_s);
    QVERIFY(settings.trouble().isEmpty());
    settings.setTextPercent(120);
    QCOMPARE(settings.textPercent(), 120);
    QVERIFY2(settings.trouble().contains(path()), qPrintable(settings.trouble()));
    QVERIFY(file.remove());
    settings.setTextPercent(120);
    QVERIFY2(settings.trouble().isEmpty(), qPrintable(settings.trouble()));
    QCOMPARE(Settings(path() + u"/conche.conf"_s).textPercent(), 120);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_gui_settings.moc"
