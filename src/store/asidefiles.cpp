// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "asidefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace conche::store {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Store)
};

} // namespace

AsideFiles::AsideFiles(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void> AsideFiles::keep(const QString &name, const QJsonObject &record, const Error &cause) const
{
    const QString sentence = cause.message.endsWith(u'?') ? cause.message : cause.message + u'.';
    QDir().mkpath(m_folder);
    QSaveFile file(m_folder + u'/' + name + u".json"_s);
    const QByteArray bytes = QJsonDocument(record).toJson();
    constexpr auto ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ours) && file.write(bytes) == bytes.size()
        && file.commit()) {
        //: %1 is what went wrong with the store, %2 a folder
        return failure(cause.code,
            Words::tr("%1 This run is set aside in %2 and stored by the next check that can").arg(sentence, m_folder));
    }
    //: %1 is what went wrong with the store, %2 a folder, %3 what went wrong there
    return failure(cause.code,
        Words::tr("%1 This run could not be set aside in %2 either (%3) and is not remembered")
            .arg(sentence, m_folder, file.errorString()));
}

QStringList AsideFiles::list() const
{
    QStringList paths;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Time | QDir::Reversed))
        paths << file.absoluteFilePath();
    return paths;
}

Result<QJsonObject> AsideFiles::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::StorageFailed, file.errorString());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorCode::StorageFailed, error.errorString());
    return document.object();
}

void AsideFiles::remove(const QString &path) const
{
    QFile::remove(path);
}

} // namespace conche::store
