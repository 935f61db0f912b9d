// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windowbench.h"

#include "checklists/checklistfile.h"
#include "checklists/ledger.h"
#include "gui/pages/checklists/checklistspage.h"
#include "gui/pages/checklists/runview.h"
#include "models/checklistmodel.h"
#include "shots/factorylists.h"

#include <QAction>

namespace conche::tests {

/*! The window at the page of checklists, on a week that is overdue. */
class ShownLists
{
public:
    explicit ShownLists(const std::function<void(GuiBench &)> &before = haveLists)
        : m_window(std::in_place, prepared(m_bench, before))
        , window(*m_window)
    {
        window.window.openStack(QStringLiteral(":/conche/stacks/chocolate-factory.toml"));
        window.window.showPage(QStringLiteral("checklists"));
        page = window.window.findChild<gui::ChecklistsPage *>();
        view = page->findChild<gui::RunView *>();
        if (!QTest::qWaitFor([this] { return lists().rowCount() > 0; }, WindowBench::longWait))
            qFatal("no checklists");
        show(QStringLiteral("weekly"));
    }

    /*! As at the end of the program; only the store is left. */
    void close()
    {
        page = nullptr;
        view = nullptr;
        m_window.reset();
    }
    void show(const QString &list, const QString &period = {})
    {
        page->showList(list, period);
        if (!QTest::qWaitFor([this] { return items().rowCount() > 0; }, WindowBench::longWait))
            qFatal("no items");
        view->setFocus();
    }

    [[nodiscard]] const models::RunItemModel &items() const
    {
        return *static_cast<const models::RunItemModel *>(view->model());
    }
    [[nodiscard]] const models::ChecklistModel &lists() const
    {
        return *static_cast<const models::ChecklistModel *>(part<QListView>(QStringLiteral("listView")).model());
    }
    [[nodiscard]] const models::RunItemRow &item(const QString &id) const
    {
        const int row = items().rowOf(id);
        if (row < 0)
            qFatal("no item %s", qPrintable(id));
        return items().rows().at(row);
    }
    [[nodiscard]] bool comesTo(const QString &id, checklists::ItemState state) const
    {
        return QTest::qWaitFor([&] { return item(id).state == state; }, WindowBench::longWait);
    }
    template <typename T>
    [[nodiscard]] T &part(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return *found;
    }
    [[nodiscard]] QAction &action(const QString &name) const { return part<QAction>(name); }

    /*! What the store has, as another process would read it. */
    [[nodiscard]] checklists::Run stored(const QString &list, const QString &period)
    {
        return storedOf(listOf(list), period);
    }
    [[nodiscard]] checklists::Run storedOf(const checklists::Checklist &list, const QString &period)
    {
        store::Database other(storePath());
        return in(other, [&](checklists::Ledger &ledger, QObject *owner, const Then<checklists::Run> &then) {
            ledger.read({{factory, list.id, period}, list}, owner, then);
        });
    }
    /*! Another process answers an item. */
    void answerElsewhere(const QString &list, const QString &period, const checklists::NewAnswer &answer)
    {
        answerElsewhere(listOf(list), period, answer);
    }
    void answerElsewhere(const checklists::Checklist &list, const QString &period, const checklists::NewAnswer &answer)
    {
        store::Database other(storePath());
        (void)in(other, [&](checklists::Ledger &ledger, QObject *owner, const Then<checklists::Run> &then) {
            ledger.answer({{factory, list.id, period}, list}, {answer}, QStringLiteral("nora"), owner, then);
        });
    }
    [[nodiscard]] QString storePath() { return m_bench.bench.services().records.database.path(); }
    [[nodiscard]] QString weekOf() const
    {
        for (const checklists::ListState &state : window.window.view()->session().overview().board.lists) {
            if (state.list.id == QLatin1String("weekly"))
                return state.key.period;
        }
        qFatal("no weekly list");
    }

    [[nodiscard]] GuiBench &bench() { return m_bench.bench; }

private:
    static inline const QString factory = QStringLiteral("chocolate-factory");
    using Act = std::function<void(checklists::Ledger &, QObject *, const Then<checklists::Run> &)>;

    static WindowBench &prepared(WindowBench &bench, const std::function<void(GuiBench &)> &before)
    {
        if (before)
            before(bench.bench);
        return bench;
    }
    [[nodiscard]] checklists::Run in(store::Database &database, const Act &act)
    {
        checklists::Ledger ledger(database, m_bench.bench.bench.clock);
        std::optional<Result<checklists::Run>> run;
        QObject owner;
        act(ledger, &owner, [&run](const Result<checklists::Run> &done) { run = done; });
        if (!QTest::qWaitFor([&run] { return run.has_value(); }, WindowBench::longWait) || !*run)
            qFatal("the store does not answer: %s", run ? qPrintable(run->error().message) : "");
        return **run;
    }
    static checklists::Checklist listOf(const QString &id)
    {
        for (const checklists::ChecklistFile &file : checklists::readChecklists({})) {
            if (file.list && file.list->id == id)
                return *file.list;
        }
        qFatal("no list %s", qPrintable(id));
    }

    WindowBench m_bench;
    std::optional<ShownWindow> m_window;

public:
    ShownWindow &window; ///< until it is closed
    gui::ChecklistsPage *page = nullptr;
    gui::RunView *view = nullptr;
};

} // namespace conche::tests
