// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source.h"

#include "process/transport.h"

#include <memory>

namespace conche::trends {

/*! One number that is as old as the question: from PostgreSQL, from a JSON answer, or the size of a folder, with the
 * room that it has. What nobody asked for is lost, so it is asked each time, but not too often. */
class AskedSource final : public Source
{
    Q_OBJECT

public:
    AskedSource(const CollectContext &context, const stack::Metric &metric, QObject *parent);

    [[nodiscard]] QString title() const override;

protected:
    void collect() override;

private:
    void ask(const stack::HttpMetric &metric);
    void ask(const stack::PostgresMetric &metric);
    void ask(const stack::FolderMetric &metric);
    void askRoom(const stack::FolderMetric &metric, double size);
    /*! \a capacity: what it can grow to, where that was asked. */
    void takeNumber(const Result<double> &number, const std::optional<double> &capacity = {});
    [[nodiscard]] std::unique_ptr<process::Transport> transportFor(
        const stack::FolderMetric &metric, const QString &program) const;

    std::unique_ptr<process::Transport> m_transport;
    std::unique_ptr<process::Transport> m_roomTransport;
};

} // namespace conche::trends
