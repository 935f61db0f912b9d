// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace conche::stack {

/*! The value of a variable; nothing where it is not set. */
using VariableLookup = std::function<std::optional<QString>(const QString &name)>;

/*! A text with its variables put in. */
struct Interpolated
{
    QString text;
    QString variable; ///< the one whose value the whole text is
    QStringList unset; ///< variables that are empty for want of a value
    bool hasLooseDollar = false; ///< an unset "$word" within a text: rather a password with a "$" than a variable
};

/*! Puts variables in as Compose does: $NAME, ${NAME}, ${NAME:-default}, ${NAME-default}, ${NAME:?message},
 * ${NAME?message}, ${NAME:+other}, ${NAME+other}, one inside another, and $$ for a dollar. */
class Interpolator
{
public:
    /*! What a dollar is that begins no variable: an error in a compose file, itself in an .env file. */
    enum class Dollar { Error, Itself };

    explicit Interpolator(VariableLookup lookup, Dollar dollar = Dollar::Error)
        : m_lookup(std::move(lookup))
        , m_dollar(dollar)
    {
    }

    /*! An error says what is wrong without repeating the text, which may be a password. */
    [[nodiscard]] Result<Interpolated> apply(const QString &text);

private:
    [[nodiscard]] Result<QString> expand(QStringView text, int depth, Interpolated &whole);
    [[nodiscard]] Result<QString> braced(QStringView inside, int depth, Interpolated &whole);
    [[nodiscard]] QString valueOf(const QString &name, bool isLoose, Interpolated &whole) const;
    [[nodiscard]] Result<void> append(QString &out, QStringView piece);

    VariableLookup m_lookup;
    Dollar m_dollar;
    qsizetype m_room = 4 * 1024 * 1024; ///< characters that may still be made, over all texts
};

} // namespace conche::stack
