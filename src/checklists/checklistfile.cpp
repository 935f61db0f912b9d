// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistfile.h"

#include "evidencewords.h"
#include "itemreader.h"

#include "core/nearestname.h"
#include "stack/tablereader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;
using stack::Diagnostic;
using stack::TableReader;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

const QString shippedFolder = u":/conche/checklists"_s;

/*! The two parts of a file: what stands between "+++" lines, and the rest. */
struct Parts
{
    QString head;
    int headLines = 0; ///< before the first line of the body
    QString body;
    bool isOpen = false; ///< the second "+++" is missing
};

Parts partsOf(const QString &text)
{
    const auto isFence = [](QStringView line) { return line.trimmed() == u"+++"; };
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    if (lines.isEmpty() || !isFence(lines.first()))
        return {{}, 0, text};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!isFence(lines[i]))
            continue;
        const qsizetype begin = lines.first().size() + 1;
        const qsizetype end = lines[i].begin() - text.constData();
        const qsizetype body = std::min(end + lines[i].size() + 1, text.size());
        return {text.mid(begin, end - begin), static_cast<int>(i) + 1, text.mid(body)};
    }
    return {{}, 0, text, true};
}

/*! Reads one template. */
class FileReader
{
public:
    explicit FileReader(const QString &path) { m_file.path = path; }

    [[nodiscard]] ChecklistFile read(const QByteArray &bytes);

private:
    void readHead(const stack::TomlNode &head);
    void readWhen(TableReader &reader);
    void readItem(const stack::TomlNode &node);
    void readEvidence(TableReader &reader, Item &item);
    void readBody(const QString &body);
    void error(int line, const QString &message)
    {
        m_file.diagnostics.append({Diagnostic::Severity::Error, {line, 1}, message});
    }
    [[nodiscard]] bool hasErrors() const
    {
        return std::ranges::any_of(m_file.diagnostics,
            [](const Diagnostic &diagnostic) { return diagnostic.severity == Diagnostic::Severity::Error; });
    }

    ChecklistFile m_file;
    Checklist m_list;
    int m_headLines = 0;
};

void FileReader::readWhen(TableReader &reader)
{
    const std::optional<QString> rule = reader.text(u"recurrence"_s);
    const std::optional<qsizetype> per = reader.word(u"per"_s, {u"deployment"_s, u"person"_s});
    m_list.isOfRunOnly = reader.word(u"evidence-from"_s, {u"run"_s}).has_value();
    const std::optional<QString> start = reader.text(u"start"_s);
    const std::optional<std::chrono::milliseconds> grace = reader.duration(u"grace"_s);
    m_list.grace = grace.value_or(std::chrono::milliseconds(0));
    if (rule.has_value() == reader.has(u"per"_s)) {
        reader.error(reader.position(),
            Words::tr("say how often the list is done: either recurrence = \"FREQ=WEEKLY;BYDAY=FR\", or "
                      "per = \"deployment\" or \"person\""));
        return;
    }
    if (per)
        m_list.kind = *per == 0 ? PeriodKind::Deployment : PeriodKind::Person;
    if (m_list.isOfRunOnly && (rule || m_list.kind != PeriodKind::Deployment))
        reader.error(
            reader.positionOf(u"evidence-from"_s), Words::tr("\"evidence-from\" goes with per = \"deployment\" only"));
    if (!rule)
        return;
    Result<Recurrence> recurrence = recurrenceFromRule(*rule);
    if (!recurrence) {
        reader.error(reader.positionOf(u"recurrence"_s), recurrence.error().message);
        return;
    }
    if (start) {
        recurrence->start = QDate::fromString(*start, Qt::ISODate);
        if (!recurrence->start->isValid())
            //: %1 is what was written
            reader.error(
                reader.positionOf(u"start"_s), Words::tr("\"%1\" is no date; write it as \"2026-01-05\"").arg(*start));
    }
    m_list.kind = recurrence->periodKind();
    m_list.recurrence = *recurrence;
    if (recurrence->start.value_or(QDate(1970, 1, 1)).isValid() && !firstPeriod(*recurrence))
        reader.error(reader.positionOf(u"recurrence"_s), Words::tr("no month has the day that the recurrence wants"));
}

void FileReader::readEvidence(TableReader &reader, Item &item)
{
    for (const QString &text : reader.texts(u"evidence"_s)) {
        const Result<EvidenceReference> reference = evidenceFromText(text);
        if (reference)
            item.evidence.append(*reference);
        else
            reader.error(reader.positionOf(u"evidence"_s), reference.error().message);
    }
}

void FileReader::readItem(const stack::TomlNode &node)
{
    TableReader reader(node, Words::tr("an [[item]]"), m_file.diagnostics);
    const QString id = reader.requiredText(u"id"_s);
    //: %1 is an id
    reader.setWhat(Words::tr("item \"%1\"").arg(id));
    const auto item = std::ranges::find(m_list.items, id, &Item::id);
    if (item == m_list.items.end()) {
        QStringList ids;
        for (const Item &known : m_list.items)
            ids << known.id;
        if (!id.isEmpty())
            reader.error(reader.positionOf(u"id"_s),
                //: %1 is an id
                withNearestName(Words::tr("the list has no item \"%1\"").arg(id), id, ids));
        return;
    }
    if (const auto help = reader.text(u"help"_s))
        item->help = *help;
    if (const auto command = reader.text(u"command"_s))
        item->command = *command;
    if (const auto link = reader.text(u"link"_s)) {
        item->link = QUrl(*link, QUrl::StrictMode);
        if (!isWebAddress(item->link))
            //: %1 is what was written
            reader.error(reader.positionOf(u"link"_s),
                Words::tr("\"%1\" is no address; write it with its scheme, as http://localhost:5000").arg(*link));
    }
    readEvidence(reader, *item);
    const stack::TomlNode *const itself = reader.node(u"ticks-itself"_s);
    if (itself && !std::holds_alternative<bool>(itself->value))
        reader.error(itself->position, Words::tr("\"ticks-itself\" is true or false"));
    else if (itself)
        item->ticksItself = std::get<bool>(itself->value);
    if (item->ticksItself && item->evidence.isEmpty())
        reader.error(reader.positionOf(u"ticks-itself"_s),
            Words::tr("an item ticks itself from its evidence; write evidence = [\"check:ID\"] too"));
    const std::optional<qint64> every = reader.integer(u"every"_s);
    if (every && (*every < 1 || *every > 1000))
        reader.error(reader.positionOf(u"every"_s), Words::tr("\"every\" is a number from 1 to 1000"));
    else if (every)
        item->everyNth = static_cast<int>(*every);
    reader.finish();
}

