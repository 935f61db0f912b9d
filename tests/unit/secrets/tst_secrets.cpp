// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping.h"

#include "fakes/fakecredentialstore.h"
#include "secrets/environmentstore.h"
#include "secrets/filestore.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace conche;
using namespace conche::secrets;

class TestSecrets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsReferences_data();
    void readsReferences();
    void refusesOtherReferences_data();
    void refusesOtherReferences();
    void aReferenceSaysWhichPlaceIsAsked();
    void environmentIsReadOnly();
    void fileIsWrittenForItsOwnerOnly();
    void fileGivesBackWhatWasStored_data();
    void fileGivesBackWhatWasStored();
    void fileNamesLeadToPaths();
    void fileLosesOneLineEnd_data();
    void fileLosesOneLineEnd();
    void fileIsRefused_data();
    void fileIsRefused();
    void fileOfAnotherUserIsRefused();
    void linkToAnOwnFileIsFollowed();
    void nothingIsWrittenWhereThereIsNoFile();
    void aFullDiskLosesNothing();
    void ownerGoneMeansNoAnswer();
    void fakeHasStates();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &content, mode_t mode = 0600) const;

    QTemporaryDir m_folder;
};

void TestSecrets::put(const QString &name, const QByteArray &content, mode_t mode) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    QCOMPARE(::fchmod(file.handle(), mode), 0);
}

void TestSecrets::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("HOME", QFile::encodeName(path(u"home"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(u"home/settings"_s)));
    // The widest mask, so that a mode that depends on it would show.
    ::umask(0);
}

void TestSecrets::readsReferences_data()
{
    using Kind = CredentialReference::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("a keychain entry") << u"keychain:lab/influx"_s << Kind::Keychain << u"lab/influx"_s;
    QTest::newRow("a name with a colon") << u"keychain:a:b c"_s << Kind::Keychain << u"a:b c"_s;
    QTest::newRow("a variable") << u"env:INFLUX_TOKEN_2"_s << Kind::Environment << u"INFLUX_TOKEN_2"_s;
    QTest::newRow("a path") << u"file:~/.secrets/token"_s << Kind::File << u"~/.secrets/token"_s;
}

void TestSecrets::readsReferences()
{
    QFETCH(const QString, text);
    QFETCH(const CredentialReference::Kind, kind);
    QFETCH(const QString, name);
    const Result<CredentialReference> reference = CredentialReference::fromText(text);
    QVERIFY2(reference, qPrintable(errorOf(reference)));
    QCOMPARE(reference->kind, kind);
    QCOMPARE(reference->name, name);
    QCOMPARE(reference->text(), text);
    QVERIFY(CredentialReference::fromText(QString(u"  "_s + text + u' ')) == reference);
}

void TestSecrets::refusesOtherReferences_data()
{
    QTest::addColumn<QString>("text");
    int row = 0;
    for (const char *text : {"", "hunter2-in-clear", "keychain", "keychain:", "env: ", "file:", "env:A-B", "env:1A",
             "env:ä", "ENV:A", "keychain:a\nb", "vault:hunter2-in-clear"})
        QTest::addRow("unfit reference %d", ++row) << QString::fromUtf8(text);
}

void TestSecrets::refusesOtherReferences()
{
    QFETCH(const QString, text);
    const Result<CredentialReference> reference = CredentialReference::fromText(text);
    QVERIFY(!reference);
    QCOMPARE(reference.error().code, ErrorCode::BadConfiguration);
    QVERIFY(reference.error().message.startsWith(u"the credential"_s));
    QVERIFY2(!reference.error().message.contains(u"hunter2"_s), qPrintable(reference.error().message));
}

void TestSecrets::aReferenceSaysWhichPlaceIsAsked()
{
    fakes::FakeCredentialStore keychain;
    fakes::FakeCredentialStore environment;
    fakes::FakeCredentialStore files;
    const CredentialStores stores{keychain, environment, files};
    QCOMPARE(&stores.place(CredentialReference::Kind::Keychain), &keychain);
    QCOMPARE(&stores.place(CredentialReference::Kind::Environment), &environment);
    QCOMPARE(&stores.place(CredentialReference::Kind::File), &files);
}

