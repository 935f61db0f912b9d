// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/unprivileged.h"
#include "gui/shell/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace conche;
using namespace conche::gui;
using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writeAndRemove();
    void understandWhatWasEdited_data();
    void understandWhatWasEdited();
    void keepWhatWasEdited();
    void quoteTheProgram_data();
    void quoteTheProgram();
    void nameTheProgram();
    void sayWhatDoesNotWork();
    void honourTheConfigFolder();

private:
    void put(const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"autostart"_s)));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void AutostartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"autostart/io.github.conche.conche.desktop"_s);
}

void AutostartTest::writeAndRemove()
{
    Autostart autostart(u"conche"_s, m_path);
    QVERIFY(!autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QVERIFY(content().contains("\nExec=conche --hidden\n"));
    QProcess validate;
    validate.start(u"desktop-file-validate"_s, {m_path});
    if (validate.waitForStarted() && validate.waitForFinished())
        QCOMPARE(validate.readAll(), QByteArray());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn());
    QVERIFY(!QFile::exists(m_path));
    QVERIFY(autostart.set(false));
}

void AutostartTest::understandWhatWasEdited_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isOn");
    const QByteArray entry = "[Desktop Entry]\nType=Application\nName=Conche\n";
    QTest::newRow("other Exec") << entry + "Exec=/opt/conche/bin/conche --stack mine\n" << true;
    QTest::newRow("no Exec") << entry << false;
    QTest::newRow("hidden") << entry + "Exec=conche\nHidden=true\n" << false;
    QTest::newRow("not hidden") << entry + "Exec=conche\nHidden=false\n" << true;
    QTest::newRow("spaces") << entry + "Exec = conche\nHidden = true \n" << false;
    QTest::newRow("switched off in GNOME") << entry + "Exec=conche\nX-GNOME-Autostart-enabled=false\n" << false;
    QTest::newRow("hidden in another group") << entry + "Exec=conche\n[Desktop Action x]\nHidden=true\n" << true;
    QTest::newRow("no entry") << QByteArray("Exec=conche\n") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("nonsense") << QByteArray("\xff\0\x80[Desktop Entry", 18) << false;
}

void AutostartTest::understandWhatWasEdited()
{
    QFETCH(QByteArray, content);
    put(content);
    Autostart autostart(u"conche"_s, m_path);
    QTEST(autostart.isOn(), "isOn");
    for (const bool on : {true, false, true, true}) {
        QVERIFY(autostart.set(on));
        QCOMPARE(autostart.isOn(), on);
    }
}

void AutostartTest::keepWhatWasEdited()
{
    const QByteArray edited
        = "[Desktop Entry]\n# mine\nExec=nice conche --stack mine\nX-Mine=1\n[Desktop Action a]\nName=A\n";
    put(edited);
    Autostart autostart(u"conche"_s, m_path);
    QVERIFY(autostart.set(false));
    QCOMPARE(content(), QByteArray(edited).replace("Entry]\n", "Entry]\nHidden=true\n"));
    QVERIFY(autostart.set(true));
    QCOMPARE(content(), QByteArray(edited).replace("Entry]\n", "Entry]\nHidden=false\n"));
}

void AutostartTest::quoteTheProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << u"/usr/bin/conche"_s << QByteArray("Exec=/usr/bin/conche --hidden\n");
    QTest::newRow("space") << u"/my apps/conche"_s << QByteArray("Exec=\"/my apps/conche\" --hidden\n");
    QTest::newRow("percent") << u"/100%/conche"_s << QByteArray("Exec=\"/100%%/conche\" --hidden\n");
    // First quoted, then escaped: a dollar takes two backslashes in the file, a backslash takes four.
    QTest::newRow("dollar") << u"/a$b/conche"_s << QByteArray("Exec=\"/a\\\\$b/conche\" --hidden\n");
    QTest::newRow("backslash") << u"/a\\b/conche"_s << QByteArray("Exec=\"/a\\\\\\\\b/conche\" --hidden\n");
}

void AutostartTest::quoteTheProgram()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, line);
    Autostart autostart(program, m_path);
    QVERIFY(autostart.set(true));
    QVERIFY2(content().contains(QByteArray("\n" + line)), content().constData());
}

void AutostartTest::nameTheProgram()
{
    const QByteArray before = qgetenv("PATH");
    const auto program = [this](const QString &folder) {
        const QString path = m_folder->filePath(folder + u"/conche"_s);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        return path;
    };
    const QString installed = program(u"opt"_s);
    const QString own = program(u"build"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"bin"_s)));
    qputenv("PATH", m_folder->filePath(u"bin"_s).toLocal8Bit());
    QCOMPARE(Autostart::nameOf(installed), installed);
    // The session finds it, by whichever way.
    QVERIFY(QFile::link(installed, m_folder->filePath(u"bin/conche"_s)));
    QCOMPARE(Autostart::nameOf(installed), u"conche"_s);
    // Another one runs than the session would find.
    QCOMPARE(Autostart::nameOf(own), own);
    qputenv("PATH", before);
}

void AutostartTest::sayWhatDoesNotWork()
{
    Autostart nowhere(u"conche"_s, u"/proc/autostart/conche.desktop"_s);
    const Result<void> failed = nowhere.set(true);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::StorageFailed);
    QVERIFY(failed.error().message.contains(u"/proc/autostart/conche.desktop"_s));

    // As somebody who may look into the folder and not change it.
    Autostart autostart(u"conche"_s, m_path);
    QVERIFY(autostart.set(true));
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(
        m_folder->filePath(u"autostart"_s), QFile::ReadOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    {
        const fakes::Unprivileged unprivileged;
        QVERIFY(autostart.isOn());
        const Result<void> kept = autostart.set(false);
        QVERIFY(!kept);
        QVERIFY(kept.error().message.contains(m_path));
        QVERIFY(autostart.isOn());
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(QFile::setPermissions(
        m_folder->filePath(u"autostart"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void AutostartTest::honourTheConfigFolder()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", "/somewhere/else");
    QCOMPARE(Autostart::defaultPath(), u"/somewhere/else/autostart/io.github.conche.conche.desktop"_s);
    before.isNull() ? (void)qunsetenv("XDG_CONFIG_HOME") : (void)qputenv("XDG_CONFIG_HOME", before);
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
