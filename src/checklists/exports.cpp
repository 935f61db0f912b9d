// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports.h"

#include "core/csv.h"
#include "core/instant.h"
#include "core/markdown.h"

#include <QCoreApplication>
#include <QLocale>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

/*! "2026-11-19 10:05 UTC+1": a record names its zone. */
QString instantIn(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    return local.toString(u"yyyy-MM-dd HH:mm "_s) + zone.displayName(local, QTimeZone::OffsetName);
}

QString actorText(const QString &actor)
{
    return actor.isEmpty() ? Words::tr("Conche") : markdownText(actor);
}

QString stateText(ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return Words::tr("done");
    case ItemState::NotApplicable:
        return Words::tr("not applicable");
    case ItemState::Failed:
        return Words::tr("failed");
    case ItemState::Open:
        break;
    }
    return Words::tr("open");
}

QString answerLine(const Answer &answer, const QTimeZone &zone)
{
    QString line = u"  - "_s + stateText(answer.state);
    if (answer.at.isValid())
        line += u", "_s + actorText(answer.actor) + u", "_s + instantIn(answer.at, zone);
    if (!answer.note.isEmpty())
        line += u": "_s + markdownText(answer.note.simplified());
    if (answer.isNoteApart())
        //: Of a note; %1 is a person, %2 an instant
        line += u" ("_s + Words::tr("written by %1, %2").arg(actorText(answer.noteBy), instantIn(answer.noteAt, zone))
            + u')';
    return line + u'\n';
}

QString itemMarkdown(const RunItem &item, const QTimeZone &zone)
{
    const Answer &answer = item.answer;
    QString text
        = (answer.state == ItemState::Done ? u"- [x] **"_s : u"- [ ] **"_s) + markdownText(item.item.title) + u"**"_s;
    if (!item.item.detail.isEmpty())
        text += u" - "_s + markdownText(item.item.detail);
    text += u'\n';
    if (answer.at.isValid() || !answer.note.isEmpty())
        text += answerLine(answer, zone);
    if (answer.state == ItemState::Failed)
        text += u"  - "_s + Words::tr("to be followed up as an incident") + u'\n';
    if (answer.evidence && answer.evidence->state == Evidence::State::Known) {
        //: %1 is a fact, %2 an instant
        text += u"  - "_s
            + (answer.evidence->measured.isValid()
                    ? Words::tr("Evidence: %1 (measured %2)")
                          .arg(markdownText(answer.evidence->sentence), instantIn(answer.evidence->measured, zone))
                    : Words::tr("Evidence: %1").arg(markdownText(answer.evidence->sentence)))
            + u'\n';
        for (const EvidenceRow &row : answer.evidence->rows) {
            QStringList parts{row.now, row.growth, row.limit};
            parts.removeAll(QString());
            text += u"    - "_s + markdownText(row.title) + u": "_s + markdownText(parts.join(u", "_s)) + u'\n';
        }
    } else if (answer.at.isValid()) {
        text += u"  - "_s + Words::tr("Evidence: by hand") + u'\n';
    }
    if (item.contrary)
        text += u"  - "_s
            //: Beside a ticked item of a list; %1 is a fact that speaks against the tick, %2 an instant
            + (item.contrary->measured.isValid()
                    ? Words::tr("No longer so at the sign-off: %1 (measured %2)")
                          .arg(markdownText(item.contrary->sentence), instantIn(item.contrary->measured, zone))
                    //: %1 is a fact that speaks against a tick
                    : Words::tr("No longer so at the sign-off: %1").arg(markdownText(item.contrary->sentence)))
            + u'\n';
    for (const KeptEvidence &kept : item.kept)
        text += u"  - "_s + markdownText(kept.evidence.sentence) + u", "_s + instantIn(kept.at, zone) + u'\n';
    if (!item.earlier.isEmpty())
        text += u"  - "_s + Words::tr("Before that:") + u'\n';
    for (const Answer &earlier : item.earlier)
        text += u"  "_s + answerLine(earlier, zone);
    return text;
}

QString differenceText(const ItemDifference &difference)
{
    using Kind = ItemDifference::Kind;
    switch (difference.kind) {
    case Kind::Added:
        //: %1 is an item
        return Words::tr("new: %1").arg(markdownText(difference.after));
    case Kind::Removed:
        //: %1 is an item
        return Words::tr("no longer there: %1").arg(markdownText(difference.before));
    case Kind::Changed:
        break;
    }
    //: %1 and %2 are an item before and after
    return Words::tr("changed: %1; it was: %2").arg(markdownText(difference.after), markdownText(difference.before));
}

QString outcomeText(const PastPeriod &past)
{
    using Outcome = PastPeriod::Outcome;
    switch (past.outcome) {
    case Outcome::OnTime:
        return Words::tr("on time");
    case Outcome::Late:
        return Words::tr("%n day(s) late", nullptr, past.daysLate);
    case Outcome::Missed:
        return Words::tr("missed");
    case Outcome::Open:
        return Words::tr("open");
    case Outcome::Overdue:
        return Words::tr("overdue by %n day(s)", nullptr, past.daysLate);
    case Outcome::NotExpected:
        break;
    }
    return Words::tr("not in use yet");
}

} // namespace

