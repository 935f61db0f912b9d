// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composefile.h"

#include "composeservice.h"
#include "dotenv.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeFile)
};

using Variables = QMap<QString, QString>;

constexpr qint64 largestFile = 1024LL * 1024;
constexpr Position wholeFile{0, 0};

// In the order in which Compose looks for them.
const QStringList usualNames{u"compose.yaml"_s, u"compose.yml"_s, u"docker-compose.yml"_s, u"docker-compose.yaml"_s};
const QStringList overrideNames{u"compose.override.yml"_s, u"compose.override.yaml"_s, u"docker-compose.override.yml"_s,
    u"docker-compose.override.yaml"_s};

/*! The first of the names that is there; empty where none is. */
QString firstOf(const QStringList &names, const QDir &folder)
{
    const auto found
        = std::ranges::find_if(names, [&](const QString &name) { return QFileInfo::exists(folder.filePath(name)); });
    return found == names.end() ? QString() : folder.filePath(*found);
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        //: %1 is a path
        return failure(ErrorCode::BadConfiguration, Words::tr("there is no file %1").arg(path));
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::BadConfiguration, Words::tr("%1 is no file that can be read").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        //: %1 is a path, %2 the system's reason
        return failure(ErrorCode::BadConfiguration, Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return failure(ErrorCode::TooLarge,
            Words::tr("%1 is larger than Conche reads (1 MiB); a compose file or env file is far smaller").arg(path));
    return content;
}

/*! What a YAML file without services is, as far as that can be told. */
QString otherKind(const YamlNode &root)
{
    if (root.isNull())
        return Words::tr("the file is empty");
    if (root.find(u"apiVersion") && root.find(u"kind"))
        return Words::tr("this is a Kubernetes manifest and no compose file");
    if (root.find(u"jobs") && (root.find(u"on") || root.find(u"true")))
        return Words::tr("this is a GitHub workflow and no compose file");
    const auto isService
        = [](const YamlEntry &entry) { return entry.node.find(u"image") || entry.node.find(u"build"); };
    if (root.map() && std::ranges::any_of(*root.map(), isService))
        return Words::tr("this is a compose file of the oldest form, with no \"services\"; Compose does not read it "
                         "any more either");
    return Words::tr("this is no compose file: it has no \"services\"");
}

/*! Reads the files of one project, one after the other. */
class ComposeReader
{
public:
    explicit ComposeReader(const ComposeSource &source)
        : m_source(source)
        , m_folder(QFileInfo(source.files.value(0)).absoluteDir())
    {
    }

    ComposeReading read()
    {
        readProjectVariables();
        for (const QString &file : m_source.files)
            readFile(file);
        if (!hasErrors() && !m_hasServices)
            error(m_source.files.value(0), {}, m_otherKind);
        if (hasErrors())
            return std::move(m_reading);
        Compose compose = finished();
        if (!hasErrors())
            m_reading.compose = std::move(compose);
        return std::move(m_reading);
    }

private:
    [[nodiscard]] bool hasErrors() const
    {
        return std::ranges::any_of(m_reading.notes,
            [](const ComposeNote &note) { return note.diagnostic.severity == Diagnostic::Severity::Error; });
    }
    void error(const QString &file, const Position &position, const QString &message)
    {
        m_reading.notes.append({file, {Diagnostic::Severity::Error, position, message}});
    }

    void readProjectVariables()
    {
        const QString usual = m_folder.filePath(u".env"_s);
        const QString path = m_source.envFile.isEmpty() ? usual : m_source.envFile;
        if (!m_source.envFile.isEmpty() || QFileInfo::exists(usual))
            m_variables = variablesOf(path, m_shell).value_or(Variables());
    }

    /*! Nothing where the file cannot be read, which is told. */
    std::optional<Variables> variablesOf(const QString &path, const VariableLookup &outer)
    {
        const Result<QByteArray> content = contentOf(path);
        if (!content) {
            error(path, wholeFile, content.error().message);
            return std::nullopt;
        }
        m_reading.files.append(path);
        const Dotenv dotenv = dotenvFromBytes(*content, outer);
        for (const Diagnostic &diagnostic : dotenv.diagnostics)
            m_reading.notes.append({path, diagnostic});
        return dotenv.variables;
    }

    void readFile(const QString &path)
    {
        const Result<QByteArray> content = contentOf(path);
        if (!content) {
            error(path, wholeFile, content.error().message);
            return;
        }
        m_reading.files.append(path);
        QList<Diagnostic> diagnostics;
        const QList<YamlNode> documents = yamlFromBytes(*content, diagnostics);
        for (const Diagnostic &diagnostic : std::as_const(diagnostics))
            m_reading.notes.append({path, diagnostic});
        // Each document overrides those before it, as a further file would.
        for (const YamlNode &document : documents)
            readDocument(path, document);
        if (documents.isEmpty() && diagnostics.isEmpty())
            readDocument(path, {});
    }

    void readDocument(const QString &path, const YamlNode &root)
    {
        const YamlNode *services = root.find(u"services");
        if (!services && m_otherKind.isEmpty())
            m_otherKind = otherKind(root);
        if (!root.isNull() && !root.map()) {
            error(path, root.position, Words::tr("this is no compose file: it has no \"services\""));
            return;
        }
        ComposeValues values(path, m_interpolator, m_lookup, m_reading.notes);
        if (const YamlNode *name = root.find(u"name"); name && !name->isNull())
            m_name = values.text(*name, Words::tr("\"name\"")).text;
        if (const YamlNode *include = root.find(u"include"); include && !include->isNull())
            values.warning(include->position,
                Words::tr("\"include\" was not followed: name the included files with --file to take them in"));
        if (!services)
            return;
        m_hasServices = true;
        if (!services->isNull() && !services->map())
            values.error(services->position, Words::tr("\"services\" must be a map of services"));
        readServices(*services, values);
    }

    void readServices(const YamlNode &services, ComposeValues &values)
    {
        QList<ServicePart> parts;
        for (const YamlEntry &entry : services.map() ? *services.map() : YamlNode::Map())
            parts.append(serviceFromYaml(entry, values));
        for (const ServicePart &part : std::as_const(parts)) {
            const ServicePart whole = extended(part, parts, values);
            const auto known = std::ranges::find(m_parts, part.name, &ServicePart::name);
            if (known == m_parts.end())
                m_parts.append(whole);
            else
                join(*known, whole, values);
        }
    }

    void join(ServicePart &part, const ServicePart &later, ComposeValues &values)
    {
        if (m_room < 0)
            return;
        m_room -= part.size() + later.size();
        if (m_room < 0)
            values.error(later.position, Words::tr("the services here hold more than a compose file needs"));
        else
            part.overrideWith(later);
    }

    /*! A service on top of the one that it extends. */
    ServicePart extended(const ServicePart &part, const QList<ServicePart> &parts, ComposeValues &values)
    {
        QList<const ServicePart *> chain{&part};
        while (!chain.last()->extends.isEmpty()) {
            const auto base = std::ranges::find(parts, chain.last()->extends, &ServicePart::name);
            if (base == parts.end() || chain.contains(&*base) || chain.size() > deepestExtends) {
                values.error(part.position,
                    base == parts.end()
                        ? Words::tr("service \"%1\" extends a service that is not in this file").arg(part.name)
                        : Words::tr("service \"%1\" extends itself, or through too many others").arg(part.name));
                return part;
            }
            chain.append(&*base);
        }
        ServicePart whole = *chain.takeLast();
        while (!chain.isEmpty())
            join(whole, *chain.takeLast(), values);
        whole.name = part.name;
        whole.position = part.position;
        return whole;
    }

    [[nodiscard]] Compose finished()
    {
        Compose compose;
        const auto said = m_lookup(u"COMPOSE_PROJECT_NAME"_s).value_or(QString());
        compose.project = normalisedProject(!said.isEmpty() ? said : !m_name.isEmpty() ? m_name : m_folder.dirName());
        QStringList profiles = m_source.profiles;
        if (profiles.isEmpty())
            profiles = m_lookup(u"COMPOSE_PROFILES"_s).value_or(QString()).split(u',', Qt::SkipEmptyParts);
        for (const ServicePart &part : std::as_const(m_parts)) {
            const bool isChosen = part.profiles.isEmpty() || profiles.contains(u"*"_s)
                || std::ranges::any_of(part.profiles, [&](const QString &p) { return profiles.contains(p); });
            if (isChosen)
                compose.services.append(serviceOf(part, compose.project));
            else
                compose.leftOut.append(part.name);
        }
        return compose;
    }

    [[nodiscard]] ComposeService serviceOf(const ServicePart &part, const QString &project)
    {
        ComposeService service{part.name, part.containerName.value_or(QString()), part.image.value_or(QString()),
            part.build, part.entrypoint.value_or(QString()), part.command.value_or(QString()),
            part.healthcheck.value_or(QString()), part.networkMode.value_or(QString()), {}, part.ports, part.mounts,
            part.profiles, part.dependsOn, part.position};
        if (service.containerName.isEmpty())
            service.containerName = defaultContainer(project, part.name);
        for (const EnvFile &file : part.envFiles)
            addEnvFile(service, file);
        for (auto it = part.environment.cbegin(); it != part.environment.cend(); ++it) {
            if (it->value || !service.environment.contains(it.key()))
                service.environment.insert(it.key(), *it);
        }
        return service;
    }

    void addEnvFile(ComposeService &service, const EnvFile &file)
    {
        const QString path = QDir::cleanPath(m_folder.absoluteFilePath(file.path));
        if (!m_envFiles.contains(path)) {
            // A path that is none may have swallowed what follows it, and is not repeated.
            const bool isThere = !path.contains(QChar(0)) && QFileInfo::exists(path);
            m_envFiles.insert(path, isThere ? variablesOf(path, m_lookup).value_or(Variables()) : Variables());
            if (!isThere && file.isRequired)
                //: %1 is the name of a service
                m_reading.notes.append({file.namedIn,
                    {Diagnostic::Severity::Warning, file.position,
                        Words::tr("the env file of service \"%1\" is not there: what it would set is missing here")
                            .arg(service.name)}});
        }
        const Variables variables = m_envFiles.value(path);
        m_room -= variables.size() + 1;
        if (m_room < 0) {
            error(file.namedIn, file.position, Words::tr("the env files hold more than a compose file needs"));
            return;
        }
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            service.environment.insert(it.key(), {*it, it.key()});
    }

    static constexpr qsizetype deepestExtends = 16;

    const ComposeSource &m_source;
    QDir m_folder;
    Variables m_variables; ///< of the project's env file
    VariableLookup m_shell
        = [this](const QString &name) { return m_source.environment ? m_source.environment(name) : std::nullopt; };
    VariableLookup m_lookup = [this](const QString &name) {
        const std::optional<QString> value = m_shell(name);
        const auto found = m_variables.constFind(name);
        return value || found == m_variables.cend() ? value : std::optional(*found);
    };
    Interpolator m_interpolator{m_lookup};
    QList<ServicePart> m_parts;
    QMap<QString, Variables> m_envFiles;
    QString m_name;
    QString m_otherKind;
    bool m_hasServices = false;
    qsizetype m_room = 500'000; ///< values that may still be merged, over all services
    ComposeReading m_reading;
};

} // namespace

Result<QStringList> composeFiles(const QString &fileOrFolder)
{
    const QFileInfo named(fileOrFolder);
    const QString file = named.isDir() ? firstOf(usualNames, QDir(fileOrFolder)) : fileOrFolder;
    if (file.isEmpty())
        //: %1 is a folder, %2 a list of names
        return failure(ErrorCode::BadConfiguration,
            Words::tr("the folder %1 holds no compose file: neither of %2")
                .arg(fileOrFolder, usualNames.join(u", "_s)));
    QStringList files{file};
    if (usualNames.contains(QFileInfo(file).fileName())) {
        const QString beside = firstOf(overrideNames, QFileInfo(file).dir());
        files += beside.isEmpty() ? QStringList() : QStringList{beside};
    }
    return files;
}

ComposeReading readCompose(const ComposeSource &source)
{
    return ComposeReader(source).read();
}

QString normalisedProject(const QString &name)
{
    static const QRegularExpression unfit(u"[^a-z0-9_-]"_s);
    static const QRegularExpression start(u"^[_-]+"_s);
    return name.toLower().remove(unfit).remove(start);
}

} // namespace conche::stack
