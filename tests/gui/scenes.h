// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace conche::tests {

/*! A part of the window in some state, and what it needs to live. */
class Stage
{
public:
    Stage() = default;
    virtual ~Stage() = default;
    Q_DISABLE_COPY_MOVE(Stage)

    /*! What is looked at; shown. */
    [[nodiscard]] virtual QWidget &root() = 0;
};

struct Scene
{
    QString name;
    std::function<std::unique_ptr<Stage>()> make;
    bool isWindow = true; ///< it takes any size that the window allows
};

/*! Every page and dialog, in each of the states that show other words. */
[[nodiscard]] QList<Scene> allScenes();

/*! What a stack file, a peer or the machine brings into these scenes. */
[[nodiscard]] const QRegularExpression &wordsOfOthers();

} // namespace conche::tests
