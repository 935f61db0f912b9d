// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/singleinstance.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

using namespace conche;
using namespace conche::net;
using namespace Qt::StringLiterals;
using Role = SingleInstance::Role;

namespace {

/*! One more process of the same program. */
class Program final : public QProcess
{
public:
    explicit Program(const QString &folder, const QStringList &arguments = {}, const QString &token = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"DESKTOP_STARTUP_ID"_s);
        environment.insert(u"XDG_ACTIVATION_TOKEN"_s, token);
        setProcessEnvironment(environment);
        setProcessChannelMode(ForwardedErrorChannel);
        setWorkingDirectory(u"/usr"_s);
        start(QStringLiteral(CONCHE_SINGLEINSTANCE_PROGRAM), QStringList{folder} + arguments);
    }
    ~Program() override
    {
        if (state() != NotRunning) {
            ::kill(static_cast<pid_t>(processId()), SIGCONT);
            kill();
            waitForFinished();
        }
    }
    /*! What it has said so far. */
    QString said()
    {
        m_said += QString::fromLocal8Bit(readAllStandardOutput());
        return m_said;
    }
    void signal(int number) const { ::kill(static_cast<pid_t>(processId()), number); }

private:
    QString m_said;
};

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellTheFirstOfASecond();
    void endTogetherWhenManyStartAtOnce();
    void replaceWhatACrashLeft();
    void letTheNextBeFirst();
    void tellOfAFirstThatHangs();
    void takeOverFromAFirstThatEndsMeanwhile();
    void useAFolderOfOursOnly_data();
    void useAFolderOfOursOnly();
    void listenToNobodyElse();
    void standNonsense();
    void goOnWithoutAPlace();
    void makeThePlacePrivate();
    void haveAPlacePerSession();

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

void SingleInstanceTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = m_temporary->filePath(u"conche"_s);
}

void SingleInstanceTest::tellTheFirstOfASecond()
{
    Program first(m_folder);
    QTRY_COMPARE(first.said(), u"first\n"_s);
    Program second(m_folder, {u"--stack"_s, u"a b\nc"_s, u"--page"_s, u"overview"_s}, u"token-7"_s);
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(second.said(), QString());
    QTRY_COMPARE(first.said(), u"first\ntold --stack|a b\nc|--page|overview in /usr with token-7\n"_s);
    Program third(m_folder);
    QTRY_COMPARE(third.state(), QProcess::NotRunning);
    QCOMPARE(third.exitCode(), 0);
    QTRY_VERIFY(first.said().endsWith(u"told  in /usr with \n"_s));
    QCOMPARE(first.state(), QProcess::Running);
}

