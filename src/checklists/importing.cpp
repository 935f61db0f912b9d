// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing.h"

#include "checklistfile.h"
#include "itemreader.h"

#include "core/markdown.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace conche::checklists {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Checklists)
};

// What headings of lists say about how often, in the languages that Conche speaks.
std::optional<Recurrence> recurrenceIn(const QStringList &headings)
{
    static const QList<std::pair<QRegularExpression, QString>> known{
        {QRegularExpression(u"\\b(daily|every day|diari[oa]s?)\\b"_s, QRegularExpression::CaseInsensitiveOption),
            u"FREQ=DAILY"_s},
        {QRegularExpression(u"\\b(weekly|every week|semanal(es)?)\\b"_s, QRegularExpression::CaseInsensitiveOption),
            u"FREQ=WEEKLY;BYDAY=FR"_s},
        {QRegularExpression(u"\\b(monthly|every month|mensual(es)?)\\b"_s, QRegularExpression::CaseInsensitiveOption),
            u"FREQ=MONTHLY;BYMONTHDAY=-1"_s}};
    for (auto heading = headings.crbegin(); heading != headings.crend(); ++heading) {
        for (const auto &[words, rule] : known) {
            if (words.match(*heading).hasMatch())
                return *recurrenceFromRule(rule);
        }
    }
    return std::nullopt;
}

