// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppage.h"

#include "supportdialog.h"

#include "gui/look/fonts.h"
#include "gui/look/tokens.h"
#include "gui/widgets/documenttype.h"
#include "models/stacktext.h"
#include "stack/stackfile.h"
#include "ui_help.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QSortFilterProxyModel>

namespace conche::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double widestText = 720; ///< longer lines are hard to read
constexpr double textEdge = 24;

/*! All topics; those on this stack and on Conche have no text yet. */
QList<Topic> contentsOf(bool hasStack)
{
    // Of the window: a language that was chosen since then is spoken after the next start.
    QList<Topic> topics = ourTopics(QLocale());
    if (hasStack)
        topics << Topic{u"stack"_s, HelpPage::tr("This stack"), {}, Topic::Kind::Plain};
    topics << Topic{u"about"_s, HelpPage::tr("About Conche"), {}, Topic::Kind::Plain};
    return topics;
}

} // namespace

HelpPage::HelpPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::HelpPage>())
    , m_found(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    m_found->setSourceModel(&m_topics);
    m_found->setFilterRole(TopicModel::SearchedRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->topicList->setModel(m_found);
    m_ui->contentsLine->setForegroundRole(QPalette::Midlight);
    connect(m_ui->topicList->selectionModel(), &QItemSelectionModel::currentChanged, this, &HelpPage::showCurrent);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, m_ui->topicList, qOverload<>(&QWidget::setFocus));
    connect(m_ui->textBrowser, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == "topic"_L1)
            showTopic(link.path());
    });
    connect(m_ui->keysButton, &QPushButton::clicked, this, &HelpPage::keysRequested);
    connect(m_ui->supportButton, &QPushButton::clicked, this, &HelpPage::openSupportFile);

    auto *searchAction = new QAction(tr("Search the help"), this);
    searchAction->setObjectName(u"searchHelpAction"_s);
    searchAction->setShortcut(Qt::Key_Slash);
    searchAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(searchAction, &QAction::triggered, m_ui->searchEdit, qOverload<>(&QWidget::setFocus));
    auto *supportAction = new QAction(tr("Make a support file"), this);
    supportAction->setObjectName(u"supportFileAction"_s);
    connect(supportAction, &QAction::triggered, this, &HelpPage::openSupportFile);
    addActions({searchAction, supportAction});
    m_ui->textBrowser->viewport()->installEventFilter(this);
    applySizes();
    showTopics();
    showTopic(u"start"_s);
}

HelpPage::~HelpPage() = default;

void HelpPage::applySizes()
{
    const int edge = scaled(*this, 12);
    m_ui->contentsPane->layout()->setContentsMargins(edge, edge, edge, edge);
    m_ui->contentsPane->setFixedWidth(scaled(*this, 240));
    m_ui->textBrowser->document()->setDocumentMargin(scaled(*this, textEdge));
    applyWidth();
}

void HelpPage::applyWidth()
{
    const int width = std::min(m_ui->textBrowser->viewport()->width(), scaled(*this, widestText));
    m_ui->textBrowser->setLineWrapMode(QTextEdit::FixedPixelWidth);
    m_ui->textBrowser->setLineWrapColumnOrWidth(width);
}

bool HelpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->textBrowser->viewport() && event->type() == QEvent::Resize)
        applyWidth();
    return Page::eventFilter(watched, event);
}

void HelpPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        applySizes();
        // Headings and tables keep the sizes and colours that they were made with.
        if (!m_shown.isEmpty())
            showTopic(m_shown);
    }
}

void HelpPage::setOverview(const models::Overview &overview)
{
    m_overview = overview;
    showTopics();
}

void HelpPage::showTopics()
{
    QList<Topic> topics = contentsOf(m_overview.stack.has_value());
    for (Topic &topic : topics) {
        if (topic.name == "stack"_L1)
            topic.text = models::stackText(*m_overview.stack);
        else if (topic.name == "about"_L1)
            topic.text = aboutText();
    }
    const int row = m_topics.rowOf(m_shown);
    const QString before = row < 0 ? QString() : m_topics.rows()[row].text;
    m_topics.setRows(topics);
    const int now = m_topics.rowOf(m_shown);
    if (now >= 0 && m_topics.rows()[now].text != before)
        showCurrent();
}

