// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hold.h"
#include "realservices.h"

#include "gui/pages/checklists/checklistspage.h"
#include "gui/session/stacksession.h"
#include "store/database.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace conche;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The day that conche_listbench makes its store for.
const QDateTime now(QDate(2026, 11, 19), QTime(9, 0), Qt::UTC);
constexpr int patience = 120'000;
constexpr int ticks = 20;

class StandingClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
};

/*! Runs the event loop until it is so; ends the program where it never is. */
void wait(const char *what, const std::function<bool()> &isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > patience) {
            (void)std::fprintf(stderr, "%s: not within two minutes\n", what);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

void settle(std::chrono::milliseconds span)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < span.count())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/*! Notes that a widget was painted. */
class Painted final : public QObject
{
public:
    explicit Painted(QObject &widget) { widget.installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

class Measure
{
public:
    Measure(gui::StackSession &session, const gui::Services &services)
        : m_session(session)
        , m_services(services)
    {
    }

    void open()
    {
        QElapsedTimer timer;
        timer.start();
        m_page = std::make_unique<gui::ChecklistsPage>(m_session, m_services);
        QObject::connect(&m_session, &gui::StackSession::overviewChanged, m_page.get(),
            [this] { m_page->setOverview(m_session.overview()); });
        m_page->setOverview(m_session.overview());
        m_page->resize(1280, 800);
        Painted painted(*m_page->findChild<QListView *>(u"listView"_s)->viewport());
        m_page->show();
        wait("open", [&painted] { return painted.isPainted; });
        m_figures[u"open_ms"_s] = double(timer.nsecsElapsed()) / 1e6;
    }

    void tick()
    {
        m_page->showList(u"list-1"_s);
        auto *items = m_page->findChild<QListView *>(u"runView"_s);
        wait("items", [items] { return items->model()->rowCount() > 0; });
        settle(500ms);
        (void)m_watchdog.take();
        for (int i = 0; i < ticks; ++i) {
            items->setCurrentIndex(items->model()->index(i % items->model()->rowCount(), 0));
            m_page->findChild<QAction *>(u"tickAction"_s)->trigger();
            settle(60ms);
        }
        note(u"tick"_s);
    }

    void search()
    {
        m_page->showView(u"history"_s);
        settle(500ms);
        (void)m_watchdog.take();
        auto *found = m_page->findChild<QTableView *>(u"foundTable"_s);
        for (const QString &word : {u"disk nora"_s, u"weather beh"_s, u"xyzzy"_s})
            type(u"searchEdit"_s, word);
        wait("search", [found] { return found->model()->rowCount() == 0; });
        note(u"search"_s);
        for (const QString &word : {u"list 77"_s, u"nowhere"_s, QString()})
            type(u"filterEdit"_s, word);
        note(u"filter"_s);
    }

    void print() const { std::printf("%s\n", QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData()); }

private:
    /*! The longest time that the window did not answer, and what it computed of that. */
    void note(const QString &what)
    {
        const bench::Watchdog::Hold hold = m_watchdog.take();
        m_figures[what + u"_hold_ms"_s] = bench::milliseconds(hold.wall);
        m_figures[what + u"_hold_cpu_ms"_s] = bench::milliseconds(hold.cpu);
    }

    void type(const QString &edit, const QString &word)
    {
        for (qsizetype i = 0; i <= word.size(); ++i) {
            m_page->findChild<QLineEdit *>(edit)->setText(word.first(i));
            settle(60ms);
        }
        settle(300ms);
    }

    gui::StackSession &m_session;
    gui::Services m_services;
    bench::Watchdog m_watchdog;
    std::unique_ptr<gui::ChecklistsPage> m_page;
    QJsonObject m_figures;
};

int measure(const QTemporaryDir &own, const QString &folder)
{
    // The user's lists are the thousand.
    const QString path = own.filePath(u"bench.toml"_s);
    QFile file(path);
    const QByteArray text = "format = 1\nname = \"bench\"\ntitle = \"Bench\"\nzone = \"Europe/Madrid\"\n";
    if (!QDir().mkpath(own.filePath(u"conche"_s)) || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !QFile::link(QDir(folder).absoluteFilePath(u"lists"_s), own.filePath(u"conche/checklists"_s)))
        return 3;
    file.close();
    const StandingClock clock;
    store::Database database(folder + u"/conche.db"_s);
    const bench::RealServices services(clock, database, own.path());
    gui::StackSession session(services.all, path);
    session.start();
    wait("lists", [&session] { return session.overview().areListsRead; });
    settle(1s);
    Measure measure(session, services.all);
    measure.open();
    measure.tick();
    measure.search();
    measure.print();
    // What the store's thread still reads is of no interest.
    (void)std::fflush(stdout);
    std::_Exit(0);
}

} // namespace

/*! conche_listpagebench FOLDER: the Checklists page over the store that conche_listbench made there. Prints as JSON how
 * long the page took until it was painted, and how long the window did not answer while ticking and searching, in
 * milliseconds. */
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (!QFile::exists(folder + u"/conche.db"_s)) {
        (void)std::fprintf(stderr, "conche_listpagebench FOLDER; conche_listbench FOLDER makes its store\n");
        return 2;
    }
    const QTemporaryDir own;
    qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
    return measure(own, folder);
}
