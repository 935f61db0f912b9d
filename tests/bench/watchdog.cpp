// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "awkwardpeer.h"
#include "hold.h"
#include "realservices.h"

#include "gui/shell/desk.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using bench::AwkwardPeer;
using bench::milliseconds;
using bench::Watchdog;

namespace {

QString stackText(const QString &url, int checks, int seconds)
{
    QString text = u"format = 1\nname = \"bench\"\ntitle = \"Bench\"\n[peers.api]\nurl = \"%1\"\n"_s.arg(url);
    for (int i = 0; i < checks; ++i)
        text += u"[[check]]\nid = \"check-%1\"\ntitle = \"Check number %1\"\nkind = \"http\"\nasks = \"service\"\n"
                "time_limit = \"%2s\"\n[[check.request]]\npeer = \"api\"\npath = \"/%1\"\nexpect = [\n"
                "  { pointer = \"/status\", equals = \"ok\" },\n  { lacks = \"Traceback\" },\n]\n"_s.arg(i)
                    .arg(seconds);
    return text;
}

/*! Uses the window as a person does, round after round, and prints how long it was held in each. */
class Use final : public QObject
{
public:
    Use(gui::Desk &desk, gui::StackSession &session)
        : m_desk(desk)
        , m_session(session)
    {
        connect(&session, &gui::StackSession::overviewChanged, this, &Use::look);
        m_typing.setInterval(100ms);
        connect(&m_typing, &QTimer::timeout, this, &Use::type);
        m_settling.setSingleShot(true);
        m_settling.setInterval(1s);
        connect(&m_settling, &QTimer::timeout, this, &Use::next);
    }

    void begin()
    {
        m_typing.start();
        look();
    }

private:
    /*! A phase is over once its round is, and what follows from it was shown. */
    void look()
    {
        const models::Overview &overview = m_session.overview();
        const bool isDone = overview.checked && !overview.isChecking;
        if (isDone && !m_settling.isActive())
            m_settling.start();
        else if (!isDone)
            m_settling.stop();
    }

    void next()
    {
        static constexpr const char *names[] = {"first", "again", "filter", "refresh"};
        const Watchdog::Hold hold = m_watchdog.take();
        std::printf("%s %.1f %.1f\n", names[m_phase], milliseconds(hold.wall), milliseconds(hold.cpu));
        (void)std::fflush(stdout);
        switch (++m_phase) {
        case 1:
        case 3:
            m_session.checkNow();
            break;
        case 2:
            filter(u"check number 7"_s);
            filter(u"no check has this"_s);
            filter({});
            m_settling.start();
            break;
        default:
            tellResults();
            QCoreApplication::exit(0);
        }
    }

    /*! What the measure is worth: how many checks came out well, and what was wrong with the others. */
    void tellResults() const
    {
        int well = 0;
        for (const health::CheckResult &result : m_session.overview().report->results) {
            if (result.verdict == Verdict::Ok)
                ++well;
            else
                (void)std::fprintf(stderr, "%s: %s\n", qPrintable(result.id), qPrintable(result.summary));
        }
        std::printf("ok %d\n", well);
    }

    void filter(const QString &text)
    {
        // One letter an event, as keys come.
        for (qsizetype i = 0; i <= text.size(); ++i)
            QMetaObject::invokeMethod(
                this,
                [this, part = text.first(i)] {
                    if (auto *edit = m_desk.window().findChild<QLineEdit *>(u"filterEdit"_s))
                        edit->setText(part);
                },
                Qt::QueuedConnection);
    }

    void type()
    {
        if (auto *table = m_desk.window().findChild<QTableView *>(u"checkTable"_s)) {
            const int key = m_keys++ % 40 < 20 ? Qt::Key_Down : Qt::Key_Up;
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
            QCoreApplication::sendEvent(table, &press);
        }
    }

    gui::Desk &m_desk;
    gui::StackSession &m_session;
    Watchdog m_watchdog;
    QTimer m_typing;
    QTimer m_settling;
    int m_phase = 0;
    int m_keys = 0;
};

struct Case
{
    AwkwardPeer::Manner manner;
    int checks;
    int seconds; ///< time limit of a check
};

std::optional<Case> caseOf(const QByteArray &name)
{
    if (name == "hang")
        return Case{AwkwardPeer::Manner::Hangs, 12, 4};
    if (name == "drip")
        return Case{AwkwardPeer::Manner::Drips, 12, 4};
    if (name == "flood")
        return Case{AwkwardPeer::Manner::Floods, 2, 60};
    if (name == "thousand")
        return Case{AwkwardPeer::Manner::Answers, 1000, 60};
    return std::nullopt;
}

int watch(const QTemporaryDir &folder, const QString &text)
{
    QFile file(folder.filePath(u"bench.toml"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < text.size())
        return 3;
    file.close();
    const SystemClock clock;
    store::Database database(folder.filePath(u"conche.db"_s));
    const bench::RealServices services(clock, database, folder.path());
    gui::Desk desk(services.all, QDBusConnection(u"none"_s));
    gui::StartWish wish;
    wish.stack = file.fileName();
    desk.begin(wish);
    Use use(desk, desk.window().view()->session());
    use.begin();
    return QApplication::exec();
}

} // namespace

/*! Prints, a line a phase, the longest time that the window's thread did not answer and what it computed of that, in
 * milliseconds. */
int main(int argc, char **argv)
{
    const std::optional<Case> wanted = argc > 1 ? caseOf(argv[1]) : std::nullopt;
    if (!wanted) {
        (void)std::fputs("usage: conche_watchdog hang|drip|flood|thousand\n", stderr);
        return 2;
    }
    const AwkwardPeer peer(wanted->manner);
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    return watch(folder, stackText(peer.url(), wanted->checks, wanted->seconds));
}
