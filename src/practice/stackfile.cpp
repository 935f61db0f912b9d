// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackfile.h"

#include "lookalike.h"
#include "shippedstack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace conche::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView FirstLine{
    "# Written by conche-practice for as long as it runs; it is removed when it ends.\n"};

/*! A TOML basic string. */
QString quoted(QString text)
{
    return u'"' + text.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s) + u'"';
}

Result<void> put(QString &text, const QString &before, const QString &after)
{
    if (!text.contains(before))
        return failure(ErrorCode::Internal, u"the shipped stack file does not hold \"%1\" any more"_s.arg(before));
    text.replace(before, after);
    return {};
}

} // namespace

Result<QString> stackFileText(const StackValues &values)
{
    const auto url = [](int port) { return u"http://127.0.0.1:%1"_s.arg(port); };
    QString text = QString::fromUtf8(ShippedStack);
    const QList<std::pair<QString, QString>> changes{
        {u"\nname = \"chocolate-factory\"\n"_s, u"\nname = \"practice\"\n"_s},
        {u"\ntitle = \"Chocolate Factory\"\n"_s, u"\ntitle = \"Practice\"\n"_s},
        {u"\nprogram = \"docker\"\n"_s,
            u"\nprogram = %1\nhost = %2\n"_s.arg(
                quoted(values.dockerProgram), quoted(url(values.apiPort) + EnginePath))},
        {u"http://localhost:8000"_s, url(values.apiPort)},
        {u"http://localhost:5000"_s, url(values.mlflowPort)},
        {u"http://localhost:8086"_s, url(values.influxPort)},
        {u"\ncredential = \"keychain:chocolate-factory/influxdb\"\n"_s,
            u"\ncredential = %1\n"_s.arg(quoted(u"file:"_s + values.credentialFile))},
    };
    for (const auto &[before, after] : changes) {
        if (Result<void> done = put(text, before, after); !done)
            return tl::make_unexpected(done.error());
    }
    // Links to programs would act on the real stack.
    static const QRegularExpression commandLink(u"\\[\\[link\\]\\]\\n(?:(?!\\[).*\\n)*command = .*\\n?"_s);
    return QString(FirstLine) + text.remove(commandLink);
}

StackFiles::StackFiles(QString stackFile)
    : m_stackFile(QFileInfo(stackFile).absoluteFilePath())
    , m_folder(m_stackFile + u".d"_s)
{
}

StackFiles::~StackFiles()
{
    remove();
}

Result<void> StackFiles::write(StackValues values, const QString &program, const QByteArray &token)
{
    QFile existing(m_stackFile);
    if (existing.open(QIODevice::ReadOnly) && existing.readLine() != QByteArray(FirstLine.data(), FirstLine.size()))
        return failure(ErrorCode::StorageFailed,
            u"%1 is there already and was not written by conche-practice: name another file"_s.arg(m_stackFile));
    m_written = true;
    values.dockerProgram = dockerProgram();
    values.credentialFile = tokenFile();
    const Result<QString> text = stackFileText(values);
    if (!text)
        return tl::make_unexpected(text.error());
    QFile::remove(values.dockerProgram);
    if (!(QDir(m_folder).exists() || QDir().mkdir(m_folder)) || !QFile::link(program, values.dockerProgram))
        return failure(ErrorCode::StorageFailed, u"%1 cannot be written"_s.arg(values.dockerProgram));
    if (Result<void> done = writeOne(values.credentialFile, token + '\n'); !done)
        return done;
    m_hash = QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha256).toHex();
    return writeOne(m_stackFile, text->toUtf8());
}

Result<void> StackFiles::writeOne(const QString &path, const QByteArray &content) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(content) == content.size() && file.commit())
        return {};
    return failure(ErrorCode::StorageFailed, u"%1 cannot be written: %2"_s.arg(path, file.errorString()));
}

QString StackFiles::dockerProgram() const
{
    return m_folder + u'/' + LookAlikeName;
}

QString StackFiles::tokenFile() const
{
    return m_folder + u"/influxdb-token"_s;
}

void StackFiles::remove()
{
    if (!std::exchange(m_written, false))
        return;
    QFile::remove(m_stackFile);
    QFile::remove(tokenFile());
    QFile::remove(dockerProgram());
    QDir().rmdir(m_folder);
}

} // namespace conche::practice
