// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "checklists/asking.h"
#include "checklists/board.h"
#include "checklists/history.h"
#include "checklists/importing.h"

namespace conche::cli {

/*! `conche-cli checklist`: what is due, and answering the items of lists. */
class ChecklistCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &program) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    using ItemState = checklists::ItemState;
    using Run = checklists::Run;
    using Known = QMap<QString, checklists::Evidence>; ///< evidence by items

    void declareReading();
    void declareAnswers();
    void declareMoving();
    void declareActs();
    void declareImport();
    void declareCopy();
    /*! Options of what is about one list. */
    void declareRun(CLI::App &command);
    void declareActor(CLI::App &command);
    [[nodiscard]] bool is(const char *verb) const { return m_verb == verb; }

    /*! Does what was chosen, when templates and store were read once. */
    void act();
    void list();
    void due();
    void show();
    void answer(ItemState state);
    void ask();
    /*! Asks for the evidence of the item, one reference after the other. */
    void askFor(const checklists::RunRequest &request, const Run &run, const QString &item,
        QList<checklists::EvidenceReference> references);
    void askOne(const checklists::RunRequest &request, const Run &run, const QString &item,
        const QList<checklists::EvidenceReference> &references, const stack::Grant &grant);
    void note();
    void signOff();
    void undo();
    void redo();
    void search();
    void snooze();
    [[nodiscard]] Result<QDateTime> snoozedUntil(const QDateTime &now) const;
    void exportLists();
    void exportRuns(const checklists::ListState &state);
    void copy();
    void importFile();
    void importHistory(const QString &path);
    void importDocument(const QString &path);

    /*! The list that is meant, or nothing with a complaint. */
    [[nodiscard]] const checklists::ListState *chosenList();
    /*! The run that is meant: by --for, else the one that matters now. */
    [[nodiscard]] std::optional<checklists::RunRequest> chosenRun();
    /*! Finds what the machine knows of a run; nothing where it cannot be read. */
    void withEvidence(const Run &run, const std::function<void(const Known &)> &then);
    /*! The same of a run that is to be read first; ends with a complaint where it cannot be. */
    void withEvidence(const checklists::RunRequest &request, const std::function<void(const Known &)> &then);
    /*! Prints the run as it is after an act, or why the act failed. */
    void finish(const Result<Run> &run);
    /*! Prints the run with the evidence of now. */
    void finishWithEvidence(const Result<Run> &run);
    void print(const Run &run, const Known &known = {});
    void print(const QJsonValue &json) const;
    /*! Into the file of --output, or on the terminal; ends with the code where that went well. */
    void write(const QByteArray &text, int code = Done);
    /*! Into the file of --output; false after a complaint. */
    [[nodiscard]] bool save(const QByteArray &text);
    /*! What the options of "import" say of the lists that are taken; nothing after a complaint. */
    [[nodiscard]] std::optional<QList<checklists::Adoption>> adoptions(const checklists::FoundLists &found);
    [[nodiscard]] bool applyOptions(checklists::Adoption &adoption);
    void printCandidates(const checklists::FoundLists &found);
    void refuse(const QString &sentence, int code);
    [[nodiscard]] QString actor() const;

    CLI::App *m_command = nullptr; ///< until what it was asked for begins
    std::string m_verb;
    std::string m_stack;
    std::string m_list;
    std::vector<std::string> m_items;
    std::string m_period;
    std::string m_text;
    std::string m_by;
    std::string m_span;
    std::string m_until;
    std::vector<std::string> m_words; ///< that are searched for
    std::string m_format = "jsonl";
    std::string m_output;
    std::string m_file;
    std::vector<std::string> m_take;
    std::string m_as;
    std::string m_title;
    std::string m_owner;
    std::string m_recurrence;
    std::string m_per;
    std::string m_grace;
    std::string m_trust;
    bool m_isJson = false;
    std::function<void(int)> m_exit;
    std::optional<stack::StackFile> m_stackFile;
    std::optional<stack::Stack> m_known;
    std::unique_ptr<checklists::Board> m_board;
    std::unique_ptr<checklists::Asking> m_asking;
};

} // namespace conche::cli
