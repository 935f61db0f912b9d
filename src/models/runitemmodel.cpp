// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runitemmodel.h"

#include "words.h"

#include <QCoreApplication>
#include <QLocale>

namespace conche::models {

using namespace Qt::StringLiterals;
using checklists::ItemState;
using State = checklists::Evidence::State;
using Known = QMap<QString, checklists::Evidence>;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Models)
};

class Rows
{
public:
    Rows(const checklists::Run &run, const Known &known, const TimeText &time)
        : m_run(run)
        , m_known(known)
        , m_isLocked(run.isLocked())
        , m_time(time)
    {
    }

    [[nodiscard]] QList<RunItemRow> make() const
    {
        QList<RunItemRow> rows;
        QString section;
        for (const checklists::RunItem &item : m_run.items) {
            rows << row(item);
            if (std::exchange(section, item.item.section) != item.item.section)
                rows.last().heading = item.item.section.simplified();
        }
        return rows;
    }

private:
    [[nodiscard]] RunItemRow row(const checklists::RunItem &item) const
    {
        RunItemRow row;
        row.id = item.item.id;
        row.depth = item.item.depth;
        row.title = item.item.title.simplified();
        row.help = item.item.detail.simplified();
        row.guide = item.item.help.trimmed();
        row.state = item.answer.state;
        row.isLocked = m_isLocked;
        row.command = item.item.command;
        row.link = item.item.link;
        row.note = item.answer.note.simplified();
        for (const checklists::EvidenceReference &reference : item.item.evidence) {
            if (reference.isOnRequest() && !m_isLocked)
                row.requests << reference;
        }
        if (item.answer.state != ItemState::Open)
            row.who = u"%1, %2"_s.arg(
                item.answer.actor.isEmpty() ? Words::tr("Conche") : item.answer.actor, stamp(item.answer.at));
        if (item.answer.isNoteApart() && item.answer.noteBy != item.answer.actor) {
            //: Of an item of a checklist; %1 is who wrote the note, and when
            const QString author
                = Words::tr("note by %1").arg(u"%1, %2"_s.arg(item.answer.noteBy, stamp(item.answer.noteAt)));
            row.who = row.who.isEmpty() ? author : u"%1 · %2"_s.arg(row.who, author);
        }
        tellEvidence(row, item);
        row.spoken = spokenOf(row);
        return row;
    }

    void tellEvidence(RunItemRow &row, const checklists::RunItem &item) const
    {
        const bool isAnswered = item.answer.state != ItemState::Open;
        checklists::Evidence evidence;
        if (!m_isLocked)
            evidence = m_known.value(item.item.id);
        else if (item.contrary)
            evidence = *item.contrary;
        else if (item.answer.evidence)
            evidence = *item.answer.evidence;
        else
            evidence.sentence = Words::tr("by hand");
        row.facts = evidence.rows;
        row.found = evidence.sentence.simplified();
        if (evidence.state == State::Known || evidence.state == State::Missing)
            row.verdict = evidence.verdict.value_or(Verdict::Unknown);
        if (evidence.state == State::Known && evidence.measured.isValid() && !isAnswered)
            //: %1 is a time
            row.measured = Words::tr("measured %1").arg(m_time.clock(evidence.measured));
        if (!isAnswered || !item.answer.evidence)
            return;
        if (m_isLocked && item.contrary) {
            //: Of a ticked item of a checklist that was signed off; %1 is what was found then
            row.found = Words::tr("was true at tick, no longer at the sign-off: %1").arg(row.found);
            row.before = atTick(item);
        }
        if (m_isLocked)
            return;
        const checklists::Since since = sinceAnswer(item.answer, evidence);
        row.isOtherwise = since != checklists::Since::Same;
        if (!row.isOtherwise)
            return;
        row.found = since == checklists::Since::NoLonger
            //: Of a ticked item of a checklist; %1 is what is found now
            ? Words::tr("was true at tick, no longer: %1").arg(row.found)
            //: Of a ticked item of a checklist; %1 is what is found now
            : Words::tr("was not so at tick, is now: %1").arg(row.found);
        row.before = atTick(item);
    }

    [[nodiscard]] static QString atTick(const checklists::RunItem &item)
    {
        //: %1 is what was found when an item of a checklist was ticked
        return Words::tr("at tick: %1").arg(item.answer.evidence->sentence.simplified());
    }

    [[nodiscard]] QString stamp(const QDateTime &instant) const { return stampText(instant, m_time.zone()); }

    [[nodiscard]] static QString spokenOf(const RunItemRow &row)
    {
        QStringList parts{row.title, stateWord(row.state)};
        parts << row.help;
        if (row.verdict)
            parts << u"%1: %2"_s.arg(spokenVerdict(*row.verdict), row.found);
        else
            parts << row.found;
        parts << row.before << row.measured << row.who << row.note;
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }

