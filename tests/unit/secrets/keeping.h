// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/credentialstore.h"

#include <QTest>

#include <optional>

namespace conche::secrets {

using namespace Qt::StringLiterals;

/*! Calls a function that answers later, and waits for the answer; none is an Internal error. */
template <typename T, typename Call>
Result<T> answerOf(Call &&call)
{
    QObject owner;
    std::optional<Result<T>> answer;
    call(&owner, [&answer](Result<T> result) { answer = std::move(result); });
    if (answer)
        return failure(ErrorCode::Internal, u"answered before control was back in the event loop"_s);
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
        return failure(ErrorCode::Internal, u"never answered"_s);
    return *answer;
}

inline Result<Secret> readFrom(CredentialStore &store, const QString &name)
{
    return answerOf<Secret>([&](QObject *owner, auto then) { store.read(name, owner, then); });
}

inline Result<void> writeTo(CredentialStore &store, const QString &name, const QByteArray &value)
{
    return answerOf<void>([&](QObject *owner, auto then) { store.write(name, Secret(value), owner, then); });
}

inline Result<void> removeFrom(CredentialStore &store, const QString &name)
{
    return answerOf<void>([&](QObject *owner, auto then) { store.remove(name, owner, then); });
}

inline StoreState stateOf(CredentialStore &store)
{
    const Result<StoreState> state = answerOf<StoreState>([&](QObject *owner, const Then<StoreState> &then) {
        store.state(owner, [then](StoreState found) { then(found); });
    });
    return state.value_or(StoreState::Absent);
}

/*! "" for a success, else code and sentence. */
template <typename T>
QString errorOf(const Result<T> &result)
{
    return result ? QString() : QString(errorCodeName(result.error().code)) + u": "_s + result.error().message;
}

/*! The secret, or code and sentence. */
inline QString textOf(const Result<Secret> &result)
{
    return result ? QString::fromUtf8(result->reveal()) : errorOf(result);
}

/*! Nothing where the text starts with that, else the complaint. */
inline QString startMismatch(const QString &text, const QString &start)
{
    return text.startsWith(start) ? QString() : QString(text + u"\n does not start with\n"_s + start);
}

} // namespace conche::secrets

#define VERIFY_STARTS(text, part)                                                                                      \
    do {                                                                                                               \
        const QString mismatch = startMismatch(text, part);                                                            \
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));                                                            \
    } while (false)
