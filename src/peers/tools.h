// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "net/httpclient.h"
#include "process/commandrunner.h"
#include "secrets/credentialstore.h"

namespace conche::peers {

/*! What is used to reach the outside. */
struct Tools
{
    net::HttpClient &http;
    process::CommandRunner &runner;
    secrets::CredentialStores credentials;
    const Clock &clock;
};

} // namespace conche::peers
