// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistcommand.h"
#include "timeoption.h"

#include "checklists/exports.h"
#include "checklists/wholehistory.h"
#include "core/actor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace conche::cli {

using namespace Qt::StringLiterals;
using namespace checklists;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

constexpr int mostRuns = 100'000;

/*! As a template has it; empty where the list recurs. */
QString perName(const Candidate &candidate)
{
    if (candidate.suggested)
        return {};
    return candidate.kind == PeriodKind::Person ? u"person"_s : u"deployment"_s;
}

QString rhythmText(const Candidate &candidate)
{
    if (candidate.suggested)
        return recurrenceText(*candidate.suggested);
    return candidate.kind == PeriodKind::Person ? Words::tr("for each person") : Words::tr("for each deployment");
}

} // namespace

void ChecklistCommand::declareMoving()
{
    CLI::App *const out = m_command->add_subcommand(
        "export", Words::tr("Write the whole history, the items of runs, a record or a calendar").toStdString());
    out->add_option("list", m_list, Words::tr("The id of a list; all where it is not given").toStdString());
    out->add_option("--for", m_period, Words::tr("Only the run of this period, with --format markdown").toStdString());
    out->add_option("-f,--format", m_format,
           Words::tr("Output: jsonl (all that was ever said), csv, markdown or ics").toStdString())
        ->check(CLI::IsMember({"jsonl", "csv", "markdown", "ics"}));
    out->add_option("-o,--output", m_output, Words::tr("Write into this file").toStdString());
    declareImport();
    declareCopy();
}

void ChecklistCommand::declareCopy()
{
    CLI::App *const copy = m_command->add_subcommand("copy",
        Words::tr(
            "Write the text of a list into the folder of your own lists, to be edited there; a copy under the same "
            "id takes the place of the list that comes with Conche")
            .toStdString());
    copy->add_option("list", m_list, Words::tr("The id of a list").toStdString())->required();
    copy->add_option("--as", m_as, Words::tr("The id of the copy; the same where it is not given").toStdString());
}

void ChecklistCommand::declareImport()
{
    CLI::App *const in = m_command->add_subcommand("import",
        Words::tr("Take in a history that was exported, or lists of a Markdown document as templates").toStdString());
    in->add_option("file", m_file, Words::tr("A .jsonl or a Markdown file").toStdString())->required();
    CLI::Option *const take
        = in->add_option("--take", m_take,
                Words::tr("The id of a list of the document that becomes a template, or \"all\"; may be repeated")
                    .toStdString())
              ->delimiter(',');
    in->add_option("--as", m_as, Words::tr("The id of the one list that is taken, which names its file").toStdString())
        ->needs(take);
    in->add_option("--title", m_title,
          Words::tr("The title of the one list that is taken; its heading where it is not given").toStdString())
        ->needs(take);
    in->add_option("--owner", m_owner, Words::tr("Who sees to it; the user's name where it is not given").toStdString())
        ->needs(take);
    CLI::Option *const recurrence = in->add_option("--recurrence", m_recurrence,
        Words::tr("How often what is taken is done, as \"FREQ=WEEKLY;BYDAY=FR\"; as its headings say where it is not "
                  "given")
            .toStdString());
    in->add_option("--per", m_per, Words::tr("Done for each deployment or for each person").toStdString())
        ->check(CLI::IsMember({"deployment", "person"}))
        ->excludes(recurrence);
    in->add_option("--grace", m_grace,
        Words::tr("How long after the day that it is due on it is not overdue yet, as 1d or 12h").toStdString());
}

void ChecklistCommand::signOff()
{
    const std::optional<RunRequest> request = chosenRun();
    if (!request)
        return;
    withEvidence(*request, [this, request](const Known &known) {
        m_board->ledger().signOff(
            *request, QString::fromStdString(m_text), known, actor(), this, [this](const Result<Run> &run) {
                const QByteArray record = run ? recordMarkdown(*run, m_board->zone()).toUtf8() : QByteArray();
                if (!run)
                    finish(run);
                else if (!m_isJson)
                    write(record);
                else if (m_output.empty() || save(record))
                    finish(run);
            });
    });
}

