// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "factorylists.h"

#include "checklists/checklistfile.h"
#include "checklists/ledger.h"

#include <QEventLoop>

namespace conche::tests {

using namespace Qt::StringLiterals;
using checklists::Checklist;
using checklists::ItemState;
using checklists::NewAnswer;

namespace {

const QString factory = u"chocolate-factory"_s;
const QTimeZone zone("Europe/Madrid");
constexpr int weeks = 52;
constexpr int weekLate = 32; // before now
constexpr int weekMissed = 14;

/*! Says what people said, at the times when they said it. */
class Past
{
public:
    explicit Past(GuiBench &bench)
        : m_bench(bench)
        , m_ledger(bench.services().records.database, bench.bench.clock)
        , m_now(bench.bench.now())
    {
        for (const checklists::ChecklistFile &file : checklists::readChecklists({})) {
            if (file.list)
                m_lists.insert(file.list->id, *file.list);
        }
    }
    ~Past() { m_bench.bench.clock.set(m_now); }
    Q_DISABLE_COPY_MOVE(Past)

    [[nodiscard]] const Checklist &list(const QString &id) const
    {
        const auto found = m_lists.constFind(id);
        if (found == m_lists.constEnd())
            qFatal("no list %s", qPrintable(id));
        return *found;
    }
    [[nodiscard]] const QDateTime &now() const { return m_now; }

    void expect(const QDateTime &at)
    {
        m_bench.bench.clock.set(at);
        wait([this](QObject *owner, const auto &then) {
            QList<Checklist> recurring = m_lists.values();
            recurring.removeIf([](const Checklist &list) { return !list.recurrence; });
            m_ledger.expect(factory, recurring, owner, then);
        });
    }

    void say(const QString &id, const QString &period, const QDateTime &at, const QString &who,
        const QList<NewAnswer> &answers)
    {
        m_bench.bench.clock.set(at);
        wait([&](QObject *owner, const Then<void> &then) {
            m_ledger.answer({{factory, id, period}, list(id)}, answers, who, owner,
                [then](const Result<checklists::Run> &run) { then(asDone(run)); });
        });
    }

    void sign(const QString &id, const QString &period, const QDateTime &at, const QString &who)
    {
        m_bench.bench.clock.set(at);
        wait([&](QObject *owner, const Then<void> &then) {
            m_ledger.signOff({{factory, id, period}, list(id)}, {}, {}, who, owner,
                [then](const Result<checklists::Run> &run) { then(asDone(run)); });
        });
    }

    /*! All items of a list, with a fact beside each. */
    [[nodiscard]] QList<NewAnswer> all(const QString &id, qsizetype most = 1000) const
    {
        QList<NewAnswer> answers;
        for (const checklists::Item &item : list(id).items.first(std::min(most, list(id).items.size())))
            answers << NewAnswer{item.id, ItemState::Done, {}, fact(u"as it should be"_s)};
        return answers;
    }

    [[nodiscard]] checklists::Evidence fact(const QString &sentence, Verdict verdict = Verdict::Ok) const
    {
        return {checklists::Evidence::State::Known, verdict, sentence, m_bench.bench.now(), {}};
    }

    /*! The period of a list that holds a day. */
    [[nodiscard]] checklists::ListPeriod period(const QString &id, const QDate &day) const
    {
        return *checklists::periodAt(*list(id).recurrence, day);
    }

private:
    static Result<void> asDone(const Result<checklists::Run> &run)
    {
        return run ? Result<void>() : tl::make_unexpected(run.error());
    }

    void wait(const std::function<void(QObject *, const Then<void> &)> &act)
    {
        QEventLoop loop;
        QObject owner;
        act(&owner, [&loop](const Result<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            loop.quit();
        });
        loop.exec();
    }

    GuiBench &m_bench;
    checklists::Ledger m_ledger;
    QDateTime m_now;
    QMap<QString, Checklist> m_lists;
};

QDateTime at(const QDate &day, int hour, int minute)
{
    return QDateTime(day, QTime(hour, minute), zone).toUTC();
}

/*! The period before the one of today: its due day is over, and it can still be done. */
checklists::ListPeriod lastWeek(const Past &past)
{
    return past.period(u"weekly"_s, past.now().toTimeZone(zone).date().addDays(-7));
}

void haveWeeks(Past &past)
{
    const QDate today = past.now().toTimeZone(zone).date();
    past.expect(past.now().addDays(-7 * (weeks + 1)));
    for (int back = weeks; back >= 2; --back) {
        if (back == weekMissed)
            continue;
        const checklists::ListPeriod period = past.period(u"weekly"_s, today.addDays(-7 * back));
        const QDate day = back == weekLate ? period.due.addDays(3) : period.due.addDays(-1);
        past.say(u"weekly"_s, period.key, at(day, 10, 5), back % 2 == 0 ? u"marc"_s : u"nora"_s, past.all(u"weekly"_s));
        past.sign(u"weekly"_s, period.key, at(day, 10, 20), u"marc"_s);
    }
}

void haveLastWeek(Past &past)
{
    const checklists::ListPeriod week = lastWeek(past);
    const QDate thursday = week.due.addDays(-1);
    past.say(u"weekly"_s, week.key, at(thursday, 9, 42), u"marc"_s,
        {{u"experiments"_s, ItemState::Done, u"Classifier fell to 0.87 on Tue, back since Wed."_s,
            past.fact(u"energy R² 0.91, classifier 0.89: both above limits"_s)}});
    past.say(u"weekly"_s, week.key, at(thursday, 10, 5), u"nora"_s,
        {{u"data-quality"_s, ItemState::Done, {}, past.fact(u"energy 24 of 24 h each day, weather 23–24"_s)}});
}

void haveOthers(Past &past)
{
    const QDate today = past.now().toTimeZone(zone).date();
    // Only the week is late.
    for (const QString &id : {u"monthly"_s, u"daily"_s, u"warning-signs"_s, u"document-review"_s}) {
        const checklists::ListPeriod before = past.period(id, past.period(id, today).first.addDays(-1));
        past.say(id, before.key, at(before.due, 8, 30), u"nora"_s, past.all(id));
    }
    past.say(u"monthly"_s, past.period(u"monthly"_s, today).key, at(today.addDays(-2), 11, 30), u"marc"_s,
        past.all(u"monthly"_s, 1));
    past.say(u"daily"_s, past.period(u"daily"_s, today).key, at(today, 8, 12), u"nora"_s, past.all(u"daily"_s));
    past.say(u"warning-signs"_s, past.period(u"warning-signs"_s, today).key, at(today, 8, 14), u"nora"_s,
        past.all(u"warning-signs"_s));
    past.say(u"knowledge-transfer"_s, u"nora"_s, at(today.addDays(-20), 15, 0), u"marc"_s,
        past.all(u"knowledge-transfer"_s, 5));
}

} // namespace

void haveLists(GuiBench &bench)
{
    Past past(bench);
    haveWeeks(past);
    haveLastWeek(past);
    haveOthers(past);
}

void haveListsDone(GuiBench &bench)
{
    haveLists(bench);
    Past past(bench);
    past.say(u"weekly"_s, lastWeek(past).key, past.now().addSecs(-3600), u"marc"_s, past.all(u"weekly"_s));
}

} // namespace conche::tests