void FileReader::readHead(const stack::TomlNode &head)
{
    TableReader reader(head, Words::tr("the front matter"), m_file.diagnostics);
    if (const std::optional<QString> title = reader.text(u"title"_s))
        m_list.title = title->simplified();
    m_list.owner = reader.text(u"owner"_s).value_or(QString()).simplified();
    readWhen(reader);
    for (const stack::TomlNode &item : reader.tables(u"item"_s))
        readItem(item);
    reader.finish();
}

void FileReader::readBody(const QString &body)
{
    const MarkdownDocument document = markdownFrom(body.toUtf8());
    m_list.title = document.title;
    m_list.introduction = document.introduction;
    ItemReader items(m_file.diagnostics);
    const qsizetype before = m_file.diagnostics.size();
    for (const MarkdownList &list : document.lists) {
        const QString section = list.headings.isEmpty() ? QString() : list.headings.last();
        if (list.hasTasks())
            items.take(list, true, section == document.title ? QString() : section);
    }
    m_list.items = items.items();
    if (items.isTooLong())
        //: %1 is a count
        error(m_headLines + 1,
            Words::tr("the list has more than %1 items, which nobody does at one time; make several lists of it")
                .arg(mostItems));
    for (qsizetype i = before; i < m_file.diagnostics.size(); ++i)
        m_file.diagnostics[i].position.line += m_headLines;
    if (m_list.items.isEmpty())
        error(m_headLines + 1, Words::tr("there is no task list; write its items as \"- [ ] what to do\""));
}

ChecklistFile FileReader::read(const QByteArray &bytes)
{
    const Result<QString> text = markdownSource(bytes, m_file.path);
    if (!text) {
        error(1, text.error().message);
        return m_file;
    }
    const Parts parts = partsOf(*text);
    if (parts.isOpen) {
        error(1, Words::tr("the front matter that begins here has no end; write a line \"+++\" behind it"));
        return m_file;
    }
    m_headLines = parts.headLines;
    m_list.id = QFileInfo(m_file.path).completeBaseName();
    m_list.path = m_file.path;
    m_list.isShipped = m_file.path.startsWith(u':');
    m_list.source = *text;
    m_list.hash = QString::fromLatin1(QCryptographicHash::hash(text->toUtf8(), QCryptographicHash::Sha256).toHex());
    readBody(parts.body);

    QList<Diagnostic> inHead;
    std::swap(inHead, m_file.diagnostics);
    const stack::TomlNode head = stack::tomlFromBytes(parts.head.toUtf8(), m_file.diagnostics);
    if (m_file.diagnostics.isEmpty())
        readHead(head);
    // Lines of the front matter count from the line after the first "+++".
    for (Diagnostic &diagnostic : m_file.diagnostics)
        diagnostic.position.line += m_headLines > 0 ? 1 : 0;
    m_file.diagnostics += inHead;
    if (m_list.title.isEmpty())
        error(1, Words::tr("the list has no title; write title = \"…\" or a heading"));
    if (!hasErrors())
        m_file.list = m_list;
    return m_file;
}

} // namespace

ChecklistFile checklistFromMarkdown(const QByteArray &bytes, const QString &path)
{
    return FileReader(path).read(bytes);
}

ChecklistFile readChecklistFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{},
            {{Diagnostic::Severity::Error, {0, 1},
                //: %1 is a path, %2 the system's reason
                Words::tr("%1 cannot be read: %2").arg(path, file.errorString())}},
            path};
    // One byte more, so that a file that is too large is seen to be.
    ChecklistFile read = checklistFromMarkdown(file.read(largestFile + 1), path);
    if (read.list && !read.list->isShipped)
        read.list->changed = QFileInfo(file).lastModified().toUTC();
    return read;
}

QString checklistsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/conche/checklists"_s;
}

QStringList shippedLists()
{
    QStringList ids;
    for (const QString &name : QDir(shippedFolder).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        ids << QFileInfo(name).completeBaseName();
    return ids;
}

QList<ChecklistFile> readChecklists(const QString &folder)
{
    QMap<QString, ChecklistFile> files; // by name: the user's take the place of shipped ones
    for (const QString &from : {shippedFolder, folder}) {
        for (const QString &name : QDir(from).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
            files[name] = readChecklistFile(from + u'/' + name);
    }
    QList<ChecklistFile> sorted = files.values();
    std::ranges::stable_sort(sorted, [](const ChecklistFile &left, const ChecklistFile &right) {
        const auto title = [](const ChecklistFile &file) { return file.list ? file.list->title : file.path; };
        return title(left).localeAwareCompare(title(right)) < 0;
    });
    return sorted;
}

} // namespace conche::checklists