void ChecklistCommand::exportLists()
{
    const ListState *const list = m_list.empty() ? nullptr : chosenList();
    if (!m_list.empty() && !list)
        return;
    if (m_format == "ics") {
        BoardState state = m_board->state();
        for (QList<ListState> *lists : {&state.lists, &state.gone})
            lists->removeIf([list](const ListState &one) { return list && one.list.id != list->list.id; });
        readCalendar(*m_board, state, this, [this](const Result<QByteArray> &text) {
            if (text)
                write(*text);
            else
                refuse(text.error().message, NotDone);
        });
    } else if (m_format == "jsonl" && m_output.empty()) {
        refuse(Words::tr("name a file for the history with --output"), Misused);
    } else if (m_format == "jsonl") {
        m_board->ledger().exportHistory(m_known->name, QString::fromStdString(m_list), QString::fromStdString(m_output),
            this, [this](const Result<qsizetype> &count) {
                if (!count) {
                    refuse(count.error().message, NotDone);
                    return;
                }
                if (m_isJson)
                    print(QJsonObject{{u"written"_s, *count}});
                else
                    terminal().print(Words::tr("%n entry(s) written", nullptr, static_cast<int>(*count)));
                m_exit(Done);
            });
    } else if (list) {
        exportRuns(*list);
    } else {
        refuse(Words::tr("name the list whose runs are wanted"), Misused);
    }
}

void ChecklistCommand::exportRuns(const ListState &state)
{
    if (m_format == "markdown" && !m_period.empty()) {
        m_board->ledger().read(
            m_board->request(state.list.id, QString::fromStdString(m_period)), this, [this](const Result<Run> &run) {
                if (run)
                    write(recordMarkdown(*run, m_board->zone()).toUtf8());
                else
                    refuse(run.error().message, NotDone);
            });
        return;
    }
    m_board->ledger().runs(
        m_known->name, state.list.id, mostRuns, this, [this, state](const Result<QList<ListRunSummary>> &runs) {
            if (!runs) {
                refuse(runs.error().message, NotDone);
                return;
            }
            if (m_format == "markdown") {
                const QString table = wholeTable(state, *runs, services().tools.clock.nowUtc(), m_board->zone());
                write(table.toUtf8());
                return;
            }
            // Each run is read whole; the last to come ends it.
            auto whole = std::make_shared<QList<Run>>();
            auto waiting = std::make_shared<qsizetype>(runs->size());
            auto code = std::make_shared<int>(Done);
            if (runs->isEmpty())
                write(runsCsv({}).toUtf8());
            for (const ListRunSummary &summary : *runs)
                m_board->ledger().read(m_board->request(state.list.id, summary.key.period), this,
                    [this, whole, waiting, code](const Result<Run> &run) {
                        if (run)
                            whole->append(*run);
                        else
                            terminal().complain(u"conche-cli: "_s + run.error().message);
                        *code = run ? *code : NotDone;
                        if (--*waiting == 0)
                            write(runsCsv(*whole).toUtf8(), *code);
                    });
        });
}

void ChecklistCommand::copy()
{
    const ListState *const list = chosenList();
    if (!list)
        return;
    const QString id = m_as.empty() ? list->list.id : QString::fromStdString(m_as);
    const Result<QString> path = copyList(list->list, id, checklistsFolder());
    if (!path) {
        refuse(path.error().message, NotDone);
        return;
    }
    if (m_isJson)
        print(QJsonObject{{u"list"_s, id}, {u"file"_s, *path}});
    else
        terminal().print(*path);
    m_exit(Done);
}

void ChecklistCommand::importFile()
{
    const QString path = QString::fromStdString(m_file);
    if (path.endsWith(".jsonl"_L1, Qt::CaseInsensitive))
        importHistory(path);
    else
        importDocument(path);
}

void ChecklistCommand::importHistory(const QString &path)
{
    m_board->ledger().importHistory(m_known->name, path, this, [this](const Result<MergeOutcome> &merged) {
        if (!merged) {
            refuse(merged.error().message, NotDone);
            return;
        }
        if (m_isJson)
            print(QJsonObject{{u"added"_s, merged->added}, {u"known"_s, merged->known}});
        else
            //: %1 and %2 are counts
            terminal().print(
                Words::tr("%1 entries taken in, %2 were there already").arg(merged->added).arg(merged->known));
        m_exit(Done);
    });
}

