// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/unprivileged.h"
#include "stack/stackfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace conche;
using namespace conche::stack;
using namespace Qt::StringLiterals;

class TestStackFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void contentsInAnyDress_data();
    void contentsInAnyDress();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();
    void aFileOfOthersCannotBeRead();
    void theLargestFileIsRead();
    void readingChangesNothing();
    void shippedStacksAreFound();
    void ownStacksComeFirst();
    void anOwnStackReplacesAShippedOne();
    void onlyFilesAreFound();
    void pathsAreTakenAsTheyAre_data();
    void pathsAreTakenAsTheyAre();
    void aMisspeltNameGetsAHint();
    void noFolderIsNoMistake();

private:
    QString write(const QString &path, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_before;
};

void TestStackFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
}

void TestStackFiles::cleanup()
{
    m_before.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", m_before);
    m_folder.reset();
}

QString TestStackFiles::write(const QString &path, const QByteArray &content)
{
    const QString full = m_folder->filePath(path);
    QDir().mkpath(QFileInfo(full).path());
    QFile file(full);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(full));
    return full;
}

void TestStackFiles::contentsInAnyDress_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("diagnostic");
    QTest::newRow("line ends of Windows") << QByteArray("name = \"x\"\r\ntitle = \"X\"\r\n") << QString();
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbfname = \"x\"\n") << QString();
    QTest::newRow("no line end at the end") << QByteArray("name = \"x\"") << QString();
    QTest::newRow("a mistake after a byte order mark") << QByteArray("\xef\xbb\xbf"
                                                                     "name = 5\n")
                                                       << u":1:8: error:"_s;
    QTest::newRow("a mistake after a letter of two bytes")
        << QByteArray("name = \"x\"\n\"ñ\".a = 5\ntitle = 5\n") << u":2:1: warning:"_s;
    QTest::newRow("an empty file") << QByteArray() << u":1:1: error:"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("name = \"\xc3\x28\"\n") << u":1:8: error:"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfen\0a\0m\0e\0", 10) << u":1:1: error:"_s;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\2\1\1\0\0\0",
        10) << u":1:1: error:"_s;
}

void TestStackFiles::contentsInAnyDress()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, diagnostic);
    const Result<StackFile> file = readStackFile(write(u"x.toml"_s, content));
    QVERIFY(file);
    if (diagnostic.isEmpty()) {
        QVERIFY2(file->diagnostics.isEmpty(),
            file->diagnostics.isEmpty() ? "" : qPrintable(file->diagnostics.first().message));
        QCOMPARE(file->stack->name, u"x"_s);
    } else {
        QVERIFY(!file->diagnostics.isEmpty());
        const QString text = file->diagnostics.first().text(file->path);
        QVERIFY2(text.startsWith(file->path + diagnostic), qPrintable(text));
    }
}

void TestStackFiles::filesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << u"none.toml"_s << u"there is no stack file"_s;
    QTest::newRow("a folder") << u"folder.toml"_s << u"there is no stack file"_s;
    QTest::newRow("a pipe that nobody writes to") << u"pipe.toml"_s << u"there is no stack file"_s;
    QTest::newRow("a link to nothing") << u"link.toml"_s << u"there is no stack file"_s;
    QTest::newRow("a path below a file") << u"file/x.toml"_s << u"there is no stack file"_s;
    QTest::newRow("a huge file") << u"huge.toml"_s << u"is larger than a stack file can be"_s;
}

void TestStackFiles::filesThatCannotBeRead()
{
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder.toml"_s));
    QCOMPARE(::mkfifo(m_folder->filePath(u"pipe.toml"_s).toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile::link(u"nowhere"_s, m_folder->filePath(u"link.toml"_s)));
    write(u"file"_s, "x");
    QVERIFY(QFile::resize(write(u"huge.toml"_s, "name = \"x\"\n"), 1LL << 40));
    const QString path = m_folder->filePath(name);
    const Result<StackFile> file = readStackFile(path);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::BadConfiguration);
    QVERIFY2(
        file.error().message.contains(says) && file.error().message.contains(path), qPrintable(file.error().message));
}

void TestStackFiles::aFileOfOthersCannotBeRead()
{
    const QString path = write(u"x.toml"_s, "name = \"x\"\n");
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ExeOther | QFile::ExeGroup | QFile::ExeOwner | QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(path, {}));
    const auto file = [&] {
        const fakes::Unprivileged nobody;
        return readStackFile(path);
    }();
    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(u"cannot be read"_s) && file.error().message.contains(path),
        qPrintable(file.error().message));
}

