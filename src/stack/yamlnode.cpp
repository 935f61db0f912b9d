// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yamlnode.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <sstream>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace conche::stack {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::ComposeFile)
};

constexpr qsizetype mostValues = 50'000;
constexpr qsizetype deepest = 64;
constexpr qsizetype mostDocuments = 100;

// The parser takes the end of the file for the end of a quote that is not closed. A comment put there shows it.
constexpr char endMark[] = "#conche: the end of the file";

/*! Leaves the parser from within; never leaves this file. */
struct Refusal
{
    Diagnostic diagnostic;
};

Position positionOf(const YAML::Mark &mark)
{
    return {std::max(mark.line, 0) + 1, std::max(mark.column, 0) + 1};
}

[[noreturn]] void refuse(const Position &position, const QString &message)
{
    throw Refusal{{Diagnostic::Severity::Error, position, message}};
}

/*! Builds the tree from the parser's events: a tree of its own classes would be walked into its aliases, and an alias
 * may stand for a billion values. Here one costs nothing, as Qt's lists share what they hold, and its size is known. */
class TreeBuilder final : public YAML::EventHandler
{
public:
    [[nodiscard]] YamlNode take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override { m_root = {}; }
    void OnDocumentEnd() override { m_anchors.clear(); }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        put({{}, positionOf(mark), {}, 1}, anchor, positionOf(mark));
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.cend())
            refuse(positionOf(mark), Words::tr("this alias stands inside of what it stands for"));
        put(*found, 0, positionOf(mark));
    }
    void OnScalar(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        if (value.find(endMark) != std::string::npos)
            refuse(positionOf(mark), Words::tr("the quote that begins here is not closed"));
        put({QString::fromStdString(value), positionOf(mark), tagFrom(tag), 1}, anchor, positionOf(mark));
    }
    void OnSequenceStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open({YamlNode::Sequence{}, positionOf(mark), tagFrom(tag), 1}, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(
        const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open({YamlNode::Map{}, positionOf(mark), tagFrom(tag), 1}, anchor);
    }
    void OnMapEnd() override
    {
        merge(m_open.back());
        close();
    }

private:
    struct Open
    {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        std::optional<YamlNode> key;
        QSet<QString> keys;
        YamlNode::Sequence merged; ///< values of "<<"
    };

    /*! "?" and "!" are the parser's own marks for plain and quoted. */
    static QString tagFrom(const std::string &tag)
    {
        return tag == "?" || tag == "!" ? QString() : QString::fromStdString(tag);
    }

    void open(YamlNode node, YAML::anchor_t anchor)
    {
        if (static_cast<qsizetype>(m_open.size()) >= deepest)
            refuse(node.position, Words::tr("this nests deeper than %1 levels").arg(deepest));
        m_open.push_back({std::move(node), anchor, {}, {}, {}});
    }

    void close()
    {
        Open done = std::move(m_open.back());
        m_open.pop_back();
        const Position position = done.node.position;
        put(std::move(done.node), done.anchor, position);
    }

    void put(YamlNode node, YAML::anchor_t anchor, const Position &position)
    {
        if (anchor != 0)
            m_anchors.insert(anchor, node);
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        parent.node.size += node.size;
        if (parent.node.size > mostValues)
            refuse(position,
                Words::tr("the file unfolds to more than %1 values here; a compose file has far fewer")
                    .arg(mostValues));
        if (auto *items = std::get_if<YamlNode::Sequence>(&parent.node.value)) {
            items->append(std::move(node));
        } else if (!parent.key) {
            node.position = position;
            parent.key = std::move(node);
        } else {
            putEntry(parent, *std::exchange(parent.key, std::nullopt), std::move(node));
        }
    }

    static void putEntry(Open &parent, const YamlNode &key, YamlNode node)
    {
        if (!key.isNull() && !key.text())
            refuse(key.position, Words::tr("a key must be a text"));
        const QString name = key.isNull() ? QString() : *key.text();
        if (name == "<<"_L1) {
            parent.merged.append(std::move(node));
            return;
        }
        if (parent.keys.contains(name))
            refuse(key.position, Words::tr("this key stands twice in the same map"));
        parent.keys.insert(name);
        std::get<YamlNode::Map>(parent.node.value).append({name, key.position, std::move(node)});
    }

    /*! What "<<" brings: the map's own keys win, then those of the map named first. */
    static void merge(Open &open)
    {
        const auto take = [&open](const YamlNode &source) {
            if (!source.map())
                refuse(source.position, Words::tr("\"<<\" takes a map or a list of maps"));
            for (const YamlEntry &entry : *source.map()) {
                if (open.keys.contains(entry.key))
                    continue;
                open.keys.insert(entry.key);
                std::get<YamlNode::Map>(open.node.value).append(entry);
            }
        };
        for (const YamlNode &source : std::as_const(open.merged)) {
            if (!source.sequence())
                take(source);
            else
                std::ranges::for_each(*source.sequence(), take);
        }
    }

    YamlNode m_root;
    std::vector<Open> m_open;
    QHash<YAML::anchor_t, YamlNode> m_anchors;
};

