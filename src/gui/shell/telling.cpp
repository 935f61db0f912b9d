// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "telling.h"

#include "gui/widgets/verdicticon.h"
#include "health/alerts/alertmessage.h"
#include "journal/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;
using health::AlertEvent;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Notifier)
};

// The outage belongs to the stack, not to a check or sign.
const QString outageSubject = u"outage"_s;
// Of several in one notice; more than that no bubble shows.
constexpr qsizetype mostLines = 5;

bool isWorseThan(const Trouble &now, const Trouble &before)
{
    return isWorse(now.verdict, before.verdict) || (now.level > before.level && before.level > 0);
}

Verdict verdictOfLevel(int level)
{
    return level == 0 ? Verdict::Ok : level == 1 ? Verdict::Warning : Verdict::Critical;
}

/*! "Disk" for "check:disk", as the stack file or who wrote the state calls it. */
QString titleOf(const QString &subject, const models::Overview &overview)
{
    if (subject == outageSubject)
        return Words::tr("Training outage");
    if (const QString title = overview.subjects.value(subject).title; !title.isEmpty())
        return title;
    const auto titleIn = [&](const auto &things, const auto &nameOf) {
        const auto found = std::ranges::find_if(things, [&](const auto &one) { return nameOf(one.id) == subject; });
        return found == things.end() ? QString() : found->title;
    };
    const QString title
        = titleIn(overview.stack->checks, health::checkSubject) + titleIn(overview.stack->signs, health::signSubject);
    return title.isEmpty() ? subject.sliced(subject.indexOf(u':') + 1) : title;
}

/*! What the newest result says, where it is the one that the entry is about; else the entry's own words. */
QString foundOf(const store::JournalEntry &entry, Verdict verdict, const models::Overview &overview)
{
    const auto summaryIn = [&](const auto &results, const auto &nameOf) {
        const auto found = std::ranges::find_if(
            results, [&](const auto &one) { return nameOf(one.id) == entry.subject && one.verdict == verdict; });
        return found == results.end() ? QString() : found->summary;
    };
    QString summary;
    if (overview.report)
        summary = summaryIn(overview.report->results, health::checkSubject)
            + summaryIn(overview.report->signs, health::signSubject);
    return summary.isEmpty() ? entry.text : summary;
}

/*! Gathers what is to be told. */
class Decision
{
public:
    Decision(Troubles troubles, const models::Overview &overview, bool notifies, const QDateTime &now)
        : m_overview(overview)
        , m_notifies(notifies)
        , m_now(now)
        , m_quietEnd(health::quietEnd(*overview.stack, now))
        , m_troubles(std::move(troubles))
    {
    }

    void take(const store::JournalEntry &entry)
    {
        if (entry.kind == journal::levelKind) {
            takeLevel(entry);
            return;
        }
        if (entry.kind != journal::stateKind && entry.kind != journal::signKind)
            return;
        const auto to = verdictFromName(entry.details["to"_L1].toString());
        if (!to) {
            // It was taken out of the stack file.
            m_troubles.remove(entry.subject);
            return;
        }
        Trouble now{titleOf(entry.subject, m_overview), *to, 0, foundOf(entry, *to, m_overview), entry.at, {}, {}, {}};
        // What began before this session is known: the window showed it when it opened.
        Trouble before;
        before.verdict = verdictFromName(entry.details["from"_L1].toString()).value_or(Verdict::Ok);
        before.since = entry.at;
        if (before.verdict != Verdict::Ok)
            before.told = before.verdict;
        change(entry.subject, now, before);
    }

    Telling take()
    {
        for (auto trouble = m_troubles.begin(); trouble != m_troubles.end();) {
            const bool isOver = trouble->verdict == Verdict::Ok;
            if (isOver ? tellOver(trouble.key(), *trouble) : tellTrouble(trouble.key(), *trouble))
                trouble = m_troubles.erase(trouble);
            else
                ++trouble;
        }
        compose();
        m_telling.after = m_troubles;
        return std::move(m_telling);
    }

private:
    void takeLevel(const store::JournalEntry &entry)
    {
        const int level = entry.details["level"_L1].toInt();
        const Trouble now{
            titleOf(outageSubject, m_overview), verdictOfLevel(level), level, entry.text, entry.at, {}, {}, {}};
        Trouble before;
        before.verdict = level == 0 ? Verdict::Warning : Verdict::Ok;
        if (level == 0)
            before.told = before.verdict;
        change(outageSubject, now, before);
    }

    void change(const QString &subject, const Trouble &now, const Trouble &otherwise)
    {
        Trouble trouble = m_troubles.value(subject, otherwise);
        const bool began = trouble.verdict == Verdict::Ok && now.verdict != Verdict::Ok;
        trouble.isWaiting = now.verdict != Verdict::Ok && (trouble.isWaiting || isWorseThan(now, trouble));
        if (began)
            trouble.since = now.since;
        trouble.title = now.title;
        // Of one that is over, the words and the verdict that were told say what was.
        trouble.found = now.found;
        trouble.verdict = now.verdict;
        trouble.level = now.level;
        m_troubles.insert(subject, trouble);
    }

