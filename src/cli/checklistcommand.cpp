// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistcommand.h"

#include "checklistjson.h"

#include "core/actor.h"
#include "core/nearestname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

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

QChar mark(ItemState state)
{
    return u" x-!"_s.at(static_cast<int>(state));
}

/*! What the machine knows of an item now, where that says more than its line. */
QString nowText(const RunItem &item, const QMap<QString, Evidence> &known)
{
    if (item.contrary)
        //: Below a ticked item of a checklist that was signed off; %1 is what the machine knew of it then
        return Words::tr("no longer true at the sign-off: %1").arg(item.contrary->sentence);
    const auto now = known.constFind(item.item.id);
    if (now == known.constEnd())
        return {};
    if (item.answer.state == ItemState::Open)
        //: Below an open item of a checklist; %1 is what the machine knows of it
        return Words::tr("now: %1").arg(now->sentence);
    switch (sinceAnswer(item.answer, *now)) {
    case Since::NoLonger:
        //: Below a ticked item of a checklist; %1 is what the machine knows of it now
        return Words::tr("no longer true: %1").arg(now->sentence);
    case Since::Now:
        //: Below a ticked item of a checklist; %1 is what the machine knows of it now
        return Words::tr("it was not so at the tick, and is now: %1").arg(now->sentence);
    case Since::Same:
        break;
    }
    return {};
}

} // namespace

void ChecklistCommand::declareRun(CLI::App &command)
{
    command.add_option("list", m_list, Words::tr("The id of a list").toStdString())->required();
    command.add_option("--for", m_period,
        Words::tr("A period such as 2026-W47, 2026-11 or 2026-11-23, a version or a person; the run that matters now "
                  "where it is not given")
            .toStdString());
}

void ChecklistCommand::declareActor(CLI::App &command)
{
    command.add_option("--by", m_by, Words::tr("Who does it; the user's name where it is not given").toStdString());
}

void ChecklistCommand::declareReading()
{
    m_command->add_subcommand("list", Words::tr("Show all lists and where they stand").toStdString());
    m_command->add_subcommand(
        "due", Words::tr("Show what is due; exits with 1 where something is overdue").toStdString());
    declareRun(*m_command->add_subcommand("show", Words::tr("Show the items of a run").toStdString()));
}

void ChecklistCommand::declareAnswers()
{
    const auto add = [this](const char *name, const QString &about) {
        CLI::App *const command = m_command->add_subcommand(name, about.toStdString());
        declareRun(*command);
        declareActor(*command);
        return command;
    };
    CLI::App *const tick = add("tick", Words::tr("Say that items are done"));
    CLI::App *const untick = add("untick", Words::tr("Open items again"));
    CLI::App *const na = add("na", Words::tr("Say that items do not apply, and why"));
    CLI::App *const fail = add("fail", Words::tr("Say that items failed"));
    CLI::App *const ask
        = add("ask", Words::tr("Ask for the evidence of an item that takes time or changes something, and keep it"));
    ask->add_option("items", m_items, Words::tr("The id of the item").toStdString())->required();
    declareTrust(*ask, m_trust);
    CLI::App *const note = add("note", Words::tr("Change the note of an item"));
    CLI::App *const signOff = add("signoff", Words::tr("Lock a run whose items are answered, and print its record"));
    for (CLI::App *command : {tick, untick, na, fail, note})
        command->add_option("items", m_items, Words::tr("The ids of items").toStdString())->required();
    for (CLI::App *command : {tick, untick, fail, signOff})
        command->add_option("-n,--note", m_text, Words::tr("A note, kept with it").toStdString());
    na->add_option("-r,--reason", m_text, Words::tr("Why it does not apply").toStdString())->required();
    note->add_option("-n,--note", m_text, Words::tr("The note").toStdString())->required();
    signOff->add_option("-o,--output", m_output, Words::tr("Write the record into this file").toStdString());
}

void ChecklistCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand(
        "checklist", Words::tr("Show what is to be done regularly, and say that it was").toStdString());
    declareReading();
    declareAnswers();
    declareActs();
    declareMoving();
    for (CLI::App *command : m_command->get_subcommands({})) {
        declareStack(*command, m_stack);
        command->add_flag("--json", m_isJson, Words::tr("Output: JSON").toStdString());
    }
    m_command->require_subcommand(1);
}

bool ChecklistCommand::isChosen() const
{
    return m_command->parsed();
}

void ChecklistCommand::refuse(const QString &sentence, int code)
{
    terminal().complain(u"conche-cli: "_s + sentence);
    m_exit(code);
}

QString ChecklistCommand::actor() const
{
    return m_by.empty() ? actorName() : QString::fromStdString(m_by).simplified();
}

