// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentstore.h"

#include <QCoreApplication>

namespace conche::secrets {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Secrets)
};

Result<Secret> fromEnvironment(const QString &name)
{
    const QByteArray value = qgetenv(qPrintable(name));
    if (value.isEmpty())
        //: %1 is the name of an environment variable
        return failure(ErrorCode::NoCredential,
            Words::tr("the environment variable %1 is not set, or empty; set it where Conche is started").arg(name));
    return Secret(value);
}

void refuse(const QString &name, QObject *owner, Then<void> then)
{
    //: %1 is the name of an environment variable
    const auto error = failure(ErrorCode::BadConfiguration,
        Words::tr("the environment variable %1 cannot be changed from here; change it where Conche is started")
            .arg(name));
    QMetaObject::invokeMethod(
        owner, [then = std::move(then), error] { then(error); }, Qt::QueuedConnection);
}

} // namespace

void EnvironmentStore::state(QObject *owner, std::function<void(StoreState)> then)
{
    QMetaObject::invokeMethod(
        owner, [then = std::move(then)] { then(StoreState::Available); }, Qt::QueuedConnection);
}

void EnvironmentStore::read(const QString &name, QObject *owner, Then<Secret> then)
{
    QMetaObject::invokeMethod(
        owner, [name, then = std::move(then)] { then(fromEnvironment(name)); }, Qt::QueuedConnection);
}

void EnvironmentStore::write(const QString &name, const Secret & /*secret*/, QObject *owner, Then<void> then)
{
    refuse(name, owner, std::move(then));
}

void EnvironmentStore::remove(const QString &name, QObject *owner, Then<void> then)
{
    refuse(name, owner, std::move(then));
}

} // namespace conche::secrets
