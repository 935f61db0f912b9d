// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosticmodel.h"
#include "models/foundpeermodel.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QMimeData;

namespace conche::gui {

namespace Ui {
class ImportFileStep;
}

/*! The first step of an import: which compose file, and what was found in it. */
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);
    ~ImportFileStep() override;

    /*! Reads a compose file, or the one of a folder; changed() follows. */
    void read(const QString &fileOrFolder);
    /*! Reads what was typed, unless that was read already. */
    void readTyped();
    /*! The path as it was typed has been read, and something can be asked of what it describes. */
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] bool isReading() const { return m_watcher.isRunning(); }
    /*! What was read; there is one while isReady(). */
    [[nodiscard]] const std::optional<stack::Compose> &compose() const { return m_reading.compose; }
    [[nodiscard]] const QStringList &sources() const { return m_reading.files; }

Q_SIGNALS:
    void changed();

private:
    void askForFile();
    void take(const stack::ComposeReading &reading);
    void refuse(const QString &sentence);
    void showFound(const QString &sentence);
    void showDiagnostic();

    std::unique_ptr<Ui::ImportFileStep> m_ui;
    models::FoundPeerModel *m_peers; ///< children, gone after the tables
    models::DiagnosticModel *m_diagnostics;
    QFutureWatcher<stack::ComposeReading> m_watcher;
    QString m_path; ///< that was read, or is
    stack::ComposeReading m_reading;
    bool m_isUsable = false;
};

/*! The one file or folder of this machine that is dragged; empty for anything else. */
[[nodiscard]] QString draggedPath(const QMimeData &data);

} // namespace conche::gui
