// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"

#include "core/result.h"
#include "core/verdict.h"
#include "stack/stack.h"

#include <optional>

namespace conche::models {

/*! What is known of a credential, but for its value. */
enum class CredentialState {
    Asking, ///< nobody knows yet
    Stored,
    Missing,
    Locked, ///< the place where it belongs is locked
    Absent, ///< this machine or session has no such place
    Unusable, ///< it is there and must not or cannot be used: a file that others can read
};

/*! A credential that a stack file names. */
struct Credential
{
    QString reference; ///< "keychain:NAME", "env:NAME", "file:PATH"
    QStringList peers; ///< "api", "mlflow", "influxdb": who it is sent to
    QStringList channels; ///< alert channels whose address it is
    CredentialState state = CredentialState::Asking;
    QString sentence; ///< why it cannot be used, and what to do
    std::optional<Verdict> tested; ///< what the last test came to
    QString test; ///< the same in words; while it is under way, too

    [[nodiscard]] QString key() const { return reference; }
    [[nodiscard]] bool isEnvironment() const { return reference.startsWith(QLatin1StringView("env:")); }
    friend bool operator==(const Credential &, const Credential &) = default;
};

/*! Every credential that the stack names, each once, in the order of the file. */
[[nodiscard]] QList<Credential> credentialsOf(const stack::Stack &stack);

/*! What an attempt to read it says. */
[[nodiscard]] CredentialState credentialStateOf(const std::optional<Error> &error, bool isStoreAbsent);

/*! The state in a few words. */
[[nodiscard]] QString stateText(const Credential &credential);
/*! Who uses it: "InfluxDB", "alerts through ops". */
[[nodiscard]] QString usersText(const Credential &credential);

/*! The credentials of a stack, without their values. */
class CredentialModel final : public RowModel<Credential>
{
public:
    enum Column { Users, Reference, State, Test, ColumnCount };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const Credential &row, int column, int role) const override;
};

} // namespace conche::models
