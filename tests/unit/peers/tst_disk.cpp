// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "peers/docker/diskusage.h"

#include <QTest>

using namespace conche;
using namespace conche::docker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::FakeCommandRunner;

namespace {

const QByteArray bytesHeader("Filesystem     1024-blocks     Used Available Capacity Mounted on\n");
const QByteArray inodesHeader("Filesystem       Inodes  IUsed    IFree IUse% Mounted on\n");
const QByteArray plainBytes = bytesHeader + "/dev/sda1 1000 600 200 75% /\n";
const QByteArray plainInodes = inodesHeader + "/dev/sda1 100 20 80 20% /\n";

} // namespace

class TestDisk final : public QObject
{
    Q_OBJECT

    FakeCommandRunner m_runner;

    Result<DiskUsage> usage(
        const process::Transport &transport, const process::Outcome &bytes, const process::Outcome &inodes)
    {
        m_runner = FakeCommandRunner(
            [=](const process::Command &command) { return command.arguments.contains(u"-i"_s) ? inodes : bytes; });
        return tests::answerOf<DiskUsage>(
            [&](QObject *owner, auto then) { diskUsage(m_runner, transport, u"/srv/my data"_s, 5s, owner, then); });
    }

private Q_SLOTS:
    void readsFolderSizes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("expected");
        const QByteArray sum("1536\t/srv/my data\n");
        QTest::newRow("a sum") << 0 << sum << QByteArray() << u"1572864"_s;
        QTest::newRow("a file went away meanwhile")
            << 1 << sum << QByteArray("du: cannot access '/srv/my data/x': No such file or directory") << u"1572864"_s;
        QTest::newRow("a part may not be read")
            << 1 << sum << QByteArray("du: cannot read directory '/srv/my data/x': Permission denied")
            << u"PermissionDenied"_s;
        QTest::newRow("no folder") << 1 << QByteArray()
                                   << QByteArray("du: cannot access '/srv/my data': No such file or directory")
                                   << u"NotFound"_s;
        QTest::newRow("cut off") << 0 << sum.chopped(1) << QByteArray() << u"ProgramFailed"_s;
        QTest::newRow("more than a sum") << 0 << sum + sum << QByteArray() << u"ProgramFailed"_s;
        QTest::newRow("words") << 2 << QByteArray() << QByteArray("du: what?") << u"ProgramFailed"_s;
    }
    void readsFolderSizes()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, output);
        QFETCH(QByteArray, words);
        m_runner = FakeCommandRunner(tests::ending(code, output, words));
        const process::LocalTransport transport(u"du"_s);
        const auto size = tests::answerOf<FolderSize>(
            [&](QObject *owner, auto then) { folderSize(m_runner, transport, u"/srv/my data"_s, 5s, owner, then); });
        QTEST(tests::outcomeOf(size, [](const FolderSize &found) { return QString::number(found.bytes); }), "expected");
        QCOMPARE(
            m_runner.commands().constLast().arguments, QStringList({u"-s"_s, u"-k"_s, u"--"_s, u"/srv/my data"_s}));
    }

    void sizesFoldersInContainersWithinALimit()
    {
        m_runner = FakeCommandRunner(tests::ending(0, "4\t/data\n"));
        const process::DockerExecTransport transport({}, u"store"_s);
        const auto size = tests::answerOf<FolderSize>(
            [&](QObject *owner, auto then) { folderSize(m_runner, transport, u"/data"_s, 5s, owner, then); });
        QCOMPARE(size->bytes, 4096);
        QVERIFY(
            m_runner.commands().constLast().arguments.join(u' ').contains("store timeout -k 2 5 du -s -k -- /data"_L1));
    }

    void readsUsage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("inodes");
        QTest::addColumn<QString>("expected");
        const QString plain = u"1024000 614400 204800 75 100 20 20"_s;
        QTest::newRow("plain") << plainBytes << plainInodes << plain;
        QTest::newRow("names with spaces and digits") << bytesHeader + "//host/my share 2 1000 600 200 75% /mnt/a 5 b\n"
                                                      << plainInodes << plain;
        QTest::newRow("the reserve of root is overdrawn") << bytesHeader + "/dev/sda1 1000 1000 -3 100% /\n"
                                                          << plainInodes << u"1024000 1024000 0 100 100 20 20"_s;
        QTest::newRow("inodes without a number") << plainBytes << inodesHeader + "overlay - - - - /\n"
                                                 << u"1024000 614400 204800 75 0 0 0"_s;
        QTest::newRow("no inodes, as btrfs says it") << plainBytes << inodesHeader + "/dev/sdb 0 0 0 - /\n"
                                                     << u"1024000 614400 204800 75 0 0 0"_s;
        QTest::newRow("a file system without a size") << bytesHeader + "proc 0 0 0 - /proc\n"
                                                      << plainInodes << u"BadContent"_s;
        QTest::newRow("a size beyond counting") << bytesHeader + "x 9223372036854775807 1 1 1% /\n"
                                                << plainInodes << u"BadContent"_s;
        QTest::newRow("no header") << plainBytes.mid(bytesHeader.size()) << plainInodes << u"BadContent"_s;
        QTest::newRow("two file systems") << plainBytes + "/dev/sdb1 1000 600 200 75% /x\n"
                                          << plainInodes << u"BadContent"_s;
        QTest::newRow("words") << bytesHeader + "df: what?\n" << plainInodes << u"BadContent"_s;
        QTest::newRow("nothing") << QByteArray() << plainInodes << u"BadContent"_s;
        QTest::newRow("cut off in the mount point") << plainBytes.chopped(1) << plainInodes << u"BadContent"_s;
        QTest::newRow("inodes cut off") << plainBytes << plainInodes.chopped(1) << u"BadContent"_s;
    }
    void readsUsage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, inodes);
        const auto text = [](const DiskUsage &u) {
            return u"%1 %2 %3 %4 %5 %6 %7"_s.arg(u.bytesTotal)
                .arg(u.bytesUsed)
                .arg(u.bytesFree)
                .arg(u.bytesPercent)
                .arg(u.inodesTotal)
                .arg(u.inodesUsed)
                .arg(u.inodesPercent);
        };
        QTEST(tests::outcomeOf(usage(process::LocalTransport(), FakeCommandRunner::exited(0, bytes),
                                   FakeCommandRunner::exited(0, inodes)),
                  text),
            "expected");
    }

    void asksInsideTheContainer()
    {
        const process::DockerExecTransport transport({}, u"storage"_s);
        const auto found
            = usage(transport, FakeCommandRunner::exited(0, plainBytes), FakeCommandRunner::exited(0, plainInodes));
        QVERIFY(found.has_value());
        QCOMPARE(m_runner.commands().size(), 2);
        for (const process::Command &command : m_runner.commands()) {
            QCOMPARE(command.program, u"docker"_s);
            QCOMPARE(command.arguments.mid(command.arguments.size() - 2), QStringList({u"--"_s, u"/srv/my data"_s}));
        }
        QVERIFY2(found->asked.contains("df -P -k -- '/srv/my data'; docker exec"_L1), qPrintable(found->asked));
    }

    void goesOnWithoutInodes()
    {
        for (const QByteArray &words :
            {QByteArray("df: invalid option -- 'i'"), QByteArray("df: unrecognized option: i")}) {
            const auto found = usage(process::LocalTransport(), FakeCommandRunner::exited(0, plainBytes),
                FakeCommandRunner::exited(1, {}, words));
            QVERIFY(found.has_value());
            QCOMPARE(found->inodesTotal, 0);
            QCOMPARE(found->bytesPercent, 75.);
        }
    }

    void saysWhatFailed_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no such folder") << 1 << QByteArray("df: /srv/my data: No such file or directory")
                                        << u"NotFound"_s;
        QTest::newRow("no permission") << 1 << QByteArray("df: /srv/my data: Permission denied")
                                       << u"PermissionDenied"_s;
        QTest::newRow("another failure") << 1 << QByteArray("df: Transport endpoint is not connected")
                                         << u"ProgramFailed"_s;
        QTest::newRow("no reason") << 1 << QByteArray() << u"ProgramFailed"_s;
        QTest::newRow("no df in the container")
            << 127 << QByteArray("timeout: failed to run command 'df'") << u"ProgramMissing"_s;
        QTest::newRow("no container") << 1 << QByteArray("Error response from daemon: No such container: storage")
                                      << u"ContainerMissing"_s;
        QTest::newRow("a container that stands still")
            << 1
            << QByteArray("Error response from daemon: Container storage is paused, unpause the container before exec")
            << u"ContainerNotRunning"_s;
    }
    void saysWhatFailed()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, words);
        const process::DockerExecTransport transport({}, u"storage"_s);
        const auto fine = FakeCommandRunner::exited(0, plainBytes);
        const auto failed = FakeCommandRunner::exited(code, {}, words);
        const auto bytes = usage(transport, failed, fine);
        QVERIFY(!bytes);
        QTEST(QString(errorCodeName(bytes.error().code)), "expected");
        QTEST(QString(errorCodeName(usage(transport, fine, failed).error().code)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestDisk)
#include "tst_disk.moc"
