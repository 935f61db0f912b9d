// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertscommand.h"

#include "core/nearestname.h"

#include <QCoreApplication>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>

namespace conche::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Cli)
};

} // namespace

void AlertsCommand::declare(CLI::App &program)
{
    m_command = program.add_subcommand("alerts", Words::tr("Try how alerts are sent").toStdString());
    m_command->require_subcommand(1);
    CLI::App *test = m_command->add_subcommand("test",
        Words::tr("Send a message that says it is a test through every alert channel of a stack").toStdString());
    declareStack(*test, m_stack);
    declareTrust(*test, m_trust);
    test->add_option(
            "--channel", m_only, Words::tr("Only through the channel of this name; may be repeated").toStdString())
        ->delimiter(',');
}

bool AlertsCommand::isChosen() const
{
    return m_command->parsed();
}

std::optional<QList<stack::Channel>> AlertsCommand::channels(const stack::Stack &stack) const
{
    const QList<stack::Channel> &all = stack.alerts.channels;
    if (all.isEmpty()) {
        //: %1 is the title of a stack
        terminal().complain(u"conche-cli: "_s
            + Words::tr("%1 has no alert channel; add [[alerts.mail]], [[alerts.webhook]] or [[alerts.command]] to its "
                        "stack file")
                  .arg(stack.title));
        return std::nullopt;
    }
    QStringList names;
    for (const stack::Channel &channel : all)
        names << channel.name;
    QList<stack::Channel> chosen;
    for (const std::string &name : m_only) {
        const qsizetype index = names.indexOf(QString::fromStdString(name));
        if (index < 0) {
            //: %1 is a name, %2 a list of names
            QString message = Words::tr("there is no alert channel \"%1\"; there are %2")
                                  .arg(QString::fromStdString(name), names.join(u", "_s));
            message = withNearestName(message, QString::fromStdString(name), names);
            terminal().complain(u"conche-cli: "_s + message);
            return std::nullopt;
        }
        chosen << all[index];
    }
    return m_only.empty() ? all : chosen;
}

void AlertsCommand::run(std::function<void(int)> exit)
{
    const std::optional<stack::StackFile> file = loadStackFile(terminal(), m_stack);
    const auto chosen = file ? channels(*file->stack) : std::nullopt;
    if (!chosen) {
        exit(NotDone);
        return;
    }
    findGrant(*file, m_trust,
        [this, stack = *file->stack, chosen = *chosen, exit = std::move(exit)](
            const std::optional<stack::Grant> &grant) {
            if (!grant) {
                exit(NotDone);
                return;
            }
            const health::Tools &tools = services().tools;
            m_sender.emplace(tools.http, tools.runner, tools.credentials, tools.clock, *grant);
            test(stack, chosen, exit);
        });
}

void AlertsCommand::test(
    const stack::Stack &stack, const QList<stack::Channel> &channels, std::function<void(int)> exit)
{
    const health::AlertMessage message = health::testMessage(stack, services().tools.clock.nowUtc());
    const auto left
        = std::make_shared<health::Barrier>(channels.size(), [this, exit = std::move(exit)] { exit(m_code); });
    for (const stack::Channel &channel : channels) {
        m_sender->send(channel, message, this, [this, left, name = channel.name](const Result<void> &sent) {
            if (sent) {
                //: %1 is the name of an alert channel
                terminal().print(Words::tr("%1: sent; look whether it arrived").arg(name));
            } else {
                terminal().print(Words::tr("%1: not sent: %2").arg(name, sent.error().message));
                m_code = NotDone;
            }
            left->arrive();
        });
    }
}

} // namespace conche::cli
