// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace conche::gui {

class PlotStack;

[[nodiscard]] QImage chartPicture(PlotStack &plots, double ratio);
[[nodiscard]] QByteArray chartSvg(PlotStack &plots);
/*! A row for each bucket in sight, plot by plot; instants in UTC. */
[[nodiscard]] QByteArray chartCsv(const PlotStack &plots);

} // namespace conche::gui
