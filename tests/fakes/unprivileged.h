// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace conche::fakes {

/*! Root keeps no permission: where a test runs as root, the whole process is nobody while this lives. */
class Unprivileged
{
public:
    Unprivileged()
    {
        if (m_isRoot && ::seteuid(nobody) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~Unprivileged()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Unprivileged)

private:
    static constexpr uid_t nobody = 65534;
    const bool m_isRoot = ::geteuid() == 0;
};

} // namespace conche::fakes
