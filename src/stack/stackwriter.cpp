// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackwriter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeImport)
};

/*! Lines of the shipped file between two empty ones: a table with its comments, or settings at the top. */
using Block = QStringList;

constexpr qsizetype widestComment = 116;

bool isComment(const QString &line)
{
    return line.startsWith(u'#');
}

/*! "[docker]", "[[check]]"; empty for settings at the top and for comments. */
QString tableOf(const Block &block)
{
    const auto found = std::ranges::find_if(block, [](const QString &line) { return line.startsWith(u'['); });
    return found == block.end() ? QString() : *found;
}

bool isRule(const Block &block)
{
    return std::ranges::all_of(block, isComment) && block.first().startsWith("# ----"_L1);
}

qsizetype lineOf(const Block &block, const QString &key)
{
    const auto found = std::ranges::find_if(block, [&](const QString &line) { return line.startsWith(key + u" ="_s); });
    return found == block.end() ? -1 : found - block.begin();
}

/*! The text in the quotes of a setting of the shipped file. */
QString textOf(const Block &block, const QString &key)
{
    const qsizetype line = lineOf(block, key);
    return line < 0 ? QString() : block[line].section(u'"', 1, 1);
}

/*! Sets the key, or takes it out where there is no value. */
void set(Block &block, const QString &key, const std::optional<QString> &value)
{
    const qsizetype line = lineOf(block, key);
    if (!value && line >= 0)
        block.removeAt(line);
    else if (value && line >= 0)
        block[line] = key + u" = "_s + *value;
    else if (value)
        block.append(key + u" = "_s + *value);
}

std::optional<QString> quotedUnlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(tomlQuoted(text));
}

/*! What a comment may not hold becomes a space. */
QString comment(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph || c.isSurrogate())
            c = u' ';
    }
    return text.isEmpty() ? u"#"_s : u"# "_s + text;
}

/*! A sentence over as many lines as it needs. */
Block commentLines(const QString &sentence)
{
    Block lines;
    QString line;
    for (const QString &word : comment(sentence).sliced(2).split(u' ')) {
        if (!line.isEmpty() && line.size() + word.size() > widestComment) {
            lines.append(u"# "_s + line);
            line.clear();
        }
        line += (line.isEmpty() ? u""_s : u" "_s) + word;
    }
    return lines << u"# "_s + line;
}

void commentOut(Block &block)
{
    for (QString &line : block)
        line = isComment(line) ? line : u'#' + line;
}

void dropComments(Block &block)
{
    block.removeIf(isComment);
}

/*! What is before the first line that begins so. */
void cutFrom(Block &block, QLatin1StringView start)
{
    const auto found = std::ranges::find_if(block, [&](const QString &line) { return line.startsWith(start); });
    block.erase(found, block.end());
}

class Writer
{
public:
    Writer(const ComposeImport &import, const QStringList &sources)
        : m_import(import)
        , m_stack(import.stack)
        , m_sources(sources)
    {
    }

    Result<QString> write()
    {
        QFile shipped(u":/conche/stacks/chocolate-factory.toml"_s);
        if (!shipped.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, Words::tr("the shipped stack file cannot be read"));
        Block block;
        for (const QString &line : QString::fromUtf8(shipped.readAll() + "\n\n").split(u'\n')) {
            if (!line.isEmpty()) {
                block.append(line);
            } else if (!block.isEmpty()) {
                take(std::exchange(block, {}));
            }
        }
        for (const QString &id : scored()) {
            if (!m_written.contains(id))
                //: %1 is the id of a check
                return failure(ErrorCode::Internal, Words::tr("the shipped stack file has no check \"%1\"").arg(id));
        }
        if (!m_import.isChocolateFactory)
            addLinks();
        return m_text;
    }

private:
    void take(Block block)
    {
        const QString table = tableOf(block);
        if (isRule(block)) {
            m_rule = block.first();
        } else if (m_text.isEmpty()) {
            add(header());
        } else if (table.isEmpty()) {
            takeSettings(block);
        } else if (table.startsWith("[peers."_L1)) {
            takePeer(table, block);
        } else if (table == "[[check]]"_L1) {
            takeCheck(block);
        } else if (table == "[[metric]]"_L1) {
            takeMetric(block);
        } else if (table == "[docker]"_L1 || table == "[watch]"_L1 || m_import.isChocolateFactory) {
            takeAsItIs(block);
        } else if (table == "[[sign]]"_L1) {
            takeSign(block);
        }
    }