void ChecklistCommand::run(std::function<void(int)> exit)
{
    m_exit = std::move(exit);
    m_verb = m_command->get_subcommands().front()->get_name();
    m_stackFile = loadStackFile(terminal(), m_stack);
    if (!m_stackFile) {
        m_exit(NotDone);
        return;
    }
    m_known = m_stackFile->stack;
    QTimeZone zone(m_known->zone.toLatin1());
    m_board = std::make_unique<Board>(services().records.database, services().tools.clock, m_known->name,
        zone.isValid() ? zone : QTimeZone::utc(), checklistsFolder());
    // It tells again when lists came into use; once is enough here.
    connect(m_board.get(), &Board::changed, this, &ChecklistCommand::act, Qt::SingleShotConnection);
    m_board->start(false);
}

void ChecklistCommand::act()
{
    const BoardState &state = m_board->state();
    const bool isLookedAt = is("list") || is("show");
    for (const ChecklistFile &file : isLookedAt ? state.broken + state.incomplete : state.broken) {
        for (const stack::Diagnostic &diagnostic : file.diagnostics)
            terminal().complain(diagnostic.text(file.path));
    }
    if (state.trouble && !is("list") && !is("import") && !is("copy")) {
        refuse(state.trouble->message, NotDone);
        return;
    }
    const QList<std::pair<const char *, void (ChecklistCommand::*)()>> acts{{"list", &ChecklistCommand::list},
        {"due", &ChecklistCommand::due}, {"show", &ChecklistCommand::show}, {"note", &ChecklistCommand::note},
        {"ask", &ChecklistCommand::ask}, {"signoff", &ChecklistCommand::signOff}, {"undo", &ChecklistCommand::undo},
        {"redo", &ChecklistCommand::redo}, {"search", &ChecklistCommand::search}, {"snooze", &ChecklistCommand::snooze},
        {"export", &ChecklistCommand::exportLists}, {"import", &ChecklistCommand::importFile},
        {"copy", &ChecklistCommand::copy}};
    for (const auto &[name, what] : acts) {
        if (is(name)) {
            (this->*what)();
            return;
        }
    }
    answer(is("tick")    ? ItemState::Done
            : is("na")   ? ItemState::NotApplicable
            : is("fail") ? ItemState::Failed
                         : ItemState::Open);
}

void ChecklistCommand::print(const QJsonValue &json) const
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    terminal().print(QString::fromUtf8(document.toJson()).trimmed());
}

void ChecklistCommand::list()
{
    const BoardState &state = m_board->state();
    QJsonArray json;
    for (const ListState &list : state.lists) {
        json.append(toJson(list, state.now, m_board->zone()));
        if (!m_isJson)
            terminal().print(u"%1  %2/%3  %4: %5"_s.arg(list.list.id, -20)
                                 .arg(list.answered())
                                 .arg(list.items())
                                 .arg(onOneLine(list.list.title), brief(list, state.now, m_board->zone())));
        for (const ListRunSummary &run : list.open) {
            if (!m_isJson && run.key != list.key)
                //: Below a list; %1 is a period, a version or a person
                terminal().print(u"    "_s + Words::tr("%1 is open too").arg(onOneLine(run.key.period)));
        }
    }
    if (m_isJson)
        print(json);
    if (state.trouble)
        terminal().complain(u"conche-cli: "_s + state.trouble->message);
    m_exit(state.trouble || !state.broken.isEmpty() ? NotDone : Done);
}

void ChecklistCommand::due()
{
    const BoardState &state = m_board->state();
    bool isAnyOverdue = false;
    QJsonArray json;
    for (const ListState &list : state.lists) {
        if (list.standing > Standing::Due)
            continue;
        isAnyOverdue = isAnyOverdue || list.standing == Standing::Overdue;
        json.append(toJson(list, state.now, m_board->zone()));
        if (!m_isJson)
            terminal().print(onOneLine(namedHeadline(list, state.now, m_board->zone())));
    }
    if (m_isJson)
        print(json);
    else if (json.isEmpty())
        terminal().print(Words::tr("Nothing is due within seven days."));
    // What a broken file was to say cannot be known.
    m_exit(isAnyOverdue || !state.broken.isEmpty() ? NotDone : Done);
}

const ListState *ChecklistCommand::chosenList()
{
    const QString id = QString::fromStdString(m_list);
    if (const ListState *const state = m_board->state().find(id))
        return state;
    QStringList ids;
    for (const ListState &state : m_board->state().lists)
        ids << state.list.id;
    //: %1 is an id, %2 a list of ids
    const QString message = Words::tr("there is no list \"%1\"; there are %2").arg(id, ids.join(u", "_s));
    refuse(withNearestName(message, id, ids), NotDone);
    return nullptr;
}