// What a person learns, and not what a deployment needs.
bool isAboutPeople(const QStringList &headings)
{
    static const QRegularExpression words(
        u"\\b(training|skills?|know-how|knowledge|onboarding|formación|habilidades)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !headings.isEmpty() && words.match(headings.last()).hasMatch();
}

/*! Where no heading names the list, the file does. */
QStringList headingsOf(const MarkdownList &list, const QString &path)
{
    QStringList headings = list.headings;
    headings.removeAll(QString());
    const QFileInfo file(path);
    if (headings.isEmpty())
        headings << (file.completeBaseName().isEmpty() ? file.fileName() : file.completeBaseName()).simplified();
    return headings;
}

/*! The review that the document asks for: monthly from that day on, until somebody says otherwise. */
Candidate reviewOf(const QString &path, const QDate &day)
{
    constexpr int shortestMonth = 28;
    Recurrence monthly;
    monthly.frequency = Recurrence::Frequency::Monthly;
    monthly.monthDay = day.day() <= shortestMonth ? day.day() : -1;
    monthly.start = day;
    Item item;
    item.id = u"review"_s;
    //: %1 is the name of a document
    item.title = Words::tr("Review %1").arg(QFileInfo(path).fileName().simplified());
    item.help = Words::tr("Is what it says still so? Put the date of the next review into it.");
    Candidate review;
    review.headings = {item.title};
    review.items = {item};
    review.isTaskList = false;
    review.suggested = monthly;
    review.grace = usualGrace(review.suggested);
    return review;
}

std::optional<QDate> nextReviewIn(const QStringList &paragraphs)
{
    static const QRegularExpression said(
        u"next review\\W+(\\d{4}-\\d{2}-\\d{2}|[a-z]+ \\d{1,2},? \\d{4}|\\d{1,2} [a-z]+ \\d{4})"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &paragraph : paragraphs) {
        const auto match = said.match(paragraph);
        if (!match.hasMatch())
            continue;
        const QString text = match.captured(1).remove(u',');
        for (const QString &form : {u"yyyy-MM-dd"_s, u"MMMM d yyyy"_s, u"MMM d yyyy"_s, u"d MMMM yyyy"_s}) {
            if (const QDate day = QLocale::c().toDate(text, form); day.isValid())
                return day;
        }
    }
    return std::nullopt;
}

QString tomlText(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QString spanText(std::chrono::milliseconds span)
{
    using namespace std::chrono;
    if (span % days(1) == milliseconds(0))
        return u"%1d"_s.arg(span / days(1));
    return span % hours(1) == milliseconds(0) ? u"%1h"_s.arg(span / hours(1)) : u"%1min"_s.arg(span / minutes(1));
}

// A block inside of an item stands as far to the right as its text.
QString inItem(const QString &block, int depth)
{
    const QString indent(2 * (depth + 1), u' ');
    QStringList lines = block.split(u'\n');
    for (QString &line : lines) {
        if (!line.isEmpty())
            line.prepend(indent);
    }
    return u'\n' + lines.join(u'\n') + u'\n';
}

QString itemText(const Item &item)
{
    const QString title = markdownText(item.title);
    QString text = QString(2 * item.depth, u' ') + u"- [ ] "_s
        + (item.detail.isEmpty() ? title : u"**"_s + title + u"** - "_s + markdownText(item.detail)) + u" {#"_s
        + item.id + u"}\n"_s;
    // Paragraphs of help and code keep their lines; a fence longer than any inside keeps code whole.
    if (!item.help.isEmpty()) {
        QStringList paragraphs;
        for (const QString &line : item.help.split(u'\n', Qt::SkipEmptyParts))
            paragraphs << markdownText(line);
        text += inItem(paragraphs.join(u"\n\n"_s), item.depth);
    }
    if (!item.command.isEmpty()) {
        QString fence = u"```"_s;
        while (item.command.contains(fence))
            fence += u'`';
        text += inItem(fence + u"sh\n"_s + item.command + u'\n' + fence, item.depth);
    }
    if (isWebAddress(item.link))
        text += inItem(u'<' + item.link.toString(QUrl::FullyEncoded) + u'>', item.depth);
    return text;
}

Result<void> writeNew(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (file.write(text) == text.size() && file.flush())
            return {};
        file.remove();
    }
    //: %1 is a path, %2 the system's reason
    return failure(ErrorCode::StorageFailed, Words::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    //: %1 is a folder
    return failure(ErrorCode::StorageFailed, Words::tr("the folder %1 cannot be made").arg(folder));
}

tl::unexpected<Error> isThere(const QString &path)
{
    //: %1 is a path
    return failure(ErrorCode::BadConfiguration,
        Words::tr("%1 is there already and is left as it is; choose another name").arg(path));
}

/*! Where a list of this name can be written; of the lists of Conche only \a replaced may lose its place to it. */
Result<QString> freePath(const QString &id, const QString &folder, const QString &replaced = {})
{
    static const QRegularExpression form(u"^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\z"_s);
    if (!form.match(id).hasMatch())
        //: %1 is what was written
        return failure(ErrorCode::BadConfiguration,
            Words::tr("\"%1\" is no name for a list; write letters, digits and dashes").arg(id));
    if (id != replaced && shippedLists().contains(id))
        //: %1 is the id of a list
        return failure(ErrorCode::BadConfiguration,
            Words::tr("a list \"%1\" comes with Conche, and a file of this name would take its place; choose another "
                      "name")
                .arg(id));
    const QString path = folder + u'/' + id + u".md"_s;
    if (QFileInfo::exists(path))
        return isThere(path);
    return path;
}

} // namespace

Result<FoundLists> listsInMarkdown(const QByteArray &bytes, const QString &path)
{
    const Result<QString> text = markdownSource(bytes, path);
    if (!text)
        return tl::make_unexpected(text.error());
    const MarkdownDocument document = markdownFrom(text->toUtf8());
    FoundLists found;
    found.path = path;
    found.nextReview = nextReviewIn(document.paragraphs);
    FreeIds ids;
    for (const QString &id : shippedLists())
        ids.take(id);
    for (const MarkdownList &list : document.lists) {
        ItemReader reader(found.remarks);
        Candidate candidate;
        candidate.headings = headingsOf(list, path);
        candidate.isTaskList = list.hasTasks();
        reader.take(list, candidate.isTaskList, {});
        candidate.items = reader.items();
        // An id that cannot be kept is no loss: the item gets another.
        found.remarks.removeIf(
            [](const stack::Diagnostic &remark) { return remark.severity != stack::Diagnostic::Severity::Warning; });
        if (candidate.items.isEmpty())
            continue;
        if (reader.isTooLong())
            //: %1 is a path, %2 a heading, %3 a count
            return failure(ErrorCode::BadContent,
                Words::tr("%1 has a list of more than %3 items under \"%2\", which nobody does at one time; make "
                          "several lists of it")
                    .arg(path, candidate.title())
                    .arg(mostItems));
        candidate.suggestedId = ids.give(idFromText(candidate.title()));
        candidate.suggested = recurrenceIn(candidate.headings);
        candidate.kind = isAboutPeople(candidate.headings) ? PeriodKind::Person : PeriodKind::Deployment;
        candidate.grace = usualGrace(candidate.suggested);
        found.candidates.append(candidate);
    }
    if (found.candidates.isEmpty())
        //: %1 is a path
        return failure(ErrorCode::BadContent,
            Words::tr("%1 has no list; a task list has lines such as \"- [ ] what to do\"").arg(path));
    if (found.nextReview) {
        Candidate review = reviewOf(path, *found.nextReview);
        review.suggestedId = ids.give(idFromText(u"review "_s + QFileInfo(path).completeBaseName()));
        found.candidates.append(review);
    }
    return found;
}

std::chrono::milliseconds usualGrace(const std::optional<Recurrence> &recurrence)
{
    using Frequency = Recurrence::Frequency;
    if (!recurrence)
        return std::chrono::milliseconds(0);
    if (recurrence->frequency == Frequency::Daily)
        return std::chrono::hours(12);
    return recurrence->frequency == Frequency::Weekly ? std::chrono::days(1) : std::chrono::days(3);
}

Adoption adoptionOf(const Candidate &candidate, const QString &owner)
{
    return {candidate, candidate.suggestedId, candidate.title().simplified(), candidate.suggested,
        candidate.suggested ? candidate.suggested->periodKind() : candidate.kind, candidate.grace, owner};
}

Result<FoundLists> readLists(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return listsInMarkdown(file.read(largestFile + 1), path);
}

QByteArray templateText(const Adoption &adoption)
{
    QString text = u"+++\ntitle = "_s + tomlText(adoption.title) + u'\n';
    if (adoption.recurrence)
        text += u"recurrence = "_s + tomlText(adoption.recurrence->rule()) + u'\n';
    else
        text += u"per = "_s + (adoption.kind == PeriodKind::Person ? u"\"person\""_s : u"\"deployment\""_s) + u'\n';
    if (adoption.recurrence && adoption.recurrence->start)
        text += u"start = "_s + tomlText(adoption.recurrence->start->toString(Qt::ISODate)) + u'\n';
    if (adoption.grace.count() > 0)
        text += u"grace = "_s + tomlText(spanText(adoption.grace)) + u'\n';
    if (!adoption.owner.isEmpty())
        text += u"owner = "_s + tomlText(adoption.owner) + u'\n';
    text += u"+++\n\n# "_s + markdownText(adoption.title) + u"\n\n"_s;
    for (const Item &item : adoption.candidate.items)
        text += itemText(item);
    return text.toUtf8();
}

Result<QStringList> writeTemplates(const QList<Adoption> &adoptions, const QString &folder)
{
    QStringList paths;
    for (const Adoption &adoption : adoptions) {
        const Result<QString> path = freePath(adoption.id, folder);
        if (!path)
            return tl::make_unexpected(path.error());
        const ChecklistFile readBack = checklistFromMarkdown(templateText(adoption), *path);
        if (!readBack.list)
            return failure(ErrorCode::BadConfiguration, readBack.diagnostics.value(0).text(*path));
        if (paths.contains(*path))
            return isThere(*path);
        paths << *path;
    }
    if (const Result<void> made = makeFolder(folder); !made)
        return tl::make_unexpected(made.error());
    for (qsizetype i = 0; i < adoptions.size(); ++i) {
        const Result<void> written = writeNew(paths[i], templateText(adoptions[i]));
        if (written)
            continue;
        for (qsizetype earlier = 0; earlier < i; ++earlier)
            QFile::remove(paths[earlier]);
        return tl::make_unexpected(written.error());
    }
    return paths;
}

Result<QString> copyList(const Checklist &list, const QString &id, const QString &folder)
{
    const Result<QString> path = freePath(id, folder, list.id);
    if (!path)
        return path;
    Result<void> written = makeFolder(folder);
    if (written)
        written = writeNew(*path, list.source.toUtf8());
    return written.map([&path] { return *path; });
}

} // namespace conche::checklists
