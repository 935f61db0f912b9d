// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listexport.h"

#include "core/elsewhere.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTextDocument>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(conche::Gui)
};

constexpr double pageMargin = 20; // millimetres
constexpr double pointSize = 10;

/*! What others wrote stands in it. */
class PaperDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

Result<void> saved(const QString &path, const std::function<bool(QSaveFile &)> &write)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && write(file) && file.commit())
        return {};
    return failure(ErrorCode::StorageFailed,
        //: %1 is a path, %2 the system's reason
        Words::tr("%1 cannot be written: %2; choose another folder").arg(path, file.errorString()));
}

QString extensionOf(ListExport what)
{
    switch (what) {
    case ListExport::RecordMarkdown:
    case ListExport::HistoryMarkdown:
        return u"md"_s;
    case ListExport::RecordPdf:
    case ListExport::HistoryPdf:
        return u"pdf"_s;
    case ListExport::ItemsCsv:
    case ListExport::HistoryCsv:
        return u"csv"_s;
    case ListExport::Calendar:
        return u"ics"_s;
    case ListExport::HistoryJsonLines:
        break;
    }
    return u"jsonl"_s;
}

} // namespace

QString exportId(ListExport what)
{
    switch (what) {
    case ListExport::RecordMarkdown:
        return u"markdown"_s;
    case ListExport::RecordPdf:
        return u"pdf"_s;
    case ListExport::ItemsCsv:
        return u"csv"_s;
    case ListExport::HistoryMarkdown:
        return u"history"_s;
    case ListExport::HistoryPdf:
        return u"historyPdf"_s;
    case ListExport::HistoryCsv:
        return u"historyCsv"_s;
    case ListExport::Calendar:
        return u"calendar"_s;
    case ListExport::HistoryJsonLines:
        break;
    }
    return u"jsonLines"_s;
}

bool isOfOneRun(ListExport what)
{
    return what == ListExport::RecordMarkdown || what == ListExport::RecordPdf || what == ListExport::ItemsCsv;
}

QString exportWords(ListExport what)
{
    switch (what) {
    case ListExport::RecordMarkdown:
        return Words::tr("Record as &Markdown…");
    case ListExport::RecordPdf:
        return Words::tr("Record as &PDF…");
    case ListExport::ItemsCsv:
        return Words::tr("Items as &CSV…");
    case ListExport::HistoryMarkdown:
        return Words::tr("&History of this list as Markdown…");
    case ListExport::HistoryPdf:
        return Words::tr("Histor&y with the records of a year as PDF…");
    case ListExport::HistoryCsv:
        return Words::tr("Items of &all runs as CSV…");
    case ListExport::Calendar:
        return Words::tr("&Dates of all lists as a calendar (.ics)…");
    case ListExport::HistoryJsonLines:
        break;
    }
    return Words::tr("&Everything as JSON Lines…");
}

QString exportName(ListExport what, const QString &stack, const QString &list, const QString &period, const QDate &day)
{
    const bool isOfAll = what == ListExport::Calendar || what == ListExport::HistoryJsonLines;
    QStringList parts{
        stack, isOfAll ? u"checklists"_s : list, isOfOneRun(what) ? period : QString(), day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (QString &part : parts)
        part.replace(unsafe, u"-"_s);
    return parts.join(u'_') + u'.' + extensionOf(what);
}

void writeFile(const QString &path, const QByteArray &bytes, QObject *owner, const Then<void> &then)
{
    computeElsewhere<Result<void>>(
        owner,
        [path, bytes] { return saved(path, [&bytes](QSaveFile &file) { return file.write(bytes) == bytes.size(); }); },
        then);
}

void writePdf(
    const QString &path, const QString &markdown, const QString &title, QObject *owner, const Then<void> &then)
{
    computeElsewhere<Result<void>>(
        owner,
        [path, markdown, title] {
            return saved(path, [&](QSaveFile &file) {
                QPdfWriter writer(&file);
                writer.setPageSize(QPageSize(QPageSize::A4));
                writer.setPageMargins(
                    QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter);
                writer.setTitle(title);
                writer.setCreator(u"Conche"_s);
                PaperDocument document;
                QFont font = document.defaultFont();
                font.setPointSizeF(pointSize);
                document.setDefaultFont(font);
                document.setMarkdown(markdown,
                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                        | QTextDocument::MarkdownNoHTML);
                document.print(&writer);
                return true;
            });
        },
        then);
}

} // namespace conche::gui
