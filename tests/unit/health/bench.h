// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakefactory.h"

#include "fakes/fakeclock.h"
#include "fakes/fakecommandrunner.h"
#include "fakes/fakecredentialstore.h"
#include "fakes/fakehttpclient.h"
#include "health/checkrun.h"

namespace conche::tests {

/*! resources/stacks/chocolate-factory.toml */
[[nodiscard]] stack::Stack shippedStack();

/*! Everything that a report says, as one text. */
[[nodiscard]] QString allText(const health::CheckRunReport &report);
[[nodiscard]] QString factsText(const health::CheckResult &result);

/*! Each form that the secret could have been shown in. */
[[nodiscard]] QStringList formsOf(const Secret &secret);

/*! What is wrong with how a result reads; empty where nothing is. */
[[nodiscard]] QString unreadable(const health::CheckResult &result, const stack::Check &check);

/*! The shipped stack on fakes that answer everything rightly, but for what a test changes. */
class Bench
{
public:
    using Reply = Result<net::HttpReply>;

    Bench();
    Q_DISABLE_COPY_MOVE(Bench)

    fakes::FakeClock clock;
    FakeFactory factory;
    fakes::FakeHttpClient http;
    fakes::FakeCommandRunner runner;
    fakes::FakeCredentialStore keychain;
    fakes::FakeCredentialStore environment;
    fakes::FakeCredentialStore files;
    stack::Stack stack = shippedStack();
    health::CheckRunOptions options;
    std::optional<stack::Grant> grant; ///< in place of everything that the stack demands
    /*! As long as InfluxDB makes them. */
    const Secret token{"geheim/Yk3+Vq7Zp1xW9nR5tL0aB8sD2fG4hJ6kM3cX7vN1bQ5wE9rT0yU2iO4pA6sD8fG1hJ3kL5zX7cV9bN=="};

    /*! Asked before the factory; nothing leaves the answer to it. */
    std::function<std::optional<Reply>(Key, const Asked &)> httpOverride;
    std::function<std::optional<process::Outcome>(Key, const process::Command &)> commandOverride;

    [[nodiscard]] QDateTime now() const { return clock.nowUtc(); }
    [[nodiscard]] health::Tools tools();
    [[nodiscard]] stack::Check &check(const QString &id);
    template <typename Kind>
    [[nodiscard]] Kind &question(const QString &id)
    {
        return std::get<Kind>(check(id).question);
    }

    [[nodiscard]] health::CheckRunReport run(net::HttpClient *client = nullptr);
    /*! Runs this check alone; it must be asked. */
    [[nodiscard]] health::CheckResult ask(const QString &id);
    /*! Replaces all checks by one and asks it. */
    [[nodiscard]] health::CheckResult ask(const stack::Check &only);

    /*! Answers this question so. */
    void answerWith(Key key, const Reply &reply);
    void endWith(Key key, const process::Outcome &outcome);
};

} // namespace conche::tests
