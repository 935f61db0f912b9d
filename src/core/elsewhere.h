// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QPointer>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <utility>

namespace conche {

/*! Computes \a work on another thread, so that this one, where \a owner lives, goes on meanwhile; then \a then gets the
 * result here, unless the owner is gone. What \a work refers to it must own. */
template <typename T>
void computeElsewhere(QObject *owner, std::function<T()> work, std::function<void(T)> then)
{
    // It is there for as long as its thread has an event loop, and a program that ends waits for the pool before.
    QObject *here = QAbstractEventDispatcher::instance(owner->thread());
    QThreadPool::globalInstance()->start(
        [here, guard = QPointer(owner), work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<T>(work());
            // What was worked with may be large: it is given back here, too.
            work = {};
            QMetaObject::invokeMethod(
                here,
                [guard = std::move(guard), result = std::move(result), then = std::move(then)] {
                    if (guard)
                        then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
}

} // namespace conche