void TestStackFiles::theLargestFileIsRead()
{
    const QByteArray stack("name = \"x\"\n#");
    const Result<StackFile> file
        = readStackFile(write(u"x.toml"_s, stack + QByteArray(1024 * 1024 - stack.size(), 'x')));
    QVERIFY(file);
    QVERIFY(file->stack);
    QVERIFY(!readStackFile(write(u"x.toml"_s, stack + QByteArray(1024 * 1024 - stack.size() + 1, 'x'))));
}

void TestStackFiles::readingChangesNothing()
{
    const QByteArray content("name   = 'mine' # a comment\r\n\n\nformat=1");
    const QString path = write(u"conche/stacks/mine.toml"_s, content);
    struct stat before = {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &before), 0);
    QVERIFY(readStackFile(*stackPath(u"mine"_s))->stack);
    struct stat after = {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &after), 0);
    QCOMPARE(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
    QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
    QCOMPARE(after.st_ctim.tv_nsec, before.st_ctim.tv_nsec);
    QCOMPARE(after.st_ino, before.st_ino);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(
        QDir(m_folder->filePath(u"conche/stacks"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"mine.toml"_s});
}

void TestStackFiles::shippedStacksAreFound()
{
    const QList<FoundStack> found = findStacks();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].name, u"chocolate-factory"_s);
    QVERIFY(found[0].shipped);
    QCOMPARE(stackPath(u"chocolate-factory"_s).value_or(QString()), found[0].path);
    QVERIFY(readStackFile(found[0].path)->stack);
}

void TestStackFiles::ownStacksComeFirst()
{
    QCOMPARE(stacksFolder(), m_folder->filePath(u"conche/stacks"_s));
    const QString path = write(u"conche/stacks/zoo.v2.toml"_s, "name = \"zoo\"\n");
    const QList<FoundStack> found = findStacks();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].name, u"zoo.v2"_s);
    QCOMPARE(found[0].path, path);
    QVERIFY(!found[0].shipped);
    QCOMPARE(stackPath(u"zoo.v2"_s).value_or(QString()), path);
}

void TestStackFiles::anOwnStackReplacesAShippedOne()
{
    const QString path = write(u"conche/stacks/chocolate-factory.toml"_s, "name = \"mine\"\n");
    const QList<FoundStack> found = findStacks();
    QCOMPARE(found.size(), 1);
    QVERIFY(!found[0].shipped);
    QCOMPARE(stackPath(u"chocolate-factory"_s).value_or(QString()), path);
}

void TestStackFiles::onlyFilesAreFound()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"conche/stacks/folder.toml"_s));
    QCOMPARE(::mkfifo(m_folder->filePath(u"conche/stacks/pipe.toml"_s).toLocal8Bit().constData(), 0600), 0);
    write(u"conche/stacks/notes.txt"_s, "");
    write(u"conche/stacks/x.toml~"_s, "");
    write(u"conche/stacks/.hidden.toml"_s, "");
    QCOMPARE(findStacks().size(), 1);
}

void TestStackFiles::pathsAreTakenAsTheyAre_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a path from the root") << u"/srv/x"_s;
    QTest::newRow("a path from here") << u"./x"_s;
    QTest::newRow("a file here") << u"x.toml"_s;
    QTest::newRow("a shipped file") << u":/conche/stacks/chocolate-factory.toml"_s;
}

void TestStackFiles::pathsAreTakenAsTheyAre()
{
    QFETCH(const QString, path);
    QCOMPARE(stackPath(path).value_or(QString()), path);
}

void TestStackFiles::aMisspeltNameGetsAHint()
{
    const Result<QString> path = stackPath(u"choclate-factory"_s);
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::BadConfiguration);
    QVERIFY2(path.error().message.contains(u"Did you mean \"chocolate-factory\"?"_s), qPrintable(path.error().message));
    QVERIFY(path.error().message.contains(stacksFolder()));
    const Result<QString> other = stackPath(u"kubernetes"_s);
    QVERIFY(!other);
    QVERIFY(!other.error().message.contains(u"Did you mean"_s));
    QVERIFY(!stackPath(u""_s));
}

void TestStackFiles::noFolderIsNoMistake()
{
    QVERIFY(!QFileInfo::exists(stacksFolder()));
    QCOMPARE(findStacks().size(), 1);
    QVERIFY(!QFileInfo::exists(stacksFolder()));
}

QTEST_GUILESS_MAIN(TestStackFiles)
#include "tst_stack_files.moc"