void TestSecrets::environmentIsReadOnly()
{
    EnvironmentStore store;
    QCOMPARE(stateOf(store), StoreState::Available);
    qputenv("CONCHE_TEST_TOKEN", "tökén =\"1\"");
    QCOMPARE(textOf(readFrom(store, u"CONCHE_TEST_TOKEN"_s)), u"tökén =\"1\""_s);

    VERIFY_STARTS(errorOf(writeTo(store, u"CONCHE_TEST_TOKEN"_s, "other")),
        u"BadConfiguration: the environment variable CONCHE_TEST_TOKEN cannot be changed from here; "_s);
    VERIFY_STARTS(errorOf(removeFrom(store, u"CONCHE_TEST_TOKEN"_s)),
        u"BadConfiguration: the environment variable CONCHE_TEST_TOKEN cannot be changed from here; "_s);
    QCOMPARE(textOf(readFrom(store, u"CONCHE_TEST_TOKEN"_s)), u"tökén =\"1\""_s);

    const QString missing = u"NoCredential: the environment variable CONCHE_TEST_TOKEN is not set, or empty; "_s;
    qputenv("CONCHE_TEST_TOKEN", "");
    VERIFY_STARTS(errorOf(readFrom(store, u"CONCHE_TEST_TOKEN"_s)), missing);
    qunsetenv("CONCHE_TEST_TOKEN");
    VERIFY_STARTS(errorOf(readFrom(store, u"CONCHE_TEST_TOKEN"_s)), missing);
}

void TestSecrets::fileIsWrittenForItsOwnerOnly()
{
    FileStore store;
    QCOMPARE(stateOf(store), StoreState::Available);
    const QString file = path(u"home/settings/conche/secrets/lab/token"_s);
    VERIFY_STARTS(errorOf(readFrom(store, u"lab/token"_s)), u"NoCredential: the secret's file "_s + file);
    QCOMPARE(errorOf(writeTo(store, u"lab/token"_s, "first")), QString());
    QCOMPARE(errorOf(writeTo(store, u"lab/token"_s, "second")), QString());
    QCOMPARE(textOf(readFrom(store, u"lab/token"_s)), u"second"_s);

    struct stat status
    {
    };
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    const QDir folder(path(u"home/settings/conche/secrets/lab"_s));
    QCOMPARE(::stat(QFile::encodeName(folder.path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0700));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u"token"_s});

    QCOMPARE(errorOf(removeFrom(store, u"lab/token"_s)), QString());
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(errorOf(removeFrom(store, u"lab/token"_s)), QString());
}

void TestSecrets::fileGivesBackWhatWasStored_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("a word") << QByteArray("s3cret");
    QTest::newRow("umlauts") << QByteArray("pässwörd");
    QTest::newRow("a line end at its end") << QByteArray("s3cret\n");
    QTest::newRow("two lines") << QByteArray("one\r\ntwo\r");
    QTest::newRow("any bytes") << QByteArray("\0\xff\x01", 3);
}

void TestSecrets::fileGivesBackWhatWasStored()
{
    QFETCH(const QByteArray, value);
    FileStore store(m_folder.path());
    QCOMPARE(errorOf(writeTo(store, u"value"_s, value)), QString());
    const Result<Secret> secret = readFrom(store, u"value"_s);
    QVERIFY2(secret, qPrintable(errorOf(secret)));
    QCOMPARE(secret->reveal(), value);
}

void TestSecrets::fileNamesLeadToPaths()
{
    QVERIFY(QDir().mkpath(path(u"home"_s)));
    put(u"home/mine"_s, "from home");
    put(u"relative"_s, "from the folder");
    FileStore store(m_folder.path());
    QCOMPARE(textOf(readFrom(store, u"~/mine"_s)), u"from home"_s);
    QCOMPARE(textOf(readFrom(store, u"relative"_s)), u"from the folder"_s);
    QCOMPARE(textOf(readFrom(store, path(u"home/../relative"_s))), u"from the folder"_s);
}

