// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"

#include <QObject>

namespace conche::gui {

/*! What trying a credential came to. */
struct TrialOutcome
{
    Verdict verdict = Verdict::Unknown;
    QString sentence;
};

/*! Asks a peer of a stack with its credential, and where it answers once more without: only then is it known that the
 * credential was looked at. Nothing is sent that the stack file as it is now has no consent for. */
class CredentialTrial final : public QObject
{
    Q_OBJECT

public:
    CredentialTrial(const Services &services, QString path, QString peer, QObject *parent);
    void start();

Q_SIGNALS:
    void finished(const conche::gui::TrialOutcome &outcome);

private:
    using Answered = std::function<void(const health::CheckRunReport &)>;

    void ask(const stack::Stack &stack, const Answered &answered);
    void askWith(const stack::Stack &stack);
    void askWithout(stack::Stack stack);
    void end(Verdict verdict, const QString &sentence);

    Services m_services;
    QString m_path;
    QString m_peer;
    stack::Grant m_grant;
};

} // namespace conche::gui
