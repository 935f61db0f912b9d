// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose.h"
#include "composefile.h"
#include "yamlnode.h"

namespace conche::stack {

/*! Reads values of one compose file, with its variables, and tells what is wrong with them. */
class ComposeValues
{
public:
    ComposeValues(QString file, Interpolator &interpolator, const VariableLookup &variables, QList<ComposeNote> &notes)
        : m_file(std::move(file))
        , m_interpolator(interpolator)
        , m_variables(variables)
        , m_notes(notes)
    {
    }

    /*! \a what names the value in sentences: "ports" of service "api". */
    [[nodiscard]] Interpolated text(const YamlNode &node, const QString &what);
    /*! A text, or a list of texts joined by spaces; nothing where the value is null. */
    [[nodiscard]] std::optional<QString> joined(const YamlNode *node, const QString &what);
    /*! A list of texts, or one text. */
    [[nodiscard]] QStringList texts(const YamlNode *node, const QString &what);
    [[nodiscard]] std::optional<QString> variable(const QString &name) const { return m_variables(name); }
    void error(const Position &position, const QString &message);
    void warning(const Position &position, const QString &message);
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    Interpolator &m_interpolator;
    const VariableLookup &m_variables;
    QList<ComposeNote> &m_notes;
};

struct EnvFile
{
    QString path;
    bool isRequired = true;
    QString namedIn;
    Position position;
};

/*! What one file says of a service; what it does not say is absent. */
struct ServicePart
{
    QString name;
    Position position;
    std::optional<QString> containerName;
    std::optional<QString> image;
    std::optional<QString> build;
    std::optional<QString> entrypoint;
    std::optional<QString> command;
    std::optional<QString> healthcheck;
    std::optional<QString> networkMode;
    QMap<QString, ComposeValue> environment;
    QList<EnvFile> envFiles;
    QList<ComposePort> ports;
    QList<ComposeMount> mounts;
    QStringList profiles;
    QMap<QString, QString> dependsOn;
    QString extends; ///< a service of the same file
    QStringList replacing; ///< keys that are not merged with what another file says: "!override" and "!reset"

    /*! Takes over what a later file says, as Compose merges it. */
    void overrideWith(const ServicePart &later);
    /*! How much a merge with this one costs. */
    [[nodiscard]] qsizetype size() const;
};

[[nodiscard]] ServicePart serviceFromYaml(const YamlEntry &entry, ComposeValues &values);

} // namespace conche::stack