void TestSecrets::fileLosesOneLineEnd_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << QByteArray("s3cret") << u"s3cret"_s;
    QTest::newRow("one") << QByteArray("s3cret\n") << u"s3cret"_s;
    QTest::newRow("two") << QByteArray("s3cret\n\n") << u"s3cret\n"_s;
}

void TestSecrets::fileLosesOneLineEnd()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, value);
    put(u"lines"_s, content);
    FileStore store(m_folder.path());
    QCOMPARE(textOf(readFrom(store, u"lines"_s)), value);
}

void TestSecrets::fileIsRefused_data()
{
    QTest::addColumn<std::function<void()>>("prepare");
    QTest::addColumn<QString>("error");
    const auto file = [this](const QByteArray &content, mode_t mode) {
        return std::function<void()>([this, content, mode] { put(u"it"_s, content, mode); });
    };
    const auto encoded = [this] { return QFile::encodeName(path(u"it"_s)); };
    const QString open = u"BadConfiguration: the secret's file %1 can be read or changed by others, "_s;
    QTest::newRow("readable by all") << file("s3cret", 0644) << open;
    QTest::newRow("readable by the group") << file("s3cret", 0640) << open;
    QTest::newRow("writable by others") << file("s3cret", 0602) << open;
    QTest::newRow("empty") << file("", 0600) << u"NoCredential: the secret's file %1 is empty; "_s;
    QTest::newRow("a line end only") << file("\n", 0600) << u"NoCredential: the secret's file %1 is empty; "_s;
    QTest::newRow("too large") << file(QByteArray(64 * 1024 + 1, 's'), 0600)
                               << u"TooLarge: %1 is larger than 64 KiB, "_s;
    QTest::newRow("not there") << std::function<void()>([] {})
                               << u"NoCredential: the secret's file %1 does not exist; "_s;
    const QString irregular = u"BadConfiguration: %1 is not a regular file, "_s;
    QTest::newRow("a folder") << std::function<void()>([this] { QDir().mkdir(path(u"it"_s)); }) << irregular;
    QTest::newRow("a FIFO that nobody writes to")
        << std::function<void()>([encoded] { QCOMPARE(::mkfifo(encoded().constData(), 0600), 0); }) << irregular;
    QTest::newRow("a device") << std::function<void()>([encoded] {
        QCOMPARE(::symlink("/dev/zero", encoded().constData()), 0);
    }) << irregular;
    QTest::newRow("a link to itself") << std::function<void()>([encoded] {
        QCOMPARE(::symlink("it", encoded().constData()), 0);
    }) << u"PermissionDenied: the secret's file %1 cannot be read: "_s;
}

void TestSecrets::fileIsRefused()
{
    QFETCH(const std::function<void()>, prepare);
    QFETCH(const QString, error);
    prepare();
    FileStore store(m_folder.path());
    const QString told = errorOf(readFrom(store, u"it"_s));
    if (QFileInfo info(path(u"it"_s)); info.isDir())
        QVERIFY(QDir().rmdir(info.filePath()));
    else
        QFile::remove(info.filePath());
    VERIFY_STARTS(told, error.arg(path(u"it"_s)));
    QVERIFY2(!told.contains(u"s3cret"_s), qPrintable(told));
}

void TestSecrets::fileOfAnotherUserIsRefused()
{
    FileStore store(m_folder.path());
    if (::geteuid() == 0) {
        put(u"foreign"_s, "s3cret");
        QCOMPARE(::chown(QFile::encodeName(path(u"foreign"_s)).constData(), 12345, 12345), 0);
        QCOMPARE(::symlink("foreign", QFile::encodeName(path(u"link"_s)).constData()), 0);
        VERIFY_STARTS(errorOf(readFrom(store, u"link"_s)), u"BadConfiguration: the secret's file "_s);
    } else {
        QCOMPARE(::symlink("/etc/passwd", QFile::encodeName(path(u"link"_s)).constData()), 0);
        VERIFY_STARTS(errorOf(readFrom(store, u"link"_s)), u"BadConfiguration: the secret's file "_s);
    }
}