void ChecklistCommand::importDocument(const QString &path)
{
    const Result<FoundLists> found = readLists(path);
    if (!found) {
        refuse(found.error().message, NotDone);
        return;
    }
    for (const stack::Diagnostic &remark : found->remarks)
        terminal().complain(remark.text(path));
    if (m_take.empty()) {
        printCandidates(*found);
        m_exit(Done);
        return;
    }
    const std::optional<QList<Adoption>> taken = adoptions(*found);
    if (!taken)
        return;
    const Result<QStringList> written = writeTemplates(*taken, checklistsFolder());
    if (!written) {
        refuse(written.error().message, NotDone);
        return;
    }
    QJsonArray json;
    for (qsizetype i = 0; i < written->size(); ++i) {
        json.append(QJsonObject{{u"list"_s, taken->at(i).id}, {u"file"_s, written->at(i)}});
        if (!m_isJson)
            terminal().print(written->at(i));
    }
    if (m_isJson)
        print(json);
    m_exit(Done);
}

void ChecklistCommand::printCandidates(const FoundLists &found)
{
    QJsonArray json;
    for (const Candidate &candidate : found.candidates) {
        json.append(QJsonObject{{u"id"_s, candidate.suggestedId},
            {u"headings"_s, QJsonArray::fromStringList(candidate.headings)}, {u"items"_s, candidate.items.size()},
            {u"tasks"_s, candidate.isTaskList},
            {u"rule"_s, candidate.suggested ? candidate.suggested->rule() : QString()},
            {u"per"_s, perName(candidate)}});
        if (!m_isJson)
            terminal().print(u"%1  %2  %3  (%4)"_s.arg(candidate.suggestedId, -36)
                                 .arg(candidate.items.size(), 3)
                                 .arg(onOneLine(candidate.headings.join(u" / "_s)), rhythmText(candidate)));
    }
    if (m_isJson)
        print(json);
    else
        terminal().print(Words::tr("Name those that become templates with --take ID, or --take all."));
}

bool ChecklistCommand::applyOptions(Adoption &adoption)
{
    if (!m_as.empty())
        adoption.id = QString::fromStdString(m_as);
    if (!m_title.empty())
        adoption.title = QString::fromStdString(m_title).simplified();
    if (!m_recurrence.empty()) {
        const Result<Recurrence> recurrence = recurrenceFromRule(QString::fromStdString(m_recurrence));
        if (!recurrence) {
            refuse(recurrence.error().message, Misused);
            return false;
        }
        adoption.recurrence = *recurrence;
        adoption.kind = recurrence->periodKind();
        adoption.grace = usualGrace(adoption.recurrence);
    }
    if (!m_per.empty()) {
        adoption.recurrence.reset();
        adoption.kind = m_per == "person" ? PeriodKind::Person : PeriodKind::Deployment;
        adoption.grace = usualGrace(std::nullopt);
    }
    if (m_grace.empty())
        return true;
    const Result<std::chrono::milliseconds> grace = spanFromOption(m_grace);
    if (!grace) {
        refuse(grace.error().message, Misused);
        return false;
    }
    adoption.grace = *grace;
    return true;
}

std::optional<QList<Adoption>> ChecklistCommand::adoptions(const FoundLists &found)
{
    const auto isTaken = [this](const Candidate &candidate) {
        return std::ranges::any_of(m_take, [&](const std::string &id) {
            return id == candidate.suggestedId.toStdString() || (id == "all" && candidate.isTaskList);
        });
    };
    QList<Adoption> adoptions;
    for (const Candidate &candidate : found.candidates) {
        if (!isTaken(candidate))
            continue;
        adoptions.append(adoptionOf(candidate, m_owner.empty() ? actorName() : QString::fromStdString(m_owner)));
        if (!applyOptions(adoptions.last()))
            return std::nullopt;
    }
    if (adoptions.size() > 1 && !(m_as.empty() && m_title.empty())) {
        refuse(Words::tr("--as and --title are about one list; take one with --take ID"), Misused);
        return std::nullopt;
    }
    if (!adoptions.isEmpty())
        return adoptions;
    refuse(Words::tr("the document has no list of such an id; leave --take out to see those that there are"), NotDone);
    return std::nullopt;
}

} // namespace conche::cli
