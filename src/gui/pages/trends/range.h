// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <QString>

#include <array>
#include <optional>

namespace conche::gui {

/*! Which time the charts show: so long until now, all that is remembered, or a period that was chosen. */
struct Range
{
    enum class Kind { Day, Week, Month, Quarter, Year, All, Custom };
    static constexpr std::array kinds{
        Kind::Day, Kind::Week, Kind::Month, Kind::Quarter, Kind::Year, Kind::All, Kind::Custom};

    Kind kind = Kind::Month;
    Period chosen; ///< of Custom

    /*! \a first is the oldest value there is. */
    [[nodiscard]] Period at(const QDateTime &now, const std::optional<QDateTime> &first) const;
    /*! For the settings. */
    [[nodiscard]] QByteArray toState() const;
    [[nodiscard]] static Range fromState(const QByteArray &state);

    friend bool operator==(const Range &, const Range &) = default;
};

/*! "24 h", "30 d", "All", "Custom…". */
[[nodiscard]] QString rangeText(Range::Kind kind);
/*! The same in whole words, for the palette and screen readers. */
[[nodiscard]] QString spokenRange(Range::Kind kind);

} // namespace conche::gui
