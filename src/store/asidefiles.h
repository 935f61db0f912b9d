// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace conche::store {

/*! A folder of JSON files for records that the store could not take, so that none is lost. */
class AsideFiles
{
public:
    explicit AsideFiles(QString folder);

    /*! Always an error: the \a cause, with where the record is now, or that it is lost. */
    [[nodiscard]] Result<void> keep(const QString &name, const QJsonObject &record, const Error &cause) const;
    [[nodiscard]] QStringList list() const;
    [[nodiscard]] Result<QJsonObject> read(const QString &path) const;
    void remove(const QString &path) const;

private:
    QString m_folder;
};

} // namespace conche::store
