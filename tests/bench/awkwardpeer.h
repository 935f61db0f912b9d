// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sys/types.h>

namespace conche::bench {

/*! A peer on loopback that is hard to live with. It is a process of its own, so that it holds none of our threads. */
class AwkwardPeer
{
public:
    enum class Manner {
        Hangs, ///< takes the question and never answers
        Drips, ///< a byte now and then
        Floods, ///< JSON of 64 MiB, as fast as it goes
        Answers, ///< at once
    };

    /*! To be made before there are threads. Ends the program where that fails. */
    explicit AwkwardPeer(Manner manner);
    ~AwkwardPeer();
    AwkwardPeer(const AwkwardPeer &) = delete;
    AwkwardPeer &operator=(const AwkwardPeer &) = delete;

    [[nodiscard]] QString url() const;

private:
    pid_t m_process = 0;
    int m_port = 0;
};

} // namespace conche::bench
