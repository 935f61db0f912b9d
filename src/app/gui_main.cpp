// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"
#include "translation.h"

#include "gui/look/desktopsettings.h"
#include "gui/shell/desk.h"
#include "gui/shell/pictures.h"
#include "gui/shell/recordexport.h"
#include "net/curlhttpclient.h"
#include "net/singleinstance.h"
#include "process/processrunner.h"
#include "secrets/environmentstore.h"
#include "secrets/filestore.h"
#include "secrets/keychainstore.h"

#include <QApplication>
#include <QDBusConnection>
#include <QIcon>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

using namespace conche;

namespace {

int say(const QString &text, int code)
{
    (void)std::fprintf(code == 0 ? stdout : stderr, "%s\n", qPrintable(text));
    return code;
}

void takePictures(gui::Desk &desk, gui::Settings &settings, const QString &folder)
{
    auto *pictures = new gui::Pictures(desk.window(), settings, folder, &desk);
    QObject::connect(pictures, &gui::Pictures::finished, [](const QStringList &paths, const QString &trouble) {
        for (const QString &path : paths)
            (void)say(path, 0);
        QCoreApplication::exit(trouble.isEmpty() ? 0 : say(trouble, 1));
    });
}

int exportRecord(const gui::Services &services, const gui::StartWish &wish)
{
    gui::RecordExport record(services, wish);
    QObject::connect(&record, &gui::RecordExport::finished, &record, [](const Result<QString> &path) {
        QCoreApplication::exit(path ? say(*path, 0) : say(QStringLiteral("conche: ") + path.error().message, 1));
    });
    QTimer::singleShot(0, &record, &gui::RecordExport::start);
    return QApplication::exec();
}

int open(QApplication &app, const gui::StartWish &wish, net::SingleInstance *instance, gui::Settings &settings)
{
    const SystemClock clock;
    net::CurlHttpClient http;
    process::ProcessRunner runner;
    secrets::KeychainStore keychain;
    secrets::EnvironmentStore environment;
    secrets::FileStore files;
    store::Database database(store::Database::defaultPath());
    store::CheckRuns runs(database, store::CheckRuns::defaultAsideFolder());
    store::Consents consents(database);
    store::WatchLog log(database, runs);
    store::Deliveries deliveries(database);
    journal::Journal journal(database);
    const gui::Services services{{http, runner, {keychain, environment, files}, clock},
        {database, runs, log, deliveries}, journal, consents, settings,
        QCoreApplication::applicationDirPath() + QStringLiteral("/conche-practice")};
    if (!wish.exportPath.isEmpty())
        return exportRecord(services, wish);
    gui::Desk desk(services, gui::DesktopSettings::sessionBus());
    QObject::connect(&desk, &gui::Desk::quitWanted, &app, [] { QCoreApplication::exit(0); });
    if (instance)
        QObject::connect(instance, &net::SingleInstance::activated, &desk, [&desk](const net::Start &start) {
            if (!start.activationToken.isEmpty())
                qputenv("XDG_ACTIVATION_TOKEN", start.activationToken.toUtf8());
            desk.activate(gui::wishFromArguments(start.arguments, start.folder).value_or(gui::StartWish()));
        });
    if (!wish.pictures.isEmpty())
        takePictures(desk, settings, wish.pictures);
    desk.begin(wish);
    return QApplication::exec();
}

bool hasDisplay()
{
    // Qt ends a program that has none with a core dump.
    constexpr std::array places{"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"};
    return std::ranges::any_of(places, [](const char *place) { return !qEnvironmentVariableIsEmpty(place); });
}

/*! Answers on the terminal what needs no window, or why there is none; nothing where a window is to open. */
std::optional<int> answerWithoutWindow(int argc, char **argv, const net::Start &start)
{
    const auto wishNow = [&start] { return gui::wishFromArguments(start.arguments, start.folder); };
    if (const auto wish = wishNow();
        wish && !wish->isHelp && !wish->isVersion && (hasDisplay() || !wish->exportPath.isEmpty()))
        return std::nullopt;
    QCoreApplication app(argc, argv);
    app::installTranslations(app, gui::Settings(gui::Settings::defaultPath()).language());
    const Result<gui::StartWish> wish = wishNow();
    if (!wish)
        return say(QStringLiteral("conche: ") + wish.error().message, 2);
    if (wish->isVersion)
        return say(QStringLiteral("conche ") + QCoreApplication::applicationVersion(), 0);
    return wish->isHelp ? say(gui::usageText(), 0) : say(QStringLiteral("conche: ") + gui::noDisplayText(), 1);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const net::Start start = net::SingleInstance::thisStart(arguments);
    QCoreApplication::setApplicationName(QStringLiteral("conche"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CONCHE_VERSION));
    if (const std::optional<int> code = answerWithoutWindow(argc, argv, start))
        return *code;
    const Result<gui::StartWish> wish = gui::wishFromArguments(start.arguments, start.folder);
    // A record needs fonts, but no display.
    if (!wish->exportPath.isEmpty() && !hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("io.github.conche.conche"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/conche/icons/conche.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    const app::EndSignals endSignals;
    const QTemporaryDir apart; // pictures change no settings
    gui::Settings settings(
        wish->pictures.isEmpty() ? gui::Settings::defaultPath() : apart.filePath(QStringLiteral("c")));
    app::installTranslations(app, settings.language());
    if (!wish->pictures.isEmpty() || !wish->exportPath.isEmpty())
        return open(app, *wish, nullptr, settings);
    net::SingleInstance instance(QStringLiteral("window"));
    std::optional<Result<net::SingleInstance::Role>> role;
    instance.claim(start, [&role](const auto &found) {
        role = found;
        QCoreApplication::exit(0);
    });
    if (!role)
        (void)QApplication::exec();
    if (role && !*role)
        return say(QStringLiteral("conche: ") + role->error().message, 1);
    if (!instance.trouble().isEmpty())
        (void)std::fprintf(stderr, "conche: %s\n", qPrintable(instance.trouble()));
    return role && **role == net::SingleInstance::Role::Second ? 0 : open(app, *wish, &instance, settings);
}