std::optional<RunRequest> ChecklistCommand::chosenRun()
{
    const ListState *const state = chosenList();
    if (!state)
        return std::nullopt;
    const QString period = m_period.empty() ? state->key.period : QString::fromStdString(m_period).trimmed();
    if (period.isEmpty()) {
        refuse(state->list.kind == PeriodKind::Person
                ? Words::tr("say who it is for: --for NAME")
                : Words::tr("no run is open; begin one for a version with --for VERSION"),
            Misused);
        return std::nullopt;
    }
    return m_board->request(state->list.id, period);
}

void ChecklistCommand::print(const Run &run, const Known &known)
{
    if (m_isJson) {
        print(QJsonValue(toJson(run, known)));
        return;
    }
    //: %1 is the title of a list, %2 a period
    terminal().print(Words::tr("%1, %2").arg(onOneLine(run.list.title), onOneLine(run.periodText())));
    for (const ItemDifference &difference : run.changed)
        //: %1 and %2 are an item before and after
        terminal().print(Words::tr("changed since the run before: %1 -> %2")
                             .arg(onOneLine(difference.before), onOneLine(difference.after)));
    for (const RunItem &item : run.items) {
        const Answer &answer = item.answer;
        QString line = QString(2 * item.item.depth, u' ') + u'[' + mark(answer.state) + u"] "_s + item.item.id + u": "_s
            + onOneLine(item.item.title);
        if (answer.at.isValid())
            line += u" ("_s + (answer.actor.isEmpty() ? u"Conche"_s : onOneLine(answer.actor)) + u", "_s
                + answer.at.toTimeZone(m_board->zone()).toString(u"yyyy-MM-dd HH:mm"_s) + u')';
        if (!answer.note.isEmpty())
            line += u" - "_s + onOneLine(answer.note);
        if (answer.isNoteApart() && answer.noteBy != answer.actor)
            line += u" ("_s + onOneLine(answer.noteBy) + u')';
        if (answer.evidence && answer.evidence->state == Evidence::State::Known)
            line += u" - "_s + onOneLine(answer.evidence->sentence);
        terminal().print(line);
        if (const QString now = nowText(item, known); !now.isEmpty())
            terminal().print(QString(2 * item.item.depth + 4, u' ') + onOneLine(now));
    }
    for (const QString &remark : run.remarks)
        terminal().print(onOneLine(remark));
    if (run.signOff)
        //: %1 is a person
        terminal().print(Words::tr("signed off by %1").arg(onOneLine(run.signOff->actor)));
}

void ChecklistCommand::finish(const Result<Run> &run)
{
    if (!run) {
        refuse(run.error().message, NotDone);
        return;
    }
    print(*run);
    m_exit(Done);
}

void ChecklistCommand::show()
{
    if (const std::optional<RunRequest> request = chosenRun())
        m_board->ledger().read(*request, this, [this](const Result<Run> &run) { finishWithEvidence(run); });
}

void ChecklistCommand::answer(ItemState state)
{
    const std::optional<RunRequest> request = chosenRun();
    if (!request)
        return;
    const auto say = [this, request, state](const Known &evidence) {
        QList<NewAnswer> answers;
        for (const std::string &item : m_items) {
            const QString id = QString::fromStdString(item);
            NewAnswer answer{id, state, QString::fromStdString(m_text), {}};
            if (evidence.value(id).state == Evidence::State::Known)
                answer.evidence = evidence[id];
            answers.append(answer);
        }
        m_board->ledger().answer(*request, answers, actor(), this, [this](const Result<Run> &run) { finish(run); });
    };
    if (state == ItemState::Open) {
        say({});
        return;
    }
    // What the machine knows at this moment is kept with the answer; where it cannot be read, it is by hand.
    withEvidence(*request, say);
}

void ChecklistCommand::note()
{
    const std::optional<RunRequest> request = chosenRun();
    if (!request)
        return;
    if (m_items.size() != 1) {
        refuse(Words::tr("a note is about one item"), Misused);
        return;
    }
    m_board->ledger().note(*request, QString::fromStdString(m_items.front()), QString::fromStdString(m_text), actor(),
        this, [this](const Result<Run> &run) { finish(run); });
}

void ChecklistCommand::write(const QByteArray &text, int code)
{
    if (m_output.empty())
        terminal().print(QString::fromUtf8(text.endsWith('\n') ? text.chopped(1) : text));
    else if (!save(text))
        return;
    m_exit(code);
}

bool ChecklistCommand::save(const QByteArray &text)
{
    QSaveFile file(QString::fromStdString(m_output));
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return true;
    //: %1 is a path, %2 the system's reason
    refuse(Words::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()), NotDone);
    return false;
}

} // namespace conche::cli
