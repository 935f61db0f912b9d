// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal.h"

#include "health/alerts/alertdispatch.h"
#include "health/watch/round.h"
#include "journal/journal.h"
#include "stack/stackfile.h"
#include "store/consents.h"

#include <functional>

namespace CLI {
class App;
}

namespace conche::cli {

/*! What commands work with; built in src/app and handed in. */
struct Services
{
    health::Tools tools;
    health::Records records;
    journal::Journal &journal;
    Terminal terminal;
    store::Consents &consents;
    QString practiceProgram; ///< our own: what it plays as docker needs no consent
};

/*! Exit codes of commands that give no verdict. A verdict's codes are those of the monitoring-plugin interface. */
enum ExitCode : int { Done = 0, NotDone = 1, Misused = 3 };

/*! One command of conche-cli. */
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(Services services)
        : m_services(std::move(services))
    {
    }

    /*! Adds the command and its options to the program's. */
    virtual void declare(CLI::App &program) = 0;
    /*! True after parsing when the user named this command. */
    [[nodiscard]] virtual bool isChosen() const = 0;
    /*! Does it; \a exit is called once, with the exit code. */
    virtual void run(std::function<void(int)> exit) = 0;

protected:
    /*! What the stack of the file may start and hand out: all of it where the user agreed to that very file, by \a
     * trust for this run or in the store; nothing where \a trust is the hash of another file, which is complained of.
     */
    void findGrant(const stack::StackFile &file, const std::string &trust,
        const std::function<void(std::optional<stack::Grant>)> &then);
    /*! The demands of the file that wait for consent unless it is given. */
    [[nodiscard]] QList<stack::Demand> openDemands(const stack::StackFile &file) const;

    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] const Terminal &terminal() const { return m_services.terminal; }

private:
    Services m_services;
};

/*! Adds "--stack NAME|FILE" to a command. */
void declareStack(CLI::App &command, std::string &stack);

/*! The path of the stack file that is meant. Without a name: the only one there is. */
[[nodiscard]] Result<QString> chosenStack(const std::string &named);

/*! Adds "--trust HASH" to a command. */
void declareTrust(CLI::App &command, std::string &trust);

/*! The command that agrees to what a stack file demands. */
[[nodiscard]] QString trustCommand(const QString &path);

/*! Says that a file is not the one that was agreed to. */
[[nodiscard]] QString otherHash(const stack::StackFile &file, const std::string &trust);

/*! Finds and reads the stack that is meant, complaining of what is wrong with it. Without a name: the only one there
 * is. */
[[nodiscard]] std::optional<stack::Stack> loadStack(const Terminal &terminal, const std::string &named);
/*! As loadStack(), with the file's path and hash; the stack is there. */
[[nodiscard]] std::optional<stack::StackFile> loadStackFile(const Terminal &terminal, const std::string &named);

} // namespace conche::cli