/*! The parser takes some control characters for the end of the file, and would lose what follows. */
std::optional<Diagnostic> refusal(const QByteArray &bytes)
{
    int line = 1;
    int column = 1;
    for (const char c : bytes) {
        const auto code = static_cast<unsigned char>(c);
        if ((code < 0x20 && c != '\t' && c != '\n' && c != '\r') || code == 0x7f)
            return Diagnostic{
                Diagnostic::Severity::Error, {line, column}, Words::tr("a control character: this is no UTF-8 text")};
        line += c == '\n' ? 1 : 0;
        column = c == '\n' ? 1 : column + 1;
    }
    return std::nullopt;
}

/*! The usual reason why a line cannot be read, of which the parser says something else. */
std::optional<Diagnostic> tabIn(const QByteArray &bytes, int line)
{
    const QByteArray text = bytes.split('\n').value(line - 1);
    const auto start = std::ranges::find_if(text, [](char c) { return c != ' '; });
    if (start == text.end() || *start != '\t')
        return std::nullopt;
    return Diagnostic{Diagnostic::Severity::Error, {line, static_cast<int>(start - text.begin()) + 1},
        Words::tr("a tab indents this line; YAML takes spaces only")};
}

/*! What the parser says, without the piece of the file that may follow a colon. */
QString sentenceOf(const std::string &message)
{
    //: %1 is what a YAML parser says about the mistake
    return Words::tr("this is not YAML: %1").arg(QString::fromStdString(message).section(u':', 0, 0));
}

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    if (!map())
        return nullptr;
    const auto found = std::ranges::find(*map(), key, &YamlEntry::key);
    return found == map()->cend() ? nullptr : &found->node;
}

QList<YamlNode> yamlFromBytes(const QByteArray &bytes, QList<Diagnostic> &diagnostics)
{
    if (const auto refused = refusal(bytes)) {
        diagnostics.append(*refused);
        return {};
    }
    QList<YamlNode> documents;
    try {
        std::istringstream in(bytes.toStdString() + '\n' + endMark + '\n');
        YAML::Parser parser(in);
        TreeBuilder builder;
        while (parser.HandleNextDocument(builder)) {
            documents.append(builder.take());
            if (documents.size() > mostDocuments)
                refuse(documents.last().position,
                    Words::tr("the file holds more than %1 documents; a compose file holds one").arg(mostDocuments));
        }
        return documents;
    } catch (const Refusal &refused) {
        diagnostics.append(refused.diagnostic);
    } catch (const YAML::Exception &error) {
        const Position at = positionOf(error.mark);
        diagnostics.append(
            tabIn(bytes, at.line).value_or(Diagnostic{Diagnostic::Severity::Error, at, sentenceOf(error.msg)}));
    } catch (const std::exception &) {
        // The parser lets some of the standard library's out, as of numbers in "%YAML 99999999999".
        diagnostics.append({Diagnostic::Severity::Error, {}, sentenceOf("it cannot be read")});
    }
    return {};
}

} // namespace conche::stack
