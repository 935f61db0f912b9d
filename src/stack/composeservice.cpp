// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composeservice.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeFile)
};

constexpr qsizetype mostPorts = 1000;

std::optional<PortRange> rangeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})(?:-(\\d{1,5}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const PortRange range{first, match.captured(2).isEmpty() ? first : match.captured(2).toInt()};
    return range.last <= 65535 && range.first <= range.last ? std::optional(range) : std::nullopt;
}

/*! A range of ports is published at as many ports; a single one may be, at one of several. */
bool fits(const PortRange &published, const PortRange &target)
{
    const int ports = target.last - target.first;
    return published.first == 0 || ports == 0 || published.last - published.first == ports;
}

/*! "8000", "8000:8000", "127.0.0.1:5000-5010:5000-5010/tcp", "[::1]::8086" */
std::optional<ComposePort> portFromText(QString text)
{
    ComposePort port;
    if (const qsizetype slash = text.lastIndexOf(u'/'); slash >= 0) {
        port.protocol = text.sliced(slash + 1).toLower();
        text.truncate(slash);
    }
    QStringList parts = text.split(u':');
    const auto target = rangeFrom(parts.takeLast());
    const QString published = parts.isEmpty() ? QString() : parts.takeLast();
    const auto range = published.isEmpty() ? std::optional<PortRange>(PortRange{}) : rangeFrom(published);
    static const QRegularExpression address(u"^(\\[?[0-9A-Fa-f:]*(%\\w+)?\\]?|[0-9.]+)\\z"_s);
    port.address = parts.join(u':');
    if (!target || target->first == 0 || !range || !fits(*range, *target) || !address.match(port.address).hasMatch())
        return std::nullopt;
    port.address.remove(u'[').remove(u']');
    port.target = *target;
    port.published = *range;
    return port;
}

ComposeMount mountFromText(const QString &text)
{
    static const QRegularExpression form(u"^([A-Za-z]:[\\\\/][^:]*|[^:]*):([^:]+)(?::[^:]*)?\\z"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {u"volume"_s, {}, text};
    const QString source = match.captured(1);
    static const QRegularExpression path(u"^([./~]|[A-Za-z]:[\\\\/])"_s);
    return {path.match(source).hasMatch() ? u"bind"_s : u"volume"_s, source, match.captured(2)};
}

/*! Reads the keys of one service. */
class ServiceReader
{
public:
    ServiceReader(const YamlEntry &entry, ComposeValues &values)
        : m_node(entry.node)
        , m_values(values)
    {
        m_part.name = entry.key;
        m_part.position = entry.keyPosition;
    }

    ServicePart read()
    {
        if (m_node.isNull())
            return m_part;
        if (!m_node.map()) {
            m_values.error(m_node.position, Words::tr("service \"%1\" must be a map").arg(m_part.name));
            return m_part;
        }
        for (const YamlEntry &entry : *m_node.map()) {
            if (entry.node.tag == "!override"_L1 || entry.node.tag == "!reset"_L1)
                m_part.replacing.append(entry.key);
        }
        m_part.containerName = m_values.joined(given(u"container_name"_s), what(u"container_name"_s));
        m_part.image = m_values.joined(given(u"image"_s), what(u"image"_s));
        m_part.entrypoint = m_values.joined(given(u"entrypoint"_s), what(u"entrypoint"_s));
        m_part.command = m_values.joined(given(u"command"_s), what(u"command"_s));
        m_part.networkMode = m_values.joined(given(u"network_mode"_s), what(u"network_mode"_s));
        m_part.profiles = m_values.texts(given(u"profiles"_s), what(u"profiles"_s));
        readBuild();
        readHealthcheck();
        readEnvironment();
        readEnvFiles();
        readPorts();
        readMounts();
        readDependsOn();
        readExtends();
        return m_part;
    }

private:
    /*! Nothing too where the key is to be forgotten. */
    [[nodiscard]] const YamlNode *given(const QString &key) const
    {
        const YamlNode *node = m_node.find(key);
        return node && node->tag != "!reset"_L1 ? node : nullptr;
    }

    [[nodiscard]] QString what(const QString &key) const
    {
        //: %1 is a key, %2 the name of a service
        return Words::tr("\"%1\" of service \"%2\"").arg(key, m_part.name);
    }

    [[nodiscard]] QString mustBeList(const QString &key) const { return Words::tr("%1 must be a list").arg(what(key)); }

    /*! The items of a list; an error where it is something else. */
    [[nodiscard]] YamlNode::Sequence items(const QString &key)
    {
        const YamlNode *node = given(key);
        if (!node || node->isNull())
            return {};
        if (!node->sequence())
            m_values.error(node->position, mustBeList(key));
        return node->sequence() ? *node->sequence() : YamlNode::Sequence{};
    }

    [[nodiscard]] QString field(const YamlNode &map, const QString &key, const QString &in)
    {
        const YamlNode *node = map.find(key);
        return node && !node->isNull() ? m_values.text(*node, what(in)).text : QString();
    }

    void readBuild()
    {
        const YamlNode *build = given(u"build"_s);
        if (!build || build->isNull())
            return;
        if (!build->map()) {
            m_part.build = m_values.joined(build, what(u"build"_s));
            return;
        }
        QStringList said;
        for (const QString &key : {u"context"_s, u"dockerfile"_s, u"dockerfile_inline"_s, u"target"_s})
            said.append(field(*build, key, u"build"_s));
        m_part.build = said.join(u' ').simplified();
    }

    void readHealthcheck()
    {
        const YamlNode *healthcheck = given(u"healthcheck"_s);
        if (healthcheck && healthcheck->map())
            m_part.healthcheck = m_values.joined(healthcheck->find(u"test"), what(u"healthcheck"_s));
    }

    void readEnvironment()
    {
        const YamlNode *environment = given(u"environment"_s);
        if (!environment || environment->isNull())
            return;
        if (environment->map()) {
            for (const YamlEntry &entry : *environment->map())
                setVariable(entry.key, entry.node.isNull() ? nullptr : &entry.node, entry.node);
        } else {
            for (const YamlNode &item : items(u"environment"_s))
                readAssignment(item);
        }
    }

    void readAssignment(const YamlNode &item)
    {
        const QString *written = item.text();
        const qsizetype equals = written ? written->indexOf(u'=') : -1;
        if (equals < 0) {
            setVariable(m_values.text(item, what(u"environment"_s)).text, nullptr, item);
            return;
        }
        // The name and the value each for itself: so it is known which variable the value is.
        YamlNode name = item;
        name.value = written->first(equals);
        YamlNode value = item;
        value.value = written->sliced(equals + 1);
        setVariable(m_values.text(name, what(u"environment"_s)).text, &value, item);
    }

    void setVariable(const QString &name, const YamlNode *value, const YamlNode &at)
    {
        if (name.isEmpty()) {
            m_values.error(at.position, Words::tr("%1 holds a value without a name").arg(what(u"environment"_s)));
        } else if (!value) {
            m_part.environment.insert(name, {m_values.variable(name), name});
        } else {
            const Interpolated read = m_values.text(*value, what(u"environment"_s));
            m_part.environment.insert(name, {read.text, read.variable.isEmpty() ? name : read.variable});
        }
    }

    void readEnvFiles()
    {
        const YamlNode *files = given(u"env_file"_s);
        if (!files || files->isNull())
            return;
        const auto take = [this](const YamlNode &node) {
            const bool isRequired = field(node, u"required"_s, u"env_file"_s) != "false"_L1;
            const QString path
                = node.map() ? field(node, u"path"_s, u"env_file"_s) : m_values.text(node, what(u"env_file"_s)).text;
            m_part.envFiles.append({path, isRequired, m_values.file(), node.position});
        };
        if (files->sequence())
            std::ranges::for_each(*files->sequence(), take);
        else
            take(*files);
    }

    void readPorts()
    {
        const YamlNode::Sequence given = items(u"ports"_s);
        if (given.size() > mostPorts) {
            m_values.error(
                m_part.position, Words::tr("%1 holds more than %2 ports").arg(what(u"ports"_s)).arg(mostPorts));
            return;
        }
        for (const YamlNode &item : given) {
            const std::optional<ComposePort> port
                = item.map() ? longPort(item) : portFromText(m_values.text(item, what(u"ports"_s)).text);
            if (!port)
                m_values.error(item.position,
                    Words::tr("%1 holds something else than a port such as \"8000:8000\"").arg(what(u"ports"_s)));
            else if (!m_part.ports.contains(*port))
                m_part.ports.append(*port);
        }
    }

    [[nodiscard]] std::optional<ComposePort> longPort(const YamlNode &item)
    {
        const auto target = rangeFrom(field(item, u"target"_s, u"ports"_s));
        const QString published = field(item, u"published"_s, u"ports"_s);
        const auto range = published.isEmpty() ? std::optional<PortRange>(PortRange{}) : rangeFrom(published);
        const QString protocol = field(item, u"protocol"_s, u"ports"_s);
        if (!target || target->first == 0 || !range || !fits(*range, *target))
            return std::nullopt;
        return ComposePort{
            field(item, u"host_ip"_s, u"ports"_s), *range, *target, protocol.isEmpty() ? u"tcp"_s : protocol.toLower()};
    }

    void readMounts()
    {
        for (const YamlNode &item : items(u"volumes"_s)) {
            const ComposeMount mount = item.map()
                ? ComposeMount{field(item, u"type"_s, u"volumes"_s), field(item, u"source"_s, u"volumes"_s),
                    field(item, u"target"_s, u"volumes"_s)}
                : mountFromText(m_values.text(item, what(u"volumes"_s)).text);
            if (mount.target.isEmpty())
                m_values.error(item.position, Words::tr("%1 holds a volume without a target").arg(what(u"volumes"_s)));
            else
                m_part.mounts.append(mount);
        }
    }

    void readDependsOn()
    {
        const YamlNode *depends = given(u"depends_on"_s);
        if (!depends || depends->isNull())
            return;
        if (!depends->map()) {
            for (const YamlNode &item : items(u"depends_on"_s))
                m_part.dependsOn.insert(m_values.text(item, what(u"depends_on"_s)).text, u"service_started"_s);
            return;
        }
        for (const YamlEntry &entry : *depends->map())
            m_part.dependsOn.insert(entry.key, field(entry.node, u"condition"_s, u"depends_on"_s));
    }

    void readExtends()
    {
        const YamlNode *extends = given(u"extends"_s);
        if (!extends || extends->isNull())
            return;
        const bool isElsewhere = extends->map() && extends->find(u"file");
        const YamlNode *service = extends->map() ? extends->find(u"service") : extends;
        if (isElsewhere)
            m_values.warning(extends->position,
                Words::tr("service \"%1\" extends one of another file, which was not read: what it takes from there is "
                          "missing here")
                    .arg(m_part.name));
        else if (service)
            m_part.extends = m_values.text(*service, what(u"extends"_s)).text;
    }

    const YamlNode &m_node;
    ComposeValues &m_values;
    ServicePart m_part;
};

} // namespace

Interpolated ComposeValues::text(const YamlNode &node, const QString &what)
{
    if (node.isNull())
        return {};
    if (!node.text()) {
        //: %1 names a value of a compose file
        error(node.position, Words::tr("%1 must be a text").arg(what));
        return {};
    }
    const Result<Interpolated> value = m_interpolator.apply(*node.text());
    if (!value) {
        //: %1 names a value of a compose file, %2 is a sentence
        error(node.position, Words::tr("%1 cannot be read: %2").arg(what, value.error().message));
        return {};
    }
    if (!value->unset.isEmpty())
        //: %1 names a value of a compose file, %2 is a list of variables
        warning(node.position,
            Words::tr("%1 names variables that are not set, and Compose takes them for empty: %2")
                .arg(what, value->unset.join(u", "_s)));
    if (value->hasLooseDollar)
        warning(node.position,
            Words::tr("%1 names a variable that is not set, and Compose takes it for empty; write \"$$\" for a dollar")
                .arg(what));
    return *value;
}

std::optional<QString> ComposeValues::joined(const YamlNode *node, const QString &what)
{
    if (!node || node->isNull())
        return std::nullopt;
    return texts(node, what).join(u' ');
}

QStringList ComposeValues::texts(const YamlNode *node, const QString &what)
{
    QStringList found;
    if (!node || node->isNull())
        return found;
    if (!node->sequence())
        return {text(*node, what).text};
    for (const YamlNode &item : *node->sequence())
        found.append(text(item, what).text);
    return found;
}

void ComposeValues::error(const Position &position, const QString &message)
{
    m_notes.append({m_file, {Diagnostic::Severity::Error, position, message}});
}

void ComposeValues::warning(const Position &position, const QString &message)
{
    m_notes.append({m_file, {Diagnostic::Severity::Warning, position, message}});
}

qsizetype ServicePart::size() const
{
    return 1 + environment.size() + envFiles.size() + ports.size() + mounts.size() + dependsOn.size();
}

void ServicePart::overrideWith(const ServicePart &later)
{
    const auto isReplaced = [&later](const QString &key) { return later.replacing.contains(key); };
    const auto replace = [&](const QString &key, std::optional<QString> &mine, const std::optional<QString> &theirs) {
        if (theirs || isReplaced(key))
            mine = theirs;
    };
    replace(u"container_name"_s, containerName, later.containerName);
    replace(u"image"_s, image, later.image);
    replace(u"build"_s, build, later.build);
    replace(u"entrypoint"_s, entrypoint, later.entrypoint);
    replace(u"command"_s, command, later.command);
    replace(u"healthcheck"_s, healthcheck, later.healthcheck);
    replace(u"network_mode"_s, networkMode, later.networkMode);

    const auto clear = [&](const QString &key, auto &mine) {
        if (isReplaced(key))
            mine.clear();
    };
    clear(u"environment"_s, environment);
    clear(u"env_file"_s, envFiles);
    clear(u"ports"_s, ports);
    clear(u"volumes"_s, mounts);
    clear(u"profiles"_s, profiles);
    clear(u"depends_on"_s, dependsOn);
    environment.insert(later.environment);
    envFiles.append(later.envFiles);
    profiles.append(later.profiles);
    dependsOn.insert(later.dependsOn);
    std::ranges::copy_if(
        later.ports, std::back_inserter(ports), [this](const ComposePort &port) { return !ports.contains(port); });
    QSet<QString> targets;
    for (const ComposeMount &mount : later.mounts)
        targets.insert(mount.target);
    mounts.removeIf([&](const ComposeMount &mount) { return targets.contains(mount.target); });
    mounts.append(later.mounts);
}

ServicePart serviceFromYaml(const YamlEntry &entry, ComposeValues &values)
{
    return ServiceReader(entry, values).read();
}

std::optional<int> ComposePort::publishedFor(int port) const
{
    const bool isOneToOne = published.last - published.first == target.last - target.first;
    if (protocol != "tcp"_L1 || port < target.first || port > target.last || published.first == 0 || !isOneToOne)
        return std::nullopt;
    return published.first + port - target.first;
}

} // namespace conche::stack
