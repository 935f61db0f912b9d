// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar.h"

#include "exports.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

const QString dateForm = u"yyyyMMdd"_s;
// A calendar that is imported again within this time learns how a to-do ended.
constexpr int keptDays = 31;
constexpr int keptPeriods = 4; ///< with the running one, however long they are
constexpr int mostRuns = 100; ///< of a list

QString utcText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/*! Puts a calendar together, line by line. */
class Calendar
{
public:
    Calendar(
        QString stack, const BoardState &board, const QTimeZone &zone, const std::optional<QList<ListRunSummary>> &runs)
        : m_stack(std::move(stack))
        , m_board(board)
        , m_zone(zone)
        , m_hasPast(runs.has_value())
    {
        for (const ListRunSummary &run : runs.value_or(QList<ListRunSummary>()))
            m_runs[run.key.list].append(run);
    }

    [[nodiscard]] QByteArray text();

private:
    void put(const QString &name, const QString &value) { m_text += calendarLine(name, value); }
    void putEvent(const ListState &state);
    void putToDo(const ListState &state, bool isOver = false);
    /*! To-dos that nobody has to do any more. */
    void putOver(const ListState &state);
    void putOverPeriods(const ListState &state);
    /*! One of several runs of a list without dates, as if it were the only one. */
    [[nodiscard]] ListState alone(ListState state, const ListRunSummary &run) const;
    /*! What events and to-dos begin with. */
    void begin(const QString &component, const ListState &state, const QString &uid, qint64 sequence);

    QString m_stack;
    const BoardState &m_board;
    QTimeZone m_zone;
    bool m_hasPast;
    QMap<QString, QList<ListRunSummary>> m_runs; ///< by list
    QByteArray m_text;
};

void Calendar::begin(const QString &component, const ListState &state, const QString &uid, qint64 sequence)
{
    put(u"BEGIN"_s, component);
    put(u"UID"_s, calendarValue(uid));
    put(u"DTSTAMP"_s, utcText(m_board.now));
    put(u"SEQUENCE"_s, QString::number(sequence));
    put(u"SUMMARY"_s, calendarValue(state.list.title));
    QStringList lines;
    for (const Item &item : state.list.items)
        lines << (item.detail.isEmpty() ? item.title : item.title + u": "_s + item.detail);
    put(u"DESCRIPTION"_s, calendarValue(lines.join(u'\n')));
}

void Calendar::putEvent(const ListState &state)
{
    // It begins with this year, so that calendars need not go back to when intervals are counted from.
    const Recurrence &recurrence = *state.list.recurrence;
    const QDate newYear(m_board.now.toTimeZone(m_zone).date().year(), 1, 1);
    std::optional<ListPeriod> first = periodAt(recurrence, newYear);
    if (!first)
        first = firstPeriod(recurrence);
    else if (first->due < newYear)
        first = periodAfter(recurrence, *first);
    begin(
        u"VEVENT"_s, state, u"%1.%2@lists.conche"_s.arg(m_stack, state.list.id), calendarSequence(state.list, newYear));
    // The day that it is due on: a whole day, so no zone has a say.
    put(u"DTSTART;VALUE=DATE"_s, first->due.toString(dateForm));
    put(u"DTEND;VALUE=DATE"_s, first->due.addDays(1).toString(dateForm));
    put(u"RRULE"_s, recurrence.rule() + (state.list.kind == PeriodKind::Week ? u";WKST=MO"_s : QString()));
    put(u"TRANSP"_s, u"TRANSPARENT"_s);
    put(u"END"_s, u"VEVENT"_s);
}

void Calendar::putToDo(const ListState &state, bool isOver)
{
    const QString uid = u"%1.%2.%3@runs.conche"_s.arg(state.key.stack, state.key.list, state.key.period);
    const bool isDone = state.run && state.run->completed;
    // Events are only ever added, so it grows with each of them; in between a period may end that nobody worked in.
    begin(u"VTODO"_s, state, uid, 2 * (state.run ? state.run->events : 0) + (isOver && !isDone ? 1 : 0));
    if (state.times) {
        const QDate due = state.period ? state.period->due : state.times->dueBy.toTimeZone(m_zone).date();
        put(u"DUE;VALUE=DATE"_s, due.toString(dateForm));
    }
    put(u"STATUS"_s,
        isDone                     ? u"COMPLETED"_s
            : isOver               ? u"CANCELLED"_s
            : state.answered() > 0 ? u"IN-PROCESS"_s
                                   : u"NEEDS-ACTION"_s);
    if (state.items() > 0)
        put(u"PERCENT-COMPLETE"_s, QString::number(100 * state.answered() / state.items()));
    if (isDone)
        put(u"COMPLETED"_s, utcText(*state.run->completed));
    else if (state.times && !isOver) {
        put(u"BEGIN"_s, u"VALARM"_s);
        put(u"ACTION"_s, u"DISPLAY"_s);
        put(u"TRIGGER;RELATED=END"_s, u"PT8H"_s);
        put(u"DESCRIPTION"_s, calendarValue(headline(state, m_board.now, m_zone)));
        put(u"END"_s, u"VALARM"_s);
    }
    put(u"END"_s, u"VTODO"_s);
}

ListState Calendar::alone(ListState state, const ListRunSummary &run) const
{
    state.run = run;
    state.key = run.key;
    state.times.reset();
    state.standing = Standing::Open;
    if (run.dueBy) {
        const QDateTime overdue = run.overdueFrom.value_or(*run.dueBy);
        state.times = PeriodTimes{run.began, *run.dueBy, overdue, overdue};
        state.standing = m_board.now >= overdue ? Standing::Overdue : Standing::Open;
    }
    return state;
}

