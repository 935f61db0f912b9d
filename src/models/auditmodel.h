// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowmodel.h"
#include "timetext.h"

#include "trends/modelaudit.h"

namespace conche::models {

/*! A line of an audit: a metric of the newest, the best and a normal run, or what those runs are. */
struct AuditLine
{
    QString id;
    trends::AuditRow texts;

    [[nodiscard]] QString key() const { return id; }
    friend bool operator==(const AuditLine &left, const AuditLine &right)
    {
        const auto all = [](const AuditLine &line) {
            return std::tie(line.id, line.texts.title, line.texts.newest, line.texts.best, line.texts.baseline,
                line.texts.againstBest, line.texts.againstBaseline);
        };
        return all(left) == all(right);
    }
};

/*! The runs with their names and times, then a line for each metric. */
[[nodiscard]] QList<AuditLine> auditLines(const trends::ModelAudit &audit, const TimeText &time);

/*! The runs of an experiment side by side. */
class AuditModel final : public RowModel<AuditLine>
{
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        NewestColumn,
        BestColumn,
        AgainstBestColumn,
        BaselineColumn,
        AgainstBaselineColumn,
        ColumnCount
    };

    using RowModel::RowModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QVariant cell(const AuditLine &line, int column, int role) const override;
};

} // namespace conche::models
