// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <variant>

namespace conche::checklists {

/*! The longest line of an exported history: a template of the largest size, every character of it escaped. */
inline constexpr qint64 longestHistoryLine = 64LL * 1024 * 1024;

using HistoryLine = std::variant<store::ListVersion, ListEvent>;

// Each is one line of JSON with its line end.
[[nodiscard]] QByteArray headLine(const QString &stack);
[[nodiscard]] QByteArray versionLine(const store::ListVersion &version);
[[nodiscard]] QByteArray eventLine(const ListEvent &event);

/*! Reads the lines of an exported history. Errors name the file and the line. */
class HistoryReader
{
public:
    HistoryReader(QString path, QString stack)
        : m_path(std::move(path))
        , m_stack(std::move(stack))
    {
    }

    /*! Nothing for the first line and for empty ones. */
    [[nodiscard]] Result<std::optional<HistoryLine>> read(const QByteArray &line);
    /*! To be asked after the last line: did the file hold a history? */
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] tl::unexpected<Error> refusal(const QString &reason) const;
    [[nodiscard]] Result<void> readHead(const QJsonObject &json);

    QString m_path;
    QString m_stack;
    int m_number = 0;
    bool m_hasHead = false;
};

} // namespace conche::checklists
