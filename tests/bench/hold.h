// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <ctime>
#include <pthread.h>
#include <semaphore>
#include <thread>

namespace conche::bench {

inline double milliseconds(std::chrono::nanoseconds span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

/*! Asks a thread again and again whether it listens, and notes how long it took to answer: whatever the user did
 * meanwhile would have waited as long. */
class Watchdog final : public QObject
{
public:
    Watchdog()
    {
        (void)::pthread_getcpuclockid(::pthread_self(), &m_clock);
        m_thread = std::thread([this] { watch(); });
    }
    ~Watchdog() override
    {
        m_isOver = true;
        m_answered.release();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(Watchdog)

    /*! The longest hold since the last call. */
    struct Hold
    {
        std::chrono::nanoseconds wall{0};
        std::chrono::nanoseconds cpu{0}; ///< what the thread itself used of it; the rest it was not let run
    };
    Hold take() { return std::exchange(m_longest, {}); }

private:
    [[nodiscard]] std::chrono::nanoseconds used() const
    {
        timespec time{};
        (void)::clock_gettime(m_clock, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    void watch()
    {
        while (!m_isOver) {
            const auto asked = std::chrono::steady_clock::now();
            const auto before = used();
            QMetaObject::invokeMethod(this, [this, asked, before] {
                const std::chrono::nanoseconds wall = std::chrono::steady_clock::now() - asked;
                if (wall > m_longest.wall)
                    m_longest = {wall, used() - before};
                m_answered.release();
            });
            m_answered.acquire();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    clockid_t m_clock{};
    Hold m_longest;
    std::atomic<bool> m_isOver = false;
    std::binary_semaphore m_answered{0};
    std::thread m_thread;
};

} // namespace conche::bench
