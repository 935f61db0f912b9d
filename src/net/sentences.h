// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

namespace conche::net {

/*! "MLflow at http://localhost:5000/api": how a sentence about an answer begins. */
[[nodiscard]] QString peerAt(const HttpRequest &request);

/*! "MLflow at http://localhost:5000": how a sentence about the way there begins. */
[[nodiscard]] QString peerAtOrigin(const HttpRequest &request);

/*! An address for sentences: without user, password, query and fragment, which may hold secrets. */
[[nodiscard]] QString shownUrl(const QUrl &url);

/*! The text without the request's own secret, which a server may have echoed. */
[[nodiscard]] QString withoutSecret(const HttpRequest &request, const QString &text);

/*! The reply's text of any length, as excerpt() shows its beginning. */
[[nodiscard]] QString plainText(const HttpReply &reply);

/*! The text, cut with an ellipsis where it is longer. */
[[nodiscard]] QString shortened(const QString &text, qsizetype length);

} // namespace conche::net
