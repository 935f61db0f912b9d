// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awkwardpeer.h"

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace conche::bench {

namespace {

constexpr std::size_t floodBytes = 64UL * 1024 * 1024;
constexpr int dripPauseMs = 50;
constexpr int waitingMost = 4096; // connections that were not taken yet
constexpr std::size_t mostRead = 64UL * 1024;

[[noreturn]] void giveUp(const char *what)
{
    std::perror(what);
    std::_Exit(3);
}

/*! A connection: what is still to be read and still to be written. */
struct Guest
{
    std::string question;
    std::string answer;
    std::size_t written = 0;
};

std::string answerWith(const std::string &body, std::size_t announced)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(announced)
        + "\r\n\r\n" + body;
}

/*! {"status": "ok", "noise": [ ... ]} of exactly 64 MiB. */
std::string flood()
{
    std::string body = R"({"status": "ok", "noise": [)";
    while (body.size() + 40 < floodBytes)
        body += R"({"name": "x", "value": 1.25}, )";
    body += "0";
    body.append(floodBytes - 2 - body.size(), ' ');
    return body + "]}";
}

class Server
{
public:
    Server(int listening, AwkwardPeer::Manner manner)
        : m_listening(listening)
        , m_manner(manner)
    {
        if (manner == AwkwardPeer::Manner::Floods)
            m_body = flood();
        else if (manner == AwkwardPeer::Manner::Answers)
            m_body = R"({"status": "ok"})";
    }

    [[noreturn]] void run()
    {
        for (;;) {
            std::vector<pollfd> watched{{m_listening, POLLIN, 0}};
            for (const auto &[socket, guest] : m_guests) {
                const bool isSpeaking = !guest.answer.empty() && m_manner != AwkwardPeer::Manner::Drips;
                watched.push_back({socket, static_cast<short>(isSpeaking ? POLLIN | POLLOUT : POLLIN), 0});
            }
            const bool drips = m_manner == AwkwardPeer::Manner::Drips;
            (void)::poll(watched.data(), watched.size(), drips ? dripPauseMs : -1);
            for (const pollfd &one : watched) {
                if (one.fd == m_listening && (one.revents & POLLIN) != 0)
                    welcome();
                else if (one.fd != m_listening)
                    serve(one.fd, one.revents);
            }
        }
    }

private:
    void welcome()
    {
        const int socket = ::accept(m_listening, nullptr, nullptr);
        if (socket >= 0)
            m_guests[socket] = {};
    }

    void serve(int socket, short events)
    {
        Guest &guest = m_guests[socket];
        if ((events & (POLLIN | POLLHUP | POLLERR)) != 0 && !listen(socket, guest)) {
            ::close(socket);
            m_guests.erase(socket);
            return;
        }
        if (guest.written < guest.answer.size())
            speak(socket, guest);
    }

    bool listen(int socket, Guest &guest) const
    {
        std::string part(mostRead, '\0');
        const ssize_t count = ::recv(socket, part.data(), part.size(), MSG_DONTWAIT);
        if (count <= 0)
            return false;
        guest.question.append(part, 0, static_cast<std::size_t>(count));
        std::size_t end = 0;
        while ((end = guest.question.find("\r\n\r\n")) != std::string::npos) {
            guest.question.erase(0, end + 4);
            if (m_manner == AwkwardPeer::Manner::Drips)
                guest.answer += answerWith(std::string(mostRead, ' '), floodBytes);
            else if (m_manner != AwkwardPeer::Manner::Hangs)
                guest.answer += answerWith(m_body, m_body.size());
        }
        return true;
    }

    void speak(int socket, Guest &guest) const
    {
        const std::size_t most = m_manner == AwkwardPeer::Manner::Drips ? 1 : guest.answer.size() - guest.written;
        const ssize_t count = ::send(socket, guest.answer.data() + guest.written, most, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count > 0)
            guest.written += static_cast<std::size_t>(count);
        if (guest.written == guest.answer.size()) {
            guest.answer.clear();
            guest.written = 0;
        }
    }

    int m_listening;
    AwkwardPeer::Manner m_manner;
    std::string m_body;
    std::map<int, Guest> m_guests;
};

} // namespace

AwkwardPeer::AwkwardPeer(Manner manner)
{
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (listening < 0 || ::bind(listening, plain, size) != 0 || ::listen(listening, waitingMost) != 0
        || ::getsockname(listening, plain, &size) != 0)
        giveUp("the awkward peer");
    m_port = ntohs(address.sin_port);
    const pid_t served = ::getpid();
    m_process = ::fork();
    if (m_process < 0)
        giveUp("fork");
    if (m_process == 0) {
        // It is not to outlive whom it serves.
        (void)::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != served)
            std::_Exit(0);
        Server(listening, manner).run();
    }
    ::close(listening);
}

AwkwardPeer::~AwkwardPeer()
{
    ::kill(m_process, SIGKILL);
    (void)::waitpid(m_process, nullptr, 0);
}

QString AwkwardPeer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

} // namespace conche::bench
