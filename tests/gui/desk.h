// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui_bench.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QWidget>

namespace conche::tests {

/*! What the window works with; its folder is that of the user's settings, too. */
class Desk : public GuiBench
{
public:
    Desk() { setConfigFolder({}); }

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /*! What the store knows of the consent to a file of this hash. */
    store::KnownConsent consentTo(const QString &hash)
    {
        QObject owner;
        std::optional<store::KnownConsent> known;
        consents.find(hash, &owner,
            [&known](const Result<store::KnownConsent> &found) { known = found.value_or(store::KnownConsent()); });
        if (!QTest::qWaitFor([&known] { return known.has_value(); }))
            qFatal("the store does not answer");
        return *known;
    }
};

/*! The part of a window with this name. */
template <typename Part>
[[nodiscard]] Part &partOf(QObject &window, const char *name)
{
    Part *part = window.findChild<Part *>(QString::fromLatin1(name));
    if (!part)
        qFatal("there is no %s", name);
    return *part;
}

/*! Drags something over a widget and drops it there where that is wanted. */
[[nodiscard]] inline bool dropOn(QWidget &widget, const QUrl &url)
{
    QMimeData data;
    data.setUrls({url});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&widget, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &drop);
    return drop.isAccepted();
}

/*! Everything that the widgets below say, to eyes and to a screen reader. */
[[nodiscard]] inline QString allSaid(const QWidget &window)
{
    QString all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        all += widget->accessibleName() + u'\n' + widget->accessibleDescription() + u'\n' + widget->toolTip() + u'\n';
        const QVariant text = widget->property("text");
        if (widget->property("echoMode").toInt() == 0)
            all += text.toString() + u'\n' + widget->property("plainText").toString() + u'\n';
    }
    return all;
}

} // namespace conche::tests