    [[nodiscard]] bool isQuiet() const { return m_quietEnd > m_now; }
    [[nodiscard]] bool isQuieted(const QString &subject) const { return m_overview.quieted.contains(subject); }
    [[nodiscard]] bool flaps(const QString &subject) const { return m_overview.subjects.value(subject).flaps; }
    void hold() { m_telling.again = m_quietEnd; }

    // True where there is nothing more to remember.
    bool tellOver(const QString &subject, const Trouble &trouble)
    {
        if (!trouble.told || !m_notifies || isQuieted(subject))
            return true;
        if (flaps(subject))
            return false;
        if (isQuiet()) {
            hold();
            return false;
        }
        m_events.append({AlertEvent::Kind::Over, subject, trouble.title, *trouble.told, trouble.found, trouble.since});
        return true;
    }

    bool tellTrouble(const QString &subject, Trouble &trouble)
    {
        if (isQuieted(subject)) {
            trouble.isWaiting = false;
            trouble.key.clear();
            return false;
        }
        // A bubble that still says critical is taken back.
        if (trouble.told && isWorse(*trouble.told, trouble.verdict))
            trouble.key.clear();
        if (!trouble.isWaiting)
            return false;
        if (m_notifies && isQuiet()) {
            hold();
            return false;
        }
        trouble.isWaiting = false;
        if (!m_notifies || (trouble.told && flaps(subject)) || !isStillTrue(subject))
            return false;
        trouble.told = trouble.verdict;
        m_events.append(
            {AlertEvent::Kind::Raised, subject, trouble.title, trouble.verdict, trouble.found, trouble.since});
        return false;
    }

    // What waited may have ended without anybody noting it, as where the store was put back.
    [[nodiscard]] bool isStillTrue(const QString &subject) const
    {
        const auto state = m_overview.subjects.constFind(subject);
        return state == m_overview.subjects.constEnd() || state->updated < m_troubles.value(subject).since
            || state->hard != Verdict::Ok;
    }

    [[nodiscard]] QString textOf(const AlertEvent &event, bool isAlone) const
    {
        if (isAlone)
            return event.summary;
        return event.kind == AlertEvent::Kind::Raised
            //: One line of several: %1 is a check or sign, %2 a verdict, %3 what was found
            ? Words::tr("%1: %2. %3").arg(event.title, verdictWord(event.verdict), event.summary)
            //: One line of several: %1 is a check or sign
            : Words::tr("%1: over").arg(event.title);
    }

    void compose()
    {
        if (m_events.isEmpty())
            return;
        std::ranges::stable_sort(m_events, [](const AlertEvent &left, const AlertEvent &right) {
            return left.kind != right.kind ? left.kind == AlertEvent::Kind::Raised
                                           : isWorse(left.verdict, right.verdict);
        });
        const bool isAlone = m_events.size() == 1;
        const health::AlertMessage message = health::alertMessage(*m_overview.stack, m_events, {}, m_now);
        Notice notice{{}, m_overview.path, {}, message.title, {}, message.verdict, false};
        QStringList lines;
        const AlertEvent::Kind kind = m_events.first().kind;
        for (const AlertEvent &event : std::as_const(m_events)) {
            if (lines.size() < mostLines)
                lines << textOf(event, isAlone);
            if (event.kind == kind && event.subject != outageSubject)
                notice.subjects << event.subject;
        }
        if (m_events.size() > mostLines)
            //: %n is a count of changes that are not listed
            lines << Words::tr("and %n more", nullptr, static_cast<int>(m_events.size() - mostLines));
        notice.text = lines.join(u'\n');
        notice.canBeAcknowledged = kind == AlertEvent::Kind::Raised && !notice.subjects.isEmpty();
        // The stack comes first: two stacks may have a check of the same name. What is about several replaces nothing.
        notice.key = m_overview.path + u' '
            + (isAlone ? m_events.first().subject : QString::number(m_now.toMSecsSinceEpoch()));
        for (const AlertEvent &event : std::as_const(m_events)) {
            if (const auto trouble = m_troubles.find(event.subject); trouble != m_troubles.end())
                trouble->key = notice.key;
        }
        m_telling.notice = notice;
    }

    const models::Overview &m_overview;
    bool m_notifies;
    QDateTime m_now;
    QDateTime m_quietEnd;
    Troubles m_troubles;
    QList<AlertEvent> m_events;
    Telling m_telling;
};

QStringList keysOf(const Troubles &troubles)
{
    QStringList keys;
    for (const Trouble &trouble : troubles) {
        if (!trouble.key.isEmpty() && !keys.contains(trouble.key))
            keys << trouble.key;
    }
    return keys;
}

} // namespace

Telling toTell(Troubles before, const QList<store::JournalEntry> &entries, const models::Overview &overview,
    bool notifies, const QDateTime &now)
{
    // Nothing is asked before a stack file could be read.
    if (!overview.stack)
        return {{}, {}, {}, std::move(before)};
    const QStringList shown = keysOf(before);
    Decision decision(std::move(before), overview, notifies, now);
    for (const store::JournalEntry &entry : entries)
        decision.take(entry);
    Telling telling = decision.take();
    const QStringList kept = keysOf(telling.after);
    for (const QString &key : shown) {
        if (!kept.contains(key) && !(telling.notice && telling.notice->key == key))
            telling.closed << key;
    }
    return telling;
}

} // namespace conche::gui