void SingleInstanceTest::endTogetherWhenManyStartAtOnce()
{
    std::vector<std::unique_ptr<Program>> programs;
    for (int i = 0; i < 6; ++i)
        programs.push_back(std::make_unique<Program>(m_folder, QStringList{QString::number(i)}));
    const auto running = [&] {
        return std::ranges::count_if(programs, [](const auto &one) { return one->state() != QProcess::NotRunning; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 20000);
    for (const auto &program : programs) {
        if (program->state() == QProcess::Running)
            QTRY_COMPARE(program->said().count(u"told"_s), 5);
        else
            QCOMPARE(program->exitCode(), 0);
    }
}

void SingleInstanceTest::replaceWhatACrashLeft()
{
    Program first(m_folder);
    QTRY_COMPARE(first.said(), u"first\n"_s);
    first.signal(SIGKILL);
    QTRY_COMPARE(first.state(), QProcess::NotRunning);
    QVERIFY(QFile::exists(m_folder + u"/program"_s));
    Program second(m_folder);
    QTRY_COMPARE(second.said(), u"first\n"_s);
    Program third(m_folder);
    QTRY_COMPARE(third.state(), QProcess::NotRunning);
    QTRY_VERIFY(second.said().contains(u"told"_s));
}

void SingleInstanceTest::letTheNextBeFirst()
{
    std::optional<Role> role;
    {
        SingleInstance first(u"program"_s, m_folder);
        first.claim({}, [&](const Result<Role> &known) { role = *known; });
        QTRY_COMPARE(role, Role::First);
    }
    QVERIFY(!QFile::exists(m_folder + u"/program"_s));
    Program next(m_folder);
    QTRY_COMPARE(next.said(), u"first\n"_s);
}

void SingleInstanceTest::tellOfAFirstThatHangs()
{
    Program first(m_folder);
    QTRY_COMPARE(first.said(), u"first\n"_s);
    first.signal(SIGSTOP);
    SingleInstance second(u"program"_s, m_folder);
    std::optional<Result<Role>> role;
    QElapsedTimer timer;
    timer.start();
    second.claim({{u"--page"_s}, {}, {}}, [&](const Result<Role> &known) { role = known; });
    QTRY_VERIFY_WITH_TIMEOUT(role, 10000);
    QVERIFY(timer.elapsed() >= 1900);
    QCOMPARE(role->error().code, ErrorCode::TimedOut);
    QVERIFY2(role->error().message.contains(u"process %1"_s.arg(first.processId())), qPrintable(role->error().message));
}

void SingleInstanceTest::takeOverFromAFirstThatEndsMeanwhile()
{
    Program first(m_folder);
    QTRY_COMPARE(first.said(), u"first\n"_s);
    first.signal(SIGSTOP);
    SingleInstance second(u"program"_s, m_folder);
    std::optional<Role> role;
    second.claim(
        {}, [&](const Result<Role> &known) { role = known.value(); }, std::chrono::seconds(30));
    QTest::qWait(0);
    first.signal(SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(role, Role::First, 10000);
}

void SingleInstanceTest::useAFolderOfOursOnly_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"open to others", "a link", "a file", "another user's"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void SingleInstanceTest::useAFolderOfOursOnly()
{
    QFETCH(QString, what);
    const QByteArray folder = QFile::encodeName(m_folder);
    if (what == u"a link"_s) {
        QVERIFY(QDir().mkpath(m_folder + u"-real"_s));
        QVERIFY(QFile::link(m_folder + u"-real"_s, m_folder));
    } else if (what == u"a file"_s) {
        QFile file(m_folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(m_folder));
        QCOMPARE(::chmod(folder.constData(), what == u"open to others"_s ? 0755 : 0700), 0);
        if (what == u"another user's"_s && ::chown(folder.constData(), 65534, 65534) != 0)
            QSKIP("only root can give a folder away");
    }
    SingleInstance instance(u"program"_s, m_folder);
    std::optional<Role> role;
    instance.claim({}, [&](const Result<Role> &known) { role = known.value(); });
    QCOMPARE(role, Role::Alone);
    QVERIFY2(instance.trouble().contains(m_folder), qPrintable(instance.trouble()));
}

void SingleInstanceTest::listenToNobodyElse()
{
    if (::geteuid() != 0)
        QSKIP("only root can become somebody else");
    SingleInstance instance(u"program"_s, m_folder);
    const QSignalSpy activated(&instance, &SingleInstance::activated);
    std::optional<Role> role;
    instance.claim({}, [&](const Result<Role> &known) { role = known.value(); });
    QTRY_COMPARE(role, Role::First);
    // Somebody else gets at the socket by mistake: opened up by hand.
    QCOMPARE(::chmod(QFile::encodeName(m_temporary->path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_folder + u"/program"_s).constData(), 0777), 0);
    QProcess stranger;
    stranger.setChildProcessModifier([] { (void)!::setuid(65534); });
    stranger.start(u"/usr/bin/python3"_s,
        {u"-c"_s,
            u"import socket,sys\ns=socket.socket(socket.AF_UNIX)\ns.connect(sys.argv[1])\n"
            "s.settimeout(10)\n"
            "try:\n s.sendall(b'{\"arguments\":[]}\\n')\n sys.exit(7 if s.recv(9) else 0)\nexcept OSError: sys.exit(0)\n"_s,
            m_folder + u"/program"_s});
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QProcess::NotRunning, 20000);
    QCOMPARE(stranger.exitCode(), 0);
    QCOMPARE(activated.size(), 0);
}

void SingleInstanceTest::standNonsense()
{
    SingleInstance instance(u"program"_s, m_folder);
    const QSignalSpy activated(&instance, &SingleInstance::activated);
    instance.claim({}, [](const Result<Role> &) {});
    for (const QByteArray &nonsense :
        {QByteArray("\n"), QByteArray("[1,2]\n"), QByteArray(1024 * 1024, 'x'), QByteArray("\0\xff\n", 3)}) {
        QLocalSocket socket;
        socket.connectToServer(m_folder + u"/program"_s);
        socket.write(nonsense);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(socket.readAll(), QByteArray());
    }
    QCOMPARE(activated.size(), 0);
    Program second(m_folder, {u"--page"_s});
    QTRY_COMPARE(activated.size(), 1);
}

void SingleInstanceTest::goOnWithoutAPlace()
{
    for (const QString &folder : QStringList{u"/proc/no/such"_s, m_temporary->filePath(QString(120, u'x'))}) {
        for (int i = 0; i < 2; ++i) {
            SingleInstance instance(u"program"_s, folder);
            std::optional<Role> role;
            instance.claim({}, [&](const Result<Role> &known) { role = known.value(); });
            QTRY_COMPARE(role, Role::Alone);
        }
    }
}

void SingleInstanceTest::makeThePlacePrivate()
{
    SingleInstance instance(u"program"_s, m_folder);
    instance.claim({}, [](const Result<Role> &) {});
    for (const QString &path : QStringList{m_folder, m_folder + u"/program"_s, m_folder + u"/program.lock"_s}) {
        struct stat found
        {
        };
        QCOMPARE(::lstat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(found.st_mode & 077U, 0U);
    }
}

void SingleInstanceTest::haveAPlacePerSession()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
    QCOMPARE(SingleInstance::defaultFolder(), u"/run/user/1000/conche"_s);
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(SingleInstance::defaultFolder().endsWith(u"/conche"_s));
    QVERIFY(!SingleInstance::defaultFolder().startsWith(u"/tmp/conche"_s));
    qputenv("XDG_RUNTIME_DIR", before);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_singleinstance.moc"
