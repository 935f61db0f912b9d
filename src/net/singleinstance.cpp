// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace conche::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Net)
};

constexpr qint64 longestMessage = 256 * 1024;
constexpr auto betweenAttempts = 50ms;
constexpr auto longestSending = 2s; ///< of another process that has something to say
const QByteArray answer = QByteArrayLiteral("ok\n");

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/*! The process at the other end; nothing where it is another user's. */
std::optional<qint64> ownPeer(const QLocalSocket &socket)
{
    ucred peer{};
    socklen_t size = sizeof peer;
    if (::getsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_PEERCRED, &peer, &size) != 0
        || peer.uid != ::getuid())
        return std::nullopt;
    return peer.pid;
}

QByteArray messageOf(const Start &start)
{
    const QJsonObject message{{u"arguments"_s, QJsonArray::fromStringList(start.arguments)},
        {u"folder"_s, start.folder}, {u"token"_s, start.activationToken}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Start> startOf(const QByteArray &message)
{
    const QJsonDocument document = QJsonDocument::fromJson(message);
    if (!document.isObject())
        return std::nullopt;
    Start start{{}, document["folder"_L1].toString(), document["token"_L1].toString()};
    for (const QJsonValue &argument : document["arguments"_L1].toArray())
        start.arguments << argument.toString();
    return start;
}

} // namespace

SingleInstance::SingleInstance(QString name, QString folder, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_folder(std::move(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_again.setSingleShot(true);
    m_limit.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::attempt);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finish(failure(ErrorCode::TimedOut,
            m_first > 0
                //: %1 is the number of a process
                ? Words::tr("Conche runs already (process %1), but does not answer; wait for it, or end it with "
                            "\"kill %1\", and start again")
                      .arg(m_first)
                //: %1 is a path
                : Words::tr("Conche runs already, but does not answer at %1; wait for it or end it, and start again")
                      .arg(path())));
    });
    connect(&m_socket, &QLocalSocket::connected, this, &SingleInstance::hand);
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.bytesAvailable() >= answer.size())
            finish(m_socket.read(answer.size()) == answer
                    ? Result<Role>(Role::Second)
                    : failure(ErrorCode::BadContent,
                        //: %1 is a path
                        Words::tr("what listens at %1 is not Conche; end it, and start again").arg(path())));
    });
    // The first one may be on its way in or out: where it is gone, this process becomes the first.
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_again.start(betweenAttempts); });
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            receive(socket);
    });
}

SingleInstance::~SingleInstance()
{
    m_server.close();
    if (m_lock >= 0)
        ::close(m_lock);
}

QString SingleInstance::defaultFolder()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return (QDir::isAbsolutePath(runtime) ? runtime
                                          : QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
        + u"/conche"_s;
}

Start SingleInstance::thisStart(const QStringList &arguments)
{
    Start start{arguments, QDir::currentPath(), {}};
    for (const char *variable : {"DESKTOP_STARTUP_ID", "XDG_ACTIVATION_TOKEN"}) {
        if (const QString token = qEnvironmentVariable(variable); !token.isEmpty())
            start.activationToken = token;
    }
    return start;
}

void SingleInstance::claim(const Start &start, Then<Role> then, std::chrono::milliseconds limit)
{
    m_start = start;
    m_then = std::move(then);
    m_limit.start(limit);
    attempt();
}

void SingleInstance::finish(const Result<Role> &role)
{
    m_limit.stop();
    m_again.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    if (const Then<Role> then = std::exchange(m_then, {}))
        then(role);
}

bool SingleInstance::isFolderOurs()
{
    const QByteArray folder = QFile::encodeName(m_folder);
    if (::mkdir(folder.constData(), S_IRWXU) != 0 && errno == ENOENT && QDir().mkpath(QFileInfo(m_folder).path()))
        (void)::mkdir(folder.constData(), S_IRWXU);
    struct stat found
    {
    };
    if (::lstat(folder.constData(), &found) != 0) {
        m_trouble = systemReason();
        return false;
    }
    if (S_ISDIR(found.st_mode) && found.st_uid == ::getuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0)
        return true;
    m_trouble = Words::tr("it is not a folder that only its owner may use");
    return false;
}

bool SingleInstance::lock()
{
    if (m_lock < 0)
        m_lock = ::open(QFile::encodeName(path() + u".lock"_s).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
            S_IRUSR | S_IWUSR);
    return m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

void SingleInstance::attempt()
{
    if (!isFolderOurs()) {
        becomeAlone(m_trouble);
        return;
    }
    if (lock()) {
        becomeFirst();
        return;
    }
    if (m_lock < 0 || errno != EWOULDBLOCK) {
        becomeAlone(systemReason());
        return;
    }
    m_socket.abort();
    m_socket.connectToServer(path());
}

void SingleInstance::becomeFirst()
{
    // Whoever made a socket that is still there has crashed: the lock was free.
    QLocalServer::removeServer(path());
    if (!m_server.listen(path())) {
        becomeAlone(m_server.errorString());
        return;
    }
    finish(Role::First);
}

void SingleInstance::becomeAlone(const QString &why)
{
    // Nobody is to wait for a process that cannot be reached.
    if (m_lock >= 0)
        ::close(std::exchange(m_lock, -1));
    //: %1 is a path, %2 the reason
    m_trouble = Words::tr("%1 cannot be used, so another start of Conche opens another window: %2").arg(m_folder, why);
    finish(Role::Alone);
}

void SingleInstance::hand()
{
    const std::optional<qint64> first = ownPeer(m_socket);
    if (!first) {
        finish(failure(ErrorCode::PermissionDenied,
            //: %1 is a path
            Words::tr("%1 belongs to another user's process; remove it, and start again").arg(path())));
        return;
    }
    m_first = *first;
    m_socket.write(messageOf(m_start));
}

void SingleInstance::receive(QLocalSocket *socket)
{
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    if (!ownPeer(*socket)) {
        socket->abort();
        return;
    }
    QTimer::singleShot(longestSending, socket, &QLocalSocket::abort);
    const auto read = [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const std::optional<Start> start = startOf(socket->readLine(longestMessage));
        if (!start) {
            socket->abort();
            return;
        }
        socket->write(answer);
        socket->disconnectFromServer();
        Q_EMIT activated(*start);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace conche::net
