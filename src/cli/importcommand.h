// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include "stack/composefile.h"
#include "stack/composeimport.h"

#include <QSaveFile>

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

    [[nodiscard]] Result<stack::ComposeSource> source() const;
    [[nodiscard]] Step read(const stack::ComposeSource &source);
    /*! Before any secret is stored: what cannot be written is not begun. */
    [[nodiscard]] Step openOutput();
    void storeFrom(qsizetype index);
    void store(const stack::FoundCredential &credential, const std::function<void()> &next);
    void storeWhereAbsent(const QString &name, const stack::FoundCredential &credential, std::function<void()> next);
    /*! Names the variable that the secret came from instead of the keyring. */
    void referToVariable(const stack::FoundCredential &credential, const QString &reason);
    [[nodiscard]] QString &referenceOf(const QString &peer);
    [[nodiscard]] Step write();
    void finish();
    void say(const QString &line) const;
    void sayWhatWasFound() const;
    void sayNextSteps() const;

    CLI::App *m_command = nullptr;
    std::string m_file;
    std::vector<std::string> m_files;
    std::string m_envFile;
    std::vector<std::string> m_profiles;
    std::string m_name;
    std::string m_output;
    bool m_noSecrets = false;

    std::function<void(int)> m_exit;
    stack::ComposeImport m_import;
    QStringList m_sources;
    std::unique_ptr<QSaveFile> m_target; ///< none where the output is standard output
    QStringList m_aboutSecrets; ///< sentences
    QStringList m_steps; ///< commands
};

} // namespace conche::cli