QString recordMarkdown(const Run &run, const QTimeZone &zone)
{
    //: %1 is the title of a list, %2 a period
    QString text
        = u"# "_s + Words::tr("%1, %2").arg(markdownText(run.list.title), markdownText(run.periodText())) + u"\n\n"_s;
    QStringList facts{Words::tr("Stack: %1").arg(markdownText(run.key.stack)),
        Words::tr("Period: %1").arg(markdownText(run.key.period))};
    if (!run.list.owner.isEmpty())
        facts << Words::tr("Owner: %1").arg(markdownText(run.list.owner));
    if (run.began)
        facts << Words::tr("Opened: %1, %2").arg(instantIn(*run.began, zone), actorText(run.beganBy));
    facts << Words::tr("Done %1, not applicable %2, failed %3, open %4")
                 .arg(run.count(ItemState::Done))
                 .arg(run.count(ItemState::NotApplicable))
                 .arg(run.count(ItemState::Failed))
                 .arg(run.count(ItemState::Open));
    facts << (run.signOff
            ? Words::tr("Signed off: %1, %2").arg(instantIn(run.signOff->at, zone), actorText(run.signOff->actor))
            : Words::tr("Not signed off"));
    if (run.signOff && !run.signOff->note.isEmpty())
        facts << markdownText(run.signOff->note);
    facts << Words::tr("Template: %1").arg(run.list.hash.left(12));
    for (const QString &fact : std::as_const(facts))
        text += u"- "_s + fact + u'\n';
    QString section;
    text += u'\n';
    for (const RunItem &item : run.items) {
        if (item.item.depth == 0 && item.item.section != section) {
            section = item.item.section;
            text += (section.isEmpty() ? QString() : u"\n## "_s + markdownText(section) + u"\n\n"_s);
        }
        text += itemMarkdown(item, zone);
    }
    if (!run.changed.isEmpty())
        text += u"\n## "_s + Words::tr("Changed since the run before") + u"\n\n"_s;
    for (const ItemDifference &difference : run.changed)
        text += u"- "_s + differenceText(difference) + u'\n';
    if (!run.remarks.isEmpty())
        text += u"\n## "_s + Words::tr("Remarks") + u"\n\n"_s;
    for (const QString &remark : run.remarks)
        text += u"- "_s + markdownText(remark) + u'\n';
    return text;
}

QString historyMarkdown(const Checklist &list, const ListHistory &history, const QTimeZone &zone)
{
    QString text = u"# "_s + markdownText(list.title) + u"\n\n"_s;
    if (list.recurrence)
        text += asSentence(recurrenceText(*list.recurrence)) + u".\n\n"_s;
    if (const std::optional<double> rate = history.rate())
        //: %1 and %2 are numbers of periods, %3 a percentage
        text += Words::tr("%1 of %2 on time, %3 %.")
                    .arg(history.onTime)
                    .arg(history.judged())
                    .arg(QLocale().toString(100 * *rate, 'f', 0))
            + u"\n\n"_s;
    const QStringList head{Words::tr("Period"), Words::tr("Due"), Words::tr("Outcome"), Words::tr("Done"),
        Words::tr("Signed off"), Words::tr("Evidence")};
    text += u"| "_s + head.join(u" | "_s) + u" |\n|"_s + QString(u" --- |"_s).repeated(head.size()) + u'\n';
    const auto yes = [](bool is) { return is ? Words::tr("yes") : Words::tr("no"); };
    for (auto past = history.periods.crbegin(); past != history.periods.crend(); ++past)
        text += u"| "_s
            + QStringList{past->period.key, past->period.due.toString(Qt::ISODate), outcomeText(*past),
                past->completed ? instantIn(*past->completed, zone) : u"–"_s, yes(past->isSignedOff),
                yes(past->hasEvidence)}
                  .join(u" | "_s)
            + u" |\n"_s;
    return text;
}

QString runsCsv(const QList<Run> &runs)
{
    QStringList lines{csvLine({u"list"_s, u"period"_s, u"item"_s, u"title"_s, u"state"_s, u"operator"_s, u"at"_s,
        u"note"_s, u"evidence"_s, u"signed_off_by"_s, u"signed_off_at"_s, u"note_by"_s, u"note_at"_s, u"contrary"_s})};
    for (const Run &run : runs) {
        for (const RunItem &item : run.items) {
            const Answer &answer = item.answer;
            lines << csvLine({run.key.list, run.key.period, item.item.id, item.item.title, itemStateName(answer.state),
                answer.actor, answer.at.isValid() ? instantText(answer.at) : QString(), answer.note,
                answer.evidence ? answer.evidence->sentence : QString(), run.signOff ? run.signOff->actor : QString(),
                run.signOff ? instantText(run.signOff->at) : QString(), answer.noteBy,
                answer.noteAt.isValid() ? instantText(answer.noteAt) : QString(),
                item.contrary ? item.contrary->sentence : QString()});
        }
    }
    return lines.join(u"\r\n"_s) + u"\r\n"_s;
}

} // namespace conche::checklists