    /*! A sign needs the check that it looks at; one of a check that waits to be filled in waits with it. */
    void takeSign(Block block)
    {
        const QString check = textOf(block, u"check"_s);
        if (check == "training-recent"_L1 && m_stack.mlflow)
            commentOut(block);
        else if (check != "containers"_L1 || m_import.containers.isEmpty())
            return;
        add(block);
    }

    /*! What a compose file tells enough of. The examples, which are comments, are for the rest. */
    void takeMetric(Block block)
    {
        const QString id = textOf(block, u"id"_s);
        if (lineOf(block, u"path"_s) >= 0) {
            const FoundPeer &peer = id == "artifact-storage"_L1 ? m_import.mlflow : m_import.influxdb;
            const auto place = std::ranges::find(m_import.places, peer.container, &Place::container);
            if (place == m_import.places.end())
                return;
            set(block, u"container"_s, tomlQuoted(place->container));
            set(block, u"path"_s, tomlQuoted(place->path));
        } else if (id == "container-restarts"_L1 && m_import.containers.isEmpty()) {
            return;
        } else if (id == "health-score"_L1 && scored().isEmpty() && !m_import.isChocolateFactory) {
            return;
        } else if (!m_import.isChocolateFactory && textOf(block, u"group"_s) != "Conche"_L1) {
            return;
        }
        add(block);
    }

    void add(const Block &block)
    {
        if (block.isEmpty())
            return;
        m_text += m_text.isEmpty() ? u""_s : u"\n"_s;
        if (!m_rule.isEmpty())
            m_text += std::exchange(m_rule, {}) + u"\n\n"_s;
        m_text += block.join(u'\n') + u'\n';
    }

    [[nodiscard]] Block header() const
    {
        Block block{
            comment(Words::tr("A Conche stack file: what is looked after, what is asked of it, and within which "
                              "limits.")),
            u"#"_s, comment(Words::tr("Written by Conche from"))};
        for (const QString &source : m_sources)
            block.append(comment(u"  "_s + source));
        block += {comment(Words::tr("It is yours now: edit it; Conche reads it and never changes it.")),
            comment(Words::tr("Secrets never stand in here. A credential is a reference:")),
            comment(Words::tr("  \"keychain:NAME\"  the desktop's keyring       (conche-cli secret set NAME)")),
            comment(Words::tr("  \"env:NAME\"       an environment variable")),
            comment(Words::tr("  \"file:PATH\"      a file that only you can read (0600)"))};
        return block;
    }

    void takeSettings(Block block)
    {
        if (lineOf(block, u"name"_s) >= 0) {
            set(block, u"name"_s, tomlQuoted(m_stack.name));
            set(block, u"title"_s,
                m_import.isChocolateFactory ? tomlQuoted(textOf(block, u"title"_s)) : tomlQuoted(m_stack.title));
            set(block, u"zone"_s, tomlQuoted(m_stack.zone));
        } else if (lineOf(block, u"score"_s) >= 0 && !m_import.isChocolateFactory) {
            QStringList quoted;
            for (const QString &id : scored())
                quoted.append(tomlQuoted(id));
            block = {comment(Words::tr("The health score counts these checks; Warning passes.")),
                u"score = [%1]"_s.arg(quoted.join(u", "_s))};
        }
        takeAsItIs(block);
    }

    /*! But for addresses of the shipped peers, which become those of ours. */
    void takeAsItIs(Block block)
    {
        for (QString &line : block) {
            // One at most: an address of ours may be one of the shipped.
            const auto shipped = std::find_if(m_addresses.keyBegin(), m_addresses.keyEnd(),
                [&](const QString &address) { return line.contains(address); });
            if (shipped != m_addresses.keyEnd())
                line.replace(*shipped, m_addresses.value(*shipped));
            line.replace("keychain:chocolate-factory/"_L1, u"keychain:%1/"_s.arg(m_stack.name));
        }
        add(block);
    }

    void takePeer(const QString &table, Block block)
    {
        if (table == "[peers.api]"_L1) {
            dropComments(block);
            takeHttpPeer(m_import.api, m_stack.api ? &*m_stack.api : nullptr, block);
        } else if (table == "[peers.mlflow]"_L1) {
            takeHttpPeer(m_import.mlflow, m_stack.mlflow ? &*m_stack.mlflow : nullptr, block);
        } else if (table == "[peers.influxdb]"_L1) {
            takeInfluxdb(block);
        } else if (table == "[peers.postgres]"_L1) {
            dropComments(block);
            if (const auto &peer = m_stack.postgres) {
                set(block, u"container"_s, tomlQuoted(peer->container));
                set(block, u"user"_s, tomlQuoted(peer->user));
                set(block, u"database"_s, tomlQuoted(peer->database));
                block.prepend(
                    comment(Words::tr("It is asked inside its container, so it needs no port and no password.")));
            }
            addPeer(m_import.postgres, m_stack.postgres.has_value(), block);
        }
    }

