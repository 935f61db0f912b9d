// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldhttp.h"

#include "gui/shell/mainwindow.h"
#include "gui_bench.h"
#include "health/trust.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

namespace conche::tests {

/*! The whole window on fakes, with a store, settings and stack files of its own. */
class WindowBench
{
public:
    static constexpr int longWait = 30'000;

    [[nodiscard]] gui::Services services()
    {
        const health::Tools usual = bench.bench.tools();
        return bench.services({http, usual.runner, usual.credentials, usual.clock});
    }

    /*! A stack file of its own, agreed to. */
    QString writeStack(const QString &name, const QByteArray &text)
    {
        const QString path = bench.write(name, text);
        agreeTo(path);
        return path;
    }
    void agreeTo(const QString &path)
    {
        const Result<stack::StackFile> file = stack::readStackFile(path);
        if (!file || !file->stack)
            qFatal("%s is no stack file", qPrintable(path));
        QObject owner;
        bool isGiven = false;
        bench.consents.give(health::consentTo(*file, bench.bench.now()), &owner,
            [&isGiven](const Result<void> &given) { isGiven = given.has_value(); });
        if (!QTest::qWaitFor([&isGiven] { return isGiven; }, longWait))
            qFatal("the store does not answer");
    }
    /*! The shipped stack under other names. */
    [[nodiscard]] static QByteArray stackText(const QByteArray &name, const QByteArray &title)
    {
        QByteArray text = GuiBench::shippedText();
        text.replace("name = \"chocolate-factory\"", QByteArray("name = \"" + name + "\""));
        text.replace("title = \"Chocolate Factory\"", QByteArray("title = \"" + title + "\""));
        return text;
    }

    GuiBench bench;
    HeldHttp http{bench.bench.http};
};

/*! The shown window of a bench. */
class ShownWindow
{
public:
    explicit ShownWindow(WindowBench &bench)
        : window(bench.services(), nullptr)
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
    }

    /*! Shows the stack, and waits until its first round is over. */
    [[nodiscard]] bool openChecked(const QString &path)
    {
        window.openStack(path);
        return waitUntilChecked();
    }
    [[nodiscard]] bool waitUntilChecked()
    {
        return QTest::qWaitFor([this] { return isChecked(); }, WindowBench::longWait);
    }
    [[nodiscard]] bool isChecked()
    {
        const models::Overview &overview = this->overview();
        return overview.report && overview.checked && !overview.isChecking && !overview.past.isEmpty()
            && !overview.past.first().strip.isEmpty();
    }
    [[nodiscard]] const models::Overview &overview() { return window.view()->session().overview(); }
    template <typename T>
    [[nodiscard]] T &part(const char *name)
    {
        // Pages that are not shown may have parts of the same name.
        for (T *part : window.findChildren<T *>(QString::fromLatin1(name))) {
            if (part->isVisible())
                return *part;
        }
        qFatal("there is no %s to be seen", name);
    }
    [[nodiscard]] QString textOf(const char *label) { return part<QLabel>(label).text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // Without a window manager nobody hands the keyboard back when a dialog goes.
        if (!QApplication::activeWindow()) {
            window.activateWindow();
            if (!QTest::qWaitForWindowActive(&window))
                qFatal("the window is not active");
        }
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, key, modifiers);
    }

    gui::MainWindow window;
};

/*! The dialog of this kind that is shown; null where none is. */
template <typename T>
[[nodiscard]] T *dialogOf(const QWidget &window)
{
    for (T *dialog : window.findChildren<T *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace conche::tests
