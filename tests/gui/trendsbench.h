// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pages/trends/trendspage.h"
#include "gui/session/stacksession.h"
#include "gui_bench.h"
#include "shots/trendhistory.h"
#include "stack/stackfile.h"

#include <QTest>

namespace conche::tests {

/*! The Trends page with the session that feeds it, on a store with real values. Nothing is asked of peers unless a test
 * wants it. */
class TrendsBench
{
public:
    static constexpr int longWait = 30'000;

    explicit TrendsBench(std::optional<Story> story, const QByteArray &text = trendStack)
        : file(bench.write(QStringLiteral("factory.toml"), text))
        , services(withHistory(story))
        , session(services, file)
        , page(session, services)
    {
        QObject::connect(
            &session, &gui::StackSession::overviewChanged, &page, [this] { page.setOverview(session.overview()); });
        page.resize(1088, 718);
        page.show();
    }
    Q_DISABLE_COPY_MOVE(TrendsBench)

    /*! Until what the store knows is shown. */
    [[nodiscard]] bool open()
    {
        session.start();
        return QTest::qWaitFor([this] { return session.overview().metricsRead > 0; }, longWait);
    }

    template <typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        T *found = page.findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }

    GuiBench bench;
    QString file;
    gui::Services services;
    gui::StackSession session;
    gui::TrendsPage page;

private:
    gui::Services withHistory(std::optional<Story> story)
    {
        bench.settings.setIntervalMinutes(-1);
        const Result<stack::StackFile> read = stack::readStackFile(file);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        if (story && read->stack)
            haveTrends(bench.services(), *read->stack, *story, bench.bench.now());
        return bench.services();
    }
};

} // namespace conche::tests
