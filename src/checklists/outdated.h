// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asking.h"

#include "process/transport.h"

namespace conche::checklists {

/*! A package that pip has a newer version of. */
struct OutdatedPackage
{
    QString name;
    QString installed;
    QString latest;

    friend bool operator==(const OutdatedPackage &, const OutdatedPackage &) = default;
};

/*! Reads what `pip list --outdated --format=json` prints; the error is a reason only. */
[[nodiscard]] Result<QList<OutdatedPackage>> outdatedFromJson(const QByteArray &output);

/*! Asks pip inside of each container what is outdated. Containers without pip are told of and left out. */
class Outdated final : public Asking
{
    Q_OBJECT

public:
    Outdated(const QString &container, const health::Tools &tools, const AskingOptions &options);

protected:
    void begin() override;
    void abort() override;

private:
    void next();
    void take(const process::Transport &transport, const process::Outcome &outcome);
    void finish();

    health::Tools m_tools;
    AskingOptions m_options;
    QStringList m_containers;
    qsizetype m_index = -1;
    std::unique_ptr<process::Transport> m_transport;
    QObject *m_run = nullptr; ///< owns what is under way
    QList<EvidenceRow> m_rows;
    QStringList m_sentences;
    int m_asked = 0; ///< containers in which pip answered
    int m_failed = 0;
};

} // namespace conche::checklists