    const checklists::Run &m_run;
    const Known &m_known;
    bool m_isLocked;
    const TimeText &m_time;
};

} // namespace

QString stateWord(ItemState state)
{
    switch (state) {
    case ItemState::Open:
        //: State of an item of a checklist
        return Words::tr("open");
    case ItemState::Done:
        //: State of an item of a checklist
        return Words::tr("done");
    case ItemState::NotApplicable:
        //: State of an item of a checklist
        return Words::tr("not applicable");
    case ItemState::Failed:
        break;
    }
    //: State of an item of a checklist
    return Words::tr("failed");
}

QString requestWords(const checklists::EvidenceReference &reference)
{
    using Kind = checklists::EvidenceReference::Kind;
    switch (reference.kind) {
    case Kind::Coverage:
        return Words::tr("Count the training data");
    case Kind::Outdated:
        return Words::tr("List outdated packages");
    case Kind::Probe:
        return Words::tr("Make a test run");
    case Kind::LogWatch:
        return Words::tr("Watch the logs for 30 minutes");
    case Kind::Trained:
        return Words::tr("Look for a finished run");
    default:
        break;
    }
    return Words::tr("Ask now");
}

QString stampText(const QDateTime &instant, const QTimeZone &zone)
{
    //: Format of a day and time as QDateTime::toString takes it: "Thu 19 Nov 09:42"
    return QLocale().toString(instant.toTimeZone(zone), Words::tr("ddd d MMM HH:mm"));
}

checklists::Facts factsFor(const Overview &overview)
{
    checklists::Facts facts;
    if (overview.stack)
        facts.stack = *overview.stack;
    facts.report = overview.report;
    facts.metrics = overview.metrics;
    facts.now = overview.now;
    for (auto past = overview.past.begin(); past != overview.past.end(); ++past)
        facts.asked.insert(past.key(), past->asked);
    return facts;
}

QList<RunItemRow> runItemRows(const checklists::Run &run, const Known &known, const TimeText &time)
{
    return Rows(run, known, time).make();
}

QList<FactRow> factRows(const QList<checklists::EvidenceRow> &facts)
{
    QList<FactRow> rows;
    for (const checklists::EvidenceRow &fact : facts)
        rows << FactRow{int(rows.size()), fact};
    return rows;
}

int RunItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

Qt::ItemFlags RunItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!rows().at(index.row()).isLocked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RunItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Q_EMIT tickWanted(rows().at(index.row()).id, value.toInt() == Qt::Checked);
    return true;
}

QVariant RunItemModel::cell(const RunItemRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::CheckStateRole:
        // What is neither open nor done has a mark of its own.
        return row.state == ItemState::Done ? Qt::Checked
            : row.state == ItemState::Open  ? Qt::Unchecked
                                            : Qt::PartiallyChecked;
    case VerdictRole:
        return row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case Qt::AccessibleTextRole:
        return row.spoken;
    default:
        return {};
    }
}

int FactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            (section == NowColumn || section == ChangeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return role == Qt::AccessibleTextRole ? QVariant(tr("Verdict")) : QVariant();
    case NameColumn:
        return tr("Evidence");
    case NowColumn:
        return tr("Now");
    case ChangeColumn:
        //: Heading of a column: by how much a value grew or fell
        return tr("Change");
    case LimitColumn:
        return tr("Limit");
    default:
        return tr("Last 30 days");
    }
}

QVariant FactModel::cell(const FactRow &given, int column, int role) const
{
    const checklists::EvidenceRow &row = given.fact;
    const auto curve = [&row] {
        QVariantList values;
        for (const std::optional<double> &value : row.curve)
            values << (value ? QVariant(*value) : QVariant());
        return values;
    };
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn  ? QVariant(row.title)
            : column == NowColumn    ? QVariant(row.now)
            : column == ChangeColumn ? QVariant(row.growth)
            : column == LimitColumn  ? QVariant(row.limit)
                                     : QVariant();
    case VerdictRole:
        return column == VerdictColumn && row.verdict ? QVariant(int(*row.verdict)) : QVariant();
    case SparklineRole:
        return column == CurveColumn && !row.curve.isEmpty() ? QVariant(curve()) : QVariant();
    case NumberRole:
        return column == NowColumn || column == ChangeColumn;
    case SecondaryRole:
        return column == LimitColumn;
    case Qt::AccessibleTextRole: {
        QStringList parts;
        if (row.verdict)
            parts << spokenVerdict(*row.verdict);
        for (const QString &part : {row.title, row.now, row.growth, row.limit}) {
            if (!part.isEmpty())
                parts << part;
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace conche::models
