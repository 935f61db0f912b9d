// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checklists/board.h"
#include "checklists/checklistfile.h"
#include "checklists/ledger.h"
#include "fakes/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace conche::checklists {

using namespace Qt::StringLiterals;

inline const QString weeklyText = u"+++\n"
                                  "title = \"Weekly maintenance\"\n"
                                  "recurrence = \"FREQ=WEEKLY;BYDAY=FR\"\n"
                                  "grace = \"1d\"\n"
                                  "owner = \"marc\"\n"
                                  "+++\n"
                                  "- [ ] **Review experiments** - Look at trends {#experiments}\n"
                                  "- [ ] **Check disk space** {#disk}\n"
                                  "- [ ] Update dependencies {#dependencies}\n"_s;

/*! A template that has to be right. */
inline Checklist listOf(const QString &text, const QString &name = u"weekly"_s)
{
    const ChecklistFile file = checklistFromMarkdown(text.toUtf8(), name + u".md"_s);
    for (const stack::Diagnostic &diagnostic : file.diagnostics)
        qWarning("%s", qPrintable(diagnostic.text(file.path)));
    if (!file.list)
        qFatal("the template is wrong");
    return *file.list;
}

inline QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u'Z', Qt::ISODate).toUTC();
}

/*! Waits for what a call comes to. */
template <typename T>
[[nodiscard]] Result<T> awaited(const std::function<void(QObject *, Then<T>)> &call)
{
    QObject owner;
    std::optional<Result<T>> answer;
    call(&owner, [&answer](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        return failure(ErrorCode::Internal, u"never answered"_s);
    return *answer;
}

/*! One program's view of the lists of a stack: a ledger over a store. */
class Keeper
{
public:
    explicit Keeper(const QString &folder)
        : m_database(folder + u"/conche.db"_s)
        , clock(utc(u"2026-11-19T09:00:00"_s))
        , ledger(m_database, clock)
    {
    }

    [[nodiscard]] RunRequest request(const QString &period = u"2026-W47"_s) const
    {
        return {{u"factory"_s, list ? list->id : u"weekly"_s, period}, list};
    }
    [[nodiscard]] Result<Run> read(const QString &period = u"2026-W47"_s)
    {
        return awaited<Run>([&](QObject *owner, Then<Run> then) { ledger.read(request(period), owner, then); });
    }
    [[nodiscard]] Result<Run> answer(const QString &item, ItemState state = ItemState::Done, const QString &note = {},
        const QString &actor = u"marc"_s, const QString &period = u"2026-W47"_s,
        const std::optional<Evidence> &evidence = {})
    {
        return awaited<Run>([&](QObject *owner, Then<Run> then) {
            ledger.answer(request(period), {{item, state, note, evidence}}, actor, owner, then);
        });
    }
    [[nodiscard]] Result<Run> undo(const QString &actor = u"marc"_s)
    {
        return awaited<Run>([&](QObject *owner, Then<Run> then) { ledger.undo(request(), actor, owner, then); });
    }
    [[nodiscard]] Result<Run> redo(const QString &actor = u"marc"_s)
    {
        return awaited<Run>([&](QObject *owner, Then<Run> then) { ledger.redo(request(), actor, owner, then); });
    }
    [[nodiscard]] Result<Run> signOff(const QString &period = u"2026-W47"_s, const QString &actor = u"nora"_s)
    {
        return awaited<Run>(
            [&](QObject *owner, Then<Run> then) { ledger.signOff(request(period), {}, {}, actor, owner, then); });
    }
    [[nodiscard]] store::Database &database() { return m_database; }

private:
    store::Database m_database;

public:
    fakes::FakeClock clock;
    Ledger ledger;
    std::optional<Checklist> list = listOf(weeklyText);
};

/*! The states of a run's items by a letter each: "xo-!" */
inline QString statesOf(const Run &run)
{
    QString states;
    for (const RunItem &item : run.items)
        states += u"ox-!"_s.at(static_cast<int>(item.answer.state));
    return states;
}

} // namespace conche::checklists
