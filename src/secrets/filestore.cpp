// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStandardPaths>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace conche::secrets {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Secrets)
};

constexpr qsizetype largestFile = 64LL * 1024;

tl::unexpected<Error> cannotRead(const QString &path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        //: %1 is a path
        return failure(ErrorCode::NoCredential,
            Words::tr("the secret's file %1 does not exist; store it with conche-cli secret set").arg(path));
    //: %1 is a path, %2 what the system says of the cause
    return failure(ErrorCode::PermissionDenied,
        Words::tr("the secret's file %1 cannot be read: %2; it must belong to the user who runs Conche")
            .arg(path, qt_error_string(number)));
}

tl::unexpected<Error> cannotWrite(const QString &path, int number)
{
    //: %1 is a path, %2 what the system says of the cause
    return failure(ErrorCode::StorageFailed,
        Words::tr("the secret's file %1 cannot be written: %2; is there space, and is the folder yours?")
            .arg(path, qt_error_string(number)));
}

/*! Looks at the file that is open, not at its name, which may lead elsewhere a moment later. */
Result<void> checkOpenFile(int descriptor, const QString &path)
{
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0)
        return cannotRead(path, errno);
    if (!S_ISREG(status.st_mode))
        //: %1 is a path
        return failure(ErrorCode::BadConfiguration,
            Words::tr("%1 is not a regular file, so no secret is read from it; name a file").arg(path));
    if (status.st_uid != ::geteuid())
        //: %1 is a path
        return failure(ErrorCode::BadConfiguration,
            Words::tr("the secret's file %1 belongs to another user, so it is not read; make a copy of your "
                      "own and chmod 600 it")
                .arg(path));
    if ((status.st_mode & 077) != 0)
        //: %1 is a path
        return failure(ErrorCode::BadConfiguration,
            Words::tr("the secret's file %1 can be read or changed by others, so it is not used; run chmod "
                      "600 on it, and change the secret if others may have seen it")
                .arg(path));
    if (status.st_size > largestFile)
        //: %1 is a path
        return failure(ErrorCode::TooLarge,
            Words::tr("%1 is larger than 64 KiB, which no secret is; is the path right?").arg(path));
    return {};
}

Result<Secret> readFile(const QString &path)
{
    // Without O_NONBLOCK a FIFO would hold the whole program until somebody writes into it.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotRead(path, errno);
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return cannotRead(path, EIO);
    }
    if (const Result<void> check = checkOpenFile(descriptor, path); !check)
        return tl::make_unexpected(check.error());
    QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, EIO);
    if (content.endsWith('\n'))
        content.chop(1);
    if (content.isEmpty())
        //: %1 is a path
        return failure(ErrorCode::NoCredential,
            Words::tr("the secret's file %1 is empty; store it with conche-cli secret set").arg(path));
    return Secret(content);
}

bool makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return true;
    return makeFolder(QFileInfo(folder).path()) && ::mkdir(QFile::encodeName(folder).constData(), 0700) == 0;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count
            = ::write(descriptor, bytes.constData() + written, static_cast<size_t>(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return false;
        written += std::max<ssize_t>(count, 0);
    }
    return true;
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/*! Writes beside the file and puts it in place in one step. QSaveFile would let others read it for a moment. */
Result<void> writeFile(const QString &named, const QByteArray &bytes)
{
    // A link stays a link: what it leads to is replaced.
    const QFileInfo info(named);
    const QString path = info.isSymLink() && info.exists() ? info.canonicalFilePath() : named;
    if (info.exists() && !info.isFile())
        //: %1 is a path
        return failure(ErrorCode::BadConfiguration,
            Words::tr("%1 is not a regular file, so no secret is written to it; name a file").arg(path));
    const QString folder = QFileInfo(path).path();
    if (!makeFolder(folder))
        return cannotWrite(path, errno);
    QByteArray temporary = QFile::encodeName(folder) + "/.secret-XXXXXX";
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC); // 0600 from the start
    if (descriptor < 0)
        return cannotWrite(path, errno);
    auto removal = qScopeGuard([&temporary] { ::unlink(temporary.constData()); });
    const bool isWritten = writeAll(descriptor, bytes) && ::fsync(descriptor) == 0;
    const int number = errno;
    const bool isClosed = ::close(descriptor) == 0;
    if (!isWritten || !isClosed)
        return cannotWrite(path, isWritten ? errno : number);
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        return cannotWrite(path, errno);
    removal.dismiss();
    syncFolder(folder);
    return {};
}

Result<void> storeInFile(const QString &path, const Secret &secret)
{
    // Reading takes one line end off, so that editors and echo may leave one; writing puts it there.
    if (Result<void> written = writeFile(path, secret.reveal() + '\n'); !written)
        return written;
    const Result<Secret> found = readFile(path);
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->reveal() != secret.reveal())
        //: %1 is a path
        return failure(ErrorCode::StorageFailed,
            Words::tr("the secret's file %1 does not hold what was written; is something else writing it?").arg(path));
    return {};
}

Result<void> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return {};
    //: %1 is a path, %2 what the system says of the cause
    return failure(ErrorCode::StorageFailed,
        Words::tr("the secret's file %1 cannot be removed: %2; is the folder yours?")
            .arg(path, qt_error_string(errno)));
}

} // namespace

FileStore::FileStore(QString folder)
    : m_folder(std::move(folder))
{
}

QString FileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/conche/secrets"_L1;
}

QString FileStore::pathOf(const QString &name) const
{
    const QString path = name.startsWith("~/"_L1) ? QDir::homePath() + name.sliced(1) : name;
    return QDir::cleanPath(QDir(m_folder).absoluteFilePath(path));
}

void FileStore::state(QObject *owner, std::function<void(StoreState)> then)
{
    QMetaObject::invokeMethod(
        owner, [then = std::move(then)] { then(StoreState::Available); }, Qt::QueuedConnection);
}

void FileStore::read(const QString &name, QObject *owner, Then<Secret> then)
{
    QMetaObject::invokeMethod(
        owner, [path = pathOf(name), then = std::move(then)] { then(readFile(path)); }, Qt::QueuedConnection);
}

void FileStore::write(const QString &name, const Secret &secret, QObject *owner, Then<void> then)
{
    QMetaObject::invokeMethod(
        owner, [path = pathOf(name), secret, then = std::move(then)] { then(storeInFile(path, secret)); },
        Qt::QueuedConnection);
}

void FileStore::remove(const QString &name, QObject *owner, Then<void> then)
{
    QMetaObject::invokeMethod(
        owner, [path = pathOf(name), then = std::move(then)] { then(removeFile(path)); }, Qt::QueuedConnection);
}

} // namespace conche::secrets
