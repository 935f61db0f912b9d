// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace conche::tests {

/*! What a message calls the widget. */
[[nodiscard]] inline QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + QChar(u' ') + widget->objectName();
}

/*! Whether the user can come there, and not only a part of Qt's that stands in for it. */
[[nodiscard]] inline bool isControl(const QWidget *widget)
{
    if (!widget->isVisible() || !widget->isEnabled() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
        return false;
    // The line of a spin box speaks through the box; labels are read, not worked with.
    return !widget->objectName().startsWith(QStringLiteral("qt_")) && !qobject_cast<const QLabel *>(widget);
}

/*! What is wrong for who cannot see the tree of widgets; empty where nothing is. */
[[nodiscard]] inline QStringList inaccessible(const QWidget &root)
{
    QStringList wrong;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!isControl(widget))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            wrong << nameOf(widget) + QStringLiteral(" has no accessible name");
    }
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->text().contains(QChar(u'&')) && !label->buddy() && label->textFormat() != Qt::PlainText)
            wrong << nameOf(label) + QStringLiteral(" has a mnemonic and no buddy");
    }
    return wrong;
}

/*! Controls that Tab does not come to. */
[[nodiscard]] inline QStringList unreachable(QWidget &root)
{
    QSet<const QWidget *> reached;
    for (QWidget *widget = root.nextInFocusChain(); widget && !reached.contains(widget);
         widget = widget->nextInFocusChain())
        reached.insert(widget);
    QStringList wrong;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (isControl(widget) && (!reached.contains(widget) || (widget->focusPolicy() & Qt::TabFocus) == 0))
            wrong << nameOf(widget) + QStringLiteral(" cannot be reached by Tab");
    }
    return wrong;
}

/*! Every text that a tree of widgets shows or says. */
[[nodiscard]] inline QString everyText(const QWidget &root)
{
    QString text;
    const auto add = [&text](const QObject *object) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const QVariant value = object->metaObject()->property(i).read(object);
            if (value.typeId() == QMetaType::QString)
                text += value.toString() + QChar(u'\n');
        }
    };
    add(&root);
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        add(widget);
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text kind :
                {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                text += interface->text(kind) + QChar(u'\n');
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                        text += view->model()->index(row, column).data(role).toString() + QChar(u'\n');
                }
            }
        }
    }
    return text;
}

} // namespace conche::tests