void HelpPage::showTopic(const QString &name)
{
    const int row = m_topics.rowOf(name);
    if (row < 0)
        return;
    if (!m_found->mapFromSource(m_topics.index(row, 0)).isValid())
        m_ui->searchEdit->clear();
    m_ui->topicList->setCurrentIndex(m_found->mapFromSource(m_topics.index(row, 0)));
    showCurrent();
}

void HelpPage::showCurrent()
{
    const int row = m_found->mapToSource(m_ui->topicList->currentIndex()).row();
    if (row < 0)
        return;
    const Topic &topic = m_topics.rows()[row];
    const bool isSame = m_shown == topic.name;
    const int scrolled = m_ui->textBrowser->verticalScrollBar()->value();
    m_shown = topic.name;
    if (topic.kind == Topic::Kind::Markdown)
        m_ui->textBrowser->setMarkdown(topic.text);
    else
        m_ui->textBrowser->setPlainText(topic.text);
    m_ui->textBrowser->document()->setDocumentMargin(scaled(*this, textEdge));
    if (topic.kind == Topic::Kind::Markdown)
        setDocumentType(*m_ui->textBrowser->document(), *this);
    m_ui->textBrowser->verticalScrollBar()->setValue(isSame ? scrolled : 0);
    markFound();
}

void HelpPage::search(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    if (!m_ui->topicList->currentIndex().isValid() && m_found->rowCount() > 0)
        m_ui->topicList->setCurrentIndex(m_found->index(0, 0));
    markFound();
}

void HelpPage::markFound()
{
    QList<QTextEdit::ExtraSelection> marks;
    const QString text = m_ui->searchEdit->text().trimmed();
    QTextDocument *document = m_ui->textBrowser->document();
    const Tokens &tokens = tokensOf(palette());
    for (QTextCursor found = document->find(text); !text.isEmpty() && !found.isNull();
         found = document->find(text, found)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = found;
        mark.format.setBackground(tokens.warningSoft);
        mark.format.setForeground(tokens.text);
        marks << mark;
    }
    m_ui->textBrowser->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.first().cursor;
        first.clearSelection();
        m_ui->textBrowser->setTextCursor(first);
        m_ui->textBrowser->ensureCursorVisible();
    }
}

QString HelpPage::aboutText() const
{
    QStringList lines;
    lines
        << u"Conche %1"_s.arg(QCoreApplication::applicationVersion()) << QString()
        << tr("An operations console for people who run a machine-learning stack of their own.")
        << QString()
        //: The licence of the program
        << tr("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
        << QString()
        << u"Qt %1"_s.arg(QString::fromLatin1(qVersion()))
        //: %1 is a path
        << tr("Settings: %1").arg(Settings::defaultPath())
        //: %1 is a path
        << tr("Stack files: %1").arg(stack::stacksFolder())
        //: %1 is a path
        << tr("Store: %1").arg(m_services.records.database.path()) << QString()
        << tr("Conche is built with Qt, libcurl, SQLite, QtKeychain, toml++, yaml-cpp, CLI11 and tl::expected, with "
              "thanks to all who wrote them.");
    return lines.join(u'\n') + u'\n';
}

QList<PaletteEntry> HelpPage::entries(bool hasStack, const std::function<void(const QString &topic)> &show)
{
    QList<PaletteEntry> entries;
    const QList<Topic> topics = contentsOf(hasStack);
    for (const Topic &topic : topics)
        entries << PaletteEntry{topic.title, tr("Help"), {}, [show, name = topic.name] { show(name); }};
    return entries;
}

void HelpPage::focusContent()
{
    m_ui->topicList->setFocus();
}

void HelpPage::openSupportFile()
{
    auto *dialog = new SupportDialog(m_overview, m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace conche::gui
