// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace conche {

/*! A password or token. It is shown only by reveal(), so that each place that does is easy to find. */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QByteArray &reveal() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

private:
    QByteArray m_value;
};

} // namespace conche
