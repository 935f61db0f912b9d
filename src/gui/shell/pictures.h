// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include "gui/settings.h"

#include <QTimer>

#include <optional>

namespace conche::gui {

/*! Takes a picture of each page, light and dark, once the stack was checked and its metrics were collected, and saves
 * them in a folder. */
class Pictures final : public QObject
{
    Q_OBJECT

public:
    Pictures(MainWindow &window, Settings &settings, QString folder, QObject *parent = nullptr);

Q_SIGNALS:
    /*! The paths of the pictures, or why there is none. */
    void finished(const QStringList &paths, const QString &trouble);

private:
    void takeNext();
    void takeWhenSettled();
    void takePicture(const QString &page, Appearance appearance);

    MainWindow &m_window;
    Settings &m_settings;
    QString m_folder;
    QList<std::pair<QString, Appearance>> m_left;
    QStringList m_paths;
    QTimer m_looking;
    std::optional<int> m_collected; ///< the reading of metrics that has what was collected
    bool m_isBegun = false;
};

} // namespace conche::gui