void Calendar::putOverPeriods(const ListState &state)
{
    const QList<ListRunSummary> runs = m_runs.value(state.list.id);
    const QList<PastPeriod> periods
        = historyOf(state.list, runs, state.expectedSince, m_board.now, m_zone, keptDays + 1, state.earlier).periods;
    const QDate since = m_board.now.toTimeZone(m_zone).date().addDays(-keptDays);
    for (qsizetype i = 0; i < periods.size(); ++i) {
        const PastPeriod &past = periods[i];
        const auto run = std::ranges::find(
            runs, past.period.key, [](const ListRunSummary &one) -> const QString & { return one.key.period; });
        const bool isRun = run != runs.end();
        const bool isKept = past.period.last >= since || i + keptPeriods >= periods.size();
        // Of a list without a file nobody expects anything but what was begun.
        const bool isMissed = past.outcome == PastPeriod::Outcome::Missed && (isRun || !state.isGone);
        if (!isKept || past.period.key == state.key.period || (!past.completed && !isMissed))
            continue;
        ListState over = state;
        over.key = {m_stack, state.list.id, past.period.key};
        over.period = past.period;
        over.times = timesOf(*state.list.recurrence, past.period, state.list.grace, m_zone);
        over.wanted = wantedItems(state.list, past.period);
        over.run = isRun ? std::optional(*run) : std::nullopt;
        putToDo(over, true);
    }
}

void Calendar::putOver(const ListState &state)
{
    if (state.list.recurrence) {
        putOverPeriods(state);
        return;
    }
    for (const ListRunSummary &run : m_runs.value(state.list.id)) {
        if (run.completed && run.completed->daysTo(m_board.now) <= keptDays && run.key != state.key
            && std::ranges::find(state.open, run.key, &ListRunSummary::key) == state.open.end())
            putToDo(alone(state, run), true);
    }
}

QByteArray Calendar::text()
{
    put(u"BEGIN"_s, u"VCALENDAR"_s);
    put(u"VERSION"_s, u"2.0"_s);
    put(u"PRODID"_s, u"-//Conche//Checklists//EN"_s);
    put(u"CALSCALE"_s, u"GREGORIAN"_s);
    put(u"METHOD"_s, u"PUBLISH"_s);
    for (const ListState &state : m_board.lists) {
        if (state.list.recurrence && !state.isGone)
            putEvent(state);
        if (!state.key.period.isEmpty())
            putToDo(state);
        for (const ListRunSummary &run : state.open) {
            if (!state.list.recurrence && run.key != state.key)
                putToDo(alone(state, run));
        }
        if (m_hasPast)
            putOver(state);
    }
    // Of those without a file the newest run is over, too.
    const QList<ListState> gone = m_hasPast ? m_board.gone : QList<ListState>();
    for (ListState state : gone) {
        state.key.period.clear();
        putOver(state);
    }
    put(u"END"_s, u"VCALENDAR"_s);
    return m_text;
}

} // namespace

QString calendarValue(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    escaped.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u"\n"_s, u"\\n"_s);
    // Other control characters have no place in a calendar.
    erase_if(escaped, [](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    return escaped;
}

QByteArray calendarLine(const QString &name, const QString &value)
{
    constexpr qsizetype longest = 75; // octets, without the line end
    const QByteArray whole = (name + u':' + value).toUtf8();
    QByteArray folded;
    qsizetype room = longest;
    for (qsizetype i = 0; i < whole.size();) {
        qsizetype end = std::min(i + room, whole.size());
        // A letter of several octets stays in one piece.
        while (end < whole.size() && (static_cast<unsigned char>(whole[end]) & 0xc0) == 0x80)
            --end;
        folded += (i == 0 ? "" : "\r\n ") + whole.sliced(i, end - i);
        i = end;
        room = longest - 1; // the space that goes on
    }
    return folded + "\r\n";
}

qint64 calendarSequence(const Checklist &list, const QDate &newYear)
{
    // Nobody counts the changes of a file, but its time grows with them, and the year with what the event begins with.
    const qint64 year = newYear.startOfDay(Qt::UTC).toSecsSinceEpoch() / 60;
    return list.changed.isValid() ? std::max(year, list.changed.toSecsSinceEpoch() / 60) : year;
}

QByteArray calendarText(const QString &stack, const BoardState &board, const QTimeZone &zone,
    const std::optional<QList<ListRunSummary>> &runs)
{
    return Calendar(stack, board, zone, runs).text();
}

void readCalendar(Board &board, const BoardState &state, QObject *owner, const Then<QByteArray> &then)
{
    const QString stack = board.request({}, {}).key.stack;
    const QTimeZone zone = board.zone();
    const auto whole = std::make_shared<Result<QList<ListRunSummary>>>();
    const QList<ListState> lists = state.lists + state.gone;
    const auto waiting = std::make_shared<qsizetype>(lists.size());
    const auto end = [=] {
        then(whole->map([&](const QList<ListRunSummary> &runs) { return calendarText(stack, state, zone, runs); }));
    };
    if (lists.isEmpty())
        end();
    for (const ListState &list : lists)
        board.ledger().runs(stack, list.list.id, mostRuns, owner, [=](const Result<QList<ListRunSummary>> &runs) {
            if (!runs)
                *whole = runs;
            else if (*whole)
                **whole += *runs;
            if (--*waiting == 0)
                end();
        });
}

} // namespace conche::checklists
