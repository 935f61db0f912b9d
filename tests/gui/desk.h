// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

#include "gui/services.h"
#include "store/database.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace conche::tests {

/*! What the window works with, in a folder of its own: fakes behind it and a real store. */
class Desk
{
public:
    Desk()
        : m_database(m_folder.filePath(QStringLiteral("conche.db")))
        , m_runs(m_database, m_folder.filePath(QStringLiteral("unsaved")))
        , m_log(m_database, m_runs)
        , m_deliveries(m_database)
        , m_journal(m_database)
        , consents(m_database)
        , settings(m_folder.filePath(QStringLiteral("conche.conf")))
    {
        // No stack file of the machine that the test runs on.
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
    }
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] gui::Services services() { return services(bench.tools()); }
    [[nodiscard]] gui::Services services(const health::Tools &tools)
    {
        return {tools, {m_database, m_runs, m_log, m_deliveries}, m_journal, consents, settings, practiceProgram};
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        return file.fileName();
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /*! What the store knows of the consent to a file of this hash. */
    store::KnownConsent consentTo(const QString &hash)
    {
        QObject owner;
        std::optional<store::KnownConsent> known;
        consents.find(hash, &owner,
            [&known](const Result<store::KnownConsent> &found) { known = found.value_or(store::KnownConsent()); });
        if (!QTest::qWaitFor([&known] { return known.has_value(); }))
            qFatal("the store does not answer");
        return *known;
    }

    Bench bench;
    QString practiceProgram;

private:
    QTemporaryDir m_folder;
    store::Database m_database;
    store::CheckRuns m_runs;
    store::WatchLog m_log;
    store::Deliveries m_deliveries;
    journal::Journal m_journal;

public:
    store::Consents consents;
    gui::Settings settings;
};

/*! The part of a window with this name. */
template <typename Part>
[[nodiscard]] Part &partOf(QObject &window, const char *name)
{
    Part *part = window.findChild<Part *>(QString::fromLatin1(name));
    if (!part)
        qFatal("there is no %s", name);
    return *part;
}

/*! Drags something over a widget and drops it there where that is wanted. */
[[nodiscard]] inline bool dropOn(QWidget &widget, const QUrl &url)
{
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return drop.isAccepted();
}

/*! Everything that the widgets below say, to eyes and to a screen reader. */
[[nodiscard]] inline QString allSaid(const QWidget &window)
{
    QString all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        all += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n' + widget->toolTip() + u'\n';
        const QVariant text = widget->property("text");
        if (widget->property("echoMode").toInt() == 0)
            all += text.toString() + u'\n' + widget->property("plainText").toString() + u'\n';
    }
    return all;
}

} // namespace conche::tests
