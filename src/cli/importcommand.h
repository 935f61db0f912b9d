// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "setup/stackimport.h"
#include "stack/composefile.h"

#include <memory>

namespace conche::cli {

/*! `conche-cli stack import`: a stack file from a compose file. It starts nothing, changes no file that is there, and
 * replaces no secret that is stored. */
class ImportCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void declare(CLI::App &stack) override;
    [[nodiscard]] bool isChosen() const override;
    void run(std::function<void(int)> exit) override;

private:
    /*! The last step of an import, or what ends it. */
    using Step = Result<void>;

    [[nodiscard]] Step read(const stack::ComposeSource &source);
    /*! Before any secret is stored: what cannot be written is not begun. */
    [[nodiscard]] Step openOutput();
    [[nodiscard]] Step write();
    void finish(const QList<setup::KeptSecret> &secrets);
    void sayWhereSecretsAre(const QList<setup::KeptSecret> &secrets) const;
    void say(const QString &line) const;
    void sayWhatWasFound() const;
    void sayNextSteps(const QList<setup::KeptSecret> &secrets) const;

    CLI::App *m_command = nullptr;
    std::string m_file;
    std::vector<std::string> m_files;
    std::string m_envFile;
    std::vector<std::string> m_profiles;
    std::string m_name;
    std::string m_output;
    bool m_noSecrets = false;

    std::function<void(int)> m_exit;
    QStringList m_sources;
    std::unique_ptr<setup::StackImport> m_import;
    QString m_path; ///< of the stack file; empty for standard output
};

} // namespace conche::cli
