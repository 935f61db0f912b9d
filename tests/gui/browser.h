// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QUrl>

namespace conche::tests {

/*! Takes the place of the desktop's browser. */
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser()
    {
        for (const QString &scheme : {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file")})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Browser() override
    {
        for (const QString &scheme : {QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file")})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Q_DISABLE_COPY_MOVE(Browser)

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace conche::tests