    void takeHttpPeer(const FoundPeer &found, const HttpPeer *peer, Block &block)
    {
        if (peer) {
            m_addresses.insert(textOf(block, u"url"_s), peer->url.toString());
            set(block, u"url"_s, tomlQuoted(peer->url.toString()));
            if (!peer->credential.isEmpty())
                dropComments(block);
            block.replaceInStrings(u"keychain:chocolate-factory/"_s, u"keychain:%1/"_s.arg(m_stack.name));
            set(block, u"user"_s, quotedUnlessEmpty(peer->user));
            set(block, u"credential"_s, quotedUnlessEmpty(peer->credential));
        }
        addPeer(found, peer != nullptr, block);
    }

    void takeInfluxdb(Block &block)
    {
        if (const auto &peer = m_stack.influxdb) {
            set(block, u"version"_s, QString::number(peer->version));
            const bool isSecond = peer->version == 2;
            const QString gap = m_import.influxdb.problem.isEmpty() ? QString() : u"…"_s;
            set(block, u"org"_s,
                isSecond ? std::optional(tomlQuoted(peer->organisation.isEmpty() ? gap : peer->organisation))
                         : std::nullopt);
            set(block, u"bucket"_s, tomlQuoted(peer->bucket.isEmpty() ? gap : peer->bucket));
        }
        const bool isTaken = m_stack.influxdb && m_import.influxdb.problem.isEmpty();
        const HttpPeer *peer = m_stack.influxdb ? &*m_stack.influxdb : nullptr;
        if (!peer || isTaken) {
            takeHttpPeer(m_import.influxdb, peer, block);
            return;
        }
        // All is known but for a name: left to be filled in.
        set(block, u"url"_s, tomlQuoted(peer->url.toString()));
        set(block, u"credential"_s, quotedUnlessEmpty(peer->credential));
        commentOut(block);
        block = commentLines(u"InfluxDB: "_s + m_import.influxdb.problem) + block;
        add(block);
    }

    /*! A peer that was not found leaves the reason in its place. */
    void addPeer(const FoundPeer &found, bool isTaken, Block block)
    {
        if (!isTaken) {
            //: %1 names a peer, %2 is the reason
            add(commentLines(Words::tr("%1 is not asked: %2.").arg(found.title, found.problem)));
            return;
        }
        //: %1 names a peer, %2 a service of the compose file, %3 a container
        block.prepend(
            comment(Words::tr("%1: service \"%2\", container %3").arg(found.title, found.service, found.container)));
        if (!found.others.isEmpty())
            block.insert(1, comment(Words::tr("It could have been: %1").arg(found.others.join(u", "_s))));
        add(block);
    }

    [[nodiscard]] bool asksInfluxdb() const { return m_stack.influxdb && m_import.influxdb.problem.isEmpty(); }

    [[nodiscard]] QStringList scored() const
    {
        if (m_import.isChocolateFactory)
            return {};
        QStringList ids;
        if (m_stack.api)
            ids << u"api-health"_s;
        if (m_stack.mlflow)
            ids << u"mlflow-version"_s << u"mlflow-api"_s;
        if (asksInfluxdb())
            ids << u"timeseries"_s;
        if (m_stack.postgres)
            ids << u"metadata"_s;
        return ids;
    }

    void takeCheck(Block block)
    {
        const QString id = textOf(block, u"id"_s);
        const bool isPeers = scored().contains(id);
        if (id == "containers"_L1) {
            block = containers(block);
        } else if (id == "disk"_L1) {
            block = disk(block);
        } else if (!m_import.isChocolateFactory && id == "api-health"_L1 && isPeers) {
            block = health(block);
        } else if (!m_import.isChocolateFactory && id == "metadata"_L1 && isPeers && !m_import.holdsMlflowsData) {
            set(block, u"title"_s, u"\"PostgreSQL\""_s);
            set(block, u"label"_s, u"\"version\""_s);
            set(block, u"query"_s, u"\"SHOW server_version\""_s);
        } else if (!m_import.isChocolateFactory && id == "training-recent"_L1 && m_stack.mlflow) {
            block = training(block);
        } else if (!m_import.isChocolateFactory && id == "data-energy"_L1 && asksInfluxdb()) {
            block = freshness(block);
        } else if (!m_import.isChocolateFactory && !isPeers) {
            return;
        }
        m_written.append(id);
        add(block);
    }

