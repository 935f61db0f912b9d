// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include "gui/widgets/busyindicator.h"

#include <QDir>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

// Pages lay themselves out, and follow the colours, in several turns of the event loop.
constexpr std::chrono::milliseconds layingOut{250};
constexpr QSize pictureSize(1280, 800);

} // namespace

Pictures::Pictures(MainWindow &window, Settings &settings, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_folder(std::move(folder))
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        for (const QString &page : {u"overview"_s, u"trends"_s, u"checklists"_s, u"settings"_s, u"help"_s})
            m_left.append({page, appearance});
    }
    m_looking.setInterval(layingOut);
    connect(&m_looking, &QTimer::timeout, this, &Pictures::takeWhenSettled);
    connect(&window, &MainWindow::overviewChanged, this, [this](const models::Overview &overview) {
        const bool hasStrips = !overview.past.isEmpty() && !overview.past.first().strip.isEmpty();
        const bool isKnown = overview.checked && !overview.isChecking && hasStrips;
        // What was found in the collection is read after its end.
        m_collected = overview.isCollecting ? overview.metricsRead + 1 : m_collected;
        const bool hasMetrics = !overview.stack || overview.stack->metrics.isEmpty()
            || (m_collected && !overview.isCollecting && overview.metricsRead >= *m_collected);
        if (isKnown && hasMetrics && !std::exchange(m_isBegun, true))
            QTimer::singleShot(0, this, &Pictures::takeNext);
    });
}

void Pictures::takeNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished(m_paths, {});
        return;
    }
    m_window.resize(pictureSize);
    m_settings.setAppearance(m_left.first().second);
    m_window.showPage(m_left.first().first);
    m_looking.start();
}

void Pictures::takeWhenSettled()
{
    const QList<BusyIndicator *> indicators = m_window.findChildren<BusyIndicator *>();
    if (std::ranges::any_of(indicators, [](const BusyIndicator *one) { return one->isVisible() && one->isBusy(); }))
        return;
    m_looking.stop();
    const auto [page, appearance] = m_left.takeFirst();
    takePicture(page, appearance);
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
