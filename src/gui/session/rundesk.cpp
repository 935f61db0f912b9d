// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rundesk.h"

#include "stacksession.h"

#include "checklists/storedfacts.h"
#include "core/actor.h"
#include "models/runitemmodel.h"

namespace conche::gui {

using namespace Qt::StringLiterals;
using checklists::NewAnswer;
using checklists::Run;
using checklists::RunRequest;

namespace {

/*! The run as it will be once the answer is written. */
void apply(Run &run, const NewAnswer &given, const QString &actor, const QDateTime &now)
{
    const auto item = std::ranges::find_if(
        run.items, [&given](const checklists::RunItem &one) { return one.item.id == given.item; });
    if (item == run.items.end())
        return;
    checklists::sayAbout(*item, {given.state, given.note.trimmed(), actor, now, given.evidence});
}

QString progressOf(const checklists::Asking &asking)
{
    if (!asking.evidence().sentence.isEmpty())
        return asking.evidence().sentence.simplified();
    for (const jobs::Step &step : asking.steps()) {
        if (step.state == jobs::StepState::Running)
            return step.note.isEmpty() ? step.title : u"%1, %2"_s.arg(step.title, step.note);
    }
    return asking.title();
}

} // namespace

RunDesk::RunDesk(StackSession &session, const Services &services, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_services(services)
{
    connect(&session, &StackSession::listsWritten, this, [this] {
        renew();
        Q_EMIT written();
    });
}

RunDesk::~RunDesk()
{
    // Nobody is there any more to be told; what a watch of the logs has counted is kept.
    blockSignals(true);
    const QList<QPointer<checklists::Asking>> running = m_askings.values();
    for (const QPointer<checklists::Asking> &asking : running) {
        if (asking)
            asking->cancel();
    }
}

QString RunDesk::draftKey(const QString &item) const
{
    return QStringList{m_key.list, m_key.period, item}.join(u'\n');
}

QString RunDesk::askedKey(const QString &item, const checklists::EvidenceReference &reference) const
{
    return draftKey(checklists::evidenceKey(item, reference));
}

RunRequest RunDesk::request() const
{
    return m_session.board()->request(m_key.list, m_key.period);
}

void RunDesk::show(const QString &list, const QString &period)
{
    const QString stack = m_session.board() ? m_session.overview().stack->name : QString();
    const checklists::ListRunKey key{stack, list, period};
    if (key == m_key)
        return;
    m_key = key;
    m_stored.reset();
    m_shown.reset();
    m_trouble.reset();
    compose();
    renew();
}

void RunDesk::renew()
{
    if (!m_session.board() || m_key.list.isEmpty() || m_key.period.isEmpty())
        return;
    m_session.board()->ledger().read(request(), this, [this, key = m_key](const Result<Run> &run) {
        if (key != m_key)
            return;
        if (run) {
            take(key, *run);
            return;
        }
        m_trouble = run.error();
        Q_EMIT changed();
    });
}

void RunDesk::take(const checklists::ListRunKey &key, const Run &run)
{
    if (key != m_key)
        return;
    m_trouble.reset();
    m_stored = run;
    compose();
    readAudit();
}

/*! What is still being written stands on what was read. */
void RunDesk::compose()
{
    m_shown = m_stored;
    for (const Pending &pending : std::as_const(m_pending)) {
        if (m_shown && pending.answer && pending.run == m_key)
            apply(*m_shown, *pending.answer, actorName(), m_services.tools.clock.nowUtc());
    }
    find();
    Q_EMIT changed();
}

void RunDesk::find()
{
    m_known = m_shown ? checklists::evidenceOf(*m_shown, m_facts) : QMap<QString, checklists::Evidence>();
}

void RunDesk::setOverview(const models::Overview &overview)
{
    m_facts = models::factsFor(overview);
    readAudit();
    find();
    Q_EMIT changed();
}

/*! What is judged of the models follows from more than the window keeps. It is read only where an item asks for it: on
 * the store's thread ticks would wait behind it. */
void RunDesk::readAudit()
{
    using Kind = checklists::EvidenceReference::Kind;
    m_facts.audit = checklists::auditEvidence(m_audits, m_facts.metrics);
    const auto asks = [](const checklists::RunItem &item) {
        return std::ranges::find(item.item.evidence, Kind::Audit, &checklists::EvidenceReference::kind)
            != item.item.evidence.end();
    };
    const int newest = m_session.overview().metricsRead;
    if (!m_shown || std::ranges::none_of(m_shown->items, asks) || m_auditedAt == newest)
        return;
    m_auditedAt = newest;
    trends::readModelAudits(
        m_services.records.database, m_facts.stack, this, [this](const Result<QList<trends::ModelAudit>> &audits) {
            if (!audits)
                return;
            m_audits = *audits;
            m_facts.audit = checklists::auditEvidence(m_audits, m_facts.metrics);
            find();
            Q_EMIT changed();
        });
}

void RunDesk::perform(const QString &what, const std::optional<NewAnswer> &answer, const Act &act)
{
    if (m_session.board() && !m_key.period.isEmpty())
        write({request(), what, answer, act});
}

void RunDesk::write(const Writing &writing)
{
    const int number = ++m_number;
    m_pending.append({number, writing.run.key, writing.answer});
    compose();
    writing.act(writing.run, actorName(), [this, number, writing](const Result<Run> &run) {
        m_pending.removeIf([number](const Pending &pending) { return pending.number == number; });
        if (run) {
            m_session.board()->renew();
            take(writing.run.key, *run);
            Q_EMIT written();
            return;
        }
        // Also of a run that is not looked at any more: it waits to be written again.
        //: %1 is what was to be done, such as "The note is not written", %2 why it was not
        m_failure = tr("%1: %2").arg(writing.what, run.error().message);
        m_failed << writing;
        compose();
    });
}

void RunDesk::answer(const NewAnswer &answer)
{
    const checklists::RunItem *item = m_shown ? m_shown->item(answer.item) : nullptr;
    if (!item)
        return;
    m_drafts.remove(draftKey(answer.item));
    //: %1 is an item of a checklist
    const QString what = tr("What you said about \"%1\" is not written").arg(item->item.title.simplified());
    perform(what, answer, [this, answer](const RunRequest &run, const QString &actor, const Then<Run> &then) {
        m_session.board()->ledger().answer(run, {answer}, actor, this, then);
    });
}

void RunDesk::note(const QString &item, const QString &note)
{
    m_drafts.remove(draftKey(item));
    perform(tr("The note is not written"), std::nullopt,
        [this, item, note](const RunRequest &run, const QString &actor, const Then<Run> &then) {
            m_session.board()->ledger().note(run, item, note, actor, this, then);
        });
}

void RunDesk::undo()
{
    perform(tr("Nothing was undone"), std::nullopt,
        [this](const RunRequest &run, const QString &actor, const Then<Run> &then) {
            m_session.board()->ledger().undo(run, actor, this, then);
        });
}

void RunDesk::redo()
{
    perform(tr("Nothing was done again"), std::nullopt,
        [this](const RunRequest &run, const QString &actor, const Then<Run> &then) {
            m_session.board()->ledger().redo(run, actor, this, then);
        });
}

void RunDesk::begin()
{
    perform(tr("The run was not begun"), std::nullopt,
        [this](const RunRequest &run, const QString &actor, const Then<Run> &then) {
            m_session.board()->ledger().begin(run, actor, this, then);
        });
}

void RunDesk::signOff(const QString &note, QObject *owner, Then<void> then)
{
    m_session.board()->ledger().signOff(request(), note, m_known, actorName(), owner,
        [this, self = QPointer(this), key = m_key, then](const Result<Run> &run) {
            if (self && run) {
                m_session.board()->renew();
                take(key, *run);
                Q_EMIT written();
            }
            then(run ? Result<void>() : tl::make_unexpected(run.error()));
        });
}

void RunDesk::tryAgain()
{
    m_failure.clear();
    const QList<Writing> again = std::exchange(m_failed, {});
    for (const Writing &writing : again)
        write(writing);
}

void RunDesk::forgetFailure()
{
    m_failure.clear();
    m_failed.clear();
    Q_EMIT changed();
}

QMap<QString, checklists::Evidence> RunDesk::contrary() const
{
    return m_shown ? checklists::contraryTo(*m_shown, m_known) : QMap<QString, checklists::Evidence>();
}

void RunDesk::ask(const QString &item, const checklists::EvidenceReference &reference)
{
    const QString key = askedKey(item, reference);
    if (!m_shown || m_askings.contains(key))
        return;
    const models::Overview &overview = m_session.overview();
    std::unique_ptr<checklists::Asking> job = checklists::askingFor(reference, m_services.tools,
        {*overview.stack, m_session.grant(), m_shown->began.value_or(m_services.tools.clock.nowUtc())});
    if (!job)
        return;
    // It belongs to the session: the page may show another run meanwhile.
    job->setParent(&m_session);
    checklists::Asking *asking = job.release();
    m_askings.insert(key, asking);
    m_unanswered.remove(key);
    connect(asking, &checklists::Asking::evidenceChanged, this, &RunDesk::changed);
    connect(asking, &jobs::Job::stepChanged, this, &RunDesk::changed);
    const auto found = [asking, item, reference] {
        return checklists::NewEvidence{item, reference, asking->evidence(), asking->id()};
    };
    connect(
        asking, &checklists::Asking::worthKeeping, this, [this, run = request(), found] { keepSoFar(run, found()); });
    connect(asking, &jobs::Job::finished, this, [this, asking, key, run = request(), found](jobs::Job::State state) {
        const checklists::NewEvidence answer = found();
        asking->deleteLater();
        m_askings.remove(key);
        if (state == jobs::Job::State::Succeeded || answer.evidence.state == checklists::Evidence::State::Known) {
            keep(run, answer);
            return;
        }
        m_unanswered.insert(key, answer.evidence.sentence.simplified());
        Q_EMIT changed();
    });
    m_session.showJob(*asking);
    asking->start();
    Q_EMIT changed();
}

/*! Like what a person says: half an hour of a log cannot be asked for again. */
void RunDesk::keep(const RunRequest &run, const checklists::NewEvidence &found)
{
    const Act act = [this, found](const RunRequest &request, const QString &, const Then<Run> &then) {
        m_session.board()->ledger().keepEvidence(request, found, this, then);
    };
    write({run, tr("What was found is not kept"), std::nullopt, act});
}

/*! Where that fails nobody is told: more is found, and written, later. */
void RunDesk::keepSoFar(const RunRequest &run, const checklists::NewEvidence &found)
{
    m_session.board()->ledger().keepEvidence(run, found, this, [this, key = run.key](const Result<Run> &kept) {
        if (kept)
            take(key, *kept);
    });
}

QMap<QString, AskedEvidence> RunDesk::asked(const QString &item) const
{
    QMap<QString, AskedEvidence> asked;
    const checklists::RunItem *of = m_shown ? m_shown->item(item) : nullptr;
    if (!of)
        return asked;
    for (const checklists::EvidenceReference &reference : of->item.evidence) {
        const QString key = askedKey(item, reference);
        if (const checklists::Asking *asking = m_askings.value(key))
            asked.insert(reference.text(), {progressOf(*asking), true});
        else if (m_unanswered.contains(key))
            asked.insert(reference.text(), {m_unanswered.value(key), false});
    }
    return asked;
}

} // namespace conche::gui