    /*! What a healthy API service says is its own affair: that it answers is what can be expected. */
    [[nodiscard]] Block health(Block block) const
    {
        block.removeIf([](const QString &line) { return line.startsWith("expect"_L1); });
        set(block, u"path"_s, tomlQuoted(m_import.healthPath));
        block.append(
            comment(Words::tr("What it must answer: expect = [{ pointer = \"/status\", equals = \"healthy\" }]")));
        return block;
    }

    [[nodiscard]] Block containers(Block block) const
    {
        if (m_import.containers.isEmpty())
            return {};
        cutFrom(block, "names = "_L1);
        block.append(u"names = ["_s);
        for (const QString &name : m_import.containers)
            block.append(u"  %1,"_s.arg(tomlQuoted(name)));
        block.append(u"]"_s);
        return block;
    }

    [[nodiscard]] Block disk(Block block) const
    {
        if (m_import.places.isEmpty())
            return {};
        cutFrom(block, "[[check.place]]"_L1);
        for (const Place &place : m_import.places) {
            block += {u"[[check.place]]"_s, u"title = "_s + tomlQuoted(place.title)};
            if (!place.container.isEmpty())
                block += u"container = "_s + tomlQuoted(place.container);
            block += u"path = "_s + tomlQuoted(place.path);
        }
        return block;
    }

    [[nodiscard]] static Block training(Block block)
    {
        cutFrom(block, "[[check.experiment]]"_L1);
        set(block, u"placeholders"_s, std::nullopt);
        commentOut(block);
        block = commentLines(
                    Words::tr("Which experiments must train cannot be told from a compose file. Name yours, take the "
                              "\"#\" before its settings away, and add \"training-recent\" to the score."))
            + block;
        block += {u"#[[check.experiment]]"_s, u"#name = \"my_experiment\""_s, u"#title = \"my model\""_s,
            u"#metric = \"r2_score\""_s};
        return block;
    }

    [[nodiscard]] static Block freshness(Block block)
    {
        dropComments(block);
        set(block, u"id"_s, u"\"data-fresh\""_s);
        set(block, u"title"_s, u"\"Fresh data\""_s);
        set(block, u"measurement"_s, u"\"my_measurement\""_s);
        set(block, u"field"_s, u"\"my_field\""_s);
        set(block, u"fallback_path"_s, std::nullopt);
        set(block, u"fallback_pointer"_s, std::nullopt);
        commentOut(block);
        block = commentLines(Words::tr("Nor can it be told which measurements must stay fresh. Name one, and take the "
                                       "\"#\" before its settings away."))
            + block;
        return block;
    }

    void addLinks()
    {
        Block block;
        const auto link = [&block](const QString &title, const QUrl &url) {
            block += {u"[[link]]"_s, u"title = "_s + tomlQuoted(title), u"url = "_s + tomlQuoted(url.toString())};
        };
        if (m_stack.mlflow)
            link(u"MLflow UI"_s, m_stack.mlflow->url);
        if (m_stack.api && m_import.hasDocs)
            link(u"API Docs"_s, m_stack.api->url.resolved(QUrl(u"/docs"_s)));
        if (m_stack.influxdb && m_stack.influxdb->version == 2)
            link(u"InfluxDB UI"_s, m_stack.influxdb->url);
        add(block);
    }

    const ComposeImport &m_import;
    const Stack &m_stack;
    const QStringList &m_sources;
    QString m_text;
    QString m_rule; ///< the heading of a section, until something stands in it
    QMap<QString, QString> m_addresses; ///< shipped -> found
    QStringList m_written;
};

} // namespace

QString tomlQuoted(const QString &text)
{
    QString out = u"\""_s;
    for (const uint code : text.toUcs4()) {
        // What is not seen, or turns what follows around, is written out.
        const QChar::Category kind = QChar::category(code);
        const bool isHidden = kind == QChar::Other_Control || kind == QChar::Other_Format
            || kind == QChar::Separator_Line || kind == QChar::Separator_Paragraph;
        if (isHidden)
            out += u"\\U%1"_s.arg(code, 8, 16, QChar(u'0'));
        else
            out += (code == u'"' || code == u'\\' ? u"\\"_s : QString())
                + QStringView(QChar::fromUcs4(code)).toString();
    }
    return out + u'"';
}

Result<QString> stackFileText(const ComposeImport &import, const QStringList &sources)
{
    return Writer(import, sources).write();
}

} // namespace conche::stack