void TestSecrets::linkToAnOwnFileIsFollowed()
{
    put(u"target"_s, "s3cret");
    QCOMPARE(::symlink("target", QFile::encodeName(path(u"pointer"_s)).constData()), 0);
    FileStore store(m_folder.path());
    QCOMPARE(textOf(readFrom(store, u"pointer"_s)), u"s3cret"_s);
    QCOMPARE(errorOf(writeTo(store, u"pointer"_s, "changed")), QString());
    QVERIFY(QFileInfo(path(u"pointer"_s)).isSymLink());
    QCOMPARE(textOf(readFrom(store, u"target"_s)), u"changed"_s);
}

void TestSecrets::nothingIsWrittenWhereThereIsNoFile()
{
    FileStore store(m_folder.path());
    QVERIFY(QDir().mkdir(path(u"folder"_s)));
    VERIFY_STARTS(errorOf(writeTo(store, u"folder"_s, "s3cret")),
        u"BadConfiguration: %1 is not a regular file, "_s.arg(path(u"folder"_s)));
    VERIFY_STARTS(errorOf(removeFrom(store, u"folder"_s)),
        u"StorageFailed: the secret's file %1 cannot be removed: "_s.arg(path(u"folder"_s)));
    put(u"plain"_s, "text");
    VERIFY_STARTS(errorOf(writeTo(store, u"plain/below"_s, "s3cret")),
        u"StorageFailed: the secret's file %1 cannot be written: "_s.arg(path(u"plain/below"_s)));
}

void TestSecrets::aFullDiskLosesNothing()
{
    QVERIFY(QDir().mkdir(path(u"full"_s)));
    FileStore store(path(u"full"_s));
    QCOMPARE(errorOf(writeTo(store, u"token"_s, "before")), QString());

    // Without room for one byte more, write() fails as it does on a full disk.
    const auto ignored = ::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{.rlim_cur = 0, .rlim_max = before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    const QString told = errorOf(writeTo(store, u"token"_s, "after"));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(::signal(SIGXFSZ, ignored) != SIG_ERR);

    VERIFY_STARTS(told, u"StorageFailed: the secret's file %1 cannot be written: "_s.arg(path(u"full/token"_s)));
    QCOMPARE(textOf(readFrom(store, u"token"_s)), u"before"_s);
    QCOMPARE(QDir(path(u"full"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"token"_s});
}

void TestSecrets::ownerGoneMeansNoAnswer()
{
    EnvironmentStore environment;
    FileStore files(m_folder.path());
    bool isCalled = false;
    for (CredentialStore *store :
        {static_cast<CredentialStore *>(&environment), static_cast<CredentialStore *>(&files)}) {
        QObject owner;
        store->state(&owner, [&](StoreState) { isCalled = true; });
        store->read(u"x"_s, &owner, [&](const Result<Secret> &) { isCalled = true; });
        store->write(u"x"_s, Secret("y"), &owner, [&](const Result<void> &) { isCalled = true; });
        store->remove(u"x"_s, &owner, [&](const Result<void> &) { isCalled = true; });
    }
    QVERIFY(!readFrom(files, u"x"_s));
    QVERIFY(!isCalled);
}

void TestSecrets::fakeHasStates()
{
    fakes::FakeCredentialStore store;
    QCOMPARE(errorOf(writeTo(store, u"a"_s, "1")), QString());
    QCOMPARE(textOf(readFrom(store, u"a"_s)), u"1"_s);
    store.setState(StoreState::Locked);
    QCOMPARE(stateOf(store), StoreState::Locked);
    QCOMPARE(readFrom(store, u"a"_s).error().code, ErrorCode::StoreLocked);
    QCOMPARE(removeFrom(store, u"a"_s).error().code, ErrorCode::StoreLocked);
    store.setState(StoreState::Absent);
    QCOMPARE(readFrom(store, u"a"_s).error().code, ErrorCode::NoCredential);
    store.setState(StoreState::Available);
    QCOMPARE(errorOf(removeFrom(store, u"a"_s)), QString());
    QVERIFY(!store.holds(u"a"_s));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
