// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"
#include "rail.h"

#include "core/elsewhere.h"
#include "stack/stackfile.h"

#include <QAction>
#include <QFileDialog>

#include <algorithm>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 60; // in menus

/*! One name for one file, however it is written. */
QString fileOf(const QString &path)
{
    if (path.isEmpty() || path.startsWith(u':'))
        return path;
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
}

/*! What is found at a path; that may take long where the file is on another machine. */
struct FoundFile
{
    QString path; ///< empty where there is no file
    QString stack; ///< empty where the file has errors
};

FoundFile foundAt(const QString &asWritten)
{
    const QString path = fileOf(asWritten);
    if (!QFile::exists(path))
        return {};
    const Result<stack::StackFile> file = stack::readStackFile(path);
    return {path, file && file->stack ? file->stack->name : QString()};
}

QString menuText(const QString &title)
{
    QString text = title.simplified();
    if (text.size() > longestTitle)
        text = text.left(longestTitle) + u'…';
    return text.replace(u'&', u"&&"_s);
}

} // namespace

void MainWindow::openUsual()
{
    const QString last = m_services.settings.lastStack();
    QStringList own;
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (!found.shipped)
            own << found.path;
    }
    if (!last.isEmpty() && (QFile::exists(last) || own.isEmpty()))
        openStack(last);
    else
        openStack(own.size() == 1 ? own.first() : QString());
}

StackView *MainWindow::viewOf(const QString &path) const
{
    return m_byPath.value(fileOf(path));
}

StackView &MainWindow::watchStack(const QString &path, const QString &trusted)
{
    StackView *&view = m_byPath[path];
    if (view)
        return *view;
    view = new StackView(m_services, m_autostart, path, trusted, m_views);
    // What is not shown yet is no part of the window that is.
    view->hide();
    connect(view, &StackView::pageShown, m_rail, [this, opened = view](const QString &page) {
        if (opened == m_view)
            m_rail->setCurrent(page);
    });
    connect(view, &StackView::practiceWanted, this, [this] { Q_EMIT practiceWanted({}); });
    connect(view, &StackView::importWanted, this, &MainWindow::importWanted);
    connect(view, &StackView::stackWanted, this, [this](const QString &other) { openStack(other); });
    connect(view, &StackView::openWanted, this, &MainWindow::chooseStackFile);
    connect(view, &StackView::keysWanted, this, &MainWindow::showKeys);
    connect(&view->session(), &StackSession::jobStarted, this, [this](jobs::Job *job) { m_activities.add(*job); });
    connect(&view->session(), &StackSession::overviewChanged, this, [this, opened = view] {
        if (opened == m_view)
            takeOverview();
    });
    Q_EMIT viewOpened(*view);
    view->session().start();
    return *view;
}

void MainWindow::openStack(const QString &asWritten, const QString &trusted)
{
    const QString path = fileOf(asWritten);
    StackView &view = watchStack(path, trusted);
    // There is one practice stack: one that ended before has nobody who answers.
    const QList<StackView *> ended = trusted.isEmpty() ? QList<StackView *>() : takeOthersOfThisRun(view);
    if (!path.isEmpty() && !view.isForThisRun()) {
        m_services.settings.setLastStack(path);
        if (!path.startsWith(u':'))
            m_services.settings.addOpenedStack(path);
    }
    showView(&view);
    for (StackView *other : ended)
        drop(*other);
}

QList<StackView *> MainWindow::takeOthersOfThisRun(const StackView &view)
{
    QList<StackView *> others;
    m_byPath.removeIf([&](const QMap<QString, StackView *>::iterator &entry) {
        if (*entry == &view || !(*entry)->isForThisRun())
            return false;
        others << *entry;
        return true;
    });
    return others;
}

void MainWindow::drop(StackView &view)
{
    m_views->removeWidget(&view);
    view.deleteLater();
}

void MainWindow::watchOthers()
{
    m_toWatch = m_services.settings.openedStacks();
    m_opening.start();
}

void MainWindow::watchNext()
{
    if (m_toWatch.isEmpty())
        return;
    const QString asWritten = m_toWatch.takeFirst();
    computeElsewhere<FoundFile>(
        this, [asWritten] { return foundAt(asWritten); },
        [this, asWritten](const FoundFile &found) {
            const bool isWanted = m_services.settings.openedStacks().contains(asWritten);
            if (!isWanted || found.path.isEmpty() || m_byPath.contains(found.path) || isWatched(found.stack)) {
                watchNext();
                return;
            }
            (void)watchStack(found.path, {});
            m_opening.start();
        });
}

bool MainWindow::isWatched(const QString &name) const
{
    return std::ranges::any_of(m_byPath, [&name](StackView *view) {
        const std::optional<stack::Stack> &known = view->session().overview().stack;
        return known && known->name == name;
    });
}

void MainWindow::stopWatching()
{
    StackView *view = m_view;
    const QString path = m_byPath.key(view);
    if (path.isEmpty())
        return;
    m_byPath.remove(path);
    forget(path);
    // The first start has no path.
    openStack(m_byPath.isEmpty() ? QString() : m_byPath.lastKey());
    drop(*view);
}

void MainWindow::forget(const QString &path)
{
    Settings &settings = m_services.settings;
    settings.forgetStack(path);
    // It has other names, too, where it was opened before it was there or behind a link.
    computeElsewhere<QStringList>(
        this,
        [path, names = settings.openedStacks() << settings.lastStack()] {
            QStringList others = names;
            others.removeIf([&path](const QString &name) { return fileOf(name) != path; });
            return others;
        },
        [&settings](const QStringList &others) {
            for (const QString &name : others)
                settings.forgetStack(name);
        });
}

QStringList MainWindow::stackPaths() const
{
    QStringList all;
    for (const stack::FoundStack &found : stack::findStacks()) {
        if (!found.shipped)
            all << found.path;
    }
    QStringList paths;
    for (const QString &asWritten : all + m_byPath.keys() + m_services.settings.openedStacks()) {
        const QString path = fileOf(asWritten);
        if (!path.isEmpty() && (m_byPath.contains(path) || QFile::exists(path)))
            paths << path;
    }
    paths.removeDuplicates();
    return paths;
}

void MainWindow::fillStackMenu()
{
    m_stackMenu.clear();
    const QStringList paths = stackPaths();
    for (const QString &path : paths) {
        StackView *open = m_byPath.value(path);
        const auto &known = open ? open->session().overview().stack : std::nullopt;
        const QString title = menuText(known ? known->title : QFileInfo(path).completeBaseName());
        //: A stack in a menu. %1 is its name
        QAction *action = m_stackMenu.addAction(open ? title : tr("%1 (not watched until it is opened)").arg(title));
        action->setCheckable(true);
        action->setChecked(open && open == m_view);
        action->setData(path);
        connect(action, &QAction::triggered, this, [this, path] { openStack(path); });
    }
    m_stackMenu.addSeparator();
    m_stackMenu.addAction(m_stopWatching);
    m_stackMenu.addSeparator();
    for (const QString &name : {u"openAction"_s, u"importAction"_s, u"practiceAction"_s})
        m_stackMenu.addAction(findChild<QAction *>(name));
    if (!m_scenarioMenu.isEmpty())
        m_stackMenu.addMenu(&m_scenarioMenu);
}

void MainWindow::chooseStackFile()
{
    auto *dialog = new QFileDialog(this, tr("Open stack file"), stack::stacksFolder(), tr("Stack files (*.toml)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openStack(path); });
    dialog->open();
}

} // namespace conche::gui
