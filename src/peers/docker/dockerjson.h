// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dockerclient.h"

namespace conche::docker {

/*! The containers of `docker inspect`, by name. The message of a BadContent is only the reason. */
[[nodiscard]] Result<QMap<QString, Container>> containersFromJson(const QByteArray &output);

} // namespace conche::docker
