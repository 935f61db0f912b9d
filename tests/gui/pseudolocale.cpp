// SPDX-FileCopyrightText: 2026 The Conche authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudolocale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QTranslator>

#include <algorithm>

namespace conche::test {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);
constexpr int mostRows = 200;

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

bool hasFlag(const QWidget &widget, const char *property)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (at->property(property).toBool())
            return true;
    }
    return false;
}

/*! The widgets of a tree that are on the screen; not those that Qt makes inside of its own. */
QList<const QWidget *> visibleWidgets(const QWidget &root)
{
    QList<const QWidget *> widgets{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&root) && !widget->objectName().startsWith("qt_"_L1))
            widgets << widget;
    }
    return widgets;
}

void addActions(const QWidget &widget, QStringList &texts)
{
    for (const QAction *action : widget.actions()) {
        texts << action->text() << action->toolTip();
        if (action->menu())
            addActions(*action->menu(), texts);
    }
}

void addModel(const QAbstractItemModel *model, QStringList &texts, const QModelIndex &parent = {})
{
    const int rows = std::min(model->rowCount(parent), mostRows);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                texts << index.data(role).toString();
            addModel(model, texts, index);
        }
    }
}

void addHeader(const QHeaderView *header, QStringList &texts)
{
    for (int section = 0; header && header->isVisible() && section < header->count(); ++section)
        texts << header->model()->headerData(section, header->orientation()).toString();
}

void addViewTexts(const QAbstractItemView &view, QStringList &texts)
{
    if (view.model())
        addModel(view.model(), texts);
    for (const QHeaderView *header : view.findChildren<QHeaderView *>(Qt::FindDirectChildrenOnly))
        addHeader(header, texts);
}

QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip(),
        widget.whatsThis()};
    if (widget.isWindow())
        texts << widget.windowTitle();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts << button->text();
    if (const auto *button = qobject_cast<const QToolButton *>(&widget); button && button->menu())
        addActions(*button->menu(), texts);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts << group->title();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        texts << edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < combo->count(); ++i)
            texts << combo->itemText(i);
        texts << combo->placeholderText();
    }
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            texts << bar->tabText(i) << bar->tabToolTip(i);
    }
    // A header is a view too; its table tells of it.
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && !view->inherits("QHeaderView"))
        addViewTexts(*view, texts);
    addActions(widget, texts);
    return texts;
}

/*! How much of a text does not fit; nothing where all of it does. */
struct Lack
{
    int given = 0;
    int needed = 0;
    QString text;
};

QList<Lack> lacksOfLabel(const QLabel &label)
{
    const QSize given = label.size();
    if (label.wordWrap()) {
        const int needed = label.heightForWidth(given.width());
        return {{given.height(), needed, label.text()}, {given.width(), label.minimumSizeHint().width(), label.text()}};
    }
    const QSize needed = label.sizeHint();
    return {{given.width(), needed.width(), label.text()}, {given.height(), needed.height(), label.text()}};
}

QList<Lack> lacksOfTabs(const QTabBar &bar)
{
    QList<Lack> lacks;
    for (int i = 0; i < bar.count(); ++i) {
        const int needed = bar.fontMetrics().size(Qt::TextShowMnemonic, bar.tabText(i)).width();
        lacks << Lack{bar.tabRect(i).width(), needed, bar.tabText(i)};
    }
    return lacks;
}

QList<Lack> lacksOfHeader(const QHeaderView &header)
{
    QList<Lack> lacks;
    for (int section = 0; header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        lacks << Lack{header.sectionSize(section), header.sectionSizeHint(section), text};
    }
    return lacks;
}

QList<Lack> lacksOf(const QWidget &widget)
{
    const int width = widget.width();
    const QFontMetrics metrics = widget.fontMetrics();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QList<Lack>() : lacksOfLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && !button->text().isEmpty()) {
        if (button->hasHeightForWidth())
            return {{widget.height(), button->heightForWidth(width), button->text()},
                {width, button->minimumSizeHint().width(), button->text()}};
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool isIconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        return isIconOnly ? QList<Lack>() : QList<Lack>{{width, button->sizeHint().width(), button->text()}};
    }
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {{width, metrics.size(Qt::TextShowMnemonic, group->title()).width(), group->title()}};
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return {{width, metrics.horizontalAdvance(edit->placeholderText()), edit->placeholderText()}};
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return {{width, metrics.horizontalAdvance(combo->currentText()), combo->currentText()}};
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget))
        return lacksOfTabs(*bar);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return lacksOfHeader(*header);
    return {};
}

} // namespace

bool installPseudoLocale(QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    return translator->load(QStringLiteral(CONCHE_PSEUDO_CATALOGUE)) && QCoreApplication::installTranslator(translator);
}

bool isUntranslated(QString text, const QRegularExpression &data)
{
    static const QRegularExpression markup(u"<[^<>]*>|&[a-z]+;"_s);
    if (Qt::mightBeRichText(text))
        text.remove(markup);
    if (!data.pattern().isEmpty())
        text.remove(data);
    int depth = 0;
    for (const QChar character : std::as_const(text)) {
        if (character == opening)
            ++depth;
        else if (character == closing)
            --depth;
        else if (depth == 0 && character.isLetter())
            return true;
    }
    // What is shortened is so inside of a text of ours.
    return depth != 0 && !(depth > 0 && text.contains(u'…'));
}

QStringList untranslatedTexts(const QWidget &root, const QRegularExpression &data)
{
    QStringList found;
    for (const QWidget *widget : visibleWidgets(root)) {
        if (hasFlag(*widget, showsData))
            continue;
        for (const QString &text : textsOf(*widget)) {
            if (isUntranslated(text, data))
                found << nameOf(*widget) + u": "_s + text;
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : visibleWidgets(root)) {
        if (hasFlag(*widget, shortensText))
            continue;
        for (const Lack &lack : lacksOf(*widget)) {
            if (lack.needed > lack.given)
                found << u"%1: %2 of %3 px: %4"_s.arg(nameOf(*widget)).arg(lack.given).arg(lack.needed).arg(lack.text);
        }
    }
    return found;
}

} // namespace conche::test
