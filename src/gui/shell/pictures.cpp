// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QDir>
#include <QTimer>

namespace conche::gui {

using namespace Qt::StringLiterals;

Pictures::Pictures(MainWindow &window, Settings &settings, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_folder(std::move(folder))
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QString &page : {u"overview"_s, u"settings"_s, u"help"_s})
            m_left.append({page, appearance});
    }
    connect(&window, &MainWindow::overviewChanged, this, [this](const models::Overview &overview) {
        const bool hasStrips = !overview.past.isEmpty() && !overview.past.first().strip.isEmpty();
        if (overview.checked && !overview.isChecking && hasStrips && !std::exchange(m_isBegun, true))
            QTimer::singleShot(0, this, &Pictures::takeNext);
    });
}

void Pictures::takeNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished(m_paths, {});
        return;
    }
    const auto [page, appearance] = m_left.takeFirst();
    m_settings.setAppearance(appearance);
    m_window.showPage(page);
    // Pages lay themselves out, and follow the colours, when control is back in the event loop.
    QTimer::singleShot(0, this, [this, page = page, appearance = appearance] {
        QTimer::singleShot(0, this, [=, this] { takePicture(page, appearance); });
    });
}

void Pictures::takePicture(const QString &page, Appearance appearance)
{
    const QString name = u"%1-%2.png"_s.arg(page, appearance == Appearance::Dark ? u"dark"_s : u"light"_s);
    const QString path = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(m_folder) || !m_window.grab().save(path)) {
        //: %1 is a path
        Q_EMIT finished(m_paths, tr("%1 cannot be written; choose another folder").arg(path));
        return;
    }
    m_paths << path;
    takeNext();
}

} // namespace conche::gui
