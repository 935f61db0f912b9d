// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistcommand.h"

#include "checklists/storedfacts.h"
#include "core/nearestname.h"

#include <QCoreApplication>

namespace conche::cli {

using namespace Qt::StringLiterals;
using namespace checklists;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

void ChecklistCommand::withEvidence(const Run &run, const std::function<void(const Known &)> &then)
{
    readStoredFacts(services().records.database, *m_known, services().tools.clock.nowUtc(), this,
        [then, run](const Result<Facts> &facts) { then(facts ? evidenceOf(run, *facts) : Known()); });
}

void ChecklistCommand::withEvidence(const RunRequest &request, const std::function<void(const Known &)> &then)
{
    m_board->ledger().read(request, this, [this, then](const Result<Run> &run) {
        if (run)
            withEvidence(*run, then);
        else
            finish(run);
    });
}

void ChecklistCommand::finishWithEvidence(const Result<Run> &run)
{
    // What is signed stays as it is: what has become of it since is of no meaning for it.
    if (!run || run->isLocked()) {
        finish(run);
        return;
    }
    withEvidence(*run, [this, run = *run](const Known &known) {
        print(run, known);
        m_exit(Done);
    });
}

void ChecklistCommand::ask()
{
    const std::optional<RunRequest> request = chosenRun();
    if (!request)
        return;
    if (m_items.size() != 1) {
        refuse(Words::tr("evidence is asked for one item at a time"), Misused);
        return;
    }
    m_board->ledger().read(*request, this, [this, request = *request](const Result<Run> &run) {
        if (!run) {
            finish(run);
            return;
        }
        const QString id = QString::fromStdString(m_items.front());
        QStringList ids;
        for (const RunItem &item : run->items)
            ids << item.item.id;
        const RunItem *const item = run->item(id);
        if (!item) {
            //: %1 is an id, %2 a list of ids
            refuse(
                withNearestName(
                    Words::tr("there is no item \"%1\" in this run; there are %2").arg(id, ids.join(u", "_s)), id, ids),
                NotDone);
            return;
        }
        QList<EvidenceReference> references = item->item.evidence;
        references.removeIf([](const EvidenceReference &reference) { return !reference.isOnRequest(); });
        if (references.isEmpty())
            //: %1 is the title of an item
            refuse(Words::tr("nothing is to be asked for \"%1\": \"show\" tells what is known of it")
                       .arg(item->item.title),
                Misused);
        else if (run->isLocked())
            refuse(Words::tr("the run is signed off and takes no more evidence"), NotDone);
        else
            askFor(request, *run, id, references);
    });
}

void ChecklistCommand::askFor(
    const RunRequest &request, const Run &run, const QString &item, QList<EvidenceReference> references)
{
    findGrant(*m_stackFile, m_trust, [=, this](const std::optional<stack::Grant> &grant) {
        if (grant)
            askOne(request, run, item, references, *grant);
        else
            m_exit(NotDone);
    });
}

void ChecklistCommand::askOne(const RunRequest &request, const Run &run, const QString &item,
    const QList<EvidenceReference> &references, const stack::Grant &grant)
{
    if (references.isEmpty()) {
        finishWithEvidence(run);
        return;
    }
    const EvidenceReference reference = references.first();
    m_asking = askingFor(
        reference, services().tools, {*m_known, grant, run.began.value_or(services().tools.clock.nowUtc())});
    if (terminal().isInteractive && !m_isJson)
        connect(m_asking.get(), &jobs::Job::stepChanged, this, [this](qsizetype index) {
            const jobs::Step &step = m_asking->steps()[index];
            terminal().error.write("\r\x1b[K" + onOneLine(step.title + u"  "_s + step.note).left(78).toUtf8());
            terminal().flush();
        });
    const auto found = [this, item, reference] {
        return NewEvidence{item, reference, m_asking->evidence(), m_asking->id()};
    };
    // Where that fails, the end tells.
    connect(m_asking.get(), &Asking::worthKeeping, this,
        [=, this] { m_board->ledger().keepEvidence(request, found(), this, [](const Result<Run> &) {}); });
    connect(m_asking.get(), &jobs::Job::finished, this, [=, this](jobs::Job::State state) {
        if (terminal().isInteractive && !m_isJson)
            terminal().error.write("\r\x1b[K");
        const Evidence evidence = m_asking->evidence();
        if (state != jobs::Job::State::Succeeded && evidence.state != Evidence::State::Known) {
            refuse(evidence.sentence, NotDone);
            return;
        }
        m_board->ledger().keepEvidence(request, found(), this, [=, this](const Result<Run> &kept) {
            if (kept)
                askOne(request, *kept, item, references.sliced(1), grant);
            else
                finish(kept);
        });
    });
    // Ctrl+C: what was found is handed to the store, which finishes what it was handed.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, m_asking.get(), &jobs::Job::cancel);
    m_asking->start();
}

} // namespace conche::cli
