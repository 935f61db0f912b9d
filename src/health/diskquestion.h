// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "question.h"

#include "peers/docker/diskusage.h"

#include <memory>
#include <vector>

namespace conche::health {

/*! Asks how full the file systems are that hold the data: bytes and inodes. */
class DiskQuestion final : public Question
{
    Q_OBJECT

public:
    DiskQuestion(stack::DiskCheck question, const CheckContext &context, const stack::Check &check, Answered answered,
        QObject *parent);
    void ask() override;

private:
    void judgeAll();
    [[nodiscard]] Verdict judgePercent(double percent) const;

    stack::DiskCheck m_question;
    std::vector<std::unique_ptr<process::Transport>> m_transports;
    QList<std::optional<Result<docker::DiskUsage>>> m_usages;
    std::optional<Barrier> m_barrier;
};

} // namespace conche::health
